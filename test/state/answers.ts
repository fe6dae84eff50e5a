import { decide, describe as picture } from '../../src/state/choice.js';
import type { Choice, ConsentState, Plan } from '../../src/types.js';

export const NOW = Date.UTC(2026, 10, 22, 7);
export const DAY = 86_400_000;

/** The choice that an answer makes of an earlier one. */
export function answer(plan: Plan, choices: Record<string, boolean>, choice: Choice | null = null): Choice {
  return decide(choices, { plan, choice, gpc: false }, { id: '9f2c4a17d0b85e63', now: NOW, method: 'save' });
}

export function stateOf(plan: Plan, choice: Choice | null, gpc = false): ConsentState {
  return picture({ plan, choice, gpc });
}

/** Categories and vendors that are allowed. */
export function allowed(plan: Plan, choice: Choice | null, gpc = false): string[] {
  const { categories, vendors } = stateOf(plan, choice, gpc);
  return [...Object.entries(categories), ...Object.entries(vendors)]
    .filter(([, yes]) => yes)
    .map(([id]) => id);
}
