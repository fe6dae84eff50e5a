import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'facebook.com';

/** The web tag of Meta Audience Network, which showed adverts of Facebook on other websites until April 2020. */
export const facebookAudienceNetwork: Vendor = {
  id: 'facebook-audience-network',
  name: 'Meta Audience Network',
  aliases: ['fan'],
  status: 'discontinued',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Meta Platforms, Inc. (Meta Platforms Ireland Ltd in the EEA)',
  country: 'US',
  purpose: 'Showed adverts of Facebook on other websites.',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  optOutUrl: 'https://www.facebook.com/adpreferences/ad_settings',
  params: {
    id: {
      pattern: '^\\d{10,20}_\\d{10,20}$',
      example: '123456789012345_123456789012346',
      about: 'a placement ID (Monetization Manager)',
    },
  },
  // Older files (fbadnw55.js) count as the pixel's, which claims the rest of connect.facebook.net.
  hosts: [
    'an.facebook.com',
    'www.facebook.com/adnw_request',
    'www.facebook.com/audiencenetwork',
    'connect.facebook.net/*/fbadnw60-tag.js',
    'connect.facebook.net/*/sdk/xfbml.ad.js',
  ],
  cookies: [
    { name: 'fr', duration: 'P90D', purpose: 'Delivers and measures adverts.', domain },
    { name: 'datr', duration: 'P400D', purpose: 'Identifies the browser for security.', domain },
  ],
  markers: ['ADNW', 'fbadnw', 'data-placementid'],
  globals: ['ADNW'],
  stop: 'reload',
  notes: [
    'Its placements on the web closed in April 2020, and Meta fills none any more; in apps the product lives on.',
    'Askfirst does not load it; the entry holds and names what is left of it on a page.',
  ],
  sources: [
    'https://developers.facebook.com/docs/audience-network',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
