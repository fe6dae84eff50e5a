import type { Vendor } from './types.js';

/** Cloudflare’s network in front of the site: delivery, and protection against attacks. */
export const cloudflare: Vendor = {
  id: 'cloudflare',
  name: 'Cloudflare',
  checked: '2026-11-22',
  category: 'necessary',
  company: 'Cloudflare, Inc.',
  country: 'US',
  purpose: 'Delivers the site and protects it against attacks.',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['ajax.cloudflare.com', '*.nel.cloudflare.com'],
  cookies: [
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', httpOnly: true },
    { name: 'cf_clearance', duration: 'P1Y', purpose: 'Remembers that a check was passed.', httpOnly: true },
    { name: '_cfuvid', duration: 'session', purpose: 'Limits the rate of requests.', httpOnly: true },
    { name: '__cflb', duration: 'PT24H', purpose: 'Keeps a visitor on the same server.', httpOnly: true },
    { name: '__cfruid', duration: 'session', purpose: 'Limits the rate of requests.', httpOnly: true },
    { name: '__cfseq', duration: 'session', purpose: 'Keeps the order of requests.', httpOnly: true },
    { name: '__cfwaitingroom', duration: 'session', purpose: 'Keeps a place in the queue.', httpOnly: true },
    {
      name: 'cf_ob_info',
      duration: 'PT30S',
      purpose: 'Tells that the page is a copy, while the server is down.',
    },
    {
      name: 'cf_use_ob',
      duration: 'PT30S',
      purpose: 'Asks for a copy of the page, while the server is down.',
    },
    { name: 'cf_chl_*', duration: 'PT1H', purpose: 'Keeps the state of a running check.' },
    { name: '__cfduid', duration: 'P30D', purpose: 'Marked trusted visitors, until 2021.', httpOnly: true },
    { name: 'CF_Authorization', duration: 'PT24H', purpose: 'Keeps a user signed in.', httpOnly: true },
  ],
  markers: ['/cdn-cgi/challenge-platform/', '__CF$cv$params'],
  globals: ['__CF$cv$params'],
  stop: 'reload',
  notes: [
    'Written by the server before any script runs; a consent library can only list them. Never block or erase.',
    'Nothing to load: the network in front of the site adds what it needs.',
  ],
  sources: [
    'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
