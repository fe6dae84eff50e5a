import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'criteo.com';

/** The Criteo OneTag, which shows adverts for products that visitors looked at. */
export const criteo: Vendor = {
  id: 'criteo',
  name: 'Criteo',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Criteo S.A.',
  country: 'FR',
  purpose: 'Shows adverts on other sites for products that visitors looked at here.',
  policyUrl: 'https://www.criteo.com/privacy/',
  optOutUrl: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/',
  params: {
    id: {
      pattern: '^\\d{3,8}$',
      example: '12345',
      about: 'the digits of the account after setAccount in the tag',
      required: true,
    },
  },
  hosts: [
    'criteo.com',
    '*.criteo.com',
    'criteo.net',
    '*.criteo.net',
    'emailretargeting.com',
    '*.emailretargeting.com',
    'hlserve.com',
    '*.hlserve.com',
  ],
  // Not cto_optout: it opts a visitor out, so erasing it would opt them in again.
  cookies: [
    { name: 'cto_bundle', duration: 'P13M', purpose: 'Recognises the visitor for adverts.' },
    { name: 'cto_bidid', duration: 'P13M', purpose: 'Recognises the visitor when adverts are sold.' },
    { name: 'cto_lwid', duration: 'P13M', purpose: 'Recognises the visitor (older tags).' },
    { name: 'cto_idcpy', duration: 'P13M', purpose: 'Keeps a copy of the visitor’s ID.' },
    { name: 'cto_tld_test', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
    { name: 'cto_test_cookie', duration: 'session', purpose: 'Checks that cookies work.' },
    { name: 'cto_writeable', duration: 'session', purpose: 'Checks that cookies work.' },
    { name: 'uid', duration: 'P13M', purpose: 'Recognises the browser for adverts.', domain },
    { name: 'cto_bundle', duration: 'P13M', purpose: 'Recognises the browser for adverts.', domain },
    { name: 'optout', duration: 'P5Y', purpose: 'Remembers an opt-out from adverts.', domain },
    {
      name: 'receive-cookie-deprecation',
      duration: 'P13M',
      purpose: 'Takes part in an experiment of the browser.',
      domain,
    },
  ],
  storage: [
    'cto_bundle',
    'cto_bidid',
    'criteo_fast_bid*',
    'criteo_pt_cdb_mngr_metrics',
    'criteo_localstorage_check',
  ],
  markers: ['criteo_q', 'criteo.com/js/ld/ld.js'],
  globals: ['criteo_q', 'Criteo'],
  brings: ['*'],
  load: {
    script: 'https://dynamic.criteo.com/js/ld/ld.js?a={id}',
    calls: [
      // Criteo’s word for a site that is the same on every device is d.
      // https://support.criteo.com/hc/en-us/articles/202806951
      [
        'criteo_q.push',
        { event: 'setAccount', account: '{#id}' },
        { event: 'setSiteType', type: 'd' },
        { event: 'viewPage' },
      ],
    ],
  },
  // It has no stop call.
  stop: 'reload',
  notes: [
    'Obeys TCF and USP strings only; there is no own consent call for the site.',
    'Loaded from its ID it reports the visit; products, baskets and sales are pushed into criteo_q by the site.',
  ],
  sources: [
    'https://guides.criteotilt.com/onetag/onetag/',
    'https://developers.criteo.com/retailer-integration/docs/onetag-for-offsite',
    'https://support.criteo.com/hc/en-us/articles/202806951',
    'https://www.criteo.com/privacy/cookies-policy/',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
