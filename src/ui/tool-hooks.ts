/** Shows the words of both answers to tools, or, with `null`, that nothing is asked. */
export type HookTools = (
  asked: {
    readonly words: { readonly accept: string; readonly reject: string };
    answer(yes: boolean): void;
  } | null,
) => void;

/**
 * Puts the words of both answers into the page, for tools that answer for people: those that know no rule for a banner
 * look for buttons by their words, and not into shadow roots. Not to be seen, and not read out a second time.
 *
 * @see https://github.com/duckduckgo/autoconsent/blob/main/lib/heuristics.ts
 */
export function createToolHooks({ host }: ShadowRoot, frame: Element): HookTools {
  const doc = host.ownerDocument;
  frame.append(doc.createElement('slot'));
  return asked =>
    host.replaceChildren(
      ...(asked ? (['accept', 'reject'] as const) : []).map(name => {
        const hook = doc.createElement('span');
        hook.className = 'askfirst-button';
        hook.setAttribute('aria-hidden', 'true');
        hook.textContent = asked?.words[name] ?? '';
        hook.onclick = () => asked?.answer(name === 'accept');
        return hook;
      }),
    );
}
