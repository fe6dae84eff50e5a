import type { Vendor } from './types.js';

/** The Contentsquare main tag: analytics of visits, heatmaps and session replays; formerly ClickTale, too. */
export const contentsquare: Vendor = {
  id: 'contentsquare',
  name: 'Contentsquare',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'analytics',
  company: 'Content Square SAS',
  country: 'FR',
  purpose: 'Records how visitors use the pages, so that the site can be improved.',
  policyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
  optOutUrl: 'https://contentsquare.com/privacy-center/opt-out/',
  params: {
    id: {
      pattern: '^[0-9a-f]{10,16}$',
      example: '0123456789abc',
      about: 'the tag ID, 13 digits and small letters (t.contentsquare.net/uxa/….js)',
    },
  },
  // Its tag is served from contentsquare.net, which newer accounts of Hotjar use, too: Hotjar has it.
  hosts: [
    'contentsquare.com',
    '*.contentsquare.com',
    'content-square.net',
    '*.content-square.net',
    'clicktale.net',
    '*.clicktale.net',
    'd1m6l9dfulcyw7.cloudfront.net',
  ],
  cookies: [
    { name: '_cs_id', duration: 'P13M', purpose: 'Recognises the visitor.' },
    { name: '_cs_s', duration: 'PT30M', purpose: 'Recognises the visit and keeps its replay.' },
    { name: '_cs_c', duration: 'P13M', purpose: 'Remembers whether replays may show what was typed.' },
    { name: '_cs_cvars', duration: 'session', purpose: 'Keeps details of the visit that the site has sent.' },
    { name: '_cs_ex', duration: 'P30D', purpose: 'Marks a visitor who is not measured.' },
    { name: '_cs_optout', duration: 'P13M', purpose: 'Remembers that a visitor opted out.' },
    { name: '_cs_rl', duration: 'P1Y', purpose: 'Keeps links to replays of the visit.' },
    { name: '_cs_mk*', duration: 'PT30M', purpose: 'Matches the visit with that in other tools.' },
    { name: '_cs_t', duration: 'session', purpose: 'Checks that cookies work.' },
    { name: '_cs_root-domain', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
    { name: '_cs_same_site', duration: 'session', purpose: 'Checks which cookies work.' },
    { name: '_cs_tld*', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
    { name: '_cs_debug', duration: 'session', purpose: 'Helps to find faults of the tag.' },
    { name: '_CT_RS_', duration: 'P1Y', purpose: 'Keeps the state of a recording (older tags).' },
    { name: '__CT_Data', duration: 'P1Y', purpose: 'Counts page views (older tags).' },
    { name: 'WRUID*', duration: 'P1Y', purpose: 'Recognises the visitor (older tags).' },
  ],
  erase: ['_cs_*', '_CT_RS_', '__CT_Data', 'WRUID*'],
  storage: ['_cs_*'],
  markers: ['_uxa', 'CS_CONF', 't.contentsquare.net/uxa'],
  globals: ['_uxa', 'CS_CONF', 'UXAnalytics'],
  // Not trackConsent: it decides whether replays show personal data. The cookie _cs_optout is erased right after, so that
  // a later yes counts.
  // https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/
  consent: { revoke: [['_uxa.push', ['optout']]] },
  stop: 'runtime',
  notes: [
    'Name hotjar as well, with the same category: its entry holds contentsquare.net, from where the tag comes.',
    'Not loaded from an ID, for the same reason: put the official tag in the page.',
  ],
  sources: [
    'https://docs.contentsquare.com/en/web/',
    'https://docs.contentsquare.com/en/web/cookies/',
    'https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/',
    'https://github.com/ContentSquare/tag-sdk',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
