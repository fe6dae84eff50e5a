import type { Vendor } from './types.js';

/** The Userlike website messenger, now of Lime Connect: a chat whose script is named after the widget. */
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
      example: '0000000000000000000000000000000000000000000000000000000000000000',
      about: 'the widget key (the name of the file in the widget’s code, without .js)',
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
    { name: 'uslk_umm_*_c', duration: 'P1Y', purpose: 'Recognises a visitor who uses the chat.' },
    // How long it lasts is a setting of the widget.
    { name: 'uslk_umm_*_s', duration: 'session', purpose: 'Keeps the chat and recognises the visitor.' },
    { name: 'uslk_e', duration: 'P1Y', purpose: 'Recognises a visitor of the chat (older).' },
    { name: 'uslk_s', duration: 'session', purpose: 'Keeps the state of the chat (older).' },
  ],
  erase: ['uslk_*'],
  storage: ['uslk_*'],
  markers: ['userlike-cdn-widgets', 'userlikeReady'],
  globals: ['userlike', 'userlikeReady', 'userlikeData', 'userlikeConfig'],
  load: { script: 'https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/{id}.js' },
  // It has no stop call: userlikeQuitChat ends a conversation, not the widget.
  stop: 'reload',
  sources: [
    'https://faq.userlike.com/all-documents/does-userlike-use-cookies-and-if-yes-what-for',
    'https://docs.userlike.com/',
    'https://www.npmjs.com/package/tarteaucitronjs',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
