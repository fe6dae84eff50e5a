import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'tiktok.com';

/** The TikTok Pixel (events.js), which measures adverts on TikTok. */
export const tiktokPixel: Vendor = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'TikTok Pte. Ltd. (TikTok Technology Ltd in the EEA)',
  country: 'SG',
  purpose: 'Measures whether TikTok adverts lead to actions here and builds audiences.',
  policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
  params: {
    id: {
      pattern: '^[A-Z0-9]{18,24}$',
      example: 'C0AAAAAAAAAAAAAAAAAA',
      about: 'the pixel ID in capitals and digits (Events Manager)',
      required: true,
    },
  },
  hosts: [
    'analytics.tiktok.com',
    '*.analytics.tiktok.com',
    'business-api.tiktok.com',
    'tiktokw.us',
    '*.tiktokw.us',
    'tiktokw.eu',
    '*.tiktokw.eu',
    'mon.tiktokv.com',
  ],
  cookies: [
    { name: '_ttp', duration: 'P390D', purpose: 'Recognises the visitor for measurement.' },
    {
      name: '_tt_enable_cookie',
      duration: 'P390D',
      purpose: 'Tells whether first-party cookies are allowed.',
    },
    { name: 'ttcsid', duration: 'P390D', purpose: 'Recognises the visit.' },
    { name: 'ttcsid_*', duration: 'P390D', purpose: 'Recognises the visit for one pixel.' },
    { name: 'ttclid', duration: 'P30D', purpose: 'Keeps the ID of a click on an advert.' },
    { name: '_ttp', duration: 'P390D', purpose: 'Recognises the visitor for measurement.', domain },
    { name: 'ttwid', duration: 'P1Y', purpose: 'Recognises the browser at TikTok.', domain },
    { name: 'msToken', duration: 'P10D', purpose: 'Guards requests against abuse.', domain },
  ],
  storage: ['tt_appInfo', 'tt_sessionId', 'tt_pixel_session_index', 'tt_pixel_is_enrich_am_ok'],
  markers: ['TiktokAnalyticsObject', 'ttq.load', 'ttq.page', 'analytics.tiktok.com'],
  globals: ['ttq', 'TiktokAnalyticsObject', '_tt_config'],
  load: {
    script: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={id}&lib=ttq',
    attributes: { type: 'text/javascript' },
    queue: {
      name: 'ttq',
      // biome-ignore format: as a paragraph
      methods: [
        'page', 'track', 'identify', 'instances', 'debug', 'on', 'off', 'once', 'ready', 'alias', 'group',
        'enableCookie', 'disableCookie', 'holdConsent', 'revokeConsent', 'grantConsent',
      ],
      // What load() of the official snippet leaves behind; the file looks its pixel up there.
      props: { _i: { '{id}': [] }, _t: { '{id}': '{time}' }, _o: { '{id}': {} } },
    },
    set: { TiktokAnalyticsObject: 'ttq' },
    calls: [['ttq.page']],
  },
  // No holdConsent: the file itself is held, and on a page with an earlier yes nothing could take it back before the
  // official snippet has run.
  consent: {
    grant: [['ttq.grantConsent']],
    revoke: [['ttq.revokeConsent']],
  },
  // Revoked, it sends no more events; the gate holds the rest.
  stop: 'runtime',
  notes: [
    'An older official snippet lacks grantConsent and revokeConsent; the gate holds its requests all the same.',
  ],
  sources: [
    'https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3',
    'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
    'https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel',
    'https://business-api.tiktok.com/portal/docs?id=1739585600931842',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://github.com/nuxt/scripts',
  ],
};
