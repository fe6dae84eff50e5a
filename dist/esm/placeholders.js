import { l as loadWords } from './load-words.js';
import { a as addStyles, b as baseStyles, s as surfaceTokens } from './core.js';
import { l as labelOf, f as fill } from './words.js';
import 'js-cookie';

/**
 * Where a visitor finds at the vendor's what a held frame would show: the page that the data name, else what is in
 * the frame. `null` for a frame without an address of its own.
 */
function pageAddress(frame, base, { pages = [] } = {}) {
    const address = parse(frame, base);
    for (const [pattern, page] of pages) {
        const found = address && new RegExp(pattern).exec(address.href);
        if (found)
            return parse(page.replace(/\$(\d)/g, (_, at) => found[at] ?? ''), base);
    }
    return address;
}
/** A frame's address in the form with less tracking, where the vendor takes a word about that. */
function leanAddress(frame, base, { query } = {}) {
    const address = parse(frame, base);
    if (!address || !query)
        return null;
    for (const [name, value] of new URLSearchParams(query))
        address.searchParams.set(name, value);
    return address.href;
}
function parse(address, base) {
    try {
        const url = new URL(address, base);
        return address && /^https?:$/.test(url.protocol) ? url : null;
    }
    catch {
        return null; // not an address; the browser would not have gone there either
    }
}

/** Frames whose document was made without their sandbox, until it has been used. */
const opened = new WeakSet();
/**
 * The document of a frame that has gone nowhere yet, if there is nothing in it but perhaps ours. It belongs to the
 * page's origin, so that it can be filled by script.
 *
 * That of a sandboxed frame may be out of reach, and may not follow a link. What counts is the attribute at the moment
 * at which a document is made (https://html.spec.whatwg.org/#determining-the-creation-sandboxing-flags): one that is made
 * without it serves us, and the vendor's, when it comes, is made with it.
 *
 * @param ours Selects what we have put there.
 */
function emptyDocument(frame, ours) {
    const doc = frame.contentDocument;
    if (doc?.URL !== 'about:blank' && doc)
        return null; // the page's own code has taken it elsewhere
    if (doc?.querySelector(ours))
        return doc;
    const sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !opened.delete(frame)) {
        opened.add(frame);
        frame.removeAttribute('sandbox');
        frame.parentNode?.insertBefore(frame, frame.nextSibling);
        frame.setAttribute('sandbox', sandbox);
        return emptyDocument(frame, ours);
    }
    return doc?.body && !doc.body.firstChild ? doc : null;
}

/** English for what stands in the place of a held video, map or form: inside the file of the placeholders. */
const enPlaceholder = {
    embedTitle: '{name} is not loaded yet',
    embedText: 'When it loads, {name} receives data such as your IP address, and may store data on your device.',
    loadOnce: 'Load once',
    alwaysAllow: 'Always allow {name}',
    /** A link to the same thing at the vendor's. */
    openThere: 'Open at {host}',
};

/**
 * What stands in a held frame. Its viewport is the frame's box, so a media query asks about that box: where it is small
 * letters shrink first, then all goes but the heading and one button. Both buttons are one class.
 */
const placeholderStyles = `
*{box-sizing:border-box}
.placeholder{position:relative;display:flex;flex-direction:column;align-items:center;justify-content:safe center;gap:8px;height:100vh;padding:12px 16px;overflow:auto;border:1px solid var(--_line);background:var(--_bg);font-size:.875em;text-align:center;overflow-wrap:anywhere}
h2,p{max-width:34em;margin:0}
h2{font-size:1.125em;line-height:1.3}
a{padding:2px 0;color:var(--_accent)}
.buttons{display:flex;flex-wrap:wrap;justify-content:center;gap:8px;margin:4px 0}
.button{min-height:44px;margin:0;padding:4px 16px;border:2px solid #0000;border-radius:var(--_radius);background:var(--_accent);color:var(--_on);font:inherit;font-weight:600;line-height:1.2;cursor:pointer}
.button:hover{opacity:.85}
[aria-busy] .button{opacity:.5;cursor:progress}
@media(max-height:239px){.placeholder{gap:4px;padding:4px 8px;font-size:.75em;line-height:1.35}.buttons{gap:6px;margin:2px 0}.button{min-height:32px;padding:2px 8px}}
@media(max-width:199px),(max-height:119px){p,.button+.button,a{display:none}}
@media(max-width:119px),(max-height:79px){h2{position:absolute;clip-path:inset(50%)}.placeholder{padding:0}.buttons{flex:1;align-self:stretch;margin:0}.button{flex:1;min-height:22px;padding:0;border-radius:0}}
@media(min-width:560px) and (max-height:119px){.placeholder{flex-direction:row;gap:12px}h2{position:static;clip-path:none}.buttons{flex:none;align-self:auto;flex-wrap:nowrap}.button{flex:none;min-height:24px;padding:2px 12px;border-radius:var(--_radius)}.button+.button,a{display:block}}
`;

