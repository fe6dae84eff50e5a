import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const olark: Vendor = {
  id: 'olark',
  name: 'Olark',
  confidence: 'medium',
  category: 'functional',
  company: 'Habla, Inc.',
  country: 'US',
  purpose: 'Offers a live chat with the site owner.',
  policyUrl: 'https://www.olark.com/privacy-policy/',
  params: {
    id: {
      pattern: '^\\d{4}-\\d{3}-\\d{2}-\\d{4}$',
      example: '1234-567-89-0123',
      about: 'site ID',
      required: true,
    },
  },
  hosts: ['olark.com', '*.olark.com'],
  cookies: [
    { name: 'olfsk', duration: 'P2Y', purpose: 'Chat state.' },
    { name: 'wcsid', duration: 'session', purpose: 'Session.' },
    { name: 'hblid', duration: 'P2Y', purpose: 'Visitor ID.' },
    { name: '_ok', duration: 'session', purpose: 'Site ID.' },
    { name: '_okbk', duration: 'session', purpose: 'Chat state.' },
    { name: '_okdetect', duration: 'session', purpose: 'Tests cookies.' },
    { name: '_oklv', duration: 'session', purpose: 'Loader version.' },
    { name: '_okac', duration: 'session', purpose: 'Chat state.' },
    { name: '_okla', duration: 'session', purpose: 'Loaded.' },
    { name: '_okgid', duration: 'session', purpose: 'Group.' },
    { name: '_okck', duration: 'session', purpose: 'Cookie setting.' },
  ],
  storage: ['olark*'],
  markers: ['olark.identify', 'static.olark.com'],
  globals: ['olark'],
  stop: 'reload',
  sources: [
    'https://www.olark.com/help/cookies/',
    'https://www.olark.com/api/',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
