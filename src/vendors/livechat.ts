import type { Vendor } from './types.js';

/** The LiveChat chat widget of Text. */
export const livechat: Vendor = {
  id: 'livechat',
  name: 'LiveChat',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'functional',
  company: 'Text, Inc. (LiveChat Software S.A.)',
  country: 'PL',
  purpose: 'Offers a live chat with the site owner.',
  policyUrl: 'https://www.livechat.com/legal/privacy-policy/',
  hosts: [
    'livechatinc.com',
    '*.livechatinc.com',
    'livechat.com',
    '*.livechat.com',
    'livechat-static.com',
    '*.livechat-static.com',
    'livechat-files.com',
    '*.livechat-files.com',
    'text.com',
    '*.text.com',
  ],
  cookies: [
    { name: '__lc_cid', duration: 'P2Y', purpose: 'Recognises the visitor.' },
    { name: '__lc_cst', duration: 'P2Y', purpose: 'Proves that the visitor is the same.' },
    {
      name: '__oauth_redirect_detector',
      duration: 'PT60S',
      purpose: 'Checks that signing in to the chat works.',
    },
    {
      name: '__lc_cid',
      duration: 'P2Y',
      purpose: 'Recognises the visitor.',
      domain: 'accounts.livechatinc.com',
    },
    {
      name: '__lc_cst',
      duration: 'P2Y',
      purpose: 'Proves that the visitor is the same.',
      domain: 'accounts.livechatinc.com',
    },
    {
      name: '__lc2_cid',
      duration: 'P2Y',
      purpose: 'Recognises the visitor (older tags).',
      domain: 'livechatinc.com',
    },
    {
      name: '__lc2_cst',
      duration: 'P2Y',
      purpose: 'Proves that the visitor is the same (older tags).',
      domain: 'livechatinc.com',
    },
  ],
  storage: ['__lc_*', '@@lc_*', 'side_storage_*'],
  markers: ['__lc.license', 'livechatinc.com/tracking.js', 'LiveChatWidget'],
  globals: ['__lc', 'LiveChatWidget', 'LC_API', '__lc_inited'],
  // No grant: init() asks for the file, which the snippet has done already.
  // https://platform.text.com/docs/extending-chat-widget/javascript-api
  consent: { revoke: [['LiveChatWidget.call', 'destroy']] },
  // It takes the chat away; a yes after that brings it back with the next page.
  stop: 'runtime',
  notes: [
    'Askfirst does not load it: its queue is an object with methods of its own, so put the official snippet in the page.',
  ],
  sources: [
    'https://platform.text.com/docs/extending-chat-widget/javascript-api',
    'https://www.livechat.com/legal/gdpr-faq/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
