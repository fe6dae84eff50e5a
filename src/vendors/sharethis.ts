import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'sharethis.com';

/** The share, follow and reaction buttons of ShareThis, which collect what visitors read. */
export const sharethis: Vendor = {
  id: 'sharethis',
  name: 'ShareThis',
  checked: '2026-11-23',
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
      about: 'the property ID (after property= in the code)',
      required: true,
    },
    product: {
      pattern: '^[a-z-]+$',
      example: 'inline-share-buttons',
      about: 'the set of buttons (after product= in the code)',
      required: true,
    },
  },
  hosts: ['sharethis.com', '*.sharethis.com'],
  cookies: [
    { name: 'fpestid', duration: 'P13M', purpose: 'Recognises the visitor on this site.' },
    { name: '__unam', duration: 'P9M', purpose: 'Counts shares and clicks (older buttons).' },
    { name: '_sharethisUnam', duration: 'P9M', purpose: 'Counts shares and clicks (older buttons).' },
    { name: '__sharethis_cookie_test__', duration: 'session', purpose: 'Checks that cookies work.' },
    { name: 'pxcelAcc3PC', duration: 'P1D', purpose: 'Checks that third-party cookies work.' },
    { name: '__stid', duration: 'P1Y', purpose: 'Recognises the browser across sites.', domain },
    { name: '__stidv', duration: 'P1Y', purpose: 'Keeps the version of the browser’s ID.', domain },
    { name: 'st_optout', duration: 'P10Y', purpose: 'Remembers an opt-out.', domain },
    { name: 'pxcelBcnLcy', duration: 'session', purpose: 'Spreads pixels of partners over time.', domain },
    { name: 'pxcelPage*', duration: 'P1Y', purpose: 'Takes the pixels of partners in turn.', domain },
    { name: 'pubconsent*', duration: 'P13M', purpose: 'Keeps the answer to a consent banner.', domain },
  ],
  storage: ['st_shares_*'],
  markers: ['sharethis.js#property', 'stLight.options', 'sharethis-inline-share-buttons', 'stButtons'],
  globals: ['__sharethis__', 'stLight', 'stButtons', 'stWidget'],
  // Of the older buttons.js, after which the older code calls stLight.options.
  defines: ['stLight'],
  brings: ['*'],
  load: { script: 'https://platform-api.sharethis.com/js/sharethis.js#property={id}&product={product}' },
  stop: 'reload',
  stopNote: 'It has no stop call.',
  notes: [
    'Runs pixel exchanges with many advert firms.',
    'Reads usprivacy and TCF values when present.',
    'Inline buttons also need their element in the page.',
  ],
  sources: [
    // Its own plugin, which puts the tag into pages.
    'https://wordpress.org/plugins/sharethis-share-buttons/',
    'https://sharethis.com/social-share-count-api/',
    'https://sharethis.com/privacy/',
    'https://sharethis.com/support/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
