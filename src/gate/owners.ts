import type { CategoryId, Plan, PlannedVendor, VendorId } from '../types.js';
import { type Claim, indexRules, matchUrl, type RuleIndex } from './match.js';

/** Who answers for an address: a listed vendor, a known one that is not listed, or nobody (`vendor: null`). */
export interface Owner {
  readonly vendor: VendorId | null;
  /** What the visitor is asked; `null` when no answer can allow it. */
  readonly category: CategoryId | null;
  /** The vendor as the site uses it, when it is listed. */
  readonly planned: PlannedVendor | null;
}

/** Names the owner of an address. Pure but for its cache. */
export interface Owners {
  /** `null` when the address is free: the site's own, or nobody's concern. */
  ownerOf(address: string): Owner | null;
  /** The owner of a marked element, which names its category or vendor itself. */
  named(category: CategoryId | null, vendor: VendorId | null): Owner;
  setPlan(plan: Plan): void;
  /** Puts a catalogue vendor that only markup mentions under a category; says whether that was needed. */
  adopt(vendor: VendorId, category: CategoryId): boolean;
}

/** One page asks for the same few addresses again and again; more than this many different ones are looked up anew. */
const CACHE_SIZE = 500;

/**
 * @param catalogue Addresses of every known vendor. Without a plan all of them are held: it may still come and
 * list them, and a tag let through cannot be called back.
 */
export function createOwners(catalogue: Iterable<Claim>, site: Location): Owners {
  const known = indexRules(catalogue);
  let configured: RuleIndex = new Map();
  let plan: Plan | null = null;
  let cache = new Map<string, Owner | null>();
  const owners = new Map<string, Owner>();
  const adopted = new Map<VendorId, CategoryId>();

  const owner = (vendor: VendorId | null, category: CategoryId | null): Owner => {
    const planned = plan?.vendors.find(v => v.id === vendor) ?? null;
    const key = `${vendor} ${category}`;
    let found = owners.get(key);
    if (!found) owners.set(key, (found = { vendor, category, planned }));
    return found;
  };
  const ofVendor = (vendor: VendorId): Owner | null => {
    const planned = plan?.vendors.find(v => v.id === vendor);
    if (planned) return owner(vendor, planned.category);
    if (adopted.has(vendor)) return owner(vendor, adopted.get(vendor) as CategoryId);
    return plan?.unlisted === 'allow' ? null : owner(vendor, null);
  };
  const find = (address: string): Owner | null => {
    let url: URL;
    try {
      url = new URL(address, document.baseURI);
    } catch {
      return null; // no address a browser would ask for
    }
    if (!/^(https?|wss?):$/.test(url.protocol)) return null;
    const vendor = matchUrl(url, site.hostname, configured) ?? matchUrl(url, site.hostname, known);
    if (vendor !== undefined) return ofVendor(vendor);
    return plan?.unlisted === 'hold-all' && isOtherSite(url.hostname, site.hostname) ? owner(null, null) : null;
  };

  return {
    ownerOf(address) {
      let found = cache.get(address);
      if (found === undefined) {
        if (cache.size >= CACHE_SIZE) cache.clear();
        cache.set(address, (found = find(address)));
      }
      return found;
    },
    named(category, vendor) {
      const planned = vendor === null ? undefined : plan?.vendors.find(v => v.id === vendor);
      return owner(planned ? vendor : null, planned?.category ?? category);
    },
    setPlan(next) {
      plan = next;
      configured = indexRules(next.vendors.flatMap(v => v.ownHosts.map((host): Claim => [host, v.id])));
      cache = new Map();
      owners.clear();
    },
    adopt(vendor, category) {
      if (plan?.vendors.find(v => v.id === vendor) || adopted.get(vendor) === category) return false;
      adopted.set(vendor, category);
      cache = new Map();
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
