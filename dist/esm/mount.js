import { jsx, jsxs } from 'preact/jsx-runtime';
import { render } from 'preact';
import { s as surfaceTokens, a as addStyles } from './core.js';

/**
 * Adds a live region. Only a change of a region that is already known gets announced, so it has to exist before, and
 * the words come a moment later.
 */
function createAnnouncer(parent) {
    const region = parent.appendChild(parent.ownerDocument.createElement('div'));
    region.className = 'quiet';
    region.setAttribute('role', 'status');
    return text => {
        region.textContent = '';
        setTimeout(() => {
            region.textContent = text;
        }, 200);
    };
}

/**
 * Every button that answers. Accept and refuse are this one component with one class and one part name, so no style
 * sheet can favour either.
 */
function Button({ name, children, minor, onPress, onApproach }) {
    const kind = minor ? 'button minor' : 'button';
    return (jsx("button", { type: "button", class: kind, part: kind, "data-consent": name, onClick: onPress, onPointerEnter: onApproach, onFocus: onApproach, children: children }));
}

/** Asks, without being modal: the page stays usable, the focus stays where it is, Escape does nothing. */
function Banner(props) {
    const { words, policyUrl, ui } = props;
    const reject = () => props.onAnswer(false);
    return (jsxs("section", { class: `banner ${ui.layout} ${ui.position} ${ui.side}`, part: "banner", "data-consent": "banner", "aria-labelledby": "title", popover: "manual", ref: toTopLayer, children: [ui.close && (jsx("button", { type: "button", class: "close", part: "close", "data-consent": "close", "aria-label": words.closeReject, title: words.closeReject, onClick: reject, children: "\u00D7" })), jsx("h2", { id: "title", part: "title", children: props.title }), jsxs("p", { part: "text", children: [props.intro, " ", policyUrl && jsx("a", { href: policyUrl, children: words.policy })] }), props.gpc && jsx("p", { part: "text", children: words.gpc }), jsxs("div", { class: "buttons", children: [jsx(Button, { name: "accept", onPress: () => props.onAnswer(true), children: words.accept }), jsx(Button, { name: "reject", onPress: reject, children: words.reject }), jsx(Button, { name: "preferences", minor: true, onPress: props.onPreferences, onApproach: props.onApproach, children: words.preferences })] })] }));
}
/** Above everything of the page's, whatever its z-index. Browsers before 2024 have no popover and use ours. */
function toTopLayer(banner) {
    banner?.showPopover?.();
}

