import Cookies from 'js-cookie';

/** The candidate nearest to a misspelt word, or `undefined` when none is near enough to be meant. */
function closest(word, candidates) {
    let best;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits < least) {
            least = edits;
            best = candidate;
        }
    }
    return best;
}
/** Levenshtein distance, row by row. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(swap, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
    }
    return row[b.length];
}

const said = new Set();
/** Says something to the owner in the console, once per text. Never to the visitor, and never as an exception. */
function warn(message, cause) {
    if (said.has(message))
        return;
    said.add(message);
    if (typeof console === 'undefined')
        return;
    if (cause === undefined)
        console.warn(`[askfirst] ${message}`);
    else
        console.warn(`[askfirst] ${message}`, cause);
}

/** @param name What the listeners are called in a message, for instance `consent.onChange`. */
function createEmitter(name) {
    const listeners = new Set();
    return {
        on(fn) {
            // A wrapper, so that the same function registered twice is called twice and ends one by one.
            const listener = (value) => callSafely(name, fn, value);
            listeners.add(listener);
            return () => {
                listeners.delete(listener);
            };
        },
        emit(value) {
            for (const listener of [...listeners])
                if (listeners.has(listener))
                    listener(value);
        },
    };
}
/** Calls a foreign function; what it throws is reported, not passed on. */
function callSafely(name, fn, value) {
    try {
        fn(value);
    }
    catch (error) {
        warn(`a listener of ${name} threw; the others were called all the same.`, error);
    }
}

/**
 * The value of an object's own property. Plain `object[key]` would answer for `constructor`, and for whatever a
 * page put on `Object.prototype`: both would read as an answer nobody gave.
 */
function own$1(object, key) {
    return object && Object.hasOwn(object, key) ? object[key] : undefined;
}
/** An object without a prototype, filled from entries. */
function record(entries) {
    const made = Object.create(null);
    for (const [key, value] of entries)
        made[key] = value;
    return Object.freeze(made);
}

/** FNV-1a, 32 bit, as an unsigned number (http://www.isthe.com/chongo/tech/comp/fnv/): notices damage, keeps no secret. */
function hash(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return h >>> 0;
}
/** A hash cut to `length` characters of base 36. */
function shortHash(text, length) {
    return hash(text).toString(36).padStart(7, '0').slice(-length);
}

/** How a vendor is remembered as asked about. Three characters keep a cookie for a hundred vendors under 500 bytes. */
const askedHash = (vendor) => shortHash(vendor, 3);
/** Whether there is an answer for the categories, not for single vendors alone. */
function isDecided(choice) {
    return !!choice && Object.keys(choice.categories).length > 0;
}
/** What holds for a category nobody has answered for. */
function byDefault(category, { plan, gpc }) {
    if (plan.mode === 'opt-in')
        return false;
    return !(gpc && (plan.gpc === 'refuse-all' || (plan.gpc === 'refuse-ads' && category === 'marketing')));
}
/** Whether a category is allowed. */
function categoryGranted(id, situation) {
    const category = situation.plan.categories.find(c => c.id === id);
    if (!category)
        return false;
    if (category.necessary)
        return true;
    return own$1(situation.choice?.categories, id) ?? byDefault(id, situation);
}
/** Whether a vendor is allowed: its own answer, else its category's, unless it came later than that answer. */
function vendorGranted(vendor, situation) {
    const { choice, plan } = situation;
    if (vendor.faulty)
        return false;
    if (isNecessary(vendor.category, plan))
        return true;
    const answer = own$1(choice?.vendors, vendor.id);
    if (answer !== undefined)
        return answer;
    if (isDecided(choice) && !wasAsked(vendor, choice))
        return byDefault(vendor.category, situation);
    return categoryGranted(vendor.category, situation);
}
// `find`, not `some`: pages that break the boolean array methods exist, and a wrong `true` here would let a tag run.
function isNecessary(category, plan) {
    return plan.categories.find(c => c.id === category)?.necessary === true;
}
function wasAsked(vendor, choice) {
    return (choice?.asked.indexOf(askedHash(vendor.id)) ?? -1) >= 0;
}
/** Vendors that were added since the answer. Empty while undecided: then all are asked about. */
function pendingVendors({ plan, choice }) {
    if (!isDecided(choice))
        return [];
    return plan.vendors.filter(v => !v.faulty &&
        !wasAsked(v, choice) &&
        own$1(choice?.vendors, v.id) === undefined &&
        !isNecessary(v.category, plan));
}
/** The frozen picture that listeners get. */
function describe(situation) {
    const { plan, choice, gpc } = situation;
    return Object.freeze({
        id: choice?.id ?? null,
        decided: isDecided(choice),
        categories: record(plan.categories.map(c => [c.id, categoryGranted(c.id, situation)])),
        vendors: record(plan.vendors.map(v => [v.id, vendorGranted(v, situation)])),
        pending: Object.freeze(pendingVendors(situation).map(v => v.id)),
        method: choice?.method ?? null,
        decidedAt: choice ? new Date(choice.decidedAt).toISOString() : null,
        expiresAt: choice ? new Date(expiry(choice, plan)).toISOString() : null,
        revision: plan.revision,
        signals: Object.freeze({ gpc }),
    });
}
/** When an answer ends, in milliseconds since 1970. */
function expiry(choice, plan) {
    return choice.decidedAt + plan.cookie.days * 86400000;
}
/** The difference between two pictures. */
function compare(previous, state, source) {
    const granted = [];
    const revoked = [];
    for (const kind of ['categories', 'vendors']) {
        for (const id of Object.keys(state[kind])) {
            const now = own$1(state[kind], id);
            if (now === (own$1(previous[kind], id) ?? false))
                continue;
            (now ? granted : revoked).push(id);
        }
    }
    return Object.freeze({
        state,
        previous,
        granted: Object.freeze(granted),
        revoked: Object.freeze(revoked),
        method: state.method,
        source,
    });
}
/**
 * The choice that follows from an answer.
 *
 * Naming a category answers for all categories: those not named keep their answer or are refused. Naming only
 * vendors says nothing about the rest, so that playing one video does not count as refusing everything else.
 */
function decide(choices, situation, { id, now, method }) {
    const { plan, choice } = situation;
    const named = (key) => own$1(choices, key);
    const full = !!plan.categories.find(c => !c.necessary && named(c.id) !== undefined);
    const categories = new Map(Object.entries(choice?.categories ?? {}));
    const vendors = new Map(Object.entries(choice?.vendors ?? {}));
    if (full) {
        for (const c of plan.categories) {
            if (!c.necessary)
                categories.set(c.id, named(c.id) ?? categories.get(c.id) ?? false);
        }
    }
    for (const v of plan.vendors) {
        if (named(v.category) !== undefined)
            vendors.delete(v.id);
        const answer = named(v.id);
        if (answer !== undefined)
            vendors.set(v.id, answer);
        // Its own answer is kept only where it differs; a vendor of a full answer is remembered as asked below.
        if (full && vendors.get(v.id) === categories.get(v.category))
            vendors.delete(v.id);
    }
    return {
        id,
        decidedAt: now,
        revision: plan.revision,
        method,
        categories: Object.freeze(record(categories)),
        vendors: Object.freeze(record(vendors)),
        asked: Object.freeze(askedAfter(full, choices, situation)),
    };
}
function askedAfter(full, choices, situation) {
    const { plan, choice } = situation;
    const now = plan.vendors
        .filter(v => own$1(choices, v.category) !== undefined || (full && pendingVendors(situation).indexOf(v) < 0))
        .map(v => askedHash(v.id));
    return [...new Set([...(choice?.asked ?? []), ...now])];
}
/** An answer for every category alike. */
function everyCategory(plan, answer) {
    return Object.fromEntries(plan.categories.filter(c => !c.necessary).map(c => [c.id, answer]));
}

/** The version of the package; a test holds it against package.json. */
const VERSION = '0.1.0';

const UNKNOWN = Object.freeze({
    id: null,
    decided: false,
    categories: Object.freeze({}),
    vendors: Object.freeze({}),
    pending: Object.freeze([]),
    method: null,
    decidedAt: null,
    expiresAt: null,
    revision: 0,
    signals: Object.freeze({ gpc: false }),
});
/** Builds `window.consent`. Before the configuration is known nothing is granted, and calls wait. */
function createApi({ ready, changed, held }) {
    let connection;
    let known = false;
    ready.on(() => {
        known = true;
    });
    const waiting = [];
    const state = () => connection?.store.state() ?? UNKNOWN;
    const has = (id) => (own$1(state().categories, id) ?? own$1(state().vendors, id)) === true;
    const whenConnected = (act) => {
        if (connection)
            act(connection);
        else
            waiting.push(act);
    };
    const answer = (choices, method, { store, change }) => change(() => store.answer(choices, method), 'this-tab');
    const consent = {
        get decided() {
            return state().decided;
        },
        get: state,
        has,
        acceptAll: () => whenConnected(c => answer(everyCategory(c.plan, true), 'accept-all', c)),
        rejectAll: () => whenConnected(c => answer(everyCategory(c.plan, false), 'reject-all', c)),
        set: (choices, method = 'api') => whenConnected(c => answer(onlyKnown(choices, c.plan), method, c)),
        revoke: id => new Promise(resolve => whenConnected(c => {
            const ids = id === undefined ? Object.keys(everyCategory(c.plan, false)) : [id].flat();
            const choices = Object.fromEntries(ids.map(name => [name, false]));
            answer(onlyKnown(choices, c.plan), 'revoke', c);
            resolve();
        })),
        reset: () => whenConnected(({ store, change, shell }) => {
            change(store.forget, 'this-tab');
            shell.showBanner();
        }),
        show: () => whenConnected(({ shell }) => shell.showBanner()),
        hide: () => whenConnected(({ shell }) => shell.hide()),
        showPreferences: () => whenConnected(({ shell }) => shell.showPreferences()),
        when: id => new Promise(resolve => {
            if (has(id))
                return resolve();
            const ends = [ready.on(look), changed.on(look)];
            function look() {
                if (!has(id))
                    return;
                for (const end of ends)
                    end();
                resolve();
            }
        }),
        onReady(fn) {
            if (!known)
                return ready.on(fn);
            callSafely('consent.onReady', fn, state());
            return () => { };
        },
        onChange: changed.on,
        setLanguage: language => new Promise(resolve => whenConnected(({ shell }) => resolve(shell.setLanguage(language)))),
        get vendors() {
            return connection ? listVendors(connection.plan) : [];
        },
        get categories() {
            return connection?.plan.categories ?? [];
        },
        get held() {
            return held();
        },
        version: VERSION,
    };
    return {
        consent: Object.freeze(consent),
        law: {
            granted({ vendor, category }) {
                const planned = vendor === null ? undefined : own$1(state().vendors, vendor);
                return (planned ?? own$1(state().categories, category ?? '')) === true;
            },
            // A known tracker that nobody listed can never be allowed: what waits for it would wait for ever.
            refused: ({ category }) => !!connection && (category === null || state().decided),
        },
        connect(connected) {
            connection = connected;
        },
        drain() {
            for (const act of waiting.splice(0))
                whenConnected(act);
        },
    };
}
function listVendors(plan) {
    return Object.freeze(plan.vendors
        .filter(v => !v.faulty)
        .map(({ id, name, category }) => Object.freeze({ id, name, category })));
}
/** The answers that mean something here; the others are reported, for a misspelt name must not look like a yes. */
function onlyKnown(choices, plan) {
    const known = {};
    const names = [...Object.keys(everyCategory(plan, true)), ...plan.vendors.map(v => v.id)];
    for (const [name, value] of Object.entries(choices)) {
        if (names.indexOf(name) >= 0)
            known[name] = value === true;
        else if (name !== 'necessary') {
            const near = closest(name, names);
            warn(`"${name}" is neither a category nor a vendor here${near ? `; did you mean "${near}"?` : ''}; it is ignored.`);
        }
    }
    return known;
}

