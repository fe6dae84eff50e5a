import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const cloudflare: Vendor = {
  id: 'cloudflare',
  name: 'Cloudflare',
  category: 'necessary',
  company: 'Cloudflare, Inc.',
  country: 'US',
  purpose: 'Delivers the site and protects it against attacks.',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['ajax.cloudflare.com', '*.nel.cloudflare.com'],
  cookies: [
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Bot protection.', httpOnly: true },
    { name: 'cf_clearance', duration: 'P1Y', purpose: 'Check passed.', httpOnly: true },
    { name: '_cfuvid', duration: 'session', purpose: 'Rate limiting.', httpOnly: true },
    { name: '__cflb', duration: 'PT23H', purpose: 'Load balancing.', httpOnly: true },
    { name: '__cfruid', duration: 'session', purpose: 'Rate limiting.', httpOnly: true },
    { name: '__cfseq', duration: 'session', purpose: 'Order of requests.', httpOnly: true },
    { name: '__cfwaitingroom', duration: 'session', purpose: 'Waiting room.', httpOnly: true },
    { name: 'cf_ob_info', duration: 'PT30S', purpose: 'Copy shown while the server is down.' },
    { name: 'cf_use_ob', duration: 'PT30S', purpose: 'Copy shown while the server is down.' },
    { name: 'cf_chl_*', duration: 'PT1H', purpose: 'Check running.' },
    {
      name: '__cfduid',
      duration: 'P30D',
      purpose: 'Older trusted traffic mark, withdrawn in 2021.',
      httpOnly: true,
    },
    { name: 'CF_Authorization', duration: 'PT24H', purpose: 'Access control.', httpOnly: true },
  ],
  markers: ['/cdn-cgi/challenge-platform/', '__CF$cv$params'],
  globals: ['__CF$cv$params'],
  stop: 'reload',
  notes: [
    'Written by the server before any script runs; a consent library can only list them. Never block or erase.',
  ],
  sources: [
    'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
