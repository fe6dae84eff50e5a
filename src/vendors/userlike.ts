import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const userlike: Vendor = {
  id: 'userlike',
  name: 'Userlike',
  confidence: 'low',
  category: 'functional',
  company: 'Lime Connect GmbH (Userlike)',
  country: 'DE',
  purpose: 'Offers a live chat with the site owner.',
  policyUrl: 'https://www.userlike.com/en/privacy',
  params: {
    id: {
      pattern: '^[0-9a-f]{40,70}$',
      example: '0000000000000000000000000000000000000000',
      about: 'widget key',
      required: true,
    },
  },
  hosts: [
    'userlike.com',
    '*.userlike.com',
    'userlike-cdn.com',
    '*.userlike-cdn.com',
    'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com',
  ],
  cookies: [
    { name: 'uslk_umm_*_c', duration: 'P1Y', purpose: 'Visitor ID.' },
    { name: 'uslk_umm_*_s', duration: 'session', purpose: 'Session.' },
    { name: 'uslk_e', duration: 'P1Y', purpose: 'Older visitor ID.' },
    { name: 'uslk_s', duration: 'session', purpose: 'Older session.' },
  ],
  storage: ['uslk_*'],
  markers: ['userlike-cdn-widgets', 'userlikeReady'],
  globals: ['userlike', 'userlikeReady', 'userlikeData', 'userlikeConfig'],
  stop: 'reload',
  sources: [
    'https://docs.userlike.com/',
    'https://www.npmjs.com/package/tarteaucitronjs',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
