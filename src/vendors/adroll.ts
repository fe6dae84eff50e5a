import type { Vendor } from './types.js';

/** The AdRoll pixel, which measures adverts and shows more of them to past visitors. */
export const adroll: Vendor = {
  id: 'adroll',
  name: 'AdRoll',
  confidence: 'low',
  category: 'marketing',
  company: 'NextRoll, Inc.',
  country: 'US',
  purpose: 'Shows adverts of this site on other sites to people who were here.',
  policyUrl: 'https://www.nextroll.com/privacy',
  optOutUrl: 'https://app.adroll.com/optout/',
  params: {
    id: {
      pattern: '^[A-Z0-9]{22}$',
      example: 'AAAAAAAAAAAAAAAAAAAAAA',
      about: 'the advertiser ID (adroll_adv_id in the pixel)',
      required: true,
    },
    pixel: {
      pattern: '^[A-Z0-9]{22}$',
      example: 'BBBBBBBBBBBBBBBBBBBBBB',
      about: 'the pixel ID (adroll_pix_id in the pixel)',
      required: true,
    },
  },
  hosts: ['adroll.com', '*.adroll.com'],
  cookies: [
    { name: '__adroll_fpc', duration: 'P1Y', purpose: 'Recognises the visitor.' },
    { name: '__ar_v4', duration: 'P1Y', purpose: 'Keeps the audiences a visitor belongs to.' },
    { name: '__adroll_consent', duration: 'P1Y', purpose: 'Remembers the answer to AdRoll’s own banner.' },
    { name: '__adroll', duration: 'P13M', purpose: 'Recognises the browser.', domain: 'd.adroll.com' },
    { name: '__adroll_shared', duration: 'P13M', purpose: 'Recognises the browser.', domain: 'adroll.com' },
  ],
  markers: ['adroll_adv_id', 'adroll_pix_id'],
  globals: ['adroll', '__adroll', 'adroll_adv_id', 'adroll_pix_id', 'adroll_version', '__adroll_loaded'],
  brings: ['*'],
  load: {
    script: 'https://s.adroll.com/j/{id}/roundtrip.js',
    set: { adroll_adv_id: '{id}', adroll_pix_id: '{pixel}', adroll_version: '2.0', __adroll_loaded: true },
    // It keeps the name of a call and its arguments as two entries.
    calls: [['adroll.push', ['track', ['pageView']]]],
  },
  // It has no stop call.
  stop: 'reload',
  notes: [
    'Turn off AdRoll’s own consent banner in its settings (Data Collection, Visitor Consent).',
    'Loaded from its IDs, adroll.track is there once the file has run; before, push ["track", [name]] into the array adroll.',
  ],
  sources: [
    'https://help.adroll.com/hc/en-us/articles/360037546432',
    'https://help.adroll.com/hc/en-us/articles/360003799912',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
