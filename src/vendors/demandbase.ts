import type { Vendor } from './types.js';

/** The Demandbase tag, which tells the site which company a visitor’s address belongs to. */
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
    id: {
      pattern: '^[0-9A-Za-z]{8,24}$',
      example: '0123456789abcdef',
      about: 'the name of the tag’s file without .min.js (tag.demandbase.com)',
      required: true,
    },
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
    { name: '_an_uid', duration: 'P7D', purpose: 'Matches the browser with an ID for adverts.' },
    {
      name: 'tuuid',
      duration: 'P2Y',
      purpose: 'Recognises the browser for adverts.',
      domain: 'company-target.com',
    },
    {
      name: 'tuuid_lu',
      duration: 'P2Y',
      purpose: 'Keeps when IDs were last matched.',
      domain: 'company-target.com',
    },
  ],
  markers: ['tag.demandbase.com', 'scripts.demandbase.com', 'demandbase_js_lib'],
  globals: ['Demandbase', 'Dmdbase_CDC', '__db'],
  brings: ['*'],
  load: {
    script: 'https://tag.demandbase.com/{id}.min.js',
    attributes: { id: 'demandbase_js_lib' },
  },
  // No stop call is documented.
  stop: 'reload',
  sources: [
    'https://support.demandbase.com/hc/en-us/articles/360019872411-Demandbase-Tag-Data-Collection',
    'https://www.demandbase.com/privacy-policy/',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
