import type { Vendor } from './types.js';

/** The beacon of Cloudflare Web Analytics: visits and loading speed, without cookies. */
export const cloudflareWebAnalytics: Vendor = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  checked: '2026-11-22',
  category: 'analytics',
  categoryNote: 'No cookies or storage.',
  company: 'Cloudflare, Inc.',
  country: 'US',
  purpose: 'Measures loading speed and counts visits without cookies.',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{32}$',
      example: '00000000000000000000000000000000',
      about: 'the token in the snippet (Web Analytics, Manage site)',
      required: true,
    },
  },
  hosts: ['cloudflareinsights.com', '*.cloudflareinsights.com'],
  cookies: [],
  markers: ['data-cf-beacon'],
  globals: ['__cfBeacon', '__cfRl'],
  load: {
    script: 'https://static.cloudflareinsights.com/beacon.min.js',
    attributes: { type: 'module', 'data-cf-beacon': '{"token": "{id}"}' },
  },
  // It has no stop call.
  stop: 'reload',
  notes: ['Proxied sites can have it added by the server and report to /cdn-cgi/rum on the site itself.'],
  sources: [
    'https://developers.cloudflare.com/web-analytics/get-started/',
    'https://developers.cloudflare.com/web-analytics/about/',
    'https://developers.cloudflare.com/web-analytics/faq/',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/nuxt/scripts',
  ],
};
