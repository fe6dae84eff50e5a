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
export function isDecided(choice: Choice | null): boolean {
  return !!choice && Object.keys(choice.categories).length > 0;
}

/** What holds for a category nobody has answered for. */
function byDefault(category: string, { plan, gpc }: Situation): boolean {
  if (plan.mode === 'opt-in') return false;
  return !(gpc && (plan.gpc === 'refuse-all' || (plan.gpc === 'refuse-ads' && category === 'marketing')));
}

/** Whether a category is allowed. */
export function categoryGranted(id: string, situation: Situation): boolean {
  const category = situation.plan.categories.find(c => c.id === id);
  if (!category) return false;
  if (category.necessary) return true;
  return own(situation.choice?.categories, id) ?? byDefault(id, situation);
}

/** Whether a vendor is allowed: its own answer, else its category's, unless it came later than that answer. */
export function vendorGranted(vendor: PlannedVendor, situation: Situation): boolean {
  const { choice, plan } = situation;
  if (vendor.faulty) return false;
  if (isNecessary(vendor.category, plan)) return true;
  const answer = own(choice?.vendors, vendor.id);
  if (answer !== undefined) return answer;
  if (isDecided(choice) && !wasAsked(vendor, choice)) return byDefault(vendor.category, situation);
  return categoryGranted(vendor.category, situation);
}

// `find`, not `some`: pages that break the boolean array methods exist, and a wrong `true` here would let a tag run.
function isNecessary(category: string, plan: Plan): boolean {
  return plan.categories.find(c => c.id === category)?.necessary === true;
}

function wasAsked(vendor: PlannedVendor, choice: Choice | null): boolean {
  return (choice?.asked.indexOf(askedHash(vendor.id)) ?? -1) >= 0;
}

/** Vendors that were added since the answer. Empty while undecided: then all are asked about. */
export function pendingVendors({ plan, choice }: Situation): PlannedVendor[] {
  if (!isDecided(choice)) return [];
  return plan.vendors.filter(
    v =>
      !v.faulty &&
      !wasAsked(v, choice) &&
      own(choice?.vendors, v.id) === undefined &&
      !isNecessary(v.category, plan),
  );
}

/** The frozen picture that listeners get. */
export function describe(situation: Situation): ConsentState {
  const { plan, choice, gpc } = situation;
  return Object.freeze({
    id: choice?.id ?? null,
    decided: isDecided(choice),
    categories: record(plan.categories.map(c => [c.id, categoryGranted(c.id, situation)] as const)),
    vendors: record(plan.vendors.map(v => [v.id, vendorGranted(v, situation)] as const)),
    pending: Object.freeze(pendingVendors(situation).map(v => v.id)),
    method: choice?.method ?? null,
    decidedAt: choice ? new Date(choice.decidedAt).toISOString() : null,
    expiresAt: choice ? new Date(expiry(choice, plan)).toISOString() : null,
    revision: plan.revision,
    signals: Object.freeze({ gpc }),
  });
}

/** When an answer ends, in milliseconds since 1970. */
export function expiry(choice: Choice, plan: Plan): number {
  return choice.decidedAt + plan.cookie.days * 86_400_000;
}

/** The difference between two pictures. */
export function compare(
  previous: ConsentState,
  state: ConsentState,
  source: ConsentChange['source'],
): ConsentChange {
  const granted: string[] = [];
  const revoked: string[] = [];
  for (const kind of ['categories', 'vendors'] as const) {
    for (const id of Object.keys(state[kind])) {
      const now = own(state[kind], id);
      if (now === (own(previous[kind], id) ?? false)) continue;
      (now ? granted : revoked).push(id);
    }
  }
  return Object.freeze({
    state,
    previous,
    granted: Object.freeze(granted) as string[],
    revoked: Object.freeze(revoked) as string[],
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
  const named = (key: string) => own(choices, key);
  const full = !!plan.categories.find(c => !c.necessary && named(c.id) !== undefined);
  const categories = new Map(Object.entries(choice?.categories ?? {}));
  const vendors = new Map(Object.entries(choice?.vendors ?? {}));
  if (full) {
    for (const c of plan.categories) {
      if (!c.necessary) categories.set(c.id, named(c.id) ?? categories.get(c.id) ?? false);
    }
  }
  for (const v of plan.vendors) {
    if (named(v.category) !== undefined) vendors.delete(v.id);
    const answer = named(v.id);
    if (answer !== undefined) vendors.set(v.id, answer);
    // Its own answer is kept only where it differs; a vendor of a full answer is remembered as asked below.
    if (full && vendors.get(v.id) === categories.get(v.category)) vendors.delete(v.id);
  }
  return {
    id,
    decidedAt: now,
    revision: plan.revision,
    method,
    categories: Object.freeze(record(categories)),
    vendors: Object.freeze(record(vendors)),
    asked: Object.freeze(askedAfter(full, choices, situation)),
  };
}

function askedAfter(full: boolean, choices: Readonly<Record<string, boolean>>, situation: Situation): string[] {
  const { plan, choice } = situation;
  const now = plan.vendors
    .filter(v => own(choices, v.category) !== undefined || (full && pendingVendors(situation).indexOf(v) < 0))
    .map(v => askedHash(v.id));
  return [...new Set([...(choice?.asked ?? []), ...now])];
}

/** An answer for every category alike. */
export function everyCategory(plan: Plan, answer: boolean): Record<string, boolean> {
  return Object.fromEntries(plan.categories.filter(c => !c.necessary).map(c => [c.id, answer]));
}
