import type { Vendor } from './types.js';

/** The Plausible tracking script, which counts page views without cookies. */
export const plausible: Vendor = {
  id: 'plausible',
  name: 'Plausible Analytics',
  checked: '2026-11-22',
  category: 'analytics',
  categoryNote: 'No cookies; many owners run it without consent.',
  company: 'Plausible Insights OÜ',
  country: 'EE',
  purpose: 'Counts visits without cookies and without recognising anybody.',
  policyUrl: 'https://plausible.io/privacy',
  optOutUrl: 'https://plausible.io/docs/excluding-localstorage',
  params: {
    id: {
      pattern: '^pa-[\\w-]{6,40}$',
      example: 'pa-abcdefghijklmnopqrstu',
      about: 'the script ID, from pa- on (Site settings, General, Site installation)',
      required: true,
    },
  },
  hosts: ['plausible.io', '*.plausible.io', '*/plausible.js'],
  cookies: [],
  // Not the key plausible_ignore: with it owners take themselves out of the count.
  markers: ['plausible.init', 'plausible.io/js'],
  globals: ['plausible'],
  load: {
    script: 'https://plausible.io/js/{id}.js',
    // What init() of the snippet leaves for the file.
    queue: { name: 'plausible', store: 'q', props: { o: {} } },
  },
  // It has no consent call.
  stop: 'reload',
  notes: [
    'The older script with data-domain, and one that is proxied or self-hosted, go into the page as they are.',
  ],
  sources: [
    'https://plausible.io/docs/plausible-script',
    'https://plausible.io/data-policy',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
  ],
};
