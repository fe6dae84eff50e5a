import { bare, define } from './own.js';
import { failingSafe, readAs, type Undo } from './patch.js';

export type Constructor = new (...args: unknown[]) => object;

/** Takes the place of `new`: `build` makes the original with what the page gave. */
export type Builder = (args: unknown[], build: () => object, native: Constructor) => object;

/** Puts a handler in front of a constructor. What `patch` keeps, this keeps, with `extends` and `constructor`. */
export function patchConstructor(owner: object, name: string, handle: Builder): Undo {
  const globals = owner as { [name: string]: Constructor | undefined };
  const native = globals[name];
  if (!native) return () => {};
  let on = true;
  const handler = bare<ProxyHandler<Constructor>>({
    construct(target, args: unknown[], newTarget) {
      const original = () => Reflect.construct(target, args, newTarget === ours ? target : newTarget);
      return on ? failingSafe(name, original, build => handle(args, build, target)) : original();
    },
  });
  const ours: Constructor = new Proxy(native, handler);
  readAs(ours, native);
  const put = (value: Constructor) => {
    const places: [object, string][] = [
      [owner, name],
      [native.prototype, 'constructor'],
    ];
    for (const [target, key] of places) {
      const before = Object.getOwnPropertyDescriptor(target, key);
      // `Audio` and `Image` are second names; their prototype has a constructor of its own.
      if (before?.value !== native && before?.value !== ours) continue;
      define(target, key, { ...before, value });
    }
  };
  put(ours);
  return () => {
    on = false;
    if (globals[name] === ours) put(native);
  };
}
