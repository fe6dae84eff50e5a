import type { Vendor } from './types.js';

/** The Customer.io JavaScript client, and the older JavaScript snippet. */
export const customerIo: Vendor = {
  id: 'customer-io',
  name: 'Customer.io',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Peaberry Software Inc. (Customer.io)',
  country: 'US',
  purpose: 'Links visits to the messages the site owner sends to visitors it knows.',
  policyUrl: 'https://customer.io/legal/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{20}$',
      example: '00000000000000000000',
      about: 'the write key of the JavaScript source (analytics.load in the snippet)',
      required: true,
    },
  },
  hosts: ['customer.io', '*.customer.io', 'gist.build', '*.gist.build'],
  // Of the client, which is made of Segment’s code and has its names for cookies and keys.
  cookies: [
    { name: 'ajs_anonymous_id', duration: 'P1Y', purpose: 'Recognises the visitor.' },
    { name: 'ajs_user_id', duration: 'P1Y', purpose: 'Recognises a visitor the site owner knows.' },
    { name: 'ajs_group_id', duration: 'P1Y', purpose: 'Keeps the group a visitor belongs to.' },
    { name: 'ajs_user_traits', duration: 'P1Y', purpose: 'Keeps details of a visitor who is known.' },
    { name: 'ajs_group_traits', duration: 'P1Y', purpose: 'Keeps details of the visitor’s group.' },
    { name: '_cioid', duration: 'P1Y', purpose: 'Recognises a visitor who is known (older tags).' },
    { name: '_cioanonid', duration: 'P1Y', purpose: 'Recognises the visitor (older tags).' },
  ],
  storage: [
    'ajs_anonymous_id',
    'ajs_user_id',
    'ajs_user_traits',
    'ajs_group_id',
    'ajs_group_properties',
    'persisted-queue:*',
    'gist.web.*',
    'gist.previewBar.*',
  ],
  markers: ['_cio', 'cio-tracker', 'cioanalytics'],
  globals: ['_cio', 'cioanalytics'],
  load: {
    // An account in the EU has its file on another host: such a site puts the official tag in the page.
    script: 'https://cdp.customer.io/v1/analytics-js/snippet/{id}/analytics.min.js',
    attributes: { 'data-global-customerio-analytics-key': 'cioanalytics' },
    queue: {
      name: 'cioanalytics',
      // The file looks for its key here.
      props: { _writeKey: '{id}' },
      // biome-ignore format: as a paragraph; one a line would be half the file
      methods: [
        'trackSubmit', 'trackClick', 'trackLink', 'trackForm', 'pageview', 'identify', 'reset', 'group', 'track', 'ready',
        'alias', 'debug', 'page', 'once', 'off', 'on', 'addSourceMiddleware', 'addIntegrationMiddleware',
        'setAnonymousId', 'addDestinationMiddleware',
      ],
    },
    calls: [['cioanalytics.page']],
  },
  // It has no stop call: reset only forgets who the visitor is.
  stop: 'reload',
  sources: [
    'https://docs.customer.io/integrations/data-in/connections/javascript/js-source/',
    'https://docs.customer.io/integrations/data-in/connections/javascript/legacy-js/getting-started/',
    'https://docs.customer.io/cdp/sources/connections/javascript/js-source-cookies/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
