import type { Vendor } from './types.js';

/** TODO: one line: what it is. */
export const matomo: Vendor = {
  id: 'matomo',
  name: 'Matomo',
  aliases: ['piwik', 'matomo-cloud'],
  category: 'analytics',
  categoryNote:
    'Can be exempt from consent in France and some other places when set up without cookies and only for audience measurement.',
  company: 'InnoCraft Ltd, or the site owner when self-hosted',
  country: 'NZ',
  purpose: 'Counts visits and shows the site owner how the site is used.',
  policyUrl: 'https://matomo.org/privacy-policy/',
  params: {
    id: { pattern: '^\\d{1,8}$', example: '1', about: 'site ID', required: true },
    url: {
      pattern: '^https?://[^\\s]+/?$',
      example: 'https://stats.example.com/',
      about: 'address of the Matomo server, or of the cloud account',
      required: true,
    },
    cookieless: { pattern: '^(true|false)$', example: 'false', about: 'use disableCookies' },
  },
  hosts: [
    'matomo.cloud',
    '*.matomo.cloud',
    'innocraft.cloud',
    '*.innocraft.cloud',
    '*/matomo.js',
    '*/matomo.php',
    '*/piwik.js',
    '*/piwik.php',
  ],
  cookies: [
    { name: '_pk_id*', exact: '^_pk_id(\\.|$)', duration: 'P13M', purpose: 'Visitor ID.' },
    { name: '_pk_ses*', exact: '^_pk_ses(\\.|$)', duration: 'PT30M', purpose: 'Visit.' },
    { name: '_pk_ref*', exact: '^_pk_ref(\\.|$)', duration: 'P6M', purpose: 'How the visitor arrived.' },
    { name: '_pk_cvar*', exact: '^_pk_cvar(\\.|$)', duration: 'PT30M', purpose: 'Custom variables.' },
    {
      name: '_pk_hsr*',
      exact: '^_pk_hsr(\\.|$)',
      duration: 'PT30M',
      purpose: 'Heat map and recording state.',
    },
    { name: '_pk_testcookie*', duration: 'session', purpose: 'Tests cookies.' },
    { name: '_pk_uid', duration: 'P13M', purpose: 'Third-party mode visitor ID.' },
    { name: 'mtm_consent', duration: 'P30Y', purpose: 'Consent given.' },
    { name: 'mtm_cookie_consent', duration: 'P30Y', purpose: 'Cookie consent given.' },
    { name: 'mtm_consent_removed', duration: 'P30Y', purpose: 'Consent withdrawn.' },
    {
      name: 'matomo_ignore',
      duration: 'P30Y',
      purpose: 'Opt-out set on the server domain.',
      domain: '{url}',
    },
    { name: 'piwik_ignore', duration: 'P2Y', purpose: 'Older opt-out.', domain: '{url}' },
    { name: 'matomo_sessid', duration: 'P14D', purpose: 'Opt-out form protection.', domain: '{url}' },
  ],
  markers: ['_paq.push', '_paq = window._paq', '_mtm', 'matomo.js', 'piwik.js', 'matomo.php', 'piwik.php'],
  globals: ['_paq', '_mtm', 'Matomo', 'Piwik', 'matomoAbTestingAsyncInit'],
  stop: 'runtime',
  stopNote: 'Only when requireConsent was queued before tracking started.',
  notes: [
    'Host is chosen by the owner; match the address parameter and the matomo.php endpoint. Cookie names carry site ID and a domain hash.',
  ],
  sources: [
    'https://developer.matomo.org/guides/tracking-consent',
    'https://matomo.org/faq/general/faq_146/',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/c15t/c15t/tree/main/packages/scripts',
    'https://www.npmjs.com/package/tarteaucitronjs',
  ],
};
