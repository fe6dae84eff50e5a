import { getAttribute, removeAttribute, setAttribute } from '../lib/natives.js';
import type { Sink } from '../types.js';
import type { Gate, Hold } from './gate.js';
import type { Owners } from './owners.js';
import { reinsert } from './revive.js';

/** Elements that ask for an address as soon as they have it, and the attribute it stands in. */
const SOURCES: { readonly [element: string]: readonly [attribute: string, sink: Sink] } = {
  iframe: ['src', 'frame'],
  frame: ['src', 'frame'],
  img: ['src', 'image'],
};

/** Those elements, for `querySelectorAll`. */
export const SOURCE_ELEMENTS = Object.keys(SOURCES);

/** Holds addresses of frames and images: the element stays, its attribute waits. */
export interface Attributes {
  /** Whether an element of this name asks for what stands in this attribute. */
  watches(element: string, attribute: string): boolean;
  /** Looks at an element as it stands in the page. */
  inspect(element: Element): void;
  /** Looks at an address that an element is about to get; says whether it was taken in instead. */
  take(element: Element, attribute: string, address: string): boolean;
  /** The address an element would have, were it not held. */
  heldAddress(element: Element): string | undefined;
}

export function createAttributes(gate: Gate, owners: Owners): Attributes {
  const holds = new WeakMap<Element, Hold>();

  const take: Attributes['take'] = (element, attribute, address) => {
    const earlier = holds.get(element);
    if (earlier) {
      holds.delete(element);
      gate.drop(earlier);
    }
    const owner = owners.ownerOf(address);
    if (!gate.holds(owner)) return false;
    const hold: Hold = {
      owner,
      sink: own(element.localName)?.[1] ?? 'element',
      url: address,
      release() {
        holds.delete(element);
        setAttribute.call(element, attribute, address);
        return undefined;
      },
    };
    holds.set(element, hold);
    gate.hold(hold);
    return true;
  };

  return {
    watches: (element, attribute) => own(element)?.[0] === attribute,
    inspect(element) {
      const attribute = own(element.localName)?.[0];
      const address = attribute && getAttribute.call(element, attribute);
      if (!attribute || !address || !take(element, attribute, address)) return;
      removeAttribute.call(element, attribute);
      // A frame has begun to go there; only leaving the page ends that.
      if (element.localName !== 'img') reinsert(element);
    },
    take,
    heldAddress: element => holds.get(element)?.url,
  };
}

function own(element: string): readonly [string, Sink] | undefined {
  return Object.hasOwn(SOURCES, element) ? SOURCES[element] : undefined;
}
