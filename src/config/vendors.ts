import { own, record } from '../lib/own.js';
import type { CategoryInfo, CookieFact, HotVendor, PlannedVendor, VendorAbout } from '../types.js';
import { type Checker, isObject, show, suggest } from './check.js';

type Given = { readonly [key: string]: unknown };

const TOLD = ['company', 'country', 'purpose', 'policyUrl', 'optOutUrl'] as const;
const READ = ['category', 'name', 'hosts', 'cookies', 'storage', 'markers', ...TOLD];
/** What other tools call the same; https://support.cookiebot.com, c15t and others use these words. */
const CATEGORY_ALIASES: { readonly [word: string]: string } = {
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
export function categoryName(word: string): string {
  return own(CATEGORY_ALIASES, word) ?? word;
}

/** The vendors the owner named, each with its facts, its place and its parameters. */
export function resolveVendors(
  value: unknown,
  categories: readonly CategoryInfo[],
  catalogue: readonly HotVendor[],
  check: Checker,
): readonly PlannedVendor[] {
  const vendors = new Map<string, PlannedVendor>();
  for (const [name, given] of Object.entries(check.object('vendors', value))) {
    const path = `vendors.${name}`;
    const known = catalogue.find(v => v.id === name || (v.aliases ?? []).indexOf(name) >= 0);
    if (given === false || given === null) continue;
    const options: Given = typeof given === 'string' ? { id: given } : given === true ? {} : check.object(path, given);
    if (!known && !own(options, 'hosts')) {
      const ids = catalogue.flatMap(v => [v.id, ...(v.aliases ?? [])]);
      check.report(path, `unknown vendor${suggest(name, ids)}; a vendor of your own needs "hosts"; it is ignored`);
      continue;
    }
    const vendor = resolveVendor(known ?? blank(name), options, { path, categories, check, custom: !known });
    if (vendors.has(vendor.id)) check.report(path, `"${vendor.id}" is named twice; the last one counts`);
    vendors.set(vendor.id, vendor);
  }
  return Object.freeze([...vendors.values()]);
}

const blank = (id: string): HotVendor => ({ id, name: id, category: 'marketing', hosts: [], cookies: [], stop: 'reload' });

interface Context {
  readonly path: string;
  readonly categories: readonly CategoryInfo[];
  readonly check: Checker;
  readonly custom: boolean;
}

function resolveVendor(vendor: HotVendor, given: Given, context: Context): PlannedVendor {
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
    if (!good) check.report(`${path}.hosts[${i}]`, `got ${show(host)}, expected host[/path][?query] without https://`);
    return good;
  });
  const about = custom || Object.keys(given).length ? resolveAbout(given) : undefined;
  const markers = check.strings(`${path}.markers`, given.markers).map(marker => marker.split(/[.(\s]/)[0] as string);
  return Object.freeze({
    ...vendor,
    name: check.text(`${path}.name`, given.name, /\S/, 'Acme chat', vendor.name),
    category,
    ownHosts: hosts,
    cookies: [...vendor.cookies, ...resolveCookies(given.cookies)],
    storage: [...(vendor.storage ?? []), ...check.strings(`${path}.storage`, given.storage)],
    defines: [...(vendor.defines ?? []), ...markers],
    values,
    loads: !!vendor.load && own(values, 'id') !== undefined,
    faulty: check.problems.length - before - unread > 0,
    ...(about && { about }),
  });
}

function resolveCategory(vendor: HotVendor, given: unknown, { path, categories, check }: Context): string {
  const words = categories.map(c => c.id);
  const word = typeof given === 'string' ? categoryName(given) : given;
  const category = check.oneOf(`${path}.category`, word, words, vendor.category);
  return category;
}

function resolveParameters(vendor: HotVendor, given: Given, { path, check }: Context): PlannedVendor['values'] {
  const values: [string, string][] = [];
  for (const [name, parameter] of Object.entries(vendor.params ?? {})) {
    const value = own(given, name);
    if (value === undefined) continue;
    const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
    if (typeof text === 'string' && new RegExp(parameter.pattern).test(text)) values.push([name, text]);
    else check.report(`${path}.${name}`, `got ${show(value)}, expected ${parameter.about} such as ${parameter.example}`);
  }
  return record(values);
}

function resolveCookies(given: unknown): string[] {
  if (!Array.isArray(given)) return [];
  return given
    .map(item => (isObject(item) ? (item.domain || item.httpOnly ? undefined : item.name) : item))
    .filter((name): name is string => typeof name === 'string');
}

/** What the owner tells visitors of a vendor. */
function resolveAbout(given: Given): VendorAbout {
  const about: { [key: string]: unknown } = {};
  for (const key of TOLD) if (typeof given[key] === 'string') about[key] = given[key];
  if (Array.isArray(given.cookies)) {
    about.cookies = given.cookies.map((c): CookieFact => (isObject(c) ? (c as never) : { name: String(c), purpose: '' }));
  }
  return Object.freeze(about);
}

/** What is allowed but worth a second thought, as sentences for the console. */
export function adviseVendors(vendors: readonly PlannedVendor[], catalogue: readonly HotVendor[]): string[] {
  return vendors
    .filter(v => v.category === 'necessary')
    .filter(v => ['analytics', 'marketing'].indexOf(catalogue.find(k => k.id === v.id)?.category ?? '') >= 0)
    .map(
      v =>
        `vendors.${v.id}.category: "necessary" runs ${v.name} without asking; authorities treat that as an ` +
        'infringement unless the site cannot work without it. https://www.edpb.europa.eu (Cookie Banner Taskforce, type I)',
    );
}
