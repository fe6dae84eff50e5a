import { findAll, matches } from '../lib/natives.js';
import { type Handler, patch, type Undo } from '../lib/patch.js';
import type { Attributes } from './attributes.js';
import { MARKED, type Markup } from './markup.js';
import type { Origin, Scripts } from './scripts.js';

/** The sinks that elements are. */
export interface ElementSinks {
  readonly scripts: Scripts;
  readonly attributes: Attributes;
  readonly markup: Markup;
}

const WATCHED = `script,iframe,frame,img,${MARKED}`;
/** Everything that can be inserted, and every method that inserts: a prototype has some of them. */
const NODES = 'Node Element Document DocumentFragment CharacterData DocumentType'.split(' ');
const INSERTIONS =
  'appendChild insertBefore replaceChild append prepend before after replaceWith replaceChildren insertAdjacentElement'.split(
    ' ',
  );

/** Looks at a node and everything in it. */
export type InspectTree = (root: Node, from?: Origin) => void;

export function createInspector({ scripts, attributes, markup }: ElementSinks): InspectTree {
  const inspect = (element: Element, from: Origin) => {
    if (markup.inspect(element)) return;
    if (element.localName === 'script') scripts.inspect(element, from);
    else if (matches(element, 'iframe,frame,img')) attributes.inspect(element);
  };
  return (root, from = 'code') => {
    if (root.nodeType === 1 && matches(root as Element, WATCHED)) inspect(root as Element, from);
    for (const element of findAll(root, WATCHED)) inspect(element, from);
  };
}

/** Looks at what code puts into the page, before it is there. */
export function watchElements({ scripts, attributes }: ElementSinks, inspectTree: InspectTree): Undo[] {
  const protoOf = (name: string) =>
    (window as unknown as { [name: string]: { prototype: object } | undefined })[name]?.prototype;
  const undos: Undo[] = [];

  const onInsert: Handler = (_self, args, native) => {
    for (const arg of args) if (arg instanceof Node) inspectTree(arg);
    return native();
  };
  for (const name of NODES) {
    for (const method of INSERTIONS) undos.push(patch(protoOf(name), method, 'value', onInsert));
  }

  const onAddress = (element: Element, value: unknown, native: () => unknown) => {
    if (element.localName === 'script') scripts.inspectAddress(element, String(value));
    else if (attributes.take(element, String(value))) return undefined;
    return native();
  };
  for (const name of ['Script', 'Image', 'IFrame']) {
    const proto = protoOf(`HTML${name}Element`);
    undos.push(
      patch(proto, 'src', 'set', (self, [value], native) => onAddress(self as Element, value, native)),
      patch(proto, 'src', 'get', (self, _args, native) => {
        const held = attributes.heldAddress(self as Element);
        return held === undefined ? native() : new URL(held, document.baseURI).href;
      }),
    );
  }
  undos.push(
    patch(Element.prototype, 'setAttribute', 'value', (self, [name, value], native) =>
      /^src$/i.test(String(name)) && matches(self as Element, 'script,iframe,img')
        ? onAddress(self as Element, value, native)
        : native(),
    ),
  );
  return undos;
}
