import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'zoom.us';

/** Zoom on a page: the chat of Contact Center and Virtual Agent, and frames with meetings, webinars and recordings. */
export const zoom: Vendor = {
  id: 'zoom',
  name: 'Zoom',
  aliases: ['zoom-virtual-agent', 'zoom-contact-center', 'zoom-webinar'],
  checked: '2026-11-22',
  confidence: 'low',
  category: 'functional',
  company: 'Zoom Communications, Inc.',
  country: 'US',
  purpose: 'Offers chat or video contact, or a meeting or webinar registration.',
  policyUrl: 'https://www.zoom.com/en/trust/privacy/privacy-statement/',
  params: {
    id: {
      pattern: '^[\\w-]{6,80}$',
      example: 'your-api-key',
      about: 'the API key of the chat or campaign (data-apikey in the web tag)',
      required: true,
    },
    environment: {
      pattern: '^[a-z]{2}\\d{2}$',
      example: 'us01',
      about: 'the data centre (data-env in the web tag)',
      required: true,
    },
  },
  hosts: ['zoom.us', '*.zoom.us', 'zoom.com', '*.zoom.com', 'solvvy.com', '*.solvvy.com'],
  // All of them third-party: a script of the site can erase none.
  cookies: [
    { name: '_zm_ssid', duration: 'session', purpose: 'Recognises the visit.', domain },
    { name: '_zm_page_auth', duration: 'PT2H', purpose: 'Keeps the visit to one page together.', domain },
    { name: '_zm_ctaid', duration: 'PT2H', purpose: 'Recognises the browser for a visit.', domain },
    { name: '_zm_chtaid', duration: 'PT2H', purpose: 'Recognises the browser for a visit.', domain },
    { name: '_zm_visitor_guid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain },
    { name: '_zm_mtk_guid', duration: 'P2Y', purpose: 'Recognises the visitor.', domain },
    { name: '_zm_lang', duration: 'P1Y', purpose: 'Keeps the language.', domain },
    { name: '_zm_currency', duration: 'P1D', purpose: 'Keeps the currency.', domain },
    { name: 'cred', duration: 'session', purpose: 'Recognises the visit.', domain },
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain, httpOnly: true },
  ],
  markers: ['ccistatic.zoom.us', 'zoomCampaignSdk', 'zcc-sdk.js', 'video-client.js', 'chat-client.js'],
  globals: ['zoomCampaignSdk', 'ZoomMtg', 'ZoomMtgEmbedded', 'zoomCampaignSdkConfig'],
  defines: ['zoomCampaignSdk', 'ZoomMtg', 'ZoomMtgEmbedded'],
  embeds: [
    {
      frames: [
        'zoom.us/webinar/register/',
        '*.zoom.us/webinar/register/',
        'zoom.us/wc/',
        '*.zoom.us/wc/',
        '*.zoom.us/rec/play/',
      ],
    },
  ],
  load: {
    script: 'https://{environment}ccistatic.zoom.us/{environment}cci/web-sdk/chat-client.js',
    attributes: { type: 'module', 'data-apikey': '{id}', 'data-env': '{environment}' },
  },
  // It has no stop call.
  stop: 'reload',
  notes: [
    'A web tag with an entry ID, and the video client, have an official tag of their own: put it in the page.',
  ],
  sources: [
    'https://developers.zoom.us/docs/contact-center/web/chat/',
    'https://developers.zoom.us/docs/virtual-agent/web/get-started/',
    'https://developers.zoom.us/docs/contact-center/web/',
    'https://developers.zoom.us/docs/meeting-sdk/web/get-started/',
    'https://www.zoom.com/en/trust/cookie-policy/',
  ],
};
