import { findAll, matches } from '../lib/natives.js';
import type { Handler } from '../lib/patch.js';
import { type Attributes, FETCHING } from './attributes.js';
import { type Html, TAKEN } from './html.js';
import { MARKED, type Markup } from './markup.js';
import type { Realms, Watcher } from './realm.js';
import type { Scripts } from './scripts.js';
import { STYLED, type Styles } from './styles.js';

/**
 * Where an element comes from. What the parser made relies on its order, what code made does not. A script that came
 * by `innerHTML` never runs; one in a copy does when it gets into the page.
 */
export type Origin = 'parser' | 'code' | 'html' | 'copy';

/** The sinks that elements are. */
export interface ElementSinks {
  readonly scripts: Scripts;
  readonly attributes: Attributes;
  readonly styles: Styles;
  readonly markup: Markup;
  readonly html: Html;
}

/** Looks at a node and everything in it. */
export type InspectTree = (root: Node, from?: Origin) => void;

const WATCHED = [FETCHING, STYLED, 'script', TAKEN, MARKED].join();

/** @param onFrame Told of every frame, for its realm. */
export function createInspector(
  { scripts, attributes, styles, markup, html }: ElementSinks,
  onFrame: (frame: Element) => void,
): InspectTree {
  const inspect = (element: Element, from: Origin) => {
    const name = element.localName;
    if (html.claim(element) || markup.inspect(element)) return;
    if (name === 'script') {
      if (from === 'html') scripts.clear(element);
      else if (from !== 'copy') scripts.inspect(element, from);
      return;
    }
    attributes.inspect(element);
    styles.inspect(element);
    if (/frame$/.test(name)) onFrame(element);
  };
  return (root, from = 'code') => {
    if (root.nodeType === 1 && matches(root as Element, WATCHED)) inspect(root as Element, from);
    if (root.firstChild) for (const element of findAll(root, WATCHED)) inspect(element, from);
  };
}

const INSERTING =
  'append prepend before after replaceWith replaceChildren insertAdjacentElement appendChild insertBefore replaceChild moveBefore';
/** Everything that can be inserted or inserted into: a prototype has some of these methods. */
const NODES = 'Node Element Document DocumentFragment CharacterData DocumentType';

/** Looks at what code puts into the page, before it is there. */
export function watchInsertions(inspectTree: InspectTree, enterFrames: () => void): Watcher {
  /** A script in the shadow of an element that is not in the page yet is not seen when that gets there. */
  let shadows = false;
  const isPage = (node: Node) => node.isConnected || (shadows && node.getRootNode().nodeType === 11);
  const onInsert: Handler = (self, args, native) => {
    const place = self as Node;
    for (const arg of args) {
      const node = arg as Node | null;
      // Outside the page nothing happens, unless a node comes from a document where nothing ever happens.
      if (node?.nodeType && (isPage(place) || node.ownerDocument !== place.ownerDocument)) inspectTree(node);
    }
    const result = native();
    enterFrames();
    return result;
  };
  return watch => {
    for (const name of NODES.split(' ')) watch(name, INSERTING, 'value', onInsert);
    watch('Range', 'insertNode surroundContents', 'value', (_range, args, native) => {
      inspectTree(args[0] as Node);
      return native();
    });
    watch('Document', 'adoptNode', 'value', (_document, args, native) => {
      inspectTree(args[0] as Node, 'copy');
      return native();
    });
    watch('Document', 'importNode', 'value', (_document, _args, native) => {
      const copy = native();
      inspectTree(copy as Node, 'copy');
      return copy;
    });
    watch('Element', 'attachShadow', 'value', (_host, _args, native) => {
      shadows = true;
      return native();
    });
  };
}

/** Enters the realm of a frame as soon as code gets hold of it. */
export function watchFrames(realms: () => Realms): Watcher {
  return watch => {
    const onWindow: Handler = (_self, _args, native) => {
      const found = native() as Window | null;
      realms().enter(found);
      return found;
    };
    watch('HTMLIFrameElement', 'contentWindow', 'get', onWindow);
    watch('', 'open', 'value', onWindow);
    watch('HTMLIFrameElement', 'contentDocument', 'get', (_frame, _args, native) => {
      const found = native() as Document | null;
      realms().enter(found?.defaultView);
      return found;
    });
  };
}
