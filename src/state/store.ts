import type { Choice, ConsentState, Method, Plan } from '../types.js';
import { type Decision, decide, describe } from './choice.js';
import { eraseChoice, readChoice, writeChoice } from './cookie.js';

/** Holds the choice, the only mutable thing, and keeps it in the cookie. It tells nobody: `consent.ts` does. */
export interface Store {
  /** The answer as it stands. */
  state(): ConsentState;
  /** Answers and saves; says whether there was anything to answer. */
  answer(choices: Readonly<Record<string, boolean>>, method: Method): boolean;
  /** Reads the cookie again; says whether the answer is another one now. */
  reread(): boolean;
  /** Forgets the answer; says whether there was one. */
  forget(): boolean;
}

/** @param clock Milliseconds since 1970; given, so that expiry can be tested. */
export function createStore(plan: Plan, gpc: boolean, clock: () => number = Date.now): Store {
  let choice: Choice | null = readChoice(plan, clock());
  /** Whether the cookie holds the choice; where cookies cannot be written, memory does. */
  let kept = true;
  let picture: ConsentState | null = null;
  const situation = () => ({ plan, choice, gpc });
  const become = (next: Choice | null) => {
    choice = next;
    picture = null;
  };
  return {
    state: () => {
      picture ??= describe(situation());
      return picture;
    },
    answer(choices, method) {
      if (Object.keys(choices).length === 0) return false;
      const decision: Decision = { id: randomId(), now: clock(), method };
      const next = decide(choices, situation(), decision);
      become(next);
      kept = writeChoice(next, plan, decision.now);
      return true;
    },
    reread() {
      if (!kept) return false;
      const stored = readChoice(plan, clock());
      if (stored?.id === choice?.id) return false;
      become(stored);
      return true;
    },
    forget() {
      if (!choice) return false;
      become(null);
      eraseChoice(plan);
      return true;
    },
  };
}

/** Sixteen hexadecimal digits: enough to find one decision in a log, too few to name a person's device for long. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('');
}
