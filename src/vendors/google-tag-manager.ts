import type { Vendor } from './types.js';

/** A Google Tag Manager container (gtm.js): it stores next to nothing itself and loads whatever the owner put in it. */
export const googleTagManager: Vendor = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  aliases: ['gtm'],
  checked: '2026-11-22',
  category: 'functional',
  categoryNote:
    'What it loads is held by each tool’s own category. The container itself stores next to nothing but contacts Google, and some authorities want consent for that as well.',
  company: 'Google LLC',
  country: 'US',
  purpose: 'Lets the site owner add and manage other tools on the site from one place.',
  policyUrl: 'https://policies.google.com/privacy',
  params: {
    id: {
      pattern: '^GTM-[A-Z0-9]{4,12}$',
      example: 'GTM-ABC1234',
      about: 'a container ID (top of the workspace)',
      required: true,
    },
  },
  // The whole host; /gtag/ and /td belong to Analytics and Ads, whose longer entries win.
  hosts: ['www.googletagmanager.com', '*.googletagmanager.com', 'tagmanager.google.com'],
  cookies: [
    { name: '_dc_gtm_*', duration: 'PT1M', purpose: 'Limits how often Analytics inside it sends data.' },
    { name: 'gtm_preview', duration: 'session', purpose: 'Marks an editor who previews the container.' },
    { name: 'td', duration: 'session', purpose: 'Counts usage.', domain: 'www.googletagmanager.com' },
  ],
  markers: ['gtm.start', 'googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'],
  globals: ['dataLayer', 'google_tag_manager', 'google_tag_data'],
  brings: ['*'],
  load: {
    script: 'https://www.googletagmanager.com/gtm.js?id={id}',
    calls: [['dataLayer.push', { 'gtm.start': '{time}', event: 'gtm.js' }]],
  },
  stop: 'reload',
  stopNote: 'Tags that the container has fired live on, and custom HTML tags obey no signal.',
  notes: [
    'Leave the noscript frame (ns.html) out of the page: without scripts nothing can hold it.',
    'A container served from the site’s own domain has to be listed under the vendor’s hosts.',
    'Custom HTML tags in the container wait for consent only where they contact a vendor that Askfirst knows.',
  ],
  sources: [
    'https://developers.google.com/tag-platform/security/guides/csp',
    'https://developers.google.com/tag-platform/tag-manager/web',
    'https://developers.google.com/tag-platform/security/guides/consent',
  ],
};
