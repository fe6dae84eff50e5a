import type { Vendor } from './types.js';

/** The Mouseflow tracking code: session recordings, heat maps and form reports. */
export const mouseflow: Vendor = {
  id: 'mouseflow',
  name: 'Mouseflow',
  confidence: 'medium',
  category: 'analytics',
  company: 'Mouseflow ApS',
  country: 'DK',
  purpose: 'Records visits and shows heat maps so the site can be improved.',
  policyUrl: 'https://mouseflow.com/legal/company/privacy-policy/',
  optOutUrl: 'https://mouseflow.com/opt-out/',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'the website ID (the name of the file in the tracking code)',
      required: true,
    },
  },
  hosts: ['mouseflow.com', '*.mouseflow.com'],
  cookies: [
    { name: 'mf_user', duration: 'P90D', purpose: 'Tells a returning visitor from a new one.' },
    {
      name: 'mf_*',
      exact: '^mf_([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32})$',
      duration: 'session',
      purpose: 'Recognises the current visit.',
    },
  ],
  storage: ['mf_transmitQueue', 'mf_initialDomQueue', 'mf_replaceHtmlQueue', 'mf_liveHeatmaps'],
  markers: ['_mfq', 'cdn.mouseflow.com/projects'],
  globals: ['_mfq', 'mouseflow', 'mouseflowHref'],
  load: {
    script: 'https://cdn.mouseflow.com/projects/{id}.js',
    attributes: { defer: '' },
    queue: { name: '_mfq', methods: [] },
  },
  // Its file starts recording by itself; the calls are for a change of mind on the same page.
  // https://js-api-docs.mouseflow.com/
  consent: {
    grant: [['mouseflow.start']],
    revoke: [['mouseflow.stop']],
  },
  stop: 'runtime',
  sources: [
    'https://js-api-docs.mouseflow.com/',
    'https://help.mouseflow.com/en/articles/4282966',
    'https://help.mouseflow.com/en/articles/4309560',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
