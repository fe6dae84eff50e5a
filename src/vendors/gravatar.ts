import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const gravatar: Vendor = {
  id: 'gravatar',
  name: 'Gravatar',
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
  stop: 'runtime',
  stopNote: 'Pictures do not keep running.',
  notes: ['Needs img blocking (src and srcset) and a neutral placeholder picture.'],
  sources: [
    'https://docs.gravatar.com/',
    'https://automattic.com/privacy/',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
