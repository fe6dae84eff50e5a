import { own } from '../lib/own.js';

/**
 * What was expected of an option: one of some words, a number in a range, or a kind of value. The sentence is
 * made of it later, by `messages.ts`.
 */
export type Expected =
  | readonly string[]
  | readonly [from: number, to: number, otherwise: number]
  | 'flag'
  | 'list'
  | 'name'
  | 'necessary'
  | 'object'
  | 'parameter'
  | 'text'
  | 'twice'
  | { readonly unknown: readonly string[] }
  | 'address'
  | 'vendor';

/** A mistake: where, what was there, what was expected. */
export type Problem = readonly [path: string, found: unknown, expected: Expected];

/** Any object of the configuration. */
export type Given = { readonly [key: string]: unknown };

/**
 * What an option may be, by example: words, the first of which is the default; a whole number from, to, default; a
 * form of text with its default; `true` or `false`, which is the default; or a group of such rules.
 */
export type Rule =
  | readonly [string, string, ...string[]]
  | readonly [from: number, to: number, otherwise: number]
  | readonly [form: RegExp, otherwise: string | null]
  | boolean
  | Rules;
export interface Rules {
  readonly [option: string]: Rule;
}

/**
 * Reads values and collects what is wrong with them. Nothing throws, and a mistake does not stop the rest from
 * being read.
 */
export interface Checker {
  readonly problems: Problem[];
  /** The value if it is good, else the default; a value that is neither good nor absent is a problem. */
  take<T>(path: string, value: unknown, good: boolean, otherwise: T, expected: Expected): T;
  /** What a rule makes of a value. */
  read(path: string, value: unknown, rule: Rule): unknown;
  /** A plain object; keys that are not in the list are problems. */
  object(path: string, value: unknown, keys?: readonly string[]): Given;
  strings(path: string, value: unknown): readonly string[];
}

/** An address for a link: no scheme but the web's. */
export const LINK = /^(https?:\/\/|[./]|[\w-]+([./]|$))/i;

export function createChecker(): Checker {
  const problems: Problem[] = [];
  const take: Checker['take'] = (path, value, good, otherwise, expected) => {
    if (good) return value as typeof otherwise;
    if (value !== undefined && value !== null) problems.push([path, value, expected]);
    return otherwise;
  };
  const object: Checker['object'] = (path, value, keys) => {
    const good = typeof value === 'object' && value !== null && !Array.isArray(value);
    const found = take<Given>(path, value, good, {}, 'object');
    for (const key of keys ? Object.keys(found) : []) {
      take(below(path, key), found[key], (keys ?? []).indexOf(key) >= 0, 0, { unknown: keys ?? [] });
    }
    return found;
  };
  const read: Checker['read'] = (path, value, rule) => {
    if (typeof rule === 'boolean') return take(path, value, typeof value === 'boolean', rule, 'flag');
    if (!Array.isArray(rule)) {
      const given = object(path, value, Object.keys(rule));
      const entries = Object.entries(rule as Rules);
      return Object.fromEntries(
        entries.map(([key, inner]) => [key, read(below(path, key), own(given, key), inner)]),
      );
    }
    const [first, second] = rule;
    if (first instanceof RegExp)
      return take(path, value, typeof value === 'string' && first.test(value), second, 'text');
    if (typeof first === 'string')
      return take(path, value, rule.indexOf(value) >= 0, first, rule as string[]);
    const inRange = Number.isInteger(value) && (value as number) >= first && (value as number) <= second;
    return take(path, value, inRange, rule[2], rule as [number, number, number]);
  };
  return {
    problems,
    take,
    read,
    object,
    strings(path, value) {
      const list = take<unknown[]>(path, value, Array.isArray(value), [], 'list');
      return list.filter(
        (item, i): item is string =>
          !!take(`${path}[${i}]`, item ?? 'null', !!item && typeof item === 'string', '', 'text'),
      );
    },
  };
}

const below = (path: string, key: string) => (path ? `${path}.${key}` : key);
