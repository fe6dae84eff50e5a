import { insertBefore, isConnected, nextSibling, parentNode } from '../lib/natives.js';

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
  const parent = parentNode.call(element);
  if (parent && isConnected.call(element)) insertBefore.call(parent, element, nextSibling.call(element));
}

/** Settles when a script has run or failed. */
export function scriptEnd(script: Element): Promise<void> {
  return new Promise(resolve => {
    for (const event of ['load', 'error']) script.addEventListener(event, () => resolve(), { once: true });
  });
}
