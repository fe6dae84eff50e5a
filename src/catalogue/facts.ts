import { catalogue } from '../vendors/index.js';
import type { Vendor, VendorFacts } from '../vendors/types.js';

/** What is needed of a vendor once a site lists it. */
function factsOf(vendor: Vendor): VendorFacts {
  const { cookies, erase, storage, databases, workers, params, load, consent, stop } = vendor;
  const erasable = cookies.filter(cookie => !cookie.domain && !cookie.httpOnly);
  const facts = {
    cookies: erase ?? [...new Set(erasable.map(cookie => cookie.exact ?? cookie.name))],
    storage,
    databases,
    workers,
    params: Object.fromEntries(Object.entries(params ?? {}).map(([key, { pattern }]) => [key, pattern])),
    required: Object.entries(params ?? {}).flatMap(([key, { required }]) => (required ? [key] : [])),
    load,
    consent,
    stop,
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as unknown as VendorFacts;
}

/** The facts of every vendor, by id; a chunk of its own in the npm package. */
export const facts: { readonly [id: string]: VendorFacts } = Object.fromEntries(
  catalogue.map(vendor => [vendor.id, factsOf(vendor)]),
);
