import Cookies from 'js-cookie';
import { cookieDomains, cookiePaths, eraseCookie, listCookies } from '../lib/cookies.js';
import { shortHash } from '../lib/hash.js';
import { writeCookie } from '../lib/natives.js';
import { own } from '../lib/own.js';
import { warn } from '../lib/warn.js';
import type { Choice, CookieOptions, Method, Plan } from '../types.js';
import { expiry } from './choice.js';

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
/** A clock may be a little ahead of the one that wrote; a date further off was not written by us. */
const CLOCK_SLACK = 86_400_000;

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

/**
 * The stored answer, or `null`. Of several cookies of the name, which a change of `domain` or `path` leaves
 * behind, the newest valid one wins and the rest are erased; else the visitor would be asked for ever.
 */
export function readChoice(plan: Plan, now: number): Choice | null {
  const { name } = plan.cookie;
  const values = listCookies().filter(cookie => cookie[0] === name);
  let newest: Choice | null = null;
  for (const [, value] of values) {
    const choice = decodeChoice(value);
    if (!choice || choice.revision !== plan.revision || choice.decidedAt > now + CLOCK_SLACK) continue;
    if (expiry(choice, plan) > now && choice.decidedAt > (newest?.decidedAt ?? 0)) newest = choice;
  }
  if (values.length > 1) {
    eraseCookie(name, location);
    if (newest) writeChoice(newest, plan);
  }
  return newest;
}

/**
 * Writes the answer. Where cookies cannot be written it holds for this page view, and the owner is told.
 *
 * @returns Whether it is stored.
 */
export function writeChoice(choice: Choice, plan: Plan): boolean {
  const value = encodeChoice(choice);
  const { name, path, sameSite, domain } = plan.cookie;
  const isStored = () => !!listCookies().find(cookie => cookie[0] === name && cookie[1] === value);
  const secure = location.protocol === 'https:';
  const expires = new Date(expiry(choice, plan));
  const options = { path, sameSite, secure, expires, ...(domain && { domain }) };
  try {
    Cookies.set(name, value, options);
  } catch {
    // SecurityError in an opaque origin, or a page that put functions on `Object.prototype`; tried again below
  }
  // js-cookie assigns to `document.cookie`, which `<img name="cookie">` in the page takes away from it.
  if (!isStored()) {
    const place = `; path=${path}${domain ? `; domain=${domain}` : ''}`;
    const rules = `; samesite=${sameSite}${secure ? '; secure' : ''}`;
    writeCookie(`${name}=${value}; expires=${expires.toUTCString()}${place}${rules}`);
  }
  if (isStored()) return true;
  explain(plan.cookie);
  return false;
}

/** Tells the owner why, where it can be known. */
function explain({ name, domain, path }: CookieOptions): void {
  const { hostname, pathname } = location;
  if (domain && cookieDomains(hostname).indexOf(domain.replace(/^\./, '')) < 0)
    warn('cookie-domain', domain, hostname);
  else if (cookiePaths(pathname).indexOf(path) < 0) warn('cookie-path', path, pathname);
  else warn('cookie-refused', name);
}
