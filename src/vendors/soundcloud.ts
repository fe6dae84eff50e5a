import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const soundcloud: Vendor = {
  id: 'soundcloud',
  name: 'SoundCloud',
  category: 'functional',
  categoryNote: 'The frame also carries measurement cookies.',
  company: 'SoundCloud Global Limited & Co. KG',
  country: 'DE',
  purpose: 'Plays audio from SoundCloud.',
  policyUrl: 'https://soundcloud.com/pages/privacy',
  hosts: ['soundcloud.com', '*.soundcloud.com', 'sndcdn.com', '*.sndcdn.com'],
  cookies: [
    { name: 'sc_anonymous_id', duration: 'P10Y', purpose: 'Visitor ID.', domain: 'soundcloud.com' },
    { name: 'sclocale', duration: 'P1Y', purpose: 'Language.', domain: 'soundcloud.com' },
  ],
  markers: ['SC.Widget', 'w.soundcloud.com/player'],
  globals: ['SC'],
  embeds: [{ frames: ['w.soundcloud.com/player/'] }],
  stop: 'runtime',
  stopNote: 'Once the frame is removed.',
  sources: [
    'https://developers.soundcloud.com/docs/api/html5-widget',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
