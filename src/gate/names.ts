import { fitsAny } from '../lib/pattern.js';
import type { Plan } from '../types.js';
import type { HotVendor } from '../vendors/types.js';
import type { Owner } from './owners.js';

/** What is kept under a name. */
export type Store = 'cookies' | 'storage';

/** Names the owner of a cookie, a storage key or a database. */
export interface Names {
  /** Who has to be asked before something is kept under this name; `null` when it is nobody's, or one of them may. */
  ownerOf(store: Store, name: string): Owner | null;
  setPlan(plan: Plan): void;
}

/** @param mayKeep Whether an owner has consent. */
export function createNames(catalogue: readonly HotVendor[], mayKeep: (owner: Owner) => boolean): Names {
  const cache = new Map<string, readonly Owner[]>();
  let vendors = catalogue;
  let own = '';
  const find = (store: Store, name: string) =>
    vendors.filter(v => fitsAny(v[store] ?? [], name)).map(v => v.id);
  return {
    ownerOf(store, name) {
      if (store === 'cookies' && name === own) return null;
      const key = `${store} ${name}`;
      const owners = cache.get(key) ?? find(store, name);
      cache.set(key, owners);
      // Two vendors can share a name (`_gac_*` is of Analytics and of Ads): one yes is enough.
      return owners.find(mayKeep) === undefined ? (owners[0] ?? null) : null;
    },
    setPlan(plan) {
      cache.clear();
      own = plan.cookie.name;
      const isUnlisted = (vendor: HotVendor) => !plan.vendors.find(v => v.id === vendor.id);
      vendors = [...plan.vendors, ...(plan.unlisted === 'allow' ? [] : catalogue.filter(isUnlisted))];
    },
  };
}
