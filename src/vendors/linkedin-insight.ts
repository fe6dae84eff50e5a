import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'linkedin.com';

/** The LinkedIn Insight Tag, which measures adverts on LinkedIn. */
export const linkedinInsight: Vendor = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  aliases: ['linkedin-ads'],
  checked: '2026-11-22',
  category: 'marketing',
  company: 'LinkedIn Corporation (LinkedIn Ireland Unlimited Company in the EEA)',
  country: 'US',
  purpose:
    'Measures whether LinkedIn adverts lead to actions here and reports the professional profile of visitors in groups.',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  optOutUrl: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
  params: {
    id: {
      pattern: '^\\d{3,12}$',
      example: '123456',
      about: 'the digits of the partner ID (Campaign Manager, Insight Tag)',
      required: true,
    },
  },
  hosts: [
    'snap.licdn.com',
    '*.ads.linkedin.com',
    'www.linkedin.com/px/',
    '*.oribi.io',
    'p.adsymptotic.com',
    'cdn.adsymptotic.com',
    'sjs.bizographics.com', // where older tags load their file from
  ],
  cookies: [
    { name: 'li_fat_id', duration: 'P30D', purpose: 'Keeps the member ID of an advert click.' },
    { name: 'li_giant', duration: 'P7D', purpose: 'Keeps the group ID of an advert click.' },
    { name: 'ln_or', duration: 'P1D', purpose: 'Tells whether events may be recorded by themselves here.' },
    { name: 'bcookie', duration: 'P1Y', purpose: 'Identifies the browser against abuse.', domain },
    { name: 'bscookie', duration: 'P1Y', purpose: 'Identifies the browser.', domain: 'www.linkedin.com' },
    { name: 'lidc', duration: 'P1D', purpose: 'Routes requests to a data centre.', domain },
    { name: 'li_gc', duration: 'P180D', purpose: 'Keeps a guest’s consent at LinkedIn.', domain },
    { name: 'li_sugr', duration: 'P90D', purpose: 'Guesses who a visitor is, outside the EEA.', domain },
    { name: 'lang', duration: 'session', purpose: 'Keeps the language.', domain },
    { name: 'UserMatchHistory', duration: 'P30D', purpose: 'Keeps when IDs were matched.', domain },
    { name: 'AnalyticsSyncHistory', duration: 'P30D', purpose: 'Keeps when figures were matched.', domain },
    { name: 'lms_ads', duration: 'P30D', purpose: 'Identifies members for adverts.', domain },
    { name: 'lms_analytics', duration: 'P30D', purpose: 'Identifies members for analytics.', domain },
    { name: '_guid', duration: 'P90D', purpose: 'Matches members for adverts at Google.', domain },
    { name: 'ar_debug', duration: 'P90D', purpose: 'Debugs advert attribution.', domain },
  ],
  storage: ['li_adsId*'],
  markers: ['_linkedin_partner_id', '_linkedin_data_partner_ids', 'lintrk', 'insight.min.js'],
  globals: [
    'lintrk',
    '_linkedin_partner_id',
    '_linkedin_data_partner_id',
    '_linkedin_data_partner_ids',
    '_already_called_lintrk',
    'ORIBILI',
  ],
  load: {
    script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    queue: { name: 'lintrk', store: 'q', asArray: true },
    set: { _linkedin_partner_id: '{id}' },
    calls: [['_linkedin_data_partner_ids.push', '{id}']],
  },
  stop: 'reload',
  stopNote: 'It has no stop call: its recorder of events listens until the page is left.',
  notes: ['In the EEA it also reads the answer of a TCF platform, where a page has one.'],
  sources: [
    'https://www.linkedin.com/legal/l/cookie-table',
    'https://learn.microsoft.com/en-us/linkedin/marketing/conversions/enabling-first-party-cookies',
    'https://www.linkedin.com/help/lms/answer/a427660',
  ],
};
