import { warn } from '../lib/warn.js';
import type { Owner } from './owners.js';

/** Something to release, and what it has to wait for. */
export interface Step {
  readonly owner: Owner;
  /** Later code may rely on it having run: a script that is neither `async` nor inserted by code. */
  readonly blocking: boolean;
  /** Runs it; a promise when it takes time, settled when it has loaded or failed. */
  run(): Promise<void> | undefined;
}

/**
 * Runs steps in order, yet lets no vendor delay another. A step waits for the blocking steps before it that are
 * of the same vendor, or of the same category when one of the two names no vendor. With nothing to wait for it
 * runs at once, in the same task.
 */
export function createSequence(): (step: Step) => void {
  /** Blocking steps that have not finished, in order. */
  const unfinished = new Map<Step, Promise<void>>();
  return step => {
    const before = [...unfinished].filter(([earlier]) => dependsOn(step.owner, earlier.owner)).map(([, end]) => end);
    const end = before.length > 0 ? Promise.all(before).then(() => runSafely(step)) : runSafely(step);
    if (!end || !step.blocking) return;
    unfinished.set(
      step,
      end.then(() => {
        unfinished.delete(step);
      }),
    );
  };
}

function dependsOn(later: Owner, earlier: Owner): boolean {
  if (later.vendor && earlier.vendor) return later.vendor === earlier.vendor;
  return later.category === earlier.category;
}

function runSafely(step: Step): Promise<void> | undefined {
  try {
    return step.run();
  } catch (error) {
    warn('could not release something that was held; the rest goes on.', error);
    return undefined;
  }
}
