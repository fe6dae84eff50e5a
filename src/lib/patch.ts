import { warn } from './warn.js';

/** Captured: a page that replaces it must neither break every call nor see it. */
const { apply } = Reflect;

type Native = (...args: unknown[]) => unknown;

/** Undoes a patch. */
export type Undo = () => void;

/** Takes the place of a function: `native` calls the original with what the page gave. */
export type Handler = (self: unknown, args: unknown[], native: () => unknown) => unknown;

/**
 * Puts a handler in front of a method (`value`), a getter or a setter. Skips what the browser lacks.
 *
 * A `Proxy` keeps `name`, `length`, `this`, property access and a native `toString`, and cannot be told from the
 * original by `new` or `prototype`. When the handler itself fails, the original runs as if we were not there: our
 * fault must not become the page's.
 */
export function patch(
  owner: object | undefined,
  name: string,
  slot: 'value' | 'get' | 'set',
  handle: Handler,
): Undo {
  const before = owner && Object.getOwnPropertyDescriptor(owner, name);
  const native = before?.[slot];
  if (typeof native !== 'function' || !before?.configurable) return () => {};
  let on = true;
  // Runs on every call, so it makes nothing but the one function that the handler is given.
  const take = (target: Native, self: unknown, args: unknown[]) => {
    if (!on) return apply(target, self, args);
    let stage = 'ours' as 'ours' | 'theirs' | 'done'; // of the call: whose error it would be
    let result: unknown;
    const call = () => {
      stage = 'theirs';
      result = apply(target, self, args);
      stage = 'done';
      return result;
    };
    try {
      return handle(self, args, call);
    } catch (error) {
      if (stage === 'theirs') throw error; // the original threw: that is the page's to see
      warn('patch-failed', name, error);
      return stage === 'done' ? result : call();
    }
  };
  const ours = new Proxy(native, bare({ apply: take }));
  Object.defineProperty(owner as object, name, bare({ ...before, [slot]: ours }));
  return () => {
    on = false;
    // Another library may have patched over us: its patch calls ours, which then must stay, and only steps aside.
    const now = Object.getOwnPropertyDescriptor(owner, name);
    if (now?.[slot] === ours) Object.defineProperty(owner as object, name, bare({ ...now, [slot]: native }));
  };
}

/**
 * The same without a prototype. On a page that set `Object.prototype.get`, a plain descriptor is refused, and a plain
 * proxy handler has a trap that nobody set.
 */
function bare<T extends object>(object: T): T {
  return Object.assign(Object.create(null), object);
}
