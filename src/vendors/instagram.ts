import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const instagram: Vendor = {
  id: 'instagram',
  name: 'Instagram embeds',
  category: 'marketing',
  categoryNote: 'Functional for some owners.',
  company: 'Meta Platforms, Inc. (Meta Platforms Ireland Ltd in the EEA)',
  country: 'US',
  purpose: 'Shows posts from Instagram.',
  policyUrl: 'https://privacycenter.instagram.com/policy',
  hosts: ['instagram.com', '*.instagram.com', 'cdninstagram.com', '*.cdninstagram.com'],
  cookies: [
    { name: 'ig_did', duration: 'P1Y', purpose: 'Device ID.', domain: 'instagram.com' },
    { name: 'mid', duration: 'P400D', purpose: 'Browser ID.', domain: 'instagram.com' },
    { name: 'datr', duration: 'P400D', purpose: 'Browser ID.', domain: 'instagram.com' },
    { name: 'csrftoken', duration: 'P1Y', purpose: 'Form protection.', domain: 'instagram.com' },
    { name: 'ig_nrcb', duration: 'P1Y', purpose: 'Banner state.', domain: 'instagram.com' },
    { name: 'sessionid', duration: 'P1Y', purpose: 'Signed-in session.', domain: 'instagram.com' },
    { name: 'ds_user_id', duration: 'P90D', purpose: 'Signed-in account.', domain: 'instagram.com' },
    { name: 'rur', duration: 'session', purpose: 'Routing.', domain: 'instagram.com' },
    { name: 'shbid', duration: 'P7D', purpose: 'Adverts.', domain: 'instagram.com' },
    { name: 'shbts', duration: 'P7D', purpose: 'Adverts.', domain: 'instagram.com' },
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
  sources: [
    'https://developers.facebook.com/docs/instagram-platform/oembed',
    'https://privacycenter.instagram.com/policies/cookies/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
