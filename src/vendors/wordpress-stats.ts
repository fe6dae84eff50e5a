import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const wordpressStats: Vendor = {
  id: 'wordpress-stats',
  name: 'Jetpack Stats (WordPress.com)',
  aliases: ['jetpack', 'wp-stats'],
  category: 'analytics',
  company: 'Automattic Inc.',
  country: 'US',
  purpose: 'Counts visits on sites built with WordPress.',
  policyUrl: 'https://automattic.com/privacy/',
  optOutUrl: 'https://automattic.com/cookies/',
  params: { id: { pattern: '^\\d{3,12}$', example: '123456789', about: 'blog ID' } },
  hosts: ['stats.wp.com', 'pixel.wp.com', 's.pubmine.com'],
  cookies: [
    { name: 'tk_ai', duration: 'P5Y', purpose: 'Random visitor ID.' },
    { name: 'tk_lr', duration: 'P1Y', purpose: 'Last referrer.' },
    { name: 'tk_or', duration: 'P5Y', purpose: 'First referrer.' },
    { name: 'tk_r3d', duration: 'P3D', purpose: 'Recent referrer.' },
    { name: 'tk_tc', duration: 'session', purpose: 'Test of cookies.' },
    { name: 'tk_ni', duration: 'P5Y', purpose: 'Random visitor ID when not signed in.' },
    { name: 'tk_qs', duration: 'PT30M', purpose: 'Campaign query.' },
  ],
  markers: ['_stq', 'stats.wp.com/e-', '_tkq', 'clickTrackerInit'],
  globals: ['_stq', '_tkq', 'wpcom'],
  stop: 'reload',
  notes: [
    'Basic Stats without WooCommerce sets no cookies on visitors and sends only the pixel; the tk_ cookies come from the tracks script (w.js).',
    'The script name changes weekly, so match the prefix.',
  ],
  sources: [
    'https://jetpack.com/support/cookies/',
    'https://jetpack.com/support/jetpack-stats/',
    'https://automattic.com/cookies/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
