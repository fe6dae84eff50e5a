import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'trustpilot.com';

/** TrustBoxes, which show reviews from Trustpilot, and the script that invites customers to write one. */
export const trustpilot: Vendor = {
  id: 'trustpilot',
  name: 'Trustpilot',
  confidence: 'medium',
  category: 'functional',
  categoryNote: 'The script for invitations is marketing.',
  company: 'Trustpilot A/S',
  country: 'DK',
  purpose: 'Shows what customers say of this company at Trustpilot.',
  policyUrl: 'https://legal.trustpilot.com/for-everyone/trustpilot-privacy-policy',
  params: {
    id: {
      pattern: '^[0-9a-f]{24}$',
      example: '5f0000000000000000000000',
      about: 'the ID of the business unit (data-businessunit-id in the TrustBox’s code)',
    },
    invite: {
      pattern: '^[A-Za-z0-9]{8,20}$',
      example: 'abcDEF1234567890',
      about: 'the integration key for invitations (Get reviews, JavaScript integration)',
    },
  },
  hosts: ['trustpilot.com', '*.trustpilot.com'],
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: 'TP.uuid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain },
    { name: 'ajs_anonymous_id', duration: 'P1Y', purpose: 'Counts visitors of Trustpilot.', domain },
    { name: 'amplitude_id*', duration: 'P1Y', purpose: 'Counts what visitors do at Trustpilot.', domain },
    { name: 'csrf-canary', duration: 'session', purpose: 'Protects forms against forgery.', domain },
  ],
  markers: ['trustpilot-widget', 'data-businessunit-id', 'TrustpilotObject'],
  globals: ['Trustpilot', 'TrustpilotObject', 'tp'],
  defines: ['Trustpilot'],
  parts: [
    {
      id: 'invitations',
      category: 'marketing',
      about: 'Invites customers to write a review.',
      hosts: ['invitejs.trustpilot.com'],
    },
  ],
  embeds: [{ frames: ['widget.trustpilot.com/trustboxes/'] }],
  stop: 'reload',
  notes: ['Nothing is loaded by ID: a TrustBox and its script stay in the page as Trustpilot gives them.'],
  sources: [
    'https://support.trustpilot.com/hc/en-us/articles/115011421468',
    'https://framer.com/help/articles/how-to-embed-trustpilot-widget-into-your-website',
    'https://legal.trustpilot.com/for-everyone/cookies',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
