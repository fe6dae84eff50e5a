import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'doubleclick.net';

/** The Google Publisher Tag (gpt.js), which fills the advert slots of a site from Google Ad Manager. */
export const doubleclick: Vendor = {
  id: 'doubleclick',
  name: 'Google Ad Manager (DoubleClick)',
  aliases: ['google-ad-manager', 'gpt', 'dfp'],
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Google LLC',
  country: 'US',
  purpose: 'Delivers adverts to this site, limits how often they repeat, and measures them.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://adssettings.google.com/',
  params: {
    id: {
      pattern: '^/?\\d{4,12}(,\\d+)?(/.*)?$',
      example: '/1234567/home',
      about: 'a network code or ad unit path (Inventory, Ad units)',
    },
  },
  hosts: [
    'doubleclick.net',
    '*.doubleclick.net',
    'googlesyndication.com',
    '*.googlesyndication.com',
    'googletagservices.com',
    '*.googletagservices.com',
    '2mdn.net',
    '*.2mdn.net',
    'adtrafficquality.google',
    '*.adtrafficquality.google',
    'imasdk.googleapis.com',
  ],
  // Not __gpi_opt_out: it keeps a visitor's own opt-out, so erasing it would opt them in again.
  cookies: [
    { name: '__gads', duration: 'P13M', purpose: 'Limits how often an advert is shown.' },
    { name: '__gpi', duration: 'P13M', purpose: 'Recognises the visitor for adverts on this site.' },
    { name: '__eoi', duration: 'P6M', purpose: 'Guards adverts against fraud.' },
    { name: 'IDE', duration: 'P390D', purpose: 'Recognises the browser for ads.', domain },
    { name: 'DSID', duration: 'P14D', purpose: 'Links a Google account to ads.', domain },
    { name: 'RUL', duration: 'P1Y', purpose: 'Checks that an advert was shown properly.', domain },
    { name: 'test_cookie', duration: 'PT15M', purpose: 'Checks that cookies work.', domain },
    { name: 'ar_debug', duration: 'P90D', purpose: 'Debugs attribution reports.', domain },
    { name: 'receive-cookie-deprecation', duration: 'P180D', purpose: 'Marks a browser experiment.', domain },
  ],
  markers: ['googletag.cmd', 'googletag.defineSlot', 'securepubads.g.doubleclick.net'],
  globals: ['googletag', 'google_js_reporting_queue'],
  brings: ['*'],
  stop: 'reload',
  stopNote: 'Adverts that are shown stay, and so does what their frames go on sending.',
  notes: [
    'Askfirst cannot load it from an ID alone: the page’s own code says where its slots are.',
    'Limited ads need another address of the tag (pagead2.googlesyndication.com); the usual one ignores setPrivacySettings({ limitedAds: true }).',
  ],
  sources: [
    'https://developers.google.com/publisher-tag/guides/get-started',
    'https://developers.google.com/publisher-tag/samples/display-limited-ad',
    'https://support.google.com/admanager/answer/15304323',
    'https://support.google.com/admanager/answer/9882911',
    'https://developers.google.com/publisher-tag/reference',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
