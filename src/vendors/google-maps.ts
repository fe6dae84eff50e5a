import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'google.com';

/** Google Maps: maps in a frame (Embed API), and the Maps JavaScript API. */
export const googleMaps: Vendor = {
  id: 'google-maps',
  name: 'Google Maps',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote:
    'Often listed as marketing, because the frame tells Google the visitor’s address and shares Google’s cookies (NID).',
  company: 'Google LLC',
  country: 'US',
  purpose: 'Shows an interactive map on the page.',
  policyUrl: 'https://policies.google.com/privacy',
  params: {
    id: {
      pattern: '^AIza[\\w-]{35}$',
      example: 'AIzaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      about: 'an API key (Google Cloud console, Credentials); a frame from the share dialogue needs none',
    },
  },
  hosts: [
    'maps.googleapis.com',
    'maps.gstatic.com',
    'maps.google.*',
    'www.google.*/maps',
    'maps-api-ssl.google.com',
    'streetviewpixels-pa.googleapis.com',
  ],
  cookies: [
    { name: 'NID', duration: 'P6M', purpose: 'Keeps Google preferences and ad data.', domain },
    { name: '__Secure-ENID', duration: 'P13M', purpose: 'Keeps Google preferences.', domain },
    { name: 'SOCS', duration: 'P13M', purpose: 'Keeps the consent given at Google.', domain },
    { name: 'AEC', duration: 'P6M', purpose: 'Guards visits at Google against abuse.', domain },
    { name: 'CONSENT', duration: 'P2Y', purpose: 'Keeps the consent given at Google (older).', domain },
    { name: 'OGPC', duration: 'P1M', purpose: 'Keeps preferences of the map.', domain },
  ],
  storage: ['_c;;i'],
  markers: ['google.maps.Map', 'google.maps.importLibrary', 'maps.googleapis.com/maps/api/js'],
  globals: ['google.maps'],
  // Pages call it right after the older, blocking form of the tag.
  defines: ['google.maps'],
  embeds: [
    {
      frames: ['www.google.*/maps', 'maps.google.*/maps'],
      // Of what can be shared only the frame's address cannot be opened by itself.
      pages: [
        ['/maps/embed/.*[?&]q=([^&#]+)', 'https://www.google.com/maps/search/?api=1&query=$1'],
        ['!1s0x[^!]+!2s([^!&#]+)', 'https://www.google.com/maps/search/?api=1&query=$1'],
        [
          '/maps/embed\\?.*!2d(-?[\\d.]+)!3d(-?[\\d.]+)',
          'https://www.google.com/maps/search/?api=1&query=$2,$1',
        ],
        ['[?&]q=([^&#]+)', 'https://www.google.com/maps?q=$1'],
      ],
    },
  ],
  brings: ['google-fonts'],
  stop: 'reload',
  stopNote:
    'A frame ends when it is taken away; the script keeps google.maps and its requests until a new page.',
  notes: [
    'Askfirst cannot load it from a key alone: the page’s own code draws the map, and names its callback in the address.',
    'There is no form of the frame without cookies; a picture of the map, or a link to it, needs no consent.',
  ],
  sources: [
    'https://developers.google.com/maps/documentation/javascript/load-maps-js-api',
    'https://developers.google.com/maps/documentation/embed/get-started',
    'https://developers.google.com/maps/documentation/javascript/content-security-policy',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
