import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'facebook.com';

/** The Facebook SDK for JavaScript and the frames it makes: posts, videos, pages, share buttons, sign-in. */
export const facebookSocialPlugins: Vendor = {
  id: 'facebook-social-plugins',
  name: 'Facebook social plugins',
  aliases: ['facebook-sdk', 'facebook-like', 'facebook-share', 'facebook-embed'],
  checked: '2026-11-22',
  category: 'marketing',
  categoryNote:
    'Some owners call it functional; loading it contacts Facebook, with the cookies Facebook has in the browser.',
  company: 'Meta Platforms, Inc. (Meta Platforms Ireland Ltd in the EEA)',
  country: 'US',
  purpose: 'Shows Facebook buttons, posts, videos or page boxes and lets visitors share or sign in.',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  optOutUrl: 'https://www.facebook.com/adpreferences/ad_settings',
  params: {
    id: {
      pattern: '^\\d{5,20}$',
      example: '123456789012345',
      about: 'the digits of the app ID (Meta for Developers, Apps)',
      required: true,
    },
  },
  hosts: [
    'connect.facebook.net/*/sdk.js',
    'connect.facebook.net/*/all.js',
    'connect.facebook.net/*/sdk/debug.js',
    'connect.facebook.net/*/sdk/xfbml.customerchat.js',
    'www.facebook.com/plugins/',
    'www.facebook.com/v1',
    'www.facebook.com/v2',
    'www.facebook.com/x/oauth/',
    'www.facebook.com/platform/',
    'web.facebook.com/plugins/',
    'staticxx.facebook.com',
    'fbcdn.net',
    '*.fbcdn.net',
  ],
  cookies: [
    {
      name: 'fbsr_*',
      exact: '^fbsr_\\d+$',
      duration: 'session',
      purpose: 'Keeps a visitor signed in by Facebook.',
    },
    { name: 'fbm_*', exact: '^fbm_\\d+$', duration: 'P1Y', purpose: 'Keeps the domain of that sign-in.' },
    { name: 'fr', duration: 'P90D', purpose: 'Delivers and measures adverts.', domain },
    { name: 'datr', duration: 'P400D', purpose: 'Identifies the browser for security.', domain },
    { name: 'sb', duration: 'P400D', purpose: 'Keeps details of the browser.', domain },
    { name: 'wd', duration: 'P7D', purpose: 'Keeps the size of the window.', domain },
    { name: 'c_user', duration: 'P1Y', purpose: 'Tells which account is signed in.', domain },
    { name: 'xs', duration: 'P1Y', purpose: 'Keeps the account signed in.', domain },
    { name: 'presence', duration: 'session', purpose: 'Keeps the state of the chat.', domain },
  ],
  storage: ['fbssls_*'],
  markers: [
    'FB.init',
    'FB.XFBML',
    'fbAsyncInit',
    'facebook-jssdk',
    'fb-like',
    'fb-share-button',
    'fb-page',
    'fb-post',
    'fb-video',
    'fb-comments',
    'fb-customerchat',
  ],
  globals: ['FB', 'fbAsyncInit'],
  defines: ['FB'],
  embeds: [
    {
      frames: ['www.facebook.com/plugins/', 'web.facebook.com/plugins/'],
      element: '.fb-post, .fb-video, .fb-page, .fb-comments, .fb-like, .fb-share-button',
    },
  ],
  load: {
    script: 'https://connect.facebook.net/en_US/sdk.js',
    attributes: { crossorigin: 'anonymous' },
    // The SDK calls this function once it is ready.
    set: {
      fbAsyncInit: { '{do}': [['FB.init', { appId: '{id}', xfbml: true, version: 'v25.0' }]] },
    },
  },
  stop: 'reload',
  stopNote: 'Frames end when they are taken away; the SDK keeps FB and its listeners until a new page.',
  notes: [
    'Loaded by Askfirst it speaks English (en_US); for another language keep the official tag in the page.',
    'Meta ended the Like and Comment plugins on 10 February 2026 and the customer chat in May 2024; their code still makes requests.',
    'A plain link to www.facebook.com/sharer/sharer.php?u= shares without any script, and needs no consent.',
  ],
  sources: [
    'https://developers.facebook.com/docs/javascript/quickstart',
    'https://developers.facebook.com/docs/plugins',
    'https://www.facebook.com/privacy/policies/cookies/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
