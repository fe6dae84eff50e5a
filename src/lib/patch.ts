import { warn } from './warn.js';

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
  const ours = new Proxy(native, {
    apply(target, self, args: unknown[]) {
      let result: { readonly value: unknown } | undefined;
      let isTheirs = false;
      const call = () => {
        isTheirs = true;
        result = { value: Reflect.apply(target, self, args) };
        isTheirs = false;
        return result.value;
      };
      if (!on) return call();
      try {
        return handle(self, args, call);
      } catch (error) {
        if (isTheirs) throw error; // the original threw: that is the page's to see
        warn('patch-failed', name, error);
        return result ? result.value : call();
      }
    },
  });
  define(owner as object, name, { ...before, [slot]: ours });
  return () => {
    on = false;
    // Another library may have patched over us: its patch calls ours, which then must stay, and only steps aside.
    const now = Object.getOwnPropertyDescriptor(owner, name);
    if (now?.[slot] === ours) define(owner as object, name, { ...now, [slot]: native });
  };
}

/** A descriptor without a prototype: on a page that set `Object.prototype.value`, a plain one is refused. */
function define(owner: object, name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(owner, name, Object.assign(Object.create(null), descriptor));
}
