import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'doubleclick.net';

/** The Google tag for Google Ads and Floodlight, and the older conversion and remarketing scripts. */
export const googleAds: Vendor = {
  id: 'google-ads',
  name: 'Google Ads',
  aliases: ['adwords', 'floodlight', 'campaign-manager-360'],
  category: 'marketing',
  company: 'Google LLC',
  country: 'US',
  purpose:
    'Measures whether an advert led to an action here and lets the site owner show adverts to past visitors.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://adssettings.google.com/',
  params: {
    id: {
      // A GT- tag serves Analytics as well, which therefore claims its address.
      pattern: '^(AW-\\d{6,14}|DC-\\d{5,10}|GT-[A-Z0-9]{4,20})$',
      example: 'AW-123456789',
      about: 'a conversion, Floodlight or Google tag ID (in the tag that Google Ads shows)',
      required: true,
    },
  },
  hosts: [
    'www.googleadservices.com',
    'adservice.google.com',
    'googleads.g.doubleclick.net',
    'bid.g.doubleclick.net',
    'cm.g.doubleclick.net',
    'ad.doubleclick.net',
    'td.doubleclick.net',
    '*.fls.doubleclick.net',
    'pagead2.googlesyndication.com/ccm/',
    'pagead2.googlesyndication.com/pagead/',
    // The audience pixel goes to the visitor's country domain (www.google.de); the rest of Google must stay free.
    'www.google.*/ads/',
    'www.google.*/ccm/',
    'www.google.*/pagead/',
    'www.google.*/rmkt/',
    'google.com/ccm/',
    'google.com/pagead/',
    'www.googletagmanager.com/td',
    'www.googletagmanager.com/gtag/js?id=AW-',
    'www.googletagmanager.com/gtag/js?id=DC-',
    'www.googletagmanager.com/gtag/destination?id=AW-',
    'www.googletagmanager.com/gtag/destination?id=DC-',
  ],
  cookies: [
    { name: '_gcl_au', duration: 'P90D', purpose: 'Keeps what conversion measurement needs.' },
    { name: '_gcl_aw', duration: 'P90D', purpose: 'Keeps the ID of an ad click.' },
    { name: '_gcl_dc', duration: 'P90D', purpose: 'Keeps the ID of a Floodlight ad click.' },
    { name: '_gcl_gb', duration: 'P90D', purpose: 'Keeps a grouped ID of an ad click.' },
    { name: '_gcl_gs', duration: 'P90D', purpose: 'Keeps where an ad click came from.' },
    { name: '_gcl_gf', duration: 'P90D', purpose: 'Keeps the ID of a click on a flight ad.' },
    { name: '_gcl_ha', duration: 'P90D', purpose: 'Keeps the ID of a click on a hotel ad.' },
    { name: '_gcl_ag', duration: 'P90D', purpose: 'Keeps the ID of a click on an app ad.' },
    { name: '_gac_*', duration: 'P90D', purpose: 'Shares campaign details with Analytics.' },
    { name: '_gac_gb_*', duration: 'P90D', purpose: 'Shares campaign details without a click ID.' },
    { name: '_dcid', duration: 'P400D', purpose: 'Recognises the browser for ad measurement.' },
    { name: 'FPGCLAW', duration: 'P90D', purpose: 'Ad click ID set by a tagging server.', httpOnly: true },
    { name: 'FPGCLGB', duration: 'P90D', purpose: 'Ad click ID set by a tagging server.', httpOnly: true },
    { name: 'FPGCLDC', duration: 'P90D', purpose: 'Floodlight ID set by a tagging server.', httpOnly: true },
    { name: 'FPAU', duration: 'P90D', purpose: 'Visitor ID set by a tagging server.', httpOnly: true },
    { name: 'IDE', duration: 'P390D', purpose: 'Recognises the browser for ads.', domain },
    { name: 'test_cookie', duration: 'PT15M', purpose: 'Checks that cookies work.', domain },
    { name: 'DSID', duration: 'P14D', purpose: 'Links a Google account to ads.', domain },
    { name: 'ar_debug', duration: 'P90D', purpose: 'Debugs attribution reports.', domain },
    { name: 'FLC', duration: 'PT10S', purpose: 'Links a Floodlight activity.', domain },
    { name: 'APC', duration: 'P180D', purpose: 'Personalises ads.', domain },
    { name: 'NID', duration: 'P6M', purpose: 'Keeps Google preferences and ad data.', domain: 'google.com' },
    {
      name: 'Conversion',
      duration: 'P90D',
      purpose: 'Ties a conversion to a click.',
      domain: 'www.googleadservices.com',
    },
  ],
  erase: ['_gcl_*', '_gac_*', '_dcid'],
  storage: ['_gcl_ls'],
  // Of conversion_async.js, which has no queue of its own.
  defines: ['google_trackConversion'],
  load: {
    script: 'https://www.googletagmanager.com/gtag/js?id={id}',
    queue: { name: 'gtag', into: 'dataLayer' },
    calls: [
      ['gtag', 'js', '{now}'],
      ['gtag', 'config', '{id}'],
    ],
  },
  // Denied consent ends its storage at once; the pings it goes on sending are held by the gate.
  stop: 'runtime',
  sources: [
    'https://developers.google.com/tag-platform/security/guides/csp',
    'https://business.safety.google/adscookies/',
    'https://support.google.com/google-ads/answer/10000067',
  ],
};
