import type { Vendor } from '../../src/vendors/types.js';

interface Schema {
  readonly [key: string]: unknown;
  readonly properties: {
    readonly vendors: { readonly properties: { readonly [id: string]: { readonly [key: string]: unknown } } };
  };
}

export function configurationSchema(catalogue: readonly Vendor[]): Schema;
