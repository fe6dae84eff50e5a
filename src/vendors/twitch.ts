import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const twitch: Vendor = {
  id: 'twitch',
  name: 'Twitch',
  confidence: 'medium',
  category: 'marketing',
  company: 'Twitch Interactive, Inc. (Amazon)',
  country: 'US',
  purpose: 'Shows live streams from Twitch.',
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
  cookies: [
    { name: 'unique_id', duration: 'P10Y', purpose: 'Visitor ID.', domain: 'twitch.tv' },
    { name: 'unique_id_durable', duration: 'P10Y', purpose: 'Visitor ID.', domain: 'twitch.tv' },
    { name: 'server_session_id', duration: 'session', purpose: 'Session.', domain: 'twitch.tv' },
    { name: 'twitch.lohp.countryCode', duration: 'P10Y', purpose: 'Country.', domain: 'twitch.tv' },
    { name: 'api_token', duration: 'P10Y', purpose: 'Session.', domain: 'twitch.tv' },
  ],
  markers: ['Twitch.Embed', 'Twitch.Player'],
  globals: ['Twitch'],
  embeds: [{ frames: ['player.twitch.tv/', 'embed.twitch.tv/', 'clips.twitch.tv/embed'] }],
  stop: 'runtime',
  stopNote: 'Once the frame is removed.',
  sources: ['https://dev.twitch.tv/docs/embed/', 'https://github.com/jkwakman/Open-Cookie-Database'],
};
