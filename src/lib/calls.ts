import type { Call, Json, Queue } from '../types.js';
import { own } from './own.js';
import { warn } from './warn.js';

/** The values of a vendor's parameters. */
export type Values = { readonly [name: string]: string };

type Win = { [name: string]: unknown };
type Callable = ((...args: unknown[]) => unknown) & { [name: string]: unknown };

const win = (): Win => window as unknown as Win;

/**
 * Puts the parameters into a piece of data: `{id}`; `{#id}` as a number; `{now}` a `Date` and `{time}`
 * milliseconds, which official snippets take at the moment they run.
 */
export function fill(data: Json, values: Values): unknown {
  if (typeof data === 'string') return fillText(data, values);
  if (Array.isArray(data)) return data.map(item => fill(item, values));
  if (data && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fill(value, values)]));
  }
  return data;
}

function fillText(text: string, values: Values): unknown {
  if (text === '{now}') return new Date();
  if (text === '{time}') return Date.now();
  if (text.startsWith('{#')) return Number(own(values, text.slice(2, -1)));
  return text.replace(/\{([\w-]+)\}/g, (whole, name) => own(values, name) ?? whole);
}

/** Sets properties of `window`, as the vendor's snippet would. */
export function setGlobals(globals: { readonly [name: string]: Json } | undefined, values: Values): void {
  for (const [name, value] of Object.entries(globals ?? {})) win()[name] = fill(value, values);
}

/**
 * Makes calls, or queues them where the vendor's own queue does. A vendor that throws is reported and stops
 * nobody else; a function that is not there yet has nothing to be told.
 */
export function makeCalls(calls: readonly Call[] | undefined, values: Values): void {
  for (const [path, ...args] of calls ?? []) {
    try {
      const [name = '', method] = path.split('.');
      if (method === 'push' && !win()[name]) win()[name] = [];
      const target = win()[name] as Callable | undefined;
      const fn = method ? (target?.[method] as Callable | undefined) : target;
      if (typeof fn === 'function') fn.apply(method ? target : window, fill(args, values) as unknown[]);
    } catch (error) {
      warn(`${path}() threw; the rest goes on.`, error);
    }
  }
}

/**
 * Puts calls in front of everything a queue holds. A vendor's consent default counts only before its other
 * calls, and the page's own snippet may have queued some already; its file, which reads them, is still held.
 */
export function callFirst(calls: readonly Call[] | undefined, values: Values): void {
  for (const [path, ...args] of [...(calls ?? [])].reverse()) {
    const name = path.split('.')[0] as string;
    if (!win()[name]) win()[name] = [];
    const queue = win()[name];
    if (Array.isArray(queue)) queue.unshift(...(fill(args, values) as unknown[]));
    else makeCalls([[path, ...args]], values); // its file has taken the queue over: too late for the front
  }
}

/** Defines the queue function of an official snippet, unless the page has one. */
export function installQueue(queue: Queue): void {
  const { name, store, into, direct, asArray, alias, props } = queue;
  if (win()[name]) return;
  if (into && !win()[into]) win()[into] = [];
  const fn = function (this: unknown) {
    // biome-ignore lint/complexity/noArguments: vendors tell their commands by the raw arguments object
    const args = arguments;
    const taken = direct && fn[direct];
    if (typeof taken === 'function') return taken.apply(fn, args);
    const kept = (into ? win()[into] : fn[store as string]) as unknown[];
    kept.push(asArray ? [...args] : args);
    return undefined;
  } as Callable;
  if (store) fn[store] = [];
  if (direct) fn.push = fn;
  for (const [key, value] of Object.entries(props ?? {})) fn[key] = value;
  win()[name] = fn;
  if (alias && !win()[alias]) win()[alias] = fn;
}
