// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { baseOf, chooseLanguage, fileOf } from '../../src/ui/language.js';

it.each([
  [['fr', 'de', 'en'], 'fr'],
  [['auto', 'de-AT', 'en'], 'de-AT'],
  [['auto', '', 'pl'], 'pl'],
  [['auto', '', 'tlh', 'pl', 'de'], 'pl'],
  [['tlh', 'de'], 'de'],
  [['auto', 'en_US', 'de'], 'en_US'],
  [['auto', ''], 'en'],
  [['auto', 'is', 'de'], 'is'],
  [['auto', 'is-IS', 'de'], 'is-IS'],
])('of %j: %s', (wishes, chosen) => {
  expect(chooseLanguage(wishes, { is: {} })).toBe(chosen);
});

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE_at', 'de'],
  ['en-GB', 'en'],
  ['pt', 'pt'],
  ['pt-AO', 'pt'],
  ['pt-BR', 'pt-BR'],
  ['pt-br', 'pt-BR'],
  ['no', 'nb'],
  ['no-NO', 'nb'],
  ['nn', 'nb'],
  ['nb-NO', 'nb'],
  ['iw', 'he'],
  ['he-IL', 'he'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['zh-Hans', 'zh'],
  ['zh-Hans-HK', 'zh'],
  ['zh-SG', 'zh'],
  ['zh-TW', 'zh-TW'],
  ['zh-tw', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-MO', 'zh-TW'],
  ['zh_TW', 'zh-TW'],
  ['pt_BR', 'pt-BR'],
  ['fil', undefined],
  ['tlh', undefined],
  ['*', undefined],
  ['auto', undefined],
  ['', undefined],
])('the words of "%s" are in %s', (language, file) => {
  expect(fileOf(language)).toBe(file);
});

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['zh-Hant-TW', 'zh'],
  ['EN_us', 'en'],
])('%s is based on %s', (language, base) => {
  expect(baseOf(language)).toBe(base);
});
