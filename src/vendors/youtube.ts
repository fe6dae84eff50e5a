import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'youtube.com';

/** YouTube players embedded in the page, and the script that controls them. */
export const youtube: Vendor = {
  id: 'youtube',
  name: 'YouTube',
  // Many owners call a video functional; the usual player sets advertising IDs.
  category: 'marketing',
  company: 'Google LLC (YouTube)',
  country: 'US',
  purpose: 'Plays a video hosted by YouTube.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://adssettings.google.com/',
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
  defines: ['YT'],
  stop: 'remove',
  sources: [
    'https://support.google.com/youtube/answer/171780',
    'https://developers.google.com/youtube/iframe_api_reference',
  ],
};
