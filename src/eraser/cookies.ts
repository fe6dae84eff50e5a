import { eraseCookie, listCookies } from '../lib/cookies.js';
import { fitsAny } from '../lib/pattern.js';

/**
 * Erases the cookies whose names fit, on every domain and path they may stand on.
 *
 * @param keep Names that stay: those of vendors still allowed, and the site's own.
 * @returns Names that are still there: a script cannot erase them, for instance because a server wrote them for
 * another path.
 */
export function eraseCookies(patterns: readonly string[], keep: readonly string[]): string[] {
  const names = new Set(listCookies().map(([name]) => name));
  return [...names].filter(
    name => fitsAny(patterns, name) && !fitsAny(keep, name) && !eraseCookie(name, location),
  );
}
