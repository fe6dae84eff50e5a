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

const parameters = [{"id":"bing-ads","aliases":["microsoft-uet","microsoft-ads","uet"],"params":{"id":{"pattern":"^\\d{5,18}$","example":"12345678","about":"the digits of the UET tag ID (Conversions, UET tag)","required":true}}},{"id":"facebook-pixel","aliases":["meta-pixel","fbevents"],"params":{"id":{"pattern":"^\\d{10,20}$","example":"123456789012345","about":"the digits of the dataset or pixel ID (Events Manager, Data sources)","required":true}}},{"id":"google-ads","aliases":["adwords","floodlight","campaign-manager-360"],"params":{"id":{"pattern":"^(AW-\\d{6,14}|DC-\\d{5,10}|GT-[A-Z0-9]{4,20})$","example":"AW-123456789","about":"a conversion, Floodlight or Google tag ID (in the tag that Google Ads shows)","required":true}}},{"id":"google-analytics","aliases":["ga4","gtag","universal-analytics"],"params":{"id":{"pattern":"^(G-[A-Z0-9]{4,20}|GT-[A-Z0-9]{4,20}|UA-\\d{4,10}-\\d{1,4})$","example":"G-ABCDE12345","about":"a measurement or Google tag ID (Admin, Data streams)","required":true}}},{"id":"google-tag-manager","aliases":["gtm"],"params":{"id":{"pattern":"^GTM-[A-Z0-9]{4,12}$","example":"GTM-ABC1234","about":"a container ID (top of the workspace)","required":true}}},{"id":"hotjar","aliases":[],"params":{"id":{"pattern":"^\\d{4,10}$","example":"1234567","about":"the digits of the site ID (hjid)","required":true}}},{"id":"hubspot","aliases":[],"params":{"id":{"pattern":"^\\d{3,12}$","example":"12345678","about":"the digits of the Hub ID (account menu, or the tracking code)","required":true}}},{"id":"linkedin-insight","aliases":["linkedin-ads"],"params":{"id":{"pattern":"^\\d{3,12}$","example":"123456","about":"the digits of the partner ID (Campaign Manager, Insight Tag)","required":true}}},{"id":"x-ads","aliases":["twitter-ads","x-pixel","twitter-pixel","uwt"],"params":{"id":{"pattern":"^[a-z0-9]{4,10}$","example":"o1abc","about":"a pixel ID in small letters and digits (Events Manager)","required":true}}},{"id":"youtube","aliases":[],"params":{}}];

