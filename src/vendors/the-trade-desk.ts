import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'adsrvr.org';

/** The Universal Pixel of The Trade Desk: up_loader 3, and the older version 1. */
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
    id: {
      pattern: '^[a-z0-9]{7}$',
      example: 'abc1234',
      about: 'the advertiser ID, 7 letters and digits (in the pixel’s code)',
      required: true,
    },
    tag: {
      pattern: '^[a-z0-9]{7}$',
      example: 'def5678',
      about: 'the ID of the universal pixel, 7 letters and digits (in the pixel’s code)',
      required: true,
    },
  },
  hosts: ['adsrvr.org', '*.adsrvr.org'],
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: 'TDID', duration: 'P1Y', purpose: 'Recognises the browser for adverts.', domain },
    { name: 'TDCPM', duration: 'P1Y', purpose: 'Keeps when IDs were matched with partners.', domain },
  ],
  markers: ['ttd_dom_ready', 'TTDUniversalPixelApi', 'ttdConversionEvents'],
  globals: ['ttdConversionEvents', 'ttdConversionEventsLayer', 'ttd_dom_ready', 'TTDUniversalPixelApi'],
  // Of version 1, whose code calls them right after the file.
  defines: ['ttd_dom_ready', 'TTDUniversalPixelApi'],
  brings: ['*'],
  load: {
    script: 'https://js.adsrvr.org/up_loader.3.0.0.js',
    queue: { name: 'ttdConversionEvents', into: 'ttdConversionEventsLayer' },
    calls: [
      ['ttdConversionEvents', 'init', { advertiserId: '{id}', pixelIds: ['{tag}'] }],
      ['ttdConversionEvents', 'event', { advertiserId: '{id}', pixelIds: ['{tag}'] }],
    ],
  },
  // It has no stop call.
  stop: 'reload',
  sources: [
    'https://docs.tealium.com/client-side-tags/the-trade-desk-universal-pixel-tag/',
    'https://www.thetradedesk.com/us/privacy',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