function createChecker() {
    const problems = [];
    const report = (path, message) => {
        problems.push(`${path}: ${message}`);
    };
    const wrong = (path, value, expected, otherwise) => {
        if (value !== undefined)
            report(path, `got ${show(value)}, expected ${expected}`);
        return otherwise;
    };
    return {
        problems,
        report,
        oneOf(path, value, words, otherwise) {
            const found = words.find(word => word === value);
            if (found !== undefined)
                return found;
            const near = typeof value === 'string' ? suggest(value, words) : '';
            return wrong(path, value, `one of ${words.join(', ')}${near}`, otherwise);
        },
        text: (path, value, expected, example, otherwise) => typeof value === 'string' && expected.test(value)
            ? value
            : wrong(path, value, `text such as ${show(example)}`, otherwise),
        integer: (path, value, from, to, otherwise) => Number.isInteger(value) && value >= from && value <= to
            ? value
            : wrong(path, value, `a whole number from ${from} to ${to}`, otherwise),
        flag: (path, value, otherwise) => typeof value === 'boolean' ? value : wrong(path, value, 'true or false', otherwise),
        object: (path, value) => isObject(value) ? value : wrong(path, value, 'an object {…}', {}),
        strings(path, value) {
            if (value === undefined)
                return [];
            if (!Array.isArray(value))
                return wrong(path, value, 'a list of texts […]', []);
            return value.filter((item, i) => typeof item === 'string' || wrong(`${path}[${i}]`, item, 'a text', false));
        },
        onlyKeys(path, object, known) {
            for (const key of Object.keys(object)) {
                if (known.indexOf(key) < 0)
                    report(path + key, `unknown option${suggest(key, known)}; it is ignored`);
            }
        },
    };
}
/** `; did you mean "…"?`, or nothing. */
function suggest(word, candidates) {
    const near = closest(word, candidates);
    return near ? `; did you mean "${near}"?` : '';
}
/** A value as a message shows it. */
function show(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const TOLD = ['company', 'country', 'purpose', 'policyUrl', 'optOutUrl'];
const READ = ['category', 'name', 'hosts', 'cookies', 'storage', 'markers', ...TOLD];
/** What other tools call the same; https://support.cookiebot.com, c15t and others use these words. */
const CATEGORY_ALIASES = {
    statistics: 'analytics',
    measurement: 'analytics',
    advertising: 'marketing',
    advertisement: 'marketing',
    ads: 'marketing',
    preferences: 'functional',
    functionality: 'functional',
    essential: 'necessary',
};
const ADDRESS = /^(\/|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(\.\*)?(:\d+)?(\/|\?|$))/i;
/** The name of a category in our words. */
function categoryName(word) {
    return own$1(CATEGORY_ALIASES, word) ?? word;
}
/** The vendors the owner named, each with its facts, its place and its parameters. */
function resolveVendors(value, categories, catalogue, check) {
    const vendors = new Map();
    for (const [name, given] of Object.entries(check.object('vendors', value))) {
        const path = `vendors.${name}`;
        const known = catalogue.find(v => v.id === name || (v.aliases ?? []).indexOf(name) >= 0);
        if (given === false || given === null)
            continue;
        const options = typeof given === 'string' ? { id: given } : given === true ? {} : check.object(path, given);
        if (!known && !own$1(options, 'hosts')) {
            const ids = catalogue.flatMap(v => [v.id, ...(v.aliases ?? [])]);
            check.report(path, `unknown vendor${suggest(name, ids)}; a vendor of your own needs "hosts"; it is ignored`);
            continue;
        }
        const vendor = resolveVendor(known ?? blank(name), options, { path, categories, check, custom: !known });
        if (vendors.has(vendor.id))
            check.report(path, `"${vendor.id}" is named twice; the last one counts`);
        vendors.set(vendor.id, vendor);
    }
    return Object.freeze([...vendors.values()]);
}
const blank = (id) => ({ id, name: id, category: 'marketing', hosts: [], cookies: [], stop: 'reload' });
function resolveVendor(vendor, given, context) {
    const { path, check, custom } = context;
    const before = check.problems.length;
    if (!/^[a-z0-9][\w-]*$/i.test(vendor.id)) {
        check.report(path, 'expected a name of letters, digits and dashes, such as "acme-chat"');
    }
    check.onlyKeys(`${path}.`, given, [...READ, ...Object.keys(vendor.params ?? {})]);
    // An option nobody reads is a slip of the pen; what follows decides whether the vendor can work at all.
    const unread = check.problems.length - before;
    const category = resolveCategory(vendor, given.category, context);
    const values = resolveParameters(vendor, given, context);
    const hosts = check.strings(`${path}.hosts`, given.hosts).filter((host, i) => {
        const good = ADDRESS.test(host);
        if (!good)
            check.report(`${path}.hosts[${i}]`, `got ${show(host)}, expected host[/path][?query] without https://`);
        return good;
    });
    const about = custom || Object.keys(given).length ? resolveAbout(given) : undefined;
    const markers = check.strings(`${path}.markers`, given.markers).map(marker => marker.split(/[.(\s]/)[0]);
    return Object.freeze({
        ...vendor,
        name: check.text(`${path}.name`, given.name, /\S/, 'Acme chat', vendor.name),
        category,
        ownHosts: hosts,
        cookies: [...vendor.cookies, ...resolveCookies(given.cookies)],
        storage: [...(vendor.storage ?? []), ...check.strings(`${path}.storage`, given.storage)],
        defines: [...(vendor.defines ?? []), ...markers],
        values,
        loads: !!vendor.load && own$1(values, 'id') !== undefined,
        faulty: check.problems.length - before - unread > 0,
        ...(about && { about }),
    });
}
function resolveCategory(vendor, given, { path, categories, check }) {
    const words = categories.map(c => c.id);
    const word = typeof given === 'string' ? categoryName(given) : given;
    const category = check.oneOf(`${path}.category`, word, words, vendor.category);
    return category;
}
function resolveParameters(vendor, given, { path, check }) {
    const values = [];
    for (const [name, parameter] of Object.entries(vendor.params ?? {})) {
        const value = own$1(given, name);
        if (value === undefined)
            continue;
        const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
        if (typeof text === 'string' && new RegExp(parameter.pattern).test(text))
            values.push([name, text]);
        else
            check.report(`${path}.${name}`, `got ${show(value)}, expected ${parameter.about} such as ${parameter.example}`);
    }
    return record(values);
}
function resolveCookies(given) {
    if (!Array.isArray(given))
        return [];
    return given
        .map(item => (isObject(item) ? (item.domain || item.httpOnly ? undefined : item.name) : item))
        .filter((name) => typeof name === 'string');
}
/** What the owner tells visitors of a vendor. */
function resolveAbout(given) {
    const about = {};
    for (const key of TOLD)
        if (typeof given[key] === 'string')
            about[key] = given[key];
    if (Array.isArray(given.cookies)) {
        about.cookies = given.cookies.map((c) => (isObject(c) ? c : { name: String(c), purpose: '' }));
    }
    return Object.freeze(about);
}
/** What is allowed but worth a second thought, as sentences for the console. */
function adviseVendors(vendors, catalogue) {
    return vendors
        .filter(v => v.category === 'necessary')
        .filter(v => ['analytics', 'marketing'].indexOf(catalogue.find(k => k.id === v.id)?.category ?? '') >= 0)
        .map(v => `vendors.${v.id}.category: "necessary" runs ${v.name} without asking; authorities treat that as an ` +
        'infringement unless the site cannot work without it. https://www.edpb.europa.eu (Cookie Banner Taskforce, type I)');
}

const BUILT_IN = ['necessary', 'functional', 'analytics', 'marketing'];
const OPTIONS = [
    '$schema',
    'revision',
    'mode',
    'region',
    'regions',
    'policyUrl',
    'vendors',
    'categories',
    'unlisted',
    'cookie',
    'gpc',
    'language',
    'texts',
    'ui',
    'reloadOnRevoke',
];
/**
 * Turns what the owner wrote into a complete, frozen plan. Pure. A mistake costs only the option it is in, which
 * takes its default; a mistake in a vendor leaves that vendor held.
 */
function resolve(options, catalogue) {
    const check = createChecker();
    const given = check.object('configuration', options);
    check.onlyKeys('', given, OPTIONS);
    const categories = resolveCategories(given.categories, check);
    const plan = {
        revision: check.integer('revision', given.revision, 0, 1e9, 0),
        mode: resolveMode(given, check),
        policyUrl: check.text('policyUrl', given.policyUrl, /^(https?:|\/|\.|[\w-]+(\.|\/|$))/i, '/privacy', null),
        categories,
        vendors: resolveVendors(given.vendors, categories, catalogue, check),
        unlisted: check.oneOf('unlisted', given.unlisted, ['hold-known', 'hold-all', 'allow'], 'hold-known'),
        cookie: resolveCookie(given.cookie, check),
        gpc: check.oneOf('gpc', given.gpc, ['refuse-ads', 'refuse-all', 'ignore'], 'refuse-ads'),
        language: check.text('language', given.language, /^(auto|[a-z]{2,3}(-[a-z0-9]+)*)$/i, 'de', 'auto'),
        texts: resolveTexts(given.texts, check),
        ui: resolveUi(given.ui, check),
        reloadOnRevoke: check.flag('reloadOnRevoke', given.reloadOnRevoke, true),
    };
    return { plan: Object.freeze(plan), problems: check.problems };
}
/** No region known means the strictest rules: those of the options themselves, `opt-in` unless said otherwise. */
function resolveMode(given, check) {
    const modes = ['opt-in', 'opt-out'];
    let mode = check.oneOf('mode', given.mode, modes, 'opt-in');
    const region = check.text('region', given.region, /^[a-z]{2}(-[a-z0-9]{1,3})?$/i, 'DE or US-CA', '').toUpperCase();
    const regions = check.object('regions', given.regions);
    for (const code of [region.slice(0, 2), region]) {
        const rule = code && own$1(regions, code);
        if (rule)
            mode = check.oneOf(`regions.${code}.mode`, check.object(`regions.${code}`, rule).mode, modes, mode);
    }
    return mode;
}
function resolveCategories(value, check) {
    const given = check.object('categories', value);
    const ids = [...BUILT_IN];
    for (const id of Object.keys(given)) {
        if (!/^[a-z][\w-]*$/i.test(id))
            check.report(`categories.${id}`, 'expected a name such as "media"; it is ignored');
        else if (ids.indexOf(id) < 0)
            ids.push(id);
    }
    return Object.freeze(ids.map(id => {
        const path = `categories.${id}`;
        const words = check.object(path, own$1(given, id));
        check.onlyKeys(`${path}.`, words, ['label', 'description']);
        return Object.freeze({
            id,
            label: check.text(`${path}.label`, own$1(words, 'label'), /\S/, 'Media', BUILT_IN.indexOf(id) < 0 ? id : ''),
            description: check.text(`${path}.description`, own$1(words, 'description'), /\S/, 'Players and maps.', ''),
            necessary: id === 'necessary',
        });
    }));
}
function resolveCookie(value, check) {
    const given = check.object('cookie', value);
    check.onlyKeys('cookie.', given, ['name', 'days', 'domain', 'path', 'sameSite']);
    return Object.freeze({
        name: check.text('cookie.name', given.name, /^[\w!#$%&'*+.^`|~-]+$/, 'consent', 'consent'),
        days: check.integer('cookie.days', given.days, 1, 400, 180),
        domain: given.domain === null ? null : check.text('cookie.domain', given.domain, /^\.?[\w.-]+$/, 'example.com', null),
        path: check.text('cookie.path', given.path, /^\/[^;\s]*$/, '/', '/'),
        sameSite: check.oneOf('cookie.sameSite', given.sameSite, ['Lax', 'Strict', 'None'], 'Lax'),
    });
}
function resolveUi(value, check) {
    const given = check.object('ui', value);
    check.onlyKeys('ui.', given, ['position', 'theme', 'opener', 'openerPosition']);
    return Object.freeze({
        position: check.oneOf('ui.position', given.position, ['bottom', 'top'], 'bottom'),
        theme: check.oneOf('ui.theme', given.theme, ['auto', 'light', 'dark'], 'auto'),
        opener: check.flag('ui.opener', given.opener, true),
        openerPosition: check.oneOf('ui.openerPosition', given.openerPosition, ['start', 'end'], 'start'),
    });
}
function resolveTexts(value, check) {
    return record(Object.entries(check.object('texts', value)).map(([language, words]) => [
        language,
        record(Object.entries(check.object(`texts.${language}`, words)).filter((entry) => typeof entry[1] === 'string' || (check.report(`texts.${language}.${entry[0]}`, 'expected a text'), false))),
    ]));
}

/**
 * The browser's own functions, captured before the page can change or shadow them.
 *
 * Two kinds of page need this: one that patched a built-in before us, and one whose markup shadows it, as
 * `<img name="cookie">` does with `document.cookie` (https://html.spec.whatwg.org/#dom-document-nameditem).
 */
/** The first owner of `name` on a prototype chain, with its descriptor. */
function find(owner, name) {
    for (let o = owner; o; o = Object.getPrototypeOf(o)) {
        const found = Object.getOwnPropertyDescriptor(o, name);
        if (found)
            return found;
    }
    return undefined;
}
function getter(owner, name) {
    return find(owner, name)?.get;
}
function setter(owner, name) {
    return find(owner, name)?.set;
}
const doc = typeof document === 'undefined' ? undefined : document;
const win$1 = typeof window === 'undefined' ? undefined : window;
const cookieGet = getter(doc, 'cookie');
const cookieSet = setter(doc, 'cookie');
getter(doc, 'currentScript');
const element = win$1?.Element.prototype;
const node = win$1?.Node.prototype;
/** `document.cookie`, or an empty string where cookies cannot be read (a sandboxed frame, cookies switched off). */
function readCookies() {
    try {
        return cookieGet && doc ? cookieGet.call(doc) : '';
    }
    catch {
        return ''; // SecurityError in an opaque origin
    }
}
/** Writes one cookie; quietly does nothing where cookies cannot be written. */
function writeCookie(line) {
    try {
        if (cookieSet && doc)
            cookieSet.call(doc, line);
    }
    catch {
        // SecurityError in an opaque origin: nothing is stored, and the answer holds for this page view
    }
}
const getAttribute = element?.getAttribute;
const setAttribute = element?.setAttribute;
const removeAttribute = element?.removeAttribute;
const insertBefore = node?.insertBefore;
const removeChild = node?.removeChild;
const matches = element?.matches;
const queryAll = {
    element: element?.querySelectorAll,
    fragment: win$1?.DocumentFragment.prototype.querySelectorAll,
    document: win$1?.Document.prototype.querySelectorAll,
};
const createElement = doc?.createElement;
/** `form.parentNode`, `form.childNodes` and the like can be shadowed by a field of that name. */
const parentNode = getter(node, 'parentNode');
const nextSibling = getter(node, 'nextSibling');
const firstChild = getter(node, 'firstChild');
const isConnected = getter(node, 'isConnected');
const textContent = getter(node, 'textContent');
const localName = getter(element, 'localName');
const listen = win$1?.EventTarget.prototype.addEventListener;

/** Every cookie the page can see, as name and raw value. A name occurs twice when two domains or paths set it. */
function listCookies() {
    const list = [];
    for (const pair of readCookies().split('; ')) {
        const at = pair.indexOf('=');
        if (pair)
            list.push(at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)]);
    }
    return list;
}
/**
 * The `Domain` values a cookie visible here may have been set with: none (host only), the host and every
 * parent. A script cannot see which (https://httpwg.org/specs/rfc6265.html#cookie), so all are tried; a
 * public suffix among them is refused by the browser and does no harm.
 */
function cookieDomains(host) {
    const domains = [''];
    if (/^[\d.]+$|:/.test(host))
        return domains; // an address has no parents
    const labels = host.split('.');
    for (let i = 0; i < labels.length; i++)
        domains.push(labels.slice(i).join('.'));
    return domains;
}
/** The `Path` values a cookie visible at a path may have been set with: each prefix, with and without its slash. */
function cookiePaths(pathname) {
    const paths = ['/'];
    let path = '';
    for (const part of pathname.split('/')) {
        if (!part)
            continue;
        path += `/${part}`;
        paths.push(path, `${path}/`);
    }
    return paths;
}
const GONE = '=; expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=0';
/**
 * Erases a cookie wherever it may have been set.
 *
 * @returns Whether it is gone, as far as a script can see.
 */
function eraseCookie(name, { hostname, pathname, protocol }) {
    // Partitioned cookies (CHIPS) are a jar of their own, reached only by naming it.
    for (const jar of protocol === 'https:' ? ['', '; secure; partitioned'] : ['']) {
        for (const domain of cookieDomains(hostname)) {
            for (const path of cookiePaths(pathname)) {
                writeCookie(`${name}${GONE}; path=${path}${domain && `; domain=${domain}`}${jar}`);
            }
        }
        if (!listCookies().find(([seen]) => seen === name))
            return true;
    }
    return false;
}

/**
 * Whether a name fits a pattern in which `*` stands for any run of characters.
 *
 * By hand rather than by regular expression: patterns come from configuration, and `a*a*a*b` as an expression
 * can take exponential time.
 */
function fits(pattern, name) {
    const parts = pattern.split('*');
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (parts.length === 1)
        return pattern === name;
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
        return false;
    let from = first.length;
    const end = name.length - last.length;
    for (let i = 1; i < parts.length - 1; i++) {
        const part = parts[i];
        const at = name.indexOf(part, from);
        if (at < 0 || at + part.length > end)
            return false;
        from = at + part.length;
    }
    return true;
}
/** Whether a name fits one of the patterns. */
function fitsAny(patterns, name) {
    for (const pattern of patterns ?? [])
        if (fits(pattern, name))
            return true;
    return false;
}

/**
 * Erases the cookies whose names fit, on every domain and path they may stand on.
 *
 * @param keep Names that stay: those of vendors still allowed, and the site's own.
 * @returns Names that are still there: a script cannot erase them, for instance because a server wrote them for
 * another path.
 */
function eraseCookies(patterns, keep) {
    const names = new Set(listCookies().map(([name]) => name));
    return [...names].filter(name => fitsAny(patterns, name) && !fitsAny(keep, name) && !eraseCookie(name, location));
}

/** Erases the keys of local and session storage that fit, but for those in `keep`. */
function eraseStorage(patterns, keep) {
    for (const name of ['localStorage', 'sessionStorage']) {
        try {
            const storage = window[name];
            const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
            for (const key of keys) {
                if (key !== null && fitsAny(patterns, key) && !fitsAny(keep, key))
                    storage.removeItem(key);
            }
        }
        catch {
            // storage is switched off, or the page is in a sandboxed frame: there is nothing of theirs in it
        }
    }
}

/**
 * Erases what vendors without consent have left behind, once there is an answer: on a withdrawal, on a first
 * refusal, and at the start of a page, where something may have been written while the last one ended.
 */
function eraseRefused(plan, state) {
    if (!state.decided && state.method === null)
        return;
    const allowed = plan.vendors.filter(v => own$1(state.vendors, v.id));
    const refused = plan.vendors.filter(v => !own$1(state.vendors, v.id));
    // Two vendors can share a name (`_gac_*` is of Analytics and of Ads): it goes when the last of them is refused.
    const cookies = (vendors) => vendors.flatMap(v => v.cookies);
    const storage = (vendors) => vendors.flatMap(v => v.storage ?? []);
    const left = eraseCookies(cookies(refused), [...cookies(allowed), plan.cookie.name]);
    eraseStorage(storage(refused), storage(allowed));
    if (left.length > 0) {
        warn(`could not erase ${left.join(', ')}: set by a server for another path, or protected; have your server expire them.`);
    }
}

/**
 * Takes an element out and puts it back where it was, without anybody noticing.
 *
 * A script that was inert when it arrived has not "already started"
 * (https://html.spec.whatwg.org/#prepare-the-script-element): becoming connected again makes the browser prepare
 * it as new. The element stays the same one, so listeners, nonce, attributes, position and references survive,
 * and strict CSP and Trusted Types have nothing to object to, since nothing is assigned. For a frame it ends
 * the navigation under way.
 */
function reinsert(element) {
    const parent = parentNode.call(element);
    if (parent && isConnected.call(element))
        insertBefore.call(parent, element, nextSibling.call(element));
}
/** Settles when a script has run or failed. */
function scriptEnd(script) {
    return new Promise(resolve => {
        for (const event of ['load', 'error'])
            script.addEventListener(event, () => resolve(), { once: true });
    });
}

/** Elements that ask for an address as soon as they have it, and the attribute it stands in. */
const SOURCES = {
    iframe: ['src', 'frame'],
    frame: ['src', 'frame'],
    img: ['src', 'image'],
};
/** Those elements, for `querySelectorAll`. */
const SOURCE_ELEMENTS = Object.keys(SOURCES);
function createAttributes(gate, owners) {
    const holds = new WeakMap();
    const take = (element, attribute, address) => {
        const earlier = holds.get(element);
        if (earlier) {
            holds.delete(element);
            gate.drop(earlier);
        }
        const owner = owners.ownerOf(address);
        if (!gate.holds(owner))
            return false;
        const hold = {
            owner,
            sink: own(element.localName)?.[1] ?? 'element',
            url: address,
            release() {
                holds.delete(element);
                setAttribute.call(element, attribute, address);
                return undefined;
            },
        };
        holds.set(element, hold);
        gate.hold(hold);
        return true;
    };
    return {
        watches: (element, attribute) => own(element)?.[0] === attribute,
        inspect(element) {
            const attribute = own(element.localName)?.[0];
            const address = attribute && getAttribute.call(element, attribute);
            if (!attribute || !address || !take(element, attribute, address))
                return;
            removeAttribute.call(element, attribute);
            // A frame has begun to go there; only leaving the page ends that.
            if (element.localName !== 'img')
                reinsert(element);
        },
        take,
        heldAddress: element => holds.get(element)?.url,
    };
}
function own(element) {
    return Object.hasOwn(SOURCES, element) ? SOURCES[element] : undefined;
}

/** Thrown on purpose, as the native function would have thrown it; everything else a handler throws is our own fault. */
class NativeFault {
    constructor(error) {
        this.error = error;
    }
}
const { apply } = Reflect;
/**
 * Puts a handler in front of a function. A `Proxy` keeps `name`, `length`, `this`, property access and a native
 * `toString`, and cannot be told from the original by `new` or `prototype`.
 *
 * When the handler itself fails, the original runs as if we were not there: our fault must not become the page's.
 */
function front(native, handle, isOn) {
    return new Proxy(native, {
        apply(target, self, args) {
            if (!isOn())
                return apply(target, self, args);
            let called = false;
            const call = (given = args) => {
                called = true;
                return apply(target, self, given);
            };
            try {
                return handle(self, args, call);
            }
            catch (error) {
                if (error instanceof NativeFault)
                    throw error.error;
                if (called)
                    throw error; // the original threw: that is the page's to see
                warn(`could not look at a call of ${native.name}; it was let through.`, error);
                return apply(target, self, args);
            }
        },
    });
}
/** Patches a method. Skips what the browser lacks. */
function patchMethod(owner, name, handle) {
    return patchSlot(owner, name, 'value', handle);
}
/** Patches the setter of a property; `args[0]` is the value given. */
function patchSetter(owner, name, handle) {
    return patchSlot(owner, name, 'set', handle);
}
/** Patches the getter of a property. */
function patchGetter(owner, name, handle) {
    return patchSlot(owner, name, 'get', handle);
}
function patchSlot(owner, name, slot, handle) {
    const before = owner && Object.getOwnPropertyDescriptor(owner, name);
    const native = before?.[slot];
    if (!owner || !before || typeof native !== 'function' || !before.configurable)
        return () => { };
    let on = true;
    const ours = front(native, handle, () => on);
    define(owner, name, { ...before, [slot]: ours });
    return () => {
        on = false;
        // Another library may have patched over us: its patch calls ours, which then must stay, and only steps aside.
        if (Object.getOwnPropertyDescriptor(owner, name)?.[slot] === ours) {
            define(owner, name, { ...Object.getOwnPropertyDescriptor(owner, name), [slot]: native });
        }
    };
}
/** A descriptor without a prototype: on a page that set `Object.prototype.value`, a plain one is refused. */
function define(owner, name, descriptor) {
    Object.defineProperty(owner, name, Object.assign(Object.create(null), descriptor));
}

let policy;
/**
 * An address that may be given to a script element on a page that requires Trusted Types
 * (https://www.w3.org/TR/trusted-types/). Such a page allows the policy by `trusted-types askfirst`.
 * What passes here was written into the page or the configuration by its owner.
 */
function trustedScriptUrl(url) {
    if (policy === undefined) {
        try {
            const factory = window.trustedTypes;
            policy = factory?.createPolicy('askfirst', { createScriptURL: address => address }) ?? null;
        }
        catch {
            policy = null; // the page's policy does not list ours; the browser decides about the plain text
        }
    }
    return policy ? policy.createScriptURL(url) : url;
}

/** Elements an owner marked, for `querySelectorAll`; the aliases are other tools' words, so that moving over is free. */
const MARKED = '[data-category],[data-vendor],[data-service],[data-cookieconsent],[data-purpose],script[data-name],[data-name][data-src]';
/** Addresses that wait in a `data-` attribute. */
const WAITING = ['src', 'srcset', 'href', 'poster', 'data'];
/** @param inspectTree Looks at what a template is about to put into the page. */
function createMarkup(gate, owners, names, inspectTree) {
    const taken = new WeakSet();
    const frames = new Map();
    const inserted = new Map();
    const holdScript = (script, owner) => {
        const src = getAttribute.call(script, 'data-src');
        gate.hold({
            owner,
            sink: src === null ? 'inline' : 'script',
            url: src ?? '',
            blocking: getAttribute.call(script, 'async') === null,
            release() {
                const type = getAttribute.call(script, 'data-type');
                if (type)
                    setAttribute.call(script, 'type', type);
                else
                    removeAttribute.call(script, 'type');
                if (src !== null)
                    setAttribute.call(script, 'src', trustedScriptUrl(src));
                const end = src === null ? undefined : scriptEnd(script);
                reinsert(script);
                return end;
            },
        });
    };
    const holdTemplate = (template, owner) => {
        gate.hold({
            owner,
            sink: 'template',
            url: '',
            release() {
                const content = document.importNode(template.content, true);
                const nodes = [];
                for (let n = firstChild.call(content); n; n = nextSibling.call(n))
                    nodes.push(n);
                inspectTree(content);
                const parent = parentNode.call(template);
                if (parent)
                    insertBefore.call(parent, content, nextSibling.call(template));
                inserted.set(template, { owner, nodes });
                return undefined;
            },
        });
    };
    const holdElement = (element, owner) => {
        const waiting = WAITING.filter(name => getAttribute.call(element, `data-${name}`) !== null);
        if (waiting.length === 0)
            return;
        gate.hold({
            owner,
            sink: element.localName === 'iframe' ? 'frame' : element.localName === 'img' ? 'image' : 'element',
            url: getAttribute.call(element, `data-${waiting[0]}`) ?? '',
            release() {
                for (const name of waiting) {
                    setAttribute.call(element, name, getAttribute.call(element, `data-${name}`));
                }
                if (element.localName === 'iframe')
                    frames.set(element, owner);
                return undefined;
            },
        });
    };
    return {
        inspect(element) {
            const isScript = element.localName === 'script';
            if (isScript && getAttribute.call(element, 'type') !== 'text/plain')
                return false;
            // What is marked is inert by itself; the document is looked through again when the plan comes.
            if (!names.known())
                return true;
            const owner = ownerOf(element, owners, names);
            if (!owner || taken.has(element))
                return !!owner;
            taken.add(element);
            if (isScript)
                holdScript(element, owner);
            else if (element.localName === 'template')
                holdTemplate(element, owner);
            else
                holdElement(element, owner);
            return true;
        },
        withdraw() {
            for (const [frame, owner] of frames) {
                if (!gate.holds(owner))
                    continue;
                frames.delete(frame);
                removeAttribute.call(frame, 'src');
                reinsert(frame);
                holdElement(frame, owner);
            }
            for (const [template, { owner, nodes }] of inserted) {
                if (!gate.holds(owner))
                    continue;
                inserted.delete(template);
                for (const node of nodes) {
                    const parent = parentNode.call(node);
                    if (parent)
                        removeChild.call(parent, node);
                }
                holdTemplate(template, owner);
            }
        },
    };
}
/** Who a marked element says it belongs to. */
function ownerOf(element, owners, names) {
    const read = (name) => getAttribute.call(element, `data-${name}`);
    const vendorWord = read('vendor') ?? read('service') ?? read('name');
    const categoryWord = read('category') ?? read('cookieconsent') ?? read('purpose');
    if (vendorWord === null && categoryWord === null)
        return null;
    const vendor = vendorWord === null ? null : names.vendor(vendorWord);
    const category = categoryWord === null ? null : names.category(categoryWord);
    if (vendor === null && category === null) {
        // Klaro and Orejime name both kinds of thing in one attribute.
        const otherVendor = names.vendor(categoryWord ?? '');
        const otherCategory = names.category(vendorWord ?? '');
        if (otherVendor === null && otherCategory === null)
            return unknownName(element, vendorWord ?? categoryWord);
        return owners.named(otherCategory, otherVendor);
    }
    const address = read('src');
    const known = vendor === null && category !== null && address !== null ? owners.ownerOf(address) : null;
    if (known?.planned)
        return known;
    if (known?.vendor && category !== null && owners.adopt(known.vendor, category)) {
        warn(`${address} is marked as ${category}, but "${known.vendor}" is not in "vendors"; add it, so that visitors can see and choose it.`);
    }
    return owners.named(category, vendor);
}
/** Shops have categories too: only a script that is inert anyway was surely marked for us. */
function unknownName(element, word) {
    if (element.localName === 'script') {
        warn(`<script> is marked for "${word}", which is neither a category nor a listed vendor; it stays held.`);
    }
    return null;
}

const WATCHED = ['script', ...SOURCE_ELEMENTS, MARKED].join();
function createInspector({ scripts, attributes, markup }) {
    const inspect = (element, from) => {
        if (markup.inspect(element))
            return;
        if (localName.call(element) === 'script')
            scripts.inspect(element, from);
        else
            attributes.inspect(element);
    };
    return (root, from = 'code') => {
        const find = FINDERS[root.nodeType];
        if (!find)
            return;
        if (find === queryAll.element && matches.call(root, WATCHED))
            inspect(root, from);
        if (firstChild.call(root))
            for (const element of find.call(root, WATCHED))
                inspect(element, from);
    };
}
/** Kinds of nodes that hold elements, by `nodeType`. */
const FINDERS = {
    1: queryAll.element,
    9: queryAll.document,
    11: queryAll.fragment,
};
/** Methods that put nodes into the tree, by the prototypes that have them. */
const INSERTIONS = [
    ['Node', 'appendChild', 'insertBefore', 'replaceChild'],
    ['Element', 'append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren', 'insertAdjacentElement'],
    ['Document', 'append', 'prepend', 'replaceChildren'],
    ['DocumentFragment', 'append', 'prepend', 'replaceChildren'],
    ['CharacterData', 'before', 'after', 'replaceWith'],
    ['DocumentType', 'before', 'after', 'replaceWith'],
];
/** Looks at what code puts into the page, before it is there. */
function watchElements(sinks, inspectTree) {
    const undos = [];
    const owner = (name) => window[name]?.prototype;
    for (const [name, ...methods] of INSERTIONS) {
        for (const method of methods) {
            undos.push(patchMethod(owner(name), method, (_self, args, native) => {
                for (const arg of args)
                    if (arg instanceof Node)
                        inspectTree(arg);
                return native();
            }));
        }
    }
    undos.push(watchScriptAddress(sinks.scripts));
    for (const name of ['HTMLImageElement', 'HTMLIFrameElement']) {
        undos.push(...watchAddress(owner(name), sinks.attributes));
    }
    undos.push(patchMethod(Element.prototype, 'setAttribute', (self, args, native) => {
        const element = self;
        if (String(args[0]).toLowerCase() !== 'src')
            return native();
        if (localName.call(element) === 'script')
            sinks.scripts.inspectAddress(element, String(args[1]));
        else if (sinks.attributes.watches(localName.call(element), 'src') && sinks.attributes.take(element, 'src', String(args[1]))) {
            return undefined;
        }
        return native();
    }));
    return undos;
}
function watchScriptAddress(scripts) {
    return patchSetter(HTMLScriptElement.prototype, 'src', (self, [value], native) => {
        scripts.inspectAddress(self, String(value));
        return native();
    });
}
function watchAddress(proto, attributes) {
    return [
        patchSetter(proto, 'src', (self, [value], native) => attributes.take(self, 'src', String(value)) ? undefined : native()),
        patchGetter(proto, 'src', (self, _args, native) => {
            const held = attributes.heldAddress(self);
            return held === undefined ? native() : new URL(held, document.baseURI).href;
        }),
    ];
}

/**
 * Runs steps in order, yet lets no vendor delay another. A step waits for the blocking steps before it that are
 * of the same vendor, or of the same category when one of the two names no vendor. With nothing to wait for it
 * runs at once, in the same task.
 */
function createSequence() {
    /** Blocking steps that have not finished, in order. */
    const unfinished = new Map();
    return step => {
        const before = [...unfinished].filter(([earlier]) => dependsOn(step.owner, earlier.owner)).map(([, end]) => end);
        const end = before.length > 0 ? Promise.all(before).then(() => runSafely(step)) : runSafely(step);
        if (!end || !step.blocking)
            return;
        unfinished.set(step, end.then(() => {
            unfinished.delete(step);
        }));
    };
}
function dependsOn(later, earlier) {
    if (later.vendor && earlier.vendor)
        return later.vendor === earlier.vendor;
    return later.category === earlier.category;
}
function runSafely(step) {
    try {
        return step.run();
    }
    catch (error) {
        warn('could not release something that was held; the rest goes on.', error);
        return undefined;
    }
}

function createGate(law) {
    // A set keeps the order of arrival, which for what the parser brings is document order.
    const held = new Set();
    const sequence = createSequence();
    const ran = new Set();
    const noteRun = ({ vendor, category }) => {
        ran.add(vendor ?? category ?? '');
    };
    const release = (hold) => {
        const { owner, sink } = hold;
        held.delete(hold);
        if (sink === 'script' || sink === 'inline' || sink === 'template')
            noteRun(owner);
        sequence({ owner, blocking: hold.blocking === true, run: () => hold.release() });
    };
    return {
        noteRun,
        ran,
        holds: (owner) => owner !== null && !law.granted(owner),
        refused: owner => law.refused(owner),
        hold(hold) {
            if (law.granted(hold.owner))
                release(hold);
            else
                held.add(hold);
        },
        drop(hold) {
            held.delete(hold);
        },
        reassign(ownerOf) {
            for (const hold of [...held]) {
                const owner = hold.follows ? hold.follows.owner : ownerOf(hold.url);
                if (owner)
                    hold.owner = owner;
                else
                    release(hold);
            }
        },
        update() {
            for (const hold of [...held]) {
                if (law.granted(hold.owner))
                    release(hold);
                else if (hold.refuse && law.refused(hold.owner)) {
                    held.delete(hold);
                    hold.refuse();
                }
            }
        },
        items: () => Object.freeze([...held].map(({ owner, sink, url }) => Object.freeze({ vendor: owner.vendor, category: owner.category, sink, url }))),
        holdings: () => held,
    };
}

const win = () => window;
/**
 * Puts the parameters into a piece of data: `{id}`; `{#id}` as a number; `{now}` a `Date` and `{time}`
 * milliseconds, which official snippets take at the moment they run.
 */
function fill(data, values) {
    if (typeof data === 'string')
        return fillText(data, values);
    if (Array.isArray(data))
        return data.map(item => fill(item, values));
    if (data && typeof data === 'object') {
        return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fill(value, values)]));
    }
    return data;
}
function fillText(text, values) {
    if (text === '{now}')
        return new Date();
    if (text === '{time}')
        return Date.now();
    if (text.startsWith('{#'))
        return Number(own$1(values, text.slice(2, -1)));
    return text.replace(/\{([\w-]+)\}/g, (whole, name) => own$1(values, name) ?? whole);
}
/** Sets properties of `window`, as the vendor's snippet would. */
function setGlobals(globals, values) {
    for (const [name, value] of Object.entries(globals ?? {}))
        win()[name] = fill(value, values);
}
/**
 * Makes calls, or queues them where the vendor's own queue does. A vendor that throws is reported and stops
 * nobody else; a function that is not there yet has nothing to be told.
 */
