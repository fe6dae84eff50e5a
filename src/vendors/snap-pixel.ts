import type { Vendor } from './types.js';

/** The Snap Pixel (scevent.min.js), which measures adverts on Snapchat. */
export const snapPixel: Vendor = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  aliases: ['snapchat-pixel'],
  confidence: 'medium',
  category: 'marketing',
  company: 'Snap Inc.',
  country: 'US',
  purpose: 'Measures whether Snapchat adverts lead to actions here and builds audiences.',
  policyUrl: 'https://values.snap.com/privacy/privacy-policy',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'the pixel ID, in small letters (Events Manager)',
      required: true,
    },
  },
  hosts: ['sc-static.net', '*.sc-static.net', 'snapchat.com', '*.snapchat.com'],
  cookies: [
    { name: '_scid', duration: 'P13M', purpose: 'Recognises the visitor for adverts.' },
    { name: '_scid_r', duration: 'P13M', purpose: 'Keeps a second copy of the visitor ID.' },
    { name: '_schn', duration: 'P1D', purpose: 'Recognises the visit on this site.' },
    { name: '_ScCbts', duration: 'P14D', purpose: 'Keeps when measurement was last matched.' },
    { name: '_sctr', duration: 'P13M', purpose: 'Keeps when the visitor was last measured.' },
    {
      name: 'sc_at',
      duration: 'P1Y',
      purpose: 'Recognises the visitor across sites.',
      domain: 'snapchat.com',
    },
    { name: 'sc-a-nonce', duration: 'P1Y', purpose: 'Protects a Snapchat session.', domain: 'snapchat.com' },
    { name: 'X-AB', duration: 'P1D', purpose: 'Chooses the version of the pixel.', domain: 'sc-static.net' },
  ],
  storage: ['u_sclid', 'u_sclid_r', 'u_scsid', 'u_scsid_r'],
  markers: ["snaptr('init'", 'snaptr("init"', 'sc-static.net/scevent'],
  globals: ['snaptr', '_snaptr'],
  load: {
    script: 'https://sc-static.net/scevent.min.js',
    queue: { name: 'snaptr', store: 'queue', direct: 'handleRequest' },
    calls: [
      ['snaptr', 'init', '{id}'],
      ['snaptr', 'track', 'PAGE_VIEW'],
    ],
  },
  // It has no stop call.
  stop: 'reload',
  sources: [
    'https://businesshelp.snapchat.com/s/article/pixel-website-install',
    'https://businesshelp.snapchat.com/s/article/pixel-cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
