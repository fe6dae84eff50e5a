import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const clearbit: Vendor = {
  id: 'clearbit',
  name: 'Clearbit (HubSpot Breeze Intelligence)',
  aliases: ['clearbit-reveal'],
  status: 'legacy',
  confidence: 'low',
  category: 'marketing',
  company: 'HubSpot, Inc. (Clearbit)',
  country: 'US',
  purpose: 'Recognises which company a visitor comes from and completes forms.',
  policyUrl: 'https://clearbit.com/privacy-policy',
  optOutUrl: 'https://claim.clearbit.com/',
  params: {
    id: {
      pattern: '^pk_[0-9a-f]{20,40}$',
      example: 'pk_00000000000000000000000000000000',
      about: 'public key',
      required: true,
    },
  },
  hosts: [
    'clearbitjs.com',
    '*.clearbitjs.com',
    'clearbitscripts.com',
    '*.clearbitscripts.com',
    'app.clearbit.com',
    'reveal.clearbit.com',
    'risk.clearbit.com',
  ],
  cookies: [
    { name: 'cb_user_id', duration: 'P1Y', purpose: 'Known visitor ID.' },
    { name: 'cb_group_id', duration: 'P1Y', purpose: 'Group ID.' },
    { name: 'cb_anonymous_id', duration: 'P1Y', purpose: 'Anonymous visitor ID.' },
    { name: 'cb%3Atest', duration: 'session', purpose: 'Tests cookies.' },
  ],
  storage: ['cb_user_id', 'cb_group_id', 'cb_anonymous_id', 'cb_user_traits', 'cb_group_properties'],
  markers: ['clearbit', 'tag.clearbitscripts.com'],
  globals: ['clearbit', 'clearbitAnalytics', 'reveal'],
  brings: ['*'],
  stop: 'reload',
  notes: [
    'Bought by HubSpot in December 2023; stand-alone tags were being retired, so check whether the account still works.',
  ],
  sources: [
    'https://clearbit.com/privacy-policy',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
  ],
};
