import { makeCalls, setGlobals } from '../lib/calls.js';
import { own } from '../lib/own.js';
import type { ConsentChange, ConsentState, Plan } from '../types.js';
import { dropSends } from './queues.js';

/** The consent calls that vendors other than Google have of their own. */
export interface VendorSignals {
  start(state: ConsentState): void;
  update(change: ConsentChange): void;
}

export function createVendorSignals({ vendors }: Plan): VendorSignals {
  return {
    start(state) {
      for (const { id, consent, values } of vendors) {
        setGlobals(consent?.set, values);
        makeCalls(consent?.default, values, 'first');
        // HubSpot and others forget: what was granted is said again on every page.
        if (own(state.vendors, id)) makeCalls(consent?.grant, values);
      }
    },
    update({ granted, revoked, previous }) {
      for (const vendor of vendors) {
        const { id, consent, values } = vendor;
        if (previous.method !== null && granted.indexOf(id) >= 0) dropSends(vendor);
        if (revoked.indexOf(id) >= 0) makeCalls(consent?.revoke, values);
        if (granted.indexOf(id) >= 0) makeCalls(consent?.grant, values);
      }
    },
  };
}
