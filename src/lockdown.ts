/**
 * The strictest rung that a page alone can stand on: a Content Security Policy while nothing is granted. It stands
 * behind our tag, `<script src="consent.js" data-lockdown></script><meta http-equiv="Content-Security-Policy" …><!-- -->`,
 * so that it is in force even when our file does not arrive. A policy cannot be lifted once it is there
 * (https://www.w3.org/TR/CSP3/#multiple-policies), and none can be added for what has run: each change of sides
 * takes a new page.
 */
import { listCookies } from './lib/cookies.js';
import { getAttr } from './lib/natives.js';
import { trustedHtml } from './lib/trusted.js';
import { decodeChoice } from './state/format.js';
import type { ConsentState } from './types.js';

/** Whether the policy is in force on this page view. */
export type Lockdown = 'locked' | 'open' | undefined;

const hasYes = (answers: { readonly [id: string]: boolean }): boolean =>
  !!Object.keys(answers).find(id => id !== 'necessary' && answers[id]);

/** Decides, while our tag runs, what becomes of the policy right behind it: with a stored yes, a comment. */
export function readLockdown(tag: Element | null, cookie: string): Lockdown {
  if (!tag || getAttr(tag, 'data-lockdown') === null) return undefined;
  const isGranted = listCookies().find(([name, value]) => {
    const choice = name === cookie ? decodeChoice(value) : null;
    return choice && (hasYes(choice.categories) || hasYes(choice.vendors));
  });
  if (!isGranted) return 'locked';
  document.write(trustedHtml('<!--'));
  return 'open';
}

/** Whether an answer puts the page on the other side. */
export function changesSides(lockdown: Lockdown, { categories, vendors }: ConsentState): boolean {
  const isGranted = hasYes(categories) || hasYes(vendors);
  return lockdown === (isGranted ? 'locked' : 'open');
}
