// HubSpot's loader: brings in what is switched on in the account, here the analytics.
const tag = standIn('hubspot');
const portal = from.pathname.slice(1, -'.js'.length);
const fiveMinutes = 5 * 60 * 1000;

tag.insert(
  `https://js.hs-analytics.net/analytics/${Math.ceil(Date.now() / fiveMinutes) * fiveMinutes}/${portal}.js`,
  'hs-analytics',
);
