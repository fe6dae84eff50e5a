import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const adroll: Vendor = {
  id: 'adroll',
  name: 'AdRoll',
  confidence: 'low',
  category: 'marketing',
  company: 'NextRoll, Inc.',
  country: 'US',
  purpose: 'Shows adverts to past visitors on other sites.',
  policyUrl: 'https://www.nextroll.com/privacy',
  optOutUrl: 'https://app.adroll.com/optout/',
  params: {
    id: {
      pattern: '^[A-Z0-9]{22}$',
      example: 'AAAAAAAAAAAAAAAAAAAAAA',
      about: 'advertiser ID',
      required: true,
    },
    pixel: {
      pattern: '^[A-Z0-9]{22}$',
      example: 'BBBBBBBBBBBBBBBBBBBBBB',
      about: 'pixel ID',
      required: true,
    },
  },
  hosts: ['adroll.com', '*.adroll.com'],
  cookies: [
    { name: '__adroll_fpc', duration: 'P1Y', purpose: 'Visitor ID.' },
    { name: '__ar_v4', duration: 'P1Y', purpose: 'Segments.' },
    { name: '__adroll_consent', duration: 'P1Y', purpose: 'Consent state.' },
    { name: '__adroll', duration: 'P13M', purpose: 'Visitor ID.', domain: 'd.adroll.com' },
    { name: '__adroll_shared', duration: 'P13M', purpose: 'Visitor ID.', domain: 'adroll.com' },
  ],
  markers: ['adroll_adv_id', 'adroll_pix_id'],
  globals: ['adroll', '__adroll', 'adroll_adv_id', 'adroll_pix_id', '__adroll_loaded'],
  brings: ['*'],
  stop: 'reload',
  sources: [
    'https://help.adroll.com/hc/en-us/articles/360000920691',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
