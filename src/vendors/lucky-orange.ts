import type { Vendor } from './types.js';

/** The Lucky Orange script: recordings of visits, heat maps, surveys and chat. */
export const luckyOrange: Vendor = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'analytics',
  company: 'Lucky Orange LLC',
  country: 'US',
  purpose: 'Records visits, shows where visitors click, and offers surveys and chat.',
  policyUrl: 'https://www.luckyorange.com/privacy',
  optOutUrl: 'https://privacy.luckyorange.com/',
  params: {
    id: {
      pattern: '^[0-9a-f]{6,12}$',
      example: '0123abcd',
      about: 'the site ID, as in the address of the script (site-id=)',
      required: true,
    },
  },
  hosts: [
    'luckyorange.com',
    '*.luckyorange.com',
    'luckyorange.net',
    '*.luckyorange.net',
    'visitors.live',
    '*.visitors.live',
    'd10lpsik1i8c69.cloudfront.net',
  ],
  // Not lo-opt-out and _global_lucky_opt_out: they opt a visitor out, so erasing them would opt them in again.
  cookies: [
    { name: 'lo-uid', duration: 'P2Y', purpose: 'Recognises the visitor.' },
    { name: 'lo-visits', duration: 'P2Y', purpose: 'Counts the visitor’s visits.' },
    { name: 'lo-domain-check', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
    { name: '_lo_uid', duration: 'P2Y', purpose: 'Recognises the visitor (older tags).' },
    { name: '_lo_rid', duration: 'PT30M', purpose: 'Recognises a recording (older tags).' },
    { name: '_lo_v', duration: 'P1Y', purpose: 'Counts the visitor’s visits (older tags).' },
    { name: '_lo_cid', duration: 'session', purpose: 'Recognises a chat (older tags).' },
    { name: '_lo_np_*', duration: 'P30D', purpose: 'Remembers a survey that was answered (older tags).' },
    { name: '_lo_bn', duration: 'P30D', purpose: 'Marks a visitor who is left out (older tags).' },
    { name: '__lotl', duration: 'P180D', purpose: 'Keeps the first page of a visit (older tags).' },
    { name: '__lotr', duration: 'P180D', purpose: 'Keeps where a visitor came from (older tags).' },
  ],
  storage: ['lo-session', 'lo-messenger', 'lo-visitor', '_lo_*'],
  markers: ['__lo_site_id', '__wtw_lucky_site_id', 'tools.luckyorange.com'],
  globals: ['LOQ', 'LO', '__lo_site_id', '_loq', '__lo_cs_added', '__wtw_lucky_site_id'],
  load: {
    script: 'https://tools.luckyorange.com/core/lo.js?site-id={id}',
    attributes: { defer: '' },
  },
  // It counts where "Require Consent" is on in the account. Whether the answer outlasts the page is not documented,
  // and to say it again does no harm.
  // https://developers.luckyorange.com/libraries/browser/privacy-tools
  consent: {
    grant: [['LOQ.push', ['ready', { '{do}': [['privacy.setConsentStatus', true]] }]]],
    revoke: [['LOQ.push', ['ready', { '{do}': [['privacy.setConsentStatus', false]] }]]],
    everyPage: true,
  },
  // That a no ends a recording is not documented, only that a yes starts one.
  stop: 'reload',
  sources: [
    'https://developers.luckyorange.com/libraries/browser',
    'https://developers.luckyorange.com/libraries/browser/privacy-tools',
    'https://developers.luckyorange.com/libraries/browser/cookies-storage',
    'https://help.luckyorange.com/article/182-cookies-used-by-lucky-orange',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
