import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'youtube.com';

/** YouTube players embedded in the page, and the script that controls them. */
export const youtube: Vendor = {
  id: 'youtube',
  name: 'YouTube',
  checked: '2026-11-22',
  category: 'marketing',
  categoryNote: 'Functional for many owners; the usual player sets advertising IDs.',
  company: 'Google LLC (YouTube)',
  country: 'US',
  purpose: 'Plays a video hosted by YouTube.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://adssettings.google.com/',
  params: {
    id: {
      pattern: '^[\\w-]{11}$',
      example: 'dQw4w9WgXcQ',
      about: 'the video ID, after /embed/ in the address',
    },
  },
  // The player also calls googleads.g.doubleclick.net, from inside its frame; that host belongs to Google Ads.
  hosts: [
    'youtube.com',
    '*.youtube.com',
    // Consent is needed here too: the player keeps a device ID in its own storage.
    'www.youtube-nocookie.com',
    'youtu.be',
    '*.ytimg.com',
    '*.googlevideo.com',
    '*.ggpht.com',
    'yt3.googleusercontent.com',
    'jnn-pa.googleapis.com',
    'play.google.com/log',
    'www.google.com/js/th/',
    'static.doubleclick.net',
  ],
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: 'VISITOR_INFO1_LIVE', duration: 'P180D', purpose: 'Recognises the visitor.', domain },
    { name: 'VISITOR_PRIVACY_METADATA', duration: 'P180D', purpose: 'Keeps the consent at YouTube.', domain },
    { name: 'YSC', duration: 'session', purpose: 'Counts the videos watched.', domain },
    { name: 'PREF', duration: 'P8M', purpose: 'Keeps preferences of the player.', domain },
    { name: '__Secure-YEC', duration: 'P13M', purpose: 'Detects faults and abuse.', domain },
    {
      name: '__Secure-YNID',
      duration: 'P180D',
      purpose: 'Keeps preferences and guards against abuse.',
      domain,
    },
    {
      name: '__Secure-ROLLOUT_TOKEN',
      duration: 'P180D',
      purpose: 'Chooses who gets new features first.',
      domain,
    },
    { name: 'GPS', duration: 'PT30M', purpose: 'Keeps the location of a phone.', domain },
    { name: 'DEVICE_INFO', duration: 'P180D', purpose: 'Keeps details of the device.', domain },
    { name: 'LOGIN_INFO', duration: 'P2Y', purpose: 'Keeps the visitor signed in.', domain },
    { name: 'IDE', duration: 'P390D', purpose: 'Recognises the browser for ads.', domain: 'doubleclick.net' },
  ],
  markers: ['onYouTubeIframeAPIReady', 'YT.Player', 'youtube.com/iframe_api'],
  globals: ['YT', 'YTConfig', 'onYouTubeIframeAPIReady'],
  defines: ['YT'],
  embeds: [
    {
      frames: [
        'www.youtube.com/embed/',
        'youtube.com/embed/',
        'www.youtube.com/v/',
        'www.youtube.com/live_chat',
        'www.youtube-nocookie.com/embed/',
      ],
      privacy: {
        host: 'www.youtube-nocookie.com',
        note: 'Sets no cookies before the video is played, but still keeps a device ID and contacts Google.',
      },
      pages: [
        ['/embed/videoseries\\?(?:.*&)?list=([\\w-]+)', 'https://www.youtube.com/playlist?list=$1'],
        ['/(?:embed|v)/([\\w-]{11})(?![\\w-])', 'https://www.youtube.com/watch?v=$1'],
        ['/live_chat\\?(?:.*&)?v=([\\w-]{11})', 'https://www.youtube.com/watch?v=$1'],
      ],
    },
  ],
  brings: ['doubleclick'],
  // The script that controls players is idle without one.
  stop: 'remove',
  notes: ['What a player keeps in the storage of YouTube’s own origin cannot be erased from the page.'],
  sources: [
    'https://support.google.com/youtube/answer/171780',
    'https://developers.google.com/youtube/iframe_api_reference',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
