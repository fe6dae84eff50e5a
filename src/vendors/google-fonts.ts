import type { Vendor } from './types.js';

/** Google Fonts: typefaces that a style sheet of Google's brings into the page. */
export const googleFonts: Vendor = {
  id: 'google-fonts',
  name: 'Google Fonts',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote:
    'Sets no cookies, yet every request tells Google the visitor’s address; a German court (LG Munich I, 2022) held that this needs consent.',
  company: 'Google LLC',
  country: 'US',
  purpose: 'Downloads the typefaces used on this site from Google.',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com', 'ajax.googleapis.com/ajax/libs/webfont/'],
  cookies: [],
  markers: ['WebFontConfig', 'fonts.googleapis.com/css'],
  globals: ['WebFont', 'WebFontConfig'],
  // Of webfont.js, which pages call right after it as WebFont.load.
  defines: ['WebFont'],
  stop: 'runtime',
  stopNote: 'Nothing keeps running; typefaces that were fetched stay in the browser’s cache.',
  notes: [
    'It has no ID to load it from: the page’s own link or @import says which typefaces are wanted.',
    'Typefaces served from the site itself need no consent.',
  ],
  sources: [
    'https://developers.google.com/fonts/faq/privacy',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
