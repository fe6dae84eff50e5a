// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../../src/ui/i18n/en.js';
import { makeReceipt } from '../../src/ui/receipt-data.js';
import type { Words } from '../../src/ui/words.js';
import { fakeHost } from './fake-host.js';

const answered = {
  id: '9f2c4a17d0b85e63',
  decided: true,
  decidedAt: '2026-11-22T13:36:46.000Z',
  expiresAt: '2027-05-21T13:36:46.000Z',
  method: 'reject-all',
  categories: { necessary: true, analytics: false },
  vendors: { hotjar: false, clarity: false },
  revision: 2,
} as const;

function receipt() {
  const { host } = fakeHost(answered);
  const about = { hotjar: { company: 'Hotjar Ltd' } };
  return makeReceipt({ host, doc: document, about, words: en as unknown as Words, language: 'en' });
}

it('holds what was answered, about what, and which words were read', () => {
  document.documentElement.lang = 'en-GB';
  expect(JSON.parse(JSON.stringify(receipt()))).toEqual({
    receipt: 1,
    id: '9f2c4a17d0b85e63',
    site: 'http://localhost:3000',
    decidedAt: '2026-11-22T13:36:46.000Z',
    expiresAt: '2027-05-21T13:36:46.000Z',
    event: 'refused',
    method: 'reject-all',
    categories: [
      { id: 'necessary', label: 'Necessary', allowed: true },
      { id: 'analytics', label: 'Analytics', allowed: false },
    ],
    vendors: [
      { id: 'hotjar', name: 'Hotjar', company: 'Hotjar Ltd', category: 'analytics', allowed: false },
      { id: 'clarity', name: 'Clarity', category: 'analytics', allowed: false },
    ],
    pending: [],
    signals: { gpc: false },
    notice: {
      policyUrl: 'http://localhost:3000/privacy',
      textLanguage: 'en',
      pageLanguage: 'en-GB',
      revision: 2,
    },
    version: '0.0.0',
  });
});

it('has every field in docs/preferences.md, and no other is there', () => {
  const page = readFileSync('docs/preferences.md', 'utf8');
  const table = /<!-- receipt:start -->([\s\S]*?)<!-- receipt:end -->/.exec(page)?.[1] ?? '';
  const documented = Array.from(table.matchAll(/^\| `([\w.]+)`(?:, `([\w.]+)`)*/gm), ([row]) =>
    Array.from(row.matchAll(/`([\w.]+)`/g), ([, name]) => name?.split('.')[0]),
  ).flat();
  expect([...new Set(documented)].sort()).toEqual(Object.keys(receipt()).sort());
});
