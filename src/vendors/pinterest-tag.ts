import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const pinterestTag: Vendor = {
  id: 'pinterest-tag',
  name: 'Pinterest tag',
  category: 'marketing',
  company: 'Pinterest, Inc. (Pinterest Europe Ltd in the EEA)',
  country: 'US',
  purpose: 'Measures whether Pinterest adverts lead to actions here and builds audiences.',
  policyUrl: 'https://policy.pinterest.com/privacy-policy',
  optOutUrl: 'https://www.pinterest.com/settings/privacy',
  params: { id: { pattern: '^\\d{10,16}$', example: '2612345678901', about: 'tag ID', required: true } },
  hosts: ['ct.pinterest.com', '*.ct.pinterest.com', 's.pinimg.com/ct/'],
  cookies: [
    { name: '_pin_unauth', duration: 'P1Y', purpose: 'Groups actions of visitors not signed in.' },
    { name: '_pinterest_ct_ua', duration: 'P1Y', purpose: 'Groups actions of visitors not signed in.' },
    { name: '_epik', duration: 'P1Y', purpose: 'Keeps the click ID of an advert.' },
    { name: '_derived_epik', duration: 'P1Y', purpose: 'Match without a click ID.' },
    {
      name: '_pinterest_ct_ua',
      duration: 'P1Y',
      purpose: 'Groups actions of visitors not signed in.',
      domain: 'ct.pinterest.com',
    },
    {
      name: '_pinterest_ct',
      duration: 'session',
      purpose: 'Visitor ID and time.',
      domain: 'ct.pinterest.com',
    },
    {
      name: '_pinterest_ct_rt',
      duration: 'session',
      purpose: 'Visitor ID and time.',
      domain: 'ct.pinterest.com',
    },
    { name: '_pinterest_sess', duration: 'P1Y', purpose: 'Signed-in state.', domain: 'pinterest.com' },
    { name: 'ar_debug', duration: 'P1Y', purpose: 'Attribution debugging.', domain: 'pinterest.com' },
  ],
  storage: ['_pinterest_*'],
  markers: ["pintrk('load'", 'pintrk("load"', 's.pinimg.com/ct/core.js'],
  globals: ['pintrk', 'PinUtils'],
  stop: 'runtime',
  sources: [
    'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
    'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/tarteaucitronjs',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
