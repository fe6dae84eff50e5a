import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const demandbase: Vendor = {
  id: 'demandbase',
  name: 'Demandbase',
  confidence: 'low',
  category: 'marketing',
  company: 'Demandbase, Inc.',
  country: 'US',
  purpose: 'Recognises which company a visitor comes from and targets adverts at it.',
  policyUrl: 'https://www.demandbase.com/privacy-policy/',
  optOutUrl: 'https://www.demandbase.com/privacy-center/opt-out/',
  params: {
    id: { pattern: '^[0-9a-f]{16,24}$', example: '0123456789abcdef', about: 'tag ID', required: true },
  },
  hosts: [
    'demandbase.com',
    '*.demandbase.com',
    'company-target.com',
    '*.company-target.com',
    'match.prod.bidr.io',
    'id.rlcdn.com',
  ],
  cookies: [
    { name: '_an_uid', duration: 'P7D', purpose: 'Match with an advert ID.' },
    { name: 'tuuid', duration: 'P2Y', purpose: 'Visitor ID.', domain: 'company-target.com' },
    { name: 'tuuid_lu', duration: 'P2Y', purpose: 'Time of the last match.', domain: 'company-target.com' },
  ],
  markers: ['tag.demandbase.com', 'demandbase_js_lib', 'Demandbase'],
  globals: ['Demandbase', 'Dmdbase_CDC', '__db'],
  brings: ['*'],
  stop: 'reload',
  sources: ['https://www.demandbase.com/privacy-policy/', 'https://www.npmjs.com/package/third-party-web'],
};
