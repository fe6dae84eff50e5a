import type { Vendor } from './types.js';

/** The Heap tag (heap.js), of its version 5 and of the versions before. */
export const heap: Vendor = {
  id: 'heap',
  name: 'Heap',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'analytics',
  company: 'Heap Inc. (Contentsquare)',
  country: 'US',
  purpose: 'Records clicks and page views to show how the site is used.',
  policyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
  hosts: ['heapanalytics.com', '*.heapanalytics.com', 'heap-api.com', '*.heap-api.com'],
  // Session Replay also writes cookies of Contentsquare, a vendor of its own.
  cookies: [
    { name: '_hp2_id.*', duration: 'P13M', purpose: 'Recognises the visitor.' },
    { name: '_hp2_ses_props.*', duration: 'PT30M', purpose: 'Keeps data of the current visit.' },
    { name: '_hp2_props.*', duration: 'P13M', purpose: 'Keeps properties that are sent with every event.' },
    { name: '_hp2_hld*', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
    { name: '_hp5_meta.*', duration: 'P13M', purpose: 'Recognises the visitor and the visit.' },
    { name: '_hp5_event_props.*', duration: 'P13M', purpose: 'Keeps properties sent with every event.' },
    { name: '_hp5_let.*', duration: 'P13M', purpose: 'Keeps when the last event was.' },
    { name: '_hp_ved', duration: 'session', purpose: 'Marks a page opened in Heap’s visual editor.' },
    { name: 'userty.core.p.*', duration: 'P2Y', purpose: 'Recognises the visitor in recordings.' },
    { name: 'userty.core.s.*', duration: 'session', purpose: 'Recognises the visit in recordings.' },
  ],
  erase: ['_hp2_*', '_hp5_*', '_hp_ved', 'userty.core.*'],
  markers: ['heap.load', 'heapanalytics.com/js', 'heapReadyCb'],
  globals: ['heap', 'heapReadyCb'],
  // stopTracking() is in its snippet, but in no documentation, and older tags do not have it.
  stop: 'reload',
  notes: ['Askfirst does not load it: its queue keeps functions, so put the official snippet in the page.'],
  sources: [
    'https://help.heap.io/hc/en-us/articles/37271939081617-What-cookies-does-Heap-set-and-what-are-they-used-for',
    'https://help.heap.io/installation/standard-installations/web-installation/',
    'https://developers.heap.io/docs/api-reference',
    'https://developers.heap.io/docs/web',
    'https://developers.heap.io/docs/heap-cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