function makeCalls(calls, values) {
    for (const [path, ...args] of calls ?? []) {
        try {
            const [name = '', method] = path.split('.');
            if (method === 'push' && !win()[name])
                win()[name] = [];
            const target = win()[name];
            const fn = method ? target?.[method] : target;
            if (typeof fn === 'function')
                fn.apply(method ? target : window, fill(args, values));
        }
        catch (error) {
            warn(`${path}() threw; the rest goes on.`, error);
        }
    }
}
/**
 * Puts calls in front of everything a queue holds. A vendor's consent default counts only before its other
 * calls, and the page's own snippet may have queued some already; its file, which reads them, is still held.
 */
function callFirst(calls, values) {
    for (const [path, ...args] of [...(calls ?? [])].reverse()) {
        const name = path.split('.')[0];
        if (!win()[name])
            win()[name] = [];
        const queue = win()[name];
        if (Array.isArray(queue))
            queue.unshift(...fill(args, values));
        else
            makeCalls([[path, ...args]], values); // its file has taken the queue over: too late for the front
    }
}
/** Defines the queue function of an official snippet, unless the page has one. */
function installQueue(queue) {
    const { name, store, into, direct, asArray, alias, props } = queue;
    if (win()[name])
        return;
    if (into && !win()[into])
        win()[into] = [];
    const fn = function () {
        // biome-ignore lint/complexity/noArguments: vendors tell their commands by the raw arguments object
        const args = arguments;
        const taken = direct && fn[direct];
        if (typeof taken === 'function')
            return taken.apply(fn, args);
        const kept = (into ? win()[into] : fn[store]);
        kept.push(asArray ? [...args] : args);
        return undefined;
    };
    if (store)
        fn[store] = [];
    if (direct)
        fn.push = fn;
    for (const [key, value] of Object.entries(props ?? {}))
        fn[key] = value;
    win()[name] = fn;
    if (alias && !win()[alias])
        win()[alias] = fn;
}

