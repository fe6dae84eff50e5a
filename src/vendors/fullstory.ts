import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const fullstory: Vendor = {
  id: 'fullstory',
  name: 'Fullstory',
  confidence: 'medium',
  category: 'analytics',
  company: 'FullStory, Inc.',
  country: 'US',
  purpose: 'Records visits so the site can be improved.',
  policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
  optOutUrl: 'https://www.fullstory.com/optout/',
  params: {
    id: {
      pattern: '^(o-)?[0-9A-Z]{3,12}(-(na1|eu1))?$',
      example: 'o-123ABC-na1',
      about: 'organisation ID',
      required: true,
    },
  },
  hosts: ['fullstory.com', '*.fullstory.com'],
  cookies: [
    { name: 'fs_uid', duration: 'P1Y', purpose: 'Visitor ID and session.' },
    { name: 'fs_lua', duration: 'PT30M', purpose: 'Last activity.' },
    { name: 'fs_session', duration: 'session', purpose: 'Session.' },
  ],
  storage: ['_fs_uid', '_fs_*', 'fs_uid', 'fs_lua', '_fs_tab_id', '_fs_dwell_passed'],
  markers: ['_fs_org', '_fs_namespace', '_fs_script', 'edge.fullstory.com'],
  globals: ['FS', '_fs_org', '_fs_host', '_fs_script', '_fs_namespace', '_fs_is_outer_script', '_fs_debug'],
  stop: 'runtime',
  sources: [
    'https://developer.fullstory.com/browser/fullcapture/capture-data/',
    'https://help.fullstory.com/hc/en-us/articles/360020623614',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
