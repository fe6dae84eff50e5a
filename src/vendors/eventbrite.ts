import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'eventbrite.com';

/** The Eventbrite embedded checkout, which sells tickets in a frame. */
export const eventbrite: Vendor = {
  id: 'eventbrite',
  name: 'Eventbrite widget',
  category: 'functional',
  categoryNote: 'The checkout frame carries advertising cookies of Eventbrite.',
  company: 'Eventbrite, Inc.',
  country: 'US',
  purpose: 'Lets visitors register or buy tickets on this page.',
  policyUrl: 'https://www.eventbrite.com/help/en-us/articles/460838/eventbrite-privacy-policy/',
  params: {
    id: {
      pattern: '^\\d{6,16}$',
      example: '123456789012',
      about: 'the digits of the event ID (eventId in the embed code)',
      required: true,
    },
  },
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
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: 'mgref', duration: 'P1Y', purpose: 'Keeps how the visitor arrived.', domain },
    { name: 'mgrefby', duration: 'P1Y', purpose: 'Keeps who led the visitor here.', domain },
    { name: 'SS', duration: 'session', purpose: 'Recognises the visit.', domain },
    { name: 'SP', duration: 'P1Y', purpose: 'Recognises the visitor.', domain },
    { name: 'AN', duration: 'P1Y', purpose: 'Recognises the visitor.', domain },
    { name: 'G', duration: 'P1Y', purpose: 'Recognises the visitor.', domain },
    { name: 'AS', duration: 'session', purpose: 'Recognises the visit.', domain },
    { name: 'eblang', duration: 'P1Y', purpose: 'Keeps the language.', domain },
    { name: 'csrftoken', duration: 'P1Y', purpose: 'Guards forms against abuse.', domain },
    { name: 'ebEventToTrack', duration: 'P30D', purpose: 'Keeps the event that was looked at.', domain },
    { name: 'janus', duration: 'PT5M', purpose: 'Assigns the visitor to experiments.', domain },
  ],
  markers: ['EBWidgets.createWidget', 'eb_widgets.js', 'eventbrite-widget-container'],
  globals: ['EBWidgets'],
  defines: ['EBWidgets'],
  embeds: [
    {
      frames: [
        'www.eventbrite.*/checkout-external',
        'www.eventbrite.com/checkout-external',
        'www.eventbrite.com/tickets-external',
        'www.eventbrite.com/countdown-widget',
      ],
    },
  ],
  load: {
    script: 'https://www.eventbrite.com/static/widgets/eb_widgets.js',
    ready: [
      [
        'EBWidgets.createWidget',
        {
          widgetType: 'checkout',
          eventId: '{id}',
          iframeContainerId: 'eventbrite-widget-container-{id}',
          iframeContainerHeight: 425,
        },
      ],
    ],
  },
  // The script is idle without its frame.
  stop: 'remove',
  notes: [
    'Loaded by its ID, it puts the checkout into the element whose ID is eventbrite-widget-container- and the event ID.',
    'A link to the page of the event needs no consent.',
  ],
  sources: [
    'https://www.eventbrite.com/platform/docs/embedded-checkout',
    'https://www.eventbrite.com/help/en-us/articles/666792/eventbrite-cookie-statement/',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
