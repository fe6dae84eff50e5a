import type { Options } from '../../src/config/options.js';
import { resolve } from '../../src/config/resolve.js';
import type { Plan } from '../../src/types.js';
import { hot } from '../../src/vendors/hot.js';

/** The plan that a faultless configuration makes. */
export function planOf(options: Options = {}): Plan {
  const { plan, problems } = resolve(options, hot);
  if (problems.length > 0) throw new Error(`not faultless: ${JSON.stringify(problems)}`);
  return plan;
}
