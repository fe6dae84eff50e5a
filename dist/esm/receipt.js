import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { e as extentOf } from './preferences.js';
import { l as labelOf } from './words.js';
import 'preact';
import './mount.js';
import './load-words.js';
import './core.js';
import 'js-cookie';

/** Makes the receipt of the answer as it stands. */
function makeReceipt({ host, doc, about, words, language }) {
    const { consent, plan } = host;
    const state = consent.get();
    return {
        receipt: 1,
        id: state.id,
        site: doc.location.origin,
        decidedAt: state.decidedAt,
        expiresAt: state.expiresAt,
        event: { all: 'given', none: 'refused', some: 'partial' }[extentOf(consent)],
        method: state.method,
        categories: consent.categories.map(category => ({
            id: category.id,
            label: labelOf(words, category),
            allowed: !!state.categories[category.id],
        })),
        vendors: consent.vendors.map(({ id, name, category }) => ({
            id,
            name,
            company: about[id]?.company,
            category,
            allowed: !!state.vendors[id],
        })),
        pending: state.pending,
        signals: state.signals,
        notice: {
            policyUrl: plan.policyUrl && absolute(plan.policyUrl, doc),
            textLanguage: language,
            pageLanguage: doc.documentElement.lang,
            revision: state.revision,
        },
        version: consent.version,
    };
}
/** A link resolves an address without ever throwing. */
function absolute(address, doc) {
    return Object.assign(doc.createElement('a'), { href: address }).href;
}

/** The visitor's copy of the answer, to keep and to look at; a file of its own, because few do. */
function Receipt(sources) {
    const { words } = sources;
    const receipt = makeReceipt(sources);
    const text = JSON.stringify(receipt, null, 2);
    return (jsxs(Fragment, { children: [jsx("button", { type: "button", class: "download", "data-consent": "download", "aria-label": `${words.download}: ${words.receipt}`, onClick: () => save(text, `consent-${receipt.id}.json`), children: words.download }), jsx("pre", { dir: "ltr", children: text })] }));
}
/** Hands a text over as a file. Nothing is sent: the file is made in the page. */
function save(text, name) {
    const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000); // Safari reads it only when the visitor has agreed.
}

export { Receipt };
