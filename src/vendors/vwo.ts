import type { Vendor } from './types.js';

/** The VWO SmartCode, which tests versions of pages and records visits. */
export const vwo: Vendor = {
  id: 'vwo',
  name: 'VWO',
  aliases: ['visual-website-optimizer'],
  confidence: 'medium',
  category: 'analytics',
  categoryNote:
    'Experiments; functional or marketing for some owners. A hiding snippet may blank the page until it answers.',
  company: 'Wingify Software Pvt. Ltd.',
  country: 'IN',
  purpose: 'Shows visitors different versions of a page, compares them, and records visits.',
  policyUrl: 'https://vwo.com/privacy-policy/',
  optOutUrl: 'https://vwo.com/opt-out/',
  params: {
    id: {
      pattern: '^\\d{4,8}$',
      example: '123456',
      about: 'the digits of the account ID (account_id in the SmartCode)',
      required: true,
    },
  },
  hosts: [
    'visualwebsiteoptimizer.com',
    '*.visualwebsiteoptimizer.com',
    'vwo.com',
    '*.vwo.com',
    'wingify.com',
    '*.wingify.com',
    'd5phz18u4wuww.cloudfront.net',
  ],
  cookies: [
    { name: '_vwo_uuid', duration: 'P10Y', purpose: 'Recognises the visitor.' },
    { name: '_vwo_uuid_v2', duration: 'P1Y', purpose: 'Recognises the visitor on this domain.' },
    { name: '_vwo_sn', duration: 'PT30M', purpose: 'Keeps data of the current visit.' },
    { name: '_vwo_ds', duration: 'P90D', purpose: 'Keeps data of the visitor.' },
    { name: '_vwo_referrer', duration: 'session', purpose: 'Keeps where the visitor came from.' },
    { name: '_vwo_consent', duration: 'P100D', purpose: 'Remembers the consent given to VWO.' },
    { name: '_vwo_global_opt_out', duration: 'P10Y', purpose: 'Remembers an opt-out from VWO everywhere.' },
    { name: '_vwo_*', duration: 'P1Y', purpose: 'Keeps other settings of tests.' },
    { name: '_vis_opt_s', duration: 'P100D', purpose: 'Counts the visits of a visitor.' },
    { name: '_vis_opt_test_cookie', duration: 'session', purpose: 'Checks that cookies work.' },
    {
      name: '_vis_opt_exp_*',
      duration: 'P100D',
      purpose: 'Keeps the version that was shown, and goals reached.',
    },
    { name: '_vis_opt_out', duration: 'P10Y', purpose: 'Remembers an opt-out from VWO.' },
  ],
  erase: ['_vwo_*', '_vis_opt_*'],
  storage: ['_vwo_*', 'vwoSn*'],
  markers: ['_vwo_code', 'vwoCode', 'visualwebsiteoptimizer.com/j.php', '_vis_opt_'],
  globals: ['VWO', '_vwo_code', '_vwo_exp', '_vwo_exp_ids', '_vis_opt_queue', '_vwo_settings_timer'],
  // The synchronous SmartCode: the asynchronous one puts the page's own address into that of its file.
  // https://help.vwo.com/hc/en-us/articles/360034514514
  load: {
    script: 'https://dev.visualwebsiteoptimizer.com/lib/{id}.js',
    attributes: { id: 'vwoCode', referrerpolicy: 'no-referrer-when-downgrade' },
  },
  // No consent calls: optOutVisitor lasts ten years, and only deleting its cookie takes it back.
  // https://developers.vwo.com/reference/opt-out
  stop: 'reload',
  sources: [
    'https://help.vwo.com/hc/en-us/articles/360034514514',
    'https://developers.vwo.com/reference/opt-out',
    'https://help.vwo.com/hc/en-us/articles/34254349279257-Configuring-VWO-SmartCode-for-Your-Website-s-Cookie-Consent',
    'https://help.vwo.com/hc/en-us/articles/360033990873',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
