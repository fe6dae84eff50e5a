// @vitest-environment node
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { available } from '../../../src/ui/i18n/available.js';
import { en, type Texts } from '../../../src/ui/i18n/en.js';
import { languages } from '../../../src/ui/i18n/languages.js';
import type { Plural } from '../../../src/ui/i18n/plural.js';

const FILE = /^(?!en)([a-z]{2}(-[A-Z]{2})?)\.ts$/;
const files = readdirSync('src/ui/i18n').flatMap(name => FILE.exec(name)?.[1] ?? []);
const all = await Promise.all(
  files.map(
    async file => [file, (await import(`../../../src/ui/i18n/${file}.ts`)).default as Texts] as const,
  ),
);

const keys = Object.keys(en) as (keyof Texts)[];
const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const formsOf = (text: Plural | string) => (typeof text === 'string' ? [text] : Object.values(text));
const isPlural = (key: keyof Texts) => typeof en[key] !== 'string';

it('the lists name every file, and nothing else', () => {
  const names = available.split(' ').map(name => name.split('|')[0]);
  expect(names.sort()).toEqual([...files, 'en'].sort());
  expect(Object.keys(languages).sort()).toEqual([...files].sort());
});

it('the table leads to the file of that name', async () => {
  for (const [language, words] of all) expect(await languages[language]!()).toBe(words);
});

describe.each([['en', en as Texts] as const, ...all])('%s', (language, words) => {
  it('has exactly the keys of English', () => {
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
  });

  it('has the blanks of English, and no empty text', () => {
    for (const key of keys) {
      for (const text of formsOf(words[key])) {
        expect(text.trim(), key).not.toBe('');
        expect(blanks(text), key).toEqual(blanks(formsOf(en[key])[0]!));
      }
    }
  });

  it('has the plural forms of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of keys.filter(isPlural)) {
      expect(Object.keys(words[key]).sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  it('is written from the right side', () => {
    expect(words.dir).toBe(['ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr');
  });

  it('has short buttons, each with a name of its own', () => {
    const { accept, reject, preferences, save, closeReject, close } = words;
    expect(new Set([accept, reject, preferences, save, closeReject, close]).size).toBe(6);
    for (const name of [accept, reject, preferences, save, closeReject]) {
      expect(name.length, name).toBeLessThanOrEqual(24);
    }
  });

  it('says accept and reject at about the same length', () => {
    const [accept, reject] = [words.accept.length, words.reject.length];
    expect(Math.abs(accept - reject)).toBeLessThanOrEqual(Math.max(8, 0.4 * Math.max(accept, reject)));
  });
});

it.each(all)('%s is translated', (_, words) => {
  // Words such as "Service", "Cookies" and "Marketing" are the same in several languages.
  const same = keys.filter(key => !/^(dir|comma)$/.test(key) && !isPlural(key) && words[key] === en[key]);
  expect(same.length, same.join()).toBeLessThanOrEqual(3);
});
