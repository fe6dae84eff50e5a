import type { Vendor } from './types.js';

/** Munchkin, the tracking code of Marketo Engage, with its forms and Marketo Measure (formerly Bizible). */
export const marketo: Vendor = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  aliases: ['munchkin'],
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'Adobe Inc.',
  country: 'US',
  purpose: 'Recognises visitors and contacts for campaigns and records what they read.',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  optOutUrl: 'https://www.adobe.com/privacy/opt-out.html',
  params: {
    id: {
      pattern: '^\\d{3}-[A-Z]{3}-\\d{3}$',
      example: '123-ABC-456',
      about: 'the Munchkin account ID (Admin, Munchkin)',
      required: true,
    },
  },
  hosts: [
    'marketo.com',
    '*.marketo.com',
    'marketo.net',
    '*.marketo.net',
    'mktoresp.com',
    '*.mktoresp.com',
    'mktoweb.com',
    '*.mktoweb.com',
    'mktoutil.com',
    '*.mktoutil.com',
    'bizible.com',
    '*.bizible.com',
    'bizibly.com',
    '*.bizibly.com',
  ],
  // Not mkto_opt_out: it opts a visitor out, so erasing it would opt them in again.
  cookies: [
    { name: '_mkto_trk', duration: 'P2Y', purpose: 'Recognises the visitor.' },
    { name: 'OptAnon', duration: 'P2Y', purpose: 'Marks a visitor who is to stay anonymous.' },
    { name: '_biz_uid', duration: 'P1Y', purpose: 'Recognises the visitor for advert measurement.' },
    { name: '_biz_nA', duration: 'P1Y', purpose: 'Numbers what is sent for advert measurement.' },
    { name: '_biz_flagsA', duration: 'P1Y', purpose: 'Keeps the state of advert measurement.' },
    { name: '_biz_pendingA', duration: 'P1Y', purpose: 'Keeps what is still to be sent for measurement.' },
    { name: '_biz_ABTestA', duration: 'P1Y', purpose: 'Remembers which experiments were reported.' },
    { name: '_biz_sid', duration: 'PT30M', purpose: 'Recognises the visit for advert measurement.' },
    {
      name: '_BUID',
      duration: 'P1Y',
      purpose: 'Recognises the visitor across sites.',
      domain: 'bizible.com',
    },
    { name: '_biz_uid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: 'bizibly.com' },
    {
      name: 'BIGipServer*',
      duration: 'session',
      purpose: 'Keeps a visit on one server.',
      domain: 'marketo.com',
    },
  ],
  storage: ['_mkto_*', '_biz_*'],
  markers: ['Munchkin.init', 'munchkin.js', 'MktoForms2', 'mktoForm_'],
  globals: ['Munchkin', 'mktoMunchkin', 'MktoForms2', 'MunchkinTracker', 'Bizible'],
  // The simple tag and the forms are called right after their files.
  defines: ['Munchkin', 'MktoForms2'],
  load: {
    script: 'https://munchkin.marketo.net/munchkin.js',
    ready: [['Munchkin.init', '{id}']],
  },
  // It has no stop call: it opts out by an address, ?marketo_opt_out=true, and so with a new page.
  // https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/lead-tracking
  stop: 'reload',
  sources: [
    'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/lead-tracking',
    'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/configuration',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
    'https://github.com/segmentio/analytics.js-integrations',
  ],
};
