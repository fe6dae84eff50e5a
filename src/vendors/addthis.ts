import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const addthis: Vendor = {
  id: 'addthis',
  name: 'AddThis',
  status: 'discontinued',
  category: 'marketing',
  company: 'Oracle America, Inc.',
  country: 'US',
  purpose: 'Showed share buttons and collected reading interests for advertising.',
  policyUrl: 'https://www.oracle.com/legal/privacy/',
  params: {
    id: {
      pattern: '^(ra-[0-9a-f]{8,20}|[\\w.-]{2,60})$',
      example: 'ra-5f00000000000000',
      about: 'publisher ID',
    },
  },
  hosts: [
    'addthis.com',
    '*.addthis.com',
    'addthisedge.com',
    '*.addthisedge.com',
    'addthiscdn.com',
    '*.addthiscdn.com',
    'z.moatads.com',
  ],
  cookies: [
    { name: '__atuvc', duration: 'P13M', purpose: 'Share counter.' },
    { name: '__atuvs', duration: 'PT30M', purpose: 'Share counter of the session.' },
    { name: '__atssc', duration: 'P1Y', purpose: 'Sharing service used.' },
    { name: '__atrfs', duration: 'session', purpose: 'Referrer.' },
    { name: 'uvc', duration: 'P13M', purpose: 'Use counter.', domain: 'addthis.com' },
    { name: 'loc', duration: 'P13M', purpose: 'Rough location.', domain: 'addthis.com' },
    { name: 'xtc', duration: 'P13M', purpose: 'Sharing profile.', domain: 'addthis.com' },
    { name: 'uid', duration: 'P13M', purpose: 'Visitor ID.', domain: 'addthis.com' },
    { name: 'ouid', duration: 'P13M', purpose: 'Visitor ID.', domain: 'addthis.com' },
    { name: 'na_id', duration: 'P13M', purpose: 'Visitor ID.', domain: 'addthis.com' },
    { name: 'na_tc', duration: 'P13M', purpose: 'Visitor ID test.', domain: 'addthis.com' },
    { name: 'mus', duration: 'P13M', purpose: 'Use mark.', domain: 'addthis.com' },
    { name: 'ssc', duration: 'P13M', purpose: 'Services used.', domain: 'addthis.com' },
  ],
  storage: ['_at.hist.*', 'at-lojson-cache-*', 'at-rand', '_at.cww'],
  markers: ['addthis_widget.js', 'addthis_config', 'addthis_share', 'addthis_toolbox'],
  globals: ['addthis', 'addthis_config', 'addthis_share', '_atc', '_ate', '_adr', 'addthis_conf'],
  stop: 'reload',
  notes: [
    'Closed on 31 May 2023; scripts no longer work. Keep the hosts for blocking and the cookies for erasure.',
  ],
  sources: [
    'https://www.oracle.com/legal/privacy/',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
