/**
 * Every known way to a vendor, in every engine: what is held without a yes and works after one. `known.ts` has the
 * exceptions, and docs/leak-matrix.md shows all of it.
 */
import { beforeAll, expect, test } from 'vitest';
import { type Bed, describeEngines } from '../engines/describe.js';
import type { Case } from './case.js';
import { cases } from './cases.js';
import { compare, compareBare, type Differences, idsOf, isLive } from './compare.js';
import { ABSENT, KNOWN } from './known.js';
import { type Cell, measure, measureBare, merge } from './measure.js';
import { FRAME_PAGE, SETTINGS, type Setting } from './page.js';
import { save } from './report.js';
import { answer } from './vendor.js';

const NONE: Differences = { unexpected: [], outdated: [] };

test('cases have different ids, and what is known is about them', () => {
  const ids = cases.map(one => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [
    ...KNOWN.flatMap(known => known.cases.split(/\s+/)),
    ...Object.values(ABSENT).flatMap(Object.keys),
  ];
  expect(named.filter(id => !ids.includes(id))).toEqual([]);
});

describeEngines(
  (bed, name) => {
    let missing: Map<string, string>;
    const cells = {} as Record<Setting, Map<string, Cell>>;
    // The shield is about one browser's scanner at a time, and takes long: `scripts/leak-matrix.mjs` measures it in the others.
    const settings = SETTINGS.filter(
      setting => setting !== 'shield' || name === 'chromium' || process.env.LEAK_REPORTS,
    );

    beforeAll(async () => {
      bed.server.put('/leak-frame.html', FRAME_PAGE);
      missing = await measureBare(bed, cases, one => !(one.id in ABSENT[name]));
      // A second try tells a fault from a stall. What got out in either has got out.
      const stalled = idsOf(compareBare(name, missing));
      const again = await measureBare(
        bed,
        cases.filter(one => stalled.has(one.id)),
        () => true,
      );
      for (const id of stalled) if (!again.has(id)) missing.delete(id);
      const possible = cases.filter(one => !missing.has(one.id));
      for (const setting of settings) cells[setting] = await measureTwice(bed, possible, setting);
      const folder = process.env.LEAK_REPORTS;
      if (folder) save(folder, { engine: name, version: bed.engine.version, missing, cells });
    });

    test('without the tag, everything the engine can do reaches the vendor', () => {
      expect(compareBare(name, missing)).toEqual(NONE);
    });

    test.each(settings)('in the setting "%s", nothing gets out but what is known', setting => {
      expect(compare(name, setting, cells[setting])).toEqual(NONE);
    });
  },
  { others: answer },
);

/** The second time for what differs from what is known. */
async function measureTwice(
  bed: Bed,
  possible: readonly Case[],
  setting: Setting,
): Promise<Map<string, Cell>> {
  const { name } = bed.engine;
  const isExpected = (one: Case) => isLive(one.id, name, setting);
  const first = await measure(bed, possible, setting, isExpected);
  const differing = idsOf(compare(name, setting, first));
  const again = await measure(
    bed,
    possible.filter(one => differing.has(one.id)),
    setting,
    isExpected,
  );
  return new Map(Array.from(first, ([id, cell]) => [id, merge(cell, again.get(id) ?? cell)]));
}
