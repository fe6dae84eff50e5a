import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'amazon-adsystem.com';

/** The Amazon Ad Tag (amzn.js), the publisher tag (apstag.js) and adverts of the partner programme. */
export const amazonAds: Vendor = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  aliases: ['amazon-advertising', 'aps'],
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Amazon.com Services LLC (Amazon Europe Core in the EEA)',
  country: 'US',
  purpose: 'Measures adverts on Amazon, shows adverts for products and sells advert space.',
  policyUrl: 'https://www.amazon.com/privacy',
  optOutUrl: 'https://www.amazon.com/adprefs',
  params: {
    id: {
      pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'the tag ID after addTag in the tag code (Events Manager)',
      required: true,
    },
    region: {
      pattern: '^(NA|EU|FE)$',
      example: 'EU',
      about: 'the region after setRegion in the tag code: NA, EU or FE',
      required: true,
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
    { name: 'aatToken', duration: 'P1D', purpose: 'Recognises a visitor the site owner knows.' },
    { name: 'amzn_consent', duration: 'P1Y', purpose: 'Tells Amazon what the visitor agreed to.' },
    { name: 'ad-id', duration: 'P190D', purpose: 'Recognises the browser for adverts.', domain },
    { name: 'ad-privacy', duration: 'P5Y', purpose: 'Keeps choices about adverts.', domain },
  ],
  storage: ['apstagUserAgentClientHints', 'apstagCfg', '_aps*'],
  markers: ['amzn(', 'apstag.init', 'amzn_assoc_', 'amazon-adsystem.com'],
  globals: ['amzn', 'amznConsent', 'apstag', 'amzn_assoc_placement', '_aps'],
  load: {
    script: 'https://c.amazon-adsystem.com/aat/amzn.js',
    attributes: { id: 'amzn-pixel' },
    // Without the time that the tag code adds to each call: Amazon’s own template for Tag Manager goes without it, too.
    // https://github.com/amzn/ads-pao-amznjs-gtm-template
    queue: { name: 'amzn', store: 'q', props: { version: '0.0' } },
    calls: [
      ['amzn', 'setRegion', '{region}'],
      ['amzn', 'addTag', '{id}'],
      ['amzn', 'trackEvent', 'PageView'],
    ],
  },
  // It has no stop call. Its consent signal needs a file of its own, and the visitor’s country.
  stop: 'reload',
  notes: [
    'In the EEA and the United Kingdom Amazon asks for the visitor’s country and a consent signal: load amzn-consent.js and call amznConsent once consent is given.',
    'Only the Amazon Ad Tag is loaded from its ID; apstag.js and product adverts stay in the page.',
  ],
  sources: [
    'https://advertising.amazon.com/help/G2648JUCRZU662V5',
    'https://github.com/amzn/ads-pao-amznjs-gtm-template',
    'https://aps.amazon.com/aps/privacy-policy/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
