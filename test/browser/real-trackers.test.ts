/**
 * The promise, kept against the real thing: files of vendors as npm ships them, served from the vendors' own hosts.
 *
 * Some of them alone: `TRACKERS=posthog,segment npx vitest run --project browser test/browser/real-trackers.test.ts`
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { traceNames, vendorOf } from './catalogue/traces.js';
import { trackers as all } from './real-trackers/trackers.js';
import type { Phase } from './real-trackers/visitor.js';
import { eventsOf, type Seen, visitAll, waysOf } from './real-trackers/visits.js';
import type { Facts } from './real-trackers/walks.js';

const wanted = process.env.TRACKERS?.split(',');
const trackers = all.filter(({ id }) => wanted?.includes(id) ?? true);

let visits: Map<string, Promise<Seen>>;
beforeAll(async () => {
  visits = await visitAll(trackers);
}, 180_000);

const NOTHING = { ran: 0, requests: [], told: '', cookies: [], keys: [], databases: [], workers: [] };
/** The cookie with the answer. */
const OURS = ['consent'];
const EVENTS = eventsOf('by its snippet');

const namesIn = ({ cookies, keys, databases, workers }: Phase) => [
  ...cookies,
  ...keys,
  ...databases,
  ...workers,
];
const eventsIn = ({ told }: Phase) => EVENTS.filter(event => told.includes(event));

describe.each(trackers)('$id', tracker => {
  const { id, leaves } = tracker;
  const isEndedByReload = vendorOf(id).stop === 'reload';
  const seen = async () => (await visits.get(id)) as Seen;

  test('runs, sends and stores without Askfirst', async () => {
    const { bare } = await seen();
    expect(bare.ran).toBe(1);
    expect(eventsIn(bare)).toEqual(EVENTS);
    expect(namesIn(bare)).toEqual(expect.arrayContaining([...leaves]));
  });

  test('asks nobody, and leaves nothing, that Askfirst does not know', async () => {
    const { bare, strangers, walks } = await seen();
    const phases = [bare, ...Object.values(walks).map(walk => walk.later)];
    const known = [...OURS, ...phases.flatMap(phase => traceNames(id, phase))];
    expect(strangers).toEqual([]);
    expect(phases.flatMap(namesIn).filter(name => !known.includes(name))).toEqual([]);
  });

  test.skipIf(isEndedByReload)(
    'never sends what was counted between a withdrawal and another yes',
    async () => {
      const again = (await seen()).again as Phase;
      expect(again.told).toContain('event-early');
      expect(again.told).not.toContain('event-denied');
    },
  );

  describe.each(waysOf(tracker))('%s', way => {
    const walked = async () => (await seen()).walks[way] as Facts;

    test('is held before an answer', async () => {
      expect((await walked()).before).toEqual(NOTHING);
    });

    test('is at work after a yes, on this page view and the next', async () => {
      const { after, later } = await walked();
      expect([after.ran, later.ran]).toEqual([1, 1]);
      expect(namesIn(after)).toEqual(expect.arrayContaining([...leaves]));
      expect(namesIn(later)).toEqual(expect.arrayContaining([...leaves]));
      expect(eventsIn(later)).toEqual(eventsOf(way));
    });

    test('is silent and erased after a withdrawal', async () => {
      const { gone } = await walked();
      // What has run stays in its page, and so do databases that it has open.
      expect({ ...gone, databases: [] }).toEqual({ ...NOTHING, ran: isEndedByReload ? 0 : 1, cookies: OURS });
    });

    test('is held on the page view after that', async () => {
      expect((await walked()).end).toEqual({ ...NOTHING, cookies: OURS });
    });
  });
});
