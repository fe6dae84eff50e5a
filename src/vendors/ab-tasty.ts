import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const abTasty: Vendor = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  confidence: 'medium',
  category: 'analytics',
  categoryNote: 'Experiments; functional or marketing for some owners.',
  company: 'AB Tasty SAS',
  country: 'FR',
  purpose: 'Tests page versions and adapts content.',
  policyUrl: 'https://www.abtasty.com/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{32}$',
      example: '00000000000000000000000000000000',
      about: 'account identifier',
      required: true,
    },
  },
  hosts: ['abtasty.com', '*.abtasty.com', 'd1447tq2m68ekg.cloudfront.net'],
  cookies: [
    { name: 'ABTasty', duration: 'P13M', purpose: 'Visitor ID and tests.' },
    { name: 'ABTastySession', duration: 'session', purpose: 'Session.' },
    { name: 'ABTastyOptout', duration: 'P13M', purpose: 'Opt-out.' },
    { name: 'ABTastyDomainTest', duration: 'session', purpose: 'Finds the cookie domain.' },
  ],
  storage: ['ABTasty*'],
  markers: ['try.abtasty.com', 'ABTasty'],
  globals: ['ABTasty', 'ABTastyClickTracking', 'abtasty'],
  stop: 'reload',
  sources: [
    'https://docs.abtasty.com/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
