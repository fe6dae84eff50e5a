import type { CategoryInfo, Plan } from '../types.js';
import type { Texts } from './i18n/en.js';
import { enBanner } from './i18n/en-banner.js';

/** Words of which those in `Keys` are certain to be there. */
type Certain<Keys extends string> = { readonly [Key in Keys]: string } & {
  readonly [key: string]: string | undefined;
};

/** What the banner can count on. The preferences' English comes with their file. */
export type BannerWords = Certain<keyof typeof enBanner>;

/** All words; categories of the owner's bring keys of their own. */
export type Words = Certain<keyof Texts>;

/**
 * Lays the sources of words over each other: English, the language, what the configuration calls the categories,
 * then the owner's own words.
 *
 * @param own - For all languages, for the base, for the region.
 */
export function mergeWords(
  loaded: Partial<Texts> | null,
  categories: readonly CategoryInfo[],
  own: readonly (Plan['texts'][string] | undefined)[],
): BannerWords {
  const named = categories.map(({ id, label, description }) => ({
    ...(label && { [`${id}Label`]: label }),
    ...(description && { [`${id}Text`]: description }),
  }));
  return Object.assign({}, enBanner, loaded, ...named, ...own);
}

/** Puts values in place of `{name}`. A name without a value stays, so that the mistake can be seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name) => `${values[name] ?? all}`);
}

/** What a category is called; its id when nobody named it. */
export function labelOf(words: BannerWords, category: string): string {
  return words[`${category}Label`] || category;
}
