import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'twitch.tv';

/** Twitch players and chats embedded in the page, and the script that controls them. */
export const twitch: Vendor = {
  id: 'twitch',
  name: 'Twitch',
  confidence: 'medium',
  category: 'marketing',
  company: 'Twitch Interactive, Inc. (Amazon)',
  country: 'US',
  purpose: 'Shows live streams and videos from Twitch.',
  policyUrl: 'https://www.twitch.tv/p/legal/privacy-notice/',
  hosts: [
    'twitch.tv',
    '*.twitch.tv',
    'ttvnw.net',
    '*.ttvnw.net',
    'jtvnw.net',
    '*.jtvnw.net',
    'twitchcdn.net',
    '*.twitchcdn.net',
  ],
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: 'unique_id', duration: 'P10Y', purpose: 'Recognises the visitor.', domain },
    { name: 'unique_id_durable', duration: 'P10Y', purpose: 'Recognises the visitor for longer.', domain },
    { name: 'server_session_id', duration: 'session', purpose: 'Recognises the visit.', domain },
    { name: 'twitch.lohp.countryCode', duration: 'P10Y', purpose: 'Keeps the visitor’s country.', domain },
    { name: 'api_token', duration: 'P10Y', purpose: 'Keeps the visitor signed in.', domain },
  ],
  markers: ['Twitch.Embed', 'Twitch.Player'],
  globals: ['Twitch'],
  defines: ['Twitch'],
  embeds: [
    {
      frames: ['player.twitch.tv/', 'embed.twitch.tv/', 'clips.twitch.tv/embed'],
      pages: [
        ['[?&]clip=([\\w-]+)', 'https://clips.twitch.tv/$1'],
        ['[?&]video=v?(\\d+)', 'https://www.twitch.tv/videos/$1'],
        ['[?&]channel=(\\w+)', 'https://www.twitch.tv/$1'],
      ],
    },
  ],
  stop: 'remove',
  notes: ['Nothing is loaded by ID: the player is a frame in the page.'],
  sources: [
    'https://dev.twitch.tv/docs/embed/video-and-clips/',
    'https://dev.twitch.tv/docs/embed/',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};
