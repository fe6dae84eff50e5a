import type { Vendor } from './types.js';

/** Analytics.js of Segment, which collects events and passes them on to the destinations of the account. */
export const segment: Vendor = {
  id: 'segment',
  name: 'Segment',
  checked: '2026-11-22',
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
      about: 'the write key of the source (Connections, Sources, Settings, API keys)',
      required: true,
    },
  },
  hosts: ['segment.com', '*.segment.com', 'segment.io', '*.segment.io'],
  cookies: [
    { name: 'ajs_anonymous_id', duration: 'P1Y', purpose: 'Recognises the visitor on this site.' },
    { name: 'ajs_user_id', duration: 'P1Y', purpose: 'Recognises a visitor who is signed in.' },
    { name: 'ajs_group_id', duration: 'P1Y', purpose: 'Recognises the group of the visitor.' },
    { name: 'analytics_session_id', duration: 'session', purpose: 'Recognises the visit.' },
    {
      name: 'analytics_session_id.last_access',
      duration: 'session',
      purpose: 'Detects whether a visit goes on.',
    },
  ],
  storage: ['ajs_*', 'persisted-queue:*', 'segmentio*'],
  markers: ['analytics.load', 'cdn.segment.com/analytics.js', 'analytics.methods', 'SNIPPET_VERSION'],
  globals: ['analytics', 'AnalyticsNext'],
  brings: ['*'],
  load: {
    script: 'https://cdn.segment.com/analytics.js/v1/{id}/analytics.min.js',
    attributes: { 'data-global-segment-analytics-key': 'analytics' },
    queue: {
      name: 'analytics',
      props: { invoked: true, _writeKey: '{id}', SNIPPET_VERSION: '5.2.0' },
      // biome-ignore format: as a paragraph
      methods: [
        'trackSubmit', 'trackClick', 'trackLink', 'trackForm', 'pageview', 'identify', 'reset', 'group', 'track', 'ready', 'alias',
        'debug', 'page', 'screen', 'once', 'off', 'on', 'addSourceMiddleware', 'addIntegrationMiddleware', 'setAnonymousId',
        'addDestinationMiddleware', 'register',
      ],
    },
    calls: [['analytics.page']],
  },
  // Its own consent is a wrapper around load() with categories of the account, not a call.
  // https://segment.com/docs/privacy/consent-management/
  stop: 'reload',
  sources: [
    'https://github.com/segmentio/snippet',
    'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
    'https://segment.com/docs/privacy/consent-management/',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://github.com/nuxt/scripts',
  ],
};
