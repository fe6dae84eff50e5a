import type { Vendor } from './types.js';

/** Klaviyo.js, which tracks visitors for mail campaigns and shows sign-up forms. */
export const klaviyo: Vendor = {
  id: 'klaviyo',
  name: 'Klaviyo',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Klaviyo, Inc.',
  country: 'US',
  purpose: 'Recognises visitors for mail and message campaigns and shows forms.',
  policyUrl: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
  params: {
    id: {
      pattern: '^[A-Za-z0-9]{6,8}$',
      example: 'AbC123',
      about: 'the public API key, also called site ID (Settings, Account, API keys)',
      required: true,
    },
  },
  hosts: [
    'klaviyo.com',
    '*.klaviyo.com',
    'klaviyocdn.com',
    '*.klaviyocdn.com',
    'd3k81ch9hvuctc.cloudfront.net',
  ],
  // Not __kla_off: a site sets it itself to opt a visitor out, so erasing it would opt them in again.
  cookies: [
    {
      name: '__kla_id',
      duration: 'P2Y',
      purpose: 'Recognises a visitor, and a contact after a form or mail.',
    },
    { name: '__kla_session', duration: 'session', purpose: 'Recognises the visit.' },
  ],
  storage: ['klaviyoOnsite', 'klaviyoPagesVisitCount*', '__kla_viewed*', '_kla_test', 'klSessionId'],
  markers: ['_learnq', 'klaviyo.com/onsite', '_klOnsite'],
  globals: ['klaviyo', '_learnq', '_klOnsite', '__klKey'],
  load: { script: 'https://static.klaviyo.com/onsite/js/{id}/klaviyo.js?company_id={id}' },
  // It has no stop call, only the cookie __kla_off, which it reads when it starts.
  stop: 'reload',
  notes: [
    'Loaded by Askfirst, the object klaviyo is there once its file has run; arrays in _learnq wait for it.',
    'Blocking static-tracking.klaviyo.com alone leaves forms running without tracking.',
  ],
  sources: [
    'https://developers.klaviyo.com/en/docs/introduction-to-the-klaviyo-object',
    'https://developers.klaviyo.com/en/docs/javascript_api',
    'https://help.klaviyo.com/hc/en-us/articles/360034666712',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
