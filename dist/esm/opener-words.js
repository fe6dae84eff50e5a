import { l as loadWords } from './load-words.js';

/**
 * The opener's words in the visitor's language. A file of its own: on most page views nothing else of the UI is there.
 *
 * @param english What it is called where there is no other word.
 */
async function openerWords(host, wishes, english) {
    const { language, words } = await loadWords(host, wishes);
    const { opener, heading } = words;
    const { gpc } = host.consent.get().signals;
    return { language, label: opener ?? heading ?? english, status: gpc ? words.gpc : '' };
}

export { openerWords };