/** @param nonce Of our own tag: what a strict CSP lets run may load more. */
function createLoader(gate, owners, clear, nonce) {
    const addresses = new Map();
    const inject = (load, vendor, url) => {
        const script = createElement.call(document, 'script');
        for (const [name, value] of Object.entries(load.attributes ?? {}))
            setAttribute.call(script, name, value);
        if (nonce)
            script.nonce = nonce;
        script.async = true;
        setAttribute.call(script, 'src', trustedScriptUrl(url));
        clear(script);
        if (load.construct)
            script.addEventListener('load', () => construct(load, vendor));
        insertBefore.call(document.head ?? document.documentElement, script, null);
    };
    return {
        prepare(vendor) {
            const { load, values } = vendor;
            if (!load)
                return;
            const url = String(fill(load.script, values));
            addresses.set(new URL(url, document.baseURI).href, vendor.id);
            if (load.queue)
                installQueue(load.queue);
            setGlobals(load.set, values);
            makeCalls(load.calls, values);
            gate.hold({
                owner: owners.named(vendor.category, vendor.id),
                sink: 'script',
                url,
                release() {
                    inject(load, vendor, url);
                    return undefined;
                },
            });
        },
        loads(address) {
            if (addresses.size === 0)
                return false;
            const vendor = addresses.get(new URL(address, document.baseURI).href);
            if (vendor === undefined)
                return false;
            warn(`vendors.${vendor}: the page has this tag and the configuration gives its ID too; write true instead of the ID, or remove the tag. The page's tag is held, so that it runs once.`);
            return true;
        },
    };
}
/** Microsoft's file only defines a constructor; its official snippet calls it like this. */
function construct({ construct: plan }, { values }) {
    const win = window;
    const made = plan && win[plan.name];
    if (!plan || typeof made !== 'function')
        return;
    const options = { ...fill(plan.options, values), q: win[plan.into] };
    win[plan.into] = Reflect.construct(made, [options]);
    makeCalls(plan.calls, values);
}

