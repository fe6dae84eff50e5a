import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const trustpilot: Vendor = {
  id: 'trustpilot',
  name: 'Trustpilot',
  confidence: 'medium',
  category: 'functional',
  categoryNote: 'Review invitations part is marketing.',
  company: 'Trustpilot A/S',
  country: 'DK',
  purpose: 'Shows customer reviews.',
  policyUrl: 'https://legal.trustpilot.com/for-everyone/trustpilot-privacy-policy',
  params: {
    id: {
      pattern: '^[0-9a-f]{24}$',
      example: '5f0000000000000000000000',
      about: 'business unit',
      required: true,
    },
    invite: {
      pattern: '^[A-Za-z0-9]{8,20}$',
      example: 'abcDEF1234567890',
      about: 'integration key for invitations',
    },
  },
  hosts: ['trustpilot.com', '*.trustpilot.com'],
  cookies: [
    { name: 'TP.uuid', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'trustpilot.com' },
    { name: 'ajs_anonymous_id', duration: 'P1Y', purpose: 'Statistics.', domain: 'trustpilot.com' },
    { name: 'amplitude_id*', duration: 'P1Y', purpose: 'Statistics.', domain: 'trustpilot.com' },
    { name: 'csrf-canary', duration: 'session', purpose: 'Form protection.', domain: 'trustpilot.com' },
  ],
  markers: ['trustpilot-widget', 'data-businessunit-id', 'TrustpilotObject'],
  globals: ['Trustpilot', 'TrustpilotObject', 'tp'],
  embeds: [{ frames: ['widget.trustpilot.com/trustboxes/'] }],
  stop: 'reload',
  sources: [
    'https://support.trustpilot.com/hc/en-us/articles/115011421468',
    'https://legal.trustpilot.com/for-everyone/cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
