import type { Vendor } from './types.js';

/** Microsoft Clarity: heatmaps and session recordings. */
export const microsoftClarity: Vendor = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  aliases: ['clarity'],
  checked: '2026-11-22',
  category: 'analytics',
  categoryNote: 'Also sets advertising cookies when ad storage is granted.',
  company: 'Microsoft Corporation',
  country: 'US',
  purpose: 'Records how visitors move, click and scroll so the site can be improved.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  optOutUrl: 'https://choice.microsoft.com/opt-out',
  params: {
    id: {
      pattern: '^[a-z0-9]{6,16}$',
      example: 'abcdefghij',
      about: 'the project ID (Settings, Overview)',
      required: true,
    },
  },
  hosts: ['clarity.ms', '*.clarity.ms'],
  cookies: [
    {
      name: '_clck',
      duration: 'P1Y',
      purpose: 'Recognises the visitor and keeps preferences for this site.',
    },
    { name: '_clsk', duration: 'P1D', purpose: 'Joins page views into one recording.' },
    {
      name: 'CLID',
      duration: 'P1Y',
      purpose: 'Tells when Clarity first saw this browser.',
      domain: 'www.clarity.ms',
    },
    { name: 'SM', duration: 'session', purpose: 'Synchronises the Microsoft ID.', domain: 'c.clarity.ms' },
    {
      name: 'MUID',
      duration: 'P390D',
      purpose: 'Recognises the browser across Microsoft sites.',
      domain: 'clarity.ms',
    },
    {
      name: 'MUID',
      duration: 'P390D',
      purpose: 'Recognises the browser across Microsoft sites.',
      domain: 'bing.com',
    },
    { name: 'MR', duration: 'P7D', purpose: 'Refreshes the Microsoft ID.', domain: 'c.clarity.ms' },
    {
      name: 'ANONCHK',
      duration: 'PT10M',
      purpose: 'Tells whether the Microsoft ID is passed on.',
      domain: 'c.clarity.ms',
    },
    {
      name: 'SRM_B',
      duration: 'P390D',
      purpose: 'Keeps the Microsoft ID for adverts.',
      domain: 'c.bing.com',
    },
  ],
  storage: ['_cltk'],
  markers: ['clarity.ms/tag', '"clarity", "script"'],
  globals: ['clarity'],
  load: {
    script: 'https://www.clarity.ms/tag/{id}',
    queue: { name: 'clarity', store: 'q' },
  },
  // Storage is spelt with a capital. No default: "denied" erases the cookies of a visitor who has agreed, and restarts
  // the recording a moment later, so that a "granted" right behind it finds nothing running.
  // https://github.com/microsoft/clarity/blob/master/packages/clarity-js/src/data/metadata.ts
  consent: {
    grant: [['clarity', 'consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }]],
    revoke: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
    everyPage: true,
  },
  // Denied ends its cookies, not the recording of the page.
  stop: 'reload',
  notes: [
    'A yes covers its advertising storage too, for its cookies are listed with it; call consentv2 yourself for analytics alone.',
  ],
  sources: [
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2',
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cmp-integration-guide',
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
  ],
};
