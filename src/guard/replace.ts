// biome-ignore lint/suspicious/noExplicitAny: functions of the browser, of every shape
export type Any = any;
/** Takes the place of a function: `native` calls the original with what the page gave. */
export type Handle = (self: Any, args: Any[], native: () => Any) => unknown;

const undos: (() => void)[] = [];
let on = true;

export const isOn = (): boolean => on;

/** Ends the guard: undoes everything, the last first. */
export function end(): void {
  on = false;
  for (const undo of undos.reverse()) undo();
}

export const onEnd = (undo: () => void): void => void undos.push(undo);

/**
 * Puts ours in the place of methods, or of accessors. Smaller than `patch`, and does not hide: it stands for a moment,
 * and a function that code has kept goes straight to the original once that is over.
 */
export function replace(
  owner: object | undefined,
  names: string,
  slot: 'value' | 'get' | 'set',
  handle: Handle,
): void {
  for (const name of names.split(' ')) {
    const before = owner && Object.getOwnPropertyDescriptor(owner, name);
    const native = before?.[slot];
    if (!native) continue;
    const ours = function (this: Any, ...args: Any[]) {
      const go = () => native.apply(this, args);
      return on ? handle(this, args, go) : go();
    };
    Reflect.defineProperty(owner as object, name, { ...before, [slot]: ours }); // not what the page has frozen
    onEnd(() => Reflect.defineProperty(owner as object, name, before));
  }
}
