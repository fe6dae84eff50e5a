import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const vimeo: Vendor = {
  id: 'vimeo',
  name: 'Vimeo',
  category: 'functional',
  categoryNote: 'Analytics cookies unless do-not-track is set on the player.',
  company: 'Vimeo.com, Inc.',
  country: 'US',
  purpose: 'Plays a video hosted by Vimeo.',
  policyUrl: 'https://vimeo.com/privacy',
  params: {
    id: { pattern: '^\\d{4,12}(/[0-9a-f]{8,12})?$', example: '76979871', about: 'video ID of an embed' },
  },
  hosts: ['vimeo.com', '*.vimeo.com', 'vimeocdn.com', '*.vimeocdn.com'],
  cookies: [
    { name: 'vuid', duration: 'P2Y', purpose: 'Visitor ID for statistics.', domain: 'vimeo.com' },
    { name: 'player', duration: 'P1Y', purpose: 'Player settings.', domain: 'vimeo.com' },
    { name: 'continuous_play_v3', duration: 'P1Y', purpose: 'Play-on setting.', domain: 'vimeo.com' },
    { name: 'sd_identity', duration: 'P2Y', purpose: 'Statistics.', domain: 'vimeo.com' },
    { name: 'sd_client_id', duration: 'P2Y', purpose: 'Statistics.', domain: 'vimeo.com' },
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Bot protection.', domain: 'vimeo.com', httpOnly: true },
    { name: '_cfuvid', duration: 'session', purpose: 'Rate limiting.', domain: 'vimeo.com', httpOnly: true },
    {
      name: 'player_clearance',
      duration: 'session',
      purpose: 'Security.',
      domain: 'vimeo.com',
      httpOnly: true,
    },
    { name: 'cf_clearance', duration: 'P1Y', purpose: 'Security.', domain: 'vimeo.com', httpOnly: true },
  ],
  markers: ['Vimeo.Player', 'player.vimeo.com'],
  globals: ['Vimeo'],
  embeds: [
    {
      frames: [
        'player.vimeo.com/video/',
        'vimeo.com/event/',
        'vimeo.com/showcase/',
        'player.vimeo.com/progressive_redirect/',
      ],
      privacy: {
        query: 'dnt=1',
        note: 'Stops session data and statistics cookies; Cloudflare security cookies stay. Unlisted videos also need their h= value kept.',
      },
    },
  ],
  stop: 'runtime',
  stopNote: 'Once the frame is removed.',
  sources: [
    'https://help.vimeo.com/hc/en-us/articles/12426260232977',
    'https://developer.vimeo.com/player/sdk/embed',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
