import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const leadfeeder: Vendor = {
  id: 'leadfeeder',
  name: 'Leadfeeder (Dealfront)',
  aliases: ['dealfront', 'lfeeder'],
  confidence: 'medium',
  category: 'marketing',
  categoryNote: 'Company recognition; some owners list it as analytics.',
  company: 'Dealfront Finland Oy',
  country: 'FI',
  purpose: 'Recognises which company a visitor comes from.',
  policyUrl: 'https://www.dealfront.com/privacy-policy/',
  optOutUrl: 'https://www.leadfeeder.com/privacy/',
  params: {
    id: { pattern: '^[A-Za-z0-9]{10,20}$', example: 'AbCdEf1234567', about: 'tracker ID', required: true },
  },
  hosts: ['lfeeder.com', '*.lfeeder.com', 'leadfeeder.com', '*.leadfeeder.com'],
  cookies: [
    { name: '_lfa', duration: 'P2Y', purpose: 'Visitor ID.' },
    { name: '_lfa_consent', duration: 'P1Y', purpose: 'Consent state.' },
    { name: '_lfa_test_cookie_stored', duration: 'session', purpose: 'Tests cookies.' },
    { name: '_lfa_expiry', duration: 'P2Y', purpose: 'Expiry of the visitor ID.' },
  ],
  storage: ['_lfa', '_lfa_*', '_lfa_expiry'],
  markers: ['ldfdr', 'lftracker_v1', 'sc.lfeeder.com'],
  globals: ['ldfdr', '_lfaq'],
  stop: 'reload',
  sources: [
    'https://help.dealfront.com/en/articles/1435741',
    'https://docs.leadfeeder.com/',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};
