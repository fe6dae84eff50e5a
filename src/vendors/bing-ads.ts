import type { Vendor } from './types.js';

/** The Universal Event Tracking (UET) tag of Microsoft Advertising, formerly Bing Ads. */
export const bingAds: Vendor = {
  id: 'bing-ads',
  name: 'Microsoft Advertising (UET)',
  aliases: ['microsoft-uet', 'microsoft-ads', 'uet'],
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Microsoft Corporation',
  country: 'US',
  purpose:
    'Measures whether a Microsoft or Bing advert led to an action here and builds audiences for adverts.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  optOutUrl: 'https://account.microsoft.com/privacy/ad-settings',
  params: {
    id: {
      pattern: '^\\d{5,18}$',
      example: '12345678',
      about: 'the digits of the UET tag ID (Conversions, UET tag)',
      required: true,
    },
  },
  // The tag can load Microsoft Clarity, a vendor of its own: www.clarity.ms is not claimed here.
  hosts: ['bat.bing.com', '*.bat.bing.com', 'bat.bing.net', 'c.bing.com'],
  // Not _uetmsdns: a site sets it itself to opt a visitor out, so erasing it would opt them in again.
  cookies: [
    { name: '_uetsid', duration: 'P1D', purpose: 'Recognises the visit.' },
    { name: '_uetvid', duration: 'P390D', purpose: 'Recognises the visitor.' },
    { name: '_uetmsclkid', duration: 'P90D', purpose: 'Keeps the ID of a click on an advert.' },
    { name: 'MUID', duration: 'P390D', purpose: 'Recognises the browser at Microsoft.', domain: 'bing.com' },
    { name: 'MR', duration: 'P7D', purpose: 'Refreshes the Microsoft ID.', domain: 'bat.bing.com' },
    { name: 'MSPTC', duration: 'P390D', purpose: 'Makes adverts more relevant.', domain: 'bing.com' },
    { name: 'SRM_B', duration: 'P390D', purpose: 'Keeps the ID for adverts.', domain: 'c.bing.com' },
  ],
  storage: ['_uetsid', '_uetsid_exp', '_uetvid', '_uetvid_exp'],
  markers: ['uetq', 'bat.bing.com/bat.js', 'bat.bing.net/bat.js', 'new UET('],
  globals: ['uetq', 'UET'],
  defines: ['UET'],
  // Where Clarity is switched on in the advertising account.
  brings: ['microsoft-clarity'],
  load: {
    script: 'https://bat.bing.net/bat.js?ti={id}',
    construct: {
      name: 'UET',
      into: 'uetq',
      options: { ti: '{id}', enableAutoSpaTracking: true, ts: '{time}' },
      calls: [['uetq.push', 'pageLoad']],
    },
  },
  // Flat arguments, not an array. Without a default the tag takes consent as granted, except in Europe.
  // https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
  consent: {
    default: [['uetq.push', 'consent', 'default', { ad_storage: 'denied' }]],
    grant: [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
    revoke: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]],
    everyPage: true,
  },
  stop: 'runtime',
  stopNote: 'Denied ends its storage; it goes on sending reduced events, which the gate holds.',
  notes: [
    'A switch in the advertising account makes this tag load Microsoft Clarity, which waits for its own consent.',
    'Leave the noscript image (bat.bing.com/action) out of the page: without scripts nothing can hold it.',
  ],
  sources: [
    'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent',
    'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_proc_uetv2addtag',
    'https://help.ads.microsoft.com/#apex/ads/en/60119/0',
    'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_dynamicconsentgtm',
  ],
};
