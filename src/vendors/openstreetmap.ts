import type { Vendor } from './types.js';

/** Maps of openstreetmap.org, in a frame or as tiles of a map library. */
export const openstreetmap: Vendor = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  confidence: 'medium',
  category: 'functional',
  categoryNote: 'The frame may set cookies of its own; tiles only tell the visitor’s address.',
  company: 'OpenStreetMap Foundation',
  country: 'GB',
  purpose: 'Shows a map that comes from the servers of OpenStreetMap.',
  policyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
  hosts: [
    'www.openstreetmap.org',
    'tile.openstreetmap.org',
    '*.tile.openstreetmap.org',
    'piwik.openstreetmap.org',
    'matomo.openstreetmap.org',
  ],
  cookies: [
    {
      name: '_osm_totp_token',
      duration: 'PT1H',
      purpose: 'Gives access to pieces of the map.',
      domain: 'openstreetmap.org',
    },
    {
      name: '_osm_session',
      duration: 'session',
      purpose: 'Recognises the visit.',
      domain: 'openstreetmap.org',
    },
  ],
  embeds: [
    {
      frames: ['www.openstreetmap.org/export/embed.html'],
      pages: [
        ['[?&]marker=(-?[\\d.]+)(?:,|%2C)(-?[\\d.]+)', 'https://www.openstreetmap.org/?mlat=$1&mlon=$2'],
      ],
    },
  ],
  stop: 'remove',
  notes: ['There is no tag to load: a frame, or tiles that a map library of the site asks for.'],
  sources: ['https://osmfoundation.org/wiki/Privacy_Policy', 'https://www.npmjs.com/package/tarteaucitronjs'],
};
