import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'zoominfo.com';

/** The ZoomInfo tag, which recognises visitors' companies (WebSights) and completes forms. */
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
      about: 'the project key (ZIProjectKey in the tag)',
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
    { name: '_zitok', duration: 'P1Y', purpose: 'Recognises the visitor.' },
    { name: 'ziwsSession', duration: 'session', purpose: 'Recognises the visit.' },
    { name: 'visitorId', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: 'ws.zoominfo.com' },
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain, httpOnly: true },
    { name: '_cfuvid', duration: 'session', purpose: 'Limits the rate of requests.', domain, httpOnly: true },
  ],
  storage: ['unifiedScriptVerified', '_ziconversation*', 'ziwsSession', 'ziwsSessionId', 'ziScriptSession'],
  markers: ['ZIProjectKey', 'zi-tag.js', 'ws.zoominfo.com/pixel', '_zi_fc', '_zi ='],
  globals: ['ZIProjectKey', 'zi', 'ZITag', 'ZIWhiteList', '_zi', '_zi_fc', 'ziVisitorId', 'zitag'],
  brings: ['*'],
  load: {
    script: 'https://js.zi-scripts.com/zi-tag.js',
    attributes: { type: 'text/javascript' },
    set: { ZIProjectKey: '{id}' },
  },
  // It has no stop call.
  stop: 'reload',
  notes: [
    'The unified tag loads further products chosen in the account (chat, scheduling, advert sync through Clickagy).',
    'An older pixel (ws.zoominfo.com/pixel/…) has no project key: put its code in the page.',
  ],
  sources: ['https://tech-docs.zoominfo.com/', 'https://www.zoominfo.com/legal/privacy-policy'],
};
