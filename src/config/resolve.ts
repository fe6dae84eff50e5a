import { own } from '../lib/own.js';
import type { CategoryInfo, HotVendor, Plan } from '../types.js';
import { type Checker, createChecker, type Given, type Problem, type Rules } from './check.js';
import { resolveVendors } from './vendors.js';

const BUILT_IN = ['necessary', 'functional', 'analytics', 'marketing'];

/** Options that need nothing but a look, with their defaults; `options.ts` says what each is for. */
const RULES = {
  revision: [0, 1e9, 0],
  mode: ['opt-in', 'opt-out'],
  // No scheme but the web's: the address ends up in a link.
  policyUrl: [/^(https?:\/\/|[./]|[\w-]+([./]|$))/i, null],
  unlisted: ['hold-known', 'hold-all', 'allow'],
  gpc: ['refuse-ads', 'refuse-all', 'ignore'],
  language: [/^(auto|[a-z]{2,3}(-[a-z0-9]+)*)$/i, 'auto'],
  region: [/^[a-z]{2}(-[a-z0-9]{1,3})?$/i, ''],
  reloadOnRevoke: true,
  cookie: {
    name: [/^[\w!#$%&'*+.^`|~-]+$/, 'consent'],
    days: [1, 400, 180],
    domain: [/^\.?[\w-]+(\.[\w-]+)*$/, null],
    path: [/^\/[^;\s]*$/, '/'],
    sameSite: ['Lax', 'Strict', 'None'],
  },
  ui: {
    position: ['bottom', 'top'],
    theme: ['auto', 'light', 'dark'],
    opener: true,
    openerPosition: ['start', 'end'],
  },
} as const satisfies Rules;

/** The plan, and what was wrong with the options it came from. */
export interface Resolved {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

/**
 * Turns what the owner wrote into a complete, frozen plan. Pure. A mistake costs only the option it is in, which
 * takes its default; a mistake in a vendor leaves that vendor held.
 */
export function resolve(options: unknown, catalogue: readonly HotVendor[]): Resolved {
  const check = createChecker();
  const { $schema, vendors, categories: named, texts, regions, ...rest } = check.object('', options);
  // Each rule has the type of the option it stands for.
  const simple = check.read('', rest, RULES) as Omit<Plan, 'categories' | 'vendors' | 'texts'> & {
    region: string;
  };
  const categories = resolveCategories(check.object('categories', named), check);
  const plan: Plan = {
    ...simple,
    mode: resolveMode(simple, check.object('regions', regions), check),
    categories,
    vendors: resolveVendors(check.object('vendors', vendors), categories, catalogue, check),
    texts: check.object('texts', texts) as Plan['texts'],
  };
  return { plan: freeze(plan), problems: check.problems };
}

/** No region known means the strictest rules: those of the options themselves, `opt-in` unless said otherwise. */
function resolveMode(
  { mode, region }: Pick<Plan, 'mode'> & { region: string },
  regions: Given,
  check: Checker,
) {
  const code = region.toUpperCase();
  for (const key of [code, code.slice(0, 2)]) {
    const rules = own(regions, key);
    if (rules) return (check.read(`regions.${key}`, rules, { mode: RULES.mode }) as Pick<Plan, 'mode'>).mode;
  }
  return mode;
}

function resolveCategories(given: Given, check: Checker): readonly CategoryInfo[] {
  const added = Object.keys(given).filter(
    id => BUILT_IN.indexOf(id) < 0 && check.take('categories', id, /^[a-z][\w-]*$/i.test(id), '', 'name'),
  );
  return [...BUILT_IN, ...added].map(id => {
    const words = { label: [/\S/, BUILT_IN.indexOf(id) < 0 ? id : ''], description: [/\S/, ''] } as const;
    const read = check.read(`categories.${id}`, own(given, id), words) as Pick<
      CategoryInfo,
      keyof typeof words
    >;
    return { id, ...read, necessary: id === 'necessary' };
  });
}

/** Freezes all the way down: a plan that code could change would be no promise. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value)).forEach(freeze);
  }
  return value;
}
