import type { Vendor } from './types.js';

/** The Amplitude browser SDK: product analytics and session replays. */
export const amplitude: Vendor = {
  id: 'amplitude',
  name: 'Amplitude',
  checked: '2026-11-22',
  category: 'analytics',
  company: 'Amplitude, Inc.',
  country: 'US',
  purpose: 'Measures how visitors use the pages and functions of this site.',
  policyUrl: 'https://amplitude.com/privacy',
  params: {
    id: {
      pattern: '^[0-9a-f]{32}$',
      example: '00000000000000000000000000000000',
      about: 'the API key of the project (Settings, Projects)',
      required: true,
    },
  },
  hosts: ['amplitude.com', '*.amplitude.com'],
  // One by one: AMP_* would take in AMP_TOKEN, which is Google’s.
  cookies: [
    { name: 'AMP_*', exact: '^AMP_[0-9a-f]{10}$', duration: 'P1Y', purpose: 'Recognises visitor and visit.' },
    { name: 'AMP_MKTG_*', duration: 'P1Y', purpose: 'Keeps which campaign a visitor came from.' },
    { name: 'AMP_TEST', duration: 'session', purpose: 'Checks that cookies work.' },
    { name: 'AMP_TLDTEST', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
    {
      name: 'amp_*',
      exact: '^amp_[0-9a-f]{6}(_[\\w.-]+)?$',
      duration: 'P1Y',
      purpose: 'Recognises the visitor (older tags).',
    },
    { name: 'amplitude_id_*', duration: 'P10Y', purpose: 'Recognises the visitor (older tags).' },
    { name: 'amplitude_cookie_test*', duration: 'session', purpose: 'Checks that cookies work.' },
    { name: 'amplitude_test*', duration: 'session', purpose: 'Checks that cookies work.' },
  ],
  storage: ['AMP_*', 'amplitude_*'],
  databases: ['AMP_*', 'amp_session_replay_*'],
  markers: ['amplitude.init', 'amplitude.getInstance', 'cdn.amplitude.com'],
  globals: ['amplitude', 'sessionReplay', 'experiment'],
  // Of the current tag; the older one makes amplitude before it asks for its file.
  defines: ['amplitude'],
  load: {
    // A project in the EU has its file on another host: such a site puts the official tag in the page.
    script: 'https://cdn.amplitude.com/script/{id}.js',
    ready: [['amplitude.init', '{id}', { fetchRemoteConfig: true, autocapture: true }]],
  },
  // https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
  consent: {
    grant: [['amplitude.setOptOut', false]],
    revoke: [['amplitude.setOptOut', true]],
  },
  stop: 'runtime',
  notes: ['The official tag can record session replays, too; loaded from the key, it does not.'],
  sources: [
    'https://amplitude.com/docs/get-started/install-with-snippet',
    'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
    'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
