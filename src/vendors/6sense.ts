import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const sixSense: Vendor = {
  id: '6sense',
  name: '6sense',
  confidence: 'medium',
  category: 'marketing',
  company: '6sense Insights, Inc.',
  country: 'US',
  purpose: 'Recognises which company a visitor comes from and estimates buying interest.',
  policyUrl: 'https://6sense.com/privacy-policy/',
  optOutUrl: 'https://6sense.com/privacy-center/',
  params: {
    id: {
      pattern: '^([0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$',
      example: '00000000000000000000000000000000',
      about: 'token or tag ID',
      required: true,
    },
  },
  hosts: ['6sc.co', '*.6sc.co', '6sense.com', '*.6sense.com'],
  cookies: [
    { name: '_gd_visitor', duration: 'P2Y', purpose: 'Visitor ID.' },
    { name: '_gd_session', duration: 'PT4H', purpose: 'Session.' },
    { name: '_an_uid', duration: 'P7D', purpose: 'Match with an advert ID.' },
    { name: '_gd_svisitor', duration: 'P2Y', purpose: 'Visitor ID.' },
    { name: '6suuid', duration: 'P2Y', purpose: 'Visitor ID.', domain: '6sc.co' },
  ],
  storage: ['_6senseCompanyDetails', '_6signalTTL', '_6si*'],
  markers: ['_6si', 'j.6sc.co', '_storagePopulated'],
  globals: ['_6si', '_storagePopulated', '_storageTTL'],
  brings: ['*'],
  stop: 'reload',
  sources: ['https://6sense.com/privacy-policy/', 'https://support.6sense.com/'],
};
