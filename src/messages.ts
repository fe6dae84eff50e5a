/**
 * What the console says to an owner or a developer: what was found, what was expected, what to do. A file of its
 * own, fetched with the first message.
 */

import { parameters } from './catalogue/parameters.js';
import type { Expected } from './config/check.js';
import { closest } from './lib/closest.js';

const held = 'every known vendor stays held';

export const messages = {
  /** A mistake in the configuration. */
  option: (path: string, found: unknown, expected: Expected) => describeOption(path, found, expected),
  'config-other-site': (address: string) =>
    `data-config: ${address} is on another site; whoever owns it decides what runs on yours.`,
  'config-unreadable': (address: string, reason: string) =>
    `data-config: could not read ${address} (${reason}); ${held} until it can be read.`,
  'config-not-json': (where: string, reason: string) =>
    `${where}: got text that is not JSON (${reason}); check commas and quotes; ${held}.`,

  'tag-missing': () => 'was not started by a plain <script src> in the page; tags before it cannot be held.',
  'tag-late': (attribute: string) =>
    `the script tag has "${attribute}", so other tags run before it. Remove the attribute; the file is small.`,
  'tag-below': (address: string) =>
    `${address} stands above the script tag and cannot be held; put the tag first in <head>.`,
  'second-copy': () => 'window.consent exists already, so this copy does nothing. Keep one script tag.',
  'second-start': () => 'start() was called twice; the first call counts.',

  'name-unknown': (name: string, names: readonly string[]) =>
    `"${name}" is neither a category nor a vendor here; it is ignored.${suggest(name, names)}`,
  'mark-unknown': (name: string) =>
    `a <script type="text/plain"> is marked for "${name}", which is neither a category nor a listed vendor; it stays held.`,
  'mark-unlisted': (address: string, vendor: string, category: string) =>
    `${address} is marked as ${category}, but "${vendor}" is not in "vendors"; add it, so that visitors can see and choose it.`,
  'facts-unreadable': (vendor: string, _error: unknown) =>
    `vendors/${vendor}.json beside consent.js cannot be read: the vendor is held and released, but not loaded, told or erased.`,
  'tag-twice': (vendor: string) =>
    `vendors.${vendor}: the page has this tag, and the configuration gives its ID too. Write true instead of the ID, ` +
    "or remove the tag; until then the page's tag is held, so that it runs once.",

  'cookie-domain': (domain: string, host: string) =>
    `cookie.domain: got "${domain}", expected "${host}" or a parent of it; ${ASKED_AGAIN}`,
  'cookie-path': (path: string, page: string) =>
    `cookie.path: got "${path}", which does not cover ${page}; expected "/"; ${ASKED_AGAIN}`,
  'cookie-refused': (name: string) =>
    `the cookie "${name}" could not be written (cookies are off, the page is in a sandboxed frame, or sameSite is "None" without https); ${ASKED_AGAIN}`,
  'not-erased': (names: readonly string[]) =>
    `could not erase ${names.join(', ')}: set by a server for another path, or protected; let your server expire them.`,
  'still-running': (ids: readonly string[]) =>
    `reloadOnRevoke is off: ${ids.join(', ')} cannot be stopped and may keep running until the next page; ` +
    'what this page sends for them is held.',

  'ui-missing': (_error: unknown) =>
    'the consent UI could not be loaded; nobody was asked, so everything stays held.',
  'opener-missing': () =>
    'ui.opener: false, but the page has no element with data-consent-open. Visitors must be able to change their mind, so the button is shown.',

  'listener-threw': (name: string, _error: unknown) =>
    `a listener of ${name} threw; the others were called all the same.`,
  'call-threw': (path: string, _error: unknown) => `${path}() of a vendor threw; the rest goes on.`,
  'release-failed': (_error: unknown) => 'could not release something that was held; the rest goes on.',
  'patch-failed': (name: string, _error: unknown) =>
    `could not look at a call of ${name}; it was let through.`,
};

const ASKED_AGAIN = 'the answer holds for this page view only, and the visitor will be asked again.';

/** What is expected of options whose rule is a regular expression or a kind of value. */
const EXPECTED: { readonly [option: string]: string } = {
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

function describeOption(path: string, found: unknown, expected: Expected): string {
  if (typeof expected === 'object' && 'unknown' in expected) {
    const word = path.slice(path.lastIndexOf('.') + 1);
    return `${path}: unknown option, ignored.${suggest(word, expected.unknown)}`;
  }
  if (expected === 'twice') return `${path}: names a vendor that is named already; this one counts.`;
  if (expected === 'necessary') {
    return (
      `${path}: "necessary" runs ${found} without asking. Remove it unless the site cannot work without it; ` +
      'authorities call that an infringement (EDPB Cookie Banner Taskforce, 2023, type I).'
    );
  }
  if (expected === 'vendor') {
    const names = parameters.flatMap(v => [v.id, ...v.aliases]);
    const near = suggest(path.slice('vendors.'.length), names);
    return `${path}: unknown vendor, ignored; a vendor of your own needs "hosts".${near}`;
  }
  return `${path || 'the configuration'}: got ${show(found)}, expected ${expectation(path, found, expected)}`;
}

function expectation(
  path: string,
  found: unknown,
  expected: Exclude<Expected, { unknown: unknown }>,
): string {
  if (typeof expected === 'string') {
    if (expected === 'parameter') return describeParameter(path);
    const last = path.slice(path.lastIndexOf('.') + 1);
    if (expected === 'object')
      return /^vendors\.[^.]+$/.test(path) ? 'true, an ID, or an object {…}.' : 'an object {…}.';
    const fitting = expected === 'name' ? EXPECTED[path] : (EXPECTED[path] ?? EXPECTED[last]);
    return `${fitting ?? KINDS[expected]}.`;
  }
  const [first, second] = expected;
  if (typeof first === 'number') return `a whole number from ${first} to ${second}.`;
  const words = expected as readonly string[];
  return `one of ${words.join(', ')}.${typeof found === 'string' ? suggest(found, [...words, ...OTHER_WORDS]) : ''}`;
}

/** Words of other tools that we understand, and that a misspelt one may be meant for. */
const OTHER_WORDS = ['statistics', 'measurement', 'advertising', 'preferences', 'functionality', 'essential'];

const KINDS: { readonly [kind: string]: string } = {
  flag: 'true or false',
  list: 'a list such as ["acme_*"]',
  name: 'a name of letters, digits and dashes that is not a category',
  text: 'a text',
  address: 'an address such as chat.acme.test/widget, without https://',
};

/** `vendors.hotjar.id`: what the vendor's ID looks like, and where it is found. */
function describeParameter(path: string): string {
  const [, name = '', key = ''] = path.split('.');
  const vendor = parameters.find(v => v.id === name || v.aliases.includes(name));
  const parameter = vendor?.params[key];
  return parameter
    ? `${parameter.about}, such as ${parameter.example}; the vendor stays held.`
    : 'another value.';
}

function suggest(word: string, candidates: readonly string[]): string {
  const near = closest(word, candidates);
  return near && near !== word ? ` Did you mean "${near}"?` : '';
}

function show(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    text = typeof value; // it holds itself, or a number of a kind JSON does not know
  }
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
