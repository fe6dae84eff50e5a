import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const cloudflareWebAnalytics: Vendor = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
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
      about: 'beacon token',
      required: true,
    },
  },
  hosts: ['cloudflareinsights.com', '*.cloudflareinsights.com'],
  cookies: [],
  markers: ['data-cf-beacon'],
  globals: ['__cfBeacon', '__cfRl'],
  stop: 'reload',
  notes: ['Proxied sites can have it added by the server and report to /cdn-cgi/rum on the site itself.'],
  sources: [
    'https://developers.cloudflare.com/web-analytics/',
    'https://developers.cloudflare.com/web-analytics/faq/',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/nuxt/scripts',
  ],
};
