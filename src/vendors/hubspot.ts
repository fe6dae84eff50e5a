import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'hubspot.com';

/** The HubSpot tracking code, which brings in analytics, forms, chat and advert pixels as the account has them. */
export const hubspot: Vendor = {
  id: 'hubspot',
  name: 'HubSpot',
  checked: '2026-11-22',
  category: 'marketing',
  categoryNote:
    'One loader brings in all that is switched on in the account: tracking and adverts are marketing, forms and chat functional.',
  company: 'HubSpot, Inc.',
  country: 'US',
  purpose:
    'Recognises visitors and contacts, runs forms and chat, and links visits to the site owner’s customer database.',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  params: {
    id: {
      pattern: '^\\d{3,12}$',
      example: '12345678',
      about: 'the digits of the Hub ID (account menu, or the tracking code)',
      required: true,
    },
  },
  // Not *.hubspotusercontent*.net: it serves pictures that the owner uploaded.
  // biome-ignore format: as paragraphs; one a line would be half the file
  hosts: [
    '*.hs-scripts.com', '*.hs-analytics.net', '*.hs-banner.com', '*.hs-embed-reporting.com', '*.hs-growth-metrics.com',
    '*.hsforms.net', '*.hsforms.com', '*.hscollectedforms.net', '*.hsadspixel.net', '*.hsleadflows.net', '*.hscta.net',
    '*.hubspot.com', '*.hubapi.com', '*.hsappstatic.net', '*.usemessages.com', '*.leadin.com',
  ],
  cookies: [
    { name: '__hstc', duration: 'P6M', purpose: 'Keeps the main record of a visitor.' },
    { name: 'hubspotutk', duration: 'P6M', purpose: 'Recognises a visitor who sends a form.' },
    { name: '__hssc', duration: 'PT30M', purpose: 'Counts the pages of a visit.' },
    { name: '__hssrc', duration: 'session', purpose: 'Detects that the browser was restarted.' },
    { name: 'messagesUtk', duration: 'P6M', purpose: 'Recognises a visitor who uses the chat.' },
    { name: 'hs-messages-is-open', duration: 'PT30M', purpose: 'Remembers whether the chat is open.' },
    { name: 'hs-messages-hide-welcome-message', duration: 'P1D', purpose: 'Keeps the chat greeting closed.' },
    { name: '__hs_opt_out', duration: 'P6M', purpose: 'Remembers the answer to HubSpot’s own banner.' },
    { name: '__hs_do_not_track', duration: 'P6M', purpose: 'Tells HubSpot not to track the visitor.' },
    { name: '__hs_initial_opt_in', duration: 'P7D', purpose: 'Keeps the state of HubSpot’s own banner.' },
    { name: '__hs_cookie_cat_pref', duration: 'P6M', purpose: 'Remembers categories agreed to at HubSpot.' },
    { name: '__hs_gpc_banner_dismiss', duration: 'P180D', purpose: 'Keeps HubSpot’s own banner closed.' },
    { name: '__hs_notify_banner_dismiss', duration: 'P180D', purpose: 'Keeps HubSpot’s own banner closed.' },
    { name: 'hs_ab_test', duration: 'session', purpose: 'Shows the same variant of a page again.' },
    { name: 'hs_langswitcher_choice', duration: 'P2Y', purpose: 'Remembers the chosen language.' },
    { name: '__hsmem', duration: 'P7D', purpose: 'Keeps a member signed in.', httpOnly: true },
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain, httpOnly: true },
    { name: '_cfuvid', duration: 'session', purpose: 'Limits the rate of requests.', domain, httpOnly: true },
  ],
  erase: ['__hs*', 'hs-messages-*', 'hs_ab_test', 'hs_langswitcher_choice', 'hubspotutk', 'messagesUtk'],
  storage: ['HUBLYTICS_EVENTS_*'],
  markers: [
    '_hsq',
    '_hsp',
    'hbspt.forms.create',
    'hbspt.cta.load',
    'hs-script-loader',
    'hsConversationsSettings',
  ],
  globals: [
    '_hsq',
    '_hsp',
    'hbspt',
    'HubSpotConversations',
    'HubSpotForms',
    'hsConversationsSettings',
    'hsConversationsOnReady',
    'disableHubSpotCookieBanner',
  ],
  defines: ['hbspt'],
  parts: [
    {
      id: 'analytics',
      about: 'Recognises visitors and counts their pages.',
      hosts: ['*.hs-analytics.net'],
      cookies: ['__hstc', 'hubspotutk', '__hssc', '__hssrc'],
    },
    {
      id: 'forms',
      category: 'functional',
      about: 'Forms, and the watching of the site’s own forms.',
      hosts: ['*.hsforms.net', '*.hsforms.com', '*.hscollectedforms.net'],
      cookies: ['hubspotutk'],
    },
    {
      id: 'chat',
      category: 'functional',
      hosts: ['*.usemessages.com'],
      cookies: ['messagesUtk', 'hs-messages-is-open', 'hs-messages-hide-welcome-message'],
    },
    { id: 'ads', about: 'Advert pixels connected in the account.', hosts: ['*.hsadspixel.net'] },
    {
      id: 'banner',
      category: 'necessary',
      about: 'HubSpot’s own banner, which Askfirst switches off.',
      hosts: ['*.hs-banner.com'],
      cookies: ['__hs_opt_out', '__hs_cookie_cat_pref', '__hs_initial_opt_in'],
    },
  ],
  embeds: [
    {
      frames: ['meetings.hubspot.com', 'meetings-eu1.hubspot.com'],
      element: '.meetings-iframe-container',
    },
    { frames: ['share.hsforms.com', 'share-eu1.hsforms.com'] },
    { frames: ['app.hubspot.com/conversations-visitor/', 'app-eu1.hubspot.com/conversations-visitor/'] },
  ],
  // By its adverts part, as connected in the account.
  brings: ['facebook-pixel', 'google-ads', 'linkedin-insight'],
  load: {
    // An account in another data region (eu1, ap1 …) has its file on another host, and no part of an address
    // can be left out for the rest.
    script: 'https://js.hs-scripts.com/{id}.js',
    attributes: { id: 'hs-script-loader' },
  },
  // https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
  consent: {
    set: { disableHubSpotCookieBanner: true },
    grant: [
      ['_hsp.push', ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
    ],
    revoke: [
      ['_hsp.push', ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }]],
      ['_hsp.push', ['revokeCookieConsent']],
      ['_hsq.push', ['doNotTrack']],
    ],
    everyPage: true,
  },
  stop: 'reload',
  stopNote: 'Its calls end analytics only: the chat and the watching of forms go on until a new page.',
  notes: [
    'The adverts part loads Meta, Google and LinkedIn pixels connected in the account; each of them waits for its own consent.',
    'HubSpot’s own banner stays off: Askfirst sets disableHubSpotCookieBanner.',
    'An account in another data region (js-eu1 …) keeps the official tag in the page.',
    'On pages that HubSpot hosts, its server adds the tag.',
  ],
  sources: [
    'https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api',
    'https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/do-not-track',
    'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
    'https://knowledge.hubspot.com/domains-and-urls/add-urls-to-your-allowlist',
  ],
};
