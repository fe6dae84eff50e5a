import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const eventbrite: Vendor = {
  id: 'eventbrite',
  name: 'Eventbrite widget',
  category: 'functional',
  categoryNote: 'The checkout frame carries advertising cookies of Eventbrite.',
  company: 'Eventbrite, Inc.',
  country: 'US',
  purpose: 'Lets visitors register or buy tickets on this page.',
  policyUrl: 'https://www.eventbrite.com/help/en-us/articles/460838/eventbrite-privacy-policy/',
  params: { id: { pattern: '^\\d{6,16}$', example: '123456789012', about: 'event ID', required: true } },
  hosts: [
    'eventbrite.com',
    '*.eventbrite.com',
    'www.eventbrite.*',
    'evbstatic.com',
    '*.evbstatic.com',
    'evbuc.com',
    '*.evbuc.com',
    'www.eventbriteapi.com',
  ],
  cookies: [
    { name: 'mgref', duration: 'P1Y', purpose: 'How the visitor arrived.', domain: 'eventbrite.com' },
    { name: 'mgrefby', duration: 'P1Y', purpose: 'How the visitor arrived.', domain: 'eventbrite.com' },
    { name: 'SS', duration: 'session', purpose: 'Session.', domain: 'eventbrite.com' },
    { name: 'SP', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'eventbrite.com' },
    { name: 'AN', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'eventbrite.com' },
    { name: 'G', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'eventbrite.com' },
    { name: 'AS', duration: 'session', purpose: 'Session.', domain: 'eventbrite.com' },
    { name: 'eblang', duration: 'P1Y', purpose: 'Language.', domain: 'eventbrite.com' },
    { name: 'csrftoken', duration: 'P1Y', purpose: 'Form protection.', domain: 'eventbrite.com' },
    { name: 'ebEventToTrack', duration: 'P30D', purpose: 'Event looked at.', domain: 'eventbrite.com' },
    { name: 'janus', duration: 'PT5M', purpose: 'Experiments.', domain: 'eventbrite.com' },
  ],
  markers: ['EBWidgets.createWidget', 'eb_widgets.js', 'eventbrite-widget-container'],
  globals: ['EBWidgets'],
  embeds: [
    {
      frames: [
        'www.eventbrite.com/checkout-external',
        'www.eventbrite.*/checkout-external',
        'www.eventbrite.com/tickets-external',
        'www.eventbrite.com/countdown-widget',
      ],
    },
  ],
  stop: 'runtime',
  stopNote: 'Once the frame is removed.',
  sources: [
    'https://www.eventbrite.com/platform/docs/embedded-checkout',
    'https://www.eventbrite.com/help/en-us/articles/666792/eventbrite-cookie-statement/',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
