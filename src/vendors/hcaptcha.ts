import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const hcaptcha: Vendor = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  confidence: 'medium',
  category: 'necessary',
  categoryNote: 'Functional for some authorities.',
  company: 'Intuition Machines, Inc.',
  country: 'US',
  purpose: 'Checks that a form is filled in by a person and not by a program.',
  policyUrl: 'https://www.hcaptcha.com/privacy',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '10000000-ffff-ffff-ffff-000000000001',
      about: 'site key',
      required: true,
    },
  },
  hosts: ['hcaptcha.com', '*.hcaptcha.com'],
  cookies: [
    { name: 'hmt_id', duration: 'P30D', purpose: 'Human check.', domain: 'hcaptcha.com' },
    { name: 'hc_accessibility', duration: 'P1D', purpose: 'Access without puzzles.', domain: 'hcaptcha.com' },
    {
      name: '__cflb',
      duration: 'session',
      purpose: 'Load balancing.',
      domain: 'api.hcaptcha.com',
      httpOnly: true,
    },
    {
      name: '__cf_bm',
      duration: 'PT30M',
      purpose: 'Bot protection.',
      domain: 'hcaptcha.com',
      httpOnly: true,
    },
  ],
  markers: ['h-captcha', 'hcaptcha.render'],
  globals: ['hcaptcha'],
  embeds: [{ frames: ['newassets.hcaptcha.com/captcha/'] }],
  stop: 'reload',
  sources: [
    'https://docs.hcaptcha.com/',
    'https://www.hcaptcha.com/privacy',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
