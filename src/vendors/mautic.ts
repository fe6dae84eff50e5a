import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const mautic: Vendor = {
  id: 'mautic',
  name: 'Mautic',
  confidence: 'medium',
  category: 'marketing',
  company: 'The site owner (open source; Acquia offers a hosted version)',
  country: 'US',
  purpose: 'Connects visits with mail campaigns of the site owner.',
  policyUrl: 'https://mautic.org/privacy-policy/',
  params: {
    url: {
      pattern: '^https?://[^\\s]+$',
      example: 'https://m.example.com',
      about: 'address of the Mautic server',
      required: true,
    },
    id: { pattern: '^[\\w-]{1,40}$', example: 'default', about: 'free label; Mautic itself needs none' },
  },
  hosts: ['*/mtc.js', '*/mtracking.gif', '*/mautic-form.js'],
  cookies: [
    { name: 'mtc_id', duration: 'session', purpose: 'Contact ID.' },
    { name: 'mtc_sid', duration: 'session', purpose: 'Older device ID.' },
    { name: 'mautic_device_id', duration: 'P1Y', purpose: 'Device ID.' },
    { name: 'mautic_session_id', duration: 'P1Y', purpose: 'Older session.' },
    { name: 'mautic_referer_id', duration: 'P1Y', purpose: 'Referrer.' },
    { name: 'mautic_focus_*', duration: 'P1Y', purpose: 'Popup state.' },
    { name: 'mautic_device_id', duration: 'P1Y', purpose: 'Device ID.', domain: '{url}' },
    { name: 'mtc_id', duration: 'P1Y', purpose: 'Contact ID.', domain: '{url}' },
  ],
  storage: ['mautic_device_id', 'mtc_id'],
  markers: ['MauticTrackingObject', '/mtc.js', 'MauticSDKLoaded', "mt('send'"],
  globals: ['mt', 'MauticTrackingObject', 'MauticJS', 'MauticSDK', 'MauticDomain', 'MauticFormCallback'],
  stop: 'runtime',
  stopNote: 'No automatic events after the page view; forms and focus items stay.',
  sources: [
    'https://docs.mautic.org/en/5.x/contacts/contact_monitoring.html',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
