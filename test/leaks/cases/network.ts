/** Requests made by code, and the many ways to spell one address. */
import { byCode, type Case } from '../case.js';

const code = byCode('network');
const BLOB = "const blob = text => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));";

const requests: Case[] = [
  code('fetch', '`fetch(address)`', 'txt', 'fetch(url)'),
  code('fetch-request', '`fetch(Request)`', 'txt', 'fetch(new Request(url))'),
  code('fetch-url', '`fetch(URL)`', 'txt', 'fetch(new URL(url))'),
  code(
    'fetch-no-cors',
    '`fetch`, `no-cors` and `keepalive`',
    'txt',
    "fetch(url, { mode: 'no-cors', keepalive: true, method: 'POST', body: '1' })",
  ),
  code('fetch-later', '`fetchLater`', 'txt', 'fetchLater(url, { activateAfter: 0 })'),
  code(
    'xhr',
    '`XMLHttpRequest`',
    'txt',
    "const xhr = new XMLHttpRequest(); xhr.open('GET', url); xhr.send()",
  ),
  code(
    'xhr-sync',
    '`XMLHttpRequest`, synchronous',
    'txt',
    "const xhr = new XMLHttpRequest(); xhr.open('GET', url, false); xhr.send()",
  ),
  code('beacon', '`navigator.sendBeacon`', 'txt', "navigator.sendBeacon(url, '1')"),
  code('event-source', '`EventSource`', 'txt', 'new EventSource(url)'),
  code('web-socket', '`WebSocket`', 'txt', "new WebSocket(url.replace('https', 'wss'))"),
  code('cache-add', '`cache.add`', 'txt', "await (await caches.open('site')).add(url)"),
  code(
    'cache-add-all',
    '`cache.addAll`',
    'txt',
    "await (await caches.open('site')).addAll(['/leak-frame.html', url])",
  ),
  code(
    'fetch-object',
    '`fetch(object)` that is an address as a text, and has another',
    'txt',
    "fetch({ url: '/leak-frame.html', toString: () => url })",
  ),
  code(
    'audio-worklet',
    '`audioWorklet.addModule`',
    'js',
    'await new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(url)',
  ),
];

const workers: Case[] = [
  code('worker', '`Worker`, on a path of the site', 'js', 'new Worker(path)'),
  code(
    'worker-module',
    '`Worker` of a module, on a path of the site',
    'js',
    "new Worker(path, { type: 'module' })",
  ),
  code('shared-worker', '`SharedWorker`, on a path of the site', 'js', 'new SharedWorker(path)'),
  code(
    'service-worker',
    '`serviceWorker.register`, on a path of the site',
    'js',
    'await navigator.serviceWorker.register(path)',
  ),
  code(
    'worker-blob',
    '`blob:` worker: `importScripts`',
    'js',
    `${BLOB} new Worker(blob(\`importScripts('{url}')\`))`,
  ),
  code(
    'worker-blob-module',
    '`blob:` worker of a module: static `import`',
    'js',
    `${BLOB} new Worker(blob(\`import '{url}'\`), { type: 'module' })`,
  ),
  code('worker-blob-fetch', '`blob:` worker: `fetch`', 'txt', `${BLOB} new Worker(blob(\`fetch('{url}')\`))`),
  code(
    'worker-data',
    '`data:` worker: `importScripts`',
    'js',
    "new Worker('data:text/javascript,' + encodeURIComponent(`importScripts('{url}')`))",
  ),
];

/** Each an image with the address changed by an expression over `url`. */
const SPELLINGS: readonly (readonly [id: string, title: string, expression: string])[] = [
  ['protocol-relative', 'without the scheme', "url.replace('https:', '')"],
  ['upper-case', 'in upper case', "url.replace('https://' + host, ('https://' + host).toUpperCase())"],
  ['white-space', 'with white space around it', "' \\n\\t' + url + ' \\n'"],
  ['tab', 'with a tab inside the host', "url.replace('leaky', 'lea\\tky')"],
  ['newline', 'with a newline inside the scheme', "url.replace('https', 'ht\\ntps')"],
  ['trailing-dot', 'with a dot after the host', "url.replace(host, host + '.')"],
  ['port', 'with port 443', "url.replace(host, host + ':443')"],
  ['other-port', 'with another port', "url.replace(host, host + ':8443')"],
  ['credentials', 'with credentials', "url.replace(host, 'me:secret@' + host)"],
  ['percent', 'with the host percent-encoded', "url.replace('tag.', 't%61g.')"],
  ['full-width', 'with a full-width letter in the host', "url.replace('tag.', '\\uff54ag.')"],
  ['backslashes', 'with backslashes', "url.replaceAll('/', '\\\\')"],
  ['slashes', 'with four slashes', "url.replace('//', '////')"],
  ['http', 'with `http:`', "url.replace('https:', 'http:')"],
  ['sub-domain', 'of a deeper sub-domain', "url.replace(host, 'a.b.' + host)"],
];

const spellings: Case[] = [
  ...SPELLINGS.map(([id, title, expression]) =>
    code(`spelling-${id}`, `address ${title}`, 'gif', `new Image().src = ${expression}`),
  ),
  code(
    'base-code',
    'relative address under a `<base>` that code has set to the vendor',
    'gif',
    "const base = make('base'); base.href = url; document.head.prepend(base); new Image().src = file",
    { page: 'apart' },
  ),
];

export const networkCases = [...requests, ...workers, ...spellings];
