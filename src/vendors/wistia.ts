import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const wistia: Vendor = {
  id: 'wistia',
  name: 'Wistia',
  category: 'functional',
  categoryNote: 'Analytics when viewing statistics per person are used; privacy mode is off by default.',
  company: 'Wistia, Inc.',
  country: 'US',
  purpose: 'Plays videos and counts how they are watched.',
  policyUrl: 'https://wistia.com/privacy',
  params: { id: { pattern: '^[a-z0-9]{10}$', example: 'abcde12345', about: 'media ID of an embed' } },
  hosts: [
    'wistia.com',
    '*.wistia.com',
    'wistia.net',
    '*.wistia.net',
    'wistia.io',
    '*.wistia.io',
    'embedwistia-a.akamaihd.net',
  ],
  cookies: [
    { name: '__distillery', duration: 'P1Y', purpose: 'Viewing progress and statistics.' },
    { name: '_distillery', duration: 'P1Y', purpose: 'Viewing progress.' },
    { name: 'muxData', duration: 'P20Y', purpose: 'Playback quality.' },
    { name: '_simplex', duration: 'P1Y', purpose: 'Referrer and landing page.' },
    { name: 'wistia-http2-push-disabled', duration: 'P14D', purpose: 'Delivery flag.' },
    { name: 'loglevel', duration: 'P1Y', purpose: 'Log setting.' },
    {
      name: '__distillery',
      duration: 'P1Y',
      purpose: 'Viewing progress and statistics.',
      domain: 'wistia.com',
    },
  ],
  storage: ['wistia', 'wistia-video-progress-*', '_simplex'],
  markers: ['window._wq', 'wistia_embed', 'wistia_async_', 'wistia-player', 'Wistia.api', 'wistiaJsonp'],
  globals: ['Wistia', '_wq', 'wistiaEmbeds', 'wistiaEmbedShepherdReady'],
  embeds: [
    {
      frames: [
        'fast.wistia.net/embed/iframe/',
        'fast.wistia.com/embed/iframe/',
        'fast.wistia.net/embed/playlists/',
        'fast.wistia.com/embed/channel/',
      ],
      privacy: {
        query: 'doNotTrack=true',
        note: 'Player option of the same name in script embeds (do-not-track attribute on the element).',
      },
    },
  ],
  stop: 'reload',
  stopNote: 'Identified tracking ends at once; anonymous viewing data goes on.',
  notes: ['Media server addresses change; the statistics hosts are the stable ones.'],
  sources: [
    'https://docs.wistia.com/docs/player-privacy-mode',
    'https://support.wistia.com/en/articles/7986043-cookies-and-wistia',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
