import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'spotify.com';

/** Spotify players embedded in the page, and the script that controls them. */
export const spotify: Vendor = {
  id: 'spotify',
  name: 'Spotify',
  category: 'functional',
  categoryNote: 'The frame also carries measurement cookies.',
  company: 'Spotify AB',
  country: 'SE',
  purpose: 'Plays music or podcasts that are hosted by Spotify.',
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  hosts: ['spotify.com', '*.spotify.com', 'spotifycdn.com', '*.spotifycdn.com', 'scdn.co', '*.scdn.co'],
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: 'sp_t', duration: 'P1Y', purpose: 'Recognises the visitor.', domain },
    { name: 'sp_landing', duration: 'P1D', purpose: 'Keeps the first page that was opened.', domain },
  ],
  markers: ['onSpotifyIframeApiReady'],
  globals: ['onSpotifyIframeApiReady', 'SpotifyIframeApi'],
  embeds: [
    {
      frames: ['open.spotify.com/embed/', 'open.spotify.com/embed-podcast/', 'embed.spotify.com/'],
      pages: [['/embed(?:-podcast)?/(\\w+/\\w+)', 'https://open.spotify.com/$1']],
    },
  ],
  stop: 'remove',
  notes: ['Nothing is loaded by ID: the player is a frame in the page.'],
  sources: [
    'https://developer.spotify.com/documentation/embeds/guides/using-the-iframe-api',
    'https://developer.spotify.com/documentation/embeds',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
