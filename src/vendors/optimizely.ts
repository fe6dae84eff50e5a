import type { Vendor } from './types.js';

/** The Optimizely Web Experimentation snippet, which shows visitors variants of a page and counts what comes of it. */
export const optimizely: Vendor = {
  id: 'optimizely',
  name: 'Optimizely Web Experimentation',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'analytics',
  categoryNote:
    'Experiments; functional for some owners. Loaded synchronously by design, so waiting for consent changes the first view.',
  company: 'Optimizely, Inc.',
  country: 'US',
  purpose: 'Shows visitors different versions of a page and measures which one works better.',
  policyUrl: 'https://www.optimizely.com/privacy/',
  optOutUrl: 'https://www.optimizely.com/legal/opt-out/',
  params: {
    id: {
      pattern: '^\\d{6,22}$',
      example: '12345678901',
      about: 'the digits of the project or snippet ID (Settings, Implementation)',
      required: true,
    },
  },
  hosts: ['optimizely.com', '*.optimizely.com'],
  cookies: [
    { name: 'optimizelyEndUserId', duration: 'P6M', purpose: 'Recognises the visitor on this site.' },
    { name: 'optimizelyRedirectData', duration: 'PT5S', purpose: 'Keeps the variant across a redirect.' },
    {
      name: 'optimizelyDomainTestCookie',
      duration: 'session',
      purpose: 'Finds the widest domain for cookies.',
    },
    { name: 'optimizelyOptOut', duration: 'P10Y', purpose: 'Remembers an objection.' },
    { name: 'optimizelySession', duration: 'P6M', purpose: 'Recognises the visit.' },
    { name: 'optimizelySegments', duration: 'P6M', purpose: 'Keeps groups the visitor is in (older tags).' },
    { name: 'optimizelyBuckets', duration: 'P6M', purpose: 'Keeps the variants shown (older tags).' },
    {
      name: 'optimizelyReferrer',
      duration: 'session',
      purpose: 'Keeps where the visitor came from (older tags).',
    },
  ],
  storage: ['optimizely_data$$*', 'optimizely_*'],
  markers: ['optimizely.push', 'cdn.optimizely.com/js'],
  globals: ['optimizely', 'optimizelyEdge', 'optlyDesktop'],
  load: { script: 'https://cdn.optimizely.com/js/{id}.js' },
  // Its optOut call keeps the visitor out for good, beyond a later yes, and held events are sent after one.
  // https://docs.developers.optimizely.com/web/docs/opt-out
  stop: 'reload',
  notes: [
    'The official tag blocks the page until it has run; what Askfirst loads comes later, so variants may flash.',
  ],
  sources: [
    'https://docs.developers.optimizely.com/web/docs/opt-out',
    'https://docs.developers.optimizely.com/web-experimentation/reference/',
    'https://support.optimizely.com/hc/en-us/articles/4410289814797',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
