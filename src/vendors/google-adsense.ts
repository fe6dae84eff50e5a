import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'doubleclick.net';

/** The AdSense code (adsbygoogle.js), which fills a site’s advertising space. */
export const googleAdsense: Vendor = {
  id: 'google-adsense',
  name: 'Google AdSense',
  confidence: 'medium',
  category: 'marketing',
  company: 'Google LLC',
  country: 'US',
  purpose: 'Shows adverts chosen by Google on this site.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://adssettings.google.com/',
  params: {
    id: {
      pattern: '^ca-(pub|video-pub|mb-pub)-\\d{10,20}$',
      example: 'ca-pub-1234567890123456',
      about: 'a publisher ID that starts with ca-pub- (Account, Settings)',
      required: true,
    },
  },
  hosts: [
    'pagead2.googlesyndication.com/pagead/js/',
    'pagead2.googlesyndication.com/pagead/show_ads.js',
    'fundingchoicesmessages.google.com',
  ],
  // Not __gpi_optout: it opts a visitor out, so erasing it would opt them in again.
  cookies: [
    { name: '__gads', duration: 'P13M', purpose: 'Serves adverts and limits how often one is shown.' },
    { name: '__gpi', duration: 'P13M', purpose: 'Serves adverts and limits how often one is shown.' },
    { name: '__eoi', duration: 'P6M', purpose: 'Protects adverts against fraud.' },
    { name: '__gsas', duration: 'P90D', purpose: 'Serves adverts in a search of this site.' },
    { name: 'pm_sess', duration: 'PT30M', purpose: 'Keeps data of adverts shown in this visit.' },
    { name: 'FCCDCF', duration: 'P13M', purpose: 'Remembers the answer to Google’s own message.' },
    { name: 'FCNEC', duration: 'P13M', purpose: 'Remembers the answer to Google’s own message.' },
    {
      name: 'GED_PLAYLIST_ACTIVITY',
      duration: 'session',
      purpose: 'Measures how video adverts are watched.',
    },
    { name: '_gcl_au', duration: 'P90D', purpose: 'Measures whether adverts lead to actions.' },
    { name: 'IDE', duration: 'P390D', purpose: 'Recognises the browser for advertising.', domain },
    { name: 'DSID', duration: 'P14D', purpose: 'Links a signed-in Google user to adverts.', domain },
    { name: 'test_cookie', duration: 'PT15M', purpose: 'Checks that cookies work.', domain },
  ],
  storage: [
    'google_ama_config',
    'google_ama_settings',
    'goog:cached:topics',
    'goog_pem_mod',
    'google_pub_config',
    'google_adsense_settings',
  ],
  markers: ['adsbygoogle', 'google_ad_client', 'data-ad-client'],
  globals: ['adsbygoogle', 'google_ad_client', 'google_js_reporting_queue'],
  brings: ['doubleclick', '*'],
  load: {
    script: 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={id}',
    attributes: { crossorigin: 'anonymous' },
  },
  // It has no stop call: adverts that are shown stay until the page is left.
  stop: 'reload',
  notes: [
    'In the EEA, the United Kingdom and Switzerland Google asks publishers for a consent platform it has certified (TCF).',
  ],
  sources: [
    'https://support.google.com/adsense/answer/7670312',
    'https://support.google.com/adsense/answer/13554116',
    'https://business.safety.google/adscookies/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
