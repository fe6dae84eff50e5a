import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'prism.app-us1.com';

/** ActiveCampaign site tracking, and the forms of its accounts. */
export const activecampaign: Vendor = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  category: 'marketing',
  company: 'ActiveCampaign, LLC',
  country: 'US',
  purpose: 'Links visits to contacts of the site owner, for mail that fits what they looked at.',
  policyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
  params: {
    id: {
      pattern: '^\\d{4,14}$',
      example: '123456789',
      about: 'the digits after setAccount in the tracking code (Settings, Tracking)',
      required: true,
    },
  },
  // biome-ignore format: as paragraphs; one a line would be half the file
  hosts: [
    'app-us1.com', '*.app-us1.com', 'trackcmp.net', '*.trackcmp.net', 'activehosted.com', '*.activehosted.com',
    'img-us3.com', '*.img-us3.com', 'lt.acemlna.com', '*.lt.acemlna.com',
  ],
  cookies: [
    { name: 'ac_enable_tracking', duration: 'P30D', purpose: 'Remembers that tracking is allowed.' },
    { name: 'prism_*', exact: '^prism_\\d+$', duration: 'P30D', purpose: 'Recognises the visitor.' },
    { name: 'prism_*', exact: '^prism_\\d+$', duration: 'P30D', purpose: 'Recognises the visitor.', domain },
    {
      name: 'cmp*',
      duration: 'P30D',
      purpose: 'Recognises the visitor (older tags).',
      domain: 'trackcmp.net',
    },
    { name: 'PHPSESSID', duration: 'session', purpose: 'Keeps a form’s visit.', domain: 'activehosted.com' },
  ],
  markers: ['visitorGlobalObjectAlias', 'vgo(', 'trackcmp', 'diffuser.js'],
  globals: ['vgo', 'visitorGlobalObjectAlias', 'vgoAlias', 'trackcmp_email'],
  load: {
    script: 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js',
    queue: { name: 'vgo', store: 'q' },
    set: { visitorGlobalObjectAlias: 'vgo' },
    calls: [
      ['vgo', 'setAccount', '{id}'],
      ['vgo', 'setTrackByDefault', true],
      ['vgo', 'process'],
    ],
  },
  // For tracking codes with setTrackByDefault false. It remembers the answer, in the cookie ac_enable_tracking.
  // https://help.activecampaign.com/hc/en-us/articles/360000872064
  consent: { grant: [['vgo', 'process', 'allowTracking']] },
  // It has no stop call.
  stop: 'reload',
  sources: [
    'https://help.activecampaign.com/hc/en-us/articles/360000872064',
    'https://help.activecampaign.com/hc/en-us/articles/221493708',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
