import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const freshchat: Vendor = {
  id: 'freshchat',
  name: 'Freshchat',
  aliases: ['freshworks-chat'],
  confidence: 'medium',
  category: 'functional',
  company: 'Freshworks Inc.',
  country: 'US',
  purpose: 'Offers a live chat with the site owner.',
  policyUrl: 'https://www.freshworks.com/privacy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'token',
      required: true,
    },
    host: { pattern: '^https://[a-z0-9.-]+$', example: 'https://wchat.freshchat.com', about: 'account host' },
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
    { name: '_fw_crm_v', duration: 'P1Y', purpose: 'Visitor ID of the sales add-on.' },
    { name: 'DBSR_*', duration: 'P1Y', purpose: 'Session.', domain: 'freshchat.com' },
  ],
  storage: ['hotline_*'],
  markers: ['fcWidget.init', 'freshchat.com/js/widget', 'fcSettings'],
  globals: ['fcWidget', 'fcSettings', 'fcWidgetMessengerConfig'],
  stop: 'runtime',
  sources: ['https://developers.freshchat.com/web-sdk/', 'https://www.npmjs.com/package/third-party-web'],
};
