import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const amplitude: Vendor = {
  id: 'amplitude',
  name: 'Amplitude',
  category: 'analytics',
  company: 'Amplitude, Inc.',
  country: 'US',
  purpose: 'Measures how visitors use features.',
  policyUrl: 'https://amplitude.com/privacy',
  params: {
    id: {
      pattern: '^[0-9a-f]{32}$',
      example: '00000000000000000000000000000000',
      about: 'aPI key',
      required: true,
    },
  },
  hosts: ['amplitude.com', '*.amplitude.com'],
  cookies: [
    { name: 'AMP_*', exact: '^AMP_[0-9a-f]{10}$', duration: 'P1Y', purpose: 'Visitor ID and session.' },
    { name: 'AMP_MKTG_*', duration: 'P1Y', purpose: 'Campaign details.' },
    { name: 'AMP_TEST', duration: 'session', purpose: 'Tests cookies.' },
    { name: 'AMP_TLDTEST', duration: 'session', purpose: 'Finds the cookie domain.' },
    { name: 'amp_*', exact: '^amp_[0-9a-f]{6}(_[\\w.-]+)?$', duration: 'P1Y', purpose: 'Older visitor ID.' },
    { name: 'amplitude_id_*', duration: 'P10Y', purpose: 'Older visitor ID.' },
    { name: 'amplitude_cookie_test*', duration: 'session', purpose: 'Tests cookies.' },
    { name: 'amplitude_test*', duration: 'session', purpose: 'Tests cookies.' },
  ],
  storage: ['AMP_*', 'AMP_unsent_*', 'amplitude_*'],
  databases: ['AMP_*', 'amp_session_replay_*'],
  markers: ['amplitude.init', 'amplitude.getInstance', 'cdn.amplitude.com'],
  globals: ['amplitude', 'sessionReplay', 'experiment'],
  stop: 'runtime',
  sources: [
    'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
    'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
