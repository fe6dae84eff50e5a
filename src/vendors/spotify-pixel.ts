import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const spotifyPixel: Vendor = {
  id: 'spotify-pixel',
  name: 'Spotify Pixel',
  confidence: 'low',
  category: 'marketing',
  company: 'Spotify AB',
  country: 'SE',
  purpose: 'Measures whether audio adverts lead to actions here.',
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{32}$',
      example: '00000000000000000000000000000000',
      about: 'pixel key',
      required: true,
    },
  },
  hosts: ['pixel.byspotify.com', 'pixels.spotify.com'],
  cookies: [{ name: '__spdt', duration: 'P1Y', purpose: 'Visitor ID.' }],
  markers: ['pixel.byspotify.com', 'spdt('],
  globals: ['spdt'],
  stop: 'reload',
  sources: ['https://ads.spotify.com/en-US/help-center/spotify-pixel/'],
};
