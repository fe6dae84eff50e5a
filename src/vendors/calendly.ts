import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'calendly.com';

/** The Calendly widget, in which visitors book an appointment. */
export const calendly: Vendor = {
  id: 'calendly',
  name: 'Calendly',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'functional',
  company: 'Calendly, LLC',
  country: 'US',
  purpose: 'Lets visitors book an appointment with the site owner.',
  policyUrl: 'https://calendly.com/legal/privacy-notice',
  params: {
    id: {
      pattern: '^[\\w-]+(/[\\w-]+)*$',
      example: 'example/30min',
      about: 'the path of the scheduling link (calendly.com/…)',
    },
  },
  hosts: ['calendly.com', '*.calendly.com'],
  cookies: [
    { name: '_calendly_session', duration: 'P21D', purpose: 'Keeps the booking.', domain, httpOnly: true },
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain, httpOnly: true },
    { name: '_cfuvid', duration: 'session', purpose: 'Limits the rate of requests.', domain, httpOnly: true },
    { name: 'OptanonConsent', duration: 'P1Y', purpose: 'Keeps the answer to Calendly’s banner.', domain },
    { name: '__stripe_mid', duration: 'P1Y', purpose: 'Protects payments against fraud.', domain },
  ],
  markers: [
    'Calendly.initInlineWidget',
    'Calendly.initPopupWidget',
    'Calendly.initBadgeWidget',
    'calendly-inline-widget',
  ],
  globals: ['Calendly'],
  defines: ['Calendly'],
  embeds: [
    {
      frames: ['calendly.com/'],
      element: '.calendly-inline-widget',
    },
  ],
  stop: 'runtime',
  stopNote: 'Once the frame is removed.',
  notes: [
    'Not loaded from an ID: the embed code says where on the page the calendar goes.',
    'hide_gdpr_banner=1 in the address only hides the banner inside the frame; it does not remove cookies.',
  ],
  sources: [
    'https://developer.calendly.com/api-docs/overview/embedding/getting-started',
    'https://help.calendly.com/hc/en-us/articles/4418236309399',
    'https://calendly.com/legal/cookie-notice',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/nuxt/scripts',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
