import Cookies from 'js-cookie';
import { cookieDomains, cookiePaths, eraseCookie, listCookies } from '../lib/cookies.js';
import { writeCookie } from '../lib/natives.js';
import { warn } from '../lib/warn.js';
import type { Choice, CookieOptions, Plan } from '../types.js';
import { expiry } from './choice.js';
import { decodeChoice, encodeChoice } from './format.js';

/** A clock may be a little ahead of the one that wrote; a date further off was not written by us. */
const CLOCK_SLACK = 86_400_000;

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
  if (isStored()) return true;
  // js-cookie assigns to `document.cookie`, which `<img name="cookie">` in the page takes away from it.
  const place = `; path=${path}${domain ? `; domain=${domain}` : ''}`;
  const rules = `; samesite=${sameSite}${secure ? '; secure' : ''}`;
  writeCookie(`${name}=${value}; expires=${expires.toUTCString()}${place}${rules}`);
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
