import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const amazonAds: Vendor = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  aliases: ['amazon-advertising', 'aps'],
  confidence: 'medium',
  category: 'marketing',
  company: 'Amazon.com Services LLC (Amazon Europe Core in the EEA)',
  country: 'US',
  purpose: 'Measures Amazon adverts, shows product adverts and sells advert space.',
  policyUrl: 'https://www.amazon.com/privacy',
  optOutUrl: 'https://www.amazon.com/adprefs',
  params: {
    id: {
      pattern: '^[0-9a-fA-F-]{36}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'advertising tag ID; affiliate tag or publisher ID for other products',
    },
  },
  hosts: [
    'amazon-adsystem.com',
    '*.amazon-adsystem.com',
    'assoc-amazon.com',
    '*.assoc-amazon.com',
    'ara.paa-reporting-advertising.amazon',
  ],
  cookies: [
    { name: 'aatToken', duration: 'P1D', purpose: 'Consent-bound token of the advertising tag.' },
    { name: 'amzn_consent', duration: 'P1Y', purpose: 'Consent signal written by the consent platform.' },
    { name: '__trf.src', duration: 'P1Y', purpose: 'Referral source.' },
    {
      name: 'ad-id',
      duration: 'P190D',
      purpose: 'Recognises the browser for adverts.',
      domain: 'amazon-adsystem.com',
    },
    { name: 'ad-privacy', duration: 'P5Y', purpose: 'Advert preferences.', domain: 'amazon-adsystem.com' },
  ],
  storage: ['apstagUserAgentClientHints', 'apstagCfg', '_aps*'],
  markers: ['amzn(', 'apstag.init', 'amzn_assoc_', 'amazon-adsystem.com'],
  globals: ['amzn', 'apstag', 'amzn_assoc_placement', '_aps'],
  stop: 'reload',
  sources: [
    'https://advertising.amazon.com/help/',
    'https://aps.amazon.com/aps/privacy-policy/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
