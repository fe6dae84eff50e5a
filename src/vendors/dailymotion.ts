import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'dailymotion.com';

/** The Dailymotion player, a frame that the site places itself or lets a script place. */
export const dailymotion: Vendor = {
  id: 'dailymotion',
  name: 'Dailymotion',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Dailymotion SA',
  country: 'FR',
  purpose: 'Plays a video hosted by Dailymotion, with adverts before and during it.',
  policyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  hosts: [
    'dailymotion.com',
    '*.dailymotion.com',
    'dmcdn.net',
    '*.dmcdn.net',
    'dm-event.net',
    '*.dm-event.net',
  ],
  cookies: [
    { name: 'ts', duration: 'P13M', purpose: 'Recognises the visitor.', domain },
    { name: 'v1st', duration: 'P13M', purpose: 'Recognises the visitor.', domain },
    { name: 'dmvk', duration: 'session', purpose: 'Recognises the visit.', domain },
    { name: 'usprivacy', duration: 'P13M', purpose: 'Keeps a choice under US privacy law.', domain },
  ],
  markers: ['dailymotion.createPlayer', 'dmAsyncInit', 'geo.dailymotion.com'],
  globals: ['dailymotion', 'DM', 'dmAsyncInit'],
  embeds: [
    {
      frames: ['www.dailymotion.com/embed/', 'geo.dailymotion.com/player'],
      pages: [['(?:/embed/video/|[?&]video=)(\\w+)', 'https://www.dailymotion.com/video/$1']],
    },
  ],
  brings: ['doubleclick', '*'],
  stop: 'remove',
  stopNote: 'The player’s script stays; what it would request is held.',
  notes: [
    'Askfirst does not load it: put the official embed code where the video belongs.',
    'The embed script places its player where the script stands, the frame works without a script.',
  ],
  sources: [
    'https://developers.dailymotion.com/docs/iframe-web',
    'https://developers.dailymotion.com/docs/player-embed-script-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
