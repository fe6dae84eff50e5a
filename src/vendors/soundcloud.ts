import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'soundcloud.com';

/** SoundCloud players embedded in the page, and the script that controls them. */
export const soundcloud: Vendor = {
  id: 'soundcloud',
  name: 'SoundCloud',
  category: 'functional',
  categoryNote: 'The frame also carries measurement cookies.',
  company: 'SoundCloud Global Limited & Co. KG',
  country: 'DE',
  purpose: 'Plays audio that is hosted by SoundCloud.',
  policyUrl: 'https://soundcloud.com/pages/privacy',
  hosts: ['soundcloud.com', '*.soundcloud.com', 'sndcdn.com', '*.sndcdn.com'],
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: 'sc_anonymous_id', duration: 'P10Y', purpose: 'Recognises the visitor.', domain },
    { name: 'sclocale', duration: 'P1Y', purpose: 'Keeps the language of the player.', domain },
  ],
  markers: ['SC.Widget', 'w.soundcloud.com/player'],
  globals: ['SC'],
  defines: ['SC'],
  embeds: [{ frames: ['w.soundcloud.com/player/'] }],
  stop: 'remove',
  notes: ['Nothing is loaded by ID: the player is a frame in the page.'],
  sources: [
    'https://developers.soundcloud.com/docs/api/html5-widget',
    'https://developers.soundcloud.com/blog/html5-widget-api',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
