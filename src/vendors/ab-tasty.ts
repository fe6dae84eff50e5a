import type { Vendor } from './types.js';

/** The AB Tasty tag, which tests versions of pages and personalises them. */
export const abTasty: Vendor = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'analytics',
  categoryNote: 'Experiments; functional or marketing for some owners.',
  company: 'AB Tasty SAS',
  country: 'FR',
  purpose: 'Tests versions of pages with visitors and adapts the content to them.',
  policyUrl: 'https://www.abtasty.com/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{32}$',
      example: '00000000000000000000000000000000',
      about: 'the account identifier in the address of the tag (try.abtasty.com/….js)',
      required: true,
    },
  },
  hosts: ['abtasty.com', '*.abtasty.com', 'd1447tq2m68ekg.cloudfront.net'],
  // Not ABTastyOptout: it opts a visitor out, so erasing it would opt them in again.
  cookies: [
    { name: 'ABTasty', duration: 'P13M', purpose: 'Recognises the visitor and keeps the versions shown.' },
    { name: 'ABTastySession', duration: 'PT30M', purpose: 'Keeps the first page of the visit.' },
    { name: 'ABTastyDomainTest', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
    { name: 'abTastyDebug', duration: 'session', purpose: 'Shows the site owner how a test is applied.' },
  ],
  storage: ['ABTasty*'],
  markers: ['try.abtasty.com', 'ABTasty'],
  globals: ['ABTasty', 'ABTastyClickTracking', 'abtasty'],
  load: { script: 'https://try.abtasty.com/{id}.js' },
  // What it has changed stays until a new page.
  stop: 'reload',
  notes: [
    'Its own wait for consent is chosen in the account (Privacy): leave it unrestricted, or let it read what Askfirst stores.',
    'Pages show their original version first, since the tag waits for consent.',
  ],
  sources: [
    'https://docs.abtasty.com/client-side/tag/tag-cookies',
    'https://docs.abtasty.com/account/tag-integration/how-to-implement-the-generic-tag',
    'https://support.abtasty.com/hc/en-us/articles/16055550560156',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
