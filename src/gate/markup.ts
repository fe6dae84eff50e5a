import {
  firstChild,
  getAttribute,
  insertBefore,
  nextSibling,
  parentNode,
  removeAttribute,
  removeChild,
  setAttribute,
} from '../lib/natives.js';
import { trustedScriptUrl } from '../lib/trusted.js';
import { warn } from '../lib/warn.js';
import type { Gate } from './gate.js';
import type { Owner, Owners } from './owners.js';
import { reinsert, scriptEnd } from './revive.js';

/** Elements an owner marked, for `querySelectorAll`; the aliases are other tools' words, so that moving over is free. */
export const MARKED =
  '[data-category],[data-vendor],[data-service],[data-cookieconsent],[data-purpose],script[data-name],[data-name][data-src]';

/** Addresses that wait in a `data-` attribute. */
const WAITING = ['src', 'srcset', 'href', 'poster', 'data'];

/** Holds what the owner marked by hand. Nothing of it is ever fetched before its time, in any browser. */
export interface Markup {
  /** Takes in a marked element; says whether it is one. */
  inspect(element: Element): boolean;
  /** Takes back frames, and what templates put into the page, for an owner who is no longer allowed. */
  withdraw(): void;
}

/** What `Markup` needs to know of names. */
export interface Names {
  /** Names mean nothing before the plan has come. */
  known(): boolean;
  /** Our name of a category, or `null` when there is none such. */
  category(word: string): string | null;
  /** Our name of a listed vendor, or `null`. */
  vendor(word: string): string | null;
}

/** @param inspectTree Looks at what a template is about to put into the page. */
export function createMarkup(
  gate: Gate,
  owners: Owners,
  names: Names,
  inspectTree: (root: Node) => void,
): Markup {
  const taken = new WeakSet<Element>();
  const frames = new Map<Element, Owner>();
  const inserted = new Map<Element, { readonly owner: Owner; readonly nodes: readonly Node[] }>();

  const holdScript = (script: Element, owner: Owner) => {
    const src = getAttribute.call(script, 'data-src');
    gate.hold({
      owner,
      sink: src === null ? 'inline' : 'script',
      url: src ?? '',
      blocking: getAttribute.call(script, 'async') === null,
      release() {
        const type = getAttribute.call(script, 'data-type');
        if (type) setAttribute.call(script, 'type', type);
        else removeAttribute.call(script, 'type');
        if (src !== null) setAttribute.call(script, 'src', trustedScriptUrl(src));
        const end = src === null ? undefined : scriptEnd(script);
        reinsert(script);
        return end;
      },
    });
  };

  const holdTemplate = (template: HTMLTemplateElement, owner: Owner) => {
    gate.hold({
      owner,
      sink: 'template',
      url: '',
      release() {
        const content = document.importNode(template.content, true);
        const nodes: Node[] = [];
        for (let n = firstChild.call(content); n; n = nextSibling.call(n)) nodes.push(n);
        inspectTree(content);
        const parent = parentNode.call(template);
        if (parent) insertBefore.call(parent, content, nextSibling.call(template));
        inserted.set(template, { owner, nodes });
        return undefined;
      },
    });
  };

  const holdElement = (element: Element, owner: Owner) => {
    const waiting = WAITING.filter(name => getAttribute.call(element, `data-${name}`) !== null);
    if (waiting.length === 0) return;
    gate.hold({
      owner,
      sink: element.localName === 'iframe' ? 'frame' : element.localName === 'img' ? 'image' : 'element',
      url: getAttribute.call(element, `data-${waiting[0]}`) ?? '',
      release() {
        for (const name of waiting) {
          setAttribute.call(element, name, getAttribute.call(element, `data-${name}`) as string);
        }
        if (element.localName === 'iframe') frames.set(element, owner);
        return undefined;
      },
    });
  };

  return {
    inspect(element) {
      const isScript = element.localName === 'script';
      if (isScript && getAttribute.call(element, 'type') !== 'text/plain') return false;
      // What is marked is inert by itself, and the document is looked through again when the plan comes. What only
      // looks marked (a shop has categories too) is a matter for the other sinks meanwhile.
      if (!names.known()) return isScript;
      const owner = ownerOf(element, owners, names);
      if (!owner || taken.has(element)) return !!owner;
      taken.add(element);
      if (isScript) holdScript(element, owner);
      else if (element.localName === 'template') holdTemplate(element as HTMLTemplateElement, owner);
      else holdElement(element, owner);
      return true;
    },
    withdraw() {
      for (const [frame, owner] of frames) {
        if (!gate.holds(owner)) continue;
        frames.delete(frame);
        removeAttribute.call(frame, 'src');
        reinsert(frame);
        holdElement(frame, owner);
      }
      for (const [template, { owner, nodes }] of inserted) {
        if (!gate.holds(owner)) continue;
        inserted.delete(template);
        for (const node of nodes) {
          const parent = parentNode.call(node);
          if (parent) removeChild.call(parent, node);
        }
        holdTemplate(template as HTMLTemplateElement, owner);
      }
    },
  };
}

/** Who a marked element says it belongs to. */
function ownerOf(element: Element, owners: Owners, names: Names): Owner | null {
  const read = (name: string) => getAttribute.call(element, `data-${name}`);
  const vendorWord = read('vendor') ?? read('service') ?? read('name');
  const categoryWord = read('category') ?? read('cookieconsent') ?? read('purpose');
  if (vendorWord === null && categoryWord === null) return null;
  const vendor = vendorWord === null ? null : names.vendor(vendorWord);
  const category = categoryWord === null ? null : names.category(categoryWord);
  if (vendor === null && category === null) {
    // Klaro and Orejime name both kinds of thing in one attribute.
    const otherVendor = names.vendor(categoryWord ?? '');
    const otherCategory = names.category(vendorWord ?? '');
    if (otherVendor === null && otherCategory === null) return unknownName(element, vendorWord ?? categoryWord);
    return owners.named(otherCategory, otherVendor);
  }
  const address = read('src');
  const known = vendor === null && category !== null && address !== null ? owners.ownerOf(address) : null;
  if (known?.planned) return known;
  if (known?.vendor && category !== null && owners.adopt(known.vendor, category)) {
    warn(`${address} is marked as ${category}, but "${known.vendor}" is not in "vendors"; add it, so that visitors can see and choose it.`);
  }
  return owners.named(category, vendor);
}

/** Shops have categories too: only a script that is inert anyway was surely marked for us. */
function unknownName(element: Element, word: string | null): null {
  if (element.localName === 'script') {
    warn(`<script> is marked for "${word}", which is neither a category nor a listed vendor; it stays held.`);
  }
  return null;
}
