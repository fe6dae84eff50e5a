import type { Vendor } from './types.js';

/** The Leadfeeder tracker of Dealfront, which tells the site which companies visit it. */
export const leadfeeder: Vendor = {
  id: 'leadfeeder',
  name: 'Leadfeeder (Dealfront)',
  aliases: ['dealfront', 'lfeeder'],
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'marketing',
  categoryNote: 'Company recognition; some owners list it as analytics.',
  company: 'Dealfront Finland Oy',
  country: 'FI',
  purpose: 'Recognises which company a visitor comes from and what they read.',
  policyUrl: 'https://www.dealfront.com/privacy-policy/',
  optOutUrl: 'https://www.leadfeeder.com/privacy/',
  params: {
    id: {
      pattern: '^[A-Za-z0-9]{10,20}$',
      example: 'AbCdEf1234567890',
      about: 'the tracker ID, as in the address of the script (lftracker_v1_….js)',
      required: true,
    },
  },
  hosts: ['lfeeder.com', '*.lfeeder.com', 'leadfeeder.com', '*.leadfeeder.com'],
  cookies: [
    { name: '_lfa', duration: 'P1Y', purpose: 'Recognises the visitor.' },
    { name: '_lfa_consent', duration: 'P2Y', purpose: 'Keeps the answer it was told.' },
    { name: '_lfa_test_cookie_stored', duration: 'session', purpose: 'Checks that cookies work.' },
  ],
  erase: ['_lfa', '_lfa_*'],
  storage: ['_lfa', '_lfa_*'],
  markers: ['ldfdr', 'lftracker_v1', 'sc.lfeeder.com'],
  globals: ['ldfdr', '_lfaq'],
  load: {
    script: 'https://sc.lfeeder.com/lftracker_v1_{id}.js',
    queue: { name: 'ldfdr', store: '_q', asArray: true },
  },
  // It has no stop call.
  stop: 'reload',
  notes: [
    'Leave the tracker’s own support for consent managers off: Askfirst loads it after a yes only, and tells it nothing.',
  ],
  sources: [
    'https://help.dealfront.com/en/articles/7936730-website-tracker-data-processing-roles',
    'https://help.dealfront.com/en/articles/1435741',
    'https://docs.leadfeeder.com/',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};
