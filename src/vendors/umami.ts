import type { Vendor } from './types.js';

/** The Umami tracker (script.js), from Umami’s cloud or from the site owner’s own server. */
export const umami: Vendor = {
  id: 'umami',
  name: 'Umami',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'analytics',
  categoryNote: 'No cookies; many owners run it without consent.',
  company: 'Umami Software, Inc., or the site owner when self-hosted',
  country: 'US',
  purpose: 'Counts visits and shows which pages are read, without cookies.',
  policyUrl: 'https://umami.is/privacy',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'the website ID (Settings, Websites, or data-website-id in the tracking code)',
      required: true,
    },
  },
  hosts: ['umami.is', '*.umami.is', 'api-gateway.umami.dev', '*/umami.js'],
  cookies: [],
  // Not umami.disabled: people set it to keep their own visits out, so erasing it would count them again.
  // https://umami.is/docs/exclude-my-own-visits
  markers: ['data-website-id', 'umami.is/script.js'],
  globals: ['umami'],
  defines: ['umami'],
  load: {
    script: 'https://cloud.umami.is/script.js',
    attributes: { 'data-website-id': '{id}' },
  },
  // It has no stop call; the tracker goes on following clicks and addresses until a new page.
  stop: 'reload',
  notes: [
    'Only Umami’s cloud is loaded by ID: a tracker on a server of the owner’s stays in the page as Umami gives it, its address under hosts.',
  ],
  sources: ['https://umami.is/docs/tracker-configuration', 'https://umami.is/docs/exclude-my-own-visits'],
};
