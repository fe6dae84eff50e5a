import type { Vendor } from './types.js';

/** The Zendesk web widget: Messaging, and the older Classic widget and chat (Zopim). */
export const zendesk: Vendor = {
  id: 'zendesk',
  name: 'Zendesk',
  aliases: ['zendesk-chat', 'zopim'],
  category: 'functional',
  company: 'Zendesk, Inc.',
  country: 'US',
  purpose: 'Offers a chat with the site owner and articles with help.',
  policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'the widget key (Admin Centre, Messaging, Installation, after key=)',
      required: true,
    },
  },
  hosts: [
    'zendesk.com',
    '*.zendesk.com',
    'zdassets.com',
    '*.zdassets.com',
    'zopim.com',
    '*.zopim.com',
    'smooch.io',
    '*.smooch.io',
  ],
  cookies: [
    { name: '__zlcmid', duration: 'P1Y', purpose: 'Recognises a visitor of the chat.' },
    { name: '__zlcprivacy', duration: 'P1Y', purpose: 'Remembers the visitor’s answer on cookies.' },
    { name: '__zlcstore', duration: 'P1Y', purpose: 'Keeps the state of the chat.' },
    { name: '__zlcmid', duration: 'P1Y', purpose: 'Recognises a visitor of the chat.', domain: 'zopim.com' },
    {
      name: '__cf_bm',
      duration: 'PT30M',
      purpose: 'Tells people from bots.',
      domain: 'zendesk.com',
      httpOnly: true,
    },
    {
      name: '_zendesk_session',
      duration: 'PT8H',
      purpose: 'Keeps a session at Zendesk.',
      domain: 'zendesk.com',
    },
  ],
  storage: ['ZD-*', '__zlcstore'],
  markers: ['ze-snippet', 'zdassets.com/ekr', 'zESettings', '$zopim'],
  globals: ['zE', 'zESettings', '$zopim', 'zEACLoaded', 'zEmbed'],
  defines: ['zE', '$zopim'],
  load: {
    script: 'https://static.zdassets.com/ekr/snippet.js?key={id}',
    attributes: { id: 'ze-snippet' },
  },
  // Heard only by a widget that is there, since zE comes with the file: a page that starts with a yes needs no call.
  // https://developer.zendesk.com/api-reference/widget-messaging/web/core/
  consent: {
    grant: [['zE', 'messenger:set', 'cookies', 'all']],
    revoke: [['zE', 'messenger:set', 'cookies', 'none']],
  },
  // The call hides Messaging and deletes what it stored; the Classic widget, with the same tag, does not know it.
  stop: 'reload',
  sources: [
    'https://developer.zendesk.com/api-reference/widget-messaging/web/core/',
    'https://support.zendesk.com/hc/en-us/articles/4408824378650',
    'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
