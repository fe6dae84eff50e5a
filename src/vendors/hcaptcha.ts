import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'hcaptcha.com';

/** hCaptcha, a box in a form that asks visitors to show that they are people. */
export const hcaptcha: Vendor = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'necessary',
  categoryNote: 'Functional for some authorities.',
  company: 'Intuition Machines, Inc.',
  country: 'US',
  purpose: 'Checks that a form is filled in by a person and not by a program.',
  policyUrl: 'https://www.hcaptcha.com/privacy',
  hosts: ['hcaptcha.com', '*.hcaptcha.com'],
  cookies: [
    { name: 'hmt_id', duration: 'P30D', purpose: 'Tells people from bots.', domain },
    {
      name: 'hc_accessibility',
      duration: 'P1D',
      purpose: 'Spares a visitor with a disability puzzles.',
      domain,
    },
    {
      name: '__cflb',
      duration: 'session',
      purpose: 'Keeps a visit on one server.',
      domain: 'api.hcaptcha.com',
      httpOnly: true,
    },
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain, httpOnly: true },
  ],
  markers: ['h-captcha', 'hcaptcha.render'],
  globals: ['hcaptcha'],
  defines: ['hcaptcha'],
  embeds: [{ frames: ['newassets.hcaptcha.com/captcha/'] }],
  stop: 'reload',
  notes: ['Askfirst does not load it: put the official code into the form that it protects.'],
  sources: [
    'https://docs.hcaptcha.com/',
    'https://www.hcaptcha.com/privacy',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
