import { fitsAny } from '../../../src/lib/pattern.js';
import { catalogue } from '../../../src/vendors/index.js';
import type { CookieFact, Vendor } from '../../../src/vendors/types.js';

/** What a tag leaves on the site. */
export interface Traces {
  readonly cookies: readonly string[];
  /** Keys in local and in session storage. */
  readonly keys: readonly string[];
  readonly databases: readonly string[];
  /** Paths of service workers. */
  readonly workers: readonly string[];
}

const hex = (length: number) => '0123456789abcdef'.repeat(8).slice(0, length);

/** What may stand for a `*` where a name has to fit an expression, too. */
const FILLINGS = [
  'x1',
  '1',
  '',
  '.x1',
  hex(6),
  hex(10),
  hex(24),
  hex(32),
  '01234567-89ab-cdef-0123-456789abcdef',
  `${hex(24).toUpperCase()}%40AdobeOrg`,
];

/** A name that fits a pattern. */
function nameLike(pattern: string, exact = ''): string {
  const names = FILLINGS.map(filling => pattern.replaceAll('*', filling));
  const found = names.find(name => new RegExp(exact).test(name));
  if (!found) throw new Error(`No name like ${pattern} fits ${exact}: add a filling.`);
  return found;
}

/** A script can neither write nor erase the others. */
const ofScripts = (cookies: readonly CookieFact[]) =>
  cookies.filter(cookie => !cookie.domain && !cookie.httpOnly);

/** Of all that a script can write, one of a kind. */
export function tracesOf({ cookies, storage = [], databases = [], workers = [] }: Vendor): Traces {
  return {
    cookies: [...new Set(ofScripts(cookies).map(({ name, exact }) => nameLike(name, exact)))],
    keys: storage.map(pattern => nameLike(pattern)),
    databases: databases.map(pattern => nameLike(pattern)),
    workers,
  };
}

/** Those of what is there that are a vendor's. */
export function traceNames(id: string, found: Traces): string[] {
  const { cookies, storage = [], databases = [], workers = [] } = vendorOf(id);
  const names = ofScripts(cookies).map(({ name, exact }) => exact ?? name);
  return [
    ...found.cookies.filter(name => fitsAny(names, name)),
    ...found.keys.filter(key => fitsAny(storage, key)),
    ...found.databases.filter(name => fitsAny(databases, name)),
    ...found.workers.filter(path => workers.some(end => path.endsWith(end))),
  ];
}

export const vendorOf = (id: string): Vendor => catalogue.find(vendor => vendor.id === id) as Vendor;
