import { fitsAny } from '../lib/pattern.js';
import type { Know, Plan } from '../types.js';
import type { Owner } from './owners.js';

/** What is kept under a name. */
export type Store = 'cookies' | 'storage';

/** Names the owner of a cookie, a storage key or a database. */
export interface Names {
  /** Who has to be asked before something is kept under this name; `null` when it is nobody's, or one of them may. */
  ownerOf(store: Store, name: string): Owner | null;
  /** There is a plan, or more is known of one of its vendors. */
  setPlan(plan: Plan): void;
}

/** @param mayKeep Whether an owner has consent. */
export function createNames(know: Know, mayKeep: (owner: Owner) => boolean): Names {
  const cache = new Map<string, readonly Owner[]>();
  let listed: readonly (readonly [Owner, { readonly [store in Store]: readonly string[] }])[] = [];
  let own = '';
  const find = (store: Store, name: string) =>
    listed.filter(([, names]) => fitsAny(names[store], name)).map(([id]) => id);
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
      listed = plan.vendors.map(vendor => {
        const { cookies, storage = [], databases = [] } = know(vendor);
        return [vendor.id, { cookies, storage: [...storage, ...databases] }];
      });
    },
  };
}
