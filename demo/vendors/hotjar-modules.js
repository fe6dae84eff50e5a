// Hotjar, second stage: the recorder. There is no call that stops it; only a new page does.
const tag = standIn('hotjar/modules');
const site = window._hjSettings.hjid;
const events = [];

window.hj = (...call) => events.push(call);
for (const call of (hj.q || []).splice(0)) window.hj(...call);

tag.repeat(() => {
  tag.cookie(`_hjSessionUser_${site}`, 'eyJpZCI6ImRlbW8ifQ==');
  tag.cookie(`_hjSession_${site}`, 'eyJpZCI6ImRlbW8ifQ==');
  localStorage.setItem('_hjUserAttributes', '{}');
  sessionStorage.setItem('hjViewportId', '"demo"');
  tag.send(`https://in.hotjar.com/api/v2/client/sites/${site}/visit-data?events=${events.length}`);
});
