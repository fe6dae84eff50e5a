import { catalogue } from '../vendors/index.js';
import type { Parameter } from '../vendors/types.js';

/** What a message about a vendor needs: its names, and what its parameters look like. */
export const parameters: readonly {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly params: { readonly [name: string]: Parameter };
}[] = catalogue.map(({ id, aliases = [], params = {} }) => ({ id, aliases, params }));
