import type { Vendor } from './types.js';

/** Google reCAPTCHA, which tells people from programs: version 2 (a box to tick), version 3 and Enterprise (a score). */
export const googleRecaptcha: Vendor = {
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  checked: '2026-11-22',
  category: 'necessary',
  categoryNote:
    'Owners call it security; the French authority (CNIL) wants consent, because it collects more than security needs. List it as functional where that matters.',
  company: 'Google LLC',
  country: 'US',
  purpose: 'Checks that a form is filled in by a person and not by a program.',
  policyUrl: 'https://policies.google.com/privacy',
  params: {
    id: {
      pattern: '^6L[\\w-]{38}$',
      example: '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI',
      about: 'a site key of version 3 (reCAPTCHA admin console, Settings)',
      required: true,
    },
  },
  hosts: [
    'recaptcha.net',
    '*.recaptcha.net',
    'recaptcha.google.com',
    'www.google.com/recaptcha/',
    'www.gstatic.com/recaptcha/',
    'www.gstatic.cn/recaptcha/',
  ],
  cookies: [
    { name: '_GRECAPTCHA', duration: 'P180D', purpose: 'Tells people from bots.', domain: 'www.google.com' },
    {
      name: '_GRECAPTCHA',
      duration: 'P180D',
      purpose: 'Tells people from bots.',
      domain: 'www.recaptcha.net',
    },
    { name: 'NID', duration: 'P6M', purpose: 'Keeps Google preferences and ad data.', domain: 'google.com' },
  ],
  storage: ['_grecaptcha'],
  markers: ['grecaptcha.execute', 'grecaptcha.render', 'grecaptcha.ready', 'g-recaptcha'],
  globals: ['grecaptcha', '___grecaptcha_cfg', '__recaptcha_api'],
  defines: ['grecaptcha'],
  embeds: [
    {
      frames: [
        'www.google.com/recaptcha/api2/',
        'www.google.com/recaptcha/enterprise/',
        'www.recaptcha.net/recaptcha/',
      ],
      element: '.g-recaptcha',
    },
  ],
  load: { script: 'https://www.google.com/recaptcha/api.js?render={id}' },
  stop: 'reload',
  stopNote: 'It watches the visitor until a new page; its badge stays when the script is taken away.',
  notes: [
    'Keys of version 2 and of Enterprise keep the official tag in the page: Askfirst loads version 3 only.',
    'What it keeps in the storage of its own frame (rc::a and others) no script of the page can reach.',
    'Served from www.recaptcha.net instead of www.google.com, it gets no other cookies of Google.',
  ],
  sources: [
    'https://developers.google.com/recaptcha/docs/v3',
    'https://developers.google.com/recaptcha/docs/loading',
    'https://cloud.google.com/recaptcha/docs/faq',
    'https://developers.google.com/recaptcha/docs/display',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
