import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const optimizely: Vendor = {
  id: 'optimizely',
  name: 'Optimizely Web Experimentation',
  confidence: 'medium',
  category: 'analytics',
  categoryNote:
    'Experiments; functional for some owners. Loaded synchronously by design, so waiting for consent changes the first view.',
  company: 'Optimizely, Inc.',
  country: 'US',
  purpose: 'Tests page versions and adapts content.',
  policyUrl: 'https://www.optimizely.com/privacy/',
  optOutUrl: 'https://www.optimizely.com/legal/opt-out/',
  params: {
    id: { pattern: '^\\d{6,22}$', example: '12345678901', about: 'project or snippet ID', required: true },
  },
  hosts: ['optimizely.com', '*.optimizely.com'],
  cookies: [
    { name: 'optimizelyEndUserId', duration: 'P6M', purpose: 'Visitor ID.' },
    { name: 'optimizelyRedirectData', duration: 'PT5S', purpose: 'Redirect experiment.' },
    { name: 'optimizelyDomainTestCookie', duration: 'session', purpose: 'Finds the cookie domain.' },
    { name: 'optimizelyOptOut', duration: 'P10Y', purpose: 'Opt-out.' },
    { name: 'optimizelySession', duration: 'P6M', purpose: 'Session.' },
    { name: 'optimizelySegments', duration: 'P6M', purpose: 'Older segments.' },
    { name: 'optimizelyBuckets', duration: 'P6M', purpose: 'Older assignments.' },
    { name: 'optimizelyReferrer', duration: 'session', purpose: 'Older referrer.' },
  ],
  storage: ['optimizely_data$$*', 'optimizely_*'],
  markers: ['optimizely', 'cdn.optimizely.com/js'],
  globals: ['optimizely', 'optimizelyEdge', 'optlyDesktop'],
  stop: 'runtime',
  sources: [
    'https://docs.developers.optimizely.com/web-experimentation/reference/',
    'https://support.optimizely.com/hc/en-us/articles/4410289814797',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
