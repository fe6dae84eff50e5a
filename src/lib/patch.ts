import { warn } from './warn.js';

/** Undoes a patch. */
export type Undo = () => void;

/** Takes the place of a function: `native` calls the original with what the page gave. */
export type Handler = (self: unknown, args: unknown[], native: (args?: unknown[]) => unknown) => unknown;

/** Thrown on purpose, as the native function would have thrown it; everything else a handler throws is our own fault. */
export class NativeFault {
  constructor(readonly error: unknown) {}
}

const { apply } = Reflect;

/**
 * Puts a handler in front of a function. A `Proxy` keeps `name`, `length`, `this`, property access and a native
 * `toString`, and cannot be told from the original by `new` or `prototype`.
 *
 * When the handler itself fails, the original runs as if we were not there: our fault must not become the page's.
 */
function front(native: (...args: never[]) => unknown, handle: Handler, isOn: () => boolean): typeof native {
  return new Proxy(native, {
    apply(target, self, args: unknown[]) {
      if (!isOn()) return apply(target, self, args);
      let called = false;
      const call = (given: unknown[] = args) => {
        called = true;
        return apply(target, self, given);
      };
      try {
        return handle(self, args, call);
      } catch (error) {
        if (error instanceof NativeFault) throw error.error;
        if (called) throw error; // the original threw: that is the page's to see
        warn(`could not look at a call of ${native.name}; it was let through.`, error);
        return apply(target, self, args);
      }
    },
  });
}

/** Patches a method. Skips what the browser lacks. */
export function patchMethod(owner: object | undefined, name: string, handle: Handler): Undo {
  return patchSlot(owner, name, 'value', handle);
}

/** Patches the setter of a property; `args[0]` is the value given. */
export function patchSetter(owner: object | undefined, name: string, handle: Handler): Undo {
  return patchSlot(owner, name, 'set', handle);
}

/** Patches the getter of a property. */
export function patchGetter(owner: object | undefined, name: string, handle: Handler): Undo {
  return patchSlot(owner, name, 'get', handle);
}

function patchSlot(
  owner: object | undefined,
  name: string,
  slot: 'value' | 'get' | 'set',
  handle: Handler,
): Undo {
  const before = owner && Object.getOwnPropertyDescriptor(owner, name);
  const native = before?.[slot];
  if (!owner || !before || typeof native !== 'function' || !before.configurable) return () => {};
  let on = true;
  const ours = front(native, handle, () => on);
  define(owner, name, { ...before, [slot]: ours });
  return () => {
    on = false;
    // Another library may have patched over us: its patch calls ours, which then must stay, and only steps aside.
    if (Object.getOwnPropertyDescriptor(owner, name)?.[slot] === ours) {
      define(owner, name, { ...Object.getOwnPropertyDescriptor(owner, name), [slot]: native });
    }
  };
}

/** A descriptor without a prototype: on a page that set `Object.prototype.value`, a plain one is refused. */
function define(owner: object, name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(owner, name, Object.assign(Object.create(null), descriptor));
}
