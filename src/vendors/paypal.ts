import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const paypal: Vendor = {
  id: 'paypal',
  name: 'PayPal',
  confidence: 'medium',
  category: 'necessary',
  categoryNote: 'Necessary on pages where visitors pay; pay-later messages and Honey tags are marketing.',
  company: 'PayPal, Inc. (PayPal (Europe) S.à r.l.)',
  country: 'US',
  purpose: 'Takes payments and protects them against fraud.',
  policyUrl: 'https://www.paypal.com/legalhub/privacy-full',
  params: {
    id: { pattern: '^(A[\\w-]{60,90}|sb|test)$', example: 'sb', about: 'client ID', required: true },
  },
  hosts: [
    'paypal.com',
    '*.paypal.com',
    'paypalobjects.com',
    '*.paypalobjects.com',
    'paypal-cdn.com',
    '*.paypal-cdn.com',
  ],
  cookies: [
    { name: 'ts', duration: 'P3Y', purpose: 'Fraud protection.', domain: 'paypal.com' },
    { name: 'ts_c', duration: 'P3Y', purpose: 'Fraud protection.', domain: 'paypal.com' },
    { name: 'x-pp-s', duration: 'session', purpose: 'Session.', domain: 'paypal.com' },
    { name: 'l7_az', duration: 'PT30M', purpose: 'Routing.', domain: 'paypal.com' },
    { name: 'nsid', duration: 'session', purpose: 'Fraud protection.', domain: 'www.paypal.com' },
    { name: 'enforce_policy', duration: 'P1Y', purpose: 'Consent state.', domain: 'paypal.com' },
    { name: 'LANG', duration: 'PT8H', purpose: 'Language.', domain: 'paypal.com' },
    { name: 'tsrce', duration: 'P3D', purpose: 'Source.', domain: 'paypal.com' },
  ],
  storage: ['__paypal_storage__'],
  markers: ['paypal.Buttons', 'paypal.com/sdk/js'],
  globals: ['paypal', 'PAYPAL'],
  stop: 'reload',
  sources: [
    'https://developer.paypal.com/sdk/js/configuration/',
    'https://www.paypal.com/legalhub/cookie-full',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/nuxt/scripts',
  ],
};
