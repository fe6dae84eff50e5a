// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { countryName } from '../../src/ui/company.js';
import { formatDuration } from '../../src/ui/duration.js';

it.each([
  ['P1Y', 'en', '1 year'],
  ['P13M', 'en', '13 months'],
  ['P400D', 'en', '400 days'],
  ['P2W', 'en', '2 weeks'],
  ['PT30M', 'en', '30 minutes'],
  ['PT1H', 'en', '1 hour'],
  ['P1DT12H', 'en', '1 day 12 hours'],
  ['PT1S', 'en', '1 second'],
  ['P2Y', 'de', '2 Jahre'],
  ['P1M', 'de', '1 Monat'],
])('puts %s in words (%s): %s', (duration, language, words) => {
  expect(formatDuration(duration, language)).toBe(words);
});

it.each(['', 'P', 'persistent', '2 years', 'P1.5Y'])('leaves "%s" as it is', text => {
  expect(formatDuration(text, 'en')).toBe(text);
});

it('gets by without a language the browser understands', () => {
  expect(formatDuration('P2Y', 'no_such_tag_')).toBe('2 year');
  expect(countryName('IE', 'no_such_tag_')).toBe('IE');
});

it('names a country in the language of the visitor', () => {
  expect(countryName('IE', 'de')).toBe('Irland');
  expect(countryName('worldwide', 'en')).toBe('worldwide');
});
