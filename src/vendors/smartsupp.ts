import type { Vendor } from './types.js';

/** The Smartsupp live chat box, which can record visits. */
export const smartsupp: Vendor = {
  id: 'smartsupp',
  name: 'Smartsupp',
  confidence: 'low',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote: 'Recordings of visits are analytics.',
  company: 'Smartsupp.com, s.r.o.',
  country: 'CZ',
  purpose: 'Offers a live chat with the site owner.',
  policyUrl: 'https://www.smartsupp.com/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{40}$',
      example: '0000000000000000000000000000000000000000',
      about: 'the key of the account (Settings, Chat box, Chat code)',
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
    { name: 'ssupp.vid', duration: 'P6M', purpose: 'Recognises the visitor on this site.' },
    { name: 'ssupp.visits', duration: 'P6M', purpose: 'Counts the visits.' },
    { name: 'ssupp.group', duration: 'P6M', purpose: 'Keeps the group the visitor chats with.' },
    { name: 'ssupp.*', duration: 'P6M', purpose: 'Keeps the state of the chat.' },
  ],
  erase: ['ssupp.*'],
  storage: ['ssupp.*'],
  markers: ['_smartsupp', 'smartsuppchat.com/loader'],
  globals: ['smartsupp', '_smartsupp'],
  load: {
    script: 'https://www.smartsuppchat.com/loader.js?',
    attributes: { charset: 'utf-8' },
    queue: { name: 'smartsupp', store: '_' },
    set: { _smartsupp: { key: '{id}' } },
  },
  // Its consent calls are about statistics and marketing, not about the chat, which the visitor agrees to here.
  // https://help.smartsupp.com/dashboard/cookie-consent
  stop: 'reload',
  notes: [
    'Switch on cookie consent in the settings of Smartsupp, and call analyticsConsent and marketingConsent where those categories are granted.',
  ],
  sources: [
    'https://help.smartsupp.com/dashboard/cookie-consent',
    'https://docs.smartsupp.com/chat-box/',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
