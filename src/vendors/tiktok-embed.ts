import type { Vendor } from './types.js';

/** Where most of its third-party cookies live. */
const domain = 'tiktok.com';

/** TikTok videos embedded in the page, and embed.js, which puts a frame in the place of a quotation. */
export const tiktokEmbed: Vendor = {
  id: 'tiktok-embed',
  name: 'TikTok embeds',
  confidence: 'medium',
  category: 'marketing',
  categoryNote: 'Functional for some owners.',
  company: 'TikTok Pte. Ltd. (TikTok Technology Ltd in the EEA)',
  country: 'SG',
  purpose: 'Shows videos that are hosted by TikTok.',
  policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
  params: {
    id: {
      pattern: '^\\d{15,22}$',
      example: '7000000000000000000',
      about: 'the digits of the video ID (at the end of the video’s address)',
    },
  },
  hosts: [
    'www.tiktok.com',
    'tiktokcdn.com',
    '*.tiktokcdn.com',
    'tiktokcdn-us.com',
    '*.tiktokcdn-us.com',
    'tiktokcdn-eu.com',
    '*.tiktokcdn-eu.com',
    'ttwstatic.com',
    '*.ttwstatic.com',
    'byteoversea.com',
    '*.byteoversea.com',
    'ibytedtos.com',
    '*.ibytedtos.com',
  ],
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: 'ttwid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain },
    { name: 'msToken', duration: 'P10D', purpose: 'Tells people from bots in requests.', domain },
    { name: 'tt_csrf_token', duration: 'session', purpose: 'Protects forms against forgery.', domain },
    { name: 'tt_chain_token', duration: 'P180D', purpose: 'Protects the requests of the player.', domain },
    { name: 'MONITOR_WEB_ID', duration: 'P90D', purpose: 'Counts faults.', domain: 'byteoversea.com' },
  ],
  markers: ['tiktok-embed', 'tiktok.com/embed.js'],
  globals: ['tiktokEmbed'],
  embeds: [
    { frames: ['www.tiktok.com/embed/', 'www.tiktok.com/player/v1/'], element: 'blockquote.tiktok-embed' },
  ],
  // Its script brings others into the page itself.
  stop: 'reload',
  notes: ['Nothing is loaded by ID: the quotation and its script stay in the page as TikTok gives them.'],
  sources: [
    'https://developers.tiktok.com/doc/embed-videos/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
