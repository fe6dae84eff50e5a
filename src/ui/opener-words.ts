import { loadWords } from './load-words.js';
import type { UiHost } from './ui.js';

/** What the opener is called, and what it remarks. */
export interface OpenerWords {
  readonly language: string;
  readonly label: string;
  /** That an opt-out signal is honoured; empty without one. */
  readonly status: string;
}

/**
 * The opener's words in the visitor's language. A file of its own: on most page views nothing else of the UI is there.
 *
 * @param english What it is called where there is no other word.
 */
export async function openerWords(
  host: UiHost,
  wishes: readonly string[],
  english: string,
): Promise<OpenerWords> {
  const { language, words } = await loadWords(host, wishes);
  const { opener, heading } = words as { readonly opener?: string; readonly heading?: string };
  const { gpc } = host.consent.get().signals;
  return { language, label: opener ?? heading ?? english, status: gpc ? words.gpc : '' };
}
