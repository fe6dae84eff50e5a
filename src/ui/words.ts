import type { CategoryInfo } from '../types.js';
import type { Texts } from './i18n/en.js';
import type { enBanner } from './i18n/en-banner.js';

/** Words of which those in `Keys` are certain to be there. */
type Certain<Keys extends string> = { readonly [Key in Keys]: string } & {
  readonly [key: string]: string | undefined;
};

/** What the banner can count on. The preferences' English comes with their file. */
export type BannerWords = Certain<keyof typeof enBanner>;

/** All words; categories of the owner's bring keys of their own. */
export type Words = Certain<keyof Texts>;

/** Puts values in place of `{name}`. A name without a value stays, so that the mistake can be seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name) => `${values[name] ?? all}`);
}

/**
 * What a category is called. A name in the configuration counts for every language; words for one language belong
 * among the owner's words. A category of the owner's own that nobody named has its id for a name.
 */
export function labelOf(words: BannerWords, { id, label }: CategoryInfo): string {
  return (label !== id && label) || words[`${id}Label`] || id;
}