/**
 * Holds requests made by code. While the visitor has not answered they wait; after a refusal they fail as they
 * do with an ad blocker, which every vendor's own code is used to, so that nothing waits for ever.
 */
function watchNetwork(gate, owners) {
    return [watchFetch(gate, owners), ...watchXhr(gate, owners), watchBeacon(gate, owners)];
}
/** What browsers say when a request could not be made. */
const failure = () => new TypeError('Failed to fetch');
function watchFetch(gate, owners) {
    return patchMethod(window, 'fetch', (_self, [input], native) => {
        const url = input instanceof Request ? input.url : String(input);
        const owner = owners.ownerOf(url);
        if (!gate.holds(owner))
            return native();
        if (gate.refused(owner))
            return Promise.reject(failure());
        return new Promise((resolve, reject) => {
            gate.hold({
                owner,
                sink: 'fetch',
                url,
                release() {
                    resolve(native());
                    return undefined;
                },
                refuse: () => reject(failure()),
            });
        });
    });
}
function watchXhr(gate, owners) {
    const opened = new WeakMap();
    const proto = XMLHttpRequest.prototype;
    const forget = (xhr) => {
        const held = opened.get(xhr)?.held;
        if (held)
            gate.drop(held);
    };
    return [
        patchMethod(proto, 'open', (self, args, native) => {
            forget(self);
            opened.set(self, { url: String(args[1]), isAsync: args.length < 3 || !!args[2] });
            return native();
        }),
        patchMethod(proto, 'abort', (self, _args, native) => {
            forget(self);
            return native();
        }),
        patchMethod(proto, 'send', (self, _args, native) => {
            const xhr = self;
            const request = opened.get(xhr);
            const owner = request ? owners.ownerOf(request.url) : null;
            if (!request || !gate.holds(owner))
                return native();
            if (!request.isAsync)
                throw new NativeFault(new DOMException('Failed to load', 'NetworkError'));
            const fail = () => {
                // A request that fails goes to DONE without headers, then tells so: https://xhr.spec.whatwg.org/#request-error-steps
                xhr.abort();
                for (const type of ['error', 'loadend'])
                    xhr.dispatchEvent(new ProgressEvent(type));
            };
            if (gate.refused(owner)) {
                setTimeout(fail);
                return undefined;
            }
            request.held = {
                owner,
                sink: 'xhr',
                url: request.url,
                release() {
                    native();
                    return undefined;
                },
                refuse: fail,
            };
            gate.hold(request.held);
            return undefined;
        }),
    ];
}
function watchBeacon(gate, owners) {
    return patchMethod(Navigator.prototype, 'sendBeacon', (_self, [address], native) => {
        const url = String(address);
        const owner = owners.ownerOf(url);
        if (!gate.holds(owner))
            return native();
        // "true" says only that it was taken: with "false" a tag tries an image or a request instead.
        if (!gate.refused(owner)) {
            gate.hold({
                owner,
                sink: 'beacon',
                url,
                release() {
                    native();
                    return undefined;
                },
                refuse() { },
            });
        }
        return true;
    });
}

/**
 * Looks at what the parser puts into the page. A script's turn comes right after it was parsed: the browser
 * runs mutation observers before it prepares a script (https://github.com/whatwg/html/issues/7882), so that an
 * external script can still be kept from running. What the speculative scanner has fetched by then is fetched.
 */
function observe(doc, inspectTree) {
    const observer = new MutationObserver(records => {
        let covered = null;
        for (const { addedNodes } of records) {
            for (const node of addedNodes) {
                // The parser reports a parent before its children, and by now the parent holds them all.
                if (covered?.contains(node))
                    continue;
                covered = node;
                inspectTree(node, 'parser');
            }
        }
    });
    observer.observe(doc, { childList: true, subtree: true });
    return () => observer.disconnect();
}

/** Builds the index once; a look-up then costs the number of labels in a host, however many vendors there are. */
function indexRules(claims) {
    const index = new Map();
    for (const [address, vendor] of claims) {
        const [, host = '', path = '', query = ''] = /^([^/?]*)([^?]*)\??(.*)$/.exec(address) ?? [];
        const key = host.toLowerCase() || '/';
        const rules = index.get(key) ?? [];
        rules.push({ vendor, path, query });
        index.set(key, rules);
    }
    // The most specific first, so that the first that fits is the one that counts.
    for (const rules of index.values()) {
        rules.sort((a, b) => b.path.length + b.query.length - (a.path.length + a.query.length));
    }
    return index;
}
/** The vendor an address belongs to: exact host over wildcard, longer path and query over shorter. */
function matchUrl(url, siteHost, index) {
    // A trailing dot names the same host: https://www.rfc-editor.org/rfc/rfc1034#section-3.1
    const host = url.hostname.replace(/\.$/, '');
    const found = (key) => firstFit(index.get(key), url);
    if (host === siteHost) {
        const vendor = found('/');
        if (vendor)
            return vendor;
    }
    const port = url.port && found(`${host}:${url.port}`);
    if (port)
        return port;
    const exact = found(host);
    if (exact)
        return exact;
    const labels = host.split('.');
    for (let i = 1; i < labels.length; i++) {
        const vendor = found(`*.${labels.slice(i).join('.')}`);
        if (vendor)
            return vendor;
    }
    for (const suffix of [1, 2]) {
        const vendor = labels.length > suffix && found(`${labels.slice(0, -suffix).join('.')}.*`);
        if (vendor)
            return vendor;
    }
    return undefined;
}
function firstFit(rules, { pathname, search }) {
    for (const { vendor, path, query } of rules ?? []) {
        if (pathname.startsWith(path) && search.indexOf(query) >= 0)
            return vendor;
    }
    return undefined;
}

/** One page asks for the same few addresses again and again; more than this many different ones are looked up anew. */
const CACHE_SIZE = 500;
/**
 * @param catalogue Addresses of every known vendor. Without a plan all of them are held: it may still come and
 * list them, and a tag let through cannot be called back.
 */
function createOwners(catalogue, site) {
    const known = indexRules(catalogue);
    let configured = new Map();
    let plan = null;
    let cache = new Map();
    const owners = new Map();
    const adopted = new Map();
    const owner = (vendor, category) => {
        const planned = plan?.vendors.find(v => v.id === vendor) ?? null;
        const key = `${vendor} ${category}`;
        let found = owners.get(key);
        if (!found)
            owners.set(key, (found = { vendor, category, planned }));
        return found;
    };
    const ofVendor = (vendor) => {
        const planned = plan?.vendors.find(v => v.id === vendor);
        if (planned)
            return owner(vendor, planned.category);
        if (adopted.has(vendor))
            return owner(vendor, adopted.get(vendor));
        return plan?.unlisted === 'allow' ? null : owner(vendor, null);
    };
    const find = (address) => {
        let url;
        try {
            url = new URL(address, document.baseURI);
        }
        catch {
            return null; // no address a browser would ask for
        }
        if (!/^(https?|wss?):$/.test(url.protocol))
            return null;
        const vendor = matchUrl(url, site.hostname, configured) ?? matchUrl(url, site.hostname, known);
        if (vendor !== undefined)
            return ofVendor(vendor);
        return plan?.unlisted === 'hold-all' && isOtherSite(url.hostname, site.hostname) ? owner(null, null) : null;
    };
    return {
        ownerOf(address) {
            let found = cache.get(address);
            if (found === undefined) {
                if (cache.size >= CACHE_SIZE)
                    cache.clear();
                cache.set(address, (found = find(address)));
            }
            return found;
        },
        named(category, vendor) {
            const planned = vendor === null ? undefined : plan?.vendors.find(v => v.id === vendor);
            return owner(planned ? vendor : null, planned?.category ?? category);
        },
        setPlan(next) {
            plan = next;
            configured = indexRules(next.vendors.flatMap(v => v.ownHosts.map((host) => [host, v.id])));
            cache = new Map();
            owners.clear();
        },
        adopt(vendor, category) {
            if (plan?.vendors.find(v => v.id === vendor) || adopted.get(vendor) === category)
                return false;
            adopted.set(vendor, category);
            cache = new Map();
            return true;
        },
    };
}
/**
 * Whether a host is another site's. Without a list of public suffixes, which is larger than all of us, only the
 * host itself, its parents and its sub-domains count as the same; a sister domain is held until it is listed.
 */
function isOtherSite(host, site) {
    const base = site.replace(/^www\./, '');
    return host !== base && !host.endsWith(`.${base}`) && !site.endsWith(`.${host}`);
}

/** What browsers take for a script: https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const RUNS = /^(module|((application|text)\/(x-)?(java|ecma)script|text\/(jscript|livescript|javascript1\.[0-5])))$/i;
/** Any type that is not in the list above keeps a script from being fetched and run, in every browser. */
const INERT = 'text/plain';
/** Whose consent nobody can give. */
const NOBODY = { vendor: null, category: null, planned: null };
function createScripts(gate, owners, { isDuplicate, definesOf }) {
    const seen = new WeakSet();
    const hold = (script, owner, url, from, follows) => {
        const type = getAttribute.call(script, 'type');
        const waits = from === 'parser' && getAttribute.call(script, 'async') === null;
        seen.add(script);
        setAttribute.call(script, 'type', INERT);
        gate.hold({
            owner,
            sink: url ? 'script' : 'inline',
            url,
            blocking: waits,
            ...(follows && { follows }),
            release() {
                if (type === null)
                    removeAttribute.call(script, 'type');
                else
                    setAttribute.call(script, 'type', type);
                const end = url && isConnected.call(script) ? scriptEnd(script) : undefined;
                reinsert(script);
                return end;
            },
        });
    };
    return {
        inspect(script, from) {
            if (seen.has(script) || !isExecutable(script))
                return;
            const src = getAttribute.call(script, 'src');
            if (src !== null) {
                const owner = owners.ownerOf(src);
                if (isDuplicate(src))
                    hold(script, NOBODY, src, from);
                else if (gate.holds(owner))
                    hold(script, owner, src, from);
                else if (owner)
                    gate.noteRun(owner);
            }
            else if (from === 'parser') {
                const leader = leaderOf(textContent.call(script) ?? '', gate.holdings(), definesOf);
                if (leader)
                    hold(script, leader.owner, '', from, leader);
            }
        },
        inspectAddress(script, address) {
            if (seen.has(script) || !isConnected.call(script) || !isExecutable(script))
                return;
            const owner = owners.ownerOf(address);
            if (gate.holds(owner))
                hold(script, owner, address, 'code');
        },
        clear(script) {
            seen.add(script);
        },
    };
}
function isExecutable(script) {
    const type = getAttribute.call(script, 'type');
    if (type)
        return RUNS.test(type.trim());
    const language = getAttribute.call(script, 'language');
    return type === '' || !language || RUNS.test(`text/${language}`);
}
/**
 * The held file that inline code cannot do without: a blocking external script before it whose globals it uses,
 * neither there yet nor made by the code itself. Such code would fail now, so it waits and runs after the file.
 */
function leaderOf(code, holdings, definesOf) {
    for (const hold of holdings) {
        if (hold.sink !== 'script' || !hold.blocking)
            continue;
        for (const name of definesOf(hold.owner.vendor ?? ''))
            if (relies(code, name))
                return hold;
    }
    return undefined;
}
function relies(code, name) {
    if (!name || name in window)
        return false;
    const word = name.replace(/\$/g, '\\$&');
    const used = new RegExp(`(^|[^\\w$.])${word}\\b`);
    const made = new RegExp(`(^|[^\\w$.]|window\\.)${word}\\s*=[^=]|function\\s+${word}\\b`);
    return used.test(code) && !made.test(code);
}

