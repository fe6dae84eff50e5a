import type { Vendor } from './types.js';

/** Jetpack Stats, which counts page views on WordPress sites, with the Tracks script of WooCommerce and WordAds. */
export const wordpressStats: Vendor = {
  id: 'wordpress-stats',
  name: 'Jetpack Stats (WordPress.com)',
  aliases: ['jetpack', 'wp-stats'],
  checked: '2026-11-22',
  category: 'analytics',
  company: 'Automattic Inc.',
  country: 'US',
  purpose: 'Counts visits on sites built with WordPress.',
  policyUrl: 'https://automattic.com/privacy/',
  optOutUrl: 'https://automattic.com/cookies/',
  hosts: ['stats.wp.com', 'pixel.wp.com', 's.pubmine.com'],
  cookies: [
    { name: 'tk_ai', duration: 'P5Y', purpose: 'Recognises the visitor by a random ID.' },
    { name: 'tk_lr', duration: 'P1Y', purpose: 'Remembers the site the visitor last came from.' },
    { name: 'tk_or', duration: 'P5Y', purpose: 'Remembers the site the visitor first came from.' },
    { name: 'tk_r3d', duration: 'P3D', purpose: 'Remembers where the visitor came from for three days.' },
    { name: 'tk_tc', duration: 'session', purpose: 'Checks that cookies work.' },
    { name: 'tk_ni', duration: 'P5Y', purpose: 'Recognises a visitor not signed in by a random ID.' },
    { name: 'tk_qs', duration: 'PT30M', purpose: 'Keeps the campaign that brought the visitor.' },
  ],
  markers: ['_stq', 'stats.wp.com/e-', '_tkq', 'clickTrackerInit'],
  globals: ['_stq', '_tkq', 'wpcom'],
  stop: 'reload',
  stopNote: 'It has no stop call.',
  notes: [
    'The plugin puts the tag into the page, with the number of the post and a file named after the week, which no parameter can give.',
    'Basic Stats without WooCommerce sets no cookies on visitors and sends only the pixel; the tk_ cookies come from the tracks script (w.js).',
  ],
  sources: [
    'https://jetpack.com/support/cookies/',
    'https://github.com/Automattic/legalmattic/blob/master/Cookie-Policy.md',
    'https://packagist.org/packages/automattic/jetpack-stats',
    'https://jetpack.com/support/jetpack-stats/',
    'https://automattic.com/cookies/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
