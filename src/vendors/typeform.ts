import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const typeform: Vendor = {
  id: 'typeform',
  name: 'Typeform',
  confidence: 'medium',
  category: 'functional',
  company: 'TYPEFORM SL',
  country: 'ES',
  purpose: 'Shows a form or survey.',
  policyUrl: 'https://www.typeform.com/legal/privacy-policy',
  params: { id: { pattern: '^[A-Za-z0-9]{6,30}$', example: 'moe6aa', about: 'form ID', required: true } },
  hosts: ['typeform.com', '*.typeform.com'],
  cookies: [
    {
      name: 'tf_respondent_cc',
      duration: 'P6M',
      purpose: 'Consent state of a respondent.',
      domain: 'typeform.com',
    },
    {
      name: 'attribution_user_id',
      duration: 'P1Y',
      purpose: 'Marketing of Typeform.',
      domain: 'typeform.com',
    },
    { name: 'AWSALBTG', duration: 'P7D', purpose: 'Load balancing.', domain: 'typeform.com' },
    { name: 'AWSALBTGCORS', duration: 'P7D', purpose: 'Load balancing.', domain: 'typeform.com' },
    {
      name: '__cf_bm',
      duration: 'PT30M',
      purpose: 'Bot protection.',
      domain: 'typeform.com',
      httpOnly: true,
    },
  ],
  markers: ['data-tf-live', 'data-tf-widget', 'data-tf-popup', 'embed.typeform.com', 'typeform-widget'],
  globals: ['tf', 'typeformEmbed'],
  embeds: [
    {
      frames: ['form.typeform.com/to/', '*.typeform.com/to/'],
      privacy: { query: 'disable-tracking=true', note: 'Embed option data-tf-disable-tracking.' },
    },
  ],
  stop: 'runtime',
  stopNote: 'Once the frame is removed.',
  sources: [
    'https://www.typeform.com/developers/embed/',
    'https://help.typeform.com/hc/en-us/articles/360029581691',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};
