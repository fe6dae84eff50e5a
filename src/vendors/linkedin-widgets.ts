import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'linkedin.com';

/** The LinkedIn plugins (share and follow buttons, profile badges) and embedded posts. */
export const linkedinWidgets: Vendor = {
  id: 'linkedin-widgets',
  name: 'LinkedIn plugins',
  aliases: ['linkedin-share', 'linkedin-embed'],
  checked: '2026-11-22',
  category: 'marketing',
  categoryNote: 'Functional for some owners.',
  company: 'LinkedIn Corporation (LinkedIn Ireland Unlimited Company in the EEA)',
  country: 'US',
  purpose: 'Shows LinkedIn share and follow buttons, profile badges or posts.',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  optOutUrl: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
  hosts: [
    'platform.linkedin.com',
    'badges.linkedin.com',
    'static.licdn.com',
    'media.licdn.com',
    'www.linkedin.com/embed/',
    'www.linkedin.com/pages-extensions/',
    'www.linkedin.com/li/track',
    'www.linkedin.com/countserv/',
  ],
  cookies: [
    { name: 'bcookie', duration: 'P1Y', purpose: 'Identifies the browser against abuse.', domain },
    { name: 'bscookie', duration: 'P1Y', purpose: 'Identifies the browser.', domain: 'www.linkedin.com' },
    { name: 'lidc', duration: 'P1D', purpose: 'Routes requests to a data centre.', domain },
    { name: 'li_gc', duration: 'P180D', purpose: 'Keeps a guest’s consent at LinkedIn.', domain },
    { name: 'li_sugr', duration: 'P90D', purpose: 'Guesses who a visitor is, outside the EEA.', domain },
    { name: 'lang', duration: 'session', purpose: 'Keeps the language.', domain },
    {
      name: 'JSESSIONID',
      duration: 'P90D',
      purpose: 'Protects requests against forgery.',
      domain: 'www.linkedin.com',
    },
    { name: 'lissc', duration: 'P1Y', purpose: 'Checks how the browser sends cookies across sites.', domain },
  ],
  markers: [
    'IN/Share',
    'IN/FollowCompany',
    'IN/MemberProfile',
    'badge-base LI-profile-badge',
    'platform.linkedin.com',
  ],
  globals: ['IN', 'LIRenderAll'],
  embeds: [{ frames: ['www.linkedin.com/embed/'] }],
  stop: 'reload',
  notes: [
    'There is nothing to load by an ID: put the official script and buttons, or the frame of the post, into the page.',
    'A plain link to www.linkedin.com/sharing/share-offsite/ needs no consent.',
  ],
  sources: [
    'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin',
    'https://www.linkedin.com/legal/l/cookie-table',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
