import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const datadogRum: Vendor = {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  category: 'analytics',
  categoryNote: 'Error reports alone may be functional.',
  company: 'Datadog, Inc.',
  country: 'US',
  purpose: 'Measures speed and faults of the site.',
  policyUrl: 'https://www.datadoghq.com/legal/privacy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'application ID',
      required: true,
    },
    clientToken: {
      pattern: '^pub[0-9a-f]{32}$',
      example: 'pub00000000000000000000000000000000',
      about: 'client token',
      required: true,
    },
    site: { pattern: '^[a-z0-9.-]+$', example: 'datadoghq.eu', about: 'datadog site' },
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
    { name: '_dd_s', duration: 'PT15M', purpose: 'Session.' },
    { name: '_dd_s_v2', duration: 'PT15M', purpose: 'Session.' },
    { name: 'dd_cookie_test_*', duration: 'PT1S', purpose: 'Tests cookies.' },
    { name: 'dd_site_test_*', duration: 'PT1S', purpose: 'Finds the cookie domain.' },
  ],
  storage: ['_dd_s', '_dd_c_*'],
  markers: ['DD_RUM', 'datadoghq-browser-agent'],
  globals: ['DD_RUM', 'DD_LOGS'],
  stop: 'runtime',
  sources: [
    'https://docs.datadoghq.com/real_user_monitoring/application_monitoring/browser/advanced_configuration/',
    'https://docs.datadoghq.com/real_user_monitoring/guide/monitor-electron-applications-using-browser-sdk/',
  ],
};
