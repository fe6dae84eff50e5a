import type { Proto } from './realm.js';
import { replace } from './replace.js';
import { hold, isKept } from './state.js';

/** What is kept under a vendor's name. */
export function watchStores(proto: Proto): void {
  replace(proto('Document'), 'cookie', 'set', (_self, [line], native) => {
    const name = String(line).split(/[=;]/)[0]?.trim();
    return isKept(name) ? hold('cookie', name, native) : native();
  });
  replace(proto('CookieStore'), 'set', 'value', (_self, [cookie], native) => {
    const name = cookie?.name ?? cookie;
    return isKept(name) ? Promise.resolve(hold('cookie', name, native)) : native();
  });
  replace(proto('Storage'), 'setItem', 'value', (_self, [key], native) =>
    isKept(key) ? hold('storage', key, native) : native(),
  );
}
