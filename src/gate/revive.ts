import { insert, setAttr } from '../lib/natives.js';
import { trustedScriptUrl } from '../lib/trusted.js';
import type { Gate, Hold } from './gate.js';

/**
 * Takes an element out and puts it back where it was, without anybody noticing.
 *
 * A script that was inert when it arrived has not "already started"
 * (https://html.spec.whatwg.org/#prepare-the-script-element): becoming connected again makes the browser prepare
 * it as new. The element stays the same one, so listeners, nonce, attributes, position and references survive,
 * and strict CSP and Trusted Types have nothing to object to, since nothing is assigned. For a frame it ends
 * the navigation under way.
 */
export function reinsert(element: Element): void {
  const parent = element.parentNode;
  if (parent && element.isConnected) insert(parent, element, element.nextSibling);
}

/** A script that is inert now, and what makes it run again. */
export interface InertScript extends Pick<Hold, 'owner' | 'url' | 'blocking' | 'ownerNow'> {
  /** Its own type, when it is let go; `null` for none. */
  type(): string | null;
  /** The address it gets, when it waits in `data-src`. */
  readonly src?: string | null;
}

/** Holds a script until it may run, in place. @param onLate Told just before it runs. */
export function holdScript(
  gate: Gate,
  script: Element,
  { type, src, ...hold }: InertScript,
  onLate: (script: Element) => void,
): Hold {
  const held: Hold = {
    ...hold,
    sink: hold.url ? 'script' : 'inline',
    release() {
      setAttr(script, 'type', type());
      if (src) setAttr(script, 'src', trustedScriptUrl(src));
      const end = hold.url && script.isConnected ? scriptEnd(script) : undefined;
      onLate(script);
      reinsert(script);
      return end;
    },
  };
  gate.hold(held);
  return held;
}

/** Settles when a script has run or failed. */
export function scriptEnd(script: Element): Promise<void> {
  return new Promise(resolve => {
    for (const event of ['load', 'error']) script.addEventListener(event, () => resolve(), { once: true });
  });
}
