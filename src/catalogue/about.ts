import { catalogue } from '../vendors/index.js';
import type { Vendor, VendorAbout } from '../vendors/types.js';

/** What the visitor is told about a vendor, apart from its name and category. */
function aboutOf(vendor: Vendor): VendorAbout {
  const { company, country, purpose, policyUrl, optOutUrl, cookies } = vendor;
  const told = cookies.map(({ exact: _exact, ...cookie }) => cookie);
  return { company, country, purpose, policyUrl, ...(optOutUrl ? { optOutUrl } : {}), cookies: told };
}

/** The same of every vendor, by id; a chunk of its own in the npm package. */
export const about: { readonly [id: string]: VendorAbout } = Object.fromEntries(
  catalogue.map(vendor => [vendor.id, aboutOf(vendor)]),
);
