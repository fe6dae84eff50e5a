// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { currentDocs, vendorDocs } from '../../scripts/vendor-docs.mjs';
import { known } from '../../src/catalogue/known.js';
import { resolve } from '../../src/config/resolve.js';
import { googleConsent } from '../../src/signals/google.js';
import { catalogue } from '../../src/vendors/index.js';
import { blocks, read, rows } from './blocks.js';

const wanted = vendorDocs(catalogue, googleConsent);
const current = currentDocs();
const pageOf = (id: string) => current.get(`docs/vendors/${id}.md`) ?? '';

test.each([...wanted.keys()])(
  '%s is that of the sources (if not: node scripts/vendor-docs.mjs --write)',
  file => {
    expect(current.get(file)).toBe(wanted.get(file));
  },
);

test('every page is that of a vendor (if not: node scripts/vendor-docs.mjs --write)', () => {
  expect([...current.keys()].filter(file => !wanted.has(file))).toEqual([]);
});

describe.each(catalogue)('the page of $id', ({ id, load, confidence, cookies }) => {
  const page = pageOf(id);

  test('lists it in a way that has no mistake in it', () => {
    const examples = blocks(page, 'json').map(example => JSON.parse(example));
    expect(examples).toHaveLength(load ? 2 : 1);
    for (const example of examples) {
      const { plan, problems } = resolve(example, known);
      expect(problems).toEqual([]);
      expect(plan.vendors.map(vendor => vendor.id)).toEqual([id]);
    }
  });

  test('marks what is not certain', () => {
    expect(/^> \*\*Confidence: (\w+)/m.exec(page)?.[1]).toBe(confidence);
  });

  test('names every cookie', () => {
    for (const { name } of cookies) expect(page).toContain(`| \`${name}\` |`);
  });

  test('has no gap', () => {
    expect(page).not.toMatch(/undefined|\[object |\{#?[a-z]\w*\}|^## .*\n\n##/m);
  });
});

const keys = rows(read('docs/vendors.md')).filter(([key]) => key?.includes('_storage`'));
const CATEGORIES = ['functional', 'analytics', 'marketing'];

test.each(keys)('%s is granted by %s', (names = '', by = '') => {
  const words = CATEGORIES.filter(category => by.includes(`\`${category}\``));
  for (const key of Array.from(names.matchAll(/`(\w+)`/g), match => match[1] as string)) {
    const granting = CATEGORIES.filter(
      category => googleConsent({ categories: { [category]: true }, vendors: {} })[key] === 'granted',
    );
    expect(granting).toEqual(key === 'security_storage' ? CATEGORIES : words);
  }
});

test('every key of Consent Mode is explained', () => {
  const explained = keys.map(([names]) => names).join();
  for (const key of Object.keys(googleConsent({ categories: {}, vendors: {} })))
    expect(explained).toContain(key);
});

test('README says how many vendors there are', () => {
  expect(/(\d+) vendors/.exec(read('README.md'))?.[1]).toBe(String(catalogue.length));
});
