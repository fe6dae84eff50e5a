import { fill, installQueue, makeCalls, recordCalls, setGlobals } from '../lib/calls.js';
import { baseUri, insert, setAttr } from '../lib/natives.js';
import { own } from '../lib/own.js';
import { trustedScriptUrl } from '../lib/trusted.js';
import { warn } from '../lib/warn.js';
import type { PlannedVendor } from '../types.js';
import type { Load, VendorFacts } from '../vendors/types.js';
import type { Gate } from './gate.js';

/** Loads the tags of vendors that were given with their ID. */
export interface Loader {
  /** Keeps the calls the site makes to a vendor until it is known how the vendor wants them. */
  record(vendor: PlannedVendor): void;
  /**
   * Makes the vendor's queue, gives it what was called so far, and holds the tag. Nothing is asked for and nothing
   * stored until the gate releases it.
   */
  prepare(vendor: PlannedVendor, facts: VendorFacts): void;
  /** Whether Askfirst loads this address itself. */
  loads(address: string): boolean;
}

/** @param nonce Of our own tag: what a strict CSP lets run may load more. @param clear Tells the sinks that an element is ours. */
export function createLoader(gate: Gate, clear: (script: Element) => void, nonce: string): Loader {
  const addresses = new Map<string, string>();
  const recorded = new Map<string, () => () => void>();
  const isLoaded = ({ values }: PlannedVendor) => Object.keys(values).length > 0;

  const inject = (load: Load, { values }: PlannedVendor, url: string) => {
    const script = document.createElement('script');
    clear(script);
    for (const [name, value] of Object.entries(load.attributes ?? {}))
      setAttr(script, name, String(fill(value, values)));
    script.nonce = nonce;
    script.async = true;
    script.onload = () => {
      construct(load.construct, values);
      makeCalls(load.ready, values);
    };
    setAttr(script, 'src', trustedScriptUrl(url));
    insert(document.head ?? document.documentElement, script, null);
  };

  return {
    record(vendor) {
      if (isLoaded(vendor)) recorded.set(vendor.id, recordCalls(vendor.queues));
    },
    prepare(vendor, { load, required = [] }) {
      const { values, id } = vendor;
      if (!load || !isLoaded(vendor) || required.find(name => own(values, name) === undefined)) return;
      const url = String(fill(load.script, values));
      addresses.set(url, id);
      const again = recorded.get(id)?.();
      installQueue(load.queue, values);
      setGlobals(load.set, values, 'keep');
      makeCalls(load.calls, values);
      again?.();
      gate.hold({ owner: id, sink: 'script', url, release: () => void inject(load, vendor, url) });
    },
    loads(address) {
      if (addresses.size === 0) return false;
      const vendor = addresses.get(new URL(address, baseUri()).href);
      if (vendor) warn('tag-twice', vendor);
      return !!vendor;
    },
  };
}

/** Microsoft's file only defines a constructor; its official snippet calls it like this. */
function construct(plan: Load['construct'], values: PlannedVendor['values']): void {
  const win = window as unknown as { [name: string]: unknown };
  const made = plan && win[plan.name];
  if (typeof made !== 'function' || !plan) return;
  win[plan.into] = Reflect.construct(made, [
    { ...(fill(plan.options, values) as object), q: win[plan.into] },
  ]);
  makeCalls(plan.calls, values);
}
