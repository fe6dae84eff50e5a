import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const pinterestWidgets: Vendor = {
  id: 'pinterest-widgets',
  name: 'Pinterest widgets',
  confidence: 'medium',
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
    { name: '_pinterest_sess', duration: 'P1Y', purpose: 'Signed-in state.', domain: 'pinterest.com' },
    { name: '_auth', duration: 'P1Y', purpose: 'Signed-in state.', domain: 'pinterest.com' },
    { name: 'csrftoken', duration: 'P1Y', purpose: 'Form protection.', domain: 'pinterest.com' },
    { name: '_routing_id', duration: 'P1D', purpose: 'Routing.', domain: 'pinterest.com' },
  ],
  markers: ['pinit.js', 'data-pin-do', 'data-pin-build'],
  globals: ['PinUtils'],
  embeds: [{ frames: ['assets.pinterest.com/ext/embed.html'] }],
  stop: 'reload',
  sources: [
    'https://developers.pinterest.com/docs/web-features/add-ons-overview/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
