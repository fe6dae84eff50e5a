import { findAll, matches } from '../lib/natives.js';
import type { Handler } from '../lib/patch.js';
import { type Attributes, FETCHING } from './attributes.js';
import { type Html, TAKEN } from './html.js';
import { MARKED, type Markup } from './markup.js';
import type { Realms, Watcher } from './realm.js';
import type { Scripts } from './scripts.js';
import type { Styles } from './styles.js';

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

const WATCHED = [FETCHING, 'script,style,template', TAKEN, MARKED].join();
/** What code styles is seen as it is styled. */
const PARSED = `${WATCHED},[style]`;

/** What else there is to do about what an inspector finds. */
export interface Finds {
  /** A frame has a realm of its own. */
  onFrame(frame: Element): void;
  /** Something that is inert now, and gets into the page without passing a setter. */
  onInert(): void;
}

export function createInspector(
  { scripts, attributes, styles, markup, html }: ElementSinks,
  { onFrame, onInert }: Finds,
): InspectTree {
  const inspect = (element: Element, from: Origin) => {
    const name = element.localName;
    if (html.claim(element)) return;
    if (markup.inspect(element)) return onInert();
    if (name === 'template') {
      if (findAll((element as HTMLTemplateElement).content, WATCHED)[0]) onInert();
      return;
    }
    if (name === 'script') {
      if (from !== 'copy') scripts.inspect(element, from);
      return;
    }
    attributes.inspect(element);
    styles.inspect(element);
    if (/frame$/.test(name)) onFrame(element);
  };
  return (root, from = 'code') => {
    const watched = /parser|html/.test(from) ? PARSED : WATCHED;
    if (root?.nodeType === 1 && matches(root as Element, watched)) inspect(root as Element, from);
    if (root?.firstChild) for (const element of findAll(root, watched)) inspect(element, from);
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
    watch('', 'open', 'value', onWindow);
    for (const owner of ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement']) {
      watch(owner, 'contentWindow', 'get', onWindow);
      watch(owner, 'contentDocument', 'get', (_frame, _args, native) => {
        const found = native() as Document | null;
        realms().enter(found?.defaultView);
        return found;
      });
    }
  };
}