/** A font nobody chose: browsers show it where a page names none. */
const NO_CHOICE = /^("?times( new roman)?"?|serif|-webkit-standard)$/i;
/** An accent colour that hides nothing behind it. */
const COLOUR = /^(?!rgba)\w+\(/;
/**
 * Takes over the page's font and colour scheme, and fetches what goes beyond the plain banner, where there is any;
 * resolves when that is in place, or cannot be had.
 *
 * A font that is still on its way is left alone: its arrival would move the banner. A `zoom` of the body is undone,
 * because half the viewport would be more or less than half.
 */
async function followPage(shadow, frame, ui) {
    const { body, fonts } = shadow.ownerDocument;
    const { fontFamily, colorScheme, accentColor } = getComputedStyle(body);
    const hasFont = !NO_CHOICE.test(fontFamily) && fonts?.check(`1em ${fontFamily}`);
    frame.style.setProperty('--_font', hasFont ? fontFamily : 'system-ui');
    const { currentCSSZoom = 1 } = body; // Chrome 128, Firefox 126
    frame.style.setProperty('zoom', `${1 / currentCSSZoom}`);
    const isUpToVisitor = ui.theme === 'auto' && colorScheme === 'normal';
    shadow.host.setAttribute('theme', isUpToVisitor ? 'visitor' : ui.theme);
    const accent = COLOUR.test(accentColor) ? accentColor : '';
    if (`${ui.layout} ${ui.design} ${ui.close} ${accent}` === 'corner standard false ')
        return;
    await import('./looks.js').then(({ addLooks }) => addLooks(shadow, frame, ui, accent)).catch(() => { });
}

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
/** The form of a text for a number. An owner may give one text for all numbers. */
function fillCount(text, count, language) {
    if (typeof text === 'string')
        return fill(text, { count });
    try {
        const form = new Intl.PluralRules(language).select(count);
        return fill(text[form] ?? text.other, { count: new Intl.NumberFormat(language).format(count) });
    }
    catch {
        return fill(text.other, { count }); // not a language
    }
}
/**
 * What a category is called. A name in the configuration counts for every language; words for one language belong
 * among the owner's words. A category of the owner's own that nobody named has its id for a name.
 */
function labelOf(words, { id, label }) {
    return (label !== id && label) || words[`${id}Label`] || id;
}

/** Asks about everything, or, when the answer stands but vendors were added since, about those alone. */
function whatToAsk(consent, words) {
    const { decided, pending, signals } = consent.get();
    const only = decided ? pending : [];
    const asked = consent.vendors.filter(vendor => only.length ? only.includes(vendor.id) : vendor.category !== 'necessary');
    const values = {
        count: asked.length,
        names: list(asked.map(({ name }) => name)),
        purposes: list(consent.categories.filter(c => !c.necessary).map(c => labelOf(words, c))),
    };
    const [title, intro] = only.length ? [words.newTitle, words.newIntro] : [words.title, words.intro];
    return { title, intro: fill(intro, values), gpc: signals.gpc, only };
}
function list(items) {
    return items.join(', ');
}

/**
 * The banner, and what the dialog shares with it. Accept and refuse are cells of one grid, so they are of one size.
 *
 * The banner takes at most half the viewport, the rest scrolls inside; its buttons stay in view while there is room
 * for text beside them. Transparent borders show in forced colours, where backgrounds are lost. It moves in without
 * fading, so that it can be read and pressed at once.
 */
const bannerStyles = `${surfaceTokens}*{box-sizing:border-box}
.quiet{position:fixed;clip-path:inset(50%)}
h2{margin:0;font-size:1.25em;line-height:1.3;letter-spacing:-.01em;text-wrap:balance}
p{margin:8px 0 0}
a{color:var(--_accent)}
.banner,dialog{overflow:auto;overflow-wrap:anywhere;border:1px solid var(--_line);background:var(--_bg);color:var(--_text);font-family:var(--askfirst-font,var(--_font)),sans-serif;font-size:.875em;box-shadow:0 8px 40px #0003}
.banner{display:block;position:fixed;z-index:2147483647;inset:auto 0 0;width:auto;max-height:50vh;margin:0;padding:16px 16px 0;border-width:1px 0}
.top{inset:0 0 auto;--_from:-12px}
.buttons{display:grid;grid-template-columns:repeat(auto-fit,minmax(9em,1fr));grid-auto-rows:1fr;gap:8px;padding:16px 0;background:var(--_bg)}
.button{min-height:44px;margin:0;padding:4px 12px;border:2px solid #0000;border-radius:var(--_radius);background:var(--_accent);color:var(--_on);font:inherit;font-weight:600;line-height:1.2;cursor:pointer}
.button:hover{box-shadow:0 0 0 2px var(--_bg),0 0 0 3px var(--_text)}
.minor{grid-column:1/-1;border-color:var(--_control);background:none;color:inherit}
@media(min-height:25em){.buttons{position:sticky;bottom:0}}
@media(max-height:25em){.minor{grid-column:auto}}
@media(max-width:24em){.button:last-child{grid-column:1/-1}}
@media(min-width:40em){.banner,dialog{font-size:.9375em}.banner{padding:24px 24px 4px}.corner{inset-inline-end:auto;width:28em;margin:20px;border-width:1px;border-radius:min(var(--_radius)*1.6,24px)}.corner.end{inset-inline:auto 0}}
@media(prefers-reduced-motion:no-preference){.banner,dialog{animation:in .16s ease-out}}
@keyframes in{0%{translate:0 var(--_from,12px)}}
`;

/** Builds the UI in the host's shadow root. Shows nothing until asked to. */
function mount(host) {
    const { consent, plan, shadow } = host;
    const doc = shadow.ownerDocument;
    const frame = doc.createElement('div');
    const box = frame.appendChild(doc.createElement('div'));
    const announce = createAnnouncer(frame);
    let spoken;
    let ready;
    let dialog;
    let wanted = false;
    let visible = false;
    addStyles(shadow, bannerStyles);
    shadow.prepend(frame);
    const looks = followPage(shadow, frame, plan.ui);
    const unsubscribe = consent.onChange(({ state }) => {
        ask(wanted && !(state.decided && !state.pending.length));
    });
    void setLanguage(chooseLanguage(plan.language, doc.documentElement.lang, navigator.language));
    /** Shows or hides the banner. Until the words are there nothing shows; their arrival paints. */
    function ask(want) {
        wanted = want;
        if (!spoken)
            return;
        const { words } = spoken;
        const asked = whatToAsk(consent, words);
        // One that would come up while the dialog is open would cover it, and waits.
        const show = wanted && (visible || !dialog);
        const answer = (yes) => {
            if (asked.only.length)
                consent.set(Object.fromEntries(asked.only.map(id => [id, yes])), 'save');
            else if (yes)
                consent.acceptAll();
            else
                consent.rejectAll();
            ask(false);
            announce(words.saved);
        };
        render(show && (jsx(Banner, { ...asked, words: words, policyUrl: plan.policyUrl, ui: plan.ui, onAnswer: answer, onPreferences: showPreferences, onApproach: preload })), box);
        if (show === visible)
            return;
        visible = show;
        host.onVisible('banner', show);
        if (show)
            announce(`${asked.title} ${asked.intro}`);
    }
    const load = () => import('./preferences.js');
    function preload() {
        load().catch(() => { }); // Opening tries again, and copes.
    }
    async function showPreferences() {
        try {
            const [{ openPreferences }] = await Promise.all([load(), ready]);
            dialog ??= openPreferences({ host, frame, spoken: spoken, announce, onClose });
        }
        catch (error) {
            console.warn('[askfirst] preferences not loaded:', error);
            ask(true); // Better than nothing: everything or nothing can be answered there.
        }
    }
    function onClose(answered) {
        dialog = undefined;
        host.onVisible('preferences', false);
        ask(wanted && !answered);
    }
    function setLanguage(language) {
        const mine = Promise.all([loadWords(host, language), looks]).then(([found]) => {
            if (mine !== ready)
                return; // Another one was asked for meanwhile.
            spoken = found;
            frame.lang = found.language;
            frame.dir = found.words.dir;
            dialog?.speak(found);
            ask(wanted);
        });
        ready = mine;
        return mine;
    }
    function hide() {
        ask(false);
        dialog?.close();
    }
    return {
        showBanner: () => ask(true),
        hide,
        showPreferences,
        preload,
        setLanguage,
        destroy() {
            unsubscribe();
            hide();
            frame.remove();
        },
    };
}

var mount$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    mount: mount
});

export { Button as B, fillCount as a, fill as f, labelOf as l, mount$1 as m };
