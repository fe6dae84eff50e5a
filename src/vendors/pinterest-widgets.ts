import type { Vendor } from './types.js';

/** Pinterest add-ons (pinit.js): Save and Follow buttons, and embedded pins, boards and profiles. */
export const pinterestWidgets: Vendor = {
  id: 'pinterest-widgets',
  name: 'Pinterest widgets',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Pinterest, Inc.',
  country: 'US',
  purpose: 'Shows save buttons, pins or boards from Pinterest.',
  policyUrl: 'https://policy.pinterest.com/privacy-policy',
  hosts: [
    'assets.pinterest.com',
    'widgets.pinterest.com',
    'log.pinterest.com',
    'www.pinterest.com',
    '*.pinimg.com',
  ],
  cookies: [
    {
      name: '_pinterest_sess',
      duration: 'P1Y',
      purpose: 'Keeps the visitor signed in.',
      domain: 'pinterest.com',
    },
    { name: '_auth', duration: 'P1Y', purpose: 'Keeps the visitor signed in.', domain: 'pinterest.com' },
    { name: 'csrftoken', duration: 'P1Y', purpose: 'Protects forms from abuse.', domain: 'pinterest.com' },
    {
      name: '_routing_id',
      duration: 'P1D',
      purpose: 'Routes requests to a data centre.',
      domain: 'pinterest.com',
    },
  ],
  markers: ['pinit.js', 'data-pin-do', 'data-pin-build'],
  globals: ['PinUtils'],
  embeds: [{ frames: ['assets.pinterest.com/ext/embed.html'], element: '[data-pin-do^=embed]' }],
  stop: 'reload',
  notes: [
    'There is nothing to load from an ID: the script looks for links with data-pin-do.',
    'A plain link to www.pinterest.com/pin/create/button/ needs no consent.',
  ],
  sources: [
    'https://developers.pinterest.com/docs/web-features/buttons/',
    'https://developers.pinterest.com/docs/web-features/add-ons-overview/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
