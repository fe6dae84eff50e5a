import { baseUri } from '../lib/natives.js';
import type { Plan } from '../types.js';
import {
  type Claim,
  fileOf,
  firstKey,
  indexRules,
  matchUrl,
  pathWords,
  type RuleIndex,
  withoutDot,
} from './match.js';

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
  /** Whether an owner of some address on a host passes; the host as `URL` gives it, the site's own paths apart. */
  someOwner(host: string, passes: (owner: Owner) => boolean): boolean;
  /** Whether a text may hold a path of the site, or of any host, whose owner passes; escapes in it decoded. */
  somePath(text: string, passes: (owner: Owner) => boolean): boolean;
  setPlan(plan: Plan): void;
  /** Puts a vendor that only markup mentions under a category; says whether that was needed. */
  adopt(vendor: string, category: string): boolean;
}

/** One page asks for the same few addresses again and again; more than this many different ones are looked up anew. */
const CACHE_SIZE = 500;

/** Begins so: no address of a host, whatever follows. */
const NO_HOST = /^(?:data|blob|javascript|about):/i;

/**
 * The path of an address that is relative whatever comes after it: no scheme, no `//`, and nothing the parser
 * removes or reads as something else (controls, backslashes, escapes). Everything odd takes the long way.
 */
const PLAIN_PATH = /^(?:\/(?!\/)|[\w.-]+(?![\w.:-]))[^\\%?#\0- ]*(?=[?#]|$)/;

/**
 * @param catalogue Addresses of every known vendor. Without a plan all of them are held: it may still come and
 * list them, and a tag let through cannot be called back.
 */
export function createOwners(catalogue: Iterable<Claim>, hostname: string): Owners {
  const site = withoutDot(hostname);
  const claims = [...catalogue];
  const known = indexRules(claims);
  /** Held only when listed. */
  const necessary = new Set(claims.filter(claim => claim[2]).map(claim => claim[1]));
  const adopted = new Map<string, Owner>();
  const cache = new Map<string, Owner | null>();
  let configured: RuleIndex = indexRules([]);
  let listed: ReadonlySet<string> = new Set();
  let unlisted: Plan['unlisted'] | undefined;
  /** Of all paths, and what they end in; not there until a text has to be searched. */
  let words: ReturnType<typeof pathWords> | undefined;
  let endings: readonly string[] = [];
  let base = '';
  /** The origin of the base and a slash, while nobody claims a path there; or empty. */
  let freeOrigin = '';

  /** Who may have addresses on a host. A page on a vendor's own host (a help centre) would otherwise hold itself. */
  const indexesOf = (host: string) => (host === site ? [configured] : [configured, known]);

  const isHeldUnknown = (host: string) => unlisted === 'hold-all' && isOtherSite(host, site);

  function ownerBy(vendor: string): Owner | null {
    if (listed.has(vendor)) return vendor;
    return adopted.get(vendor) ?? (unlisted === 'allow' || necessary.has(vendor) ? null : vendor);
  }

  /** What a relative address means depends on the base, which `<base>` can change at any time. */
  function rebase(next: string): void {
    base = next;
    freeOrigin = '';
    cache.clear();
    const { protocol, hostname, origin } = new URL(base);
    const host = withoutDot(hostname);
    const isClaimed = indexesOf(host).some(index => firstKey(host, site, key => index.has(key) || undefined));
    if (/^http/.test(protocol) && !isClaimed && !isHeldUnknown(host)) freeOrigin = `${origin}/`;
  }

  /** Nearly all addresses of a page are its own; they are told without being parsed. Says no when in doubt. */
  function isPlainlyOwn(address: string): boolean {
    if (!freeOrigin) return false;
    const rest = address.startsWith(freeOrigin) ? address.slice(freeOrigin.length - 1) : address;
    const path = PLAIN_PATH.exec(rest)?.[0];
    if (!path) return false;
    const file = path.indexOf('/') < 0 ? `/${path}` : fileOf(path);
    return !known.has(file) && !configured.has(file);
  }

  function find(address: string): Owner | null {
    let url: URL;
    try {
      url = new URL(address, base);
    } catch {
      return null; // no address a browser would ask for
    }
    if (!/^(http|ws)s?:/.test(url.protocol)) return null;
    const host = withoutDot(url.hostname);
    const vendor = matchUrl(url, site, configured) ?? matchUrl(url, site, known, host === site);
    if (vendor === undefined) return isHeldUnknown(host) ? NOBODY : null;
    return ownerBy(vendor);
  }

  const passing = (passes: (owner: Owner) => boolean) => (rule: { readonly vendor: string }) => {
    const owner = ownerBy(rule.vendor);
    return owner !== null && passes(owner);
  };

  return {
    someOwner(host, passes) {
      const isHeld = passing(passes);
      const plain = withoutDot(host);
      return (
        indexesOf(plain).some(index =>
          // The first key with a rule of somebody who passes; no host is the site here.
          firstKey(plain, '', key => index.get(key).some(isHeld) || undefined),
        ) ||
        (isHeldUnknown(plain) && passes(NOBODY))
      );
    },
    somePath(text, passes) {
      if (!words) {
        words = [configured, known].flatMap(pathWords);
        endings = endingsOf(words);
      }
      return (
        endings.some(ending => text.indexOf(ending) >= 0) &&
        words.filter(passing(passes)).some(({ word }) => text.indexOf(word) >= 0)
      );
    },
    ownerOf(address) {
      if (NO_HOST.test(address)) return null;
      const now = baseUri();
      if (now !== base) rebase(now);
      if (isPlainlyOwn(address)) return null;
      let found = cache.get(address);
      if (found === undefined) {
        if (cache.size >= CACHE_SIZE) cache.clear();
        found = find(address);
        cache.set(address, found);
      }
      return found;
    },
    setPlan(plan) {
      unlisted = plan.unlisted;
      listed = new Set(plan.vendors.map(v => v.id));
      configured = indexRules(plan.vendors.flatMap(v => v.ownHosts.map((host): Claim => [host, v.id])));
      words = undefined;
      base = '';
    },
    adopt(vendor, category) {
      if (listed.has(vendor) || adopted.has(vendor)) return false;
      adopted.set(vendor, ofCategory(category));
      cache.clear();
      return true;
    },
  };
}

/** What words end in, from their last character on that is no letter. There are few such endings, and most texts lack them. */
const endingsOf = (words: readonly { readonly word: string }[]) => [
  ...new Set(words.map(({ word }) => word.replace(/.*(?=[^a-z])/i, ''))),
];

/**
 * Whether a host is another site's. Without a list of public suffixes, which is larger than all of us, only the
 * host itself, its parents and its sub-domains count as the same; a sister domain is held until it is listed.
 */
function isOtherSite(host: string, site: string): boolean {
  const base = site.replace(/^www\./, '');
  return host !== base && !host.endsWith(`.${base}`) && !site.endsWith(`.${host}`);
}