/** Begins to hold, at once. */
function createSinks({ catalogue, nonce, law, categoryName }) {
    let plan = null;
    const gate = createGate(law);
    const owners = createOwners(catalogue.flatMap(v => v.hosts.map(host => [host, v.id])), location);
    const loader = createLoader(gate, owners, script => scripts.clear(script), nonce);
    const scripts = createScripts(gate, owners, {
        isDuplicate: loader.loads,
        definesOf: id => (plan?.vendors.find(v => v.id === id) ?? catalogue.find(v => v.id === id))?.defines ?? [],
    });
    const attributes = createAttributes(gate, owners);
    const names = {
        known: () => plan !== null,
        category: (word) => plan?.categories.find(c => c.id === categoryName(word))?.id ?? null,
        vendor: (word) => plan?.vendors.find(v => v.id === word || (v.aliases ?? []).indexOf(word) >= 0)?.id ?? null,
    };
    const inspectTree = (root, from) => inspect(root, from);
    const markup = createMarkup(gate, owners, names, inspectTree);
    const sinks = { scripts, attributes, markup };
    const inspect = createInspector(sinks);
    const undos = [observe(document, inspectTree), ...watchElements(sinks, inspectTree), ...watchNetwork(gate, owners)];
    return {
        gate,
        setPlan(next) {
            plan = next;
            owners.setPlan(next);
            gate.reassign(owners.ownerOf);
            // Marked elements name things that only the plan explains; and its own vendors were unknown so far.
            inspectTree(document, 'parser');
        },
        prepare(next) {
            for (const vendor of next.vendors)
                if (vendor.loads && !vendor.faulty)
                    loader.prepare(vendor);
        },
        withdraw() {
            markup.withdraw();
            for (const frame of document.querySelectorAll('iframe'))
                attributes.inspect(frame);
        },
        release: gate.update,
        unstoppable(revoked) {
            const stopOf = (id) => plan?.vendors.find(v => v.id === id)?.stop ?? 'reload';
            return revoked.filter(id => gate.ran.has(id) && stopOf(id) === 'reload');
        },
        stop() {
            for (const undo of undos.reverse())
                undo();
        },
    };
}

/**
 * What each key means here. `ad_storage` follows advertising alone: since June 2026 it is Google's only control
 * for advertising data, so that a yes to analytics must never set it.
 */
function googleConsent(state) {
    const status = (vendor, category) => (own$1(state.vendors, vendor) ?? own$1(state.categories, category)) ? 'granted' : 'denied';
    const ads = status('google-ads', 'marketing');
    const functional = status('', 'functional');
    return {
        ad_storage: ads,
        ad_user_data: ads,
        ad_personalization: ads,
        analytics_storage: status('google-analytics', 'analytics'),
        functionality_storage: functional,
        personalization_storage: functional,
        security_storage: 'granted',
    };
}
/** Speaks to Google's tags through their queue. Does nothing on a site that lists none of them. */
function createGoogleSignals(plan) {
    const vendors = plan.vendors.filter(v => v.id.startsWith('google-'));
    if (vendors.length === 0)
        return { start() { }, update() { } };
    const update = (state) => {
        command(['consent', 'update', googleConsent(state)]);
        dataLayer().push({ event: 'consent_update', consent: { ...state.categories } });
        const analytics = vendors.find(v => v.id === 'google-analytics');
        if (analytics)
            disableAnalytics(analytics, !own$1(state.vendors, analytics.id));
    };
    return {
        start(state) {
            const denied = Object.entries(googleConsent(state)).map(([key]) => [key, DEFAULTS[key] ?? 'denied']);
            command(['consent', 'default', Object.fromEntries(denied)], 'first');
            if (vendors.find(v => own$1(state.vendors, v.id)))
                update(state);
        },
        update,
    };
}
/** What is allowed before any answer: storage that protects the visitor, which no law asks consent for. */
const DEFAULTS = { security_storage: 'granted' };
function dataLayer() {
    const win = window;
    if (!Array.isArray(win.dataLayer))
        win.dataLayer = [];
    return win.dataLayer;
}
/**
 * A default counts only before every other command. The page's own snippet may have queued some while the
 * configuration was on its way; the tag that reads them is still held, so ours goes in front of them.
 */
function command(words, place) {
    const args = asArguments(...words);
    if (place && !('google_tag_manager' in window))
        dataLayer().unshift(args);
    else
        dataLayer().push(args);
}
/** Google's tag takes only a raw `arguments` object for a command; an array is data to it. */
function asArguments(..._words) {
    // biome-ignore lint/complexity/noArguments: see above
    return arguments;
}
/**
 * The switch that stops Analytics altogether; a denied consent alone leaves pings without cookies.
 *
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
function disableAnalytics({ values }, off) {
    const ids = [own$1(values, 'id')];
    for (const entry of dataLayer()) {
        // A tag in the page names its ID only here: gtag('config', 'G-…').
        const [name, id] = Array.from(entry ?? []);
        if (name === 'config' && /^(G|GT|UA)-/.test(String(id)))
            ids.push(String(id));
    }
    const win = window;
    for (const id of ids)
        if (id && (off || win[`ga-disable-${id}`]))
            win[`ga-disable-${id}`] = off;
}

/**
 * Whether the browser sends Global Privacy Control. Only `true` is the signal; anything else is none.
 *
 * @see https://w3c.github.io/gpc/#javascript-property-to-detect-preference
 */
function readGpc(navigator) {
    return navigator.globalPrivacyControl === true;
}

function createVendorSignals(plan) {
    return {
        start(state) {
            for (const { id, consent, values } of plan.vendors) {
                setGlobals(consent?.set, values);
                callFirst(consent?.default, values);
                // HubSpot and others forget: what was granted is said again on every page.
                if (own$1(state.vendors, id))
                    makeCalls(consent?.grant, values);
            }
        },
        update({ granted, revoked }) {
            for (const { id, consent, values } of plan.vendors) {
                if (revoked.indexOf(id) >= 0)
                    makeCalls(consent?.revoke, values);
            }
            for (const { id, consent, values } of plan.vendors) {
                if (granted.indexOf(id) >= 0)
                    makeCalls(consent?.grant, values);
            }
        },
    };
}

/**
 * The consent cookie, one value without JSON, so that any server reads it with a split:
 *
 *     1.<id>.<time>.<revision>.<method>.<categories>.<vendors>.<asked>.<checksum>
 *
 * `time` is seconds since 1970 in base 36. `categories` and `vendors` are names joined by `~`; `!` in front
 * means refused. `asked` holds three characters per vendor that was there to be asked about.
 */
const SCHEMA = '1';
const MAX_LENGTH = 1000;
const METHODS = ['accept-all', 'reject-all', 'save', 'revoke', 'api', 'signal'];
/** A clock may be a little ahead of the one that wrote; a date further off was not written by us. */
const CLOCK_SLACK = 86400000;
function encodeChoice(choice) {
    const fields = [
        SCHEMA,
        choice.id,
        Math.floor(choice.decidedAt / 1000).toString(36),
        choice.revision,
        choice.method,
        encodeAnswers(choice.categories),
        encodeAnswers(choice.vendors),
        choice.asked.join(''),
    ].join('.');
    return `${fields}.${shortHash(fields, 6)}`;
}
function encodeAnswers(answers) {
    return Object.keys(answers)
        .map(id => (own$1(answers, id) ? id : `!${id}`))
        .join('~');
}
/** Reads a value fail-closed: anything that is not exactly what we write is no consent. */
function decodeChoice(value) {
    if (value.length > MAX_LENGTH)
        return null;
    const at = value.lastIndexOf('.');
    if (value.slice(at + 1) !== shortHash(value.slice(0, at), 6))
        return null;
    const [schema, id = '', time = '', revision = '', method = '', categories = '', vendors = '', asked = ''] = value.slice(0, at).split('.');
    const decidedAt = Number.parseInt(time, 36) * 1000;
    const known = METHODS.find(m => m === method);
    if (schema !== SCHEMA || !known || !/^\d+$/.test(revision) || !(decidedAt > 0))
        return null;
    return {
        id,
        decidedAt,
        revision: Number(revision),
        method: known,
        categories: decodeAnswers(categories),
        vendors: decodeAnswers(vendors),
        asked: asked.match(/.{3}/g) ?? [],
    };
}
function decodeAnswers(text) {
    // No prototype: a category called `constructor` must be looked up like any other.
    const answers = Object.create(null);
    for (const item of text ? text.split('~') : [])
        answers[item.replace(/^!/, '')] = item[0] !== '!';
    return Object.freeze(answers);
}
/**
 * The stored answer, or `null`. Of several cookies of the name, which a change of `domain` or `path` leaves
 * behind, the newest valid one wins and the rest are erased; else the visitor would be asked for ever.
 */
function readChoice(plan, now) {
    const values = listCookies().filter(([name]) => name === plan.cookie.name);
    let newest = null;
    for (const [, value] of values) {
        const choice = decodeChoice(value);
        if (!choice || choice.revision !== plan.revision || choice.decidedAt > now + CLOCK_SLACK)
            continue;
        if (expiry(choice, plan) > now && choice.decidedAt > (newest?.decidedAt ?? 0))
            newest = choice;
    }
    if (values.length > 1) {
        eraseCookie(plan.cookie.name, location);
        if (newest)
            writeChoice(newest, plan, now);
    }
    return newest;
}
/**
 * Writes the answer. Where cookies cannot be written it holds for this page view, and the owner is told.
 *
 * @returns Whether it is stored.
 */
function writeChoice(choice, plan, now) {
    const value = encodeChoice(choice);
    const { cookie } = plan;
    const expires = new Date(Math.max(expiry(choice, plan), now));
    const secure = location.protocol === 'https:' || cookie.sameSite === 'None';
    const attributes = { expires, path: cookie.path, sameSite: cookie.sameSite, secure };
    try {
        Cookies.set(cookie.name, value, cookie.domain ? { ...attributes, domain: cookie.domain } : attributes);
    }
    catch {
        // SecurityError in an opaque origin; the check below tells the owner
    }
    if (isStored(cookie.name, value))
        return true;
    // js-cookie assigns to `document.cookie`, which `<img name="cookie">` in the page takes away from it.
    writeCookie(`${cookie.name}=${value}; path=${cookie.path}; expires=${expires.toUTCString()}; samesite=${cookie.sameSite}` +
        (cookie.domain ? `; domain=${cookie.domain}` : '') +
        (secure ? '; secure' : ''));
    const stored = isStored(cookie.name, value);
    if (!stored)
        warn(whyNotStored(cookie));
    return stored;
}
function isStored(name, value) {
    return !!listCookies().find(([n, v]) => n === name && v === value);
}
function whyNotStored({ name, domain, path }) {
    const kept = 'the answer holds for this page view only and the visitor will be asked again';
    if (domain && cookieDomains(location.hostname).indexOf(domain.replace(/^\./, '')) < 0) {
        return `cookie.domain: got "${domain}", expected "${location.hostname}" or a parent of it; ${kept}.`;
    }
    if (cookiePaths(location.pathname).indexOf(path) < 0) {
        return `cookie.path: got "${path}", which does not cover ${location.pathname}; expected "/"; ${kept}.`;
    }
    return `the cookie "${name}" could not be written (cookies are switched off, or the page is in a sandboxed frame); ${kept}.`;
}
/** Forgets the answer. */
function eraseChoice(plan) {
    eraseCookie(plan.cookie.name, location);
}

