import type { Vendor } from './types.js';

/** The Leadinfo tracking code, which tells the site which companies visit it. */
export const leadinfo: Vendor = {
  id: 'leadinfo',
  name: 'Leadinfo',
  confidence: 'medium',
  category: 'marketing',
  categoryNote: 'Company recognition; some owners list it as analytics.',
  company: 'Leadinfo B.V.',
  country: 'NL',
  purpose: 'Recognises which company a visitor comes from and what they read.',
  policyUrl: 'https://www.leadinfo.com/en/privacy/',
  optOutUrl: 'https://www.leadinfo.com/en/opt-out/',
  params: {
    id: {
      pattern: '^LI-[0-9A-F]{10,16}$',
      example: 'LI-0123456789ABC',
      about: 'the ID that starts with LI-, in the tracking code',
      required: true,
    },
  },
  hosts: ['leadinfo.net', '*.leadinfo.net', 'leadinfo.com', '*.leadinfo.com', 'leadinfo.eu', '*.leadinfo.eu'],
  cookies: [
    { name: '_li_id.*', duration: 'P2Y', purpose: 'Recognises the visitor.' },
    { name: '_li_ses.*', duration: 'PT30M', purpose: 'Recognises the visit.' },
    { name: '_li_id', duration: 'P2Y', purpose: 'Recognises the visitor (older tags).' },
    { name: '_li_ses', duration: 'PT30M', purpose: 'Recognises the visit (older tags).' },
  ],
  markers: ['GlobalLeadinfoNamespace', 'cdn.leadinfo.net'],
  globals: ['leadinfo', 'GlobalLeadinfoNamespace'],
  load: {
    script: 'https://cdn.leadinfo.net/ping.js',
    queue: { name: 'leadinfo', store: 'q', props: { t: '{id}' } },
    calls: [['GlobalLeadinfoNamespace.push', 'leadinfo']],
  },
  // No stop call is documented.
  stop: 'reload',
  sources: [
    'https://www.leadinfo.com/en/privacy/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
