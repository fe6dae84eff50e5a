import type { Texts } from './i18n/en.js';
import { enBanner } from './i18n/en-banner.js';
import { baseOf } from './language.js';
import type { UiHost } from './ui.js';
import type { BannerWords } from './words.js';

/** Words, and the language they are in. */
export interface Spoken {
  readonly language: string;
  readonly words: BannerWords;
}

/**
 * The words for a language, or for its base, or English; over them the owner's, for all languages, the base, the
 * region. A language the owner has written counts even without a file of ours. A file that does not arrive must not
 * keep the banner away.
 */
export async function loadWords({ plan, loadLanguage }: UiHost, wish: string): Promise<Spoken> {
  const base = baseOf(wish);
  const own = [plan.texts['*'], plan.texts[base], plan.texts[wish]];
  let loaded: Partial<Texts> | null = null;
  if (base !== 'en') {
    for (const tag of new Set([wish, base])) loaded ??= await loadLanguage(tag).catch(() => null);
  }
  return {
    language: loaded || own[1] || own[2] || base === 'en' ? wish : 'en',
    words: Object.assign({}, enBanner, loaded as object, ...own),
  };
}
