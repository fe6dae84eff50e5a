import type { Vendor } from './types.js';

/** The Intercom Messenger: chat, help and messages that the site sends. */
export const intercom: Vendor = {
  id: 'intercom',
  name: 'Intercom',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote: 'Also records visited pages; marketing when used for outbound messages.',
  company: 'Intercom, Inc.',
  country: 'US',
  purpose: 'Offers chat and messages from the site owner.',
  policyUrl: 'https://www.intercom.com/legal/privacy',
  params: {
    id: {
      pattern: '^[a-z0-9]{6,12}$',
      example: 'abcd1234',
      about: 'the workspace ID, also called app_id, as in the official snippet',
      required: true,
    },
  },
  hosts: [
    'intercom.io',
    '*.intercom.io',
    'intercomcdn.com',
    '*.intercomcdn.com',
    'intercomcdn.eu',
    '*.intercomcdn.eu',
    'intercomassets.com',
    '*.intercomassets.com',
    'intercomusercontent.com',
    '*.intercomusercontent.com',
    'intercom-messenger.com',
    '*.intercom-messenger.com',
    'intercom-sheets.com',
    '*.intercom-sheets.com',
  ],
  cookies: [
    { name: 'intercom-id-*', duration: 'P9M', purpose: 'Recognises a visitor who is not signed in.' },
    { name: 'intercom-session-*', duration: 'P7D', purpose: 'Keeps the conversations of a signed-in user.' },
    { name: 'intercom-device-id-*', duration: 'P9M', purpose: 'Recognises the device to prevent abuse.' },
  ],
  storage: ['intercom.*', 'intercom-state*'],
  markers: ['intercomSettings', 'widget.intercom.io', 'Intercom('],
  globals: ['Intercom', 'intercomSettings'],
  load: {
    // An account in Europe or Australia has another api_base: such a site puts the official snippet in the page.
    script: 'https://widget.intercom.io/widget/{id}',
    queue: { name: 'Intercom', store: 'q' },
    set: { intercomSettings: { api_base: 'https://api-iam.intercom.io', app_id: '{id}' } },
  },
  // No grant: the file boots by itself, and a second boot needs the app_id, which only the snippet may know.
  // https://developers.intercom.com/installing-intercom/web/methods
  consent: { revoke: [['Intercom', 'shutdown']] },
  // It ends the session and takes the Messenger away; a yes after that brings it back with the next page.
  stop: 'runtime',
  sources: [
    'https://developers.intercom.com/installing-intercom/web/installation/',
    'https://www.intercom.com/help/en/articles/2361922',
    'https://developers.intercom.com/installing-intercom/web/methods',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
