import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const googleRecaptcha: Vendor = {
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  category: 'necessary',
  categoryNote:
    'Ambiguous. Site owners call it security; the French authority (CNIL) ruled that consent is required because it collects more than security needs. Offer functional as an alternative.',
  company: 'Google LLC',
  country: 'US',
  purpose: 'Checks that a form is filled in by a person and not by a program.',
  policyUrl: 'https://policies.google.com/privacy',
  params: {
    id: {
      pattern: '^6L[\\w-]{38}$',
      example: '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI',
      about: 'site key',
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
    { name: '_GRECAPTCHA', duration: 'P180D', purpose: 'Risk analysis.', domain: 'www.google.com' },
    { name: '_GRECAPTCHA', duration: 'P180D', purpose: 'Risk analysis.', domain: 'www.recaptcha.net' },
    { name: 'NID', duration: 'P6M', purpose: 'Google preferences.', domain: 'google.com' },
  ],
  storage: ['_grecaptcha'],
  markers: ['grecaptcha.execute', 'grecaptcha.render', 'grecaptcha.ready', 'g-recaptcha'],
  globals: ['grecaptcha', '___grecaptcha_cfg', '__recaptcha_api'],
  embeds: [
    {
      frames: [
        'www.google.com/recaptcha/api2/',
        'www.google.com/recaptcha/enterprise/',
        'www.recaptcha.net/recaptcha/',
      ],
    },
  ],
  stop: 'reload',
  notes: [
    'Keys rc::a, rc::b, rc::c, rc::d-*, rc::f are kept in the storage of the Google frame and cannot be reached from the page.',
    'The badge stays in the page after the script element is removed.',
  ],
  sources: [
    'https://developers.google.com/recaptcha/docs/display',
    'https://developers.google.com/recaptcha/docs/faq',
    'https://cloud.google.com/recaptcha/docs',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
