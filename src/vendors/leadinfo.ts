import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const leadinfo: Vendor = {
  id: 'leadinfo',
  name: 'Leadinfo',
  confidence: 'medium',
  category: 'marketing',
  categoryNote: 'Company recognition; some owners list it as analytics.',
  company: 'Leadinfo B.V.',
  country: 'NL',
  purpose: 'Recognises which company a visitor comes from.',
  policyUrl: 'https://www.leadinfo.com/en/privacy/',
  optOutUrl: 'https://www.leadinfo.com/en/opt-out/',
  params: {
    id: { pattern: '^LI-[0-9A-F]{10,16}$', example: 'LI-0123456789ABC', about: 'tracker ID', required: true },
  },
  hosts: ['leadinfo.net', '*.leadinfo.net', 'leadinfo.com', '*.leadinfo.com', 'leadinfo.eu', '*.leadinfo.eu'],
  cookies: [
    { name: '_li_id.*', duration: 'P2Y', purpose: 'Visitor ID.' },
    { name: '_li_ses.*', duration: 'PT30M', purpose: 'Session.' },
    { name: '_li_id', duration: 'P2Y', purpose: 'Visitor ID.' },
    { name: '_li_ses', duration: 'PT30M', purpose: 'Session.' },
  ],
  markers: ['leadinfo', 'GlobalLeadinfoNamespace', 'cdn.leadinfo.net'],
  globals: ['leadinfo', 'GlobalLeadinfoNamespace'],
  stop: 'reload',
  sources: [
    'https://www.leadinfo.com/en/privacy/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
