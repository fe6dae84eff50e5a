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

/** Erases the databases whose names fit, but for those in `keep`; each goes as soon as no code has it open. */
export async function eraseDatabases(patterns: readonly string[], keep: readonly string[]): Promise<void> {
  try {
    for (const { name = '' } of await indexedDB.databases()) {
      if (fitsAny(patterns, name) && !fitsAny(keep, name)) indexedDB.deleteDatabase(name);
    }
  } catch {
    // as above
  }
}

/** Unregisters the service workers whose script ends like this: they outlive the page that asked for them. */
export async function unregisterWorkers(ends: readonly string[]): Promise<void> {
  try {
    if (!ends[0]) return;
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      const { scriptURL } = registration.active ?? registration.waiting ?? registration.installing ?? {};
      if (ends.find(end => scriptURL?.replace(/[?#].*/, '').endsWith(end))) await registration.unregister();
    }
  } catch {
    // as above
  }
}
