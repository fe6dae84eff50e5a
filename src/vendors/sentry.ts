import type { Vendor } from './types.js';

/** The Sentry SDK for browsers, by its Loader Script or its CDN files. */
export const sentry: Vendor = {
  id: 'sentry',
  name: 'Sentry',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote: 'Error reports are often argued to be necessary; session replay is analytics.',
  company: 'Functional Software, Inc. (Sentry)',
  country: 'US',
  purpose: 'Reports faults of the site to its makers, and can record what led to them.',
  policyUrl: 'https://sentry.io/privacy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{32}$',
      example: '00000000000000000000000000000000',
      about: 'the public key: the 32 characters of the DSN before the @ (SDK Setup, Loader Script)',
      required: true,
    },
  },
  hosts: ['sentry.io', '*.sentry.io', 'sentry-cdn.com', '*.sentry-cdn.com'],
  cookies: [],
  storage: ['sentryReplaySession', 'sentry_previous_trace'],
  databases: ['sentry-offline'],
  markers: ['Sentry.init', 'Sentry.onLoad', 'sentryOnLoad', 'sentry-cdn.com'],
  globals: ['Sentry', 'SENTRY_RELEASE', 'sentryOnLoad', '__SENTRY__'],
  defines: ['Sentry'],
  load: {
    script: 'https://js.sentry-cdn.com/{id}.min.js',
    attributes: { crossorigin: 'anonymous' },
  },
  // Sentry.close() ends it, but nothing starts a closed client again on the same page.
  stop: 'reload',
  notes: [
    'Faults before the yes are not reported.',
    'An organisation in the EU has its Loader Script on js-de.sentry-cdn.com and puts the official tag in the page.',
  ],
  sources: [
    'https://docs.sentry.io/platforms/javascript/install/loader',
    'https://docs.sentry.io/platforms/javascript/',
    'https://docs.sentry.io/platforms/javascript/session-replay/privacy/',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
