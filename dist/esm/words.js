/**
 * The language to ask for: the configured one, or with `auto` that of the page, else that of the browser.
 *
 * The page comes first because the words around the banner are the page's.
 */
function chooseLanguage(configured, page, browser) {
    return (configured === 'auto' ? page || browser : configured) || 'en';
}
/** `de-AT` → `de`: where words may be found when there are none for the region. */
function baseOf(language) {
    return language.replace(/[-_].*/, '').toLowerCase();
}

/** English for the banner: inside the UI file. */
const enBanner = {
    /** `ltr` or `rtl`. */
    dir: 'ltr',
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
 * The words for a language, or for its base, or English; over them the owner's, for all languages, the base, the
 * region. A language the owner has written counts even without a file of ours. A file that does not arrive must not
 * keep the banner away.
 */
async function loadWords({ plan, loadLanguage }, wish) {
    const base = baseOf(wish);
    const own = [plan.texts['*'], plan.texts[base], plan.texts[wish]];
    let loaded = null;
    if (base !== 'en') {
        for (const tag of new Set([wish, base]))
            loaded ??= await loadLanguage(tag).catch(() => null);
    }
    return {
        language: loaded || own[1] || own[2] || base === 'en' ? wish : 'en',
        words: Object.assign({}, enBanner, loaded, ...own),
    };
}

/** Puts values in place of `{name}`. A name without a value stays, so that the mistake can be seen. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (all, name) => `${values[name] ?? all}`);
}
/**
 * What a category is called. A name in the configuration counts for every language; words for one language belong
 * among the owner's words. A category of the owner's own that nobody named has its id for a name.
 */
function labelOf(words, { id, label }) {
    return (label !== id && label) || words[`${id}Label`] || id;
}

export { loadWords as a, chooseLanguage as c, fill as f, labelOf as l };