const held = 'every known vendor stays held';
const messages = {
    /** A mistake in the configuration. */
    option: (path, found, expected) => describeOption(path, found, expected),
    'config-other-site': (address) => `data-config: ${address} is on another site; whoever owns it decides what runs on yours.`,
    'config-unreadable': (address, reason) => `data-config: could not read ${address} (${reason}); ${held} until it can be read.`,
    'config-not-json': (where, reason) => `${where}: got text that is not JSON (${reason}); check commas and quotes; ${held}.`,
    'tag-missing': () => 'was not started by a plain <script src> in the page; tags before it cannot be held.',
    'tag-late': (attribute) => `the script tag has "${attribute}", so other tags run before it. Remove the attribute; the file is small.`,
    'tag-below': (address) => `${address} stands above the script tag and cannot be held; put the tag first in <head>.`,
    'second-copy': () => 'window.consent exists already, so this copy does nothing. Keep one script tag.',
    'second-start': () => 'start() was called twice; the first call counts.',
    'name-unknown': (name, names) => `"${name}" is neither a category nor a vendor here; it is ignored.${suggest(name, names)}`,
    'mark-unknown': (name) => `a <script type="text/plain"> is marked for "${name}", which is neither a category nor a listed vendor; it stays held.`,
    'mark-unlisted': (address, vendor, category) => `${address} is marked as ${category}, but "${vendor}" is not in "vendors"; add it, so that visitors can see and choose it.`,
    'tag-twice': (vendor) => `vendors.${vendor}: the page has this tag, and the configuration gives its ID too. Write true instead of the ID, ` +
        "or remove the tag; until then the page's tag is held, so that it runs once.",
    'cookie-domain': (domain, host) => `cookie.domain: got "${domain}", expected "${host}" or a parent of it; ${ASKED_AGAIN}`,
    'cookie-path': (path, page) => `cookie.path: got "${path}", which does not cover ${page}; expected "/"; ${ASKED_AGAIN}`,
    'cookie-refused': (name) => `the cookie "${name}" could not be written (cookies are off, the page is in a sandboxed frame, or sameSite is "None" without https); ${ASKED_AGAIN}`,
    'not-erased': (names) => `could not erase ${names.join(', ')}: set by a server for another path, or protected; let your server expire them.`,
    'still-running': (ids) => `reloadOnRevoke is off: ${ids.join(', ')} cannot be stopped and may keep running until the next page; ` +
        'what this page sends for them is held.',
    'ui-missing': (_error) => 'the consent UI could not be loaded; nobody was asked, so everything stays held.',
    'opener-missing': () => 'ui.opener: false, but the page has no element with data-consent-open. Visitors must be able to change their mind, so the button is shown.',
    'listener-threw': (name, _error) => `a listener of ${name} threw; the others were called all the same.`,
    'call-threw': (path, _error) => `${path}() of a vendor threw; the rest goes on.`,
    'release-failed': (_error) => 'could not release something that was held; the rest goes on.',
    'patch-failed': (name, _error) => `could not look at a call of ${name}; it was let through.`,
};
const ASKED_AGAIN = 'the answer holds for this page view only, and the visitor will be asked again.';
/** What is expected of options whose rule is a regular expression or a kind of value. */
const EXPECTED = {
    policyUrl: 'an address such as "/privacy"',
    optOutUrl: 'an address such as "https://vendor.example/opt-out"',
    language: '"auto" or a language such as "de"',
    region: 'a code such as "DE" or "US-CA"',
    'cookie.name': 'a cookie name such as "consent"',
    'cookie.domain': 'a domain such as "example.com"',
    'cookie.path': 'a path such as "/"',
    categories: 'a name of letters, digits and dashes',
    hosts: 'a list such as ["chat.acme.test"]',
    storage: 'a list such as ["acme:*"]',
    markers: 'a list such as ["AcmeChat.init"]',
};
function describeOption(path, found, expected) {
    if (typeof expected === 'object' && 'unknown' in expected) {
        const word = path.slice(path.lastIndexOf('.') + 1);
        return `${path}: unknown option, ignored.${suggest(word, expected.unknown)}`;
    }
    if (expected === 'twice')
        return `${path}: names a vendor that is named already; this one counts.`;
    if (expected === 'necessary') {
        return (`${path}: "necessary" runs ${found} without asking. Remove it unless the site cannot work without it; ` +
            'authorities call that an infringement (EDPB Cookie Banner Taskforce, 2023, type I).');
    }
    if (expected === 'vendor') {
        const names = parameters.flatMap(v => [v.id, ...v.aliases]);
        const near = suggest(path.slice('vendors.'.length), names);
        return `${path}: unknown vendor, ignored; a vendor of your own needs "hosts".${near}`;
    }
    return `${path || 'the configuration'}: got ${show(found)}, expected ${expectation(path, found, expected)}`;
}
function expectation(path, found, expected) {
    if (typeof expected === 'string') {
        if (expected === 'parameter')
            return describeParameter(path);
        const last = path.slice(path.lastIndexOf('.') + 1);
        if (expected === 'object')
            return /^vendors\.[^.]+$/.test(path) ? 'true, an ID, or an object {…}.' : 'an object {…}.';
        const fitting = expected === 'name' ? EXPECTED[path] : (EXPECTED[path] ?? EXPECTED[last]);
        return `${fitting ?? KINDS[expected]}.`;
    }
    const [first, second] = expected;
    if (typeof first === 'number')
        return `a whole number from ${first} to ${second}.`;
    const words = expected;
    return `one of ${words.join(', ')}.${typeof found === 'string' ? suggest(found, [...words, ...OTHER_WORDS]) : ''}`;
}
/** Words of other tools that we understand, and that a misspelt one may be meant for. */
const OTHER_WORDS = ['statistics', 'measurement', 'advertising', 'preferences', 'functionality', 'essential'];
const KINDS = {
    flag: 'true or false',
    list: 'a list such as ["acme_*"]',
    name: 'a name of letters, digits and dashes that is not a category',
    text: 'a text',
    address: 'an address such as chat.acme.test/widget, without https://',
};
/** `vendors.hotjar.id`: what the vendor's ID looks like, and where it is found. */
function describeParameter(path) {
    const [, name = '', key = ''] = path.split('.');
    const vendor = parameters.find(v => v.id === name || v.aliases.includes(name));
    const parameter = vendor?.params[key];
    return parameter
        ? `${parameter.about}, such as ${parameter.example}; the vendor stays held.`
        : 'another value.';
}
function suggest(word, candidates) {
    const near = closest(word, candidates);
    return near && near !== word ? ` Did you mean "${near}"?` : '';
}
function show(value) {
    let text;
    try {
        text = JSON.stringify(value) ?? String(value);
    }
    catch {
        text = typeof value; // it holds itself, or a number of a kind JSON does not know
    }
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

export { messages };
