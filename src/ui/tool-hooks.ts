import type { BannerWords } from './words.js';

/** Shows the words of both answers to tools, or, without words, that nothing is asked. */
export type HookTools = (
  words: Pick<BannerWords, 'accept' | 'reject'> | false,
  answer: (yes: boolean) => void,
) => void;

/**
 * Puts the words of both answers into the page, for tools that answer for people: those that know no rule for a banner
 * look for buttons by their words, and not into shadow roots. Not to be seen, and not read out a second time.
 *
 * @see https://github.com/duckduckgo/autoconsent/blob/main/lib/heuristics.ts
 */
export function createToolHooks({ host }: ShadowRoot, frame: Element): HookTools {
  frame.append(document.createElement('slot'));
  return (words, answer) => {
    const hooks = document.createDocumentFragment();
    if (words) {
      for (const name of ['accept', 'reject'] as const) {
        const hook = hooks.appendChild(document.createElement('span'));
        hook.className = 'askfirst-button';
        hook.setAttribute('aria-hidden', 'true');
        hook.textContent = words[name];
        hook.onclick = () => answer(name === 'accept');
      }
    }
    // All at once: observers of the page see what becomes of elements in it.
    host.replaceChildren(hooks);
  };
}
