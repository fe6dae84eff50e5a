import { fill, installQueue, makeCalls, setGlobals } from '../lib/calls.js';
import { createElement, insertBefore, setAttribute } from '../lib/natives.js';
import { trustedScriptUrl } from '../lib/trusted.js';
import { warn } from '../lib/warn.js';
import type { Load, PlannedVendor } from '../types.js';
import type { Gate } from './gate.js';
import type { Owners } from './owners.js';

/** Loads the tags of vendors that were given with their ID. */
export interface Loader {
  /**
   * Makes the vendor's queue, so that the site can call it from now on, and holds the tag. Nothing is asked for
   * and nothing stored until the gate releases it.
   */
  prepare(vendor: PlannedVendor): void;
  /** Whether Askfirst loads this address itself. */
  loads(address: string): boolean;
}

/** Tells the sinks that an element is ours. */
export type Clear = (script: Element) => void;

/** @param nonce Of our own tag: what a strict CSP lets run may load more. */
export function createLoader(gate: Gate, owners: Owners, clear: Clear, nonce: string): Loader {
  const addresses = new Map<string, string>();

  const inject = (load: Load, vendor: PlannedVendor, url: string) => {
    const script = createElement.call(document, 'script') as HTMLScriptElement;
    for (const [name, value] of Object.entries(load.attributes ?? {})) setAttribute.call(script, name, value);
    if (nonce) script.nonce = nonce;
    script.async = true;
    setAttribute.call(script, 'src', trustedScriptUrl(url));
    clear(script);
    if (load.construct) script.addEventListener('load', () => construct(load, vendor));
    insertBefore.call(document.head ?? document.documentElement, script, null);
  };

  return {
    prepare(vendor) {
      const { load, values } = vendor;
      if (!load) return;
      const url = String(fill(load.script, values));
      addresses.set(new URL(url, document.baseURI).href, vendor.id);
      if (load.queue) installQueue(load.queue);
      setGlobals(load.set, values);
      makeCalls(load.calls, values);
      gate.hold({
        owner: owners.named(vendor.category, vendor.id),
        sink: 'script',
        url,
        release() {
          inject(load, vendor, url);
          return undefined;
        },
      });
    },
    loads(address) {
      if (addresses.size === 0) return false;
      const vendor = addresses.get(new URL(address, document.baseURI).href);
      if (vendor === undefined) return false;
      warn(`vendors.${vendor}: the page has this tag and the configuration gives its ID too; write true instead of the ID, or remove the tag. The page's tag is held, so that it runs once.`);
      return true;
    },
  };
}

/** Microsoft's file only defines a constructor; its official snippet calls it like this. */
function construct({ construct: plan }: Load, { values }: PlannedVendor): void {
  const win = window as unknown as { [name: string]: unknown };
  const made = plan && win[plan.name];
  if (!plan || typeof made !== 'function') return;
  const options = { ...(fill(plan.options, values) as object), q: win[plan.into] };
  win[plan.into] = Reflect.construct(made, [options]);
  makeCalls(plan.calls, values);
}
