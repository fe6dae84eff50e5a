import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'twitter.com';

/** The X (formerly Twitter) pixel, uwt.js, and the older single-event script, oct.js. */
export const xAds: Vendor = {
  id: 'x-ads',
  name: 'X (Twitter) conversion tracking',
  aliases: ['twitter-ads', 'x-pixel', 'twitter-pixel', 'uwt'],
  checked: '2026-11-22',
  category: 'marketing',
  company: 'X Corp. (X Internet Unlimited Company in the EEA)',
  country: 'US',
  purpose: 'Measures whether adverts on X lead to actions here and builds audiences.',
  policyUrl: 'https://x.com/en/privacy',
  optOutUrl: 'https://x.com/settings/account/personalization',
  params: {
    id: {
      pattern: '^[a-z0-9]{4,10}$',
      example: 'o1abc',
      about: 'a pixel ID in small letters and digits (Events Manager)',
      required: true,
    },
  },
  hosts: [
    '*.ads-twitter.com',
    'ads-api.twitter.com',
    'ads-api.x.com',
    'analytics.twitter.com',
    'analytics.x.com',
    // Only these paths: platform.twitter.com also serves embedded posts, t.co also shortens links.
    'platform.twitter.com/oct.js',
    't.co/1/i/adsct',
    't.co/i/adsct',
  ],
  cookies: [
    { name: '_twpid', duration: 'P390D', purpose: 'Recognises the visitor for conversions.' },
    { name: '_twsid', duration: 'P390D', purpose: 'Recognises the visit for conversions.' },
    { name: '_twclid', purpose: 'Keeps the ID of a click on an advert.' },
    { name: 'guest_id', duration: 'P400D', purpose: 'Recognises a visitor not signed in.', domain: 'x.com' },
    { name: 'guest_id', duration: 'P400D', purpose: 'Recognises a visitor not signed in.', domain },
    { name: 'guest_id_ads', duration: 'P400D', purpose: 'Picks adverts for guests.', domain },
    { name: 'guest_id_marketing', duration: 'P400D', purpose: 'Picks adverts for guests.', domain },
    { name: 'personalization_id', duration: 'P400D', purpose: 'Personalises adverts.', domain },
    { name: 'muc_ads', duration: 'P400D', purpose: 'Measures advert campaigns.', domain: 't.co' },
  ],
  markers: [
    "twq('config'",
    'twq("config"',
    "twq('init'",
    "twq('track'",
    "twq('event'",
    'uwt.js',
    'twttr.conversion.trackPid',
  ],
  globals: ['twq', 'twttr'],
  // Of oct.js, which the older tag calls right after it as twttr.conversion.
  defines: ['twttr'],
  load: {
    script: 'https://static.ads-twitter.com/uwt.js',
    queue: { name: 'twq', store: 'queue', direct: 'exe', props: { version: '1.1' } },
    calls: [['twq', 'config', '{id}']],
  },
  stop: 'reload',
  stopNote: 'It has no stop call: restricted_data_use limits what X does with the data, not what is sent.',
  sources: [
    'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
    'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites/restricted-data-use-guide',
    'https://help.x.com/en/rules-and-policies/x-cookies',
  ],
};
