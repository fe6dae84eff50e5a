import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const calendly: Vendor = {
  id: 'calendly',
  name: 'Calendly',
  confidence: 'medium',
  category: 'functional',
  company: 'Calendly, LLC',
  country: 'US',
  purpose: 'Lets visitors book an appointment.',
  policyUrl: 'https://calendly.com/legal/privacy-notice',
  params: {
    id: { pattern: '^[\\w-]+(/[\\w-]+)*$', example: 'example/30min', about: 'calendar path', required: true },
  },
  hosts: ['calendly.com', '*.calendly.com'],
  cookies: [
    {
      name: '_calendly_session',
      duration: 'P21D',
      purpose: 'Session.',
      domain: 'calendly.com',
      httpOnly: true,
    },
    {
      name: '__cf_bm',
      duration: 'PT30M',
      purpose: 'Bot protection.',
      domain: 'calendly.com',
      httpOnly: true,
    },
    {
      name: '_cfuvid',
      duration: 'session',
      purpose: 'Rate limiting.',
      domain: 'calendly.com',
      httpOnly: true,
    },
    {
      name: 'OptanonConsent',
      duration: 'P1Y',
      purpose: 'Consent state at Calendly.',
      domain: 'calendly.com',
    },
    { name: '__stripe_mid', duration: 'P1Y', purpose: 'Payment fraud protection.', domain: 'calendly.com' },
  ],
  markers: [
    'Calendly.initInlineWidget',
    'Calendly.initPopupWidget',
    'Calendly.initBadgeWidget',
    'calendly-inline-widget',
  ],
  globals: ['Calendly'],
  embeds: [
    {
      frames: ['calendly.com/'],
      privacy: {
        query: 'hide_gdpr_banner=1',
        note: 'Only hides the banner inside the frame; it does not remove cookies.',
      },
    },
  ],
  stop: 'runtime',
  stopNote: 'Once the frame is removed.',
  sources: [
    'https://calendly.com/help/embed-options-overview',
    'https://calendly.com/legal/cookie-notice',
    'https://www.npmjs.com/package/third-party-web',
    'https://github.com/nuxt/scripts',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
