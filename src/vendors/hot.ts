import type { HotVendor, Vendor } from '../types.js';
import { catalogue } from './index.js';

/**
 * What the core must know of each vendor without waiting. The build evaluates this file and puts the result into
 * the core as JSON; what only the visitor reads comes later, from `about`.
 */
export const hot: readonly HotVendor[] = catalogue.map(toHot);

function toHot(vendor: Vendor): HotVendor {
  const { company, country, purpose, policyUrl, optOutUrl, sources, cookies, ...rest } = vendor;
  const erasable = cookies.filter(cookie => !cookie.domain && !cookie.httpOnly);
  return { ...rest, cookies: [...new Set(erasable.map(cookie => cookie.name))] };
}
