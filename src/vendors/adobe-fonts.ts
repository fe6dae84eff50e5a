import type { Vendor } from './types.js';

/** Adobe Fonts, formerly Typekit: typefaces from Adobe's servers, by style sheet or by script. */
export const adobeFonts: Vendor = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts (Typekit)',
  aliases: ['typekit'],
  checked: '2026-11-22',
  category: 'functional',
  categoryNote: 'No cookies, but use is counted per request.',
  company: 'Adobe Inc.',
  country: 'US',
  purpose: 'Downloads the typefaces used on this site from Adobe.',
  policyUrl: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  params: {
    id: {
      pattern: '^[a-z0-9]{6,8}$',
      example: 'abc1def',
      about: 'the project ID in the embed code (use.typekit.net/….js)',
      required: true,
    },
  },
  hosts: ['typekit.net', '*.typekit.net', 'typekit.com', '*.typekit.com'],
  cookies: [],
  markers: ['Typekit.load', 'use.typekit.net'],
  globals: ['Typekit'],
  defines: ['Typekit'],
  load: {
    script: 'https://use.typekit.net/{id}.js',
    ready: [['Typekit.load', { async: true }]],
  },
  stop: 'runtime',
  stopNote: 'Nothing keeps running; typefaces that are there stay until a new page.',
  notes: [
    'With an ID, Askfirst loads the JavaScript embed code; the default code, a style sheet, stays in the page and is held there.',
  ],
  sources: [
    'https://helpx.adobe.com/fonts/using/embed-codes.html',
    'https://www.adobe.com/privacy/policies/adobe-fonts.html',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
