import type { ConsentState, Method } from '../types.js';
import type { VendorId } from '../vendors/types.js';
import { extentOf } from './answer.js';
import type { AboutVendors, UiHost } from './ui.js';
import { labelOf, type Words } from './words.js';

/**
 * The visitor's copy of an answer. Documented in `docs/preferences.md`.
 *
 * @see https://www.iso.org/standard/80392.html (ISO/IEC TS 27560) for what a receipt is to say
 */
export interface ReceiptData {
  /** Version of this format. */
  readonly receipt: 1;
  readonly id: string | null;
  readonly site: string;
  readonly decidedAt: string | null;
  readonly expiresAt: string | null;
  readonly event: 'given' | 'refused' | 'partial';
  readonly method: Method | null;
  readonly categories: readonly { readonly id: string; readonly label: string; readonly allowed: boolean }[];
  readonly vendors: readonly {
    readonly id: VendorId;
    readonly name: string;
    readonly company?: string | undefined;
    readonly category: string;
    readonly allowed: boolean;
  }[];
  readonly pending: readonly VendorId[];
  readonly signals: ConsentState['signals'];
  readonly notice: {
    readonly policyUrl: string | null;
    readonly textLanguage: string;
    readonly pageLanguage: string;
    readonly revision: number;
  };
  readonly version: string;
}

/** What a receipt is made of besides the answer. */
export interface ReceiptSources {
  readonly host: Pick<UiHost, 'consent' | 'plan'>;
  readonly doc: Document;
  readonly about: AboutVendors;
  readonly words: Words;
  readonly language: string;
}

/** Makes the receipt of the answer as it stands. */
export function makeReceipt({ host, doc, about, words, language }: ReceiptSources): ReceiptData {
  const { consent, plan } = host;
  const state = consent.get();
  return {
    receipt: 1,
    id: state.id,
    site: doc.location.origin,
    decidedAt: state.decidedAt,
    expiresAt: state.expiresAt,
    event: ({ all: 'given', none: 'refused', some: 'partial' } as const)[extentOf(consent)],
    method: state.method,
    categories: consent.categories.map(category => ({
      id: category.id,
      label: labelOf(words, category),
      allowed: !!state.categories[category.id],
    })),
    vendors: consent.vendors.map(({ id, name, category }) => ({
      id,
      name,
      company: about[id]?.company,
      category,
      allowed: !!state.vendors[id],
    })),
    pending: state.pending,
    signals: state.signals,
    notice: {
      policyUrl: plan.policyUrl && absolute(plan.policyUrl, doc),
      textLanguage: language,
      pageLanguage: doc.documentElement.lang,
      revision: state.revision,
    },
    version: consent.version,
  };
}

/** A link resolves an address without ever throwing. */
function absolute(address: string, doc: Document): string {
  return Object.assign(doc.createElement('a'), { href: address }).href;
}
