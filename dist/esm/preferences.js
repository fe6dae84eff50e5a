import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { render } from 'preact';
import { f as fill, l as labelOf } from './words.js';
import { B as Button } from './mount.js';
import { a as addStyles } from './core.js';

/** The answers as they stand now. What was never answered is off. */
function startDraft(consent) {
    const read = (all) => Object.fromEntries(all.map(({ id }) => [id, consent.has(id)]));
    return { categories: read(optional(consent.categories)), vendors: read(consent.vendors) };
}
/** The vendors of one category. */
function vendorsOf(question, category) {
    return question.vendors.filter(vendor => vendor.category === category);
}
/** A category without vendors stands as it was answered; any other as its vendors do. */
function standing(draft, question, category) {
    const vendors = vendorsOf(question, category);
    const on = vendors.filter(({ id }) => draft.vendors[id]).length;
    if (vendors.length && on && on < vendors.length)
        return 'mixed';
    return (vendors.length ? on : draft.categories[category]) ? 'on' : 'off';
}
/** Answers for a category and all its vendors. */
function setCategory(draft, question, category, on) {
    const vendors = vendorsOf(question, category).map(({ id }) => [id, on]);
    return {
        categories: { ...draft.categories, [category]: on },
        vendors: { ...draft.vendors, ...Object.fromEntries(vendors) },
    };
}
/** Answers for one vendor. */
function setVendor(draft, vendor, on) {
    return { ...draft, vendors: { ...draft.vendors, [vendor]: on } };
}
/**
 * What to hand to `consent.set`: every optional category, and the vendors that differ from theirs.
 *
 * A category whose vendors are all alike takes their answer. A mixed one keeps the visitor's answer for the
 * category: "analytics, but not this one" and "no analytics, except this one" are different wishes.
 */
function toChoices(draft, question) {
    const choices = {};
    for (const { id } of optional(question.categories)) {
        const state = standing(draft, question, id);
        const answer = state === 'mixed' ? !!draft.categories[id] : state === 'on';
        choices[id] = answer;
        for (const vendor of vendorsOf(question, id)) {
            const on = !!draft.vendors[vendor.id];
            if (on !== answer)
                choices[vendor.id] = on;
        }
    }
    return choices;
}
function optional(categories) {
    return categories.filter(category => !category.necessary);
}

