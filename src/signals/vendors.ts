import { makeCalls, setGlobals } from '../lib/calls.js';
import { own } from '../lib/own.js';
import type { ConsentChange, ConsentState, Know, Plan, PlannedVendor } from '../types.js';
import { dropSends } from './queues.js';

/** The consent calls that vendors other than Google have of their own. */
export interface VendorSignals {
  /** For a vendor whose facts are there. @returns Whether it could hear: its snippet may not have run yet. */
  start(vendor: PlannedVendor, state: ConsentState): boolean;
  /** Says a grant again. */
  grant(vendor: PlannedVendor): void;
  update(change: ConsentChange): void;
}

export function createVendorSignals({ vendors }: Plan, know: Know): VendorSignals {
  return {
    start(vendor, state) {
      const { consent } = know(vendor);
      setGlobals(consent?.set, vendor.values);
      makeCalls(consent?.default, vendor.values, 'first');
      // HubSpot and others forget: what was granted is said again on every page.
      return !own(state.vendors, vendor.id) || makeCalls(consent?.grant, vendor.values);
    },
    grant: vendor => void makeCalls(know(vendor).consent?.grant, vendor.values),
    update({ granted, revoked, previous }) {
      for (const vendor of vendors) {
        const { id, values } = vendor;
        const { load, consent } = know(vendor);
        if (previous.method !== null && granted.indexOf(id) >= 0) dropSends(load, consent);
        if (revoked.indexOf(id) >= 0) makeCalls(consent?.revoke, values);
        if (granted.indexOf(id) >= 0) makeCalls(consent?.grant, values);
      }
    },
  };
}
