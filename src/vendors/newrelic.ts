import type { Vendor } from './types.js';

/** The New Relic browser agent, which reports load times and script errors, and can replay sessions. */
export const newrelic: Vendor = {
  id: 'newrelic',
  name: 'New Relic Browser',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'analytics',
  categoryNote: 'Fault reports alone may be functional.',
  company: 'New Relic, Inc.',
  country: 'US',
  purpose: 'Measures how fast the pages are and reports faults, and can record what visitors do.',
  policyUrl: 'https://newrelic.com/termsandconditions/privacy',
  hosts: ['js-agent.newrelic.com', 'nr-data.net', '*.nr-data.net'],
  cookies: [
    {
      name: 'JSESSIONID',
      duration: 'session',
      purpose: 'Recognises the visit (older agents).',
      domain: 'nr-data.net',
    },
  ],
  storage: ['NRBA_SESSION', 'NRBA_SESSION::*', 'NRBA_SESSION_ID', 'NRBA/*'],
  markers: ['NREUM', 'js-agent.newrelic.com'],
  globals: ['NREUM', 'newrelic', '__nr_require'],
  // https://docs.newrelic.com/docs/browser/new-relic-browser/browser-apis/consent
  consent: {
    grant: [['newrelic.consent', true]],
    revoke: [['newrelic.consent', false]],
    everyPage: true,
  },
  // The calls count only where consent mode is on, and only for sending: the agent goes on collecting.
  stop: 'reload',
  notes: [
    'The loader is code of the account, pasted into the page or added by the server, so Askfirst cannot load it from an ID.',
    'Switch on consent mode in the settings of the application, so that the agent waits for the answer by itself.',
  ],
  sources: [
    'https://docs.newrelic.com/docs/browser/new-relic-browser/configuration/consent-mode',
    'https://docs.newrelic.com/docs/browser/new-relic-browser/page-load-timing-resources/new-relic-cookies-used-browser/',
    'https://github.com/newrelic/newrelic-browser-agent',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
