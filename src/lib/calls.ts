import type { Call, Json, Queue } from '../vendors/types.js';
import { own } from './own.js';
import { warn } from './warn.js';

/** The values of a vendor's parameters. */
export type Values = { readonly [name: string]: string };

type Globals = { [name: string]: unknown };
type Callable = ((...args: unknown[]) => unknown) & Globals;

/** `window`, as vendors use it. */
const globals = () => window as unknown as Globals;

/**
 * Puts the parameters into a piece of data: `{id}`; `{#id}` as a number; `{now}` a `Date`, `{time}` milliseconds and
 * `{time/300000}` the same rounded up, which official snippets take at the moment they run; `{ '{do}': calls }` a function.
 * What stands for a parameter that was not given is left out.
 */
export function fill(data: Json, values: Values): unknown {
  if (typeof data === 'string') return fillText(data, values);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(item => fill(item, values));
  const calls = own(data as Globals, '{do}') as readonly Call[] | undefined;
  if (calls) return (target: object) => makeCalls(calls, values, target);
  const entries = Object.entries(data).map(([key, value]) => [fillText(key, values), fill(value, values)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function fillText(text: string, values: Values): unknown {
  if (text === '{now}') return new Date();
  if (text === '{time}') return Date.now();
  const [, isNumber, name] = /^\{(#?)([\w-]+)\}$/.exec(text) ?? [];
  if (name) return isNumber ? Number(own(values, name)) : own(values, name);
  return text
    .replace(/\{time\/(\d+)\}/, (_whole, step) => `${Math.ceil(Date.now() / step) * step}`)
    .replace(/\{([\w-]+)\}/g, (_whole, word) => own(values, word) ?? '');
}

/** Sets properties of `window`, as the vendor's snippet would. @param keep What the page has set itself stays. */
export function setGlobals(
  given: { readonly [name: string]: Json } = {},
  values: Values,
  keep?: 'keep',
): void {
  for (const [name, value] of Object.entries(fill(given, values) as Globals)) {
    if (!keep || globals()[name] === undefined) globals()[name] = value;
  }
}

/**
 * Makes calls, or queues them where the vendor's own queue does. A vendor that throws is reported and stops
 * nobody else; a function that is not there yet has nothing to be told.
 *
 * @param on The object the paths start from. `first`: from `window`, and in front of everything queued: a vendor's consent
 * default counts only before its other calls, and the page's own snippet may have queued some already. Its file, which reads
 * them, is still held.
 * @returns Whether there was something at every path.
 */
export function makeCalls(
  calls: readonly Call[] = [],
  values: Values,
  on: object | 'first' = window,
): boolean {
  let found = true;
  for (const [path, ...data] of calls) {
    try {
      const names = path.split('.');
      const method = names.pop() as string;
      const root = (on === 'first' ? window : on) as Globals;
      if (method === 'push') root[names[0] as string] ??= [];
      const target = names.reduce((object, name) => object?.[name] as Globals, root);
      const args = fill(data, values) as unknown[];
      found &&= typeof target?.[method] === 'function';
      if (on === 'first' && Array.isArray(target)) {
        target.unshift(...(method === 'push' ? args : [[method, ...args]]));
      } else (target?.[method] as Callable | undefined)?.apply(names[0] ? target : undefined, args);
    } catch (error) {
      warn('call-threw', path, error);
    }
  }
  return found;
}

/** Defines the queue function of an official snippet, unless the page has one. */
export function installQueue(queue: Queue | undefined, values: Values): void {
  if (!queue || globals()[queue.name]) return;
  const { name, store, into, direct, asArray, alias, methods } = queue;
  const kept: unknown[] = [];
  if (into) globals()[into] ??= kept;
  const fn = function () {
    // biome-ignore lint/complexity/noArguments: vendors tell their commands by the raw arguments object
    const args = arguments;
    const taken = direct && fn[direct];
    if (typeof taken === 'function') return taken.apply(fn, args);
    return ((into ? globals()[into] : kept) as unknown[]).push(asArray ? [...args] : args);
  } as Callable;
  const made = methods
    ? withMethods(methods)
    : Object.assign(fn, store && { [store]: kept }, direct && { push: fn });
  globals()[name] = Object.assign(made, fill(queue.props ?? {}, values));
  if (alias) globals()[alias] ??= made;
}

/** An array with methods that keep themselves and their arguments in it; `people.set` in an array `people` inside. */
function withMethods(methods: readonly string[]): object {
  const made = [] as unknown as Globals & unknown[];
  for (const path of methods) {
    const names = path.split('.');
    const method = names.pop() as string;
    let target = made;
    for (const name of names) {
      target[name] ??= [];
      target = target[name] as typeof made;
    }
    target[method] = (...args: unknown[]) => target.push([method, ...args]);
  }
  return made;
}

/**
 * Keeps calls to functions (`fbq()`) that are not there yet, and makes arrays (`_hsq[]`), which keep them by themselves. Where
 * the page has one of its own, it is left alone.
 *
 * @returns To be called when the real ones are about to be made: clears the place, and gives back a function that makes all
 * these calls again, on what has come there.
 */
export function recordCalls(queues: readonly string[]): () => () => void {
  const calls: (() => void)[] = [];
  const recorders = queues.map(queue => {
    const name = queue.slice(0, -2);
    const record = (...args: unknown[]) => {
      calls.push(() => (globals()[name] as Callable)(...args));
    };
    globals()[name] ??= queue.endsWith(')') ? record : [];
    return [name, record] as const;
  });
  return () => {
    for (const [name, record] of recorders) if (globals()[name] === record) delete globals()[name];
    return () => {
      for (const call of calls.splice(0)) call();
    };
  };
}
