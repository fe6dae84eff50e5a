import type { Vendor } from '../src/types.js';

export function vendorTable(catalogue: readonly Vendor[]): string;
export function vendorTableInDocs(): string | null;
