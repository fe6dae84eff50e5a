import { eraseCookie } from '../lib/cookies.js';
import { listen } from '../lib/natives.js';
import { textOf } from '../lib/patch.js';
import type { Plan } from '../types.js';
import type { Gate, Hold } from './gate.js';
import type { Names, Store } from './names.js';
import type { Watcher } from './realm.js';

/** Holds what is kept under a vendor's name: cookies, keys of local and session storage, databases. */
export interface StorageSink {
  readonly watch: Watcher;
  /** Takes back what was written under names that only the plan, or the facts of its vendors, explain. */
  setPlan(plan: Plan): void;
  /** No more names will be learnt. */
  rest(): void;
}

/** Takes a cookie away rather than setting it. */
const IS_REMOVAL = /;\s*(max-age\s*=\s*(0|-)|expires\s*=[^;]*(19[67]\d|200\d))/i;

export function createStorage(gate: Gate, names: Names): StorageSink {
  const holds = new Map<string, Hold>();
  /** Writes that were nobody's as far as was known, the last one of each name: names are learnt later than they are used. */
  let early: Map<string, () => void> | null = new Map();

  /** Holds a write, the last one of its name; says whether it was one to hold. */
  const take = (store: Store, name: string, write: () => unknown, erase: () => void): boolean => {
    const key = `${store} ${name}`;
    gate.drop(holds.get(key));
    const owner = names.ownerOf(store, name);
    if (!gate.holds(owner)) {
      early?.set(key, () => {
        if (take(store, name, write, erase)) erase();
      });
      return false;
    }
    const sink = store === 'cookies' ? 'cookie' : 'storage';
    const ownerNow = () => names.ownerOf(store, name);
    const hold: Hold = { owner, sink, url: name, ownerNow, release: () => void write(), refuse() {} };
    holds.set(key, hold);
    gate.hold(hold);
    return true;
  };
  const takeCookie = (name: string, write: () => unknown) =>
    take('cookies', name, write, () => eraseCookie(name, location));
  const isHeld = (store: Store, name: string) => gate.holds(names.ownerOf(store, name));
  const stores = () => {
    try {
      return [localStorage, sessionStorage];
    } catch {
      return []; // switched off, or the page is in a sandboxed frame: nothing is kept
    }
  };
  /** Keys are also set by assignment (`localStorage.key = …`), which no script sees. So new ones are looked for. */
  const sweep = () => {
    for (const [at, storage] of stores().entries()) {
      for (const key of Object.keys(storage)) {
        if (!old[at]?.has(key) && isHeld('storage', key)) storage.removeItem(key);
      }
    }
  };
  const old = stores().map(storage => new Set(Object.keys(storage)));
  for (const type of ['load', 'pagehide']) listen(window, type, sweep);
  // Servers set cookies too, and frames. What a script can see of it is undone.
  const { cookieStore } = window as { cookieStore?: EventTarget };
  if (cookieStore) {
    listen(cookieStore, 'change', event => {
      for (const { name } of (event as Event & { changed: { name: string }[] }).changed)
        if (isHeld('cookies', name)) eraseCookie(name, location);
    });
  }

  return {
    watch(watch) {
      watch('Document', 'cookie', 'set', (_document, args, native) => {
        const line = textOf(args, 0);
        const name = line.split(/[=;]/, 1)[0]?.trim() ?? '';
        if (IS_REMOVAL.test(line)) return native();
        return takeCookie(name, native) ? undefined : native();
      });
      watch('CookieStore', 'set', 'value', (_store, args, native) => {
        const [cookie] = args;
        // Objects that make themselves a name as they are read are left to the browser.
        const name =
          typeof cookie === 'string'
            ? cookie
            : Object.getOwnPropertyDescriptor(Object(cookie), 'name')?.value;
        if (typeof name !== 'string') return native();
        return takeCookie(name, native) ? Promise.resolve() : native();
      });
      watch('Storage', 'setItem', 'value', (self, args, native) => {
        const key = textOf(args, 0);
        const erase = () => (self as Storage).removeItem(key);
        return take('storage', key, native, erase) ? undefined : native();
      });
      watch('IDBFactory', 'open', 'value', (_factory, args, native) => {
        const name = textOf(args, 0);
        const request = native() as IDBOpenDBRequest;
        const erase = () => {
          request.result.close();
          indexedDB.deleteDatabase(name);
        };
        early?.set(`storage ${name}`, () => {
          if (!isHeld('storage', name)) return;
          if (request.readyState === 'done') erase();
          else listen(request, 'success', erase);
        });
        if (isHeld('storage', name)) {
          // A new database that is not finished is none; the page hears that it could not be made.
          listen(request, 'upgradeneeded', event => {
            event.stopImmediatePropagation();
            request.transaction?.abort();
          });
        }
        return request;
      });
    },
    setPlan(plan) {
      names.setPlan(plan);
      for (const again of [...(early?.values() ?? [])]) again();
      sweep();
    },
    rest() {
      early = null;
    },
  };
}
