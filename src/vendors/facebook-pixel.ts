import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'facebook.com';

/** The Meta Pixel (fbevents.js), which measures adverts on Facebook and Instagram. */
export const facebookPixel: Vendor = {
  id: 'facebook-pixel',
  name: 'Meta Pixel',
  aliases: ['meta-pixel', 'fbevents'],
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Meta Platforms, Inc. (Meta Platforms Ireland Ltd in the EEA)',
  country: 'US',
  purpose:
    'Measures what visitors do here after an advert on Facebook or Instagram and builds audiences for more adverts.',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  optOutUrl: 'https://www.facebook.com/adpreferences/ad_settings',
  params: {
    id: {
      pattern: '^\\d{10,20}$',
      example: '123456789012345',
      about: 'the digits of the dataset or pixel ID (Events Manager, Data sources)',
      required: true,
    },
  },
  hosts: [
    // The whole host: the locale comes first in the path (/en_US/fbevents.js), so no prefix fits the pixel alone.
    'connect.facebook.net',
    'graph.facebook.com',
    'www.facebook.com/tr',
    'www.facebook.com/privacy_sandbox/',
    'www.facebook.com/.well-known/',
  ],
  cookies: [
    { name: '_fbp', duration: 'P90D', purpose: 'Recognises the browser for advert measurement.' },
    { name: '_fbc', duration: 'P90D', purpose: 'Keeps the ID of a click on an advert.' },
    { name: 'fr', duration: 'P90D', purpose: 'Delivers and measures adverts.', domain },
    { name: 'datr', duration: 'P400D', purpose: 'Identifies the browser for security.', domain },
    { name: 'sb', duration: 'P400D', purpose: 'Keeps details of the browser.', domain },
    { name: 'oo', duration: 'P400D', purpose: 'Remembers an opt-out from adverts.', domain },
  ],
  storage: ['lastExternalReferrer', 'lastExternalReferrerTime'],
  markers: ["fbq('init'", 'fbq("init"', "fbq('track'", 'fbq("track"', 'fbevents.js', 'facebook.com/tr?id='],
  globals: ['fbq', '_fbq'],
  load: {
    script: 'https://connect.facebook.net/en_US/fbevents.js',
    queue: {
      name: 'fbq',
      store: 'queue',
      direct: 'callMethod',
      alias: '_fbq',
      props: { loaded: true, version: '2.0' },
    },
    calls: [
      ['fbq', 'init', '{id}'],
      ['fbq', 'track', 'PageView'],
    ],
  },
  // No default: defining fbq before the page's own snippet would make that snippet skip itself. On every page, because
  // a snippet that starts with a revoke, as Meta advises, needs the grant each time.
  // https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
  consent: {
    grant: [['fbq', 'consent', 'grant']],
    revoke: [['fbq', 'consent', 'revoke']],
    everyPage: true,
  },
  stop: 'runtime',
  stopNote:
    'Revoked, it keeps events in memory and sends them after a new yes on the same page; the gate holds what it would still send.',
  notes: [
    'Leave the noscript image (facebook.com/tr) out of the page: without scripts nothing can hold it.',
    'No script of the page can stop events that a partner integration sends from the server.',
    'For states of the US: fbq("dataProcessingOptions", ["LDU"], 0, 0) before init limits the use of data.',
  ],
  sources: [
    'https://developers.facebook.com/docs/meta-pixel/get-started',
    'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
    'https://www.facebook.com/privacy/policies/cookies/',
  ],
};
