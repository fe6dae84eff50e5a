import type { Vendor } from './types.js';

/** The Datadog browser SDK: Real User Monitoring and, with a file of its own, logs. */
export const datadogRum: Vendor = {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  checked: '2026-11-22',
  category: 'analytics',
  categoryNote: 'Error reports alone may be functional.',
  company: 'Datadog, Inc.',
  country: 'US',
  purpose: 'Measures how fast pages are and which faults occur, and can record visits.',
  policyUrl: 'https://www.datadoghq.com/legal/privacy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'the application ID (Digital Experience, the application’s settings)',
      required: true,
    },
    clientToken: {
      pattern: '^pub[0-9a-f]{32}$',
      example: 'pub00000000000000000000000000000000',
      about: 'the client token, which starts with pub (the same page)',
      required: true,
    },
    site: {
      pattern: '^[a-z0-9.-]+$',
      example: 'datadoghq.eu',
      about: 'the Datadog site of the account (option site of the official snippet)',
      required: true,
    },
    region: {
      pattern: '^(us1|us3|us5|eu1|ap1|ap2)$',
      example: 'eu1',
      about: 'the short name of that site, as in the address of the script (us1, us3, us5, eu1, ap1 or ap2)',
      required: true,
    },
  },
  hosts: [
    'www.datadoghq-browser-agent.com',
    'browser-intake-datadoghq.com',
    '*.browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    '*.browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'session-replay-datadoghq.com',
  ],
  cookies: [
    { name: '_dd_s', duration: 'PT15M', purpose: 'Recognises the visit.' },
    { name: '_dd_s_v2', duration: 'PT15M', purpose: 'Recognises the visit (newer tags).' },
    { name: 'dd_cookie_test_*', duration: 'PT1S', purpose: 'Checks that cookies work.' },
    { name: 'dd_site_test_*', duration: 'PT1S', purpose: 'Finds the widest domain for cookies.' },
  ],
  storage: ['_dd_s', '_dd_s_v2', '_dd_tab_id', '_dd_c_*'],
  markers: ['DD_RUM', 'datadoghq-browser-agent'],
  globals: ['DD_RUM', 'DD_LOGS'],
  defines: ['DD_RUM', 'DD_LOGS'],
  load: {
    script: 'https://www.datadoghq-browser-agent.com/{region}/v7/datadog-rum.js',
    attributes: { crossorigin: '' },
    ready: [['DD_RUM.init', { clientToken: '{clientToken}', applicationId: '{id}', site: '{site}' }]],
  },
  // Said in `onReady`, because before the file is there its official snippet defines nothing else.
  // https://docs.datadoghq.com/real_user_monitoring/application_monitoring/browser/advanced_configuration/
  consent: {
    grant: [
      ['DD_RUM.onReady', { '{do}': [['DD_RUM.setTrackingConsent', 'granted']] }],
      ['DD_LOGS.onReady', { '{do}': [['DD_LOGS.setTrackingConsent', 'granted']] }],
    ],
    revoke: [
      ['DD_RUM.onReady', { '{do}': [['DD_RUM.setTrackingConsent', 'not-granted']] }],
      ['DD_LOGS.onReady', { '{do}': [['DD_LOGS.setTrackingConsent', 'not-granted']] }],
    ],
  },
  // Not granted, it ends the session and sends nothing more.
  stop: 'runtime',
  notes: [
    'Loaded by Askfirst, DD_RUM is there once its file has run: write window.DD_RUM?.addAction(…).',
    'Rates of sessions and replays are those of the SDK; a site that wants others puts the official snippet in the page.',
  ],
  sources: [
    'https://docs.datadoghq.com/real_user_monitoring/browser/setup/client/',
    'https://docs.datadoghq.com/real_user_monitoring/application_monitoring/browser/advanced_configuration/',
    'https://docs.datadoghq.com/real_user_monitoring/guide/monitor-electron-applications-using-browser-sdk/',
  ],
};
