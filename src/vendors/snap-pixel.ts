import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
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
      about: 'pixel ID',
      required: true,
    },
  },
  hosts: ['sc-static.net', '*.sc-static.net', 'snapchat.com', '*.snapchat.com'],
  cookies: [
    { name: '_scid', duration: 'P13M', purpose: 'Visitor ID.' },
    { name: '_scid_r', duration: 'P13M', purpose: 'Visitor ID.' },
    { name: '_schn', duration: 'P1D', purpose: 'Session on this site.' },
    { name: '_ScCbts', duration: 'P14D', purpose: 'Measurement.' },
    { name: '_sctr', duration: 'P13M', purpose: 'Measurement.' },
    { name: 'sc_at', duration: 'P1Y', purpose: 'Visitor ID across sites.', domain: 'snapchat.com' },
    { name: 'sc-a-nonce', duration: 'P1Y', purpose: 'Session protection.', domain: 'snapchat.com' },
    { name: 'X-AB', duration: 'P1D', purpose: 'Experiments.', domain: 'sc-static.net' },
  ],
  storage: ['u_sclid', 'u_sclid_r', 'u_scsid', 'u_scsid_r'],
  markers: ["snaptr('init'", 'snaptr("init"', 'sc-static.net/scevent'],
  globals: ['snaptr', '_snaptr'],
  stop: 'reload',
  sources: [
    'https://businesshelp.snapchat.com/s/article/pixel-website-install',
    'https://businesshelp.snapchat.com/s/article/pixel-cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://github.com/nuxt/scripts',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
