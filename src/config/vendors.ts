import { own } from '../lib/own.js';
import type { CategoryInfo, CookieFact, HotVendor, PlannedVendor } from '../types.js';
import type { Checker, Given } from './check.js';

const KEYS = 'category name hosts cookies storage markers company country purpose policyUrl optOutUrl'.split(
  ' ',
);
const NAME = /^[a-z0-9][\w-]*$/i;
const ADDRESS = /^(\/|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(\.\*)?(:\d+)?(\/|\?|$))/i;
/** What other tools call the same. */
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

/** The name of a category in our words. */
export function categoryName(word: string): string {
  return own(CATEGORY_ALIASES, word) ?? word;
}

/** The vendor an owner means by a name. */
export function findVendor<T extends HotVendor>(vendors: readonly T[], name: string): T | undefined {
  return vendors.find(v => v.id === name || (v.aliases ?? []).indexOf(name) >= 0);
}

/** The vendors the owner named, each with its facts, its place and its parameters. */
export function resolveVendors(
  given: Given,
  categories: readonly CategoryInfo[],
  catalogue: readonly HotVendor[],
  check: Checker,
): readonly PlannedVendor[] {
  const vendors = new Map<string, PlannedVendor>();
  for (const [name, value] of Object.entries(given)) {
    if (!value) continue;
    const path = `vendors.${name}`;
    const known = findVendor(catalogue, name);
    const keys = [...KEYS, ...Object.keys(known?.params ?? {})];
    const options =
      typeof value === 'string' ? { id: value } : check.object(path, value === true ? {} : value, keys);
    if (!known && !own(options, 'hosts')) {
      check.problems.push([path, value, 'vendor']);
      continue;
    }
    // A vendor of the owner's own: in doubt it is advertising, and only a new page stops it.
    const facts =
      known ?? ({ id: name, name, category: 'marketing', hosts: [], cookies: [], stop: 'reload' } as const);
    const vendor = resolveVendor(facts, options, path, categories, check);
    vendors.set(vendor.id, vendor);
    if (known && vendor.category === 'necessary')
      check.problems.push([`${path}.category`, name, 'necessary']);
  }
  return [...vendors.values()];
}

function resolveVendor(
  vendor: HotVendor,
  given: Given,
  path: string,
  categories: readonly CategoryInfo[],
  { problems, take, strings }: Checker,
): PlannedVendor {
  const before = problems.length;
  const { name, hosts, cookies, storage, markers, ...about } = given;
  const ids = categories.map(c => c.id);
  const word = typeof given.category === 'string' ? categoryName(given.category) : given.category;
  const values = Object.entries(vendor.params ?? {}).flatMap(([key, { pattern }]) => {
    const raw = own(given, key);
    const value = typeof raw === 'number' ? String(raw) : raw;
    const good = typeof value === 'string' && new RegExp(pattern).test(value);
    return take(`${path}.${key}`, value, good, '', 'parameter') ? [[key, value]] : [];
  });
  const told = Array.isArray(cookies) ? cookies.map(toFact) : [];
  take(path, vendor.id, NAME.test(vendor.id), '', 'name');
  return {
    ...vendor,
    name: take(`${path}.name`, name, typeof name === 'string', vendor.name, 'text'),
    category: take(`${path}.category`, word, ids.indexOf(word as string) >= 0, vendor.category, ids),
    ownHosts: strings(`${path}.hosts`, hosts).filter(host =>
      take(`${path}.hosts`, host, ADDRESS.test(host), '', 'address'),
    ),
    cookies: [...vendor.cookies, ...told.filter(c => !c.domain && !c.httpOnly).map(c => c.name)],
    storage: [...(vendor.storage ?? []), ...strings(`${path}.storage`, storage)],
    defines: [
      ...(vendor.defines ?? []),
      ...strings(`${path}.markers`, markers).map(m => m.replace(/\W.*/, '')),
    ],
    values: Object.fromEntries(values),
    loads: !!vendor.load && values.length > 0,
    faulty: problems.length > before,
    about: told.length > 0 ? { ...about, cookies: told } : about,
  };
}

function toFact(cookie: unknown): CookieFact {
  return typeof cookie === 'string' ? { name: cookie, purpose: '' } : (cookie as CookieFact);
}
