import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const umami: Vendor = {
  id: 'umami',
  name: 'Umami',
  confidence: 'medium',
  category: 'analytics',
  categoryNote: 'No cookies; many owners run it without consent.',
  company: 'Umami Software, Inc., or the site owner when self-hosted',
  country: 'US',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://umami.is/privacy',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'website ID',
      required: true,
    },
    url: { pattern: '^https?://[^\\s]+$', example: 'https://cloud.umami.is', about: 'host of the script' },
  },
  hosts: ['umami.is', '*.umami.is', 'api-gateway.umami.dev', '*/umami.js'],
  cookies: [],
  storage: ['umami.disabled'],
  markers: ['data-website-id', 'umami.is/script.js'],
  globals: ['umami'],
  stop: 'runtime',
  sources: [
    'https://umami.is/docs/tracker-configuration',
    'https://umami.is/docs/exclude-my-own-visits',
    'https://github.com/nuxt/scripts',
  ],
};
