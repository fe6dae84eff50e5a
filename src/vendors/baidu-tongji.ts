import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
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
      about: 'site code',
      required: true,
    },
  },
  hosts: ['hm.baidu.com', '*.hm.baidu.com', 'hmcdn.baidu.com', 'fclog.baidu.com'],
  cookies: [
    { name: 'Hm_lvt_*', exact: '^Hm_lvt_[0-9a-f]{32}$', duration: 'P1Y', purpose: 'Time of visits.' },
    {
      name: 'Hm_lpvt_*',
      exact: '^Hm_lpvt_[0-9a-f]{32}$',
      duration: 'session',
      purpose: 'Time of the last page view.',
    },
    { name: 'Hm_ck_*', duration: 'session', purpose: 'Tests cookies.' },
    { name: 'HMACCOUNT', duration: 'session', purpose: 'Visitor ID.' },
    { name: 'HMACCOUNT', duration: 'P10Y', purpose: 'Visitor ID.', domain: 'hm.baidu.com' },
    { name: 'HMACCOUNT_BFESS', duration: 'P10Y', purpose: 'Visitor ID.', domain: 'hm.baidu.com' },
    { name: 'BAIDUID', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'baidu.com' },
  ],
  storage: ['Hm_lvt_*', 'Hm_unsent_*', 'Hm_*'],
  markers: ['_hmt', 'hm.baidu.com/hm.js'],
  globals: ['_hmt', '_bdhm_loaded_{id}'],
  stop: 'reload',
  sources: [
    'https://tongji.baidu.com/web/help/article?id=174',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
