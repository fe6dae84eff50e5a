import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'elfsight.com';

/** Elfsight widgets: one script turns marked elements into feeds, reviews, forms, maps and more. */
export const elfsight: Vendor = {
  id: 'elfsight',
  name: 'Elfsight widgets',
  confidence: 'low',
  category: 'functional',
  categoryNote: 'Depends on the widget; feeds bring cookies of the network shown.',
  company: 'Elfsight, LLC',
  country: 'AM',
  purpose: 'Shows feeds, reviews, forms, maps or other widgets on the page.',
  policyUrl: 'https://elfsight.com/privacy-policy/',
  hosts: ['elfsight.com', '*.elfsight.com', 'elfsightcdn.com', '*.elfsightcdn.com'],
  cookies: [
    { name: 'elfsight_viewed_recently', duration: 'PT1M', purpose: 'Counts views of a widget.', domain },
    { name: '_p_hfp_client_id', duration: 'P90D', purpose: 'Recognises the visitor.', domain },
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain, httpOnly: true },
  ],
  markers: ['elfsight-app-', 'elfsightcdn.com/platform.js'],
  globals: ['eapps', 'elfsight'],
  brings: ['google-fonts', 'youtube', 'facebook-social-plugins', '*'],
  // No stop call is documented: a widget stays until the page is left.
  stop: 'reload',
  notes: ['Askfirst does not load it: put the official code where the widget belongs.'],
  sources: [
    'https://help.elfsight.com/article/418-elfsight-and-gdpr',
    'https://help.elfsight.com/article/987-how-to-add-elfsight-widget-to-react-app',
  ],
};
