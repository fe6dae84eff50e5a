import type { Vendor } from './types.js';

/** Where its third-party cookies live: on the owner's own server, or on this one. */
const domain = 'matomo.cloud';

/** Matomo, earlier Piwik: web analytics on the owner's server or in Matomo's cloud. */
export const matomo: Vendor = {
  id: 'matomo',
  name: 'Matomo',
  aliases: ['piwik', 'matomo-cloud'],
  checked: '2026-11-22',
  category: 'analytics',
  categoryNote:
    'Can be exempt from consent in France and some other places when set up without cookies and only for audience measurement.',
  company: 'InnoCraft Ltd, or the site owner when self-hosted',
  country: 'NZ',
  purpose: 'Counts visits and shows the site owner how the site is used.',
  policyUrl: 'https://matomo.org/privacy-policy/',
  params: {
    id: {
      pattern: '^\\d{1,8}$',
      example: '1',
      about: 'the digits of the site ID (setSiteId in the tracking code)',
      required: true,
    },
    url: {
      pattern: '^https?://[^\\s?#]+/$',
      example: 'https://stats.example.com/',
      about: 'the address of the Matomo server, or of the cloud account, with a slash at the end',
      required: true,
    },
  },
  hosts: [
    'matomo.cloud',
    '*.matomo.cloud',
    'innocraft.cloud',
    '*.innocraft.cloud',
    // The owner chooses the host, so the names of the files have to do.
    '*/matomo.js',
    '*/matomo.php',
    '*/piwik.js',
    '*/piwik.php',
  ],
  // The names go on with the site ID and a hash of the domain.
  cookies: [
    { name: '_pk_id*', exact: '^_pk_id(\\.|$)', duration: 'P13M', purpose: 'Recognises the visitor.' },
    { name: '_pk_ses*', exact: '^_pk_ses(\\.|$)', duration: 'PT30M', purpose: 'Recognises the visit.' },
    {
      name: '_pk_ref*',
      exact: '^_pk_ref(\\.|$)',
      duration: 'P6M',
      purpose: 'Keeps how the visitor arrived.',
    },
    {
      name: '_pk_cvar*',
      exact: '^_pk_cvar(\\.|$)',
      duration: 'PT30M',
      purpose: 'Keeps what the site notes of a visit.',
    },
    {
      name: '_pk_hsr*',
      exact: '^_pk_hsr(\\.|$)',
      duration: 'PT30M',
      purpose: 'Keeps the state of heatmaps and recordings.',
    },
    { name: '_pk_testcookie*', duration: 'session', purpose: 'Checks that cookies work.' },
    { name: '_pk_uid', duration: 'P13M', purpose: 'Recognises the visitor on several sites.' },
    { name: 'mtm_consent', duration: 'P30Y', purpose: 'Remembers that tracking is allowed.' },
    { name: 'mtm_cookie_consent', duration: 'P30Y', purpose: 'Remembers that cookies are allowed.' },
    { name: 'mtm_consent_removed', duration: 'P30Y', purpose: 'Remembers that tracking is not allowed.' },
    { name: 'matomo_ignore', duration: 'P30Y', purpose: 'Remembers that a visitor opted out.', domain },
    { name: 'piwik_ignore', duration: 'P2Y', purpose: 'Remembers an opt-out of older versions.', domain },
    { name: 'matomo_sessid', duration: 'P14D', purpose: 'Guards the opt-out form against abuse.', domain },
  ],
  markers: ['_paq.push', '_paq = window._paq', '_mtm', 'matomo.js', 'piwik.js', 'matomo.php', 'piwik.php'],
  globals: ['_paq', '_mtm', 'Matomo', 'Piwik', 'matomoAbTestingAsyncInit'],
  // Of the older tag, which is not asynchronous and calls Piwik.getTracker() right after the file.
  defines: ['Matomo', 'Piwik'],
  load: {
    script: '{url}matomo.js',
    attributes: { type: 'text/javascript' },
    calls: [
      ['_paq.push', ['trackPageView']],
      ['_paq.push', ['enableLinkTracking']],
      ['_paq.push', ['setTrackerUrl', '{url}matomo.php']],
      ['_paq.push', ['setSiteId', '{id}']],
    ],
  },
  // set, not remember: the answer is kept in one place. Consent to tracking takes cookies in, and forgetting does too.
  // https://developer.matomo.org/guides/tracking-consent
  consent: {
    default: [['_paq.push', ['requireConsent']]],
    grant: [['_paq.push', ['setConsentGiven']]],
    revoke: [['_paq.push', ['forgetConsentGiven']]],
    everyPage: true,
  },
  stop: 'runtime',
  stopNote: 'Only where requireConsent was queued before tracking started, which Askfirst sees to.',
  notes: [
    'To measure without cookies, put _paq.push(["disableCookies"]) into the page before Askfirst loads the tag.',
    'With Matomo’s Tag Manager (container_*.js), list its address under the hosts of this vendor.',
  ],
  sources: [
    'https://developer.matomo.org/guides/tracking-consent',
    'https://developer.matomo.org/guides/tracking-javascript-guide',
    'https://matomo.org/faq/general/faq_146/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
