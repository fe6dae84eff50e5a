import type { Vendor } from './types.js';

/** The Albacross tracking script, which tells from which company a visitor comes. */
export const albacross: Vendor = {
  id: 'albacross',
  name: 'Albacross',
  checked: '2026-11-22',
  category: 'marketing',
  categoryNote: 'Company recognition; some owners list it as analytics.',
  company: 'Albacross Nordic AB',
  country: 'SE',
  purpose: 'Recognises which company a visitor comes from.',
  policyUrl: 'https://albacross.com/privacy-policy/',
  optOutUrl: 'https://albacross.com/privacy-policy/',
  params: {
    id: {
      pattern: '^\\d{6,12}$',
      example: '89123456',
      about: 'the digits of the client ID (_nQc, app.albacross.com/setup)',
      required: true,
    },
  },
  hosts: ['albacross.com', '*.albacross.com'],
  cookies: [
    { name: 'nQ_cookieId', duration: 'P1Y', purpose: 'Recognises the browser.' },
    { name: 'nQ_userVisitId', duration: 'PT30M', purpose: 'Ties page views to one visit.' },
    { name: 'nQ_cookieId', duration: 'P1Y', purpose: 'Recognises the browser.', domain: 'albacross.com' },
  ],
  storage: ['nQ_cookieId', 'nQ_userVisitId'],
  markers: ['_nQc', 'serve.albacross.com/track.js'],
  globals: ['_nQc', '_nQs', '_nQsv', '_nQt'],
  load: {
    script: 'https://serve.albacross.com/track.js',
    set: { _nQc: '{id}' },
  },
  stop: 'reload',
  stopNote: 'It has no stop call.',
  notes: [
    'Published reviews found a browser fingerprinting library in the script, so blocking cookies alone does not stop recognition.',
  ],
  sources: [
    'https://github.com/albacross/gtm-tracking',
    'https://albacross.com/privacy-policy/',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
