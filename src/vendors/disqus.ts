import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'disqus.com';

/** The comment area of Disqus, and the count of comments beside a link. */
export const disqus: Vendor = {
  id: 'disqus',
  name: 'Disqus',
  checked: '2026-11-22',
  category: 'functional',
  categoryNote:
    'Ambiguous: a comment box that also profiles visitors for advertising. Marketing is the careful choice.',
  company: 'Disqus, Inc. (Zeta Global)',
  country: 'US',
  purpose: 'Shows a comment area and lets visitors discuss the page.',
  policyUrl: 'https://disqus.com/privacy-policy/',
  optOutUrl: 'https://disqus.com/data-sharing-settings/',
  hosts: [
    'disqus.com',
    '*.disqus.com',
    'disquscdn.com',
    '*.disquscdn.com',
    'cdn.viglink.com',
    'api.viglink.com',
    'pippio.com',
    'live.rezync.com',
    'p.rfihub.com',
  ],
  cookies: [
    { name: 'disqus_unique', duration: 'P1Y', purpose: 'Counts visitors who are not signed in.', domain },
    { name: '__jid', duration: 'PT30M', purpose: 'Keeps the visit together.', domain },
    { name: 'disqusauth', duration: 'P6M', purpose: 'Keeps a member signed in.', domain },
    { name: 'zeta-ssp-user-id', duration: 'P1Y', purpose: 'Recognises the browser for adverts.', domain },
    { name: 'G_ENABLED_IDPS', duration: 'P400D', purpose: 'Lets members sign in with Google.', domain },
    {
      name: 'vglnk.Agent.p',
      duration: 'P1Y',
      purpose: 'Recognises the browser for affiliate links.',
      domain: 'viglink.com',
    },
    {
      name: 'vglnk.PartnerRfsh.p',
      duration: 'P1Y',
      purpose: 'Keeps when partners of affiliate links were last told.',
      domain: 'viglink.com',
    },
  ],
  storage: ['disqus.*', 'disqus_*'],
  markers: ['disqus_shortname', 'disqus_config', 'disqus_thread', '.disqus.com/embed.js', 'dsq-count-scr'],
  globals: [
    'DISQUS',
    'DISQUSWIDGETS',
    'disqus_config',
    'disqus_shortname',
    'disqus_identifier',
    'disqus_url',
  ],
  embeds: [{ frames: ['disqus.com/embed/comments/'], element: '#disqus_thread' }],
  brings: ['*'],
  stop: 'reload',
  stopNote: 'Remove the thread element and reload; DISQUS.reset only reloads a thread.',
  notes: [
    'Its code needs a place in the page, and the address of that page: put the official code there.',
    'Free plans bring advert exchanges that change over time; expect more hosts than listed.',
  ],
  sources: [
    'https://help.disqus.com/developer/javascript-configuration-variables',
    'https://help.disqus.com/en/articles/1717155-use-of-cookies',
    'https://help.disqus.com/en/articles/1717112-universal-embed-code',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
