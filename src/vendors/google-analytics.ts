import type { Vendor } from '../types.js';

/** The Google tag (gtag.js) for an Analytics property, and the older analytics.js and ga.js. */
export const googleAnalytics: Vendor = {
  id: 'google-analytics',
  name: 'Google Analytics',
  aliases: ['ga4', 'gtag', 'universal-analytics'],
  category: 'analytics',
  company: 'Google LLC',
  country: 'US',
  purpose: 'Counts visits and shows the site owner which pages are read and how visitors reach them.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
  params: {
    id: {
      pattern: '^(G-[A-Z0-9]{4,20}|GT-[A-Z0-9]{4,20}|UA-\\d{4,10}-\\d{1,4})$',
      example: 'G-ABCDE12345',
      about: 'a measurement or Google tag ID (Admin, Data streams)',
      required: true,
    },
  },
  hosts: [
    'google-analytics.com',
    '*.google-analytics.com',
    'analytics.google.com',
    '*.analytics.google.com',
    'ampcid.google.com',
    'stats.g.doubleclick.net',
    'www.google.*/ads/ga-audiences',
    'www.merchant-center-analytics.goog',
    // Analytics and Ads share one loader; only the ID tells whose it is. Without an ID we know, it is ours.
    'www.googletagmanager.com/gtag/',
    'www.googletagmanager.com/gtag/js?id=G-',
    'www.googletagmanager.com/gtag/js?id=GT-',
    'www.googletagmanager.com/gtag/js?id=UA-',
    'www.googletagmanager.com/gtag/destination?id=G-',
  ],
  cookies: [
    { name: '_ga', duration: 'P2Y', purpose: 'Tells one browser from another by a random ID.' },
    { name: '_ga_*', duration: 'P2Y', purpose: 'Keeps the state of the visit for one property.' },
    { name: '_gid', duration: 'PT24H', purpose: 'Tells browsers apart for one day (older tags).' },
    { name: '_gat', duration: 'PT1M', purpose: 'Limits how often data is sent (older tags).' },
    { name: '_gat_*', duration: 'PT1M', purpose: 'Limits how often data is sent for one property.' },
    { name: '_dc_gtm_*', duration: 'PT1M', purpose: 'Limits how often data is sent by a tag manager.' },
    { name: '_gac_*', duration: 'P90D', purpose: 'Keeps details of the campaign behind an ad click.' },
    { name: '_gac_gb_*', duration: 'P90D', purpose: 'Keeps campaign details without a click ID.' },
    { name: '_gali', duration: 'PT30S', purpose: 'Remembers which link was clicked last.' },
    { name: 'AMP_TOKEN', duration: 'P1Y', purpose: 'Fetches the visitor ID used on AMP pages.' },
    { name: '__utma', duration: 'P2Y', purpose: 'Counts visitors and visits (oldest tag).' },
    { name: '__utmb', duration: 'PT30M', purpose: 'Marks the current visit (oldest tag).' },
    { name: '__utmc', duration: 'session', purpose: 'Marks the current visit (oldest tag).' },
    { name: '__utmt', duration: 'PT10M', purpose: 'Limits how often data is sent (oldest tag).' },
    { name: '__utmt_*', duration: 'PT10M', purpose: 'Limits how often data is sent (oldest tag).' },
    { name: '__utmz', duration: 'P6M', purpose: 'Records where the visitor came from (oldest tag).' },
    { name: '__utmv', duration: 'P2Y', purpose: 'Keeps a label the site gave the visitor (oldest tag).' },
    { name: '__utmx', duration: 'P18M', purpose: 'Keeps the variant of an experiment (oldest tag).' },
    { name: '__utmxx', duration: 'P18M', purpose: 'Keeps when an experiment ends (oldest tag).' },
    { name: 'FPID', duration: 'P2Y', purpose: 'Visitor ID set by a tagging server.', httpOnly: true },
    { name: 'FPLC', duration: 'PT20H', purpose: 'Carries the tagging server’s visitor ID across domains.' },
  ],
  load: {
    script: 'https://www.googletagmanager.com/gtag/js?id={id}',
    queue: { name: 'gtag', into: 'dataLayer' },
    calls: [
      ['gtag', 'js', '{now}'],
      ['gtag', 'config', '{id}'],
    ],
  },
  // Denied consent still sends pings without cookies; the ga-disable flag ends them, and the gate holds the rest.
  // https://developers.google.com/analytics/devguides/collection/analyticsjs/user-opt-out
  stop: 'runtime',
  sources: [
    'https://support.google.com/analytics/answer/11397207',
    'https://developers.google.com/tag-platform/security/guides/csp',
    'https://developers.google.com/tag-platform/security/guides/consent',
    'https://developers.google.com/analytics/devguides/collection/analyticsjs/user-opt-out',
    'https://developers.google.com/analytics/devguides/collection/analyticsjs/ip-anonymization',
  ],
};
