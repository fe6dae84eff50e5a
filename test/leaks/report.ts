/** What a run leaves for `scripts/leak-matrix.mjs`. */
import { writeFileSync } from 'node:fs';
import type { EngineName } from '../../scripts/browser.mjs';
import { cases } from './cases.js';
import { compare, compareBare, type Differences, knownOf } from './compare.js';
import { ABSENT } from './known.js';
import { type Cell, problemsOf } from './measure.js';
import { SETTINGS, type Setting } from './page.js';

/** What one engine did. */
export interface Result {
  readonly engine: EngineName;
  readonly version: string;
  /** Cases that did not reach the vendor without our tag, with the error if there was one. */
  readonly missing: ReadonlyMap<string, string>;
  readonly cells: { readonly [setting in Setting]: ReadonlyMap<string, Cell> };
}

/** Writes it as JSON into a folder. */
export function save(folder: string, result: Result): void {
  writeFileSync(`${folder}/${result.engine}.json`, JSON.stringify(reportOf(result)));
}

function reportOf({ engine, version, missing, cells }: Result) {
  const differences: Record<string, Differences> = { bare: compareBare(engine, missing) };
  for (const setting of SETTINGS) differences[setting] = compare(engine, setting, cells[setting]);
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
        SETTINGS.map(setting => {
          const cell = cells[setting].get(id);
          if (!cell) return [setting, null];
          const problems = problemsOf(cell);
          const reasons =
            problems.length > 0 ? knownOf(id, `${engine} ${setting}`).map(known => known.reason) : [];
          return [setting, { problems, reasons, ...cell }];
        }),
      ),
    })),
  };
}
