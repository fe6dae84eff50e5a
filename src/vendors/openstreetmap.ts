import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const openstreetmap: Vendor = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  confidence: 'medium',
  category: 'functional',
  categoryNote: 'The frame may set statistics cookies; tiles only reveal the visitor address.',
  company: 'OpenStreetMap Foundation',
  country: 'GB',
  purpose: 'Shows a map on the page.',
  policyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
  hosts: [
    'www.openstreetmap.org',
    'tile.openstreetmap.org',
    '*.tile.openstreetmap.org',
    'piwik.openstreetmap.org',
    'matomo.openstreetmap.org',
  ],
  cookies: [
    { name: '_osm_totp_token', duration: 'PT1H', purpose: 'Access to tiles.', domain: 'openstreetmap.org' },
    { name: '_osm_session', duration: 'session', purpose: 'Session.', domain: 'openstreetmap.org' },
  ],
  embeds: [{ frames: ['www.openstreetmap.org/export/embed.html'] }],
  stop: 'runtime',
  stopNote: 'Once the frame is removed.',
  sources: ['https://osmfoundation.org/wiki/Privacy_Policy', 'https://www.npmjs.com/package/tarteaucitronjs'],
};
