import { patch, type Undo } from '../lib/patch.js';
import type { Sink } from '../types.js';
import type { Gate, Hold } from './gate.js';
import type { Owners } from './owners.js';

/**
 * Holds requests made by code. While the visitor has not answered they wait; after a refusal they fail as they
 * do with an ad blocker, which every vendor's own code is used to, so that nothing waits for ever.
 */
export function watchNetwork(gate: Gate, owners: Owners): Undo[] {
  /** Holds a request, or fails it; says whether it was one to hold. */
  const take = (sink: Sink, url: string, go: () => unknown, refuse: () => void): Hold | undefined => {
    const owner = owners.ownerOf(url);
    if (!gate.holds(owner)) return undefined;
    const hold: Hold = { owner, sink, url, release: () => void go(), refuse };
    if (gate.refused(owner)) setTimeout(refuse);
    else gate.hold(hold);
    return hold;
  };
  return [watchFetch(take), watchBeacon(take), ...watchXhr(take, gate)];
}

type Take = (sink: Sink, url: string, go: () => unknown, refuse: () => void) => Hold | undefined;

function watchFetch(take: Take): Undo {
  return patch(window, 'fetch', 'value', (_self, [input], native) => {
    let settle: ((response: unknown) => void) | undefined;
    let fail: ((reason: unknown) => void) | undefined;
    const url = input instanceof Request ? input.url : String(input);
    const held = take(
      'fetch',
      url,
      () => settle?.(native()),
      // What browsers say when a request could not be made.
      () => fail?.(new TypeError('Failed to fetch')),
    );
    if (!held) return native();
    return new Promise((resolve, reject) => {
      settle = resolve;
      fail = reject;
    });
  });
}

function watchBeacon(take: Take): Undo {
  // "true" says only that it was taken: with "false" a tag tries an image or a request instead.
  return patch(Navigator.prototype, 'sendBeacon', 'value', (_self, [url], native) =>
    take('beacon', String(url), native, () => {}) ? true : native(),
  );
}

function watchXhr(take: Take, gate: Gate): Undo[] {
  const addresses = new WeakMap<object, string>();
  const holds = new WeakMap<object, Hold>();
  const proto = XMLHttpRequest.prototype;
  const forget = (xhr: unknown) => gate.drop(holds.get(xhr as object));
  return [
    patch(proto, 'open', 'value', (self, [, url], native) => {
      forget(self);
      addresses.set(self as object, String(url));
      return native();
    }),
    patch(proto, 'abort', 'value', (self, _args, native) => {
      forget(self);
      return native();
    }),
    patch(proto, 'send', 'value', (self, _args, native) => {
      const xhr = self as XMLHttpRequest;
      const held = take('xhr', addresses.get(xhr) ?? '', native, () => {
        // A request that fails goes to its end and then tells so: https://xhr.spec.whatwg.org/#request-error-steps
        xhr.abort();
        for (const type of ['error', 'loadend']) xhr.dispatchEvent(new ProgressEvent(type));
      });
      if (!held) return native();
      // A synchronous one returns at once, with status 0: waiting would freeze the page.
      holds.set(xhr, held);
      return undefined;
    }),
  ];
}
