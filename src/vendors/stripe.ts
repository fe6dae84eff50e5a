import type { Vendor } from './types.js';

/** Stripe.js, which takes payments in frames of Stripe and gathers signals against fraud. */
export const stripe: Vendor = {
  id: 'stripe',
  name: 'Stripe',
  category: 'necessary',
  categoryNote: 'Necessary on pages where visitors pay; fraud signals on every page are disputed.',
  company: 'Stripe, Inc. (Stripe Payments Europe Ltd)',
  country: 'US',
  purpose: 'Takes payments and protects them against fraud.',
  policyUrl: 'https://stripe.com/privacy',
  params: {
    id: {
      pattern: '^pk_(live|test)_[A-Za-z0-9]{10,120}$',
      example: 'pk_test_00000000000000',
      about: 'the publishable key (Developers, API keys)',
    },
  },
  hosts: ['stripe.com', '*.stripe.com', 'stripe.network', '*.stripe.network'],
  cookies: [
    { name: '__stripe_mid', duration: 'P1Y', purpose: 'Recognises the device to detect fraud.' },
    { name: '__stripe_sid', duration: 'PT30M', purpose: 'Recognises the visit to detect fraud.' },
    {
      name: 'm',
      duration: 'P400D',
      purpose: 'Recognises the device to detect fraud.',
      domain: 'm.stripe.com',
      httpOnly: true,
    },
  ],
  markers: ['Stripe(', 'js.stripe.com'],
  globals: ['Stripe'],
  defines: ['Stripe'],
  embeds: [{ frames: ['js.stripe.com/', 'hooks.stripe.com/', 'checkout.stripe.com/', 'buy.stripe.com/'] }],
  brings: ['hcaptcha'],
  stop: 'reload',
  notes: [
    'Nothing is loaded by key: the site’s own code calls Stripe with it.',
    'The query ?advancedFraudSignals=false on the address of the script ends the extra fraud signals.',
  ],
  sources: [
    'https://docs.stripe.com/js/including',
    'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
    'https://docs.stripe.com/sdks/stripejs-versioning',
    'https://stripe.com/legal/cookies-policy',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
