import { warn } from './lib/warn.js';
import type { Know, PlannedVendor } from './types.js';
import type { VendorFacts, VendorId } from './vendors/types.js';

/** What the catalogue knows of the listed vendors, as far as it has been fetched. */
export interface Facts {
  readonly know: Know;
  /** Whether there is nothing more to learn about a vendor. */
  has(vendor: PlannedVendor): boolean;
  /** Fetches what is missing about vendors; resolves when it is there, or cannot be had. Never rejects. */
  need(vendors: readonly PlannedVendor[]): Promise<unknown>;
}

/** In doubt only a new page stops it. */
const NOTHING: VendorFacts = { cookies: [], stop: 'reload' };

/**
 * @param fetchFacts Gets the facts of one vendor.
 * @param onArrival Told once about each vendor, before those who asked for it.
 */
export function createFacts(
  fetchFacts: (id: VendorId) => Promise<VendorFacts>,
  onArrival: (vendor: PlannedVendor) => void,
): Facts {
  const found = new Map<VendorId, VendorFacts>();
  const coming = new Map<VendorId, Promise<void>>();

  async function get(vendor: PlannedVendor): Promise<void> {
    let facts = NOTHING;
    try {
      facts = await fetchFacts(vendor.id);
    } catch (error) {
      warn('facts-unreadable', vendor.id, error);
    }
    const { ownFacts } = vendor;
    found.set(vendor.id, {
      ...facts,
      cookies: [...facts.cookies, ...ownFacts.cookies],
      storage: [...(facts.storage ?? []), ...(ownFacts.storage ?? [])],
    });
    onArrival(vendor);
  }

  return {
    know: ({ id, ownFacts }) => found.get(id) ?? { ...NOTHING, ...ownFacts },
    has: ({ id, isKnown }) => !isKnown || found.has(id),
    need: vendors =>
      Promise.all(
        vendors
          .filter(vendor => vendor.isKnown)
          .map(vendor => {
            const promise = coming.get(vendor.id) ?? get(vendor);
            coming.set(vendor.id, promise);
            return promise;
          }),
      ),
  };
}
