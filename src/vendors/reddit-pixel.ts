import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
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
      about: 'pixel ID',
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
    { name: '_rdt_uuid', duration: 'P90D', purpose: 'Visitor ID.' },
    { name: '_rdt_cid', duration: 'P90D', purpose: 'Keeps the click ID of an advert.' },
    { name: '_rdt_em', duration: 'P90D', purpose: 'Hashed mail address.' },
    { name: '_rdt_pn', duration: 'P90D', purpose: 'Hashed phone number.' },
    { name: 'edgebucket', duration: 'P2Y', purpose: 'Experiments.', domain: 'reddit.com' },
    { name: 'session_tracker', duration: 'session', purpose: 'Session.', domain: 'reddit.com' },
    { name: 'csv', duration: 'P2Y', purpose: 'Visitor ID.', domain: 'reddit.com' },
  ],
  markers: ["rdt('init'", 'rdt("init"', 'redditstatic.com/ads/pixel.js'],
  globals: ['rdt'],
  stop: 'reload',
  sources: [
    'https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://github.com/nuxt/scripts',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
