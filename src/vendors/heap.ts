import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const heap: Vendor = {
  id: 'heap',
  name: 'Heap',
  confidence: 'medium',
  category: 'analytics',
  company: 'Heap Inc. (Contentsquare)',
  country: 'US',
  purpose: 'Records clicks and page views to show how the site is used.',
  policyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
  params: { id: { pattern: '^\\d{8,12}$', example: '1234567890', about: 'environment ID', required: true } },
  hosts: ['heapanalytics.com', '*.heapanalytics.com', 'heap-api.com', '*.heap-api.com'],
  cookies: [
    { name: '_hp2_id.*', duration: 'P13M', purpose: 'Visitor ID.' },
    { name: '_hp2_ses_props.*', duration: 'PT30M', purpose: 'Session.' },
    { name: '_hp2_props.*', duration: 'P13M', purpose: 'Event properties.' },
    { name: '_hp2_hld*', duration: 'session', purpose: 'Finds the cookie domain.' },
    { name: '_hp5_meta.*', duration: 'P13M', purpose: 'Visitor and session.' },
    { name: '_hp5_event_props.*', duration: 'P13M', purpose: 'Event properties.' },
    { name: '_hp5_let.*', duration: 'PT30M', purpose: 'Last event time.' },
    { name: '_hp_ved', duration: 'session', purpose: 'Visual editor.' },
  ],
  markers: ['heap.load', 'heapanalytics.com/js', 'heapReadyCb'],
  globals: ['heap', 'heapReadyCb'],
  stop: 'runtime',
  stopNote: 'Version 5 tag only.',
  sources: [
    'https://developers.heap.io/docs/web',
    'https://developers.heap.io/docs/heap-cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
