import { listen } from '../lib/natives.js';

/** The part of the Cookie Store API that is used; https://developer.mozilla.org/docs/Web/API/CookieStore */
interface CookieStoreLike {
  addEventListener(type: 'change', fn: (event: CookieChanges) => void): void;
  removeEventListener(type: 'change', fn: (event: CookieChanges) => void): void;
}
interface CookieChanges {
  readonly changed: readonly { readonly name?: string }[];
  readonly deleted: readonly { readonly name?: string }[];
}

/**
 * Calls back whenever the consent cookie may have been changed elsewhere: by another tab, by a server, or while
 * the page lay in the back/forward cache. The cookie is what counts, so a message says only "look again".
 *
 * @returns Tells the other tabs, and stops.
 */
export function watchTabs(cookieName: string, changed: () => void): { tell(): void; stop(): void } {
  const ends: (() => void)[] = [];
  let tell = () => {};
  const on = (target: EventTarget, type: string, fn: (event: Event) => void) => {
    listen.call(target, type, fn);
    ends.push(() => target.removeEventListener(type, fn));
  };
  on(window, 'pageshow', event => {
    if ((event as PageTransitionEvent).persisted) changed();
  });
  on(document, 'visibilitychange', () => {
    if (document.visibilityState === 'visible') changed();
  });

  const store = (window as { cookieStore?: CookieStoreLike }).cookieStore;
  if (store) {
    const look = (event: CookieChanges) => {
      for (const { name } of [...event.changed, ...event.deleted]) if (name === cookieName) return changed();
    };
    store.addEventListener('change', look);
    ends.push(() => store.removeEventListener('change', look));
  } else if (typeof BroadcastChannel === 'function') {
    // Insecure pages and older browsers have no cookieStore.
    const channel = new BroadcastChannel(`askfirst:${cookieName}`);
    channel.onmessage = changed;
    tell = () => channel.postMessage(null);
    ends.push(() => channel.close());
  }
  return {
    tell: () => tell(),
    stop: () => {
      for (const end of ends) end();
    },
  };
}
