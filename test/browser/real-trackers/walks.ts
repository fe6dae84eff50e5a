import { vi } from 'vitest';
import { vendorOf } from '../catalogue/traces.js';
import type { Tracker } from './tracker.js';
import type { Phase, Visitor } from './visitor.js';

/** With Askfirst, from the first page view to the last. */
export interface Facts {
  readonly before: Phase;
  /** After a yes. */
  readonly after: Phase;
  /** After a yes and the page view that follows it. */
  readonly later: Phase;
  /** After a withdrawal, though the site goes on counting. */
  readonly gone: Phase;
  /** After a withdrawal and the page view that follows it. */
  readonly end: Phase;
}

const PATIENCE = { timeout: 10_000, interval: 100 };

/** Without Askfirst: two page views, and events in both. */
export async function walkBare(visitor: Visitor, tracker: Tracker): Promise<Phase> {
  await visitor.open();
  await atWork(visitor, tracker);
  await lookOn(visitor, tracker, ['event-early', 'event-later']);
  return visitor.look();
}

/** A yes, and taken back on the page view after it. */
export async function walk(visitor: Visitor, tracker: Tracker, events: readonly string[]): Promise<Facts> {
  await visitor.open();
  await visitor.quiet();
  const before = await visitor.next();

  await answer(visitor, 'acceptAll');
  await atWork(visitor, tracker);
  const after = await visitor.look();
  await lookOn(visitor, tracker, events);
  await visitor.quiet();
  const later = await visitor.next();

  await withdraw(visitor, tracker);
  const gone = await visitor.look();
  await visitor.open();
  await visitor.quiet();
  return { before, after, later, gone, end: await visitor.look() };
}

/** A yes, taken back and given again on one page. What a tracker keeps back is sent as the page is left. */
export async function walkBack(visitor: Visitor, tracker: Tracker): Promise<Phase> {
  await visitor.open();
  await answer(visitor, 'acceptAll');
  await atWork(visitor, tracker);
  await withdraw(visitor, tracker);
  await answer(visitor, 'acceptAll');
  await visitor.quiet();
  await lookOn(visitor, tracker, ['event-early']); // a tracker collects for a second before it sends
  await visitor.open();
  await visitor.quiet();
  return visitor.look();
}

const answer = ({ page }: Visitor, call: 'acceptAll' | 'revoke') =>
  page.evaluate(name => Reflect.get(window, 'consent')[name](), call);

/** Takes the yes back, and lets site and visitor go on as if nothing had happened. */
async function withdraw(visitor: Visitor, tracker: Tracker): Promise<void> {
  const reloads = vendorOf(tracker.id).stop === 'reload';
  const loads = visitor.loads();
  await answer(visitor, 'revoke');
  if (reloads) await vi.waitUntil(() => visitor.loads() > loads, PATIENCE);
  await visitor.quiet();
  await goOn(visitor, tracker, 'event-denied').catch(error => {
    if (!reloads) throw error; // on a new page there may be nothing to call
  });
  await visitor.quiet();
}

/** The visitor does something, and the site counts it. */
async function goOn({ page }: Visitor, { count }: Tracker, event: string): Promise<void> {
  await page.click('h1');
  await page.evaluate(count(event));
}

/** Goes on, and to the next page view; more than once when what was being sent was cut off by leaving. */
async function lookOn(visitor: Visitor, tracker: Tracker, events: readonly string[]): Promise<void> {
  for (let views = 0; views < 4; views++) {
    await goOn(visitor, tracker, 'event-later');
    await visitor.open();
    await atWork(visitor, tracker);
    if (await told(visitor, events)) return;
  }
}

/** Waits until the tracker has run and left what it leaves. */
const atWork = (visitor: Visitor, { leaves }: Tracker) =>
  patiently(async () => {
    const { ran, cookies, keys, databases } = await visitor.look();
    return ran > 0 && leaves.every(name => [...cookies, ...keys, ...databases].includes(name));
  });

/** Waits until the tracker's hosts have been told of events. */
const told = (visitor: Visitor, events: readonly string[]) =>
  patiently(async () => {
    const phase = await visitor.look();
    return events.every(event => phase.told.includes(event));
  }, 5_000);

/** Not for ever, and without complaint: what is seen then is for the test to judge. */
const patiently = (isSo: () => Promise<boolean>, timeout = PATIENCE.timeout) =>
  vi.waitUntil(isSo, { ...PATIENCE, timeout }).catch(() => false);
