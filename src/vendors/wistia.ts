import type { Vendor } from './types.js';

/** The video player of Wistia, as a script or a frame. */
export const wistia: Vendor = {
  id: 'wistia',
  name: 'Wistia',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote: 'Analytics when viewing statistics per person are used; privacy mode is off by default.',
  company: 'Wistia, Inc.',
  country: 'US',
  purpose: 'Plays videos and counts how they are watched.',
  policyUrl: 'https://wistia.com/privacy',
  hosts: [
    'wistia.com',
    '*.wistia.com',
    'wistia.net',
    '*.wistia.net',
    'wistia.io',
    '*.wistia.io',
    'embedwistia-a.akamaihd.net',
  ],
  // Not loglevel: any page with the library of that name may write it.
  cookies: [
    { name: '__distillery', duration: 'P1Y', purpose: 'Recognises the viewer and what was watched.' },
    { name: '_distillery', duration: 'P1Y', purpose: 'Keeps how far a video was watched.' },
    { name: 'muxData', duration: 'P20Y', purpose: 'Measures the quality of playback.' },
    { name: '_simplex', duration: 'P1Y', purpose: 'Remembers where the visitor came from and landed.' },
    {
      name: 'wistia-http2-push-disabled',
      duration: 'P14D',
      purpose: 'Chooses how the player is delivered.',
    },
    {
      name: '__distillery',
      duration: 'P1Y',
      purpose: 'Recognises the viewer and what was watched.',
      domain: 'wistia.com',
    },
  ],
  storage: ['wistia', 'wistia-video-progress-*', '_simplex'],
  markers: ['window._wq', 'wistia_embed', 'wistia_async_', 'wistia-player', 'Wistia.api', 'wistiaJsonp'],
  globals: ['Wistia', '_wq', 'wistiaEmbeds', 'wistiaEmbedShepherdReady'],
  // Older codes call Wistia.embed right after the file.
  defines: ['Wistia'],
  embeds: [
    {
      frames: [
        'fast.wistia.net/embed/iframe/',
        'fast.wistia.com/embed/iframe/',
        'fast.wistia.net/embed/playlists/',
        'fast.wistia.com/embed/channel/',
      ],
      element: 'wistia-player, .wistia_embed',
      privacy: {
        query: 'doNotTrack=true',
        note: 'Player option of the same name in script embeds (do-not-track attribute on the element).',
      },
    },
  ],
  // https://docs.wistia.com/docs/player-privacy-mode
  consent: {
    grant: [['_wq.push', { '{do}': [['consent', true]] }]],
    revoke: [['_wq.push', { '{do}': [['consent', false]] }]],
  },
  stop: 'reload',
  stopNote: 'Identified tracking ends at once; anonymous viewing data goes on.',
  notes: [
    'There is nothing to load by an ID: put the official code of each video into the page.',
    'The player keeps its answer in local storage, and starts from the privacy mode of the account.',
    'Media server addresses change; the statistics hosts are the stable ones.',
  ],
  sources: [
    'https://docs.wistia.com/docs/player-privacy-mode',
    'https://docs.wistia.com/docs/player-embed-api',
    'https://support.wistia.com/en/articles/7986043-cookies-and-wistia',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
