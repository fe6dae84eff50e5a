import { own } from '../lib/own.js';
import type { Opener, OpenerWords } from './opener.js';
import type { UiHost } from './ui.js';
import { wishesOf } from './wishes.js';

/** The file behind the names. */
export interface OpenerModule {
  openerWords(host: UiHost, english: OpenerWords, asked?: string): Promise<OpenerWords>;
}

/** Names an opener in a language, or in the page's or the browser's: in English at once, in another as soon as it comes. */
export type NameOpener = (opener: Opener, asked?: string) => void;

export function createNaming(host: UiHost, load: () => Promise<OpenerModule>): NameOpener {
  const { plan, consent } = host;
  let named: string | undefined;
  return (opener, asked) => {
    const first = wishesOf(plan, asked).find(wish => wish && wish !== 'auto') ?? 'en';
    if (named === first) return;
    named = first;
    const status = consent.get().signals.gpc ? 'Opt-out request honored' : '';
    const english = { language: 'en', label: 'Cookie preferences', status };
    opener.name(english);
    if (/^en\b/.test(first) && !Object.values(plan.texts).some(words => own(words, 'opener'))) return;
    load()
      .then(file => file.openerWords(host, english, asked))
      .then(
        words => named === first && opener.name(words),
        () => {}, // a name in another language is better than none
      );
  };
}
