import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const spotify: Vendor = {
  id: 'spotify',
  name: 'Spotify',
  category: 'functional',
  categoryNote: 'The frame also carries measurement cookies.',
  company: 'Spotify AB',
  country: 'SE',
  purpose: 'Plays music or podcasts from Spotify.',
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  hosts: ['spotify.com', '*.spotify.com', 'spotifycdn.com', '*.spotifycdn.com', 'scdn.co', '*.scdn.co'],
  cookies: [
    { name: 'sp_t', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'spotify.com' },
    { name: 'sp_landing', duration: 'P1D', purpose: 'First page.', domain: 'spotify.com' },
  ],
  markers: ['onSpotifyIframeApiReady'],
  globals: ['onSpotifyIframeApiReady', 'SpotifyIframeApi'],
  embeds: [{ frames: ['open.spotify.com/embed/', 'open.spotify.com/embed-podcast/', 'embed.spotify.com/'] }],
  stop: 'runtime',
  stopNote: 'Once the frame is removed.',
  sources: [
    'https://developer.spotify.com/documentation/embeds',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
