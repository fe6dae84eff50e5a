import { getAttr } from '../lib/natives.js';
import { type Handler, textOf } from '../lib/patch.js';
import type { Sink } from '../types.js';
import type { Gate, Hold } from './gate.js';
import type { Owners } from './owners.js';
import type { Watch, Watcher } from './realm.js';

/** Holds what asks for an address; nothing when it may. `refuse` tells the code that waits for it. */
export type Take = (sink: Sink, url: string, go: () => unknown, refuse: () => void) => Hold | undefined;

export function createTake(gate: Gate, owners: Owners): Take {
  return (sink, url, go, refuse) => {
    const owner = owners.ownerOf(url);
    if (!gate.holds(owner)) return undefined;
    const hold: Hold = { owner, sink, url, release: () => void go(), refuse };
    gate.hold(hold);
    return hold;
  };
}

/**
 * Holds requests made by code. While the visitor has not answered they wait; after a refusal they fail as they
 * do with an ad blocker, which every vendor's own code is used to, so that nothing waits for ever.
 */
export function watchNetwork(take: Take, gate: Gate, isHeld: (address: string) => boolean): Watcher {
  return watch => {
    watch('', 'fetch', 'value', onFetch(take));
    watch('Cache', 'add', 'value', onFetch(take));
    const onAll = onFetch(
      take,
      ([all]) => (all as unknown[]).map(request => addressOf([request])).find(isHeld) ?? '',
    );
    watch('Cache', 'addAll', 'value', onAll, (_cache, all) => Array.isArray(all));
    watch('Worklet', 'addModule', 'value', onFetch(take));
    watch('', 'fetchLater', 'value', (_self, args, native) =>
      take('beacon', addressOf(args), native, () => {}) ? { activated: false } : native(),
    );
    // "true" says only that it was taken: with "false" a tag tries an image or a request instead.
    watch('Navigator', 'sendBeacon', 'value', (_self, args, native) =>
      take('beacon', textOf(args, 0), native, () => {}) ? true : native(),
    );
    watchXhr(watch, take, gate);
    const onSubmit: Handler = (self, [submitter], native) => {
      const form = self as HTMLFormElement;
      const button = submitter as Element | undefined;
      const url = (button && getAttr(button, 'formaction')) ?? getAttr(form, 'action') ?? '';
      return take('form', url, native, () => {}) ? undefined : native();
    };
    // A visitor who presses a button means it; code that submits may not have been asked to.
    watch('HTMLFormElement', 'submit requestSubmit', 'value', onSubmit);
  };
}

/** Of a string, a `URL` or a `Request`. */
const addressOf = (args: unknown[]) =>
  Object.prototype.toString.call(args[0]) === '[object Request]' ? (args[0] as Request).url : textOf(args, 0);

const onFetch =
  (take: Take, read = addressOf): Handler =>
  (_self, args, native) => {
    let settle: ((response: unknown) => void) | undefined;
    let fail: ((reason: unknown) => void) | undefined;
    const held = take(
      'fetch',
      read(args),
      () => settle?.(native()),
      // What browsers say when a request could not be made.
      () => fail?.(new TypeError('Failed to fetch')),
    );
    if (!held) return native();
    return new Promise((resolve, reject) => {
      settle = resolve;
      fail = reject;
    });
  };

function watchXhr(watch: Watch, take: Take, gate: Gate): void {
  const addresses = new WeakMap<object, string>();
  const holds = new WeakMap<object, Hold>();
  const forget = (xhr: unknown) => gate.drop(holds.get(xhr as object));
  watch('XMLHttpRequest', 'open', 'value', (self, args, native) => {
    forget(self);
    textOf(args, 0);
    addresses.set(self as object, textOf(args, 1));
    return native();
  });
  watch('XMLHttpRequest', 'abort', 'value', (self, _args, native) => {
    forget(self);
    return native();
  });
  watch('XMLHttpRequest', 'send', 'value', (self, _args, native) => {
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
  });
}
