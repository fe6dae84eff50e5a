import { about } from './about.js';
import { catalogue } from './index.js';
import type { VendorAbout } from './types.js';

/** What visitors are told of every vendor of the catalogue, by id; a chunk of its own in the npm package. */
export const facts: { readonly [id: string]: VendorAbout } = Object.fromEntries(
  catalogue.map(vendor => [vendor.id, about(vendor)]),
);
