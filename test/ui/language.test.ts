// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { baseOf, chooseLanguage } from '../../src/ui/language.js';

it.each([
  ['fr', 'de', 'en', 'fr'],
  ['auto', 'de-AT', 'en', 'de-AT'],
  ['auto', '', 'pl', 'pl'],
  ['auto', '', '', 'en'],
])('configured %s, page "%s", browser "%s": %s', (configured, page, browser, chosen) => {
  expect(chooseLanguage(configured, page, browser)).toBe(chosen);
});

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['zh-Hant-TW', 'zh'],
  ['EN_us', 'en'],
])('%s is based on %s', (language, base) => {
  expect(baseOf(language)).toBe(base);
});
