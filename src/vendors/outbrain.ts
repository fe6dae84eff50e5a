import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const outbrain: Vendor = {
  id: 'outbrain',
  name: 'Outbrain',
  confidence: 'medium',
  category: 'marketing',
  company: 'Outbrain Inc. (Teads)',
  country: 'US',
  purpose: 'Recommends sponsored content and measures adverts.',
  policyUrl: 'https://www.outbrain.com/privacy/',
  optOutUrl: 'https://my.outbrain.com/recommendations-settings/home',
  params: {
    id: {
      pattern: '^[0-9a-f]{32,36}$',
      example: '00000000000000000000000000000000ab',
      about: 'advertiser (marketer) ID',
      required: true,
    },
  },
  hosts: ['outbrain.com', '*.outbrain.com', 'outbrainimg.com', '*.outbrainimg.com'],
  cookies: [
    { name: 'outbrain_cid_fetch', duration: 'PT5M', purpose: 'Match control.' },
    { name: 'dicbo_id', duration: 'P1D', purpose: 'Keeps the click ID of an advert.' },
    { name: 'outbrain_dicbo_id', duration: 'P1D', purpose: 'Keeps the click ID of an advert.' },
    { name: 'OB-USER-TOKEN', duration: 'P90D', purpose: 'Visitor ID.' },
    { name: 'obuid', duration: 'P90D', purpose: 'Visitor ID.', domain: 'outbrain.com' },
    { name: 'auid', duration: 'P90D', purpose: 'Advertising ID.', domain: 'outbrain.com' },
    { name: 'recs-*', duration: 'PT1M', purpose: 'Recommendations already shown.', domain: 'outbrain.com' },
    { name: 'ref-*', duration: 'PT1M', purpose: 'Referrer.', domain: 'outbrain.com' },
    { name: 'obsessionid-*', duration: 'PT30M', purpose: 'Session.', domain: 'outbrain.com' },
    { name: 'opout', duration: 'P1Y', purpose: 'Remembers an opt-out.', domain: 'outbrain.com' },
    { name: 'europe', duration: 'PT1H', purpose: 'Region.', domain: 'outbrain.com' },
    { name: 'adrl', duration: 'P120D', purpose: 'ID match.', domain: 'outbrain.com' },
  ],
  storage: ['OB-USER-TOKEN', 'OB-AD-BLOCKER-STAT', 'OB-lastInteraction', 'OB-*', 'dicbo_id'],
  markers: ['obApi(', 'OB_ADV_ID', 'OB-widget', 'outbrain.js'],
  globals: ['obApi', 'OB_ADV_ID', 'OBR', 'OB_releaseVer'],
  stop: 'reload',
  notes: ['Obeys TCF when present.'],
  sources: [
    'https://www.outbrain.com/privacy/',
    'https://developer.outbrain.com/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
