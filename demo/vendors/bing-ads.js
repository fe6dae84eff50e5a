// Microsoft Advertising (UET). The file only defines the constructor; the snippet builds it when the file has
// loaded, and hands over what has been queued.
// Consent: ad_storage 'denied' means no cookies, reduced events go on (asc=D); the cookie _uetmsdns=1 ends them.
// https://help.ads.microsoft.com/apex/index/3/en/60119
const tag = standIn('bing-ads');

window.UET = function UET({ ti, q }) {
  let storage = 'granted';

  this.push = (...call) => {
    const [command, , settings] = call;
    if (command === 'consent') storage = settings.ad_storage;
    if (command === 'pageLoad') tag.repeat(() => hit('pageLoad'));
    if (command === 'event') hit('custom');
  };
  // uetq.push('consent', 'default', {…}) on the snippet's plain array leaves three entries: put calls together.
  for (let at = 0; at < q.length; at += isCall(q[at]) ? 3 : 1) {
    this.push(...q.slice(at, at + (isCall(q[at]) ? 3 : 1)));
  }

  function hit(event) {
    if (document.cookie.includes('_uetmsdns=1')) return;
    if (storage === 'granted') {
      tag.cookie('_uetsid', '7d0c1b2a');
      tag.cookie('_uetvid', '9e8f7a6b');
      localStorage.setItem('_uetsid', '7d0c1b2a');
      localStorage.setItem('_uetvid', '9e8f7a6b');
    }
    tag.send(`https://bat.bing.com/action/0?ti=${ti}&evt=${event}&asc=${storage === 'granted' ? 'G' : 'D'}`);
  }
};

function isCall(entry) {
  return entry === 'consent' || entry === 'event';
}
