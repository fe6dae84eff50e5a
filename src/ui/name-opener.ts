import { own } from '../lib/own.js';
import type { Opener } from './opener.js';
import type { OpenerWords } from './opener-words.js';
import type { UiHost } from './ui.js';

/** The file behind the names. */
export interface OpenerModule {
  openerWords(host: UiHost, wishes: readonly string[], english: string): Promise<OpenerWords>;
}

/** What it is called before any language has come. */
const LABEL = 'Cookie preferences';
const STATUS = 'Opt-out request honored';

/** Names an opener in a language, or in the page's or the browser's: in English at once, in another as soon as it comes. */
export type NameOpener = (opener: Opener, language?: string) => void;

export function createNaming(host: UiHost, load: () => Promise<OpenerModule>): NameOpener {
  const { plan, consent } = host;
  let asked: string | undefined;
  return (opener, language = plan.language) => {
    const wishes = [language, document.documentElement.lang, ...navigator.languages, 'en'];
    const first = wishes.find(wish => wish && wish !== 'auto') as string;
    if (asked === first) return;
    asked = first;
    opener.name(LABEL, consent.get().signals.gpc ? STATUS : '', 'en');
    if (/^en\b/.test(first) && !Object.values(plan.texts).some(words => own(words, 'opener'))) return;
    load()
      .then(file => file.openerWords(host, wishes, LABEL))
      .then(
        words => asked === first && opener.name(words.label, words.status, words.language),
        () => {}, // a name in another language is better than none
      );
  };
}
