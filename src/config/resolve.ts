import { own } from '../lib/own.js';
import type { CategoryInfo, Plan } from '../types.js';
import type { KnownVendor } from '../vendors/types.js';
import { type Checker, createChecker, type Given, LINK, type Problem, type Rules } from './check.js';
import { resolveVendors } from './vendors.js';

const BUILT_IN = ['necessary', 'functional', 'analytics', 'marketing'];

/** Options that need nothing but a look, with their defaults; `options.ts` says what each is for. */
const RULES = {
  revision: [0, 1e9, 0],
  mode: ['opt-in', 'opt-out'],
  policyUrl: [LINK, null],
  unlisted: ['hold-known', 'hold-all', 'allow'],
  gpc: ['refuse-ads', 'refuse-all', 'ignore'],
  language: [/^(auto|[a-z]{2,3}(-[a-z0-9]+)*)$/i, 'auto'],
  region: [/^[a-z]{2}(-[a-z0-9]{1,3})?$/i, ''],
  reloadOnRevoke: true,
  cookie: {
    name: [/^[\w.-]+$/, 'consent'],
    days: [1, 400, 180],
    domain: [/^\.?[\w-]+(\.[\w-]+)*$/, null],
    path: [/^\/[^;\s]*$/, '/'],
    sameSite: ['Lax', 'Strict', 'None'],
  },
  ui: {
    layout: ['corner', 'bar', 'center'],
    position: ['bottom', 'top'],
    side: ['start', 'end'],
    design: ['standard', 'soft', 'sharp', 'contrast'],
    theme: ['auto', 'light', 'dark'],
    close: false,
    opener: true,
    openerPosition: ['start', 'end', 'top-start', 'top-end'],
  },
} as const satisfies Rules;

/** Options that are objects of the owner's own names. */
const GROUPS = ['categories', 'vendors', 'texts', 'regions'];
type Groups = [Given, Given, Given, Given];
type Simple = Omit<Plan, 'categories' | 'vendors' | 'texts'> & { region: string };
const isRule = ([key]: [string, unknown]) => Object.hasOwn(RULES, key);

/** The plan, and what was wrong with the options it came from. */
export interface Resolved {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

/**
 * Turns what the owner wrote into a complete, frozen plan. Pure. A mistake costs only the option it is in, which
 * takes its default; a mistake in a vendor leaves that vendor held.
 */
export function resolve(options: unknown, catalogue: readonly KnownVendor[]): Resolved {
  const check = createChecker();
  const given = check.object('', options, ['$schema', ...Object.keys(RULES), ...GROUPS]);
  // Each rule has the type of the option it stands for.
  const simple = check.read('', Object.fromEntries(Object.entries(given).filter(isRule)), RULES) as Simple;
  const [named, vendors, texts, regions] = GROUPS.map(name => check.object(name, own(given, name))) as Groups;
  const categories = resolveCategories(named, check);
  const plan: Plan = {
    ...simple,
    mode: resolveMode(simple, regions, check),
    categories,
    vendors: resolveVendors(vendors, categories, catalogue, check),
    texts: Object.fromEntries(
      Object.keys(texts).map(language => [
        language,
        { ...check.object(`texts.${language}`, texts[language]) },
      ]),
    ) as Plan['texts'],
  };
  return { plan: freeze(plan), problems: check.problems };
}

/** No region known means the strictest rules: those of the options themselves, `opt-in` unless said otherwise. */
function resolveMode({ mode, region }: Simple, regions: Given, check: Checker): Plan['mode'] {
  let found = mode;
  // The longer code wins, so it is read last.
  for (const code of Object.keys(regions).sort((a, b) => a.length - b.length)) {
    const given = own(check.object(`regions.${code}`, regions[code], ['mode']), 'mode');
    const isGood = RULES.mode.indexOf(given as Plan['mode']) >= 0;
    // In doubt the strict one.
    const ruled = check.take<Plan['mode']>(`regions.${code}.mode`, given, isGood, 'opt-in', RULES.mode);
    if (`${region}-`.toUpperCase().startsWith(`${code}-`.toUpperCase())) found = ruled;
  }
  return found;
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
