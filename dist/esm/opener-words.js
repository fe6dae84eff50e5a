import { l as loadWords } from './load-words.js';
import './core.js';
import 'js-cookie';

/**
 * The opener's words in the visitor's language. A file of its own: on most page views nothing else of the UI is there.
 *
 * @param english What it is called by now, and goes on being called where there is no other word.
 */
async function openerWords(host, english, asked) {
    const { language, words } = await loadWords(host, asked);
    const { opener, heading } = words;
    return { language, label: opener ?? heading ?? english.label, status: english.status && words.gpc };
}

export { openerWords };
