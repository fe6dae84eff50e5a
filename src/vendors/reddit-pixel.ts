import type { Vendor } from './types.js';

/** The Reddit Pixel (pixel.js). */
export const redditPixel: Vendor = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  confidence: 'medium',
  category: 'marketing',
  company: 'Reddit, Inc.',
  country: 'US',
  purpose: 'Measures whether Reddit adverts lead to actions here and builds audiences.',
  policyUrl: 'https://www.reddit.com/policies/privacy-policy',
  params: {
    id: {
      pattern: '^(t2|a2)_[a-z0-9]{4,20}$',
      example: 'a2_abcdefghijkl',
      about: 'the pixel ID, from a2_ or t2_ on (Events Manager)',
      required: true,
    },
  },
  hosts: [
    'www.redditstatic.com/ads/',
    'alb.reddit.com',
    'pixel-config.reddit.com',
    'conversions-config.reddit.com',
    'd.reddit.com',
    'events.redditmedia.com',
  ],
  cookies: [
    { name: '_rdt_uuid', duration: 'P90D', purpose: 'Recognises the visitor for measurement.' },
    { name: '_rdt_cid', duration: 'P90D', purpose: 'Keeps the ID of a click on an advert.' },
    { name: '_rdt_em', duration: 'P90D', purpose: 'Keeps a hash of the mail address.' },
    { name: '_rdt_pn', duration: 'P90D', purpose: 'Keeps a hash of the phone number.' },
    {
      name: 'edgebucket',
      duration: 'P2Y',
      purpose: 'Picks the variant of an experiment.',
      domain: 'reddit.com',
    },
    { name: 'session_tracker', duration: 'session', purpose: 'Recognises the visit.', domain: 'reddit.com' },
    { name: 'csv', duration: 'P2Y', purpose: 'Recognises the visitor.', domain: 'reddit.com' },
  ],
  markers: ["rdt('init'", 'rdt("init"', 'redditstatic.com/ads/pixel.js'],
  globals: ['rdt'],
  load: {
    script: 'https://www.redditstatic.com/ads/pixel.js?pixel_id={id}',
    queue: { name: 'rdt', store: 'callQueue', direct: 'sendEvent' },
    calls: [
      ['rdt', 'init', '{id}'],
      ['rdt', 'track', 'PageVisit'],
    ],
  },
  // Its one call, disableFirstPartyCookies, ends cookies, not events.
  stop: 'reload',
  sources: [
    'https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://github.com/nuxt/scripts',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
