import { firstChild, localName, matches, queryAll } from '../lib/natives.js';
import { patchGetter, patchMethod, patchSetter, type Undo } from '../lib/patch.js';
import { type Attributes, SOURCE_ELEMENTS } from './attributes.js';
import { MARKED, type Markup } from './markup.js';
import type { Scripts } from './scripts.js';

/** The sinks that elements are. */
export interface ElementSinks {
  readonly scripts: Scripts;
  readonly attributes: Attributes;
  readonly markup: Markup;
}

const WATCHED = ['script', ...SOURCE_ELEMENTS, MARKED].join();

/** Looks at a node and everything in it. */
export type InspectTree = (root: Node, from?: 'parser' | 'code') => void;

export function createInspector({ scripts, attributes, markup }: ElementSinks): InspectTree {
  const inspect = (element: Element, from: 'parser' | 'code') => {
    if (markup.inspect(element)) return;
    if (localName.call(element) === 'script') scripts.inspect(element, from);
    else attributes.inspect(element);
  };
  return (root, from = 'code') => {
    const find = FINDERS[root.nodeType];
    if (!find) return;
    if (find === queryAll.element && matches.call(root as Element, WATCHED)) inspect(root as Element, from);
    if (firstChild.call(root)) for (const element of find.call(root, WATCHED)) inspect(element, from);
  };
}

/** Kinds of nodes that hold elements, by `nodeType`. */
const FINDERS: { readonly [nodeType: number]: (typeof queryAll)[string] | undefined } = {
  1: queryAll.element,
  9: queryAll.document,
  11: queryAll.fragment,
};

/** Methods that put nodes into the tree, by the prototypes that have them. */
const INSERTIONS: readonly [owner: string, ...methods: string[]][] = [
  ['Node', 'appendChild', 'insertBefore', 'replaceChild'],
  ['Element', 'append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren', 'insertAdjacentElement'],
  ['Document', 'append', 'prepend', 'replaceChildren'],
  ['DocumentFragment', 'append', 'prepend', 'replaceChildren'],
  ['CharacterData', 'before', 'after', 'replaceWith'],
  ['DocumentType', 'before', 'after', 'replaceWith'],
];

/** Looks at what code puts into the page, before it is there. */
export function watchElements(sinks: ElementSinks, inspectTree: InspectTree): Undo[] {
  const undos: Undo[] = [];
  const owner = (name: string) => (window as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;

  for (const [name, ...methods] of INSERTIONS) {
    for (const method of methods) {
      undos.push(
        patchMethod(owner(name), method, (_self, args, native) => {
          for (const arg of args) if (arg instanceof Node) inspectTree(arg);
          return native();
        }),
      );
    }
  }
  undos.push(watchScriptAddress(sinks.scripts));
  for (const name of ['HTMLImageElement', 'HTMLIFrameElement']) {
    undos.push(...watchAddress(owner(name), sinks.attributes));
  }
  undos.push(
    patchMethod(Element.prototype, 'setAttribute', (self, args, native) => {
      const element = self as Element;
      if (String(args[0]).toLowerCase() !== 'src') return native();
      if (localName.call(element) === 'script') sinks.scripts.inspectAddress(element, String(args[1]));
      else if (sinks.attributes.watches(localName.call(element), 'src') && sinks.attributes.take(element, 'src', String(args[1]))) {
        return undefined;
      }
      return native();
    }),
  );
  return undos;
}

function watchScriptAddress(scripts: Scripts): Undo {
  return patchSetter(HTMLScriptElement.prototype, 'src', (self, [value], native) => {
    scripts.inspectAddress(self as Element, String(value));
    return native();
  });
}

function watchAddress(proto: object | undefined, attributes: Attributes): Undo[] {
  return [
    patchSetter(proto, 'src', (self, [value], native) =>
      attributes.take(self as Element, 'src', String(value)) ? undefined : native(),
    ),
    patchGetter(proto, 'src', (self, _args, native) => {
      const held = attributes.heldAddress(self as Element);
      return held === undefined ? native() : new URL(held, document.baseURI).href;
    }),
  ];
}
