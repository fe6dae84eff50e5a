import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { render } from 'preact';
import { l as lifetime, o as origin, c as companyOf, v as vendorsOf, f as fillCount, w as wordsOf, t as tellAnswer } from './preferences.js';
import { f as fill, l as labelOf } from './words.js';
import './mount.js';
import './load-words.js';
import './core.js';
import 'js-cookie';

/**
 * A table that scrolls by itself where it does not fit, and not the page. It can have the focus, because in some browsers
 * the keyboard scrolls nothing else (https://www.w3.org/WAI/standards-guidelines/act/rules/0ssw9k/).
 */
function ScrollingTable(props) {
    const { id, headingId, name, caption, columns } = props;
    return (jsx("section", { class: "askfirst-scroll", 
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
        tabIndex: 0, "aria-labelledby": `${headingId} ${id}`, style: { overflowX: 'auto' }, children: jsxs("table", { class: `askfirst-table askfirst-${name}`, children: [jsx("caption", { id: id, children: caption }), jsx("thead", { children: jsx("tr", { children: columns.map(column => (jsx("th", { scope: "col", children: column }, column))) }) }), jsx("tbody", { children: props.children })] }) }));
}

/** The cookies of a category: of which service, what for, how long, whose. */
function DeclaredCookies(props) {
    const { id, words, language } = props;
    return (jsx(ScrollingTable, { id: `${id}-cookies`, headingId: id, name: "cookies", caption: words.cookies, columns: [words.name, words.service, words.purpose, words.lifetime, words.setBy], children: props.cookies.map(({ service, cookie }) => (jsxs("tr", { children: [jsx("th", { scope: "row", children: jsx("code", { dir: "ltr", children: cookie.name }) }), jsx("td", { children: service }), jsx("td", { children: cookie.purpose }), jsx("td", { children: lifetime(cookie, words, language) }), jsx("td", { children: origin(cookie, words) })] }, service + cookie.name))) }));
}

/** The services of a category: what for, whose, where to read on, and whether they are allowed at the moment. */
function DeclaredServices(props) {
    const { id, words } = props;
    return (jsx(ScrollingTable, { id: `${id}-services`, headingId: id, name: "services", caption: props.caption, columns: [words.service, words.purpose, words.company], children: props.vendors.map(vendor => (jsx(Service, { ...props, vendor: vendor, about: props.about[vendor.id] ?? {} }, vendor.id))) }));
}
function Service({ words, language, consent, vendor, about }) {
    const { policyUrl, optOutUrl } = about;
    const { id, name } = vendor;
    const isOn = consent.has(id);
    return (jsxs("tr", { children: [jsxs("th", { scope: "row", children: [name, " ", jsxs("span", { class: `askfirst-${isOn ? 'on' : 'off'}`, children: ["(", isOn ? words.on : words.off, ")"] })] }), jsx("td", { children: words[`${id}Text`] ?? about.purpose }), jsxs("td", { children: [companyOf(about, language), policyUrl && jsx(Link, { href: policyUrl, text: fill(words.policyOf, { name }) }), optOutUrl && jsx(Link, { href: optOutUrl, text: fill(words.optOut, { name }) })] })] }));
}
function Link({ href, text }) {
    return (jsxs(Fragment, { children: [jsx("br", {}), jsx("a", { href: href, children: text })] }));
}

/** What the visitor answered, and for each category what is used and stored. */
function DeclarationTables(props) {
    const { words, consent, language } = props;
    const isNothing = consent.categories.every(({ id, necessary }) => necessary || !vendorsOf(consent, id).length);
    return (jsxs("div", { class: "askfirst-declaration", lang: language, dir: words.dir, children: [jsxs("p", { class: "askfirst-answer", children: [props.answer, ' ', jsx("button", { type: "button", class: "askfirst-change", "data-consent-open": true, children: words.changeAnswer })] }), consent.categories.map((category, index) => (jsx(Category, { ...props, id: `${props.id}-${index}`, category: category }, category.id))), isNothing && jsx("p", { children: words.noServices })] }));
}
function Category(props) {
    const { id, category, heading, words, consent, about, cookie } = props;
    const Heading = (/^h[2-6]$/.test(heading) ? heading : 'h3');
    const vendors = vendorsOf(consent, category.id);
    const cookies = vendors.flatMap(({ id, name }) => (about[id]?.cookies ?? []).map((cookie) => ({ service: name, cookie })));
    if (category.necessary)
        cookies.unshift({ service: props.site, cookie: ownCookie(cookie, words) });
    if (vendors.length + cookies.length === 0)
        return null;
    return (jsxs("section", { class: "askfirst-category", "aria-labelledby": id, children: [jsx(Heading, { id: id, children: labelOf(words, category) }), jsx("p", { children: category.description || words[`${category.id}Text`] }), vendors.length > 0 && (jsx(DeclaredServices, { ...props, vendors: vendors, caption: fillCount(words.services, vendors.length, props.language) })), cookies.length > 0 && jsx(DeclaredCookies, { ...props, cookies: cookies })] }));
}
/** The cookie that keeps the answer is a cookie, too. */
function ownCookie({ name, days }, words) {
    return { name, duration: `P${days}D`, purpose: words.heading };
}

/** English for the table of services and cookies in the privacy page: inside the file of the declaration. */
const enDeclaration = {
    service: 'Service',
    purpose: 'Purpose',
    company: 'Company',
    name: 'Name',
    lifetime: 'Lifetime',
    setBy: 'Set by',
    noServices: 'This site uses no services that need your consent.',
    changeAnswer: 'Change your answer',
};

/**
 * Writes what the site uses into every element with `data-consent-declaration`: in the page itself, not in a shadow root,
 * so that the page's styles, its search and its print-out reach it.
 */
function createDeclarations(host) {
    const { consent, plan, shadow } = host;
    const doc = shadow.ownerDocument;
    const filled = new Set();
    let spoken;
    let about = {};
    const unsubscribe = consent.onChange(paint);
    host.about(consent.vendors.map(({ id }) => id)).then(found => {
        about = found;
        paint();
    }, () => { });
    function paint() {
        for (const place of filled) {
            if (place.isConnected)
                continue;
            filled.delete(place);
            render(null, place);
        }
        for (const place of doc.querySelectorAll('[data-consent-declaration]')) {
            if (!filled.has(place))
                place.replaceChildren(); // what the owner shows until we come
            filled.add(place);
        }
        const words = { ...wordsOf(spoken), ...enDeclaration, ...spoken.words };
        [...filled].forEach((place, index) => {
            render(jsx(DeclarationTables, { id: `askfirst-${index}`, heading: place.getAttribute('data-consent-declaration') ?? '', words: words, language: spoken.language, consent: consent, answer: tellAnswer(consent, words, spoken.language), about: about, site: doc.location.hostname, cookie: plan.cookie }), place);
        });
    }
    return {
        speak(next) {
            spoken = next;
            paint();
        },
        clear() {
            unsubscribe();
            for (const place of filled)
                render(null, place);
            filled.clear();
        },
    };
}

export { createDeclarations };
