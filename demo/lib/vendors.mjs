/**
 * The third parties of the demo.
 *
 * - `at`: addresses (`host/path` beginnings) that belong to it; the longest match wins.
 * - `files`: of these, the ones that answer with a stand-in from `demo/vendors/`.
 * - `cookies`, `storage`: names it leaves on the site, for the panel; `*` stands for any run of characters.
 * - `jar`: the cookie it sets on its own domain, which no script of the site can see or erase.
 */
export const vendors = [
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    at: ['www.googletagmanager.com/'],
    files: { 'www.googletagmanager.com/gtm.js': 'google-tag-manager.js' },
    cookies: [],
  },
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    at: ['www.google-analytics.com/', 'www.googletagmanager.com/gtag/js?id=G-'],
    files: { 'www.googletagmanager.com/gtag/js?id=G-': 'google-analytics.js' },
    cookies: ['_ga', '_ga_*'],
  },
  {
    id: 'google-ads',
    name: 'Google Ads',
    at: ['googleads.g.doubleclick.net/', 'www.googletagmanager.com/gtag/js?id=AW-'],
    files: { 'www.googletagmanager.com/gtag/js?id=AW-': 'google-ads.js' },
    cookies: ['_gcl_au'],
    jar: 'IDE',
  },
  {
    id: 'hotjar',
    name: 'Hotjar',
    at: ['static.hotjar.com/', 'script.hotjar.com/', 'in.hotjar.com/'],
    files: {
      'static.hotjar.com/c/hotjar-': 'hotjar.js',
      'script.hotjar.com/modules.js': 'hotjar-modules.js',
    },
    cookies: ['_hj*'],
    storage: ['_hj*', 'hjViewportId'],
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
    at: ['js.hs-scripts.com/', 'js.hs-analytics.net/', 'track.hubspot.com/'],
    files: {
      'js.hs-scripts.com/': 'hubspot.js',
      'js.hs-analytics.net/analytics/': 'hubspot-analytics.js',
    },
    cookies: ['__hs*', 'hubspotutk'],
  },
  {
    id: 'facebook-pixel',
    name: 'Meta Pixel',
    at: ['connect.facebook.net/', 'www.facebook.com/tr'],
    files: { 'connect.facebook.net/en_US/fbevents.js': 'facebook-pixel.js' },
    cookies: ['_fbp'],
    jar: 'fr',
  },
  {
    id: 'linkedin-insight',
    name: 'LinkedIn Insight Tag',
    at: ['snap.licdn.com/', 'px.ads.linkedin.com/'],
    files: { 'snap.licdn.com/li.lms-analytics/insight.min.js': 'linkedin-insight.js' },
    cookies: ['li_fat_id'],
    storage: ['li_adsId'],
    jar: 'bcookie',
  },
  {
    id: 'bing-ads',
    name: 'Microsoft Advertising',
    at: ['bat.bing.com/', 'bat.bing.net/'],
    files: { 'bat.bing.com/bat.js': 'bing-ads.js', 'bat.bing.net/bat.js': 'bing-ads.js' },
    cookies: ['_uet*'],
    storage: ['_uet*'],
    jar: 'MUID',
  },
  {
    id: 'x-ads',
    name: 'X conversion tracking',
    at: ['static.ads-twitter.com/', 't.co/i/adsct', 'analytics.twitter.com/i/adsct'],
    files: { 'static.ads-twitter.com/uwt.js': 'x-ads.js' },
    cookies: ['_twpid'],
    jar: 'muc_ads',
  },
  {
    id: 'youtube',
    name: 'YouTube',
    at: ['www.youtube.com/'],
    files: { 'www.youtube.com/embed/': 'youtube.html' },
    cookies: [],
    jar: 'VISITOR_INFO1_LIVE',
  },
  {
    id: 'google-maps',
    name: 'Google Maps',
    at: ['www.google.com/maps'],
    files: { 'www.google.com/maps/embed': 'map.html' },
    cookies: [],
    jar: 'NID',
  },
  {
    id: 'acme-chat',
    name: 'Acme chat',
    at: ['chat.acme-chat.test/', 'api.acme-chat.test/'],
    files: { 'chat.acme-chat.test/widget.js': 'acme-chat.js' },
    cookies: ['acme_*'],
    storage: ['acme:*'],
  },
];

/** The vendor an address belongs to, with its stand-in if that address has one; `null` for anybody else's. */
export function findVendor(address) {
  let best = null;
  for (const vendor of vendors) {
    const length = longest(vendor.at, address);
    if (length > (best?.length ?? 0)) best = { vendor, length };
  }
  if (!best) return null;
  const { vendor } = best;
  const key = Object.keys(vendor.files).find(start => address.startsWith(start));
  return { vendor, file: key ? vendor.files[key] : null };
}

function longest(starts, address) {
  return Math.max(0, ...starts.filter(start => address.startsWith(start)).map(start => start.length));
}
