import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const theTradeDesk: Vendor = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  confidence: 'medium',
  category: 'marketing',
  company: 'The Trade Desk, Inc.',
  country: 'US',
  purpose: 'Builds audiences and measures adverts bought through The Trade Desk.',
  policyUrl: 'https://www.thetradedesk.com/us/privacy',
  optOutUrl: 'https://www.adsrvr.org/',
  params: {
    id: { pattern: '^[a-z0-9]{7}$', example: 'abc1234', about: 'advertiser ID', required: true },
    tag: { pattern: '^[a-z0-9]{7}$', example: 'def5678', about: 'universal pixel ID', required: true },
  },
  hosts: ['adsrvr.org', '*.adsrvr.org'],
  cookies: [
    { name: 'TDID', duration: 'P1Y', purpose: 'Recognises the browser for adverts.', domain: 'adsrvr.org' },
    { name: 'TDCPM', duration: 'P1Y', purpose: 'ID matches.', domain: 'adsrvr.org' },
  ],
  markers: ['ttd_dom_ready', 'TTDUniversalPixelApi'],
  globals: ['ttd_dom_ready', 'TTDUniversalPixelApi'],
  brings: ['*'],
  stop: 'reload',
  sources: [
    'https://www.thetradedesk.com/us/privacy',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