const STYLES = baseStyles + surfaceTokens + placeholderStyles;
const TOKENS = new Set(STYLES.match(/--askfirst-[\w-]+/g));
/** Marks what is ours; a stable hook. */
const ROOT = '[data-consent=placeholder]';
/**
 * Draws a placeholder into the empty document of a held frame, instead of one that is there. Plain DOM, node by node:
 * no policy of the page objects, and the frame needs no attribute.
 *
 * @param model `<askfirst-root>`: its tokens and theme count here too, and would not get into another document.
 */
function drawPlaceholder(doc, model, props) {
    const { language, dir, title, text, buttons, link } = props;
    const host = doc.createElement('askfirst-embed');
    const shadow = host.attachShadow({ mode: 'open' });
    const box = make(doc, 'section', 'placeholder');
    const answers = make(doc, 'div', 'buttons');
    host.setAttribute('data-consent', 'placeholder');
    host.setAttribute('theme', model.getAttribute('theme') ?? 'auto');
    addStyles(shadow, STYLES, doc.defaultView);
    copyTokens(model, doc.documentElement);
    Object.assign(doc.documentElement, { lang: language, dir });
    doc.title = title;
    // Not the whole screen made fixed: where focus goes, the page would not scroll along.
    doc.body.style.margin = '0';
    for (const { name, text, label, onPress } of buttons) {
        const button = answers.appendChild(make(doc, 'button', 'button', text));
        button.setAttribute('data-consent', name);
        button.setAttribute('aria-label', label);
        button.onclick = () => {
            box.setAttribute('aria-busy', 'true'); // until the vendor answers
            // The button goes with its document. Chromium then gives the focus to what the page's own code gave it to last,
            // though the visitor has long been elsewhere, or to nobody.
            doc.defaultView?.frameElement?.focus({ preventScroll: true });
            onPress();
        };
    }
    box.append(make(doc, 'h2', '', title), make(doc, 'p', '', text), answers);
    if (link) {
        const anchor = box.appendChild(make(doc, 'a', '', link.text));
        // As if it stood in the page.
        Object.assign(anchor, { href: link.href, target: '_parent', rel: 'noreferrer' });
    }
    shadow.append(box);
    doc.body.replaceChildren(host);
}
function make(doc, name, className, text = '') {
    const element = doc.createElement(name);
    if (className)
        element.className = className;
    element.textContent = text;
    return element;
}
function copyTokens(from, to) {
    const style = getComputedStyle(from);
    for (const token of TOKENS)
        to.style.setProperty(token, style.getPropertyValue(token));
}

