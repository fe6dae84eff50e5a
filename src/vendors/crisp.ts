import type { Vendor } from './types.js';

/** The Crisp chatbox, a live chat. */
export const crisp: Vendor = {
  id: 'crisp',
  name: 'Crisp',
  checked: '2026-11-22',
  category: 'functional',
  company: 'Crisp IM SAS',
  country: 'FR',
  purpose: 'Offers a live chat with the site owner.',
  policyUrl: 'https://crisp.chat/en/privacy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'the website ID (Settings, Setup & Integrations)',
      required: true,
    },
  },
  hosts: ['crisp.chat', '*.crisp.chat'],
  cookies: [
    { name: 'crisp-client/*', duration: 'P6M', purpose: 'Keeps the conversation from page to page.' },
    { name: 'crisp-client%2F*', duration: 'P6M', purpose: 'Keeps the conversation from page to page.' },
  ],
  storage: ['crisp-client/*'],
  markers: ['CRISP_WEBSITE_ID', '$crisp', 'client.crisp.chat'],
  globals: [
    '$crisp',
    'CRISP_WEBSITE_ID',
    'CRISP_COOKIE_DOMAIN',
    'CRISP_COOKIE_EXPIRE',
    'CRISP_RUNTIME_CONFIG',
    'CRISP_TOKEN_ID',
  ],
  load: {
    script: 'https://client.crisp.chat/l.js',
    queue: { name: '$crisp', methods: [] },
    set: { CRISP_WEBSITE_ID: '{id}' },
  },
  // Hiding the chatbox does not end its connection.
  stop: 'reload',
  sources: [
    'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/',
    'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/',
    'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
