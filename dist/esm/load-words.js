import { w as wishesOf } from './core.js';

/** English for the banner: inside the UI file. */
const enBanner = {
    /** `ltr` or `rtl`. */
    dir: 'ltr',
    /** Between the names in a list. */
    comma: ', ',
    title: 'May we use cookies?',
    intro: 'This site and the services it uses ({count}) would like to store and read data on your device, for: {purposes}. You can change your answer at any time.',
    newTitle: 'May we use these new services?',
    newIntro: 'Added since your last answer: {names}. Your other answers stay as they are.',
    gpc: 'Opt-out request honored (Global Privacy Control).',
    policy: 'Privacy policy',
    accept: 'Accept all',
    reject: 'Reject all',
    preferences: 'Preferences',
    /** The close button of the banner, where the owner wants one. */
    closeReject: 'Close and reject all',
    saved: 'Your choice was saved.',
    functionalLabel: 'Functionality',
    analyticsLabel: 'Analytics',
    marketingLabel: 'Marketing',
};

/**
 * The languages there are, named as their files; after `|`, what else they are called, as a regular expression. The
 * first that fits is taken, so a region stands before its language. What is not here is never asked for.
 *
 * `no` is read as Bokmål, and so is Nynorsk, which has no file; `iw` was Hebrew until 1989. Hong Kong and Macau read
 * traditional characters, as Taiwan does.
 *
 * @see https://www.iana.org/assignments/language-subtag-registry
 */
const available = 'ar bg cs da de el en es et fa fi fr ga he|iw hi hr hu it ja ko lt lv mt nb|n[no] nl pl pt-BR pt ro sk sl sv tr uk zh-TW|zh-(hant|hk|mo) zh';

/** `de-AT` → `de`: where words may be found when there are none for the region. */
function baseOf(language) {
    return language.replace(/[-_].*/, '').toLowerCase();
}
/** `de-AT` → `de`, `no` → `nb`: the file with our words for a language; `undefined` when there is none. */
function fileOf(language) {
    const tag = language.replace('_', '-');
    const found = available.split(' ').find(names => RegExp(`^(${names})\\b`, 'i').test(tag));
    return found?.split('|')[0];
}
/**
 * The first language there are words for, ours or the owner's; else English. The page's comes before the browser's,
 * because the words around the banner are the page's.
 */
function chooseLanguage(wishes, texts) {
    return wishes.find(tag => texts[tag] || texts[baseOf(tag)] || fileOf(tag)) ?? 'en';
}

/**
 * The words for the language asked for, or for the first of the visitor's that has any, or English; over them the
 * owner's, for all languages, the base, the region. A file that does not arrive must not keep the banner away.
 */
async function loadWords({ plan, loadLanguage }, asked) {
    const { texts } = plan;
    const language = chooseLanguage(wishesOf(plan, asked), texts);
    const file = fileOf(language);
    const own = [texts[baseOf(language)], texts[file], texts[language]];
    const loaded = file && file !== 'en' && (await loadLanguage(file).catch(() => null));
    return {
        language: loaded === null ? 'en' : language,
        words: Object.assign({}, enBanner, loaded, texts['*'], ...own),
    };
}

export { loadWords as l };
