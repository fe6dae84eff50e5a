import type { Vendor, VendorAbout } from './types.js';

/** What the visitor is told about a vendor, apart from its name and category. */
export function about(vendor: Vendor): VendorAbout {
  const { company, country, purpose, policyUrl, optOutUrl, cookies } = vendor;
  return { company, country, purpose, policyUrl, ...(optOutUrl ? { optOutUrl } : {}), cookies };
}
