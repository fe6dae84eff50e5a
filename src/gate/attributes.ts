import { getAttr, setAttr } from '../lib/natives.js';
import type { Sink } from '../types.js';
import type { Gate, Hold } from './gate.js';
import type { Owners } from './owners.js';
import { reinsert } from './revive.js';

/** Elements besides scripts that ask for what stands in `src` as soon as it stands there. */
const SINKS: { readonly [element: string]: Sink } = { iframe: 'frame', frame: 'frame', img: 'image' };

/** The sink an element is. */
export const sinkOf = (element: Element): Sink => SINKS[element.localName] ?? 'element';

/** Holds addresses of frames and images: the element stays, its `src` waits. */
export interface Attributes {
  /** Looks at an element as it stands in the page. */
  inspect(element: Element): void;
  /** Looks at an address that an element is about to get; says whether it was taken in instead. */
  take(element: Element, address: string): boolean;
  /** The address an element would have, were it not held. */
  heldAddress(element: Element): string | undefined;
}

export function createAttributes(gate: Gate, owners: Owners): Attributes {
  const holds = new WeakMap<Element, Hold>();

  const take = (element: Element, url: string) => {
    gate.drop(holds.get(element));
    holds.delete(element);
    const owner = owners.ownerOf(url);
    if (!gate.holds(owner)) return false;
    const hold: Hold = {
      owner,
      sink: sinkOf(element),
      url,
      release() {
        holds.delete(element);
        setAttr(element, 'src', url);
        return undefined;
      },
    };
    holds.set(element, hold);
    gate.hold(hold);
    return true;
  };

  return {
    inspect(element) {
      const address = getAttr(element, 'src');
      if (!address || !take(element, address)) return;
      setAttr(element, 'src', null);
      // A frame has begun to go there; only leaving the page ends that.
      if (sinkOf(element) === 'frame') reinsert(element);
    },
    take,
    heldAddress: element => holds.get(element)?.url,
  };
}
