import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const facebookAudienceNetwork: Vendor = {
  id: 'facebook-audience-network',
  name: 'Meta Audience Network',
  aliases: ['fan'],
  status: 'discontinued',
  category: 'marketing',
  company: 'Meta Platforms, Inc. (Meta Platforms Ireland Ltd in the EEA)',
  country: 'US',
  purpose: 'Showed Facebook adverts on other websites.',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  optOutUrl: 'https://www.facebook.com/adpreferences/ad_settings',
  params: {
    id: {
      pattern: '^\\d{10,20}_\\d{10,20}$',
      example: '123456789012345_123456789012346',
      about: 'placement ID',
    },
  },
  hosts: [
    'an.facebook.com',
    'www.facebook.com/adnw_request',
    'www.facebook.com/audiencenetwork',
    'connect.facebook.net/*/fbadnw60-tag.js',
    'connect.facebook.net/*/sdk/xfbml.ad.js',
  ],
  cookies: [
    { name: 'fr', duration: 'P90D', purpose: 'Delivers and measures adverts.', domain: 'facebook.com' },
    {
      name: 'datr',
      duration: 'P400D',
      purpose: 'Identifies the browser for security.',
      domain: 'facebook.com',
    },
  ],
  markers: ['ADNW', 'fbadnw', 'data-placementid'],
  globals: ['ADNW', 'FB'],
  stop: 'reload',
  notes: [
    'Web placements (mobile web and in-stream video) closed in April 2020; the product lives on in mobile apps. Keep the entry for blocking and for policies that still name it.',
  ],
  sources: [
    'https://developers.facebook.com/docs/audience-network',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
