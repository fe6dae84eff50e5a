import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const sentry: Vendor = {
  id: 'sentry',
  name: 'Sentry',
  confidence: 'medium',
  category: 'functional',
  categoryNote: 'Error reports are often argued to be necessary; session replay is analytics.',
  company: 'Functional Software, Inc. (Sentry)',
  country: 'US',
  purpose: 'Reports faults of the site to its maker.',
  policyUrl: 'https://sentry.io/privacy/',
  params: {
    id: {
      pattern: '^https://[0-9a-f]{32}@[a-z0-9.-]+/\\d+$',
      example: 'https://00000000000000000000000000000000@o0.ingest.sentry.io/1',
      about: 'dSN',
      required: true,
    },
  },
  hosts: ['sentry.io', '*.sentry.io', 'sentry-cdn.com', '*.sentry-cdn.com'],
  cookies: [],
  storage: ['sentryReplaySession'],
  markers: ['Sentry.init', 'Sentry.onLoad', 'sentryOnLoad', 'sentry-cdn.com'],
  globals: ['Sentry', 'SENTRY_RELEASE', 'sentryOnLoad', '__SENTRY__'],
  stop: 'runtime',
  sources: [
    'https://docs.sentry.io/platforms/javascript/',
    'https://docs.sentry.io/platforms/javascript/session-replay/privacy/',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
