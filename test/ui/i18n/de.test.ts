// @vitest-environment jsdom
import { expect, it } from 'vitest';
import de from '../../../src/ui/i18n/de.js';
import { en } from '../../../src/ui/i18n/en.js';

const blanks = (text: unknown) => [...new Set(JSON.stringify(text).match(/\{\w+\}/g) ?? [])].sort();

it('has exactly the keys of English', () => {
  expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
});

it.each(Object.keys(en) as (keyof typeof en)[])('%s is there, with the same blanks to fill in', key => {
  expect(de[key]).not.toBe('');
  expect(blanks(de[key])).toEqual(blanks(en[key]));
});

it('gives each button a name of its own', () => {
  for (const words of [en, de]) {
    expect(new Set([words.accept, words.reject, words.preferences, words.save, words.close]).size).toBe(5);
  }
});
