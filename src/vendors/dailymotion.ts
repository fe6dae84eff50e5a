import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const dailymotion: Vendor = {
  id: 'dailymotion',
  name: 'Dailymotion',
  confidence: 'medium',
  category: 'marketing',
  company: 'Dailymotion SA',
  country: 'FR',
  purpose: 'Plays a video hosted by Dailymotion.',
  policyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  params: { id: { pattern: '^[a-z0-9]{5,10}$', example: 'x84sh87', about: 'video ID of an embed' } },
  hosts: [
    'dailymotion.com',
    '*.dailymotion.com',
    'dmcdn.net',
    '*.dmcdn.net',
    'dm-event.net',
    '*.dm-event.net',
  ],
  cookies: [
    { name: 'ts', duration: 'P13M', purpose: 'Visitor ID.', domain: 'dailymotion.com' },
    { name: 'v1st', duration: 'P13M', purpose: 'Visitor ID.', domain: 'dailymotion.com' },
    { name: 'dmvk', duration: 'session', purpose: 'Session.', domain: 'dailymotion.com' },
    { name: 'usprivacy', duration: 'P13M', purpose: 'Consent state.', domain: 'dailymotion.com' },
  ],
  markers: ['dailymotion.createPlayer', 'dmAsyncInit', 'geo.dailymotion.com'],
  globals: ['dailymotion', 'DM', 'dmAsyncInit'],
  embeds: [{ frames: ['www.dailymotion.com/embed/', 'geo.dailymotion.com/player'] }],
  brings: ['doubleclick', '*'],
  stop: 'runtime',
  stopNote: 'Once the frame is removed.',
  sources: ['https://developers.dailymotion.com/', 'https://www.npmjs.com/package/tarteaucitronjs'],
};
