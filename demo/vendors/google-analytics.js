// Google Analytics 4 (gtag.js with a G- id).
// Consent: analytics_storage 'denied' means no cookies, but pings go on (gcs=G100). Only the window property
// ga-disable-<id> ends them. https://developers.google.com/tag-platform/security/guides/consent
const tag = standIn('google-analytics');
const id = from.searchParams.get('id');
let storage = 'granted'; // what gtag.js assumes when the page has not said anything

window.dataLayer ||= [];
tag.follow(window.dataLayer, item => {
  const [command, subject, settings] = Array.from(item);
  if (command === 'consent' && settings.analytics_storage) storage = settings.analytics_storage;
  if (command === 'config' && subject === id) tag.repeat(() => hit('page_view'));
  if (command === 'event') hit(subject);
});

function hit(name) {
  if (window[`ga-disable-${id}`]) return;
  if (storage === 'granted') {
    tag.cookie('_ga', 'GA1.1.1029384756.1763798400');
    tag.cookie(`_ga_${id.slice(2)}`, 'GS2.1.s1763798400');
  }
  const state = storage === 'granted' ? 'G111' : 'G100';
  tag.send(`https://www.google-analytics.com/g/collect?v=2&tid=${id}&gcs=${state}&en=${name}`);
}
