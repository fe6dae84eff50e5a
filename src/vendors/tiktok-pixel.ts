import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const tiktokPixel: Vendor = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  category: 'marketing',
  company: 'TikTok Pte. Ltd. (TikTok Technology Ltd in the EEA)',
  country: 'SG',
  purpose: 'Measures whether TikTok adverts lead to actions here and builds audiences.',
  policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
  params: {
    id: {
      pattern: '^[A-Z0-9]{18,24}$',
      example: 'C0AAAAAAAAAAAAAAAAAA',
      about: 'pixel code',
      required: true,
    },
  },
  hosts: [
    'analytics.tiktok.com',
    '*.analytics.tiktok.com',
    'business-api.tiktok.com',
    'tiktokw.us',
    '*.tiktokw.us',
    'tiktokw.eu',
    '*.tiktokw.eu',
    'mon.tiktokv.com',
  ],
  cookies: [
    { name: '_ttp', duration: 'P390D', purpose: 'Visitor ID for measurement.' },
    { name: '_tt_enable_cookie', duration: 'P390D', purpose: 'Whether first-party cookies are allowed.' },
    { name: 'ttcsid', duration: 'P390D', purpose: 'Session ID.' },
    { name: 'ttcsid_*', duration: 'P390D', purpose: 'Session ID of one pixel.' },
    { name: 'ttclid', duration: 'P30D', purpose: 'Keeps the click ID of an advert.' },
    { name: '_ttp', duration: 'P390D', purpose: 'Visitor ID for measurement.', domain: 'tiktok.com' },
    { name: 'ttwid', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'tiktok.com' },
    { name: 'msToken', duration: 'P10D', purpose: 'Request token.', domain: 'tiktok.com' },
  ],
  storage: ['tt_appInfo', 'tt_sessionId', 'tt_pixel_session_index', 'tt_pixel_is_enrich_am_ok'],
  markers: ['TiktokAnalyticsObject', 'ttq.load', 'ttq.page', 'analytics.tiktok.com'],
  globals: ['ttq', 'TiktokAnalyticsObject', '_tt_config'],
  stop: 'runtime',
  stopNote: 'Events stop; disableCookie() stops first-party cookies.',
  notes: [
    'The stub must list holdConsent, grantConsent and revokeConsent among its methods or the calls are lost; hold must come before load.',
  ],
  sources: [
    'https://business-api.tiktok.com/portal/docs?id=1739585600931842',
    'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://github.com/nuxt/scripts',
  ],
};
