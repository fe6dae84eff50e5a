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
const SCHEMA = '1';
const MAX_LENGTH = 1000;
const METHODS: readonly Method[] = ['accept-all', 'reject-all', 'save', 'revoke', 'api', 'signal'];
/** A clock may be a little ahead of the one that wrote; a date further off was not written by us. */
const CLOCK_SLACK = 86_400_000;

export function encodeChoice(choice: Choice): string {
  const fields = [
    SCHEMA,
    choice.id,
    Math.floor(choice.decidedAt / 1000).toString(36),
    choice.revision,
    choice.method,
    encodeAnswers(choice.categories),
    encodeAnswers(choice.vendors),
    choice.asked.join(''),
  ].join('.');
  return `${fields}.${shortHash(fields, 6)}`;
}

function encodeAnswers(answers: { readonly [id: string]: boolean }): string {
  return Object.keys(answers)
    .map(id => (own(answers, id) ? id : `!${id}`))
    .join('~');
}

/** Reads a value fail-closed: anything that is not exactly what we write is no consent. */
export function decodeChoice(value: string): Choice | null {
  if (value.length > MAX_LENGTH) return null;
  const at = value.lastIndexOf('.');
  if (value.slice(at + 1) !== shortHash(value.slice(0, at), 6)) return null;
  const [schema, id = '', time = '', revision = '', method = '', categories = '', vendors = '', asked = ''] =
    value.slice(0, at).split('.');
  const decidedAt = Number.parseInt(time, 36) * 1000;
  const known = METHODS.find(m => m === method);
  if (schema !== SCHEMA || !known || !/^\d+$/.test(revision) || !(decidedAt > 0)) return null;
  return {
    id,
    decidedAt,
    revision: Number(revision),
    method: known,
    categories: decodeAnswers(categories),
    vendors: decodeAnswers(vendors),
    asked: asked.match(/.{3}/g) ?? [],
  };
}

function decodeAnswers(text: string): { readonly [id: string]: boolean } {
  // No prototype: a category called `constructor` must be looked up like any other.
  const answers: { [id: string]: boolean } = Object.create(null);
  for (const item of text ? text.split('~') : []) answers[item.replace(/^!/, '')] = item[0] !== '!';
  return Object.freeze(answers);
}

/**
 * The stored answer, or `null`. Of several cookies of the name, which a change of `domain` or `path` leaves
 * behind, the newest valid one wins and the rest are erased; else the visitor would be asked for ever.
 */
export function readChoice(plan: Plan, now: number): Choice | null {
  const values = listCookies().filter(([name]) => name === plan.cookie.name);
  let newest: Choice | null = null;
  for (const [, value] of values) {
    const choice = decodeChoice(value);
    if (!choice || choice.revision !== plan.revision || choice.decidedAt > now + CLOCK_SLACK) continue;
    if (expiry(choice, plan) > now && choice.decidedAt > (newest?.decidedAt ?? 0)) newest = choice;
  }
  if (values.length > 1) {
    eraseCookie(plan.cookie.name, location);
    if (newest) writeChoice(newest, plan, now);
  }
  return newest;
}

/**
 * Writes the answer. Where cookies cannot be written it holds for this page view, and the owner is told.
 *
 * @returns Whether it is stored.
 */
export function writeChoice(choice: Choice, plan: Plan, now: number): boolean {
  const value = encodeChoice(choice);
  const { cookie } = plan;
  const expires = new Date(Math.max(expiry(choice, plan), now));
  const secure = location.protocol === 'https:' || cookie.sameSite === 'None';
  const attributes = { expires, path: cookie.path, sameSite: cookie.sameSite, secure } as const;
  try {
    Cookies.set(cookie.name, value, cookie.domain ? { ...attributes, domain: cookie.domain } : attributes);
  } catch {
    // SecurityError in an opaque origin; the check below tells the owner
  }
  if (isStored(cookie.name, value)) return true;
  // js-cookie assigns to `document.cookie`, which `<img name="cookie">` in the page takes away from it.
  writeCookie(
    `${cookie.name}=${value}; path=${cookie.path}; expires=${expires.toUTCString()}; samesite=${cookie.sameSite}` +
      (cookie.domain ? `; domain=${cookie.domain}` : '') +
      (secure ? '; secure' : ''),
  );
  const stored = isStored(cookie.name, value);
  if (!stored) warn(whyNotStored(cookie));
  return stored;
}

function isStored(name: string, value: string): boolean {
  return !!listCookies().find(([n, v]) => n === name && v === value);
}

function whyNotStored({ name, domain, path }: CookieOptions): string {
  const kept = 'the answer holds for this page view only and the visitor will be asked again';
  if (domain && cookieDomains(location.hostname).indexOf(domain.replace(/^\./, '')) < 0) {
    return `cookie.domain: got "${domain}", expected "${location.hostname}" or a parent of it; ${kept}.`;
  }
  if (cookiePaths(location.pathname).indexOf(path) < 0) {
    return `cookie.path: got "${path}", which does not cover ${location.pathname}; expected "/"; ${kept}.`;
  }
  return `the cookie "${name}" could not be written (cookies are switched off, or the page is in a sandboxed frame); ${kept}.`;
}

/** Forgets the answer. */
export function eraseChoice(plan: Plan): void {
  eraseCookie(plan.cookie.name, location);
}
