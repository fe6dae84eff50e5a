import { eraseCookie } from '../lib/cookies.js';
import type { Choice, ConsentState, Method, Plan } from '../types.js';
import { decide, describe } from './choice.js';
import { readChoice, writeChoice } from './cookie.js';

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
  let choice: Choice | null;
  let picture: ConsentState;
  /** Whether the cookie holds the choice; where cookies cannot be written, memory does. */
  let kept = true;
  const become = (next: Choice | null) => {
    choice = next;
    picture = describe({ plan, choice, gpc });
    return true;
  };
  become(readChoice(plan, clock()));
  return {
    state: () => picture,
    answer(choices, method) {
      if (Object.keys(choices).length === 0) return false;
      const next = decide(choices, { plan, choice, gpc }, { id: randomId(), now: clock(), method });
      kept = writeChoice(next, plan);
      return become(next);
    },
    reread() {
      const stored = kept ? readChoice(plan, clock()) : choice;
      return stored?.id !== choice?.id && become(stored);
    },
    forget() {
      if (!choice) return false;
      eraseCookie(plan.cookie.name, location);
      return become(null);
    },
  };
}

/** Sixteen hexadecimal digits: enough to find one decision in a log. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
