import type { Vendor } from './types.js';

/** Cloudflare Zaraz, a tag manager whose tools run on Cloudflare’s servers. */
export const cloudflareZaraz: Vendor = {
  id: 'cloudflare-zaraz',
  name: 'Cloudflare Zaraz',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote: 'A tag manager; categories depend on the tools inside, which run on the server.',
  company: 'Cloudflare, Inc.',
  country: 'US',
  purpose: 'Lets the site owner add other tools that run on the network in front of the site.',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['*/cdn-cgi/zaraz/i.js', '*/cdn-cgi/zaraz/s.js'],
  cookies: [
    { name: 'cfz_*', duration: 'P1Y', purpose: 'Keeps what the tools remember.' },
    { name: 'cfzs_*', duration: 'session', purpose: 'Keeps what the tools remember of the visit.' },
    { name: 'zaraz-consent', duration: 'P1Y', purpose: 'Remembers the answer to Zaraz’s own banner.' },
    { name: 'cf_consent', duration: 'P1Y', purpose: 'Remembers the answer to an older banner.' },
  ],
  storage: ['cfz_*', 'cfzs_*'],
  markers: ['/cdn-cgi/zaraz/', 'zaraz.track'],
  globals: ['zaraz', 'zarazData'],
  brings: ['*'],
  // zaraz.consent.set stops single tools, by purposes that each account names for itself; events of a file that has run
  // go to other addresses than those held.
  stop: 'reload',
  notes: [
    'Same-site address: host lists of the tools inside do not match.',
    'Nothing to load: the network in front of the site adds it, or its script stands in the page.',
    'With Zaraz’s own consent management, say the answer per purpose to zaraz.consent.set, with the purpose IDs of the account.',
  ],
  sources: [
    'https://developers.cloudflare.com/zaraz/advanced/load-zaraz-manually/',
    'https://developers.cloudflare.com/zaraz/consent-management/api/',
  ],
};
