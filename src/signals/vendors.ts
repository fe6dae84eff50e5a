import { callFirst, makeCalls, setGlobals } from '../lib/calls.js';
import { own } from '../lib/own.js';
import type { ConsentChange, ConsentState, Plan } from '../types.js';

/** The consent calls that vendors other than Google have of their own. */
export interface VendorSignals {
  start(state: ConsentState): void;
  /** Tells vendors of a change: no first, then yes. */
  update(change: ConsentChange): void;
}

export function createVendorSignals(plan: Plan): VendorSignals {
  return {
    start(state) {
      for (const { id, consent, values } of plan.vendors) {
        setGlobals(consent?.set, values);
        callFirst(consent?.default, values);
        // HubSpot and others forget: what was granted is said again on every page.
        if (own(state.vendors, id)) makeCalls(consent?.grant, values);
      }
    },
    update({ granted, revoked }) {
      for (const { id, consent, values } of plan.vendors) {
        if (revoked.indexOf(id) >= 0) makeCalls(consent?.revoke, values);
      }
      for (const { id, consent, values } of plan.vendors) {
        if (granted.indexOf(id) >= 0) makeCalls(consent?.grant, values);
      }
    },
  };
}
