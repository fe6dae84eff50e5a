import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const activecampaign: Vendor = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  category: 'marketing',
  company: 'ActiveCampaign, LLC',
  country: 'US',
  purpose: 'Connects visits with mail campaigns.',
  policyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
  params: { id: { pattern: '^\\d{4,14}$', example: '123456789', about: 'account number', required: true } },
  hosts: [
    'app-us1.com',
    '*.app-us1.com',
    'trackcmp.net',
    '*.trackcmp.net',
    'activehosted.com',
    '*.activehosted.com',
    'img-us3.com',
    '*.img-us3.com',
    'lt.acemlna.com',
    '*.lt.acemlna.com',
  ],
  cookies: [
    { name: 'ac_enable_tracking', duration: 'P30D', purpose: 'Tracking allowed.' },
    { name: 'prism_*', exact: '^prism_\\d+$', duration: 'P30D', purpose: 'Visitor ID.' },
    {
      name: 'prism_*',
      exact: '^prism_\\d+$',
      duration: 'P30D',
      purpose: 'Visitor ID.',
      domain: 'prism.app-us1.com',
    },
    { name: 'cmp*', duration: 'P30D', purpose: 'Older visitor ID.', domain: 'trackcmp.net' },
    { name: 'PHPSESSID', duration: 'session', purpose: 'Session.', domain: 'activehosted.com' },
  ],
  markers: ['visitorGlobalObjectAlias', 'vgo(', 'trackcmp', 'diffuser.js'],
  globals: ['vgo', 'visitorGlobalObjectAlias', 'vgoAlias', 'trackcmp_email'],
  stop: 'reload',
  sources: [
    'https://help.activecampaign.com/hc/en-us/articles/221493708',
    'https://help.activecampaign.com/hc/en-us/articles/360000872064',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
