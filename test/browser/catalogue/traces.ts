import { facts as allFacts } from '../../../src/catalogue/facts.js';
import { fitsAny } from '../../../src/lib/pattern.js';
import { catalogue } from '../../../src/vendors/index.js';
import type { Vendor, VendorFacts } from '../../../src/vendors/types.js';

/** What a tag leaves on the site. */
export interface Traces {
  readonly cookies: readonly string[];
  /** Keys in local and in session storage. */
  readonly keys: readonly string[];
  readonly databases: readonly string[];
}

const hex = (length: number) => '0123456789abcdef'.repeat(8).slice(0, length);

/** What may stand for a `*` where a name has to fit an expression, too. */
const FILLINGS = [
  'x1',
  '1',
  '',
  '.x1',
  'crossrefs',
  hex(6),
  hex(10),
  hex(24),
  hex(32),
  '01234567-89ab-cdef-0123-456789abcdef',
  `${hex(24).toUpperCase()}%40AdobeOrg`,
];

/** A name that fits a pattern; none where no filling fits. */
function nameLike(pattern: string, exact = ''): string[] {
  const names = FILLINGS.map(filling => pattern.replaceAll('*', filling));
  return names.filter(name => new RegExp(exact).test(name)).slice(0, 1);
}

/** Of all that a script can write, one of a kind. */
export function tracesOf({ cookies, storage = [], databases = [] }: Vendor): Traces {
  const ofScripts = cookies.filter(cookie => !cookie.domain && !cookie.httpOnly);
  return {
    cookies: [...new Set(ofScripts.flatMap(({ name, exact }) => nameLike(name, exact)))],
    keys: storage.flatMap(pattern => nameLike(pattern)),
    databases: databases.flatMap(pattern => nameLike(pattern)),
  };
}

/** Those of some names of cookies, keys and databases that are a vendor's. */
export function traceNames(id: string, { cookies, keys, databases }: Traces): string[] {
  const facts = allFacts[id] as VendorFacts;
  const stored = [...(facts.storage ?? []), ...(vendorOf(id).databases ?? [])];
  return [
    ...cookies.filter(name => fitsAny(facts.cookies, name)),
    ...[...keys, ...databases].filter(name => fitsAny(stored, name)),
  ];
}

export const vendorOf = (id: string): Vendor => catalogue.find(vendor => vendor.id === id) as Vendor;
