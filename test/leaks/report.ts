/** What a run leaves for `scripts/leak-matrix.mjs`. */
import { writeFileSync } from 'node:fs';
import type { EngineName } from '../../scripts/browser.mjs';
import { cases } from './cases.js';
import { compare, compareBare, type Differences, knownOf } from './compare.js';
import { ABSENT } from './known.js';
import { type Cell, problemsOf } from './measure.js';
import { RUNGS, type Rung } from './page.js';

/** What one engine did. */
export interface Result {
  readonly engine: EngineName;
  readonly version: string;
  /** Cases that did not reach the vendor without our tag, with the error if there was one. */
  readonly missing: ReadonlyMap<string, string>;
  readonly cells: { readonly [rung in Rung]: ReadonlyMap<string, Cell> };
}

/** Writes it as JSON into a folder. */
export function save(folder: string, result: Result): void {
  writeFileSync(`${folder}/${result.engine}.json`, JSON.stringify(reportOf(result)));
}

function reportOf({ engine, version, missing, cells }: Result) {
  const differences: Record<string, Differences> = { bare: compareBare(engine, missing) };
  for (const rung of RUNGS) differences[rung] = compare(engine, rung, cells[rung]);
  return {
    engine,
    version,
    differences,
    cases: cases.map(({ id, title, group }) => ({
      id,
      title,
      group,
      absent: missing.has(id) ? (ABSENT[engine][id] ?? 'not known why') : null,
      columns: Object.fromEntries(
        RUNGS.map(rung => {
          const cell = cells[rung].get(id);
          if (!cell) return [rung, null];
          const problems = problemsOf(cell);
          const reasons =
            problems.length > 0 ? knownOf(id, `${engine} ${rung}`).map(known => known.reason) : [];
          return [rung, { problems, reasons, ...cell }];
        }),
      ),
    })),
  };
}
