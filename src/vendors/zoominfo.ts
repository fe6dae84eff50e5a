import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const zoominfo: Vendor = {
  id: 'zoominfo',
  name: 'ZoomInfo',
  aliases: ['websights', 'zoominfo-formcomplete'],
  category: 'marketing',
  company: 'ZoomInfo Technologies LLC',
  country: 'US',
  purpose: 'Recognises which company a visitor comes from and completes business forms.',
  policyUrl: 'https://www.zoominfo.com/legal/privacy-policy',
  optOutUrl: 'https://privacyrequest.zoominfo.com/remove',
  params: {
    id: {
      pattern: '^[0-9a-f]{16,24}$',
      example: '0123456789abcdef0123',
      about: 'project key (new tag) or pixel ID (old tag)',
      required: true,
    },
  },
  hosts: [
    'zoominfo.com',
    '*.zoominfo.com',
    'zi-scripts.com',
    '*.zi-scripts.com',
    'clickagy.com',
    '*.clickagy.com',
  ],
  cookies: [
    { name: '_zitok', duration: 'P1Y', purpose: 'Visitor token.' },
    { name: 'ziwsSession', duration: 'session', purpose: 'Session.' },
    { name: 'visitorId', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'ws.zoominfo.com' },
    {
      name: '__cf_bm',
      duration: 'PT30M',
      purpose: 'Bot protection.',
      domain: 'zoominfo.com',
      httpOnly: true,
    },
    {
      name: '_cfuvid',
      duration: 'session',
      purpose: 'Rate limiting.',
      domain: 'zoominfo.com',
      httpOnly: true,
    },
  ],
  storage: ['unifiedScriptVerified', '_ziconversation*', 'ziwsSession', 'ziwsSessionId', 'ziScriptSession'],
  markers: ['ZIProjectKey', 'zi-tag.js', 'ws.zoominfo.com/pixel', '_zi_fc', '_zi ='],
  globals: ['ZIProjectKey', 'zi', 'ZITag', 'ZIWhiteList', '_zi', '_zi_fc', 'ziVisitorId', 'zitag'],
  brings: ['*'],
  stop: 'reload',
  notes: [
    'The unified tag loads further products chosen in the account (chat, scheduling, advert sync through Clickagy).',
  ],
  sources: ['https://www.zoominfo.com/legal/privacy-policy', 'https://tech-docs.zoominfo.com/'],
};