/** How much is allowed of what the visitor was asked about. */
function extentOf(consent) {
    const { method } = consent.get();
    // Vendors that were added since an answer to everything have none yet, and do not make it another one.
    if (method === 'accept-all')
        return 'all';
    const answers = Object.values(toChoices(startDraft(consent), consent));
    if (!answers.includes(true))
        return 'none';
    return answers.includes(false) ? 'some' : 'all';
}
/** When the visitor answered, and how, in a sentence. */
function tellAnswer(consent, words, language) {
    const { decidedAt, method } = consent.get();
    if (!decidedAt)
        return words.notChosen;
    const how = { all: words.howAccept, none: words.howReject, some: words.howSome }[extentOf(consent)];
    return fill(words.chosen, {
        date: formatDate(decidedAt, language),
        how: method === 'signal' ? words.howSignal : how,
    });
}
/** Day and time as the language writes them. */
function formatDate(iso, language) {
    try {
        return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
    }
    catch {
        return iso; // Not a language, or Safari before 14.1.
    }
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

/** A real checkbox: works with keyboard, voice control and forced colours without help. */
function Switch({ id, on, mixed = false, disabled, describedBy, onSwitch }) {
    return (jsx("input", { type: "checkbox", 
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself; aria-checked is not allowed on it.
        role: "switch", part: "switch", id: id, checked: on, indeterminate: mixed, disabled: disabled, "aria-describedby": describedBy, onChange: event => onSwitch(event.currentTarget.checked) }));
}

const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
/**
 * An ISO 8601 duration in words: `P1Y` → "1 year", `P13M` → "13 Monate". The browser has the words, so no
 * language file needs them. What is no such duration comes back as it is.
 */
function formatDuration(duration, language) {
    const [, ...amounts] = shape.exec(duration) ?? [];
    const parts = amounts.flatMap((amount, index) => (amount ? [name(+amount, units[index], language)] : []));
    return parts.join(' ') || duration;
}
function name(amount, unit, language) {
    try {
        // TypeScript's ES2020 library does not know the option yet; Safari before 14.1 does not either and throws.
        return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
    }
    catch {
        return `${amount} ${unit}`;
    }
}

/** How long a cookie lives, in words. */
function lifetime({ duration }, words, language) {
    if (!duration)
        return words.unknown;
    return duration === 'session' ? words.session : formatDuration(duration, language);
}
/** For whom a cookie is set, in words. */
function origin({ domain }, words) {
    return domain ? fill(words.thirdParty, { domain }) : words.firstParty;
}

/** The cookies of a vendor: name, how long, whose, what for. A list, because a table does not fit a phone. */
function CookieList({ cookies, words, language }) {
    return (jsxs(Fragment, { children: [jsx("h5", { children: words.cookies }), jsx("ul", { children: cookies.map(cookie => (jsxs("li", { children: [jsx("code", { dir: "ltr", children: cookie.name }), jsxs("p", { children: [lifetime(cookie, words, language), "; ", origin(cookie, words)] }), jsx("p", { children: cookie.purpose })] }, cookie.name))) })] }));
}

/** A country's name in the visitor's language; the two letters when the browser cannot say. */
function countryName(code, language) {
    try {
        return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
    }
    catch {
        return code; // Not a code, or Safari before 14.1.
    }
}
/** Whose a vendor is, and of which country, as far as that is known. */
function companyOf({ company, country }, language) {
    return [company, country && countryName(country, language)].filter(Boolean).join(', ');
}

/** A vendor: its switch, who it is, what it does, where to read on. */
function VendorItem(props) {
    const { id, vendor, about = {}, words, language } = props;
    const { policyUrl, optOutUrl, cookies } = about;
    const { name } = vendor;
    const purpose = words[`${vendor.id}Text`] ?? about.purpose; // the owner's words for this language
    const who = companyOf(about, language);
    return (jsxs("li", { class: "vendor", part: "vendor", children: [jsxs("div", { class: "row", children: [jsx("h4", { children: jsx("label", { for: id, children: name }) }), jsx(Switch, { id: id, on: props.on, disabled: props.disabled, onSwitch: props.onSwitch })] }), who && jsx("p", { children: who }), purpose && jsx("p", { children: purpose }), policyUrl && jsx(Outside, { href: policyUrl, text: fill(words.policyOf, { name }), words: words }), optOutUrl && jsx(Outside, { href: optOutUrl, text: fill(words.optOut, { name }), words: words }), cookies && cookies.length > 0 && jsx(CookieList, { cookies: cookies, words: words, language: language })] }));
}
/** A link to another site: in a new tab, or the draft would be lost; and it says so. */
function Outside({ href, text, words }) {
    return (jsxs("a", { href: href, target: "_blank", rel: "noopener", children: [text, " ", jsx("span", { class: "quiet", children: words.newTab })] }));
}

/** A category: what it is for, its switch, and its vendors on demand; of a search what it has found, and nothing else. */
function CategorySection(props) {
    const { category, id, words, question, draft, about, found } = props;
    const { necessary } = category;
    const state = necessary ? 'on' : standing(draft, question, category.id);
    const vendors = vendorsOf(question, category.id);
    const label = labelOf(words, category);
    const services = fillCount(words.services, vendors.length, props.language);
    const shown = found?.filter(vendor => vendor.category === category.id) ?? vendors;
    const unfolded = !!found || props.open.has(category.id);
    if (found && shown.length === 0)
        return null;
    return (jsxs("section", { class: "category", part: "category", children: [jsxs("div", { class: "row", children: [jsx("h3", { children: jsx("label", { for: id, children: label }) }), jsx("span", { id: `${id}-state`, children: words[state] }), jsx(Switch, { id: id, on: state === 'on', mixed: state === 'mixed', disabled: necessary, describedBy: necessary ? `${id}-why` : state === 'mixed' ? `${id}-state` : undefined, onSwitch: on => props.onCategory(category.id, on) })] }), jsx("p", { children: category.description || words[`${category.id}Text`] }), necessary && jsx("p", { id: `${id}-why`, children: words.always }), vendors.length > 0 && !found && (jsx("button", { type: "button", class: "fold", "aria-expanded": unfolded, "aria-controls": `${id}-list`, "aria-label": `${services}, ${label}`, onClick: () => props.onFold(category.id), children: services })), jsx("ul", { id: `${id}-list`, children: unfolded &&
                    shown.map((vendor, index) => (jsx(VendorItem, { id: `${id}-${index}`, vendor: vendor, about: about[vendor.id], words: words, language: props.language, on: necessary || !!draft.vendors[vendor.id], disabled: necessary, onSwitch: on => props.onVendor(vendor.id, on) }, vendor.id))) })] }));
}

/**
 * The vendors in which every word of a query occurs: in the name, the company, the purpose or a cookie's name. Case
 * and accents make no difference.
 */
function findVendors(query, vendors, about) {
    const wanted = plain(query).split(/\s+/);
    return vendors.filter(({ id, name }) => {
        const { company = '', purpose = '', cookies = [] } = about[id] ?? {};
        const text = plain([name, company, purpose, ...cookies.map(cookie => cookie.name)].join('\n'));
        return wanted.every(word => text.includes(word));
    });
}
/** @see https://www.unicode.org/reports/tr15/ for the separation of letters and marks */
function plain(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** A field that filters the vendors. Escape clears it first, and closes the dialog only when it is empty. */
function Search({ label, query, result, onSearch }) {
    return (jsxs("div", { class: "search", part: "search", children: [jsxs("label", { children: [label, jsx("input", { type: "search", "data-consent": "search", value: query, onInput: event => onSearch(event.currentTarget.value), onKeyDown: event => {
                            if (event.key !== 'Escape' || !query)
                                return;
                            event.preventDefault();
                            onSearch('');
                        } })] }), jsx("p", { role: "status", children: result })] }));
}

/**
 * Keeps Tab inside a modal dialog, in both directions. The page behind is inert anyway, but Firefox sends Tab from
 * the last control to the body and then back to the last, never to the first.
 */
function wrapTab(event) {
    // WebKitGTK calls the key "Unidentified" while Shift is down.
    if (event.key !== 'Tab' && event.code !== 'Tab')
        return;
    const dialog = event.currentTarget;
    const stops = [...dialog.querySelectorAll('a[href],button,input:enabled,summary')];
    const active = dialog.getRootNode().activeElement;
    const at = stops.indexOf(active);
    // The title has the focus at first and is no stop: nothing is before it.
    if (event.shiftKey ? at > 0 : at !== stops.length - 1)
        return;
    event.preventDefault();
    stops[event.shiftKey ? stops.length - 1 : 0]?.focus();
}

const ANSWERS = ['accept', 'reject', 'save'];
/** More vendors than this can be searched. */
const MANY = 10;
/** The preferences: every category, every vendor, and one press for all or nothing. */
function Dialog(props) {
    const { words, policyUrl, question, query, receipt, onAnswer } = props;
    const isMany = question.vendors.length > MANY;
    const found = query.trim() ? findVendors(query, question.vendors, props.about) : null;
    return (jsxs("dialog", { part: "dialog", "data-consent": "dialog", "aria-labelledby": "heading", ref: open, onClose: props.onClose, onKeyDown: wrapTab, children: [jsxs("header", { children: [jsx("h2", { id: "heading", part: "title", tabIndex: -1, children: words.heading }), jsx("button", { type: "button", class: "close", "data-consent": "close", "aria-label": words.close, title: words.close, onClick: props.onClose, children: "\u00D7" })] }), jsxs("p", { part: "text", children: [words.hint, " ", policyUrl && jsx("a", { href: policyUrl, children: words.policy })] }), props.gpc && jsx("p", { part: "text", children: words.gpc }), jsx("p", { part: "text", children: props.answer }), isMany && (jsx(Search, { label: words.search, query: query, result: found ? countFound(found.length, words, props.language) : '', onSearch: props.onSearch })), question.categories.map((category, index) => (jsx(CategorySection, { ...props, category: category, id: `c${index}`, found: found }, category.id))), receipt !== null && (jsxs("details", { part: "receipt", "data-consent": "receipt", onToggle: props.onReceipt, children: [jsx("summary", { children: words.receipt }), jsx("p", { children: words.receiptText }), receipt] })), jsx("div", { class: "buttons", children: ANSWERS.map(name => (jsx(Button, { name: name, onPress: () => onAnswer(name), children: words[name] }, name))) })] }));
}
function countFound(count, words, language) {
    return count > 0 ? fillCount(words.services, count, language) : words.noMatch;
}
/** The title gets the focus, because the content is long and is to be read from its start. */
function open(dialog) {
    if (!dialog)
        return;
    dialog.showModal();
    dialog.querySelector('h2')?.focus();
    // Hidden by an ad blocker: the page must not wait for what nobody can see.
    if (dialog.checkVisibility?.() === false)
        dialog.close();
}

/** English for the preferences: inside their file, so the banner need not wait for it. */
const enPreferences = {
    heading: 'Your preferences',
    hint: 'Choose what this site may use. Nothing changes until you save.',
    close: 'Close without saving',
    save: 'Save choice',
    on: 'On',
    off: 'Off',
    mixed: 'Partly on',
    always: 'Always on: this site does not work without it.',
    services: { one: '{count} service', other: '{count} services' },
    search: 'Search services',
    noMatch: 'No service matches.',
    /** When and how the answer was given; `{how}` is one of the next four. */
    chosen: 'Your answer of {date}: {how}.',
    howAccept: 'all accepted',
    howReject: 'all rejected',
    howSome: 'some accepted',
    howSignal: 'given by your browser',
    notChosen: 'You have not answered yet.',
    receipt: 'Your consent receipt',
    receiptText: 'What you answered, with its number. It is kept on this device only.',
    download: 'Download',
    policyOf: 'Privacy policy of {name}',
    optOut: 'Opt out at {name}',
    newTab: '(opens a new tab)',
    cookies: 'Cookies',
    session: 'until the browser is closed',
    unknown: 'lifetime not stated',
    firstParty: 'set for this site',
    thirdParty: 'set by a third party, {domain}',
    necessaryLabel: 'Necessary',
    necessaryText: 'What the site needs for functions you ask for, such as signing in or remembering this choice.',
    functionalText: 'Extra functions, such as videos, maps, chat and remembered settings.',
    analyticsText: 'Shows how the site is used: which pages are read, and where something goes wrong.',
    marketingText: 'Measures advertising and shows you advertising that matches what you do on this and other sites.',
};

/**
 * The dialog. It scrolls as a whole, below a header and above buttons that stay while there is room for them.
 *
 * The switch's knob is a border, because forced colours replace backgrounds but draw borders.
 */
const preferencesStyles = `
dialog{width:42em;max-width:100%;max-height:100%;margin:auto auto 0;padding:0 20px;border-radius:var(--_radius) var(--_radius) 0 0;overscroll-behavior:contain}
dialog::backdrop{background:#0007}
header,.row{display:flex;align-items:center;gap:12px}
header{min-height:60px;background:var(--_bg)}
header h2,h3,h4{flex:1;min-width:0}
h2:focus{outline:0}
h3,h4,h5{margin:0;font-size:1em}
.category{padding:12px 0;border-top:1px solid var(--_line)}
p+.category{margin-top:12px}
.category p,.row span{margin:2px 0 0;opacity:.8}
.close,.fold{border:0;background:none;color:inherit;font:inherit;cursor:pointer}
.close{width:44px;height:44px;margin-inline-end:-12px;padding:0;font-size:1.75em;line-height:1}
.fold{display:flex;align-items:center;gap:8px;min-height:32px;padding:0;color:var(--_accent)}
.fold:before{margin:0 2px;width:7px;height:7px;border:solid;border-width:0 2px 2px 0;transform:translateY(-25%) rotate(45deg);content:""}
.fold[aria-expanded=true]:before{transform:translateY(25%) rotate(225deg)}
ul{margin:0;padding:0;list-style:none}
.vendor{margin-top:8px;padding:8px 12px;border:1px solid var(--_line);border-radius:var(--_radius)}
li a{display:block;width:fit-content;padding:3px 0}
li h5{margin-top:8px}
li li{margin-top:4px}
label{display:block;padding:4px 0;cursor:pointer}
input{flex:none;position:relative;width:44px;height:26px;margin:0;border:2px solid var(--_control);border-radius:13px;appearance:none;background:var(--_bg);cursor:pointer}
input:before{position:absolute;top:3px;inset-inline-start:3px;border:8px solid var(--_control);border-radius:8px;content:""}
input:checked{border-color:var(--_accent);background:var(--_accent)}
input:checked:before{inset-inline-start:21px;border-color:var(--_on)}
input:indeterminate:before{top:9px;inset-inline:10px;border-width:2px 10px}
input:disabled{opacity:.6;cursor:default}
@media(min-height:30em){dialog{max-height:calc(100% - 40px);scroll-padding:5em 0 10em}header{position:sticky;z-index:1;top:0}dialog .buttons{z-index:1;border-top:1px solid var(--_line)}}
@media(min-width:40em){dialog{max-width:calc(100% - 40px);max-height:min(calc(100% - 40px),46em);margin:auto;padding:0 24px;border-radius:var(--_radius)}}
`;

/**
 * The search and the receipt, whose lines wrap, so that nothing scrolls sideways. Without `overflow-anchor` the browser keeps
 * what was found where it was, and pushes the field under the header.
 */
const preferencesExtras = `
dialog{overflow-anchor:none}
.search{margin:12px 0}
.search input{width:100%;height:44px;padding:0 12px;border-radius:var(--_radius);appearance:none;color:inherit;font:inherit;cursor:text}
details{padding:12px 0;border-top:1px solid var(--_line)}
summary{width:fit-content;min-height:32px;padding:3px 0;color:var(--_accent);cursor:pointer}
pre{margin:8px 0 0;white-space:pre-wrap;font-size:.875em}
.download{min-height:44px;margin-top:8px;padding:4px 16px;border:2px solid var(--_control);border-radius:var(--_radius);background:none;color:inherit;font:inherit;cursor:pointer}
`;

/** All words of the preferences: those that are missing in a language are English. */
const wordsOf = (spoken) => ({ ...enPreferences, ...spoken.words });
const styled = new WeakSet();
/** Opens the dialog over the page. Edits stay in a draft until the visitor saves or answers for everything. */
function openPreferences(options) {
    const { host, frame, announce } = options;
    const { consent, plan, shadow } = host;
    const doc = shadow.ownerDocument;
    const box = frame.appendChild(doc.createElement('div'));
    const trigger = (shadow.activeElement ?? doc.activeElement);
    const open = new Set();
    let { spoken } = options;
    let draft = startDraft(consent);
    let query = '';
    let Receipt;
    let about = {};
    if (!styled.has(shadow))
        addStyles(shadow, preferencesStyles + preferencesExtras);
    styled.add(shadow);
    paint();
    host.onVisible('preferences', true);
    host.about(consent.vendors.map(({ id }) => id)).then(found => {
        about = found;
        paint();
    }, () => { });
    function paint() {
        if (!box.isConnected)
            return;
        const { language } = spoken;
        const words = wordsOf(spoken);
        render(jsx(Dialog, { words: words, language: language, question: consent, draft: draft, about: about, open: open, policyUrl: plan.policyUrl, gpc: consent.get().signals.gpc, answer: tellAnswer(consent, words, language), receipt: consent.get().decidedAt ? Receipt && jsx(Receipt, { host, doc, about, words, language }) : null, onReceipt: () => import('./receipt.js').then(file => {
                Receipt = file.Receipt;
                paint();
            }, () => { }), query: query, onSearch: next => {
                query = next;
                paint();
            }, onCategory: (id, on) => edit(setCategory(draft, consent, id, on)), onVendor: (id, on) => edit(setVendor(draft, id, on)), onFold: id => {
                if (!open.delete(id))
                    open.add(id);
                paint();
            }, onAnswer: answer, onClose: () => close() }), box);
    }
    function edit(next) {
        draft = next;
        paint();
    }
    function answer(how) {
        host.answer(() => {
            if (how === 'save')
                consent.set(toChoices(draft, consent), how);
            else
                consent[`${how}All`]();
        });
        close(true);
        announce(spoken.words.saved);
    }
    /** The browser gives the focus back itself, if what had it is still there and visible; otherwise we do. */
    function close(answered = false) {
        if (!box.isConnected)
            return;
        box.querySelector('dialog')?.close();
        render(null, box);
        box.remove();
        options.onClose(answered);
        for (const next of [trigger, shadow.querySelector('.opener')]) {
            if (!doc.activeElement || doc.activeElement === doc.body)
                next?.focus();
        }
    }
    return {
        speak(next) {
            spoken = next;
            paint();
        },
        close,
    };
}

var preferences = /*#__PURE__*/Object.freeze({
    __proto__: null,
    openPreferences: openPreferences,
    wordsOf: wordsOf
});

export { companyOf as c, extentOf as e, fillCount as f, lifetime as l, origin as o, preferences as p, tellAnswer as t, vendorsOf as v, wordsOf as w };
