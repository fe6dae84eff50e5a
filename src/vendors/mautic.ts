import type { Vendor } from './types.js';

/** Mautic tracking script (mtc.js): page views, forms and pop-ups of a campaign server the site owner runs. */
export const mautic: Vendor = {
  id: 'mautic',
  name: 'Mautic',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'marketing',
  company: 'The site owner (open source; Acquia offers a hosted version)',
  country: 'US',
  purpose: 'Connects visits with the mail campaigns of the site owner and shows forms and pop-ups.',
  policyUrl: 'https://mautic.org/privacy-policy/',
  params: {
    // Mautic knows no other ID than where its server is.
    id: {
      pattern: '^https://[^\\s?#]*[^\\s?#/]$',
      example: 'https://m.example.com',
      about: 'the address of the Mautic server, without a slash at the end',
      required: true,
    },
  },
  hosts: ['*/mtc.js', '*/mtracking.gif', '*/mautic-form.js'],
  // The server sets some of them on its own domain, too; it may be another one on every site.
  cookies: [
    { name: 'mtc_id', duration: 'session', purpose: 'Links the visit to a contact of the site owner.' },
    { name: 'mtc_sid', duration: 'session', purpose: 'Recognises the device (older servers).' },
    { name: 'mautic_device_id', duration: 'P1Y', purpose: 'Recognises the device.' },
    { name: 'mautic_session_id', duration: 'P1Y', purpose: 'Recognises the visit (older servers).' },
    { name: 'mautic_referer_id', duration: 'P1Y', purpose: 'Keeps where the visitor came from.' },
    { name: 'mautic_focus_*', duration: 'P1Y', purpose: 'Remembers a pop-up that was shown or closed.' },
  ],
  storage: ['mautic_device_id', 'mtc_id'],
  markers: ['MauticTrackingObject', '/mtc.js', 'MauticSDKLoaded', "mt('send'"],
  globals: ['mt', 'MauticTrackingObject', 'MauticJS', 'MauticSDK', 'MauticDomain', 'MauticFormCallback'],
  load: {
    script: '{id}/mtc.js',
    queue: { name: 'mt', store: 'q' },
    set: { MauticTrackingObject: 'mt' },
    calls: [['mt', 'send', 'pageview']],
  },
  // It has no stop call: forms and pop-ups stay until the page is left.
  stop: 'reload',
  sources: [
    'https://docs.mautic.org/en/6.0/configuration/tracking_script.html',
    'https://docs.mautic.org/en/5.x/contacts/contact_monitoring.html',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
