// @vitest-environment node
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { deadLinks, type Read } from './links.js';

const root = fileURLToPath(new URL('../../', import.meta.url).href);
const read: Read = path => {
  if (!existsSync(root + path)) return null;
  return statSync(root + path).isDirectory() ? '' : readFileSync(root + path, 'utf8');
};
const inDocs = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' }).map(file => `docs/${file}`);
const pages = [...readdirSync(root), ...inDocs].filter(file => file.endsWith('.md'));

test('every page was found', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'docs/api.md']));
});

test.each(pages)('%s has no dead link', page => {
  expect(deadLinks(page, read)).toEqual([]);
});

test('a dead link is found', () => {
  const made: Record<string, string> = {
    'a.md':
      '# One two\n[ok](docs/b.md) [ok](docs/b.md#the-api-again) [ok](#one-two) [ok](https://example.com/x.md)\n' +
      '[no](c.md) [no](docs/b.md#nowhere)\n`[code](d.md)`\n```\n[code](e.md)\n```\n',
    'docs/b.md': '## The API, again!\n[up](../a.md)\n',
  };
  const given: Read = path => made[path] ?? null;
  expect(deadLinks('a.md', given)).toEqual(['c.md', 'docs/b.md#nowhere']);
  expect(deadLinks('docs/b.md', given)).toEqual([]);
});

test.each(pages)('%s speaks of nothing outside this repository', page => {
  expect(read(page)).not.toMatch(/\.\.\/shared|\/work\//);
});
