import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const luckyOrange: Vendor = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  confidence: 'medium',
  category: 'analytics',
  company: 'Lucky Orange LLC',
  country: 'US',
  purpose: 'Records visits, shows heat maps and offers chat.',
  policyUrl: 'https://www.luckyorange.com/privacy',
  optOutUrl: 'https://privacy.luckyorange.com/',
  params: {
    id: { pattern: '^([0-9a-f]{6,12}|\\d{3,8})$', example: '0123abcd', about: 'site ID', required: true },
  },
  hosts: [
    'luckyorange.com',
    '*.luckyorange.com',
    'luckyorange.net',
    '*.luckyorange.net',
    'visitors.live',
    '*.visitors.live',
    'd10lpsik1i8c69.cloudfront.net',
  ],
  cookies: [
    { name: '_lo_uid', duration: 'P2Y', purpose: 'Visitor ID.' },
    { name: '_lo_rid', duration: 'PT30M', purpose: 'Recording ID.' },
    { name: '_lo_v', duration: 'P1Y', purpose: 'Number of visits.' },
    { name: '_lo_cid', duration: 'session', purpose: 'Chat ID.' },
    { name: '_lo_np_*', duration: 'P30D', purpose: 'Poll answered.' },
    { name: '_lo_bn', duration: 'P30D', purpose: 'Visitor excluded.' },
    { name: '__lotl', duration: 'P180D', purpose: 'First page.' },
    { name: '__lotr', duration: 'P180D', purpose: 'First referrer.' },
    { name: '_global_lucky_opt_out', duration: 'P10Y', purpose: 'Opt-out.' },
  ],
  storage: ['lo-uid', 'lo-visits', '_lo_*'],
  markers: ['__lo_site_id', '__wtw_lucky_site_id', 'tools.luckyorange.com'],
  globals: ['LOQ', 'LO', '__lo_site_id', '_loq', '__lo_cs_added', '__wtw_lucky_site_id'],
  stop: 'reload',
  sources: [
    'https://help.luckyorange.com/article/182-cookies-used-by-lucky-orange',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
