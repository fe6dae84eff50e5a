import { NativeFault, patchMethod, type Undo } from '../lib/patch.js';
import type { Gate, Hold } from './gate.js';
import type { Owners } from './owners.js';

/**
 * Holds requests made by code. While the visitor has not answered they wait; after a refusal they fail as they
 * do with an ad blocker, which every vendor's own code is used to, so that nothing waits for ever.
 */
export function watchNetwork(gate: Gate, owners: Owners): Undo[] {
  return [watchFetch(gate, owners), ...watchXhr(gate, owners), watchBeacon(gate, owners)];
}

/** What browsers say when a request could not be made. */
const failure = () => new TypeError('Failed to fetch');

function watchFetch(gate: Gate, owners: Owners): Undo {
  return patchMethod(window, 'fetch', (_self, [input], native) => {
    const url = input instanceof Request ? input.url : String(input);
    const owner = owners.ownerOf(url);
    if (!gate.holds(owner)) return native();
    if (gate.refused(owner)) return Promise.reject(failure());
    return new Promise((resolve, reject) => {
      gate.hold({
        owner,
        sink: 'fetch',
        url,
        release() {
          resolve(native());
          return undefined;
        },
        refuse: () => reject(failure()),
      });
    });
  });
}

/** What is known of an XHR between `open` and `send`. */
interface Opened {
  readonly url: string;
  readonly isAsync: boolean;
  held?: Hold;
}

function watchXhr(gate: Gate, owners: Owners): Undo[] {
  const opened = new WeakMap<object, Opened>();
  const proto = XMLHttpRequest.prototype;
  const forget = (xhr: object) => {
    const held = opened.get(xhr)?.held;
    if (held) gate.drop(held);
  };
  return [
    patchMethod(proto, 'open', (self, args, native) => {
      forget(self as object);
      opened.set(self as object, { url: String(args[1]), isAsync: args.length < 3 || !!args[2] });
      return native();
    }),
    patchMethod(proto, 'abort', (self, _args, native) => {
      forget(self as object);
      return native();
    }),
    patchMethod(proto, 'send', (self, _args, native) => {
      const xhr = self as XMLHttpRequest;
      const request = opened.get(xhr);
      const owner = request ? owners.ownerOf(request.url) : null;
      if (!request || !gate.holds(owner)) return native();
      if (!request.isAsync) throw new NativeFault(new DOMException('Failed to load', 'NetworkError'));
      const fail = () => {
        // A request that fails goes to DONE without headers, then tells so: https://xhr.spec.whatwg.org/#request-error-steps
        xhr.abort();
        for (const type of ['error', 'loadend']) xhr.dispatchEvent(new ProgressEvent(type));
      };
      if (gate.refused(owner)) {
        setTimeout(fail);
        return undefined;
      }
      request.held = {
        owner,
        sink: 'xhr',
        url: request.url,
        release() {
          native();
          return undefined;
        },
        refuse: fail,
      };
      gate.hold(request.held);
      return undefined;
    }),
  ];
}

function watchBeacon(gate: Gate, owners: Owners): Undo {
  return patchMethod(Navigator.prototype, 'sendBeacon', (_self, [address], native) => {
    const url = String(address);
    const owner = owners.ownerOf(url);
    if (!gate.holds(owner)) return native();
    // "true" says only that it was taken: with "false" a tag tries an image or a request instead.
    if (!gate.refused(owner)) {
      gate.hold({
        owner,
        sink: 'beacon',
        url,
        release() {
          native();
          return undefined;
        },
        refuse() {},
      });
    }
    return true;
  });
}
