import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'typeform.com';

/** Typeform’s forms embedded in the page, and embed.js, which puts frames in the place of marked elements. */
export const typeform: Vendor = {
  id: 'typeform',
  name: 'Typeform',
  confidence: 'medium',
  category: 'functional',
  company: 'TYPEFORM SL',
  country: 'ES',
  purpose: 'Shows a form or survey and takes the answers.',
  policyUrl: 'https://www.typeform.com/legal/privacy-policy',
  params: {
    id: {
      pattern: '^[A-Za-z0-9]{6,30}$',
      example: 'moe6aa',
      about: 'the form ID (at the end of the form’s address, /to/…)',
    },
  },
  hosts: [
    'typeform.com',
    '*.typeform.com',
    // The forms of accounts in the EU region.
    '*.typeform.eu',
  ],
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: 'tf_respondent_cc', duration: 'P6M', purpose: 'Keeps the answer to the form’s banner.', domain },
    { name: 'attribution_user_id', duration: 'P1Y', purpose: 'Recognises visitors for adverts.', domain },
    { name: 'AWSALBTG', duration: 'P7D', purpose: 'Chooses a server.', domain },
    { name: 'AWSALBTGCORS', duration: 'P7D', purpose: 'Chooses a server for other sites.', domain },
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain, httpOnly: true },
  ],
  markers: ['data-tf-live', 'data-tf-widget', 'data-tf-popup', 'embed.typeform.com', 'typeform-widget'],
  globals: ['tf', 'typeformEmbed'],
  defines: ['tf', 'typeformEmbed'],
  embeds: [
    {
      frames: ['form.typeform.com/to/', '*.typeform.com/to/', 'form.typeform.eu/to/'],
      privacy: { query: 'disable-tracking=true', note: 'As data-tf-disable-tracking makes it.' },
    },
  ],
  stop: 'remove',
  notes: [
    'Nothing is loaded by ID: the marked element and the script stay in the page as Typeform gives them.',
  ],
  sources: [
    'https://github.com/Typeform/embed/blob/main/packages/embed',
    'https://www.typeform.com/developers/embed/',
    'https://help.typeform.com/hc/en-us/articles/360029581691',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};
