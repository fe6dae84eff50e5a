import { jsx, jsxs } from 'preact/jsx-runtime';
import { render } from 'preact';
import { l as loadWords } from './load-words.js';
import { l as labelOf, f as fill } from './words.js';
import { s as surfaceTokens, a as addStyles } from './core.js';

/**
 * Adds a live region. Only a change of a region that is already known gets announced, so it has to exist before, and
 * the words come a moment later.
 */
function createAnnouncer(parent) {
    const region = parent.appendChild(document.createElement('div'));
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
    const { body, fonts } = document;
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
 * Takes the banner to the other end of the screen when it covers all of what has just got the focus: whoever uses a
 * keyboard must see where they are. The page cannot be scrolled instead, at its very end.
 * https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 *
 * @returns Stops doing so.
 */
function makeWay(shadow) {
    const onFocus = ({ target }) => 
    // The browser first scrolls to what it has given the focus.
    requestAnimationFrame(() => {
        const banner = shadow.querySelector('.banner');
        if (banner && target !== shadow.host && covers(banner, target))
            banner.classList.toggle('top');
    });
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
}
function covers(one, other) {
    const over = one.getBoundingClientRect();
    const under = other.getBoundingClientRect();
    return (under.top >= over.top &&
        under.bottom <= over.bottom &&
        under.left >= over.left &&
        under.right <= over.right);
}

/** Asks about everything, or, when the answer stands but vendors were added since, about those alone. */
function whatToAsk(consent, words) {
    const { decided, pending, signals } = consent.get();
    const only = decided ? pending : [];
    const asked = consent.vendors.filter(vendor => only.length ? only.includes(vendor.id) : vendor.category !== 'necessary');
    const list = (items) => items.join(words.comma);
    const values = {
        count: asked.length,
        names: list(asked.map(({ name }) => name)),
        purposes: list(consent.categories.filter(c => !c.necessary).map(c => labelOf(words, c))),
    };
    const [title, intro] = only.length ? [words.newTitle, words.newIntro] : [words.title, words.intro];
    return { title, intro: fill(intro, values), gpc: signals.gpc, only };
}

/**
 * The banner, and what the dialog shares with it. Accept and refuse are cells of one grid, so they are of one size. Where
 * the box has no room for three columns and their gaps (28.1em) the last button has a row of its own. Browsers before
 * 2023, which cannot ask for the width of a box, leave that row half empty.
 *
 * The banner takes at most half the viewport, the rest scrolls inside; its buttons stay in view while there is room
 * for text beside them. On a phone that lies on its side a corner box would be nearly all buttons: it becomes a bar.
 * Transparent borders show in forced colours, where backgrounds are lost. It moves in without fading, so that it can be
 * read and pressed at once.
 */
const bannerStyles = `${surfaceTokens}*{box-sizing:border-box}
.quiet{position:fixed;clip-path:inset(50%)}
::slotted(*){position:absolute!important;clip-path:inset(50%)!important}
h2{margin:0;font-size:1.25em;line-height:1.3;letter-spacing:-.01em;text-wrap:balance}
p{margin:8px 0 0}
a{color:var(--_accent)}
.banner,dialog{container-type:inline-size;overflow:auto;overflow-wrap:anywhere;border:1px solid var(--_line);background:var(--_bg);color:var(--_text);font-family:var(--askfirst-font,var(--_font)),sans-serif;font-size:.875em;box-shadow:0 8px 40px #0003}
.banner{display:block;position:fixed;z-index:2147483647;inset:auto 0 0;width:auto;max-height:50vh;margin:0;padding:16px 16px 0;border-width:1px 0}
.top{inset:0 0 auto;--_from:-12px}
.buttons{display:grid;grid-template-columns:repeat(auto-fit,minmax(9em,1fr));grid-auto-rows:1fr;gap:8px;padding:16px 0;background:var(--_bg)}
.button{min-height:44px;margin:0;padding:4px 12px;border:2px solid #0000;border-radius:var(--_radius);background:var(--_accent);color:var(--_on);font:inherit;font-weight:600;line-height:1.2;cursor:pointer}
.button:hover{box-shadow:0 0 0 2px var(--_bg),0 0 0 3px var(--_text)}
.minor{border-color:var(--_control);background:none;color:inherit}
@media(min-height:25em){.banner{scroll-padding-bottom:9em}.buttons{position:sticky;bottom:0}}
@container(max-width:28.1em){.button:last-child{grid-column:1/-1}}
@media(min-width:40em) and (min-height:30em){.banner,dialog{font-size:.9375em}.banner{padding:24px 24px 4px}.corner{inset-inline-end:auto;width:28em;margin:20px;border-width:1px;border-radius:min(var(--_radius)*1.6,24px)}.corner.end{inset-inline:auto 0}}
@media(prefers-reduced-motion:no-preference){.banner,dialog{animation:in .16s ease-out}}
@keyframes in{0%{translate:0 var(--_from,12px)}}
`;

/**
 * Puts the words of both answers into the page, for tools that answer for people: those that know no rule for a banner
 * look for buttons by their words, and not into shadow roots. Not to be seen, and not read out a second time.
 *
 * @see https://github.com/duckduckgo/autoconsent/blob/main/lib/heuristics.ts
 */
function createToolHooks({ host }, frame) {
    frame.append(document.createElement('slot'));
    return (words, answer) => {
        const hooks = document.createDocumentFragment();
        if (words) {
            for (const name of ['accept', 'reject']) {
                const hook = hooks.appendChild(document.createElement('span'));
                hook.className = 'askfirst-button';
                hook.setAttribute('aria-hidden', 'true');
                hook.textContent = words[name];
                hook.onclick = () => answer(name === 'accept');
            }
        }
        // All at once: observers of the page see what becomes of elements in it.
        host.replaceChildren(hooks);
    };
}

/** Builds the UI in the host's shadow root. Shows nothing until asked to. */
function mount(host) {
    const { consent, plan, shadow } = host;
    const frame = document.createElement('div');
    const box = frame.appendChild(document.createElement('div'));
    const announce = createAnnouncer(frame);
    let spoken;
    let ready;
    let dialog;
    let declarations;
    let wanted = false;
    let visible = false;
    addStyles(shadow, bannerStyles);
    shadow.prepend(frame);
    const looks = followPage(shadow, frame, plan.ui);
    const hookTools = createToolHooks(shadow, frame);
    const stay = makeWay(shadow);
    const unsubscribe = consent.onChange(({ state }) => {
        ask(wanted && !(state.decided && !state.pending.length));
    });
    void setLanguage();
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
            host.answer(() => {
                if (asked.only.length)
                    consent.set(Object.fromEntries(asked.only.map(id => [id, yes])), 'save');
                else if (yes)
                    consent.acceptAll();
                else
                    consent.rejectAll();
            });
            ask(false);
            announce(words.saved);
        };
        render(show && (jsx(Banner, { ...asked, words: words, policyUrl: plan.policyUrl, ui: plan.ui, onAnswer: answer, onPreferences: showPreferences, onApproach: preload })), box);
        hookTools(show && words, answer);
        if (show === visible)
            return;
        visible = show;
        host.onVisible('banner', show);
        if (show)
            announce(`${asked.title} ${asked.intro}`);
    }
    const load = () => import('./preferences.js').then(function (n) { return n.p; });
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
    async function declare() {
        const [file] = await Promise.all([import('./declaration.js').catch(() => null), ready]);
        declarations ??= file?.createDeclarations(host); // Without the file, what the owner wrote there stays.
        declarations?.speak(spoken);
    }
    function onClose(answered) {
        dialog = undefined;
        host.onVisible('preferences', false);
        ask(wanted && !answered);
    }
    function setLanguage(asked) {
        const mine = Promise.all([loadWords(host, asked), looks]).then(([found]) => {
            if (mine !== ready)
                return; // Another one was asked for meanwhile.
            spoken = found;
            frame.lang = found.language;
            // Only where the page goes the other way: once any element has had a direction, Chromium looks for that of
            // whatever comes into the page.
            if (getComputedStyle(frame).direction !== found.words.dir)
                frame.dir = found.words.dir;
            dialog?.speak(found);
            declarations?.speak(found);
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
        declare,
        preload,
        setLanguage,
        destroy() {
            unsubscribe();
            stay();
            hide();
            declarations?.clear();
            frame.remove();
        },
    };
}

var mount$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    mount: mount
});

export { Button as B, mount$1 as m };
