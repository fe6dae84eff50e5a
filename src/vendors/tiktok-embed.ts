import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const tiktokEmbed: Vendor = {
  id: 'tiktok-embed',
  name: 'TikTok embeds',
  confidence: 'medium',
  category: 'marketing',
  categoryNote: 'Functional for some owners.',
  company: 'TikTok Pte. Ltd. (TikTok Technology Ltd in the EEA)',
  country: 'SG',
  purpose: 'Shows videos from TikTok.',
  policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
  params: { id: { pattern: '^\\d{15,22}$', example: '7000000000000000000', about: 'video ID of an embed' } },
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
  cookies: [
    { name: 'ttwid', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'tiktok.com' },
    { name: 'msToken', duration: 'P10D', purpose: 'Request token.', domain: 'tiktok.com' },
    { name: 'tt_csrf_token', duration: 'session', purpose: 'Form protection.', domain: 'tiktok.com' },
    { name: 'tt_chain_token', duration: 'P180D', purpose: 'Security.', domain: 'tiktok.com' },
    { name: 'MONITOR_WEB_ID', duration: 'P90D', purpose: 'Fault statistics.', domain: 'byteoversea.com' },
  ],
  markers: ['tiktok-embed', 'tiktok.com/embed.js'],
  globals: ['tiktokEmbed'],
  embeds: [
    { frames: ['www.tiktok.com/embed/', 'www.tiktok.com/player/v1/'], element: 'blockquote.tiktok-embed' },
  ],
  stop: 'reload',
  sources: [
    'https://developers.tiktok.com/doc/embed-videos/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
