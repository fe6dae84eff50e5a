import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'meetup.com';

/** Buttons and frames of Meetup, which it no longer offers but older pages still have. */
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
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: 'MEETUP_BROWSER_ID', duration: 'P20Y', purpose: 'Recognises the browser.', domain },
    { name: 'MEETUP_TRACK', duration: 'P1Y', purpose: 'Recognises the visitor.', domain },
    { name: 'MEETUP_CSRF', duration: 'session', purpose: 'Guards forms against abuse.', domain },
    { name: 'MEETUP_LANGUAGE', duration: 'P1Y', purpose: 'Keeps the language.', domain },
    { name: 'MEETUP_SESSION', duration: 'session', purpose: 'Recognises the visit.', domain },
    { name: 'SIFT_SESSION_ID', duration: 'session', purpose: 'Guards against fraud.', domain },
  ],
  markers: ['mu-rsvp-btn', 'mu.btns', 'meetup.com/widgets'],
  globals: ['MEETUP', 'mup_widget'],
  embeds: [{ frames: ['meetu.ps/', 'www.meetup.com/widgets/'] }],
  stop: 'reload',
  notes: [
    'Its widgets were withdrawn, so there is no tag to load by an ID: what older pages have is held.',
    'A link to the page of the group or event needs no consent.',
  ],
  sources: ['https://www.meetup.com/privacy/'],
};
