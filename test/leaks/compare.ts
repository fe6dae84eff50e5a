/** What was measured, against what is known. */
import type { EngineName } from '../../scripts/browser.mjs';
import { ABSENT, type Column, KNOWN, type Known } from './known.js';
import { type Cell, type Problem, problemsOf, SEVERITY } from './measure.js';
import type { Setting } from './page.js';

/** The differences of one column. Each line begins with the id of a case. */
export interface Differences {
  /** Gets further than is known. */
  readonly unexpected: string[];
  /** Is known to get far, and does not. */
  readonly outdated: string[];
}

export function compare(engine: EngineName, setting: Setting, cells: ReadonlyMap<string, Cell>): Differences {
  const unexpected: string[] = [];
  const outdated: string[] = [];
  for (const [id, cell] of cells) {
    const known = knownOf(id, `${engine} ${setting}`);
    const problems = problemsOf(cell);
    for (const problem of problems) {
      if (!known.some(entry => covers(entry, problem)))
        unexpected.push(`${id}: ${problem} ${phasesOf(cell, problem)}`);
    }
    for (const entry of known) {
      if (!entry.sometimes && !problems.includes(entry.problem))
        outdated.push(`${id}: no longer ${entry.problem}`);
    }
  }
  return { unexpected, outdated };
}

/** Cases that do not reach the vendor without our tag, against those that are known not to. */
export function compareBare(engine: EngineName, missing: ReadonlyMap<string, string>): Differences {
  const absent = ABSENT[engine];
  return {
    unexpected: [...missing].filter(([id]) => !(id in absent)).map(([id, error]) => `${id}: ${error}`),
    outdated: Object.keys(absent)
      .filter(id => !missing.has(id))
      .map(id => `${id}: reaches the vendor`),
  };
}

export function knownOf(id: string, column: Column): Known[] {
  return KNOWN.filter(
    ({ cases, on }) => cases.split(/\s+/).includes(id) && (on ?? [column]).includes(column),
  );
}

/** Ids of the cases that differ. */
export function idsOf({ unexpected, outdated }: Differences): Set<string> {
  return new Set([...unexpected, ...outdated].map(text => text.replace(/:.*/s, '')));
}

/** Whether nothing is known to keep a case from working after a yes. */
export function isLive(id: string, engine: EngineName, setting: Setting): boolean {
  return !knownOf(id, `${engine} ${setting}`).some(known => known.problem === 'dead');
}

function covers({ problem, sometimes }: Known, measured: Problem): boolean {
  if (problem === measured) return true;
  return (
    !!sometimes && measured !== 'dead' && SEVERITY.indexOf(measured) < SEVERITY.indexOf(problem as never)
  );
}

function phasesOf({ held }: Cell, problem: Problem): string {
  const phases = Object.entries(held).filter(([, verdict]) => verdict === problem);
  return problem === 'dead' ? '(after a yes)' : `(${phases.map(([phase]) => phase).join(', ')})`;
}
