import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const newrelic: Vendor = {
  id: 'newrelic',
  name: 'New Relic Browser',
  confidence: 'medium',
  category: 'analytics',
  categoryNote: 'Fault reports alone may be functional.',
  company: 'New Relic, Inc.',
  country: 'US',
  purpose: 'Measures speed and faults of the site.',
  policyUrl: 'https://newrelic.com/termsandconditions/privacy',
  params: {
    id: { pattern: '^\\d{6,14}$', example: '1234567890', about: 'application ID', required: true },
    licenseKey: {
      pattern: '^NRJS-[0-9a-f]{19}$',
      example: 'NRJS-0000000000000000000',
      about: 'browser key',
      required: true,
    },
  },
  hosts: ['js-agent.newrelic.com', 'nr-data.net', '*.nr-data.net'],
  cookies: [{ name: 'JSESSIONID', duration: 'session', purpose: 'Older session.', domain: 'nr-data.net' }],
  storage: ['NRBA_SESSION', 'NRBA_SESSION_ID', 'NRBA/*'],
  markers: ['NREUM', 'newrelic', 'js-agent.newrelic.com'],
  globals: ['NREUM', 'newrelic', '__nr_require'],
  stop: 'runtime',
  stopNote: 'When consent mode is on.',
  notes: ['The loader is often added inline by the server, so only an inline marker can catch it.'],
  sources: [
    'https://docs.newrelic.com/docs/browser/new-relic-browser/page-load-timing-resources/new-relic-cookies-used-browser/',
    'https://github.com/newrelic/newrelic-browser-agent',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
