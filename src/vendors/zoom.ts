import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const zoom: Vendor = {
  id: 'zoom',
  name: 'Zoom',
  aliases: ['zoom-virtual-agent', 'zoom-contact-center', 'zoom-webinar'],
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
      about: 'aPI key of the chat or campaign',
      required: true,
    },
    environment: {
      pattern: '^(us01|us02|eu01|ca01|au01|[a-z]{2}\\d{2})$',
      example: 'us01',
      about: 'data centre',
    },
  },
  hosts: ['zoom.us', '*.zoom.us', 'zoom.com', '*.zoom.com', 'solvvy.com', '*.solvvy.com'],
  cookies: [
    { name: '_zm_ssid', duration: 'session', purpose: 'Session.', domain: 'zoom.us' },
    { name: '_zm_page_auth', duration: 'PT2H', purpose: 'Page session.', domain: 'zoom.us' },
    { name: '_zm_ctaid', duration: 'PT2H', purpose: 'Browser session.', domain: 'zoom.us' },
    { name: '_zm_chtaid', duration: 'PT2H', purpose: 'Browser session.', domain: 'zoom.us' },
    { name: '_zm_visitor_guid', duration: 'P1Y', purpose: 'Visitor ID.', domain: 'zoom.us' },
    { name: '_zm_mtk_guid', duration: 'P2Y', purpose: 'Visitor ID.', domain: 'zoom.us' },
    { name: '_zm_lang', duration: 'P1Y', purpose: 'Language.', domain: 'zoom.us' },
    { name: '_zm_currency', duration: 'P1D', purpose: 'Currency.', domain: 'zoom.us' },
    { name: 'cred', duration: 'session', purpose: 'Session.', domain: 'zoom.us' },
    { name: '__cf_bm', duration: 'PT30M', purpose: 'Bot protection.', domain: 'zoom.us', httpOnly: true },
  ],
  markers: ['ccistatic.zoom.us', 'zoomCampaignSdk', 'zcc-sdk.js', 'video-client.js', 'chat-client.js'],
  globals: ['zoomCampaignSdk', 'ZoomMtg', 'ZoomMtgEmbedded', 'zoomCampaignSdkConfig'],
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
  stop: 'reload',
  sources: [
    'https://developers.zoom.us/docs/contact-center/web/',
    'https://www.zoom.com/en/trust/cookie-policy/',
  ],
};
