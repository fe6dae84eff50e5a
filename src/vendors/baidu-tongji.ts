import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'hm.baidu.com';

/** Baidu Tongji (hm.js), the web analytics of Baidu. */
export const baiduTongji: Vendor = {
  id: 'baidu-tongji',
  name: 'Baidu Tongji',
  confidence: 'medium',
  category: 'analytics',
  company: 'Baidu, Inc.',
  country: 'CN',
  purpose: 'Counts visits and shows the site owner how the site is used.',
  policyUrl: 'https://tongji.baidu.com/web/help/article?id=330',
  params: {
    id: {
      pattern: '^[0-9a-f]{32}$',
      example: '00000000000000000000000000000000',
      about: 'the site code in the tag (after hm.js?)',
      required: true,
    },
  },
  hosts: ['hm.baidu.com', '*.hm.baidu.com', 'hmcdn.baidu.com', 'fclog.baidu.com'],
  cookies: [
    {
      name: 'Hm_lvt_*',
      exact: '^Hm_lvt_[0-9a-f]{32}$',
      duration: 'P1Y',
      purpose: 'Keeps the times of past visits.',
    },
    {
      name: 'Hm_lpvt_*',
      exact: '^Hm_lpvt_[0-9a-f]{32}$',
      duration: 'session',
      purpose: 'Keeps the time of the last page view.',
    },
    { name: 'Hm_ck_*', duration: 'session', purpose: 'Checks that cookies work.' },
    { name: 'HMACCOUNT', duration: 'session', purpose: 'Recognises the visitor.' },
    { name: 'HMACCOUNT', duration: 'P10Y', purpose: 'Recognises the browser.', domain },
    { name: 'HMACCOUNT_BFESS', duration: 'P10Y', purpose: 'Recognises the browser.', domain },
    { name: 'BAIDUID', duration: 'P1Y', purpose: 'Recognises the browser at Baidu.', domain: 'baidu.com' },
  ],
  erase: ['Hm_*', 'HMACCOUNT'],
  storage: ['Hm_*'],
  markers: ['_hmt', 'hm.baidu.com/hm.js'],
  globals: ['_hmt'],
  load: {
    script: 'https://hm.baidu.com/hm.js?{id}',
    queue: { name: '_hmt', methods: [] },
  },
  // It has no stop call.
  stop: 'reload',
  sources: [
    'https://tongji.baidu.com/web/help/article?id=174',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
