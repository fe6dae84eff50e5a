import { define } from './own.js';
import { warn } from './warn.js';

/** Captured: a page that replaces it must neither break every call nor see it. */
const { apply } = Reflect;

/** Undoes a patch. */
export type Undo = () => void;

/** Takes the place of a function: `native` calls the original with what the page gave. */
export type Handler = (self: unknown, args: unknown[], native: () => unknown) => unknown;

/** Whether a call concerns us at all; the others go straight to the original. Must not fail. */
export interface When {
  (self: unknown, first: unknown, second: unknown): unknown;
  /** First arguments with which no call ever does. Looking here costs next to nothing, calling does not. */
  readonly free?: ReadonlySet<unknown>;
}

/** What stands behind each function of ours. */
const originals = new WeakMap<object, object>();

/** Something cannot be made a text: the browser will tell the page. */
const BAD_TEXT = {};

/** From now on one function reads as the other does. */
export const readAs = (ours: object, original: object): void => void originals.set(ours, original);

/** Gives a function of ours the name, the length and the text of an original. */
export function dress(ours: object, native: object): void {
  for (const key of Reflect.ownKeys(native))
    define(ours, key, Object.getOwnPropertyDescriptor(native, key) as PropertyDescriptor);
  readAs(ours, native);
}

/**
 * Runs what takes the place of an original, which it may call. When ours fails, the original runs as if we were not
 * there, unless it has run already: our fault must not become the page's.
 *
 * @param name For the message to the owner.
 */
export function failingSafe<T>(name: string, original: () => T, ours: (call: () => T) => T): T {
  let stage = 'ours' as 'ours' | 'theirs' | 'done'; // of the call: whose error it would be
  let result: T | undefined;
  const call = () => {
    stage = 'theirs';
    result = original();
    stage = 'done';
    return result;
  };
  try {
    return ours(call);
  } catch (error) {
    if (stage === 'theirs') throw error; // the original threw: that is the page's to see
    // A call the original does not take either was not our fault.
    if (stage === 'ours') call();
    if (error !== BAD_TEXT) warn('patch-failed', name, error);
    return result as T;
  }
}

/**
 * Puts a handler in front of a method (`value`), a getter or a setter. Skips what the browser lacks.
 *
 * Ours has the name, the length and the properties of the original, takes any `this`, and is no constructor either.
 */
export function patch(
  owner: object | undefined,
  name: string,
  slot: 'value' | 'get' | 'set',
  handle: Handler,
  when?: When,
): Undo {
  const before = owner && Object.getOwnPropertyDescriptor(owner, name);
  const native = before?.[slot];
  if (typeof native !== 'function' || !before?.configurable) return () => {};
  let on = true;
  const free = when?.free;
  const run = function (this: unknown, ...args: unknown[]) {
    return failingSafe(
      name,
      () => apply(native, this, args),
      call => handle(this, args, call),
    );
  };
  // Methods of object literals: functions that cannot be constructed and have no prototype, like native ones. A `Proxy`
  // would look still more alike, and costs three times as much on every call. `arguments`, since a list of them would be
  // made on every call, and a page makes thousands that are free. The first is there for one member alone, so that the
  // engine knows what it calls.
  const { ours } = free
    ? {
        ours(this: unknown, first: unknown, second: unknown) {
          // biome-ignore-start lint/complexity/noArguments: see above
          return !on || free.has(first) || !when(this, first, second)
            ? apply(native, this, arguments)
            : apply(run, this, arguments);
        },
      }
    : {
        ours(this: unknown, first: unknown, second: unknown) {
          return apply(on && (!when || when(this, first, second)) ? run : native, this, arguments);
          // biome-ignore-end lint/complexity/noArguments: see above
        },
      };
  dress(ours, native);
  define(owner as object, name, { ...before, [slot]: ours });
  return () => {
    on = false;
    // Another library may have patched over us, and calls ours, or the page has frozen it: ours stays and steps aside.
    const now = Object.getOwnPropertyDescriptor(owner, name);
    if (now?.[slot] === ours) define(owner as object, name, { ...now, [slot]: native });
  };
}

/**
 * An argument as the text the original makes of it. An object is converted here and now, and only once: the page can
 * see that. What Trusted Types vouch for stays what it is (https://www.w3.org/TR/trusted-types/).
 */
export function textOf(args: unknown[], at: number): string {
  const given = args[at];
  if (typeof given === 'string') return given;
  let text: string;
  try {
    text = String(given);
  } catch {
    throw BAD_TEXT;
  }
  if (!/Trusted/.test(Object.prototype.toString.call(given)) && Object(given) === given) args[at] = text;
  return text;
}

/** For `Function.prototype.toString`: our functions read as the originals do. */
export const readAsOriginal: Handler = (self, _args, native) => {
  const original = originals.get(self as object);
  return original ? Function.prototype.toString.call(original) : native();
};
