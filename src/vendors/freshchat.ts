import type { Vendor } from './types.js';

/** The Freshchat web messenger of Freshworks. */
export const freshchat: Vendor = {
  id: 'freshchat',
  name: 'Freshchat',
  aliases: ['freshworks-chat'],
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'functional',
  company: 'Freshworks Inc.',
  country: 'US',
  purpose: 'Offers a live chat with the site owner.',
  policyUrl: 'https://www.freshworks.com/privacy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'the token of the web chat (Admin Settings, Web Messenger)',
      required: true,
    },
  },
  hosts: [
    'freshchat.com',
    '*.freshchat.com',
    'freshworksapi.com',
    '*.freshworksapi.com',
    'fw-cdn.com',
    '*.fw-cdn.com',
    'myfreshworks.com',
    '*.myfreshworks.com',
  ],
  cookies: [
    { name: '_fw_crm_v', duration: 'P1Y', purpose: 'Recognises the visitor for the sales add-on.' },
    { name: 'DBSR_*', duration: 'P1Y', purpose: 'Recognises the visit.', domain: 'freshchat.com' },
  ],
  markers: ['fcWidget.init', 'freshchat.com/js/widget', 'fcSettings'],
  globals: ['fcWidget', 'fcSettings', 'fcWidgetMessengerConfig'],
  defines: ['fcWidget'],
  load: {
    // An account in another data region, or with a tag from fw-cdn.com, has its file on another host: such a
    // site puts the official tag in the page.
    script: 'https://wchat.freshchat.com/js/widget.js',
    attributes: { id: 'freshchat-js-sdk' },
    ready: [['fcWidget.init', { token: '{id}', host: 'https://wchat.freshchat.com' }]],
  },
  // No grant: the file starts with its own init, and a second one needs the token, which only the snippet may know.
  // https://developers.freshchat.com/web-sdk/
  consent: { revoke: [['fcWidget.destroy']] },
  // It takes the messenger away; a yes after that brings it back with the next page.
  stop: 'runtime',
  sources: [
    'https://developers.freshchat.com/v2/',
    'https://support.freshchat.com/en/support/solutions/articles/50000000050-get-started-with-freshchat-',
    'https://developers.freshchat.com/web-sdk/',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
