/** What the demo's tags are and leave behind, written down once for the tests. */

export const ANALYTICS = ['google-analytics', 'hotjar'];
export const FUNCTIONAL = ['google-tag-manager', 'acme-chat'];
export const MARKETING = ['google-ads', 'hubspot', 'facebook-pixel', 'linkedin-insight', 'bing-ads', 'x-ads'];

/** The tag vendors whose official snippets are on the home page. */
export const NINE = [...ANALYTICS, 'google-tag-manager', ...MARKETING];

/** What `ran()` names when all nine are at work: two of them come in two files. */
export const STAGES = [...NINE, 'hotjar/modules', 'hubspot/analytics'];

/** Cookies on the parent domain when all nine are at work. */
export const VENDOR_COOKIES = [
  '_ga',
  '_ga_DEMO12345',
  '_gcl_au',
  '_hjSessionUser_1234567',
  '_hjSession_1234567',
  'hubspotutk',
  '__hstc',
  '__hssc',
  '__hssrc',
  '_fbp',
  'li_fat_id',
  '_uetsid',
  '_uetvid',
  '_twpid',
];

/** Keys in local and session storage when all nine are at work. */
export const VENDOR_STORAGE = ['_hjUserAttributes', 'hjViewportId', 'li_adsId', '_uetsid', '_uetvid'];