/** The least width and height in which a button can be pressed; what is smaller is a pixel. */
const LEAST = 24;
/** Puts something in the place of each held frame that a visitor would have seen. */
function mountPlaceholders(host) {
    const { consent, plan, shadow, sinks } = host;
    const { gate } = sinks;
    const page = shadow.ownerDocument;
    const watched = new WeakSet();
    /** What each document was drawn of: drawing it again would take the focus from its buttons. */
    const drawn = new WeakMap();
    /** Loaded once, each with the name that an answer may refuse. */
    const loaded = new Map();
    const embeds = new Map();
    const ends = new AbortController();
    const unsubscribe = consent.onChange(holdAgain);
    let words = loadWords(host);
    const onLoad = ({ target }) => void show(target);
    // A frame has a size as soon as it is in the page and displayed.
    const sizes = new ResizeObserver(entries => {
        for (const { target } of entries)
            void show(target);
    });
    const holdsOf = (frame) => [...gate.held].filter(({ element }) => element === frame);
    /** Whom the visitor can allow for a frame: a listed vendor, or a category. */
    const findOwner = (owner) => owner[0] === '#'
        ? consent.categories.find(({ id }) => id === owner.slice(1))
        : consent.vendors.find(({ id }) => id === owner);
    function embedOf(id) {
        const isKnown = plan.vendors.find(vendor => vendor.id === id)?.isKnown;
        const embed = embeds.get(id) ??
            (isKnown ? host.about([id]) : Promise.resolve({})).then(about => about[id]?.embed, () => undefined);
        embeds.set(id, embed);
        return embed;
    }
    async function show(frame) {
        const [hold] = holdsOf(frame);
        const owner = hold && findOwner(hold.owner);
        if (!owner || consent.has(owner.id) || !isInView(frame))
            return;
        const [spoken, embed] = await Promise.all([words, embedOf(owner.id)]);
        if (holdsOf(frame)[0] !== hold)
            return; // let go meanwhile
        const doc = emptyDocument(frame, ROOT);
        const [before, said] = (doc && drawn.get(doc)) ?? [];
        if (!doc || (before === hold && said === spoken))
            return;
        drawn.set(doc, [hold, spoken]);
        draw(doc, frame, hold, owner, spoken, embed);
    }
    function draw(doc, frame, hold, owner, { language, words }, embed) {
        const texts = { ...enPlaceholder, ...words };
        const address = pageAddress(hold.url, page.baseURI, embed);
        const allowed = 'name' in owner ? owner.name : labelOf(words, owner);
        const name = 'name' in owner ? owner.name : (address?.host ?? allowed);
        const always = fill(texts.alwaysAllow, { name: allowed });
        const lean = leanAddress(hold.url, page.baseURI, embed);
        const once = {
            name: 'load-once',
            text: texts.loadOnce,
            label: `${texts.loadOnce}: ${name}`,
            onPress() {
                loadOnce(frame, owner.id, lean);
            },
        };
        const allow = {
            name: 'always-allow',
            text: always,
            label: always,
            onPress() {
                consent.set({ [owner.id]: true }, 'save');
            },
        };
        drawPlaceholder(doc, shadow.host, {
            language,
            dir: words.dir,
            title: fill(texts.embedTitle, { name }),
            text: fill(texts.embedText, { name }),
            // Behind a policy that refuses every other site only a new page can show the frame.
            buttons: host.lockdown === 'locked' ? [allow] : [once, allow],
            link: address && { text: fill(texts.openThere, { host: address.host }), href: address.href },
        });
    }
    /** Lets one frame go, without an answer. */
    function loadOnce(frame, owner, lean) {
        gate.once.add(frame);
        loaded.set(frame, owner);
        for (const hold of holdsOf(frame)) {
            gate.drop(hold);
            if (lean && hold.url)
                frame.setAttribute('src', lean);
            else
                void hold.release();
        }
    }
    /** "Once" ends with the next answer, unless that only allows more. */
    function holdAgain({ state, previous, granted }) {
        if (granted.length > 0 && state.decided === previous.decided)
            return;
        let isRefused = false;
        for (const [frame, owner] of loaded) {
            gate.once.delete(frame);
            isRefused ||= !consent.has(owner);
        }
        loaded.clear();
        if (isRefused)
            sinks.withdraw();
    }
    function update() {
        // What the owner styles on it has to be known, also where it shows nothing itself.
        if (!shadow.host.isConnected)
            page.body.prepend(shadow.host);
        for (const { sink, element } of gate.held) {
            if (sink !== 'frame' || !element)
                continue;
            void show(element);
            if (watched.has(element))
                continue;
            watched.add(element);
            sizes.observe(element);
            element.addEventListener('load', onLoad, ends);
        }
    }
    return {
        update,
        async setLanguage(language) {
            words = loadWords(host, language);
            update();
            await words;
        },
        destroy() {
            unsubscribe();
            sizes.disconnect();
            ends.abort();
            for (const { element } of gate.held) {
                element?.contentDocument?.querySelector(ROOT)?.remove();
            }
        },
    };
}
/** Nobody misses a pixel, nor a background that cannot be pressed. */
function isInView(frame) {
    const { width, height } = frame.getBoundingClientRect();
    return width >= LEAST && height >= LEAST && getComputedStyle(frame).pointerEvents !== 'none';
}

export { mountPlaceholders };
