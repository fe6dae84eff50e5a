import { facts } from '../../src/catalogue/facts.js';
import { known } from '../../src/catalogue/known.js';
import type { Options } from '../../src/config/options.js';
import { resolve } from '../../src/config/resolve.js';
import type { Know, Plan } from '../../src/types.js';

/** The plan that a faultless configuration makes. */
export function planOf(options: Options = {}): Plan {
  const { plan, problems } = resolve(options, known);
  if (problems.length > 0) throw new Error(`not faultless: ${JSON.stringify(problems)}`);
  return plan;
}

/** Everything that the catalogue and the configuration tell, as if it had been fetched. */
export const know: Know = ({ id, ownFacts }) => {
  const { cookies = [], storage = [], ...rest } = facts[id] ?? { stop: 'reload' as const };
  return {
    ...rest,
    cookies: [...cookies, ...ownFacts.cookies],
    storage: [...storage, ...(ownFacts.storage ?? [])],
  };
};
