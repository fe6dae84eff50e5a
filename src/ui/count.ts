import type { Plural } from './i18n/plural.js';
import { fill } from './words.js';

/** The form of a text for a number. An owner may give one text for all numbers. */
export function fillCount(text: Plural | string, count: number, language: string): string {
  if (typeof text === 'string') return fill(text, { count });
  try {
    const form = new Intl.PluralRules(language).select(count);
    return fill(text[form] ?? text.other, { count: new Intl.NumberFormat(language).format(count) });
  } catch {
    return fill(text.other, { count }); // not a language
  }
}