/** @param clock Milliseconds since 1970; given, so that expiry can be tested. */
function createStore(plan, gpc, clock = Date.now) {
    let choice = readChoice(plan, clock());
    /** Whether the cookie holds the choice; where cookies cannot be written, memory does. */
    let kept = true;
    let picture = null;
    const situation = () => ({ plan, choice, gpc });
    const become = (next) => {
        choice = next;
        picture = null;
    };
    return {
        state: () => {
            picture ?? (picture = describe(situation()));
            return picture;
        },
        answer(choices, method) {
            if (Object.keys(choices).length === 0)
                return false;
            const decision = { id: randomId(), now: clock(), method };
            const next = decide(choices, situation(), decision);
            become(next);
            kept = writeChoice(next, plan, decision.now);
            return true;
        },
        reread() {
            if (!kept)
                return false;
            const stored = readChoice(plan, clock());
            if (stored?.id === choice?.id)
                return false;
            become(stored);
            return true;
        },
        forget() {
            if (!choice)
                return false;
            become(null);
            eraseChoice(plan);
            return true;
        },
    };
}
/** Sixteen hexadecimal digits: enough to find one decision in a log, too few to name a person's device for long. */
function randomId() {
    return Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Calls back whenever the consent cookie may have been changed elsewhere: by another tab, by a server, or while
 * the page lay in the back/forward cache. The cookie is what counts, so a message says only "look again".
 *
 * @returns Tells the other tabs, and stops.
 */
function watchTabs(cookieName, changed) {
    const ends = [];
    let tell = () => { };
    const on = (target, type, fn) => {
        listen.call(target, type, fn);
        ends.push(() => target.removeEventListener(type, fn));
    };
    on(window, 'pageshow', event => {
        if (event.persisted)
            changed();
    });
    on(document, 'visibilitychange', () => {
        if (document.visibilityState === 'visible')
            changed();
    });
    const store = window.cookieStore;
    if (store) {
        const look = (event) => {
            for (const { name } of [...event.changed, ...event.deleted])
                if (name === cookieName)
                    return changed();
        };
        store.addEventListener('change', look);
        ends.push(() => store.removeEventListener('change', look));
    }
    else if (typeof BroadcastChannel === 'function') {
        // Insecure pages and older browsers have no cookieStore.
        const channel = new BroadcastChannel(`askfirst:${cookieName}`);
        channel.onmessage = changed;
        tell = () => channel.postMessage(null);
        ends.push(() => channel.close());
    }
    return {
        tell: () => tell(),
        stop: () => {
            for (const end of ends)
                end();
        },
    };
}

/**
 * Adds a style sheet to a shadow root. A constructable sheet passes any `style-src` policy.
 *
 * Safari before 16.4 has none: it gets an element, which a strict policy may refuse. Then the UI is plain but works.
 */
function addStyles(shadow, css) {
    try {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
    }
    catch {
        shadow.appendChild(shadow.ownerDocument.createElement('style')).textContent = css;
    }
}

/** The permanent button. The border is there for forced colours too. */
const openerStyles = `
.opener{position:fixed;bottom:16px;inset-inline-start:16px;z-index:2147483646;width:48px;height:48px;margin:0;padding:10px;border:1px solid var(--_control);border-radius:50%;box-sizing:border-box;background:var(--_bg);color:inherit;box-shadow:0 2px 8px #0003;cursor:pointer}
.end{inset-inline:auto 16px}
.opener:hover{border-color:var(--_text)}
svg{display:block;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round}
`;

/**
 * The custom properties an owner may set on `askfirst-root` (or anything around it):
 *
 * | property | for | light | dark |
 * |---|---|---|---|
 * | `--askfirst-background` | surfaces | `#fff` | `#1b1e22` |
 * | `--askfirst-text` | text, focus ring | `#1c2126` | `#eef0f2` |
 * | `--askfirst-accent` | buttons, links, switches; 4.5:1 on the background | `#155e63` | `#7fd0c8` |
 * | `--askfirst-accent-text` | text on the accent; 4.5:1 | `#fff` | `#06282a` |
 * | `--askfirst-control` | outlines of controls; 3:1 on the background | `#767d86` | the same |
 * | `--askfirst-line` | separating lines | `#8885` | the same |
 * | `--askfirst-radius` | corners | `12px` | |
 * | `--askfirst-font` | font family | `system-ui` | |
 *
 * There is one accent: accept and refuse cannot be told apart by colour. `light-dark(…)` works in each of them.
 *
 * The plain values serve browsers without `light-dark()` (Chrome < 123, Firefox < 120, Safari < 17.5): always light.
 */
/**
 * What the core needs for the permanent button, and everything else builds on.
 *
 * On `:host` all is `!important`, because a page's `* { … }` matches the host and would otherwise win and be
 * inherited. `display: contents`: no box, so a page whose body is a grid or flex container does not shift. Sizes are
 * in `em` of the visitor's own default: a page's `html { font-size: 62.5% }` does not reach in.
 */
const baseStyles = `
:host{all:initial!important;display:contents!important;color-scheme:light dark!important;font:medium/1.5 var(--askfirst-font,system-ui),sans-serif!important;color:var(--_text)!important;--_bg:var(--askfirst-background,#fff);--_text:var(--askfirst-text,#1c2126);--_control:var(--askfirst-control,#767d86)}
@supports(color:light-dark(red,red)){:host{--_bg:var(--askfirst-background,light-dark(#fff,#1b1e22));--_text:var(--askfirst-text,light-dark(#1c2126,#eef0f2))}}
:host([theme=light]){color-scheme:light!important}
:host([theme=dark]){color-scheme:dark!important}
:focus-visible{outline:3px solid var(--_text);outline-offset:2px}
[hidden]{display:none!important}
@media print{:host{display:none!important}}
`;
/** The rest, which only the banner and the dialog use. */
const surfaceTokens = `
:host{--_accent:var(--askfirst-accent,#155e63);--_on:var(--askfirst-accent-text,#fff);--_line:var(--askfirst-line,#8885);--_radius:var(--askfirst-radius,12px)}
@supports(color:light-dark(red,red)){:host{--_accent:var(--askfirst-accent,light-dark(#155e63,#7fd0c8));--_on:var(--askfirst-accent-text,light-dark(#fff,#06282a))}}
`;

/**
 * Makes `<askfirst-root>` with its open shadow root and the styles everything in it builds on. The caller inserts it
 * as first child of the body, so that the banner comes first in the tab order.
 */
function createRoot(doc) {
    const host = doc.createElement('askfirst-root');
    const shadow = host.attachShadow({ mode: 'open' });
    addStyles(shadow, baseStyles + openerStyles);
    return { host, shadow };
}
/** Puts the permanent button into the shadow root. Plain DOM: it is part of the core, which carries no Preact. */
function createOpener({ shadow, label, position, onOpen, onApproach }) {
    const doc = shadow.ownerDocument;
    const button = doc.createElement('button');
    const setStatus = (text) => {
        button.title = text ? `${label}: ${text}` : label;
        button.setAttribute('aria-label', button.title);
    };
    button.className = `opener ${position}`;
    button.setAttribute('part', 'opener');
    button.setAttribute('data-consent', 'opener');
    button.hidden = true;
    button.onclick = onOpen;
    button.onpointerenter = button.onfocus = onApproach;
    button.append(drawIcon(doc));
    setStatus('');
    shadow.append(button);
    return {
        show: () => {
            button.hidden = false;
        },
        hide: () => {
            button.hidden = true;
        },
        setStatus,
    };
}
/** A bitten cookie. Built node by node: `innerHTML` is refused under Trusted Types, a data: image under strict CSP. */
function drawIcon(doc) {
    const draw = (name, attribute, value) => {
        const node = doc.createElementNS('http://www.w3.org/2000/svg', name);
        node.setAttribute(attribute, value);
        return node;
    };
    const svg = draw('svg', 'viewBox', '0 0 24 24');
    svg.append(draw('path', 'd', 'M21 12A9 9 0 1 1 12 3a5 5 0 0 0 4 5 5 5 0 0 0 5 4ZM9 10v0m1 6v0m5-1v0'));
    return svg;
}

function createShell(options) {
    const { consent, plan } = options;
    const { host, shadow } = createRoot(document);
    let opener;
    let language;
    let loading;
    const onVisible = (surface, visible) => {
        if (surface === 'banner')
            opener?.[visible ? 'hide' : 'show']();
        options.onVisible(surface, visible);
    };
    const ui = () => {
        loading ?? (loading = Promise.all([options.loadUi(), whenBody()]).then(async ([{ mount }]) => {
            place();
            const made = mount({ ...options, shadow, onVisible });
            if (language)
                await made.setLanguage(language);
            return made;
        }, error => {
            // Blocked by an ad blocker or a policy, or offline. Nobody was asked, so nothing is granted.
            warn('the consent UI could not be loaded; everything stays held.', error);
            opener?.show();
            loading = undefined;
            return null;
        }));
        return loading;
    };
    const place = () => {
        if (!host.isConnected)
            insertBefore.call(document.body, host, document.body.firstChild);
    };
    const showPreferences = () => void ui().then(made => made?.showPreferences());
    const onClick = (event) => {
        const target = event.target instanceof Element ? event.target.closest('[data-consent-open]') : null;
        if (!target)
            return;
        event.preventDefault();
        showPreferences();
    };
    document.addEventListener('click', onClick);
    void whenBody().then(async () => {
        if (!plan.ui.opener && !(await hasOwnOpener())) {
            warn('ui.opener: false, but the page has no element with data-consent-open; visitors must be able to change their mind, so the button is shown.');
        }
        else if (!plan.ui.opener)
            return;
        place();
        opener = createOpener({
            shadow,
            label: own$1(plan.texts[plan.language] ?? plan.texts['*'], 'opener') ?? 'Cookie preferences',
            position: plan.ui.openerPosition,
            onOpen: showPreferences,
            onApproach: () => void ui().then(made => made?.preload()),
        });
        if (consent.get().signals.gpc)
            opener.setStatus('Opt-out signal honoured');
        if (consent.decided)
            opener.show();
    });
    return {
        showBanner: () => void ui().then(made => made?.showBanner()),
        hide: () => void loading?.then(made => made?.hide()),
        showPreferences,
        async setLanguage(next) {
            language = next;
            await (await loading)?.setLanguage(next);
        },
        stop() {
            document.removeEventListener('click', onClick);
            void loading?.then(made => made?.destroy());
            host.remove();
        },
    };
}
/** A script in the head runs before there is a body; the parser makes it a moment later. */
function whenBody() {
    return new Promise(resolve => {
        if (document.body)
            return resolve();
        const observer = new MutationObserver(() => {
            if (!document.body)
                return;
            observer.disconnect();
            resolve();
        });
        observer.observe(document.documentElement, { childList: true });
    });
}
async function hasOwnOpener() {
    if (document.readyState === 'loading') {
        await new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
    }
    return document.querySelector('[data-consent-open]') !== null;
}

/**
 * READ THIS FIRST. Builds every part and connects them; the order of events is written here and nowhere else.
 *
 *     start:    capture natives → gate holds → read signals → read the stored choice → vendor signals:
 *               denied defaults, then stored grants → release what is granted → queued calls → ask if undecided
 *     change:   save → gate holds what was withdrawn → vendor signals → erase → release what was granted
 *               → listeners → reload, only when a withdrawn tag has run that nothing else stops
 */
function createAskfirst(environment) {
    const { catalogue } = environment;
    const ready = createEmitter('consent.onReady');
    const changed = createEmitter('consent.onChange');
    const api = createApi({ ready, changed, held: () => sinks.gate.items() });
    const sinks = createSinks({ catalogue, nonce: environment.nonce, law: api.law, categoryName });
    const stops = [sinks.stop];
    function start(options) {
        const { plan, problems } = resolve(options, catalogue);
        for (const problem of [...problems, ...adviseVendors(plan.vendors, catalogue)])
            warn(problem);
        sinks.setPlan(plan);
        const store = createStore(plan, readGpc(navigator));
        const google = createGoogleSignals(plan);
        const vendors = createVendorSignals(plan);
        const shell = createShell({
            ...environment,
            consent: api.consent,
            plan,
            onVisible: (surface, visible) => announce(visible ? 'show' : 'hide', surface),
        });
        const tabs = watchTabs(plan.cookie.name, () => change(store.reread, 'other-tab'));
        stops.push(shell.stop, tabs.stop);
        function change(act, source) {
            const previous = store.state();
            if (!act())
                return; // saved here, before anything that could fail
            const state = store.state();
            const difference = compare(previous, state, source);
            sinks.withdraw();
            google.update(state);
            vendors.update(difference);
            eraseRefused(plan, state);
            sinks.release();
            changed.emit(difference);
            announce('change', difference);
            if (source === 'this-tab')
                tabs.tell();
            const running = sinks.unstoppable(difference.revoked);
            if (running.length > 0)
                reload(running, plan.reloadOnRevoke);
        }
        sinks.prepare(plan);
        google.start(store.state());
        vendors.start(store.state());
        eraseRefused(plan, store.state());
        api.connect({ plan, store, shell, change });
        sinks.release();
        api.drain();
        ready.emit(store.state());
        announce('ready', store.state());
        if (!store.state().decided || store.state().pending.length > 0)
            shell.showBanner();
    }
    return {
        consent: api.consent,
        start,
        stop() {
            for (const end of stops.reverse())
                end();
        },
    };
}
function announce(name, detail) {
    window.dispatchEvent(new CustomEvent(`consent:${name}`, { detail }));
}
/** A script cannot be unloaded; only a new page is without it. A task later, so that promises of `revoke()` resolve. */
function reload(running, allowed) {
    if (allowed)
        setTimeout(() => location.reload());
    else
        warn(`reloadOnRevoke is off: ${running.join(', ')} cannot be stopped and may keep running until the next page; what is sent from this page is held.`);
}

/**
 * What `window.consent` really is. Read as an own property: `<img name="consent">` makes the page's element
 * answer for it (https://html.spec.whatwg.org/#named-access-on-the-window-object).
 */
function current() {
    return Object.getOwnPropertyDescriptor(window, 'consent')?.value;
}
function isStub(value) {
    return typeof value === 'object' && value !== null && Array.isArray(value.q);
}
/** Whether another copy has published itself already. */
function isTaken() {
    const value = current();
    return typeof value === 'object' && value !== null && 'acceptAll' in value && !isStub(value);
}
/** Puts the API in place; returns the head snippet's stub, when there was one. */
function publish(consent) {
    const stub = current();
    Object.defineProperty(window, 'consent', {
        __proto__: null,
        value: consent,
        writable: true,
        enumerable: true,
        configurable: true,
    });
    return isStub(stub) ? stub : null;
}
/** Makes the calls that the head snippet kept. */
function drainStub(stub, consent) {
    for (const [method, args, done] of stub?.q.splice(0) ?? []) {
        const fn = consent[method];
        if (typeof fn === 'function')
            done(fn.apply(consent, args));
    }
}

const hot = [{"id":"bing-ads","name":"Microsoft Advertising (UET)","aliases":["microsoft-uet","microsoft-ads","uet"],"category":"marketing","params":{"id":{"pattern":"^\\d{5,18}$","example":"12345678","about":"the digits of the UET tag ID (Conversions, UET tag)","required":true}},"hosts":["bat.bing.com","*.bat.bing.com","bat.bing.net","c.bing.com"],"storage":["_uetsid","_uetsid_exp","_uetvid","_uetvid_exp"],"defines":["UET"],"load":{"script":"https://bat.bing.com/bat.js","construct":{"name":"UET","into":"uetq","options":{"ti":"{id}","enableAutoSpaTracking":true},"calls":[["uetq.push","pageLoad"]]}},"consent":{"default":[["uetq.push","consent","default",{"ad_storage":"denied"}]],"grant":[["uetq.push","consent","update",{"ad_storage":"granted"}]],"revoke":[["uetq.push","consent","update",{"ad_storage":"denied"}]]},"stop":"runtime","cookies":["_uetsid","_uetvid","_uetmsclkid"]},{"id":"facebook-pixel","name":"Meta Pixel","aliases":["meta-pixel","fbevents"],"category":"marketing","params":{"id":{"pattern":"^\\d{10,20}$","example":"123456789012345","about":"the digits of the dataset or pixel ID (Events Manager, Data sources)","required":true}},"hosts":["connect.facebook.net","graph.facebook.com","www.facebook.com/tr","www.facebook.com/privacy_sandbox/","www.facebook.com/.well-known/"],"storage":["lastExternalReferrer","lastExternalReferrerTime"],"load":{"script":"https://connect.facebook.net/en_US/fbevents.js","queue":{"name":"fbq","store":"queue","direct":"callMethod","alias":"_fbq","props":{"loaded":true,"version":"2.0"}},"calls":[["fbq","init","{id}"],["fbq","track","PageView"]]},"consent":{"grant":[["fbq","consent","grant"]],"revoke":[["fbq","consent","revoke"]]},"stop":"runtime","cookies":["_fbp","_fbc"]},{"id":"google-ads","name":"Google Ads","aliases":["adwords","floodlight","campaign-manager-360"],"category":"marketing","params":{"id":{"pattern":"^(AW-\\d{6,14}|DC-\\d{5,10}|GT-[A-Z0-9]{4,20})$","example":"AW-123456789","about":"a conversion, Floodlight or Google tag ID (in the tag that Google Ads shows)","required":true}},"hosts":["www.googleadservices.com","adservice.google.com","googleads.g.doubleclick.net","bid.g.doubleclick.net","cm.g.doubleclick.net","ad.doubleclick.net","td.doubleclick.net","*.fls.doubleclick.net","pagead2.googlesyndication.com/ccm/","pagead2.googlesyndication.com/pagead/","www.google.*/ads/","www.google.*/ccm/","www.google.*/pagead/","www.google.*/rmkt/","google.com/ccm/","google.com/pagead/","www.googletagmanager.com/td","www.googletagmanager.com/gtag/js?id=AW-","www.googletagmanager.com/gtag/js?id=DC-","www.googletagmanager.com/gtag/destination?id=AW-","www.googletagmanager.com/gtag/destination?id=DC-"],"storage":["_gcl_ls"],"defines":["google_trackConversion"],"load":{"script":"https://www.googletagmanager.com/gtag/js?id={id}","queue":{"name":"gtag","into":"dataLayer"},"calls":[["gtag","js","{now}"],["gtag","config","{id}"]]},"stop":"runtime","cookies":["_gcl_au","_gcl_aw","_gcl_dc","_gcl_gb","_gcl_gs","_gcl_gf","_gcl_ha","_gcl_ag","_gac_*","_gac_gb_*","_dcid"]},{"id":"google-analytics","name":"Google Analytics","aliases":["ga4","gtag","universal-analytics"],"category":"analytics","params":{"id":{"pattern":"^(G-[A-Z0-9]{4,20}|GT-[A-Z0-9]{4,20}|UA-\\d{4,10}-\\d{1,4})$","example":"G-ABCDE12345","about":"a measurement or Google tag ID (Admin, Data streams)","required":true}},"hosts":["google-analytics.com","*.google-analytics.com","analytics.google.com","*.analytics.google.com","ampcid.google.com","stats.g.doubleclick.net","www.google.*/ads/ga-audiences","www.merchant-center-analytics.goog","www.googletagmanager.com/gtag/","www.googletagmanager.com/gtag/js?id=G-","www.googletagmanager.com/gtag/js?id=GT-","www.googletagmanager.com/gtag/js?id=UA-","www.googletagmanager.com/gtag/destination?id=G-"],"load":{"script":"https://www.googletagmanager.com/gtag/js?id={id}","queue":{"name":"gtag","into":"dataLayer"},"calls":[["gtag","js","{now}"],["gtag","config","{id}"]]},"stop":"runtime","cookies":["_ga","_ga_*","_gid","_gat","_gat_*","_dc_gtm_*","_gac_*","_gac_gb_*","_gali","AMP_TOKEN","__utma","__utmb","__utmc","__utmt","__utmt_*","__utmz","__utmv","__utmx","__utmxx","FPLC"]},{"id":"google-tag-manager","name":"Google Tag Manager","aliases":["gtm"],"category":"functional","params":{"id":{"pattern":"^GTM-[A-Z0-9]{4,12}$","example":"GTM-ABC1234","about":"a container ID (top of the workspace)","required":true}},"hosts":["www.googletagmanager.com","*.googletagmanager.com","tagmanager.google.com"],"load":{"script":"https://www.googletagmanager.com/gtm.js?id={id}","calls":[["dataLayer.push",{"gtm.start":"{time}","event":"gtm.js"}]]},"stop":"reload","cookies":["_dc_gtm_*","gtm_preview"]},{"id":"hotjar","name":"Hotjar","category":"analytics","params":{"id":{"pattern":"^\\d{4,10}$","example":"1234567","about":"the digits of the site ID (hjid)","required":true}},"hosts":["*.hotjar.com","*.hotjar.io","*.contentsquare.net"],"storage":["_hj*","hjActiveViewportIds","hjViewportId"],"load":{"script":"https://static.hotjar.com/c/hotjar-{id}.js?sv=6","queue":{"name":"hj","store":"q"},"set":{"_hjSettings":{"hjid":"{#id}","hjsv":6}}},"stop":"reload","cookies":["_hjSessionUser_*","_hjSession_*","_hjid","_hjFirstSeen","_hjAbsoluteSessionInProgress","_hjIncludedInPageviewSample","_hjIncludedInSessionSample","_hjIncludedInSessionSample_*","_hjHasCachedUserAttributes","_hjUserAttributesHash","_hjCachedUserAttributes","_hjClosedSurveyInvites","_hjDonePolls","_hjMinimizedPolls","_hjDoneTestersWidgets","_hjMinimizedTestersWidgets","_hjShownFeedbackMessage","_hjRecordingEnabled","_hjRecordingLastActivity","_hjSessionTooLarge","_hjSessionRejected","_hjSessionResumed","_hjTLDTest","_hjCookieTest","_hjLocalStorageTest","_hjSessionStorageTest","_hjptid"]},{"id":"hubspot","name":"HubSpot","category":"marketing","params":{"id":{"pattern":"^\\d{3,12}$","example":"12345678","about":"the digits of the Hub ID (account menu, or the tracking code)","required":true}},"hosts":["*.hs-scripts.com","*.hs-analytics.net","*.hs-banner.com","*.hs-embed-reporting.com","*.hs-growth-metrics.com","*.hsforms.net","*.hsforms.com","*.hscollectedforms.net","*.hsadspixel.net","*.hsleadflows.net","*.hscta.net","*.hubspot.com","*.hubapi.com","*.hsappstatic.net","*.usemessages.com","*.leadin.com","*.hubspotusercontent-na1.net","*.hubspotusercontent-na2.net","*.hubspotusercontent-na3.net","*.hubspotusercontent-eu1.net","*.hubspotusercontent-ap1.net","*.hubspotusercontent00.net","*.hubspotusercontent10.net","*.hubspotusercontent20.net","*.hubspotusercontent30.net","*.hubspotusercontent40.net"],"storage":["HUBLYTICS_EVENTS_*"],"defines":["hbspt"],"load":{"script":"https://js.hs-scripts.com/{id}.js","attributes":{"id":"hs-script-loader"}},"consent":{"set":{"disableHubSpotCookieBanner":true},"grant":[["_hsp.push",["setHubSpotConsent",{"analytics":true,"advertisement":true,"functionality":true}]]],"revoke":[["_hsp.push",["setHubSpotConsent",{"analytics":false,"advertisement":false,"functionality":false}]],["_hsp.push",["revokeCookieConsent"]],["_hsq.push",["doNotTrack"]]]},"stop":"reload","cookies":["__hstc","hubspotutk","__hssc","__hssrc","messagesUtk","hs-messages-is-open","hs-messages-hide-welcome-message","__hs_opt_out","__hs_do_not_track","__hs_initial_opt_in","__hs_cookie_cat_pref","__hs_gpc_banner_dismiss","__hs_notify_banner_dismiss","hs_ab_test","hs_langswitcher_choice"]},{"id":"linkedin-insight","name":"LinkedIn Insight Tag","aliases":["linkedin-ads"],"category":"marketing","params":{"id":{"pattern":"^\\d{3,12}$","example":"123456","about":"the digits of the partner ID (Campaign Manager, Insight Tag)","required":true}},"hosts":["snap.licdn.com","*.ads.linkedin.com","www.linkedin.com/px/","*.oribi.io","p.adsymptotic.com","cdn.adsymptotic.com","sjs.bizographics.com"],"storage":["li_adsId*"],"load":{"script":"https://snap.licdn.com/li.lms-analytics/insight.min.js","queue":{"name":"lintrk","store":"q","asArray":true},"set":{"_linkedin_partner_id":"{id}"},"calls":[["_linkedin_data_partner_ids.push","{id}"]]},"stop":"reload","cookies":["li_fat_id","li_giant","ln_or"]},{"id":"x-ads","name":"X (Twitter) conversion tracking","aliases":["twitter-ads","x-pixel","twitter-pixel","uwt"],"category":"marketing","params":{"id":{"pattern":"^[a-z0-9]{4,10}$","example":"o1abc","about":"a pixel ID in small letters and digits (Events Manager)","required":true}},"hosts":["*.ads-twitter.com","ads-api.twitter.com","ads-api.x.com","analytics.twitter.com","analytics.x.com","platform.twitter.com/oct.js","t.co/1/i/adsct","t.co/i/adsct"],"defines":["twttr"],"load":{"script":"https://static.ads-twitter.com/uwt.js","queue":{"name":"twq","store":"queue","direct":"exe","props":{"version":"1.1"}},"calls":[["twq","config","{id}"]]},"stop":"reload","cookies":["_twpid","_twsid","_twclid"]},{"id":"youtube","name":"YouTube","category":"marketing","hosts":["youtube.com","*.youtube.com","www.youtube-nocookie.com","youtu.be","*.ytimg.com","*.googlevideo.com","*.ggpht.com","yt3.googleusercontent.com","jnn-pa.googleapis.com","play.google.com/log","www.google.com/js/th/","static.doubleclick.net"],"defines":["YT"],"stop":"remove","cookies":[]}];

let running;
/**
 * Starts with a configuration given by code, and publishes `window.consent`. Call it before anything else runs:
 * it holds only what comes after it. A second call is reported and returns the first one.
 *
 * @example
 * import { start } from 'askfirst';
 * const { consent } = start({ vendors: { 'google-analytics': { id: 'G-ABC1234567' } }, policyUrl: '/privacy' });
 * consent.onChange(change => console.log(change.granted));
 */
function start({ nonce = '', ...options } = {}) {
    if (running) {
        warn('start() was called twice; the first call counts.');
        return running;
    }
    if (isTaken())
        warn('window.consent exists already: a script tag runs too. Keep one of the two.');
    const askfirst = createAskfirst({
        catalogue: hot,
        nonce,
        loadUi: () => import('./mount.js').then(function (n) { return n.m; }),
        async about(ids) {
            const { facts } = await import('./facts.js');
            const about = {};
            for (const id of ids)
                about[id] = facts[id] ?? {};
            return about;
        },
        loadLanguage: language => import('./languages.js').then(({ languages }) => languages[language]?.() ?? null),
    });
    drainStub(publish(askfirst.consent), askfirst.consent);
    askfirst.start(options);
    running = {
        consent: askfirst.consent,
        stop() {
            askfirst.stop();
            Reflect.deleteProperty(window, 'consent');
            running = undefined;
        },
    };
    return running;
}

export { VERSION as V, addStyles as a, start as b, surfaceTokens as s };
