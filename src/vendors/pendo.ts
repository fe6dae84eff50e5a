import type { Vendor } from './types.js';

/** The Pendo web agent, which counts the use of features and shows guides inside a site. */
export const pendo: Vendor = {
  id: 'pendo',
  name: 'Pendo',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'analytics',
  company: 'Pendo.io, Inc.',
  country: 'US',
  purpose: 'Measures which features visitors use and shows them guides.',
  policyUrl: 'https://www.pendo.io/legal/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'the API key (Subscription settings, App details, Install settings)',
      required: true,
    },
  },
  hosts: ['pendo.io', '*.pendo.io', 'pendo-io-static.storage.googleapis.com'],
  cookies: [
    { name: '_pendo_visitorId.*', duration: 'P100D', purpose: 'Recognises the visitor.' },
    { name: '_pendo_accountId.*', duration: 'P100D', purpose: 'Recognises the customer account.' },
    { name: '_pendo_meta.*', duration: 'P100D', purpose: 'Detects that properties have changed.' },
    { name: '_pendo_sessionId.*', duration: 'session', purpose: 'Recognises the visit.' },
  ],
  erase: ['_pendo_*'],
  storage: ['_pendo_*', 'pendo_*'],
  markers: ['pendo.initialize', 'pendo.io/agent/static'],
  globals: ['pendo'],
  load: {
    script: 'https://cdn.pendo.io/agent/static/{id}/pendo.js',
    // Calls wait below an object, not in the function that is called.
    set: { pendo: { _q: [] } },
    calls: [['pendo._q.push', ['initialize', {}]]],
  },
  // The agent sends by itself; the calls are for a change of mind on the same page.
  consent: {
    grant: [['pendo.startSendingEvents'], ['pendo.startGuides']],
    revoke: [['pendo.stopSendingEvents'], ['pendo.stopGuides']],
  },
  stop: 'runtime',
  notes: [
    'From the key alone visitors stay anonymous; a site that tells Pendo who is signed in puts the official snippet in the page.',
    'An account in the EU, Japan or the US restricted region has its file on another host and needs the official snippet.',
  ],
  sources: [
    'https://agent.pendo.io/public/agent',
    'https://agent.pendo.io/cookies/localstorage',
    'https://support.pendo.io/hc/en-us/articles/360032202171',
    'https://web.pendo.io/agent-api/',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
