import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const posthog: Vendor = {
  id: 'posthog',
  name: 'PostHog',
  category: 'analytics',
  company: 'PostHog, Inc.',
  country: 'US',
  purpose: 'Measures product use, can record sessions and run experiments.',
  policyUrl: 'https://posthog.com/privacy',
  params: {
    id: {
      pattern: '^phc_[A-Za-z0-9]{20,60}$',
      example: 'phc_0000000000000000000000000000000000000000000',
      about: 'project key',
      required: true,
    },
    region: { pattern: '^(us|eu)$', example: 'eu', about: 'cloud region' },
    url: {
      pattern: '^https?://[^\\s]+$',
      example: 'https://eu.i.posthog.com',
      about: 'aPI host or own proxy',
    },
  },
  hosts: ['posthog.com', '*.posthog.com'],
  cookies: [
    { name: 'ph_*_posthog', duration: 'P1Y', purpose: 'Visitor ID and properties.' },
    { name: '__ph_opt_in_out_*', duration: 'P1Y', purpose: 'Consent state.' },
    { name: 'dmn_chk_*', duration: 'session', purpose: 'Finds the cookie domain.' },
  ],
  storage: ['ph_*_posthog', '__ph_opt_in_out_*', 'ph_*_window_id', 'ph_*_primary_window_exists'],
  markers: ['posthog.init', 'posthog.com/static/array'],
  globals: ['posthog', '__PosthogExtensions__', '_POSTHOG_REMOTE_CONFIG'],
  stop: 'runtime',
  sources: [
    'https://posthog.com/docs/privacy/data-collection',
    'https://posthog.com/docs/libraries/js/persistence',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://github.com/nuxt/scripts',
  ],
};
