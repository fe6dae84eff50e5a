import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const cloudflareTurnstile: Vendor = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  category: 'necessary',
  company: 'Cloudflare, Inc.',
  country: 'US',
  purpose: 'Checks that a form is filled in by a person and not by a program.',
  policyUrl: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  params: {
    id: {
      pattern: '^[0-3]x[A-Za-z0-9_-]{20,40}$',
      example: '1x00000000000000000000AA',
      about: 'site key',
      required: true,
    },
  },
  hosts: ['challenges.cloudflare.com'],
  cookies: [
    {
      name: 'cf_clearance',
      duration: 'P1Y',
      purpose: 'Check passed (only with pre-clearance).',
      httpOnly: true,
    },
    {
      name: 'cf_chl_rc_*',
      duration: 'PT1H',
      purpose: 'Fault statistics.',
      domain: 'challenges.cloudflare.com',
    },
  ],
  markers: ['cf-turnstile', 'turnstile.render'],
  globals: ['turnstile'],
  embeds: [{ frames: ['challenges.cloudflare.com/cdn-cgi/challenge-platform/'] }],
  stop: 'reload',
  stopNote: 'turnstile.remove takes the widget away.',
  sources: ['https://developers.cloudflare.com/turnstile/'],
};
