import { loadWords } from './load-words.js';
import type { OpenerWords } from './opener.js';
import type { UiHost } from './ui.js';

/**
 * The opener's words in the visitor's language. A file of its own: on most page views nothing else of the UI is there.
 *
 * @param english What it is called by now, and goes on being called where there is no other word.
 */
export async function openerWords(host: UiHost, english: OpenerWords, asked?: string): Promise<OpenerWords> {
  const { language, words } = await loadWords(host, asked);
  const { opener, heading } = words as { readonly opener?: string; readonly heading?: string };
  return { language, label: opener ?? heading ?? english.label, status: english.status && words.gpc };
}
