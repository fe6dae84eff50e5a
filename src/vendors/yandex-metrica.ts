import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'yandex.ru';

/** The counter of Yandex Metrica (tag.js), and the older watch.js. */
export const yandexMetrica: Vendor = {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  checked: '2026-11-22',
  category: 'analytics',
  categoryNote: 'Marketing when advertising features are used.',
  company: 'YANDEX LLC',
  country: 'RU',
  purpose: 'Counts visits, shows where visitors click, and can record visits.',
  policyUrl: 'https://yandex.com/legal/confidential/',
  optOutUrl: 'https://yandex.com/support/metrica/general/user-opt-out.html',
  params: {
    id: {
      pattern: '^\\d{5,12}$',
      example: '12345678',
      about: 'the digits of the counter number (Metrica, My counters)',
      required: true,
    },
  },
  hosts: [
    'mc.yandex.*',
    'mc.webvisor.org',
    'mc.webvisor.com',
    'an.yandex.ru',
    'cdn.jsdelivr.net/npm/yandex-metrica-watch/',
    'd31j93rd8oukbv.cloudfront.net/metrika/',
  ],
  cookies: [
    { name: '_ym_uid', duration: 'P1Y', purpose: 'Recognises the visitor.' },
    { name: '_ym_d', duration: 'P1Y', purpose: 'Keeps the date of the first visit.' },
    { name: '_ym_isad', duration: 'P2D', purpose: 'Tells whether adverts are blocked.' },
    { name: '_ym_visorc', duration: 'PT30M', purpose: 'Keeps the state of a recording.' },
    { name: '_ym_visorc_*', duration: 'PT30M', purpose: 'Keeps the state of a recording.' },
    { name: '_ym_metrika_enabled', duration: 'PT60M', purpose: 'Checks that cookies work.' },
    { name: '_ym_metrika_enabled_*', duration: 'PT60M', purpose: 'Checks that cookies work.' },
    { name: '_ym_hostIndex', duration: 'P1D', purpose: 'Limits the number of requests.' },
    { name: '_ym_debug', duration: 'session', purpose: 'Turns the search for faults on.' },
    { name: '_ym_fa', duration: 'P1Y', purpose: 'Keeps when the visitor first did something.' },
    { name: '_ym_mp2_track', duration: 'P30D', purpose: 'Links telephone calls to a visit (Target Call).' },
    { name: '_ym_mp2_substs', duration: 'session', purpose: 'Keeps telephone numbers shown (Target Call).' },
    { name: 'yandexuid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain },
    { name: 'yuidss', duration: 'P1Y', purpose: 'Recognises the visitor.', domain },
    { name: 'ymex', duration: 'P1Y', purpose: 'Keeps when IDs were made, and others for them.', domain },
    { name: 'usst', duration: 'P1Y', purpose: 'Matches IDs between domains of Yandex.', domain },
    { name: 'yabs-sid', duration: 'session', purpose: 'Recognises the visit.', domain },
    { name: 'i', duration: 'P1Y', purpose: 'Recognises the visitor.', domain },
    { name: 'is_gdpr', duration: 'P1Y', purpose: 'Tells whether the visitor is in Europe.', domain },
    { name: 'is_gdpr_b', duration: 'P1Y', purpose: 'Tells whether the visitor is in Europe.', domain },
    { name: 'bh', duration: 'P400D', purpose: 'Keeps details of the browser.', domain },
    { name: '_yasc', duration: 'P10Y', purpose: 'Tells people from bots.', domain },
  ],
  erase: ['_ym_*'],
  storage: ['_ym*'],
  markers: ['ym(', 'mc.yandex.ru/metrika', 'yandex_metrika_callbacks', 'Ya.Metrika'],
  globals: ['ym', 'Ya', 'yandex_metrika_callbacks', 'yandex_metrika_callbacks2'],
  // Of watch.js, after whose tag older code makes a counter.
  defines: ['Ya'],
  load: {
    script: 'https://mc.yandex.ru/metrika/tag.js',
    queue: { name: 'ym', store: 'a' },
    calls: [['ym', '{#id}', 'init', { clickmap: true, trackLinks: true, accurateTrackBounce: true }]],
  },
  // Its flag, disableYaCounter and the number, counts only when it is set before the counter starts.
  // https://yandex.com/support/metrica/general/user-opt-out.html
  stop: 'reload',
  sources: [
    'https://yandex.com/support/metrica/en/code/counter-initialize',
    'https://yandex.com/support/metrica/general/user-opt-out.html',
    'https://yandex.com/support/metrica/en/objects/method-reference',
    'https://yandex.com/support/metrica/general/cookie-usage.html',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://www.npmjs.com/package/third-party-web',
  ],
};
