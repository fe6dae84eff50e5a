import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const googleFonts: Vendor = {
  id: 'google-fonts',
  name: 'Google Fonts',
  category: 'functional',
  categoryNote:
    'Sets no cookies, yet every request hands the visitor address to Google; a German court (LG Munich I, 2022) held that consent is needed unless the fonts are self-hosted.',
  company: 'Google LLC',
  country: 'US',
  purpose: 'Downloads the typefaces used on this site from Google.',
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com', 'ajax.googleapis.com/ajax/libs/webfont/'],
  cookies: [],
  markers: ['WebFontConfig', 'fonts.googleapis.com/css'],
  globals: ['WebFont', 'WebFontConfig'],
  stop: 'runtime',
  stopNote: 'Nothing keeps running; fonts already fetched stay in the cache.',
  notes: [
    'Loaded by link rel=stylesheet, rel=preconnect and @import inside CSS; a blocker that only handles script, iframe and img misses it.',
    'Recommend self-hosting.',
  ],
  sources: [
    'https://developers.google.com/fonts/faq/privacy',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
