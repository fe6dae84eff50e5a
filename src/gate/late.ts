import { currentScript, listen } from '../lib/natives.js';
import type { Handler } from '../lib/patch.js';
import type { Watcher } from './realm.js';

/**
 * Scripts that run later than their place in the document says. The events they wait for are over; for them, and
 * only for them, these come again.
 */
export interface Late {
  /** This script is about to run late. */
  add(script: Element): void;
  /** The late script that runs now. */
  running(): Element | null;
  readonly watch: Watcher;
}

/** Events that come once in the life of a page. */
const ONCE = ['DOMContentLoaded', 'load', 'pageshow', 'readystatechange'];

export function createLate(): Late {
  let begin: (() => void) | undefined;
  const scripts = new WeakSet<Element>();
  const past = new Set<string>();
  for (const type of ONCE) {
    const target = type === 'readystatechange' ? document : window;
    const onEvent = (event: Event) => {
      const isLast = type !== 'readystatechange' || document.readyState === 'complete';
      if (event.target === document && isLast) past.add(type);
    };
    listen(target, type, onEvent, true);
  }
  const running = () => {
    const script = currentScript();
    return script && scripts.has(script) ? script : null;
  };

  const again = (target: unknown, type: string, listener: unknown) => {
    const isPage = target === window || target === document || target === undefined;
    if (!past.has(type) || !isPage || !running()) return;
    setTimeout(() => {
      const event = new Event(type);
      Object.defineProperty(event, 'target', { value: document });
      if (typeof listener === 'function') listener.call(target ?? window, event);
      else (listener as EventListenerObject | null)?.handleEvent?.(event);
    });
  };

  return {
    add(script) {
      scripts.add(script);
      begin?.();
      begin = undefined;
    },
    running,
    watch(watch, realm) {
      if (realm !== window) return;
      const onListen: Handler = (self, [type, listener], native) => {
        again(self, String(type), listener);
        return native();
      };
      // Not before it is needed: a page listens to a great deal.
      begin = () => watch('EventTarget', 'addEventListener', 'value', onListen);
      watch('', 'onload', 'set', (_window, [listener], native) => {
        again(undefined, 'load', listener);
        return native();
      });
    },
  };
}
