import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'instagram.com';

/** Embedded Instagram posts: a script turns quotations of a post into frames. */
export const instagram: Vendor = {
  id: 'instagram',
  name: 'Instagram embeds',
  category: 'marketing',
  categoryNote: 'Functional for some owners.',
  company: 'Meta Platforms, Inc. (Meta Platforms Ireland Ltd in the EEA)',
  country: 'US',
  purpose: 'Shows posts from Instagram in the page.',
  policyUrl: 'https://privacycenter.instagram.com/policy',
  hosts: ['instagram.com', '*.instagram.com', 'cdninstagram.com', '*.cdninstagram.com'],
  cookies: [
    { name: 'ig_did', duration: 'P1Y', purpose: 'Recognises the device.', domain },
    { name: 'mid', duration: 'P400D', purpose: 'Recognises the browser.', domain },
    { name: 'datr', duration: 'P400D', purpose: 'Identifies the browser for security.', domain },
    { name: 'csrftoken', duration: 'P1Y', purpose: 'Protects forms against forgery.', domain },
    { name: 'ig_nrcb', duration: 'P1Y', purpose: 'Remembers the answer to Instagram’s banner.', domain },
    { name: 'sessionid', duration: 'P1Y', purpose: 'Keeps a user of Instagram signed in.', domain },
    { name: 'ds_user_id', duration: 'P90D', purpose: 'Recognises the signed-in account.', domain },
    { name: 'rur', duration: 'session', purpose: 'Leads requests to the right server.', domain },
    { name: 'shbid', duration: 'P7D', purpose: 'Serves and measures adverts.', domain },
    { name: 'shbts', duration: 'P7D', purpose: 'Serves and measures adverts.', domain },
  ],
  markers: ['instgrm', 'instagram-media', 'instagram.com/embed.js'],
  globals: ['instgrm'],
  embeds: [
    {
      frames: [
        'www.instagram.com/p/',
        'www.instagram.com/reel/',
        'www.instagram.com/tv/',
        'www.instagram.com/embed',
      ],
      element: 'blockquote.instagram-media',
    },
  ],
  stop: 'reload',
  notes: ['Askfirst does not load it: put the official code where the post belongs.'],
  sources: [
    'https://developers.facebook.com/docs/instagram-platform/embed-button',
    'https://developers.facebook.com/docs/instagram-platform/oembed',
    'https://privacycenter.instagram.com/policies/cookies/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
