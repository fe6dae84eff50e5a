/** Names of the vendor that code of the page writes. */
import { byCode, type Case } from '../case.js';

const code = byCode('storage');
const FRAME = "const inner = box.appendChild(make('iframe')).contentWindow;";
const STORED = { proof: 'stored' } as const;

export const storageCases: Case[] = [
  code(
    'cookie',
    '`document.cookie`',
    'txt',
    "document.cookie = key + '=1; path=/; max-age=999; secure'",
    STORED,
  ),
  code('cookie-store', '`cookieStore.set`', 'txt', "await cookieStore.set(key, '1')", STORED),
  code('local-set', '`localStorage.setItem`', 'txt', "localStorage.setItem(key, '1')", STORED),
  code('local-key', '`localStorage[key] =`', 'txt', "localStorage[key] = '1'", STORED),
  code(
    'local-define',
    '`Object.defineProperty(localStorage)`',
    'txt',
    "Object.defineProperty(localStorage, key, { value: '1', configurable: true, enumerable: true, writable: true })",
    STORED,
  ),
  code('session-set', '`sessionStorage.setItem`', 'txt', "sessionStorage.setItem(key, '1')", STORED),
  code('session-key', '`sessionStorage[key] =`', 'txt', "sessionStorage[key] = '1'", STORED),
  code('indexed-db', '`indexedDB.open`', 'txt', 'indexedDB.open(key)', STORED),
  code('cache-open', '`caches.open`', 'txt', 'await caches.open(key)', STORED),
  code(
    'file-system',
    'file of `navigator.storage`',
    'txt',
    'await (await navigator.storage.getDirectory()).getFileHandle(key, { create: true })',
    STORED,
  ),
  code(
    'frame-cookie',
    '`document.cookie` of an `about:blank` frame',
    'txt',
    `${FRAME} inner.document.cookie = key + '=1; path=/; secure'`,
    STORED,
  ),
  code(
    'frame-local',
    '`localStorage` of an `about:blank` frame',
    'txt',
    `${FRAME} inner.localStorage.setItem(key, '1')`,
    STORED,
  ),
  code(
    'frame-own-cookie',
    'page of the site in a frame, `document.cookie` of its own code',
    'txt',
    "const frame = make('iframe'); frame.src = '/leak-frame.html?' + new URLSearchParams({ url: '', key }); box.append(frame)",
    STORED,
  ),
];
