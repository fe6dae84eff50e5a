import type { Vendor } from './types.js';

/** The chat widget of tawk.to. */
export const tawkTo: Vendor = {
  id: 'tawk-to',
  name: 'tawk.to',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote: 'Also watches which pages visitors open before they chat.',
  company: 'tawk.to inc.',
  country: 'US',
  purpose: 'Offers a live chat with the site owner.',
  policyUrl: 'https://www.tawk.to/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{24}$',
      example: '5f0000000000000000000000',
      about: 'the property ID (Administration, Overview)',
      required: true,
    },
    widget: {
      pattern: '^(default|[0-9a-z]{6,20})$',
      example: 'default',
      about: 'the widget ID (the last part of the address in the code)',
      required: true,
    },
  },
  hosts: ['tawk.to', '*.tawk.to', 'tawk.link', '*.tawk.link', 's3.amazonaws.com/tawk-to-pi/'],
  cookies: [
    { name: 'TawkConnectionTime', duration: 'session', purpose: 'Keeps several tabs on one connection.' },
    { name: 'twk_idm_key', duration: 'session', purpose: 'Keeps the visitor connected.' },
    { name: 'twk_uuid_*', duration: 'P180D', purpose: 'Recognises a returning visitor.' },
    { name: '__tawkuuid', duration: 'P180D', purpose: 'Recognises a returning visitor (older widget).' },
    { name: 'TawkCookie', duration: 'session', purpose: 'Keeps the visit together (older widget).' },
    { name: 'Tawk_*', duration: 'session', purpose: 'Remembers the state of the older widget.' },
    {
      name: 'tawkUUID',
      duration: 'P180D',
      purpose: 'Recognises a returning visitor (older widget).',
      domain: 'tawk.to',
    },
    {
      name: 'tawk_*',
      duration: 'P180D',
      purpose: 'Recognises the visitor and the visit.',
      domain: 'tawk.to',
    },
  ],
  storage: ['twk_*', 'Tawk_*', 'tawk_*'],
  markers: ['Tawk_API', 'Tawk_LoadStart', 'embed.tawk.to'],
  globals: ['Tawk_API', 'Tawk_LoadStart', '$_Tawk', '$_Tawk_AccountKey', 'Tawk_Window'],
  load: {
    script: 'https://embed.tawk.to/{id}/{widget}',
    attributes: { charset: 'UTF-8', crossorigin: '*' },
    set: { Tawk_API: {}, Tawk_LoadStart: '{now}' },
  },
  // Not autoStart: start is there only once the file has run, so nothing would start what autoStart keeps back.
  // https://developer.tawk.to/jsapi/
  consent: {
    grant: [['Tawk_API.start', { showWidget: true }]],
    revoke: [['Tawk_API.hideWidget'], ['Tawk_API.shutdown']],
  },
  stop: 'runtime',
  stopNote: 'Its connection is closed and the widget hidden; a chat that goes on ends with it.',
  sources: [
    'https://developer.tawk.to/jsapi/',
    'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
