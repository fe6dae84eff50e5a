import type { Vendor } from './types.js';

/** Cloudflare Turnstile, which checks in place of a captcha that a person fills in a form. */
export const cloudflareTurnstile: Vendor = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  checked: '2026-11-22',
  category: 'necessary',
  company: 'Cloudflare, Inc.',
  country: 'US',
  purpose: 'Checks that a form is filled in by a person and not by a program.',
  policyUrl: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  params: {
    id: {
      pattern: '^[0-3]x[A-Za-z0-9_-]{20,40}$',
      example: '1x00000000000000000000AA',
      about: 'the site key (Turnstile, widget settings)',
    },
  },
  hosts: ['challenges.cloudflare.com'],
  cookies: [
    {
      name: 'cf_clearance',
      duration: 'P1Y',
      purpose: 'Remembers that a check was passed, with pre-clearance only.',
      httpOnly: true,
    },
    {
      name: 'cf_chl_rc_*',
      duration: 'PT1H',
      purpose: 'Counts faults of the check.',
      domain: 'challenges.cloudflare.com',
    },
  ],
  markers: ['cf-turnstile', 'turnstile.render'],
  globals: ['turnstile'],
  defines: ['turnstile'],
  embeds: [{ frames: ['challenges.cloudflare.com/cdn-cgi/challenge-platform/'], element: '.cf-turnstile' }],
  stop: 'reload',
  stopNote: 'turnstile.remove takes the widget away.',
  notes: ['Not loaded from an ID: the form says where the widget goes.'],
  sources: [
    'https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/',
    'https://developers.cloudflare.com/turnstile/tutorials/implicit-vs-explicit-rendering/',
  ],
};
