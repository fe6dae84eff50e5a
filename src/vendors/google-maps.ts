import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const googleMaps: Vendor = {
  id: 'google-maps',
  name: 'Google Maps',
  category: 'functional',
  categoryNote:
    'Often listed as marketing because the frame shares Google cookies (NID) and the address with Google.',
  company: 'Google LLC',
  country: 'US',
  purpose: 'Shows an interactive map on the page.',
  policyUrl: 'https://policies.google.com/privacy',
  params: {
    id: {
      pattern: '^AIza[\\w-]{35}$',
      example: 'AIzaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      about: 'maps JavaScript API key; not needed for a share iframe',
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
    { name: 'NID', duration: 'P6M', purpose: 'Google preferences.', domain: 'google.com' },
    { name: '__Secure-ENID', duration: 'P13M', purpose: 'Google preferences.', domain: 'google.com' },
    { name: 'SOCS', duration: 'P13M', purpose: 'Google consent state.', domain: 'google.com' },
    { name: 'AEC', duration: 'P6M', purpose: 'Guards Google sessions.', domain: 'google.com' },
    { name: 'CONSENT', duration: 'P2Y', purpose: 'Older Google consent state.', domain: 'google.com' },
    { name: 'OGPC', duration: 'P1M', purpose: 'Map preferences.', domain: 'google.com' },
  ],
  storage: ['_c;;i'],
  markers: ['google.maps.Map', 'maps.googleapis.com/maps/api/js', 'initMap'],
  globals: ['google.maps'],
  embeds: [
    {
      frames: [
        'www.google.com/maps/embed',
        'www.google.*/maps',
        'maps.google.com/maps',
        'maps.google.*/maps',
      ],
    },
  ],
  brings: ['google-fonts'],
  stop: 'reload',
  stopNote:
    'A frame stops when removed; the script API keeps the google.maps global and its web requests until reload.',
  sources: [
    'https://developers.google.com/maps/documentation/javascript/content-security-policy',
    'https://developers.google.com/maps/documentation/embed/get-started',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
