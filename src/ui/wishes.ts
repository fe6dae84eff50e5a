import type { Plan } from '../types.js';

/** Where to look for words, the best first: the language asked for, or the configuration's, the page's, the browser's. */
export const wishesOf = (plan: Pick<Plan, 'language'>, asked?: string): readonly string[] =>
  asked ? [asked] : [plan.language, document.documentElement.lang, ...navigator.languages];
