import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'twitter.com';

/** X for Websites, formerly Twitter for Websites: embedded posts and timelines, post and follow buttons. */
export const xWidgets: Vendor = {
  id: 'x-widgets',
  name: 'X (Twitter) widgets',
  aliases: ['twitter-widgets', 'twitter-timeline', 'x-embed', 'twitter-button'],
  checked: '2026-11-22',
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
    { name: 'guest_id', duration: 'P400D', purpose: 'Recognises a visitor not signed in.', domain: 'x.com' },
    { name: 'guest_id', duration: 'P400D', purpose: 'Recognises a visitor not signed in.', domain },
    { name: 'guest_id_ads', duration: 'P400D', purpose: 'Picks adverts for guests.', domain },
    { name: 'guest_id_marketing', duration: 'P400D', purpose: 'Picks adverts for guests.', domain },
    { name: 'personalization_id', duration: 'P400D', purpose: 'Personalises adverts.', domain },
    { name: '_twitter_sess', duration: 'session', purpose: 'Keeps the visit at X.', domain },
    { name: 'ct0', duration: 'PT6H', purpose: 'Protects requests against forgery.', domain },
    { name: 'gt', duration: 'PT3H', purpose: 'Lets a guest ask for posts.', domain },
    { name: 'tfw_exp', duration: 'P14D', purpose: 'Shows the same variant of a widget again.', domain },
    {
      name: 'syndication_guest_id',
      duration: 'P400D',
      purpose: 'Recognises a visitor of older widgets.',
      domain,
    },
  ],
  // Not local_storage_support_test: others name their tests so, too.
  storage: ['__widgetsettings'],
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
      privacy: {
        note: 'data-dnt="true" on the element, or <meta name="twitter:dnt" content="on">, limits personalisation; the request still goes out.',
      },
    },
  ],
  stop: 'reload',
  notes: [
    'There is nothing to load by an ID: put the official script and the posts into the page.',
    'A plain link to x.com/intent/post needs no consent.',
  ],
  sources: [
    'https://docs.x.com/x-for-websites/javascript-api/guides/set-up-x-for-websites',
    'https://docs.x.com/x-for-websites/webpage-properties',
    'https://help.x.com/en/rules-and-policies/x-cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
