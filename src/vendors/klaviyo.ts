import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const klaviyo: Vendor = {
  id: 'klaviyo',
  name: 'Klaviyo',
  category: 'marketing',
  company: 'Klaviyo, Inc.',
  country: 'US',
  purpose: 'Recognises visitors for mail and message campaigns and shows forms.',
  policyUrl: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
  params: { id: { pattern: '^[A-Za-z0-9]{6,8}$', example: 'AbC123', about: 'public key', required: true } },
  hosts: [
    'klaviyo.com',
    '*.klaviyo.com',
    'klaviyocdn.com',
    '*.klaviyocdn.com',
    'd3k81ch9hvuctc.cloudfront.net',
  ],
  cookies: [
    { name: '__kla_id', duration: 'P2Y', purpose: 'Visitor and contact ID.' },
    { name: '__kla_off', duration: 'P1Y', purpose: 'Switches tracking off.' },
    { name: '__kla_session', duration: 'session', purpose: 'Session.' },
  ],
  storage: [
    'klaviyoOnsite',
    '__kla_viewed',
    '__kla_viewed_reviewed_items',
    'klaviyo*',
    '_kla_test',
    'klaviyoPagesVisitCount',
    'klSessionId',
  ],
  markers: ['_learnq', 'klaviyo.com/onsite', '_klOnsite'],
  globals: ['klaviyo', '_learnq', '_klOnsite', '__klKey'],
  stop: 'reload',
  notes: ['Blocking static-tracking.klaviyo.com alone leaves forms running without tracking.'],
  sources: [
    'https://help.klaviyo.com/hc/en-us/articles/360034666712',
    'https://developers.klaviyo.com/en/docs/introduction_to_the_klaviyo_object',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
