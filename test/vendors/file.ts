import { fill } from '../../src/lib/calls.js';
import type { Vendor } from '../../src/vendors/types.js';

/** The address of the file that Askfirst loads for a vendor, with the examples of its parameters. */
export function fileOf({ load, params = {} }: Vendor): string {
  const examples = Object.fromEntries(Object.entries(params).map(([name, { example }]) => [name, example]));
  return String(fill(load?.script ?? '', examples));
}
