import { warn } from '../lib/warn.js';
import type { Owner } from './owners.js';

/** Something to release, and what it has to wait for. */
export interface Step {
  readonly owner: Owner;
  /** Later code may rely on it having run: a script that is neither `async` nor inserted by code. */
  readonly blocking?: boolean;
  /** Runs it; a promise when it takes time, settled when it has loaded or failed. */
  release(): Promise<void> | undefined;
}

/**
 * Runs steps in order, yet lets no vendor delay another. A step waits for the blocking steps before it that are
 * of the same vendor, or of the same category when one of the two names no vendor. With nothing to wait for it
 * runs at once, in the same task.
 */
export function createSequence(categoryOf: (owner: Owner) => string | undefined): (step: Step) => void {
  /** Blocking steps that have not finished, in order. */
  const unfinished = new Map<Step, Promise<void>>();
  const depends = (later: Owner, earlier: Owner) =>
    later === earlier ||
    ((later[0] === '#' || earlier[0] === '#') && categoryOf(later) === categoryOf(earlier));

  return step => {
    const before: Promise<void>[] = [];
    for (const [{ owner }, end] of unfinished) if (depends(step.owner, owner)) before.push(end);
    const end = before.length > 0 ? Promise.all(before).then(() => run(step)) : run(step);
    if (!end || !step.blocking) return;
    const forget = () => void unfinished.delete(step);
    unfinished.set(step, end.then(forget, forget));
  };
}

function run(step: Step): Promise<void> | undefined {
  try {
    return step.release();
  } catch (error) {
    warn('release-failed', error);
    return undefined;
  }
}
