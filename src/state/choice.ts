import { shortHash } from '../lib/hash.js';
import { own, record } from '../lib/own.js';
import type { Choice, ConsentChange, ConsentState, Method, Plan, PlannedVendor } from '../types.js';

/** Everything an answer follows from. All functions here are pure: same input, same answer. */
export interface Situation {
  readonly plan: Plan;
  readonly choice: Choice | null;
  /** The browser sends Global Privacy Control. */
  readonly gpc: boolean;
}

/** How a vendor is remembered as asked about. Three characters keep a cookie for a hundred vendors under 500 bytes. */
export const askedHash = (vendor: string): string => shortHash(vendor, 3);

/** Whether there is an answer for the categories, not for single vendors alone. */
const isDecided = (choice: Choice | null): boolean => !!choice && Object.keys(choice.categories).length > 0;

// `find`, not `some` or `includes`: pages that break the boolean array methods exist, and a wrong `true` here
// would let a tag run.
const isNecessary = (category: string, { categories }: Plan): boolean =>
  !!categories.find(c => c.id === category)?.necessary;

/** Whether a category is allowed. Without an answer: not at all, or in opt-out mode unless a signal refuses it. */
function categoryGranted(
  id: string,
  { plan, choice, gpc }: Situation,
  answers = choice?.categories,
): boolean {
  if (isNecessary(id, plan)) return true;
  const refusedBySignal = gpc && (plan.gpc === 'refuse-all' || id === 'marketing');
  return own(answers, id) ?? (plan.mode === 'opt-out' && !refusedBySignal);
}

/** Whether a vendor came after the answer, which therefore does not count for it. */
function isPending({ id, category, faulty }: PlannedVendor, { plan, choice }: Situation): boolean {
  const asked = choice?.asked.indexOf(askedHash(id)) !== -1 || own(choice?.vendors, id) !== undefined;
  return isDecided(choice) && !faulty && !asked && !isNecessary(category, plan);
}

/** Whether a vendor is allowed: by its own answer, else by its category's. */
function vendorGranted(vendor: PlannedVendor, situation: Situation): boolean {
  const { id, category, faulty } = vendor;
  const { plan, choice } = situation;
  if (faulty) return false;
  if (isNecessary(category, plan)) return true;
  const answers = own(choice?.vendors, id) ?? categoryGranted(category, situation);
  // A refusal of its category counts for one that came later; a yes does not.
  return answers && (!isPending(vendor, situation) || categoryGranted(category, situation, {}));
}

/** When an answer ends, in milliseconds since 1970. */
export const expiry = ({ decidedAt }: Choice, { cookie }: Plan): number =>
  decidedAt + cookie.days * 86_400_000;

/** The frozen picture that listeners get. */
export function describe(situation: Situation): ConsentState {
  const { plan, choice, gpc } = situation;
  return Object.freeze({
    id: choice?.id ?? null,
    decided: isDecided(choice),
    categories: record(plan.categories.map(c => [c.id, categoryGranted(c.id, situation)])),
    vendors: record(plan.vendors.map(v => [v.id, vendorGranted(v, situation)])),
    pending: Object.freeze(plan.vendors.filter(v => isPending(v, situation)).map(v => v.id)),
    method: choice?.method ?? null,
    decidedAt: choice && new Date(choice.decidedAt).toISOString(),
    expiresAt: choice && new Date(expiry(choice, plan)).toISOString(),
    revision: plan.revision,
    signals: Object.freeze({ gpc }),
  });
}

/** The difference between two pictures. */
export function compare(
  previous: ConsentState,
  state: ConsentState,
  source: ConsentChange['source'],
): ConsentChange {
  const now = { ...state.categories, ...state.vendors };
  const before = { ...previous.categories, ...previous.vendors };
  const became = (answer: boolean) =>
    Object.freeze(Object.keys(now).filter(id => now[id] === answer && before[id] !== answer));
  return Object.freeze({
    state,
    previous,
    granted: became(true),
    revoked: became(false),
    method: state.method,
    source,
  });
}

/** What a new answer needs besides the choices: told by the caller, so that this stays pure. */
export interface Decision {
  readonly id: string;
  readonly now: number;
  readonly method: Method;
}

/**
 * The choice that follows from an answer.
 *
 * Naming a category answers for all categories: those not named keep their answer or are refused. Naming only
 * vendors says nothing about the rest, so that playing one video does not count as refusing everything else.
 */
export function decide(
  choices: Readonly<Record<string, boolean>>,
  situation: Situation,
  { id, now, method }: Decision,
): Choice {
  const { plan, choice } = situation;
  const optional = plan.categories.filter(c => !c.necessary);
  const isFull = !!optional.find(c => own(choices, c.id) !== undefined);
  const categories = new Map(Object.entries(choice?.categories ?? {}));
  const vendors = new Map(Object.entries(choice?.vendors ?? {}));
  const asked = new Set(choice?.asked);
  for (const c of isFull ? optional : []) {
    categories.set(c.id, own(choices, c.id) ?? categories.get(c.id) ?? false);
  }
  for (const v of plan.vendors) {
    const isNamed = own(choices, v.category) !== undefined;
    const answer = own(choices, v.id);
    // One that came later stays open until it, or its category, is named.
    const isAnswered = isNamed || (isFull && (answer !== undefined || !isPending(v, situation)));
    if (isAnswered && !v.faulty) asked.add(askedHash(v.id));
    if (isNamed) vendors.delete(v.id);
    if (answer !== undefined) vendors.set(v.id, answer);
    // An answer of its own is kept only where it differs.
    if (isFull && vendors.get(v.id) === categories.get(v.category)) vendors.delete(v.id);
  }
  return {
    id,
    decidedAt: now - (now % 1000), // as the cookie keeps it
    revision: plan.revision,
    method,
    categories: record(categories),
    vendors: record(vendors),
    asked: [...asked],
  };
}

/** An answer for every category alike. */
export function everyCategory(plan: Plan, answer: boolean): Record<string, boolean> {
  return Object.fromEntries(plan.categories.filter(c => !c.necessary).map(c => [c.id, answer]));
}
