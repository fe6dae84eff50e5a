import type { Vendor } from './types.js';

/** The Fullstory data capture script, which records visits. */
export const fullstory: Vendor = {
  id: 'fullstory',
  name: 'Fullstory',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'analytics',
  company: 'FullStory, Inc.',
  country: 'US',
  purpose: 'Records how visitors use the pages so the site can be improved.',
  policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
  optOutUrl: 'https://www.fullstory.com/optout/',
  hosts: ['fullstory.com', '*.fullstory.com'],
  cookies: [
    { name: 'fs_uid', duration: 'P1Y', purpose: 'Recognises the visitor and the visit.' },
    { name: 'fs_cid', purpose: 'Keeps the answer the site passed to Fullstory.' },
    { name: 'fs_lua', duration: 'PT30M', purpose: 'Keeps when the visitor last did something.' },
    { name: 'fs_session', duration: 'session', purpose: 'Recognises the visit.' },
  ],
  storage: ['_fs_*', 'fs_uid', 'fs_lua'],
  markers: ['_fs_org', '_fs_namespace', '_fs_script', 'edge.fullstory.com'],
  globals: ['FS', '_fs_org', '_fs_host', '_fs_script', '_fs_namespace', '_fs_is_outer_script', '_fs_debug'],
  // Not _fs_capture_on_startup: FS('start') would have to follow the snippet, which stands behind us in the page.
  // https://developer.fullstory.com/browser/fullcapture/capture-data/
  consent: {
    grant: [['FS', 'restart']],
    revoke: [['FS', 'shutdown']],
  },
  // Shut down, it sends nothing more from this page; on the next one the gate holds it.
  stop: 'runtime',
  notes: [
    'Askfirst does not load it: its queue keeps more of a call than its arguments, so put the official snippet in the page.',
  ],
  sources: [
    'https://developer.fullstory.com/browser/fullcapture/capture-data/',
    'https://developer.fullstory.com/browser/fullcapture/configure-capture/',
    'https://www.npmjs.com/package/@fullstory/snippet',
    'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
    'https://help.fullstory.com/hc/en-us/articles/360020623614',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
