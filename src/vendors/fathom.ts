import type { Vendor } from './types.js';

/** The Fathom Analytics script, which counts page views without cookies. */
export const fathom: Vendor = {
  id: 'fathom',
  name: 'Fathom Analytics',
  checked: '2026-11-22',
  category: 'analytics',
  categoryNote: 'No cookies; many owners run it without consent.',
  company: 'Conva Ventures Inc.',
  country: 'CA',
  purpose: 'Counts visits and actions on the site without cookies.',
  policyUrl: 'https://usefathom.com/privacy',
  params: {
    id: {
      pattern: '^[A-Z]{6,10}$',
      example: 'ABCDEFGH',
      about: 'the site ID in capitals (Settings, Sites)',
      required: true,
    },
  },
  hosts: ['usefathom.com', '*.usefathom.com'],
  // It keeps nothing but blockFathomTracking in local storage: that opts a visitor out, so it is not erased.
  cookies: [],
  markers: ['cdn.usefathom.com', 'fathom.trackPageview'],
  globals: ['fathom'],
  load: {
    script: 'https://cdn.usefathom.com/script.js',
    attributes: { 'data-site': '{id}', defer: '' },
  },
  // blockTrackingForMe() is no stop call for us: the browser keeps it, so it would outlast the next yes.
  // https://usefathom.com/docs/features/exclude
  stop: 'reload',
  sources: [
    'https://usefathom.com/support/tracking',
    'https://usefathom.com/docs/script/embed',
    'https://usefathom.com/docs/features/exclude',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/nuxt/scripts',
  ],
};
