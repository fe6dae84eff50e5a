import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const plausible: Vendor = {
  id: 'plausible',
  name: 'Plausible Analytics',
  category: 'analytics',
  categoryNote: 'No cookies; many owners run it without consent.',
  company: 'Plausible Insights OÜ',
  country: 'EE',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://plausible.io/privacy',
  optOutUrl: 'https://plausible.io/docs/excluding-localstorage',
  params: {
    id: {
      pattern: '^[a-z0-9.-]+\\.[a-z]{2,}(,[a-z0-9.-]+)*$',
      example: 'example.com',
      about: 'site domain (data-domain) for the older script',
    },
    script: {
      pattern: '^(pa-[\\w-]{6,40}|script(\\.[a-z-]+)*)\\.js$',
      example: 'pa-abc123.js',
      about: 'script file',
    },
    url: { pattern: '^https?://[^\\s]+$', example: 'https://plausible.io', about: 'own or proxied host' },
  },
  hosts: ['plausible.io', '*.plausible.io', '*/plausible.js'],
  cookies: [],
  storage: ['plausible_ignore'],
  markers: ['plausible.init', 'plausible.io/js', 'data-domain='],
  globals: ['plausible'],
  stop: 'runtime',
  sources: [
    'https://plausible.io/docs/plausible-script',
    'https://plausible.io/data-policy',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
  ],
};
