import type { Vendor } from './types.js';

/** The Crazy Egg script: heatmaps, recordings and tests of page versions. */
export const crazyEgg: Vendor = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  confidence: 'medium',
  category: 'analytics',
  company: 'Crazy Egg, Inc.',
  country: 'US',
  purpose: 'Shows where visitors click and scroll and tests versions of pages.',
  policyUrl: 'https://www.crazyegg.com/privacy',
  optOutUrl: 'https://www.crazyegg.com/opt-out',
  params: {
    id: {
      // As the address of the tag has it: no part of a parameter can go elsewhere.
      pattern: '^\\d{4}/\\d{4,5}$',
      example: '0012/3456',
      about: 'the account number in the address of the tag, with its slash (pages/scripts/0012/3456.js)',
      required: true,
    },
  },
  hosts: ['crazyegg.com', '*.crazyegg.com', 'cetrk.com', '*.cetrk.com', 'dnn506yrbagrg.cloudfront.net'],
  // Not ce_is_opted_out: it opts a visitor out, so erasing it would opt them in again.
  cookies: [
    { name: '_ce.s', duration: 'P1Y', purpose: 'Recognises visitor and visit.' },
    { name: '_ceir', duration: 'P1Y', purpose: 'Tells whether the visitor was here before.' },
    { name: '_CEFT', duration: 'P1Y', purpose: 'Keeps which versions of pages were shown.' },
    { name: '_cer.v', duration: 'P31D', purpose: 'Tells whether the visitor was here before.' },
    { name: '_ce.cch', duration: 'PT1S', purpose: 'Checks that cookies work.' },
    { name: '_ce.gtld', duration: 'PT1S', purpose: 'Finds the widest domain for cookies.' },
    { name: '_ce.clock_event', duration: 'P1D', purpose: 'Limits how often the clock is asked.' },
    { name: '_ce.clock_data', duration: 'P1D', purpose: 'Keeps how far the clock is off.' },
    { name: '_ce.irv', duration: 'session', purpose: 'Tells whether the visitor was here before.' },
    { name: 'ce_need_secure_cookie', duration: 'PT1S', purpose: 'Tells how cookies have to be set.' },
    { name: 'ce_successful_csp_check', duration: 'PT24H', purpose: 'Tells that the page lets it run.' },
    { name: 'ceft_variant_override', duration: 'session', purpose: 'Shows a version chosen by hand.' },
    { name: 'cebs', duration: 'session', purpose: 'Recognises the visit.' },
    { name: 'cebsp_', duration: 'session', purpose: 'Counts the pages of the visit.' },
    { name: 'is_returning', duration: 'P5Y', purpose: 'Tells whether the visitor was here before.' },
  ],
  storage: ['_ce.*', 'ce_successful_csp_check', 'cetabid'],
  markers: ['script.crazyegg.com', 'CE_SNAPSHOT_NAME', 'CE2.'],
  globals: ['CE2', 'CE_API', 'CE_READY', 'CE_SNAPSHOT_NAME', 'CE_USER_SCRIPT'],
  load: { script: 'https://script.crazyegg.com/pages/scripts/{id}.js' },
  // It has no stop call.
  stop: 'reload',
  sources: [
    'https://help.crazyegg.com/article/103-new-vs-returning-visitors',
    'https://support.crazyegg.com/hc/en-us/articles/360053905934',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
