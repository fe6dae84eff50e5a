import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const fathom: Vendor = {
  id: 'fathom',
  name: 'Fathom Analytics',
  category: 'analytics',
  categoryNote: 'No cookies; many owners run it without consent.',
  company: 'Conva Ventures Inc.',
  country: 'CA',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://usefathom.com/privacy',
  params: { id: { pattern: '^[A-Z]{6,10}$', example: 'ABCDEFGH', about: 'site ID', required: true } },
  hosts: ['usefathom.com', '*.usefathom.com'],
  cookies: [],
  storage: ['blockFathomTracking'],
  markers: ['cdn.usefathom.com', 'fathom.trackPageview'],
  globals: ['fathom'],
  stop: 'runtime',
  sources: [
    'https://usefathom.com/docs/script/embed',
    'https://usefathom.com/docs/features/exclude',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/nuxt/scripts',
  ],
};
