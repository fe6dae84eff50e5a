import { available } from './i18n/available.js';

/** `de-AT` → `de`: where words may be found when there are none for the region. */
export function baseOf(language: string): string {
  return language.replace(/[-_].*/, '').toLowerCase();
}

/** `de-AT` → `de`, `no` → `nb`: the file with our words for a language; `undefined` when there is none. */
export function fileOf(language: string): string | undefined {
  const tag = language.replace('_', '-');
  const found = available.split(' ').find(names => RegExp(`^(${names})\\b`, 'i').test(tag));
  return found?.split('|')[0];
}

/**
 * The first language there are words for, ours or the owner's; else English. The page's comes before the browser's,
 * because the words around the banner are the page's.
 */
export function chooseLanguage(
  wishes: readonly string[],
  texts: { readonly [language: string]: object },
): string {
  return wishes.find(tag => texts[tag] || texts[baseOf(tag)] || fileOf(tag)) ?? 'en';
}
