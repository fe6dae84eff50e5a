import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const pendo: Vendor = {
  id: 'pendo',
  name: 'Pendo',
  confidence: 'medium',
  category: 'analytics',
  company: 'Pendo.io, Inc.',
  country: 'US',
  purpose: 'Measures use of features and shows guides.',
  policyUrl: 'https://www.pendo.io/legal/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f-]{36}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'aPI key',
      required: true,
    },
  },
  hosts: ['pendo.io', '*.pendo.io', 'pendo-io-static.storage.googleapis.com'],
  cookies: [
    { name: '_pendo_visitorId.*', duration: 'P100D', purpose: 'Visitor ID.' },
    { name: '_pendo_accountId.*', duration: 'P100D', purpose: 'Account ID.' },
    { name: '_pendo_meta.*', duration: 'P100D', purpose: 'Properties.' },
    { name: '_pendo_sessionId.*', duration: 'session', purpose: 'Session.' },
  ],
  storage: ['_pendo_*', 'pendo_*'],
  markers: ['pendo.initialize', 'pendo.io/agent/static'],
  globals: ['pendo'],
  stop: 'runtime',
  sources: [
    'https://support.pendo.io/hc/en-us/articles/360032202171',
    'https://web.pendo.io/agent-api/',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
