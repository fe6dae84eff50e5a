import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const meetup: Vendor = {
  id: 'meetup',
  name: 'Meetup widget',
  status: 'legacy',
  confidence: 'low',
  category: 'functional',
  company: 'Meetup LLC (Bending Spoons)',
  country: 'US',
  purpose: 'Shows a join button or event list from Meetup.',
  policyUrl: 'https://www.meetup.com/privacy/',
  hosts: ['meetup.com', '*.meetup.com', 'meetupstatic.com', '*.meetupstatic.com', 'meetu.ps', '*.meetu.ps'],
  cookies: [
    { name: 'MEETUP_BROWSER_ID', duration: 'P20Y', purpose: 'Browser ID.', domain: 'meetup.com' },
    { name: 'MEETUP_TRACK', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'meetup.com' },
    { name: 'MEETUP_CSRF', duration: 'session', purpose: 'Form protection.', domain: 'meetup.com' },
    { name: 'MEETUP_LANGUAGE', duration: 'P1Y', purpose: 'Language.', domain: 'meetup.com' },
    { name: 'MEETUP_SESSION', duration: 'session', purpose: 'Session.', domain: 'meetup.com' },
    { name: 'SIFT_SESSION_ID', duration: 'session', purpose: 'Fraud protection.', domain: 'meetup.com' },
  ],
  markers: ['mu-rsvp-btn', 'mu.btns', 'meetup.com/widgets'],
  globals: ['MEETUP', 'mup_widget'],
  embeds: [{ frames: ['meetu.ps/', 'www.meetup.com/widgets/'] }],
  stop: 'reload',
  notes: ['Official widgets were withdrawn; entries exist on older pages.'],
  sources: ['https://www.meetup.com/privacy/'],
};
