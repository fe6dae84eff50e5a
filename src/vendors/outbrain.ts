import type { Vendor } from './types.js';

/** The Outbrain pixel for advertisers, and the widget of recommended content for publishers. */
export const outbrain: Vendor = {
  id: 'outbrain',
  name: 'Outbrain',
  confidence: 'medium',
  category: 'marketing',
  company: 'Outbrain Inc. (Teads)',
  country: 'US',
  purpose: 'Recommends sponsored content and measures whether an advert led to an action here.',
  policyUrl: 'https://www.outbrain.com/privacy/',
  optOutUrl: 'https://my.outbrain.com/recommendations-settings/home',
  params: {
    id: {
      pattern: '^[0-9a-f]{32,36}$',
      example: '00000000000000000000000000000000ab',
      about: 'the advertiser (marketer) ID in the code of the pixel',
      required: true,
    },
  },
  hosts: ['outbrain.com', '*.outbrain.com', 'outbrainimg.com', '*.outbrainimg.com'],
  cookies: [
    { name: 'outbrain_cid_fetch', duration: 'PT5M', purpose: 'Limits how often IDs are matched.' },
    { name: 'dicbo_id', duration: 'P1D', purpose: 'Keeps the click ID of an advert.' },
    { name: 'outbrain_dicbo_id', duration: 'P1D', purpose: 'Keeps the click ID of an advert.' },
    { name: 'OB-USER-TOKEN', duration: 'P90D', purpose: 'Recognises the visitor.' },
    { name: 'obuid', duration: 'P90D', purpose: 'Recognises the visitor.', domain: 'outbrain.com' },
    {
      name: 'auid',
      duration: 'P90D',
      purpose: 'Recognises the browser for adverts.',
      domain: 'outbrain.com',
    },
    { name: 'recs-*', duration: 'PT1M', purpose: 'Keeps what was recommended.', domain: 'outbrain.com' },
    { name: 'ref-*', duration: 'PT1M', purpose: 'Keeps the page before this one.', domain: 'outbrain.com' },
    { name: 'obsessionid-*', duration: 'PT30M', purpose: 'Recognises the visit.', domain: 'outbrain.com' },
    { name: 'opout', duration: 'P1Y', purpose: 'Remembers an opt-out.', domain: 'outbrain.com' },
    { name: 'europe', duration: 'PT1H', purpose: 'Tells whether this is Europe.', domain: 'outbrain.com' },
    { name: 'adrl', duration: 'P120D', purpose: 'Matches IDs with partners.', domain: 'outbrain.com' },
  ],
  storage: ['OB-USER-TOKEN', 'OB-AD-BLOCKER-STAT', 'OB-lastInteraction', 'dicbo_id'],
  markers: ['obApi(', 'OB_ADV_ID', 'OB-widget', 'outbrain.js'],
  globals: ['obApi', 'OB_ADV_ID', 'OBR', 'OB_releaseVer'],
  load: {
    script: 'https://amplify.outbrain.com/cp/obtp.js',
    queue: {
      name: 'obApi',
      store: 'queue',
      direct: 'dispatch',
      props: { version: '1.1', loaded: true, marketerId: '{id}' },
    },
    calls: [['obApi', 'track', 'PAGE_VIEW']],
  },
  // It has no stop call.
  stop: 'reload',
  notes: ['It obeys the TCF when that is present.', 'From the ID Askfirst loads the pixel, not the widget.'],
  sources: [
    'https://www.outbrain.com/privacy/',
    'https://developer.outbrain.com/apis/outbrain-js-api-guide/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
