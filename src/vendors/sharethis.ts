import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const sharethis: Vendor = {
  id: 'sharethis',
  name: 'ShareThis',
  category: 'marketing',
  company: 'ShareThis, Inc.',
  country: 'US',
  purpose: 'Shows share buttons and collects reading interests for advertising.',
  policyUrl: 'https://sharethis.com/privacy/',
  optOutUrl: 'https://sharethis.com/privacy/#sts=Your%20Choices',
  params: {
    id: {
      pattern: '^[0-9a-f]{24}$',
      example: '5f0000000000000000000000',
      about: 'property ID',
      required: true,
    },
    product: { pattern: '^[a-z-]+$', example: 'inline-share-buttons', about: 'button set' },
  },
  hosts: ['sharethis.com', '*.sharethis.com'],
  cookies: [
    { name: 'fpestid', duration: 'P13M', purpose: 'First-party visitor ID.' },
    { name: '__unam', duration: 'P9M', purpose: 'Older share counter.' },
    { name: '_sharethisUnam', duration: 'P9M', purpose: 'Older share counter.' },
    { name: '__sharethis_cookie_test__', duration: 'session', purpose: 'Tests cookies.' },
    { name: 'pxcelAcc3PC', duration: 'P1D', purpose: 'Tests third-party cookies.' },
    { name: '__stid', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'sharethis.com' },
    { name: '__stidv', duration: 'P1Y', purpose: 'Version of the visitor ID.', domain: 'sharethis.com' },
    { name: 'st_optout', duration: 'P10Y', purpose: 'Remembers an opt-out.', domain: 'sharethis.com' },
    { name: 'pxcelBcnLcy', duration: 'session', purpose: 'Pixel timing.', domain: 'sharethis.com' },
    { name: 'pxcelPage*', duration: 'P1Y', purpose: 'Pixel rotation.', domain: 'sharethis.com' },
    { name: 'pubconsent*', duration: 'P13M', purpose: 'Consent state.', domain: 'sharethis.com' },
  ],
  storage: ['st_shares_*'],
  markers: ['sharethis.js#property', 'stLight.options', 'sharethis-inline-share-buttons', 'stButtons'],
  globals: ['__sharethis__', 'stLight', 'stButtons', 'stWidget'],
  brings: ['*'],
  stop: 'reload',
  notes: ['Runs pixel exchanges with many advert firms.', 'Reads usprivacy and TCF values when present.'],
  sources: [
    'https://sharethis.com/privacy/',
    'https://sharethis.com/support/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
