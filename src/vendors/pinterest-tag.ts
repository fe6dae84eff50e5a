import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'ct.pinterest.com';

/** The Pinterest tag (core.js), which measures adverts on Pinterest. */
export const pinterestTag: Vendor = {
  id: 'pinterest-tag',
  name: 'Pinterest tag',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Pinterest, Inc. (Pinterest Europe Ltd in the EEA)',
  country: 'US',
  purpose: 'Measures whether Pinterest adverts lead to actions here and builds audiences.',
  policyUrl: 'https://policy.pinterest.com/privacy-policy',
  optOutUrl: 'https://www.pinterest.com/settings/privacy',
  params: {
    id: {
      pattern: '^\\d{10,16}$',
      example: '2612345678901',
      about: 'the digits of the tag ID (Conversions, Tag manager)',
      required: true,
    },
  },
  hosts: ['ct.pinterest.com', '*.ct.pinterest.com', 's.pinimg.com/ct/'],
  cookies: [
    { name: '_pin_unauth', duration: 'P1Y', purpose: 'Groups actions of visitors not signed in.' },
    { name: '_pinterest_ct_ua', duration: 'P1Y', purpose: 'Groups actions of visitors not signed in.' },
    { name: '_epik', duration: 'P1Y', purpose: 'Keeps the ID of a click on an advert.' },
    { name: '_derived_epik', duration: 'P1Y', purpose: 'Keeps a match that was found without a click.' },
    {
      name: '_pinterest_ct_ua',
      duration: 'P1Y',
      purpose: 'Groups actions of visitors not signed in.',
      domain,
    },
    {
      name: '_pinterest_ct',
      duration: 'session',
      purpose: 'Recognises the visitor and keeps the time.',
      domain,
    },
    {
      name: '_pinterest_ct_rt',
      duration: 'session',
      purpose: 'Recognises the visitor and keeps the time.',
      domain,
    },
    {
      name: '_pinterest_sess',
      duration: 'P1Y',
      purpose: 'Keeps the visitor signed in.',
      domain: 'pinterest.com',
    },
    { name: 'ar_debug', duration: 'P1Y', purpose: 'Debugs advert attribution.', domain: 'pinterest.com' },
  ],
  storage: ['_pinterest_*'],
  markers: ["pintrk('load'", 'pintrk("load"', 's.pinimg.com/ct/core.js'],
  globals: ['pintrk', 'PinUtils'],
  load: {
    script: 'https://s.pinimg.com/ct/core.js',
    queue: { name: 'pintrk', store: 'queue', asArray: true, props: { version: '3.0' } },
    calls: [
      ['pintrk', 'load', '{id}'],
      ['pintrk', 'page'],
    ],
  },
  // No default: defining pintrk before the page's own snippet would make that snippet skip itself.
  // https://help.pinterest.com/en/business/article/install-the-base-code
  consent: {
    grant: [['pintrk', 'setconsent', true]],
    revoke: [['pintrk', 'setconsent', false]],
  },
  // False ends its events and removes its first-party cookies.
  stop: 'runtime',
  sources: [
    'https://help.pinterest.com/en/business/article/install-the-base-code',
    'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
    'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/tarteaucitronjs',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
