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
 */
export function fill(data: Json, values: Values): unknown {
  return JSON.parse(JSON.stringify(data), (_key, value) => {
    const calls = own(Object(value), '{do}');
    if (calls) return (target: object) => makeCalls(calls as Call[], {}, target);
    if (value === '{now}') return new Date();
    if (value === '{time}') return Date.now();
    if (typeof value !== 'string') return value;
    if (value.startsWith('{#')) return Number(own(values, value.slice(2, -1)));
    return value
      .replace(/\{time\/(\d+)\}/, (_whole, step) => `${Math.ceil(Date.now() / step) * step}`)
      .replace(/\{([\w-]+)\}/g, (whole, name) => own(values, name) ?? whole);
  });
}

/** Sets properties of `window`, as the vendor's snippet would. */
export function setGlobals(given: { readonly [name: string]: Json } = {}, values: Values): void {
  Object.assign(window, fill(given, values));
}

/**
 * Makes calls, or queues them where the vendor's own queue does. A vendor that throws is reported and stops
 * nobody else; a function that is not there yet has nothing to be told.
 *
 * @param on The object the paths start from. `first`: from `window`, and in front of everything queued: a vendor's consent
 * default counts only before its other calls, and the page's own snippet may have queued some already. Its file, which reads
 * them, is still held.
 */
export function makeCalls(calls: readonly Call[] = [], values: Values, on: object | 'first' = window): void {
  for (const [path, ...data] of calls) {
    try {
      const names = path.split('.');
      const method = names.pop() as string;
      const root = (on === 'first' ? window : on) as Globals;
      if (method === 'push') root[names[0] as string] ??= [];
      const target = names.reduce((object, name) => object?.[name] as Globals, root);
      const args = fill(data, values) as unknown[];
      if (on === 'first' && Array.isArray(target)) target.unshift(...args);
      else (target?.[method] as Callable | undefined)?.apply(names[0] ? target : undefined, args);
    } catch (error) {
      warn('call-threw', path, error);
    }
  }
}

/** Defines the queue function of an official snippet, unless the page has one. */
export function installQueue(queue: Queue | undefined): void {
  if (!queue || globals()[queue.name]) return;
  const { name, store, into, direct, asArray, alias, props, methods } = queue;
  if (methods) {
    globals()[name] = withMethods(methods);
    return;
  }
  const kept: unknown[] = [];
  if (into) globals()[into] ??= kept;
  const fn = function () {
    // biome-ignore lint/complexity/noArguments: vendors tell their commands by the raw arguments object
    const args = arguments;
    const taken = direct && fn[direct];
    if (typeof taken === 'function') return taken.apply(fn, args);
    return ((into ? globals()[into] : kept) as unknown[]).push(asArray ? [...args] : args);
  } as Callable;
  Object.assign(fn, props, store && { [store]: kept }, direct && { push: fn });
  globals()[name] = fn;
  if (alias) globals()[alias] ??= fn;
}

/** An array with methods that keep themselves and their arguments in it. */
function withMethods(methods: readonly string[]): unknown {
  const kept = [] as unknown as Globals & unknown[];
  for (const path of methods) {
    const names = path.split('.');
    const method = names.pop() as string;
    let target: Globals = kept;
    for (const name of names) {
      target[name] ??= {};
      target = target[name] as Globals;
    }
    target[method] = (...args: unknown[]) => kept.push([path, ...args]);
  }
  return kept;
}
