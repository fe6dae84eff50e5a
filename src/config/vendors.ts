import { own } from '../lib/own.js';
import type { CategoryInfo, PlannedVendor } from '../types.js';
import type { CookieFact, KnownVendor, VendorFacts } from '../vendors/types.js';
import { type Checker, type Given, LINK, type Problem } from './check.js';

/** What visitors are told; where the core has no use for it, it passes it on. */
const TOLD = ['company', 'country', 'purpose', 'policyUrl', 'optOutUrl'];
const KEYS = ['category', 'name', 'hosts', 'cookies', 'storage', 'markers', ...TOLD];
const NAME = /^[a-z0-9][\w-]*$/i;
/** `host[/path][?query]`, `*.` for sub-domains, `.*` for any public suffix, a port that is not the default; or a path. */
const ADDRESS =
  /^(\/[^/]|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(\.\*)?(\/|\?|$)|[a-z0-9.-]+:(?!(80|443)\b)\d+(\/|\?|$))/i;
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
export function findVendor<T extends Named>(vendors: readonly T[], name: string): T | undefined {
  return vendors.find(v => v.id === name || (v.aliases ?? []).indexOf(name) >= 0);
}

interface Named extends Pick<KnownVendor, 'id'>, Partial<Pick<KnownVendor, 'aliases'>> {}

/** The vendors the owner named, each with its place and its parameters, which only the facts can judge. */
export function resolveVendors(
  given: Given,
  categories: readonly CategoryInfo[],
  catalogue: readonly KnownVendor[],
  check: Checker,
): readonly PlannedVendor[] {
  const vendors = new Map<string, PlannedVendor>();
  for (const [name, value] of Object.entries(given)) {
    if (value === false || value === null || value === undefined) continue;
    const path = `vendors.${name}`;
    const known = findVendor(catalogue, name);
    if (!known && !(own(Object(value), 'hosts') as unknown[] | undefined)?.length) {
      check.problems.push([path, value, 'vendor']);
      continue;
    }
    const options = value === true ? {} : /string|number/.test(typeof value) ? { id: value } : value;
    const read = check.object(path, options, known ? undefined : KEYS);
    // A vendor of the owner's own: in doubt it is advertising.
    const vendor = resolveVendor(
      known ?? { id: name, name, category: 'marketing' },
      read,
      path,
      categories,
      check,
    );
    check.take(path, name, !vendors.has(vendor.id), '', 'twice');
    vendors.set(vendor.id, read === options ? vendor : { ...vendor, faulty: true });
    check.take(
      `${path}.category`,
      name,
      !known || known.category === 'necessary' || vendor.category !== 'necessary',
      '',
      'necessary',
    );
  }
  return [...vendors.values()];
}

function resolveVendor(
  vendor: Pick<KnownVendor, 'id' | 'name' | 'category'> & Partial<KnownVendor>,
  given: Given,
  path: string,
  categories: readonly CategoryInfo[],
  { problems, take, strings }: Checker,
): PlannedVendor {
  const before = problems.length;
  const ids = categories.map(c => c.id);
  const text = (key: string, form = /\S/, otherwise?: string) => {
    const value = own(given, key);
    return take(`${path}.${key}`, value, typeof value === 'string' && form.test(value), otherwise, 'text');
  };
  const list = (key: string) => strings(`${path}.${key}`, own(given, key));
  const values = Object.keys(vendor.hosts ? given : {}).flatMap(key => {
    if (KEYS.indexOf(key) >= 0) return [];
    const raw = own(given, key);
    const value = typeof raw === 'number' ? String(raw) : raw;
    if (typeof value === 'string') return [[key, value]];
    take(`${path}.${key}`, value, false, '', 'parameter');
    return [];
  });
  const cookies = own(given, 'cookies');
  const facts = take<unknown[]>(`${path}.cookies`, cookies, Array.isArray(cookies), [], 'list')
    .map(cookie => (typeof cookie === 'string' ? { name: cookie, purpose: '' } : cookie) as CookieFact | null)
    .filter(
      (fact, i): fact is CookieFact =>
        !!take<unknown>(
          `${path}.cookies[${i}]`,
          fact ?? 'null',
          !!fact?.name && typeof fact.name === 'string',
          '',
          'text',
        ),
    );
  const word = own(given, 'category');
  const category = typeof word === 'string' ? categoryName(word) : word;
  // A name of both kinds would make one answer count for two.
  take(path, vendor.id, NAME.test(vendor.id) && ids.indexOf(vendor.id) < 0, '', 'name');
  const about = [
    ...TOLD.map(key => [key, text(key, /Url/.test(key) ? LINK : /\S/)]),
    ['cookies', facts[0] && facts],
  ];
  return {
    id: vendor.id,
    name: text('name', /\S/, vendor.name) as string,
    category: take(`${path}.category`, category, ids.indexOf(category as string) >= 0, vendor.category, ids),
    queues: vendor.queues ?? [],
    defines: [
      ...(vendor.defines ?? []),
      ...list('markers').flatMap(marker => /^(?:window\.)?([\w$]+)/.exec(marker)?.[1] ?? []),
    ],
    everyPage: !!vendor.everyPage,
    isKnown: !!vendor.hosts,
    ownHosts: [
      ...list('hosts').filter(host => {
        const at = (given.hosts as unknown[]).indexOf(host);
        return take(`${path}.hosts[${at}]`, host, ADDRESS.test(host), '', 'address');
      }),
      // Where it runs on a server of the owner's own.
      ...values.flatMap(([, value]) => /^https?:\/\/([^?#]+)/.exec(value as string)?.[1] ?? []),
    ],
    ownFacts: {
      cookies: facts.filter(c => !c.domain && !c.httpOnly).map(c => c.name),
      storage: list('storage'),
    },
    values: Object.fromEntries(values),
    faulty: problems.length > before,
    about: Object.fromEntries(about.filter(([, value]) => value)),
  };
}

/** What is wrong with the parameters of a vendor, now that its facts are there; without facts nobody can tell. */
export function checkParameters(
  { id, values }: PlannedVendor,
  { params, required = [] }: VendorFacts,
): readonly Problem[] {
  if (!params) return [];
  const wrong = Object.entries(values).flatMap(([name, value]): Problem[] => {
    const path = `vendors.${id}.${name}`;
    const pattern = own(params, name);
    if (pattern === undefined) return [[path, value, { unknown: [...KEYS, ...Object.keys(params)] }]];
    return new RegExp(pattern).test(value) ? [] : [[path, value, 'parameter']];
  });
  const missing = required.find(name => own(values, name) === undefined);
  const isGiven = Object.keys(values).length > 0;
  return wrong[0] || !missing || !isGiven ? wrong : [[`vendors.${id}.${missing}`, undefined, 'parameter']];
}
