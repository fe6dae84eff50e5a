import type { Plan } from './types.js';
import type { KnownVendor, VendorFacts } from './vendors/types.js';

/** What a build for one site puts in the place of this file: see `scripts/build/site.mjs`. */
declare const data: {
  readonly plan: Plan;
  readonly known: readonly KnownVendor[];
  readonly facts: { readonly [id: string]: VendorFacts };
};
export const { plan, known, facts } = data;
