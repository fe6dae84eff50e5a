import { own } from '../lib/own.js';
import { warn } from '../lib/warn.js';
import type { ConsentState, Plan, PlannedVendor } from '../types.js';
import { eraseCookies } from './cookies.js';
import { eraseDatabases, eraseStorage } from './storage.js';

/**
 * Erases what vendors without consent have left behind, once there is an answer: on a withdrawal, on a first
 * refusal, and at the start of a page, where something may have been written while the last one ended.
 */
export function eraseRefused(plan: Plan, state: ConsentState): void {
  if (!state.decided && state.method === null) return;
  const allowed = plan.vendors.filter(v => own(state.vendors, v.id));
  const refused = plan.vendors.filter(v => !own(state.vendors, v.id));
  // Two vendors can share a name (`_gac_*` is of Analytics and of Ads): it goes when the last of them is refused.
  const cookies = (vendors: readonly PlannedVendor[]) => vendors.flatMap(v => v.cookies);
  const storage = (vendors: readonly PlannedVendor[]) => vendors.flatMap(v => v.storage ?? []);
  const left = eraseCookies(cookies(refused), [...cookies(allowed), plan.cookie.name]);
  eraseStorage(storage(refused), storage(allowed));
  void eraseDatabases(storage(refused), storage(allowed));
  if (left.length > 0) warn('not-erased', left);
}
