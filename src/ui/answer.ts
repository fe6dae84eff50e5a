import type { Consent } from '../types.js';
import { startDraft, toChoices } from './draft.js';
import { fill, type Words } from './words.js';

/** How much was allowed. */
export type Extent = 'all' | 'none' | 'some';

/** How much is allowed of what the visitor was asked about. */
export function extentOf(consent: Consent): Extent {
  const { method } = consent.get();
  // Vendors that were added since an answer to everything have none yet, and do not make it another one.
  if (method === 'accept-all') return 'all';
  const answers = Object.values(toChoices(startDraft(consent), consent));
  if (!answers.includes(true)) return 'none';
  return answers.includes(false) ? 'some' : 'all';
}

/** When the visitor answered, and how, in a sentence. */
export function tellAnswer(consent: Consent, words: Words, language: string): string {
  const { decidedAt, method } = consent.get();
  if (!decidedAt) return words.notChosen;
  const how = { all: words.howAccept, none: words.howReject, some: words.howSome }[extentOf(consent)];
  return fill(words.chosen, {
    date: formatDate(decidedAt, language),
    how: method === 'signal' ? words.howSignal : how,
  });
}

/** Day and time as the language writes them. */
function formatDate(iso: string, language: string): string {
  try {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' } as object).format(
      new Date(iso),
    );
  } catch {
    return iso; // Not a language, or Safari before 14.1.
  }
}
