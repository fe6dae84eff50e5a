import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const mixpanel: Vendor = {
  id: 'mixpanel',
  name: 'Mixpanel',
  category: 'analytics',
  company: 'Mixpanel, Inc.',
  country: 'US',
  purpose: 'Measures how visitors use features.',
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  optOutUrl: 'https://mixpanel.com/optout/',
  params: {
    id: {
      pattern: '^[0-9a-f]{32}$',
      example: '00000000000000000000000000000000',
      about: 'project token',
      required: true,
    },
  },
  hosts: ['mixpanel.com', '*.mixpanel.com', 'mxpnl.com', '*.mxpnl.com'],
  cookies: [
    { name: 'mp_*_mixpanel', duration: 'P1Y', purpose: 'Visitor ID and properties.' },
    { name: 'mp_mixpanel__c', duration: 'P1Y', purpose: 'Cross-domain mark.' },
    { name: '__mp_opt_in_out_*', duration: 'P1Y', purpose: 'Consent state.' },
    { name: 'mp_optout', duration: 'P1Y', purpose: 'Older opt-out.' },
  ],
  storage: [
    'mp_*_mixpanel',
    '__mp_opt_in_out_*',
    '__mpq_*',
    '__mpaq_*',
    '__mp_*',
    'mp_tab_id_*',
    'mp_gen_new_tab_id_*',
  ],
  markers: ['mixpanel.init', 'cdn.mxpnl.com'],
  globals: ['mixpanel', 'MIXPANEL_CUSTOM_LIB_URL'],
  stop: 'runtime',
  sources: [
    'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
    'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://github.com/nuxt/scripts',
  ],
};
