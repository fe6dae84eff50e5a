import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
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
      about: 'publishable key',
      required: true,
    },
  },
  hosts: ['stripe.com', '*.stripe.com', 'stripe.network', '*.stripe.network'],
  cookies: [
    { name: '__stripe_mid', duration: 'P1Y', purpose: 'Fraud protection.' },
    { name: '__stripe_sid', duration: 'PT30M', purpose: 'Fraud protection.' },
    { name: 'm', duration: 'P400D', purpose: 'Fraud protection.', domain: 'm.stripe.com', httpOnly: true },
  ],
  markers: ['Stripe(', 'js.stripe.com'],
  globals: ['Stripe'],
  embeds: [{ frames: ['js.stripe.com/', 'hooks.stripe.com/', 'checkout.stripe.com/', 'buy.stripe.com/'] }],
  brings: ['hcaptcha'],
  stop: 'reload',
  notes: [
    'Option advancedFraudSignals:false on the script query (js.stripe.com/v3/?advancedFraudSignals=false) switches the extra signals off.',
  ],
  sources: [
    'https://stripe.com/legal/cookies-policy',
    'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
