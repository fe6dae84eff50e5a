import type { Vendor } from './types.js';

/** The Olark live chat box. */
export const olark: Vendor = {
  id: 'olark',
  name: 'Olark',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'functional',
  company: 'Habla, Inc.',
  country: 'US',
  purpose: 'Offers a live chat with the site owner and shows them which pages a visitor reads.',
  policyUrl: 'https://www.olark.com/privacy-policy/',
  hosts: ['olark.com', '*.olark.com'],
  cookies: [
    { name: 'olfsk', duration: 'P2Y', purpose: 'Keeps the chat across pages.' },
    { name: 'wcsid', duration: 'session', purpose: 'Recognises one chat.' },
    { name: 'hblid', duration: 'P2Y', purpose: 'Recognises the visitor on this site.' },
    { name: '_ok', duration: 'session', purpose: 'Keeps the ID of the chat account.' },
    { name: '_okbk', duration: 'session', purpose: 'Remembers whether the chat is open.' },
    { name: '_okdetect', duration: 'session', purpose: 'Checks that cookies work.' },
    { name: '_oklv', duration: 'session', purpose: 'Keeps the version of the chat.' },
    { name: '_okac', duration: 'session', purpose: 'Detects that files of the chat have changed.' },
    { name: '_okla', duration: 'session', purpose: 'Keeps where the chat was loaded from.' },
    { name: '_okgid', duration: 'session', purpose: 'Keeps the group the visitor chats with.' },
    { name: '_okck', duration: 'session', purpose: 'Checks that cookies work.' },
  ],
  storage: ['olark*'],
  markers: ['olark.identify', 'static.olark.com'],
  globals: ['olark'],
  // It has no consent call; hiding the box ends nothing.
  stop: 'reload',
  notes: [
    'The snippet keeps the time of each call next to it, which Askfirst cannot do, so it goes into the page as it is.',
  ],
  sources: [
    'https://www.olark.com/help/cookies',
    'https://www.olark.com/api/',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
