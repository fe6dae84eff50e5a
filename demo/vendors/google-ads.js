// Google Ads conversion and remarketing (gtag.js with an AW- id).
// Consent: ad_storage 'denied' means no cookies; pings without them go on.
const tag = standIn('google-ads');
const id = from.searchParams.get('id');
let storage = 'granted';

window.dataLayer ||= [];
tag.follow(window.dataLayer, item => {
  const [command, subject, settings] = Array.from(item);
  if (command === 'consent' && settings.ad_storage) storage = settings.ad_storage;
  if (command === 'config' && subject === id) tag.repeat(hit);
});

function hit() {
  if (storage === 'granted') tag.cookie('_gcl_au', '1.1.564738291.1763798400');
  const state = storage === 'granted' ? 'G111' : 'G100';
  const account = id.slice('AW-'.length);
  tag.send(`https://googleads.g.doubleclick.net/pagead/viewthroughconversion/${account}/?gcs=${state}`);
}
