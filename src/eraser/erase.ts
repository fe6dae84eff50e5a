import { own } from '../lib/own.js';
import { warn } from '../lib/warn.js';
import type { ConsentState, Know, Plan, PlannedVendor } from '../types.js';
import type { VendorFacts } from '../vendors/types.js';
import { eraseCookies } from './cookies.js';
import { eraseDatabases, eraseStorage, unregisterWorkers } from './storage.js';

/**
 * Erases what vendors without consent have left behind, once there is an answer: on a withdrawal, on a first
 * refusal, and at the start of a page, where something may have been written while the last one ended.
 *
 * @returns Resolves when databases and service workers are gone too. Never rejects.
 */
export async function eraseRefused(plan: Plan, know: Know, state: ConsentState): Promise<void> {
  if (!state.decided && state.method === null) return;
  const isAllowed = (vendor: PlannedVendor) => !!own(state.vendors, vendor.id);
  const allowed = plan.vendors.filter(isAllowed).map(know);
  const refused = plan.vendors.filter(vendor => !isAllowed(vendor)).map(know);
  // Two vendors can share a name (`_gac_*` is of Analytics and of Ads): it goes when the last of them is refused.
  const names = (key: 'cookies' | 'storage' | 'databases' | 'workers') =>
    [refused, allowed].map(vendors => vendors.flatMap((facts: VendorFacts) => facts[key] ?? []));
  const [cookies = [], keptCookies = []] = names('cookies');
  const left = eraseCookies(cookies, [...keptCookies, plan.cookie.name]);
  const [storage = [], keptStorage = []] = names('storage');
  eraseStorage(storage, keptStorage);
  if (left.length > 0) warn('not-erased', left);
  const [databases = [], keptDatabases = []] = names('databases');
  // Owners name databases and keys in one list.
  await eraseDatabases([...storage, ...databases], [...keptStorage, ...keptDatabases]);
  const [workers = []] = names('workers');
  await unregisterWorkers(workers);
}
