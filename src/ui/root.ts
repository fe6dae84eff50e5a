import { insert, soon } from '../lib/natives.js';
import { whenBody, whenParsed } from '../lib/when.js';
import { addStyles } from './styles/add-styles.js';
import { openerStyles } from './styles/opener.js';
import { baseStyles } from './styles/tokens.js';

/** Our element and its place in the page. */
export interface Root {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Puts it into the body, where it stays. Does nothing while there is no body, or when it is there already. */
  place(): void;
  /** Takes it out for good. */
  stop(): void;
}

const NAME = 'askfirst-root';

/**
 * What stands in the body. `childNodes` would do, but that list is kept up to date for as long as the page lives, which
 * makes every insertion slower.
 */
function inBody(): Node[] {
  const nodes: Node[] = [];
  for (let node = document.body?.firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** Puts the element of this page back where it was, if it should be there. An element is defined only once. */
let comeBack: () => void;

/**
 * Makes `<askfirst-root>` with its open shadow root and the styles everything in it builds on. It stands first in the
 * body, so that the banner comes first in the tab order.
 *
 * A router may empty or replace the body, and our element with it: then it comes back. Taken out alone, it stays out:
 * that was meant. As a custom element it hears of either; an observer of the body would make every insertion into it,
 * at any depth, slower by some percent (docs/performance.md).
 */
export function createRoot(): Root {
  if (!customElements.get(NAME)) {
    customElements.define(
      NAME,
      class extends HTMLElement {
        disconnectedCallback() {
          // Not at once: the page may be taking everything out one by one, until nothing is left.
          soon(comeBack);
        }
      },
    );
  }
  let isOver = false;
  /** What stood beside it when we last looked. */
  let beside = new WeakSet<Node>();
  const lookAround = () => {
    beside = new WeakSet(inBody());
  };
  const place = () => {
    if (isOver || host.isConnected || !document.body) return;
    lookAround();
    insert(document.body, host, document.body.firstChild);
    // What leaves the document leaves the top layer. A dialog there comes back without a backdrop.
    shadow.querySelector<HTMLElement>('[popover]')?.showPopover?.();
    shadow.querySelector('dialog')?.close();
  };
  comeBack = async () => {
    await whenBody();
    const now = inBody();
    // In an empty body nobody can tell; a blocker that takes it out at once must not keep the page busy.
    if (!now.some(node => beside.has(node))) setTimeout(place, now.length ? 0 : 100);
  };
  const host = document.createElement(NAME);
  const shadow = host.attachShadow({ mode: 'open' });
  addStyles(shadow, baseStyles + openerStyles);
  void whenParsed().then(lookAround);

  return {
    host,
    shadow,
    place,
    stop() {
      isOver = true;
      host.remove();
    },
  };
}
