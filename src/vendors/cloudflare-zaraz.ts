import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const cloudflareZaraz: Vendor = {
  id: 'cloudflare-zaraz',
  name: 'Cloudflare Zaraz',
  confidence: 'medium',
  category: 'functional',
  categoryNote: 'A tag manager; categories depend on the tools inside, which run on the server.',
  company: 'Cloudflare, Inc.',
  country: 'US',
  purpose: 'Lets the site owner add other tools that run on the network in front of the site.',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['*/cdn-cgi/zaraz/i.js', '*/cdn-cgi/zaraz/s.js'],
  cookies: [
    { name: 'cfz_*', duration: 'P1Y', purpose: 'State of the tools.' },
    { name: 'cfzs_*', duration: 'session', purpose: 'Session state of the tools.' },
    { name: 'zaraz-consent', duration: 'P1Y', purpose: 'Consent state.' },
    { name: 'cf_consent', duration: 'P1Y', purpose: 'Older consent state.' },
  ],
  storage: ['cfz_*', 'cfzs_*'],
  markers: ['/cdn-cgi/zaraz/', 'zaraz.track'],
  globals: ['zaraz', 'zarazData'],
  brings: ['*'],
  stop: 'runtime',
  notes: ['Same-site address: host lists of the tools inside do not match.'],
  sources: ['https://developers.cloudflare.com/zaraz/consent-management/api/'],
};
