import type { Plan } from '../types.js';
import { type Claim, indexRules, matchUrl, type RuleIndex } from './match.js';

/**
 * Who answers for something: a vendor's id; `#` and a category, for marked code that names no vendor; or nothing,
 * for what no answer can allow.
 */
export type Owner = string;

/** Whose consent nobody can give. */
export const NOBODY: Owner = '';

export const ofCategory = (category: string): Owner => `#${category}`;

/** Names the owner of an address. */
export interface Owners {
  /** `null` when the address is free: the site's own, or nobody's concern. */
  ownerOf(address: string): Owner | null;
  setPlan(plan: Plan): void;
  /** Puts a vendor that only markup mentions under a category; says whether that was needed. */
  adopt(vendor: string, category: string): boolean;
}

/** One page asks for the same few addresses again and again; more than this many different ones are looked up anew. */
const CACHE_SIZE = 500;

/**
 * @param catalogue Addresses of every known vendor. Without a plan all of them are held: it may still come and
 * list them, and a tag let through cannot be called back.
 */
export function createOwners(catalogue: Iterable<Claim>, site: string): Owners {
  const known = indexRules(catalogue);
  const adopted = new Map<string, Owner>();
  const cache = new Map<string, Owner | null>();
  let configured: RuleIndex = new Map();
  let plan: Plan | undefined;

  const isListed = (vendor: string) => !!plan?.vendors.find(v => v.id === vendor);

  function find(address: string): Owner | null {
    let url: URL;
    try {
      url = new URL(address, document.baseURI);
    } catch {
      return null; // no address a browser would ask for
    }
    if (!/^(http|ws)s?:/.test(url.protocol)) return null;
    const vendor = matchUrl(url, site, configured) ?? matchUrl(url, site, known);
    if (vendor === undefined)
      return plan?.unlisted === 'hold-all' && isOtherSite(url.hostname, site) ? NOBODY : null;
    if (isListed(vendor)) return vendor;
    return adopted.get(vendor) ?? (plan?.unlisted === 'allow' ? null : vendor);
  }

  return {
    ownerOf(address) {
      let found = cache.get(address);
      if (found === undefined) {
        if (cache.size >= CACHE_SIZE) cache.clear();
        found = find(address);
        cache.set(address, found);
      }
      return found;
    },
    setPlan(next) {
      plan = next;
      configured = indexRules(next.vendors.flatMap(v => v.ownHosts.map((host): Claim => [host, v.id])));
      cache.clear();
    },
    adopt(vendor, category) {
      if (isListed(vendor) || adopted.has(vendor)) return false;
      adopted.set(vendor, ofCategory(category));
      cache.clear();
      return true;
    },
  };
}

/**
 * Whether a host is another site's. Without a list of public suffixes, which is larger than all of us, only the
 * host itself, its parents and its sub-domains count as the same; a sister domain is held until it is listed.
 */
function isOtherSite(host: string, site: string): boolean {
  const base = site.replace(/^www\./, '');
  return host !== base && !host.endsWith(`.${base}`) && !site.endsWith(`.${host}`);
}
