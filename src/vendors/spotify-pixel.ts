import type { Vendor } from './types.js';

/** The Spotify Pixel (ping.min.js), which measures adverts on Spotify and in podcasts. */
export const spotifyPixel: Vendor = {
  id: 'spotify-pixel',
  name: 'Spotify Pixel',
  confidence: 'low',
  category: 'marketing',
  company: 'Spotify AB',
  country: 'SE',
  purpose: 'Measures whether adverts heard on Spotify lead to actions here.',
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{32}$',
      example: '00000000000000000000000000000000',
      about: 'the 32 letters and digits of the pixel ID (Spotify Ad Analytics, Your pixels)',
      required: true,
    },
  },
  // img.byspotify.com takes the events of the pixel that is a picture.
  // https://help.adanalytics.spotify.com/implementing-your-spotify-pixel-with-floodlight
  hosts: ['*.byspotify.com', 'pixels.spotify.com'],
  cookies: [{ name: '__spdt', duration: 'P1Y', purpose: 'Recognises the visitor for adverts.' }],
  markers: ['pixel.byspotify.com', 'spdt('],
  globals: ['spdt'],
  load: {
    script: 'https://pixel.byspotify.com/ping.min.js',
    attributes: { id: 'spdt-capture' },
    queue: { name: 'spdt', store: 'q' },
    calls: [
      ['spdt', 'conf', { key: '{id}' }],
      ['spdt', 'view'],
    ],
  },
  // It has no stop call.
  stop: 'reload',
  sources: [
    'https://help.adanalytics.spotify.com/implementing-your-spotify-pixel-with-floodlight',
    'https://help.adanalytics.spotify.com/technical-pixel-docs',
    'https://ads.spotify.com/en-US/help-center/spotify-pixel/',
  ],
};
