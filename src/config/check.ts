import { closest } from '../lib/closest.js';

/**
 * Collects what is wrong with a configuration, in words that say how to mend it:
 * path, what was found, what was expected. Nothing here throws, and nothing stops the rest from being read.
 */
export interface Checker {
  readonly problems: readonly string[];
  /** Notes a mistake. */
  report(path: string, message: string): void;
  /** The value when it is one of the words, else the default. */
  oneOf<T extends string>(path: string, value: unknown, words: readonly T[], otherwise: T): T;
  text<T>(path: string, value: unknown, expected: RegExp, example: string, otherwise: T): string | T;
  integer(path: string, value: unknown, from: number, to: number, otherwise: number): number;
  flag(path: string, value: unknown, otherwise: boolean): boolean;
  /** The value when it is a plain object, else an empty one. */
  object(path: string, value: unknown): { readonly [key: string]: unknown };
  /** The strings of a list. */
  strings(path: string, value: unknown): readonly string[];
  /** Reports keys that nobody reads. */
  onlyKeys(path: string, object: { readonly [key: string]: unknown }, known: readonly string[]): void;
}

export function createChecker(): Checker {
  const problems: string[] = [];
  const report = (path: string, message: string) => {
    problems.push(`${path}: ${message}`);
  };
  const wrong = <T>(path: string, value: unknown, expected: string, otherwise: T): T => {
    if (value !== undefined) report(path, `got ${show(value)}, expected ${expected}`);
    return otherwise;
  };
  return {
    problems,
    report,
    oneOf(path, value, words, otherwise) {
      const found = words.find(word => word === value);
      if (found !== undefined) return found;
      const near = typeof value === 'string' ? suggest(value, words) : '';
      return wrong(path, value, `one of ${words.join(', ')}${near}`, otherwise);
    },
    text: (path, value, expected, example, otherwise) =>
      typeof value === 'string' && expected.test(value)
        ? value
        : wrong(path, value, `text such as ${show(example)}`, otherwise),
    integer: (path, value, from, to, otherwise) =>
      Number.isInteger(value) && (value as number) >= from && (value as number) <= to
        ? (value as number)
        : wrong(path, value, `a whole number from ${from} to ${to}`, otherwise),
    flag: (path, value, otherwise) =>
      typeof value === 'boolean' ? value : wrong(path, value, 'true or false', otherwise),
    object: (path, value) =>
      isObject(value) ? value : wrong(path, value, 'an object {…}', {} as { [key: string]: unknown }),
    strings(path, value) {
      if (value === undefined) return [];
      if (!Array.isArray(value)) return wrong(path, value, 'a list of texts […]', []);
      return value.filter((item, i) => typeof item === 'string' || wrong(`${path}[${i}]`, item, 'a text', false));
    },
    onlyKeys(path, object, known) {
      for (const key of Object.keys(object)) {
        if (known.indexOf(key) < 0) report(path + key, `unknown option${suggest(key, known)}; it is ignored`);
      }
    },
  };
}

/** `; did you mean "…"?`, or nothing. */
export function suggest(word: string, candidates: readonly string[]): string {
  const near = closest(word, candidates);
  return near ? `; did you mean "${near}"?` : '';
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
