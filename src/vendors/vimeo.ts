import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'vimeo.com';

/** Vimeo players embedded in the page, and the script that controls them. */
export const vimeo: Vendor = {
  id: 'vimeo',
  name: 'Vimeo',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote: 'Analytics cookies unless do-not-track is set on the player.',
  company: 'Vimeo.com, Inc.',
  country: 'US',
  purpose: 'Plays a video hosted by Vimeo.',
  policyUrl: 'https://vimeo.com/privacy',
  params: {
    id: {
      pattern: '^\\d{4,12}(/[0-9a-f]{8,12})?$',
      example: '76979871',
      about: 'the video ID, after /video/ in the address',
    },
  },
  hosts: ['vimeo.com', '*.vimeo.com', 'vimeocdn.com', '*.vimeocdn.com'],
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: 'vuid', duration: 'P2Y', purpose: 'Recognises the visitor for statistics.', domain },
    { name: 'player', duration: 'P1Y', purpose: 'Keeps settings of the player, such as the volume.', domain },
    { name: 'flags', duration: 'P1Y', purpose: 'Keeps which features the video’s owner chose.', domain },
    { name: '*_password', duration: 'session', purpose: 'Keeps the password of a protected video.', domain },
    {
      name: '*_webinar_registrant',
      duration: 'P7D',
      purpose: 'Recognises who registered for a webinar.',
      domain,
    },
    { name: 'lc_*', duration: 'P7D', purpose: 'Recognises who filled in a form of a video.', domain },
    { name: 'continuous_play_v3', duration: 'P1Y', purpose: 'Keeps whether the next video starts.', domain },
    { name: 'sd_identity', duration: 'P2Y', purpose: 'Recognises the visitor for statistics.', domain },
    { name: 'sd_client_id', duration: 'P2Y', purpose: 'Recognises the browser for statistics.', domain },
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain, httpOnly: true },
    { name: '_cfuvid', duration: 'session', purpose: 'Limits the rate of requests.', domain, httpOnly: true },
    { name: 'player_clearance', duration: 'P7D', purpose: 'Keeps bots out.', domain, httpOnly: true },
    { name: 'cf_clearance', duration: 'P1Y', purpose: 'Keeps bots out.', domain, httpOnly: true },
  ],
  markers: ['Vimeo.Player', 'player.vimeo.com'],
  globals: ['Vimeo'],
  defines: ['Vimeo'],
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
        note: 'Ends session data and statistics cookies; security cookies stay. Unlisted videos also need their h= value kept.',
      },
      pages: [
        ['/video/(\\d+)\\?(?:.*&)?h=(\\w+)', 'https://vimeo.com/$1/$2'],
        ['/video/(\\d+)', 'https://vimeo.com/$1'],
      ],
    },
  ],
  // The script that controls players is idle without one.
  stop: 'remove',
  sources: [
    'https://help.vimeo.com/hc/en-us/articles/26080940921361',
    'https://help.vimeo.com/hc/en-us/articles/12426260232977',
    'https://developer.vimeo.com/player/sdk/embed',
    'https://github.com/vimeo/player.js',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
