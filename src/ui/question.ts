import type { Consent } from '../types.js';
import type { VendorId } from '../vendors/types.js';
import { type BannerWords, fill, labelOf } from './words.js';

/** What the banner asks. */
export interface Asked {
  readonly title: string;
  readonly intro: string;
  /** The browser's opt-out signal is honoured. */
  readonly gpc: boolean;
  /** The vendors it asks about; empty: about everything. */
  readonly only: readonly VendorId[];
}

/** Asks about everything, or, when the answer stands but vendors were added since, about those alone. */
export function whatToAsk(
  consent: Pick<Consent, 'get' | 'categories' | 'vendors'>,
  words: BannerWords,
): Asked {
  const { decided, pending, signals } = consent.get();
  const only = decided ? pending : [];
  const asked = consent.vendors.filter(vendor =>
    only.length ? only.includes(vendor.id) : vendor.category !== 'necessary',
  );
  const list = (items: readonly string[]) => items.join(words.comma);
  const values = {
    count: asked.length,
    names: list(asked.map(({ name }) => name)),
    purposes: list(consent.categories.filter(c => !c.necessary).map(c => labelOf(words, c))),
  };
  const [title, intro] = only.length ? [words.newTitle, words.newIntro] : [words.title, words.intro];
  return { title, intro: fill(intro, values), gpc: signals.gpc, only };
}
