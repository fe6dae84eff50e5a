import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const adobeFonts: Vendor = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts (Typekit)',
  aliases: ['typekit'],
  category: 'functional',
  categoryNote: 'No cookies, but use is counted per request.',
  company: 'Adobe Inc.',
  country: 'US',
  purpose: 'Downloads the typefaces used on this site from Adobe.',
  policyUrl: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  params: { id: { pattern: '^[a-z0-9]{6,8}$', example: 'abc1def', about: 'kit ID', required: true } },
  hosts: ['typekit.net', '*.typekit.net', 'typekit.com', '*.typekit.com'],
  cookies: [],
  markers: ['Typekit.load', 'use.typekit.net'],
  globals: ['Typekit'],
  stop: 'runtime',
  stopNote: 'Nothing keeps running.',
  sources: [
    'https://www.adobe.com/privacy/policies/adobe-fonts.html',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
