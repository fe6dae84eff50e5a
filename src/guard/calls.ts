import { standIn } from '../gate/stand-in.js';
import type { Constructor } from '../lib/construct.js';
import type { Proto } from './realm.js';
import { type Any, isOn, onEnd, replace } from './replace.js';
import { hold, isHeld } from './state.js';

const { getAttribute } = Element.prototype;
const addresses = new WeakMap<object, unknown>();

/** Requests, forms that code submits, connections and workers. */
export function watchCalls(win: Any, proto: Proto): void {
  replace(win, 'fetch', 'value', (_self, args, native) => {
    const url = args[0]?.url ?? args[0];
    if (!isHeld(url)) return native();
    return new Promise((resolve, reject) =>
      hold(
        'fetch',
        url,
        () => void native().then(resolve, reject),
        () => reject(new TypeError('Failed to fetch')),
      ),
    );
  });
  replace(proto('Navigator'), 'sendBeacon', 'value', (_self, [url], native) => {
    if (!isHeld(url)) return native();
    hold('beacon', url, native);
    return true;
  });
  replace(proto('XMLHttpRequest'), 'open', 'value', (self, [, url], native) => {
    addresses.set(self, url);
    return native();
  });
  replace(proto('XMLHttpRequest'), 'send', 'value', (self, _args, native) => {
    const url = addresses.get(self);
    return isHeld(url)
      ? hold('xhr', url, native, () => self.dispatchEvent(new ProgressEvent('error')))
      : native();
  });
  replace(proto('HTMLFormElement'), 'submit requestSubmit', 'value', (self, _args, native) => {
    const url = getAttribute.call(self, 'action') ?? '';
    return isHeld(url) ? hold('form', url, native) : native();
  });
  for (const name of ['EventSource', 'WebSocket', 'Worker']) {
    const native = win[name] as Constructor | undefined;
    if (!native) continue;
    win[name] = new Proxy(native, {
      construct(target, args, newTarget) {
        const [url] = args;
        if (!isOn() || !isHeld(url)) return Reflect.construct(target, args, newTarget);
        const { object, become, fail } = standIn(target, { url, readyState: 0 });
        hold('connection', url, () => become(new target(...args)), fail);
        return object;
      },
    });
    onEnd(() => {
      win[name] = native;
    });
  }
}
