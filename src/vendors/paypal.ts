import type { Vendor } from './types.js';

/** The PayPal JavaScript SDK: payment buttons and card fields. */
export const paypal: Vendor = {
  id: 'paypal',
  name: 'PayPal',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'necessary',
  categoryNote: 'Necessary on pages where visitors pay; pay-later messages and Honey tags are marketing.',
  company: 'PayPal, Inc. (PayPal (Europe) S.à r.l.)',
  country: 'US',
  purpose: 'Takes payments and protects them against fraud.',
  policyUrl: 'https://www.paypal.com/legalhub/privacy-full',
  params: {
    id: {
      pattern: '^(A[\\w-]{60,90}|sb|test)$',
      example: 'sb',
      about: 'the client ID of the app (Apps & Credentials), or sb or test',
      required: true,
    },
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
    { name: 'ts', duration: 'P3Y', purpose: 'Protects against fraud.', domain: 'paypal.com' },
    { name: 'ts_c', duration: 'P3Y', purpose: 'Protects against fraud.', domain: 'paypal.com' },
    { name: 'x-pp-s', duration: 'session', purpose: 'Keeps the visitor signed in.', domain: 'paypal.com' },
    { name: 'l7_az', duration: 'PT30M', purpose: 'Routes requests to a data centre.', domain: 'paypal.com' },
    { name: 'nsid', duration: 'session', purpose: 'Protects against fraud.', domain: 'www.paypal.com' },
    {
      name: 'enforce_policy',
      duration: 'P1Y',
      purpose: 'Keeps the answer to PayPal’s own banner.',
      domain: 'paypal.com',
    },
    { name: 'LANG', duration: 'PT8H', purpose: 'Keeps the language.', domain: 'paypal.com' },
    { name: 'tsrce', duration: 'P3D', purpose: 'Keeps where the payment began.', domain: 'paypal.com' },
  ],
  storage: ['__paypal_storage__'],
  markers: ['paypal.Buttons', 'paypal.com/sdk/js'],
  globals: ['paypal', 'PAYPAL'],
  defines: ['paypal'],
  load: { script: 'https://www.paypal.com/sdk/js?client-id={id}' },
  stop: 'reload',
  notes: [
    'From the ID alone the SDK has the default currency and components, and the site still renders the buttons; other ones need the official tag in the page.',
  ],
  sources: [
    'https://developer.paypal.com/docs/checkout/reference/customize-sdk/',
    'https://developer.paypal.com/sdk/js/configuration/',
    'https://www.paypal.com/legalhub/cookie-full',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/nuxt/scripts',
  ],
};
