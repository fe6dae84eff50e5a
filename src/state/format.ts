import { shortHash } from '../lib/hash.js';
import { own } from '../lib/own.js';
import type { Choice, Method } from '../types.js';

/**
 * The consent cookie, one value without JSON, so that any server reads it with a split:
 *
 *     1.<id>.<time>.<revision>.<method>.<categories>.<vendors>.<asked>.<checksum>
 *
 * `time` is seconds since 1970 in base 36. `categories` and `vendors` are names joined by `~`; `!` in front
 * means refused. `asked` holds three characters per vendor that was there to be asked about.
 */
const VALUE =
  /^(1\.([\da-f]+)\.([\da-z]{1,8})\.(\d+)\.([a-z-]+)\.([\w!~-]*)\.([\w!~-]*)\.([\da-z]*))\.([\da-z]{6})$/;

export function encodeChoice(choice: Choice): string {
  const { id, decidedAt, revision, method, categories, vendors, asked } = choice;
  const time = Math.floor(decidedAt / 1000).toString(36);
  const fields = [1, id, time, revision, method, encode(categories), encode(vendors), asked.join('')].join(
    '.',
  );
  return `${fields}.${shortHash(fields, 6)}`;
}

function encode(answers: { readonly [id: string]: boolean }): string {
  return Object.keys(answers)
    .map(id => (own(answers, id) ? id : `!${id}`))
    .join('~');
}

/** Reads a value fail-closed: anything that is not exactly what we write is no consent. */
export function decodeChoice(value: string): Choice | null {
  const [, fields, id, time, revision, method, categories, vendors, asked, checksum] =
    (value.length < 4000 && VALUE.exec(value)) || [];
  if (!fields || shortHash(fields, 6) !== checksum) return null;
  return {
    id: id as string,
    decidedAt: Number.parseInt(time as string, 36) * 1000,
    revision: Number(revision),
    method: method as Method, // the checksum says that we wrote it
    categories: decode(categories as string),
    vendors: decode(vendors as string),
    asked: asked?.match(/.{3}/g) ?? [],
  };
}

function decode(text: string): { readonly [id: string]: boolean } {
  // No prototype: a category called `constructor` must be looked up like any other.
  const answers: { [id: string]: boolean } = Object.create(null);
  for (const item of text ? text.split('~') : []) answers[item.replace('!', '')] = item[0] !== '!';
  return answers;
}
