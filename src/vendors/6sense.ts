import type { Vendor } from './types.js';

/** The 6sense WebTag, which tells the site owner from which company a visitor comes. */
export const sixSense: Vendor = {
  id: '6sense',
  name: '6sense',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'marketing',
  company: '6sense Insights, Inc.',
  country: 'US',
  purpose: 'Recognises which company a visitor comes from and estimates its interest in buying.',
  policyUrl: 'https://6sense.com/privacy-policy/',
  optOutUrl: 'https://6sense.com/privacy-center/',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'the ID in the address of the WebTag 2.0 (j.6sc.co/j/…)',
      required: true,
    },
  },
  hosts: ['6sc.co', '*.6sc.co', '6sense.com', '*.6sense.com'],
  cookies: [
    { name: '_gd_visitor', duration: 'P2Y', purpose: 'Recognises the visitor on this site.' },
    { name: '_gd_session', duration: 'PT4H', purpose: 'Recognises the visit.' },
    { name: '_gd_svisitor', duration: 'P2Y', purpose: 'Recognises the visitor over a long time.' },
    { name: '_an_uid', duration: 'P7D', purpose: 'Recognises the browser for adverts.' },
    { name: '_6si_cid', duration: 'PT4H', purpose: 'Keeps the advert campaign the visitor came from.' },
    { name: '6suuid', duration: 'P2Y', purpose: 'Recognises the browser at 6sense.', domain: '6sc.co' },
  ],
  storage: ['_6senseCompanyDetails', '_6signalTTL', '_6si*'],
  markers: ['_6si', 'j.6sc.co', '_storagePopulated'],
  globals: ['_6si', '_storagePopulated', '_storageTTL'],
  brings: ['*'],
  // Only the WebTag 2.0: the older tag has a token and settings of its own in the page.
  load: {
    script: 'https://j.6sc.co/j/{id}.js',
    attributes: { id: '6senseWebTag' },
  },
  // It has no stop call.
  stop: 'reload',
  sources: [
    'https://support.6sense.com/docs/6sense-cookies-and-browser-storage',
    'https://6sense.com/privacy-policy/',
  ],
};
