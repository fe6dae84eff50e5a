import { readAs, type Undo } from './patch.js';
import { warn } from './warn.js';

export type Constructor = new (...args: unknown[]) => object;

/** Takes the place of `new`: `build` makes the original with what the page gave. */
export type Builder = (args: unknown[], build: () => object, native: Constructor) => object;

/** Puts a handler in front of a constructor. What `patch` keeps, this keeps, with `extends` and `constructor`. */
export function patchConstructor(owner: object, name: string, handle: Builder): Undo {
  const globals = owner as { [name: string]: Constructor | undefined };
  const native = globals[name];
  if (!native) return () => {};
  let on = true;
  const handler: ProxyHandler<Constructor> = {
    // Without a prototype: on a page that set `Object.prototype.get` it would have a trap that nobody set.
    __proto__: null,
    construct(target, args: unknown[], newTarget) {
      let isTheirs = false;
      const build = () => {
        isTheirs = true;
        const made = Reflect.construct(target, args, newTarget === ours ? target : newTarget);
        isTheirs = false;
        return made;
      };
      if (!on) return build();
      try {
        return handle(args, build, target);
      } catch (error) {
        if (isTheirs) throw error; // the original threw: that is the page's to see
        const made = build();
        warn('patch-failed', name, error);
        return made;
      }
    },
  } as ProxyHandler<Constructor>;
  const ours: Constructor = new Proxy(native, handler);
  readAs(ours, native);
  const define = (value: Constructor) => {
    const places: [object, string][] = [
      [owner, name],
      [native.prototype, 'constructor'],
    ];
    for (const [target, key] of places) {
      const before = Object.getOwnPropertyDescriptor(target, key);
      // `Audio` and `Image` are second names; their prototype has a constructor of its own.
      if (before?.value !== native && before?.value !== ours) continue;
      // A descriptor without a prototype: on a page that set `Object.prototype.get`, a plain one is refused.
      Object.defineProperty(target, key, Object.assign(Object.create(null), { ...before, value }));
    }
  };
  define(ours);
  return () => {
    on = false;
    if (globals[name] === ours) define(native);
  };
}
