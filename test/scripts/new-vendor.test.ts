// @vitest-environment node
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newVendor } from '../../scripts/new-vendor.mjs';

const SOURCES = fileURLToPath(new URL('../../src/vendors', import.meta.url).href);
const acme = { id: 'acme-chat', name: 'Acme Chat', hosts: ['chat.acme.com', '*.acme-cdn.com'] };

let root: string;
const read = (file: string) => readFileSync(root + file, 'utf8');

beforeAll(() => {
  root = `${mkdtempSync(join(tmpdir(), 'new-vendor-'))}/`;
  mkdirSync(`${root}test/vendors/tags`, { recursive: true });
  cpSync(SOURCES, `${root}src/vendors`, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['an id that is there', { id: 'hotjar' }, 'hotjar is there already'],
  ['an alias that is there', { id: 'ga4' }, 'ga4 is there already: src/vendors/google-analytics.ts'],
  ['an id that is not in kebab-case', { id: 'AcmeChat' }, 'An id is like'],
  ['an id that begins with a digit', { id: '7up' }, 'An id is like'],
  ['a name that cannot be packed', { name: 'Acme_Chat' }, 'A name is there'],
  ['no address', { hosts: [] }, 'An address is like'],
  ['an address with a scheme', { hosts: ['https://acme.com'] }, 'An address is like'],
])('refuses %s and writes nothing', (_what, change, message) => {
  const before = read('src/vendors/index.ts');
  expect(() => newVendor({ ...acme, ...change }, root)).toThrow(message);
  expect(read('src/vendors/index.ts')).toBe(before);
  expect(existsSync(`${root}test/vendors/tags/acme-chat.html`)).toBe(false);
});

describe('a new vendor', () => {
  let files: string[];
  beforeAll(() => {
    files = newVendor(acme, root);
  });

  test('has data, a file for its snippet, and a place in the index', () => {
    expect(files).toEqual([
      'src/vendors/acme-chat.ts',
      'test/vendors/tags/acme-chat.html',
      'src/vendors/index.ts',
    ]);
    expect(read('src/vendors/acme-chat.ts')).toContain("hosts: ['chat.acme.com', '*.acme-cdn.com']");
    expect(read('test/vendors/tags/acme-chat.html')).toMatch(
      /^<!--tag \{"run": "https:\/\/chat\.acme\.com\//,
    );
    expect(read('src/vendors/index.ts')).toContain("import { acmeChat } from './acme-chat.js';");
    expect(read('src/vendors/index.ts').match(/^ {2}acmeChat,$/gm)).toHaveLength(2);
  });

  test('has every field of a vendor', () => {
    const text = read('src/vendors/acme-chat.ts');
    const [, fields = ''] = /interface Vendor \{([\s\S]*?)\n\}/.exec(read('src/vendors/types.ts')) ?? [];
    const names = Array.from(fields.matchAll(/^ {2}readonly (\w+)/gm), match => match[1]);
    const written = Array.from(text.matchAll(/^ {2}(?:\/\/ )?(\w+): (?=['[{])/gm), match => match[1]);
    expect(written).toEqual(names);
    expect(text).not.toContain('undefined');
  });
});
