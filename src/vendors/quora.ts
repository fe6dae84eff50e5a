import type { Vendor } from './types.js';

/** The Quora Pixel (qevents.js). */
export const quora: Vendor = {
  id: 'quora',
  name: 'Quora Pixel',
  aliases: ['quora-pixel'],
  confidence: 'medium',
  category: 'marketing',
  company: 'Quora, Inc.',
  country: 'US',
  purpose: 'Measures whether Quora adverts lead to actions here and builds audiences.',
  policyUrl: 'https://www.quora.com/about/privacy',
  params: {
    id: {
      pattern: '^[0-9a-f]{32}$',
      example: '00000000000000000000000000000000',
      about: 'the pixel ID (Ads Manager, Pixels & Events)',
      required: true,
    },
  },
  hosts: ['a.quora.com', 'q.quora.com'],
  cookies: [
    { name: 'm-b', duration: 'P2Y', purpose: 'Recognises the browser.', domain: 'quora.com' },
    { name: 'm-b_lax', duration: 'P2Y', purpose: 'Recognises the browser.', domain: 'quora.com' },
    { name: 'm-b_strict', duration: 'P2Y', purpose: 'Recognises the browser.', domain: 'quora.com' },
    { name: 'm-uid', duration: 'P2Y', purpose: 'Recognises the visitor.', domain: 'quora.com' },
    { name: 'm-s', duration: 'P2Y', purpose: 'Recognises the visit.', domain: 'quora.com' },
    { name: '_qpuid', duration: 'P1Y', purpose: 'Recognises the visitor.' },
  ],
  markers: ["qp('init'", 'a.quora.com/qevents.js'],
  globals: ['qp'],
  load: {
    script: 'https://a.quora.com/qevents.js',
    queue: { name: 'qp', store: 'queue', direct: 'qp' },
    calls: [
      ['qp', 'init', '{id}'],
      ['qp', 'track', 'ViewContent'],
    ],
  },
  // It has no stop call.
  stop: 'reload',
  sources: [
    'https://quoraadsupport.zendesk.com/hc/en-us/articles/115010466208',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
