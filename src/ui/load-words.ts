import { enBanner } from './i18n/en-banner.js';
import { baseOf, chooseLanguage, fileOf } from './language.js';
import type { UiHost } from './ui.js';
import { wishesOf } from './wishes.js';
import type { BannerWords } from './words.js';

/** Words, and the language they are in. */
export interface Spoken {
  readonly language: string;
  readonly words: BannerWords;
}

/**
 * The words for the language asked for, or for the first of the visitor's that has any, or English; over them the
 * owner's, for all languages, the base, the region. A file that does not arrive must not keep the banner away.
 */
export async function loadWords({ plan, loadLanguage }: UiHost, asked?: string): Promise<Spoken> {
  const { texts } = plan;
  const language = chooseLanguage(wishesOf(plan, asked), texts);
  const file = fileOf(language);
  const own = [texts[baseOf(language)], texts[file!], texts[language]];
  const loaded = file && file !== 'en' && (await loadLanguage(file).catch(() => null));
  return {
    language: loaded === null ? 'en' : language,
    words: Object.assign({}, enBanner, loaded, texts['*'], ...own),
  };
}
