import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const customerIo: Vendor = {
  id: 'customer-io',
  name: 'Customer.io',
  confidence: 'low',
  category: 'marketing',
  company: 'Peaberry Software Inc. (Customer.io)',
  country: 'US',
  purpose: 'Connects visits with messages of the site owner.',
  policyUrl: 'https://customer.io/legal/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{20}$',
      example: '00000000000000000000',
      about: 'site ID or write key',
      required: true,
    },
  },
  hosts: ['customer.io', '*.customer.io', 'gist.build', '*.gist.build'],
  cookies: [
    { name: '_cioid', duration: 'P1Y', purpose: 'Known visitor ID.' },
    { name: '_cioanonid', duration: 'P1Y', purpose: 'Anonymous visitor ID.' },
    { name: 'ajs_anonymous_id', duration: 'P1Y', purpose: 'Anonymous visitor ID.' },
    { name: 'ajs_user_id', duration: 'P1Y', purpose: 'Known visitor ID.' },
  ],
  storage: ['gist.*', 'cio_*'],
  markers: ['_cio', 'cio-tracker', 'cioanalytics'],
  globals: ['_cio', 'cioanalytics'],
  stop: 'reload',
  sources: [
    'https://docs.customer.io/sdk/web/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
