import { fitsAny } from '../lib/pattern.js';

/** Erases the keys of local and session storage that fit, but for those in `keep`. */
export function eraseStorage(patterns: readonly string[], keep: readonly string[]): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = window[name];
      const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
      for (const key of keys) {
        if (key !== null && fitsAny(patterns, key) && !fitsAny(keep, key)) storage.removeItem(key);
      }
    } catch {
      // storage is switched off, or the page is in a sandboxed frame: there is nothing of theirs in it
    }
  }
}
