import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'taboola.com';

/** The Taboola Pixel of advertisers (tfa.js), and the widgets with which publishers recommend content (loader.js). */
export const taboola: Vendor = {
  id: 'taboola',
  name: 'Taboola',
  confidence: 'medium',
  category: 'marketing',
  company: 'Taboola, Inc.',
  country: 'US',
  purpose: 'Recommends sponsored content and measures adverts.',
  policyUrl: 'https://www.taboola.com/policies/privacy-policy',
  optOutUrl: 'https://www.taboola.com/policies/privacy-policy#user-choices-and-optout',
  params: {
    id: {
      pattern: '^\\d{5,10}$',
      example: '1234567',
      about: 'the digits of the account ID (Taboola Ads, Pixel)',
      required: true,
    },
  },
  hosts: ['taboola.com', '*.taboola.com', 'taboolasyndication.com', '*.taboolasyndication.com'],
  cookies: [
    { name: 't_gid', duration: 'P13M', purpose: 'Recognises the visitor for adverts.' },
    { name: 't_pt_gid', duration: 'P13M', purpose: 'Recognises the visitor after an advert.' },
    { name: 'taboola_select', duration: 'P1Y', purpose: 'Remembers that a feature was used.' },
    { name: 'taboola_fp_td_user_id', duration: 'P1Y', purpose: 'Marks a click on a recommendation.' },
    { name: '_tb_sess_r', duration: 'PT30M', purpose: 'Keeps where the visit came from.' },
    { name: '_tb_t_ppg', duration: 'PT30M', purpose: 'Keeps the page seen before.' },
    { name: 'tb_click_param', duration: 'PT50S', purpose: 'Measures a click on a recommendation.' },
    { name: 'trc_cookie_storage', duration: 'P1Y', purpose: 'Recognises the visitor.' },
    { name: 't_gid', duration: 'P13M', purpose: 'Recognises the visitor for adverts.', domain },
    { name: 't_pt_gid', duration: 'P13M', purpose: 'Recognises the visitor after an advert.', domain },
    { name: 'taboola_session_id', duration: 'session', purpose: 'Recognises the visit.', domain },
    { name: 'abLdr', duration: 'PT3H', purpose: 'Chooses the version of the script.', domain },
    { name: 'abMbl', duration: 'PT3H', purpose: 'Chooses the version for phones.', domain },
  ],
  storage: ['taboola*', 'trc_*'],
  markers: ['_tfa.push', '_taboola.push', 'cdn.taboola.com/libtrc'],
  globals: ['_tfa', '_taboola', 'TRC', 'TRCImpl', 'TFASC'],
  brings: ['*'],
  load: {
    script: 'https://cdn.taboola.com/libtrc/unip/{id}/tfa.js',
    attributes: { id: 'tb_tfa_script' },
    calls: [['_tfa.push', { notify: 'event', name: 'page_view', id: '{#id}' }]],
  },
  // It has no stop call.
  stop: 'reload',
  notes: [
    'It obeys a TCF consent string where there is one.',
    'Only the pixel is loaded by ID: a publisher’s widgets stay in the page as Taboola gives them.',
  ],
  sources: [
    'https://developers.taboola.com/pixel/docs/add-the-base-pixel-manually',
    'https://developers.taboola.com/web-integrations/docs/invisible-widgets',
    'https://policies.taboola.com/en/cookie-policy',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
