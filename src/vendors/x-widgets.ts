import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const xWidgets: Vendor = {
  id: 'x-widgets',
  name: 'X (Twitter) widgets',
  aliases: ['twitter-widgets', 'twitter-timeline', 'x-embed', 'twitter-button'],
  category: 'marketing',
  categoryNote: 'Functional for some owners; do-not-track marking limits personalisation.',
  company: 'X Corp. (X Internet Unlimited Company in the EEA)',
  country: 'US',
  purpose: 'Shows posts, timelines or buttons from X.',
  policyUrl: 'https://x.com/en/privacy',
  optOutUrl: 'https://x.com/settings/account/personalization',
  hosts: [
    'platform.twitter.com',
    'platform.x.com',
    'syndication.twitter.com',
    'syndication.x.com',
    'cdn.syndication.twitter.com',
    'publish.twitter.com',
    'publish.x.com',
    'api.twitter.com/1.1/',
    '*.twimg.com',
  ],
  cookies: [
    {
      name: 'guest_id',
      duration: 'P400D',
      purpose: 'Recognises a visitor who is not signed in.',
      domain: 'x.com',
    },
    {
      name: 'guest_id',
      duration: 'P400D',
      purpose: 'Recognises a visitor who is not signed in.',
      domain: 'twitter.com',
    },
    {
      name: 'guest_id_ads',
      duration: 'P400D',
      purpose: 'Adverts for visitors not signed in.',
      domain: 'twitter.com',
    },
    {
      name: 'guest_id_marketing',
      duration: 'P400D',
      purpose: 'Adverts for visitors not signed in.',
      domain: 'twitter.com',
    },
    {
      name: 'personalization_id',
      duration: 'P400D',
      purpose: 'Personalises adverts across sites.',
      domain: 'twitter.com',
    },
    { name: '_twitter_sess', duration: 'session', purpose: 'Session.', domain: 'twitter.com' },
    { name: 'ct0', duration: 'PT6H', purpose: 'Guards requests.', domain: 'twitter.com' },
    { name: 'gt', duration: 'PT3H', purpose: 'Guest token.', domain: 'twitter.com' },
    { name: 'tfw_exp', duration: 'P14D', purpose: 'Widget experiments.', domain: 'twitter.com' },
    {
      name: 'syndication_guest_id',
      duration: 'P400D',
      purpose: 'Older widget visitor ID.',
      domain: 'twitter.com',
    },
  ],
  storage: ['__widgetsettings', 'local_storage_support_test'],
  markers: [
    'twitter-wjs',
    'twttr.widgets',
    'twitter-tweet',
    'twitter-timeline',
    'twitter-share-button',
    'twitter-follow-button',
  ],
  globals: ['twttr', '__twttrll', '__twttr'],
  embeds: [
    {
      frames: [
        'platform.twitter.com/embed/',
        'platform.twitter.com/widgets/',
        'syndication.twitter.com/',
        'platform.x.com/embed/',
      ],
      element:
        'blockquote.twitter-tweet, a.twitter-timeline, a.twitter-share-button, a.twitter-follow-button',
      privacy: { note: 'Limits personalisation but the request still goes out.' },
    },
  ],
  stop: 'reload',
  sources: [
    'https://developer.x.com/en/docs/x-for-websites',
    'https://help.x.com/en/rules-and-policies/x-cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
