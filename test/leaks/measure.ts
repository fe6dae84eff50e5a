/** The course of the suite in one engine. */

import type { Bed } from '../engines/describe.js';
import type { Case } from './case.js';
import { look, type Sight, type Verdict } from './look.js';
import { pagesOf, type Setting } from './page.js';

/** When a case has to be held: before an answer; after a no, and on the next page; on the next page after a withdrawal. */
export const PHASES = ['before', 'refused', 'revoked'] as const;

export type Phase = (typeof PHASES)[number];

/** How a case did in one setting. */
export interface Cell {
  readonly held: { readonly [phase in Phase]: Verdict };
  /** After a yes: it reached the vendor on this page, and on the next. */
  readonly live: boolean;
}

/** From harmless to harmful. */
export const SEVERITY: readonly Verdict[] = ['held', 'connected', 'fetched', 'leaked'];

/** What goes wrong with it: how far it got without a yes, and `dead` if it does not work after one. */
export type Problem = Exclude<Verdict, 'held'> | 'dead';

export function problemsOf({ held, live }: Cell): Problem[] {
  const worst = worse(...Object.values(held));
  return [...(worst === 'held' ? [] : [worst]), ...(live ? [] : (['dead'] as const))];
}

function worse(...verdicts: Verdict[]): Verdict {
  return SEVERITY[Math.max(...verdicts.map(verdict => SEVERITY.indexOf(verdict)))]!;
}

/** Whether a case is expected to reach the vendor where it may, and is therefore waited for. */
export type Expected = (one: Case) => boolean;

/** Without our tag. @returns The ids that did not reach the vendor, with the error if there was one. */
export async function measureBare(
  bed: Bed,
  cases: readonly Case[],
  isExpected: Expected,
): Promise<Map<string, string>> {
  const missing = new Map<string, string>();
  for (const page of pagesOf(cases, null)) {
    const visitor = await bed.engine.visit();
    const view = await look(bed, visitor, page, null);
    await view.untilLive(page.filter(isExpected));
    const sight = await view.settled();
    for (const one of page) if (!sight.isLive(one)) missing.set(one.id, sight.failed[one.id] ?? 'no error');
    await visitor.close();
  }
  return missing;
}

/**
 * In one setting, with a visitor who agrees and takes it back, and one who refuses. The second is left out where there is
 * nothing to learn: the shield differs from the tag by what happens before any script runs.
 */
export async function measure(
  bed: Bed,
  cases: readonly Case[],
  setting: Setting,
  isExpected: Expected,
): Promise<Map<string, Cell>> {
  const cells = new Map<string, Cell>();
  for (const page of pagesOf(cases, setting)) {
    const yes = await agree(bed, page, setting, isExpected);
    if (setting === 'loaded' && !yes.before.isAtRest && !page.find(one => one.wakes))
      throw new Error(`One of these makes the gate look at insertions again: ${page.map(one => one.id)}`);
    const no = setting === 'tag' ? await refuse(bed, page, setting) : null;
    for (const one of page) {
      const before = worse(yes.before.verdictOf(one), no?.before.verdictOf(one) ?? 'held');
      const refused = no ? worse(increase(no.before, no.clicked, one), no.next.verdictOf(one)) : 'held';
      const revoked = yes.revoked.verdictOf(one);
      // What was not stored before the yes is stored on the next page; a connection stays open from one to the next.
      const live =
        (one.proof === 'stored' || yes.granted.isLive(one)) &&
        (one.proof === 'connect' || yes.next.isLive(one));
      cells.set(one.id, { held: { before, refused, revoked }, live });
    }
  }
  return cells;
}

/** Two measurements of a case: what got out once got out, and what worked once works. */
export function merge(one: Cell, other: Cell): Cell {
  const phases = PHASES.map(phase => [phase, worse(one.held[phase], other.held[phase])]);
  return { held: Object.fromEntries(phases), live: one.live || other.live };
}

/** Sights of one page add up: what was there before the answer is not held against the answer. */
function increase(before: Sight, after: Sight, one: Case): Verdict {
  return after.verdictOf(one) === before.verdictOf(one) ? 'held' : after.verdictOf(one);
}

async function agree(bed: Bed, page: readonly Case[], setting: Setting, isExpected: Expected) {
  const visitor = await bed.engine.visit();
  const open = () => look(bed, visitor, page, setting);
  const first = await open();
  const before = await first.settled();
  await first.consent('acceptAll');
  const granted = await first.untilLive(page.filter(one => isExpected(one) && one.proof !== 'stored'));
  const second = await open();
  const next = await second.untilLive(page.filter(isExpected));
  await second.consent('revoke');
  await second.settled(); // what is under way must not be counted on the next page
  const revoked = await (await open()).settled();
  await visitor.close();
  return { before, granted, next, revoked };
}

async function refuse(bed: Bed, page: readonly Case[], setting: Setting) {
  const visitor = await bed.engine.visit();
  const open = () => look(bed, visitor, page, setting);
  const first = await open();
  const before = await first.settled();
  await first.consent('rejectAll');
  const clicked = await first.settled();
  const next = await (await open()).settled();
  await visitor.close();
  return { before, clicked, next };
}
