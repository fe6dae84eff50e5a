/** What runs in the page. Each function is sent there as text, so it names nothing outside itself. */
import type { Json } from '../../../src/vendors/types.js';

declare global {
  interface Window {
    /** Ids of the stand-ins that have run, each as often as it ran. */
    __ran: string[];
    /** What waited for each when it first ran. */
    __told: { [id: string]: readonly Json[] };
    /** What each does while it runs, to be done once more. */
    __again: (() => void)[];
    /** The entries of all queues as plain data, by vendor. */
    __queues: () => Queues;
  }
}

/** What waits for the file of each vendor. */
export interface Queues {
  readonly [id: string]: readonly Json[];
}

/** Where a page that ends leaves what its queues hold. No vendor has such a key. */
export const LAST_WORDS = 'test:last-words';

/** What a stand-in knows of its vendor. */
export interface Part {
  readonly id: string;
  /** Its own address. */
  readonly url: string;
  readonly cookies: readonly string[];
  readonly keys: readonly string[];
  readonly databases: readonly string[];
  readonly workers: readonly string[];
  readonly defines: readonly string[];
}

/**
 * Before everything else in the page.
 *
 * @param queues Expressions, by vendor.
 * @param key `LAST_WORDS`.
 */
export function prepare({ queues, key }: { queues: [id: string, queue: string][]; key: string }): void {
  const plain = (value: unknown, depth = 0): Json => {
    if (typeof value === 'function') return 'ƒ';
    if (value instanceof Date || (typeof value === 'number' && value > 1e12)) return '*';
    if (value instanceof Node) return `<${value.nodeName.toLowerCase()}>`;
    if (typeof value !== 'object' || value === null) return (value ?? null) as Json;
    if (depth > 6) return '…';
    const isList = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Arguments]';
    if (isList) return Array.from(value as ArrayLike<unknown>, item => plain(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item, depth + 1)]));
  };
  window.__ran = [];
  window.__told = {};
  window.__again = [];
  const read = (queue: string) => {
    try {
      // biome-ignore lint/security/noGlobalEval: an expression from the file of the tag
      return Array.from(window.eval(queue) as ArrayLike<unknown>, item => plain(item));
    } catch {
      return []; // nothing has made it yet
    }
  };
  window.__queues = () => Object.fromEntries(queues.map(([id, queue]) => [id, read(queue)]));
  addEventListener('pagehide', () => {
    // An empty frame has the same storage and nothing to say.
    if (window === top) sessionStorage.setItem(key, JSON.stringify(window.__queues()));
  });
}

/** Does what a vendor's file does wherever consent is concerned. */
export function act({ id, url, cookies, keys, databases, workers, defines }: Part): void {
  const work = () => {
    for (const name of cookies) {
      // biome-ignore lint/suspicious/noDocumentCookie: this is how tags do it
      document.cookie = `${name}=1; path=/; max-age=3600; SameSite=Lax; domain=.fernhill.test`;
    }
    for (const key of keys) {
      localStorage.setItem(key, '1');
      sessionStorage.setItem(key, '1');
    }
    for (const name of databases) {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => opening.result.close();
    }
    fetch(url, { mode: 'no-cors' }).catch(() => {});
    new Image().src = url;
  };
  // What only the file defines is there afterwards: code of the page calls it. Built around a queue, it stays that queue.
  function callable() {}
  const anything: unknown = new Proxy(callable, {
    get: (_target, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => '' : anything),
    apply: () => anything,
    construct: (_target, [options]) => options?.q ?? anything,
  });
  window.__ran.push(id);
  window.__told[id] ??= window.__queues()[id] ?? [];
  for (const name of defines) {
    if (!(name in window)) Reflect.set(window, name, anything);
  }
  for (const path of workers) navigator.serviceWorker.register(path).catch(() => {});
  window.__again.push(work);
  work();
}
