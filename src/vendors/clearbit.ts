import type { Vendor } from './types.js';

/** The Clearbit tag (tags.js), which tells the site owner from which company a visitor comes. */
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
      about: 'the public key in the address of the tag (pk_…)',
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
    { name: 'cb_user_id', duration: 'P1Y', purpose: 'Recognises a visitor the site owner knows.' },
    { name: 'cb_group_id', duration: 'P1Y', purpose: 'Keeps the company of the visitor.' },
    { name: 'cb_anonymous_id', duration: 'P1Y', purpose: 'Recognises the visitor.' },
    { name: 'cb%3Atest', duration: 'session', purpose: 'Checks that cookies work.' },
  ],
  storage: ['cb_user_id', 'cb_group_id', 'cb_anonymous_id', 'cb_user_traits', 'cb_group_properties'],
  markers: ['clearbit.identify', 'tag.clearbitscripts.com', 'x.clearbitjs.com'],
  globals: ['clearbit', 'clearbitAnalytics'],
  brings: ['*'],
  load: {
    script: 'https://tag.clearbitscripts.com/v1/{id}/tags.js',
    attributes: { referrerpolicy: 'strict-origin-when-cross-origin' },
  },
  // It has no stop call.
  stop: 'reload',
  notes: [
    'Bought by HubSpot in December 2023; stand-alone tags were being retired, so check whether the account still works.',
  ],
  sources: [
    'https://help.clearbit.com/hc/en-us/articles/360010019734',
    'https://clearbit.com/privacy-policy',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
  ],
};
