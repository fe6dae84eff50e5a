import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const tawkTo: Vendor = {
  id: 'tawk-to',
  name: 'tawk.to',
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
      about: 'property ID',
      required: true,
    },
    widget: { pattern: '^(default|[0-9a-z]{6,20})$', example: 'default', about: 'widget ID', required: true },
  },
  hosts: ['tawk.to', '*.tawk.to', 'tawk.link', '*.tawk.link', 's3.amazonaws.com/tawk-to-pi/'],
  cookies: [
    { name: 'TawkConnectionTime', duration: 'session', purpose: 'Length of the connection.' },
    { name: 'twk_idm_key', duration: 'session', purpose: 'Session key.' },
    {
      name: 'twk_uuid_*',
      exact: '^twk_uuid_[0-9a-f]{24}$',
      duration: 'P180D',
      purpose: 'Recognises a returning visitor.',
    },
    { name: '__tawkuuid', duration: 'P180D', purpose: 'Older visitor ID.' },
    { name: 'TawkCookie', duration: 'session', purpose: 'Main older cookie.' },
    { name: 'Tawk_*', duration: 'session', purpose: 'Older widget state.' },
    { name: 'tawkUUID', duration: 'P180D', purpose: 'Visitor ID.', domain: 'tawk.to' },
    { name: 'tawk_*', duration: 'P180D', purpose: 'Visitor and session ID.', domain: 'tawk.to' },
  ],
  storage: ['twk_*', 'Tawk_*', 'tawk_*', 'twk_token_*'],
  markers: ['Tawk_API', 'Tawk_LoadStart', 'embed.tawk.to'],
  globals: ['Tawk_API', 'Tawk_LoadStart', '$_Tawk', '$_Tawk_AccountKey', 'Tawk_Window'],
  stop: 'runtime',
  sources: [
    'https://developer.tawk.to/jsapi/',
    'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
