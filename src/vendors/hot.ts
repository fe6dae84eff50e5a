import { catalogue } from './index.js';
import type { HotVendor, Vendor } from './types.js';

/**
 * What the core must know of each vendor without waiting, besides its addresses. The build evaluates this file and puts the result into
 * the core as JSON; what only the visitor reads comes later, from `about`.
 */
export const hot: readonly HotVendor[] = catalogue.map(toHot);

function toHot(vendor: Vendor): HotVendor {
  const { company, country, purpose, policyUrl, optOutUrl, sources, hosts, cookies, erase, params, ...rest } =
    vendor;
  const erasable = cookies.filter(cookie => !cookie.domain && !cookie.httpOnly);
  const patterns = Object.entries(params ?? {}).map(([name, { pattern }]) => [name, { pattern }]);
  return {
    ...rest,
    ...(params && { params: Object.fromEntries(patterns) }),
    cookies: erase ?? [...new Set(erasable.map(cookie => cookie.exact ?? cookie.name))],
  };
}
