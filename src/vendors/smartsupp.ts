import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const smartsupp: Vendor = {
  id: 'smartsupp',
  name: 'Smartsupp',
  confidence: 'low',
  category: 'functional',
  categoryNote: 'Recording add-on is analytics.',
  company: 'Smartsupp.com, s.r.o.',
  country: 'CZ',
  purpose: 'Offers a live chat with the site owner.',
  policyUrl: 'https://www.smartsupp.com/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{40}$',
      example: '0000000000000000000000000000000000000000',
      about: 'key',
      required: true,
    },
  },
  hosts: [
    'smartsuppchat.com',
    '*.smartsuppchat.com',
    'smartsupp.com',
    '*.smartsupp.com',
    'smartsuppcdn.com',
    '*.smartsuppcdn.com',
  ],
  cookies: [
    { name: 'ssupp.vid', duration: 'P6M', purpose: 'Visitor ID.' },
    { name: 'ssupp.visits', duration: 'P6M', purpose: 'Number of visits.' },
    { name: 'ssupp.group', duration: 'P6M', purpose: 'Group.' },
    { name: 'ssupp.*', duration: 'P6M', purpose: 'Other state.' },
  ],
  storage: ['ssupp.*'],
  markers: ['_smartsupp', 'smartsuppchat.com/loader'],
  globals: ['smartsupp', '_smartsupp'],
  stop: 'reload',
  sources: ['https://docs.smartsupp.com/chat-box/', 'https://www.npmjs.com/package/tarteaucitronjs'],
};
