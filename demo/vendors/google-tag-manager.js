// A Google Tag Manager container without tags of its own: it reports its page events and sends diagnostics.
// Consent: none for the container itself; the tags inside would each have to check.
const tag = standIn('google-tag-manager');
const id = from.searchParams.get('id');

window.google_tag_manager ||= {};
window.google_tag_manager[id] = { dataLayer: { name: 'dataLayer' } };
window.dataLayer.push({ event: 'gtm.dom', 'gtm.uniqueEventId': 2 });
window.addEventListener('load', () => window.dataLayer.push({ event: 'gtm.load', 'gtm.uniqueEventId': 3 }));
tag.repeat(() => tag.send(`https://www.googletagmanager.com/a?id=${id}&cv=1`));
