import type { Vendor } from './types.js';

/** The Mailchimp code of a connected site, and its sign-up forms. */
export const mailchimp: Vendor = {
  id: 'mailchimp',
  name: 'Mailchimp',
  confidence: 'medium',
  category: 'marketing',
  company: 'Intuit Inc. (The Rocket Science Group LLC)',
  country: 'US',
  purpose: 'Shows newsletter forms and connects visits with campaigns.',
  policyUrl: 'https://www.intuit.com/privacy/statement/',
  params: {
    id: {
      pattern: '^[0-9a-f]{16,32}/[0-9a-f]{16,32}$',
      example: '0123456789abcdef012345678/0123456789abcdef012345678',
      about: 'the two parts after users/ in the address of the connected site’s code, without .js',
      required: true,
    },
  },
  hosts: [
    'mailchimp.com',
    '*.mailchimp.com',
    'chimpstatic.com',
    '*.chimpstatic.com',
    'list-manage.com',
    '*.list-manage.com',
    'mcusercontent.com',
    '*.mcusercontent.com',
    's3.amazonaws.com/downloads.mailchimp.com/js/',
  ],
  cookies: [
    { name: 'MCPopupClosed', duration: 'P1Y', purpose: 'Keeps a closed form closed.' },
    { name: 'MCPopupSubscribed', duration: 'P1Y', purpose: 'Remembers that a form was sent.' },
    { name: '_mcid', duration: 'P1Y', purpose: 'Recognises the visitor.' },
    { name: '_mcga', duration: 'P1Y', purpose: 'Keeps which campaign led to the site.' },
    { name: 'mc_cid', duration: 'P14D', purpose: 'Keeps which campaign led to the site.' },
    { name: 'mc_eid', duration: 'P14D', purpose: 'Recognises the recipient of a mail.' },
    { name: 'mc_landing_site', duration: 'P14D', purpose: 'Keeps the first page of a visit.' },
    { name: 'mailchimp_landing_site', duration: 'P30D', purpose: 'Keeps the first page of a visit.' },
    { name: 'mailchimp.*', duration: 'P1Y', purpose: 'Links the basket of a shop with a contact.' },
    { name: '_abck', duration: 'P1Y', purpose: 'Tells people from bots.', domain: 'list-manage.com' },
    { name: 'ak_bmsc', duration: 'PT2H', purpose: 'Tells people from bots.', domain: 'list-manage.com' },
    { name: 'bm_sz', duration: 'PT4H', purpose: 'Tells people from bots.', domain: 'list-manage.com' },
    { name: '_mcid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: 'mailchimp.com' },
  ],
  markers: ['mcjs-connected', 'dojoRequire'],
  globals: ['mcpopup', 'dojoRequire', '$mcSite', '$mcGoal'],
  // Of the pop-up form’s file, which its snippet calls right after it.
  defines: ['dojoRequire'],
  load: { script: 'https://chimpstatic.com/mcjs-connected/js/users/{id}.js' },
  // No stop call is documented.
  stop: 'reload',
  sources: [
    'https://mailchimp.com/help/about-connected-sites/',
    'https://mailchimp.com/legal/cookies/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
