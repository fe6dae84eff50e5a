import type { CategoryInfo } from '../types.js';
import type { enBanner } from './i18n/en-banner.js';
import type { enPreferences } from './i18n/en-preferences.js';

/** Words that are certain to be there; those of the owner's categories and of vendors come besides. */
type Certain<Words> = Words & { readonly [key in `${string}Label` | `${string}Text`]?: string };

/** What the banner can count on. The preferences' English comes with their file. */
export type BannerWords = Certain<typeof enBanner>;

/** What the preferences can count on. */
export type Words = Certain<typeof enBanner & typeof enPreferences>;

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
