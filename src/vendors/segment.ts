import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const segment: Vendor = {
  id: 'segment',
  name: 'Segment',
  category: 'analytics',
  categoryNote: 'A distributor: categories depend on the destinations switched on.',
  company: 'Twilio Inc.',
  country: 'US',
  purpose: 'Collects use of the site and passes it on to tools of the site owner.',
  policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
  params: {
    id: {
      pattern: '^[A-Za-z0-9]{20,40}$',
      example: 'abcdefghijklmnopqrstuvwxyz012345',
      about: 'write key',
      required: true,
    },
  },
  hosts: ['segment.com', '*.segment.com', 'segment.io', '*.segment.io'],
  cookies: [
    { name: 'ajs_anonymous_id', duration: 'P1Y', purpose: 'Anonymous visitor ID.' },
    { name: 'ajs_user_id', duration: 'P1Y', purpose: 'Known visitor ID.' },
    { name: 'ajs_group_id', duration: 'P1Y', purpose: 'Group ID.' },
    { name: 'analytics_session_id', duration: 'session', purpose: 'Session.' },
    { name: 'analytics_session_id.last_access', duration: 'session', purpose: 'Session.' },
  ],
  storage: ['ajs_*', 'persisted-queue:*', 'segmentio*'],
  markers: ['analytics.load', 'cdn.segment.com/analytics.js', 'analytics.methods', 'SNIPPET_VERSION'],
  globals: ['analytics', 'AnalyticsNext'],
  brings: ['*'],
  stop: 'reload',
  sources: [
    'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
    'https://segment.com/docs/privacy/consent-management/',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://github.com/nuxt/scripts',
  ],
};
