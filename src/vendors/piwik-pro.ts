import type { Vendor } from './types.js';

/** A callback. */
const ignore = { '{do}': [] };

/** The container of Piwik PRO: analytics, with a tag manager and a consent platform of its own. */
export const piwikPro: Vendor = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  confidence: 'medium',
  checked: '2026-11-22',
  category: 'analytics',
  company: 'Piwik PRO SA',
  country: 'PL',
  purpose: 'Counts visits and shows the site owner how the site is used.',
  policyUrl: 'https://piwik.pro/privacy-policy/',
  params: {
    id: {
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
      about: 'the site or app ID (Administration, Sites & apps)',
      required: true,
    },
    url: {
      pattern: '^https://[^\\s?#]*[^\\s?#/]$',
      example: 'https://example.containers.piwik.pro',
      about: 'the address of the container, without a slash at the end',
      required: true,
    },
  },
  hosts: ['piwik.pro', '*.piwik.pro', '*/ppms.js', '*/ppms.php'],
  cookies: [
    { name: '_pk_id*', duration: 'P13M', purpose: 'Recognises the visitor on this site.' },
    { name: '_pk_ses*', duration: 'PT30M', purpose: 'Recognises the visit.' },
    { name: '_pk_cvar*', duration: 'PT30M', purpose: 'Keeps properties of the page before.' },
    { name: 'ppms_privacy_*', duration: 'P1Y', purpose: 'Keeps the answer to Piwik PRO’s own banner.' },
    { name: 'ppms_privacy_bar_*', duration: 'session', purpose: 'Keeps Piwik PRO’s own reminder closed.' },
    { name: 'ppms_webstorage*', duration: 'P1Y', purpose: 'Keeps the answer to Piwik PRO’s own banner.' },
    { name: 'stg_last_interaction', duration: 'P1Y', purpose: 'Detects whether a visit still goes on.' },
    { name: 'stg_returning_visitor', duration: 'P1Y', purpose: 'Tells a returning visitor from a new one.' },
    { name: 'stg_traffic_source_priority', duration: 'PT30M', purpose: 'Keeps how the visitor came here.' },
    { name: 'stg_externalReferrer', duration: 'session', purpose: 'Keeps the site the visitor came from.' },
    { name: 'stg_utm_campaign', duration: 'session', purpose: 'Keeps the name of the campaign.' },
    { name: 'stg_pk_campaign', duration: 'session', purpose: 'Keeps the name of the campaign.' },
    { name: 'stg_fired__*', duration: 'session', purpose: 'Remembers that a tag has run.' },
    { name: '_stg_optout', duration: 'P1Y', purpose: 'Remembers an objection.' },
    { name: 'stg_global_opt_out', duration: 'P1Y', purpose: 'Remembers an objection (older containers).' },
  ],
  storage: ['ppms_webstorage'],
  markers: ['containers.piwik.pro', 'ppms.js', 'ppms.php', 'stg_debug'],
  globals: ['_paq', 'dataLayer', 'ppms', 'sevenTag', 'PiwikPRO', '__stgDebuggerObject'],
  brings: ['*'],
  load: {
    script: '{url}/{id}.js',
    calls: [['dataLayer.push', { start: '{time}', event: 'stg.start' }]],
  },
  // The first callback is required, and without the second one a refusal ends up in the console.
  // https://developers.piwik.pro/docs/overview-consent-manager-js-api
  consent: {
    grant: [
      ['ppms.cm.api', 'setComplianceSettings', { consents: { analytics: { status: 1 } } }, ignore, ignore],
    ],
    revoke: [
      ['ppms.cm.api', 'setComplianceSettings', { consents: { analytics: { status: 0 } } }, ignore, ignore],
    ],
  },
  // Refused, it may go on counting anonymously, as the site is set up.
  stop: 'reload',
  notes: [
    'Switch off the consent form of Piwik PRO where Askfirst asks; loaded from the ID, its container hears of no answer that was given before it came.',
  ],
  sources: [
    'https://developers.piwik.pro/docs/overview-consent-manager-js-api',
    'https://developers.piwik.pro/docs/consent-management',
    'https://help.piwik.pro/support/privacy/cookies-created-for-visitors-by-piwik-pro/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
