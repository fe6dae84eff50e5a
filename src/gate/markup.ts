import { getAttr, insert, setAttr } from '../lib/natives.js';
import { warn } from '../lib/warn.js';
import { sinkOf } from './attributes.js';
import type { Gate } from './gate.js';
import type { Late } from './late.js';
import { type Owner, type Owners, ofCategory } from './owners.js';
import { holdScript, reinsert } from './revive.js';
import { INERT } from './scripts.js';

/** Attributes that name a vendor, and a category. The aliases are other tools' words: moving over is free. */
const VENDOR = ['vendor', 'service', 'name'];
const CATEGORY = ['category', 'cookieconsent', 'purpose'];
/** Attributes that wait in a `data-` attribute of their name. */
const WAITING = ['src', 'srcset', 'href', 'poster', 'data'];

/** Elements that may be marked, for `querySelectorAll`. */
export const MARKED = [...VENDOR, ...CATEGORY].map(word => `[data-${word}]`).join();

/** Names of attributes that mark. */
export const MARKS = new RegExp(`data-(${[...VENDOR, ...CATEGORY].join('|')})`, 'i');

/** Holds what the owner marked by hand. Nothing of it is ever fetched before its time, in any browser. */
export interface Markup {
  /** Takes in a marked element; says whether it is one. */
  inspect(element: Element): boolean;
  /** Takes back frames, and what templates put into the page, for an owner who is no longer allowed. */
  withdraw(): void;
}

/** What `Markup` needs to know of names. */
export interface MarkNames {
  /** Names mean nothing before the plan has come. */
  known(): boolean;
  /** Our name of a category. */
  category(word: string): string | undefined;
  /** Our name of a listed vendor. */
  vendor(word: string): string | undefined;
}

/** @param inspectTree Looks at what a template is about to put into the page. */
export function createMarkup(
  gate: Gate,
  owners: Owners,
  names: MarkNames,
  late: Late,
  inspectTree: (root: Node) => void,
): Markup {
  const taken = new WeakSet<Element>();
  /** What can be taken back, and how. */
  const undos = new Map<Element, { readonly owner: Owner; undo(): void }>();
  const read = (element: Element, words: readonly string[]) => {
    for (const word of words) {
      const value = getAttr(element, `data-${word}`);
      if (value !== null) return value;
    }
    return null;
  };

  /** Who a marked element says it belongs to. */
  const ownerOf = (element: Element): Owner | undefined => {
    const words = [read(element, VENDOR), read(element, CATEGORY)].filter(word => word !== null);
    let category: string | undefined;
    for (const word of words) {
      // Klaro and Orejime name both kinds of thing in one attribute.
      const vendor = names.vendor(word);
      if (vendor) return vendor;
      category = names.category(word) ?? category;
    }
    if (!category) {
      // Shops have categories too: only a script that is inert anyway was surely marked for us.
      if (words[0] && element.localName === 'script') warn('mark-unknown', words[0]);
      return undefined;
    }
    const address = getAttr(element, 'data-src');
    const vendor = address && owners.ownerOf(address);
    if (vendor && names.vendor(vendor)) return vendor;
    if (vendor && owners.adopt(vendor, category)) warn('mark-unlisted', address, vendor, category);
    return ofCategory(category);
  };

  const holdTemplate = (template: HTMLTemplateElement, owner: Owner) =>
    gate.hold({
      owner,
      sink: 'template',
      url: '',
      release() {
        const content = document.importNode(template.content, true);
        const nodes = [...content.childNodes];
        inspectTree(content);
        if (template.parentNode) insert(template.parentNode, content, template.nextSibling);
        const undo = () => {
          for (const node of nodes) node.remove();
        };
        undos.set(template, { owner, undo });
        return undefined;
      },
    });

  const holdElement = (element: Element, owner: Owner) => {
    const waiting = WAITING.filter(name => getAttr(element, `data-${name}`) !== null);
    if (waiting.length === 0) return;
    const sink = sinkOf(element);
    // A reload, or going back, leads a frame of the parser's to where it was the last time; not one that a script has inserted.
    if (sink === 'frame') reinsert(element);
    gate.hold({
      owner,
      sink,
      url: read(element, waiting) ?? '',
      element,
      release() {
        for (const name of waiting) setAttr(element, name, getAttr(element, `data-${name}`));
        const undo = () => {
          setAttr(element, 'src', null);
          reinsert(element);
        };
        if (sink === 'frame') undos.set(element, { owner, undo });
        return undefined;
      },
    });
  };

  const hold = (element: Element, owner: Owner) => {
    const name = element.localName;
    if (name === 'template') holdTemplate(element as HTMLTemplateElement, owner);
    else if (name !== 'script') holdElement(element, owner);
    else {
      const src = getAttr(element, 'data-src');
      const type = getAttr(element, 'data-type');
      const blocking = getAttr(element, 'async') === null;
      holdScript(gate, element, { owner, url: src ?? '', blocking, type: () => type, src }, late.add);
    }
  };

  return {
    inspect(element) {
      if (taken.has(element)) return true;
      if (element.localName === 'script' && getAttr(element, 'type') !== INERT) return false;
      // What is marked is inert by itself, and the document is looked through again when the plan comes. What only
      // looks marked, or is inert because we hold it, is a matter for the other sinks.
      const owner = names.known() && ownerOf(element);
      if (!owner) return false;
      taken.add(element);
      hold(element, owner);
      return true;
    },
    withdraw() {
      for (const [element, { owner, undo }] of undos) {
        if (!gate.holds(owner) || gate.once.has(element)) continue;
        undos.delete(element);
        undo();
        hold(element, owner);
      }
    },
  };
}
