import type { googleConsent } from '../src/signals/google.js';
import type { Vendor } from '../src/vendors/types.js';

export function vendorDocs(
  catalogue: readonly Vendor[],
  consent: typeof googleConsent,
): ReadonlyMap<string, string>;
export function currentDocs(): ReadonlyMap<string, string>;
