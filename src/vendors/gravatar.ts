import type { Vendor } from './types.js';

/** Gravatar: profile pictures found by a hash of the e-mail address, and the cards that open over them. */
export const gravatar: Vendor = {
  id: 'gravatar',
  name: 'Gravatar',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote:
    'Sets no cookies through pictures, but sends a hash of the mail address and the visitor address.',
  company: 'Automattic Inc.',
  country: 'US',
  purpose: 'Shows profile pictures next to comments.',
  policyUrl: 'https://automattic.com/privacy/',
  hosts: ['gravatar.com', '*.gravatar.com'],
  cookies: [],
  markers: ['gprofiles.js', 'Gravatar.init'],
  globals: ['Gravatar'],
  defines: ['Gravatar'],
  // Pictures do not run; what the cards would still ask for is held by the gate.
  stop: 'runtime',
  notes: [
    'Pictures have no ID to be loaded by: they are held where they are in the page. Give them a width and a height, so that nothing moves.',
    'The npm package of the cards (@gravatar-com/hovercards) comes from your own site and runs; its requests are held.',
  ],
  sources: [
    'https://docs.gravatar.com/sdk/hovercards',
    'https://docs.gravatar.com/',
    'https://automattic.com/privacy/',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
