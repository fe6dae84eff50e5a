import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const albacross: Vendor = {
  id: 'albacross',
  name: 'Albacross',
  category: 'marketing',
  categoryNote: 'Company recognition; some owners list it as analytics.',
  company: 'Albacross Nordic AB',
  country: 'SE',
  purpose: 'Recognises which company a visitor comes from.',
  policyUrl: 'https://albacross.com/privacy-policy/',
  optOutUrl: 'https://albacross.com/privacy-policy/',
  params: { id: { pattern: '^\\d{6,12}$', example: '89123456', about: 'customer ID', required: true } },
  hosts: ['albacross.com', '*.albacross.com'],
  cookies: [
    { name: 'nQ_cookieId', duration: 'P1Y', purpose: 'Recognises the browser.' },
    { name: 'nQ_userVisitId', duration: 'PT30M', purpose: 'Ties page views to one visit.' },
    { name: 'nQ_cookieId', duration: 'P1Y', purpose: 'Recognises the browser.', domain: 'albacross.com' },
  ],
  storage: ['nQ_cookieId', 'nQ_userVisitId'],
  markers: ['_nQc', 'serve.albacross.com/track.js'],
  globals: ['_nQc', '_nQs', '_nQsv'],
  stop: 'reload',
  notes: [
    'Published reviews found a browser fingerprinting library in the script, so blocking cookies alone does not stop recognition.',
  ],
  sources: ['https://albacross.com/privacy-policy/', 'https://www.npmjs.com/package/third-party-web'],
};
