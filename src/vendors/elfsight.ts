import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const elfsight: Vendor = {
  id: 'elfsight',
  name: 'Elfsight widgets',
  confidence: 'low',
  category: 'functional',
  categoryNote: 'Depends on the widget; feeds bring cookies of the network shown.',
  company: 'Elfsight, LLC',
  country: 'AM',
  purpose: 'Shows feeds, reviews, maps or other widgets.',
  policyUrl: 'https://elfsight.com/privacy-policy/',
  params: {
    id: {
      pattern: '^(elfsight-app-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: 'elfsight-app-00000000-0000-4000-8000-000000000000',
      about: 'widget class or ID',
    },
  },
  hosts: ['elfsight.com', '*.elfsight.com', 'elfsightcdn.com', '*.elfsightcdn.com'],
  cookies: [
    { name: 'elfsight_viewed_recently', duration: 'PT1M', purpose: 'Counts views.', domain: 'elfsight.com' },
    { name: '_p_hfp_client_id', duration: 'P90D', purpose: 'Visitor ID.', domain: 'elfsight.com' },
    {
      name: '__cf_bm',
      duration: 'PT30M',
      purpose: 'Bot protection.',
      domain: 'elfsight.com',
      httpOnly: true,
    },
  ],
  markers: ['elfsight-app-', 'elfsightcdn.com/platform.js'],
  globals: ['eapps', 'elfsight'],
  brings: ['google-fonts', 'youtube', 'facebook-social-plugins', '*'],
  stop: 'reload',
  sources: ['https://help.elfsight.com/article/418-elfsight-and-gdpr'],
};
