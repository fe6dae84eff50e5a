import type { CookieFact } from '../vendors/types.js';
import { formatDuration } from './duration.js';
import { fill, type Words } from './words.js';

/** How long a cookie lives, in words. */
export function lifetime({ duration }: CookieFact, words: Words, language: string): string {
  if (!duration) return words.unknown;
  return duration === 'session' ? words.session : formatDuration(duration, language);
}

/** For whom a cookie is set, in words. */
export function origin({ domain }: CookieFact, words: Words): string {
  return domain ? fill(words.thirdParty, { domain }) : words.firstParty;
}
