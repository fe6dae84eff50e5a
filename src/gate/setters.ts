import { baseUri, getAttr, setAttr } from '../lib/natives.js';
import { type Handler, textOf, type When } from '../lib/patch.js';
import { DRAWING, NAMES } from './attributes.js';
import type { ElementSinks, InspectTree } from './elements.js';
import { MARKS } from './markup.js';
import type { Watcher } from './realm.js';
import { isStyleText } from './style-text.js';

/** Properties that stand for an attribute which makes a browser fetch, by the element they are of. */
const PROPERTIES: readonly (readonly [element: string, properties: string])[] = [
  ['Script', 'src type'],
  ['Image', 'src srcset'],
  ['IFrame', 'src srcdoc'],
  ['Frame', 'src'],
  ['Link', 'href imageSrcset rel'],
  ['Media', 'src'],
  ['Video', 'poster'],
  ['Source', 'src srcset'],
  ['Track', 'src'],
  ['Object', 'data'],
  ['Embed', 'src'],
  ['Input', 'src'],
  ['Body', 'background'],
  ['Anchor', 'ping'],
  ['Area', 'ping'],
];
/** Properties that give the attribute as it stands; the others give an address in full. */
const IS_TEXT = /srcset|srcdoc|ping|type|rel/;
/** Elements that code marks by `dataset`. */
const MARKABLE = /^(script|iframe|template|link)$/;

/** Attributes that are not fetched themselves, and that decide what is. */
const DECISIVE = ['rel', 'type', 'style'];
const WATCHED = new Set([...NAMES, ...DECISIVE, ...DRAWING]);
/** Whether one of these names matters on an element: most addresses are those of links to follow, most colours are none. */
const concerns = (element: Element, name: string, value: unknown) =>
  name === 'href' ? element.localName !== 'a' : !DRAWING.includes(name) || /\//.test(value as string);

/** The name in the arguments of a call, which may have a namespace before it. Links of SVG have any prefix. */
function nameIn(args: unknown[], at: number): string {
  const isLink = at && /xlink$/.test(textOf(args, 0));
  const name = textOf(args, at).toLowerCase();
  return isLink ? `xlink:${name.split(':').pop()}` : name;
}

/** Elements whose address is an object of its own. */
const ANIMATED = ['SVGImageElement', 'SVGUseElement', 'SVGFEImageElement', 'SVGScriptElement'];

/**
 * Looks at what code puts into an attribute, before it is there. Code that reads a held attribute finds what it put.
 *
 * @param onMark Told when an element is marked by code.
 */
export function watchSetters(
  { scripts, attributes, styles }: ElementSinks,
  inspectTree: InspectTree,
  onMark: () => void,
): Watcher {
  /** What a script is decides whether its address is fetched. */
  const setType = (script: Element, type: string | null, native: () => unknown) => {
    if (scripts.setType(script, type)) return undefined;
    const result = native();
    // Code that has no address is looked at when it comes in: there may be more of it by then.
    if (getAttr(script, 'src') !== null) scripts.inspect(script, 'code');
    return result;
  };
  const set = (element: Element, name: string, value: string, native: () => unknown) => {
    if (element.localName === 'script') {
      if ('src' in element ? name === 'src' : /href$/.test(name)) scripts.inspectAddress(element, value);
      else if (name === 'type') return setType(element, value, native);
    } else if (name === 'rel') {
      // What the link is decides whether its address is fetched.
      const href = getAttr(element, 'href');
      if (href !== null && attributes.take(element, 'href', href, value)) setAttr(element, 'href', null);
    } else if (name !== 'style' && attributes.take(element, name, value)) {
      setAttr(element, name, null);
      return undefined;
    }
    const result = native();
    if (name === 'style') styles.inspect(element);
    return result;
  };
  const setNamed =
    (at: number): Handler =>
    (self, args, native) => {
      const name = nameIn(args, at);
      if (name.startsWith('data-')) onMark();
      return set(self as Element, name, textOf(args, at + 1), native);
    };
  /** What an attribute of a held element says to the page. */
  const read = (element: Element, name: string) =>
    name === 'type' ? scripts.typeOf(element) : attributes.held(element, name);
  /** Pages set thousands of images to data, as placeholders: those need no look. A list may have others behind the data. */
  const isImageAsked: When = (image, value) =>
    typeof value !== 'string' || value.slice(0, 5) !== 'data:' || attributes.has(image as Element);
  /** Scripts are few, and held by their type: all of them are asked. */
  const isHeld: When = element =>
    (element as Element).localName === 'script' || attributes.has(element as Element);

  /** Whose address such an object is. */
  const addresses = new WeakMap<object, Element>();

  return watch => {
    for (const [kind, properties] of PROPERTIES) {
      for (const property of properties.split(' ')) {
        const name = property.toLowerCase();
        const element = `HTML${kind}Element`;
        watch(
          element,
          property,
          'set',
          (self, args, native) => set(self as Element, name, textOf(args, 0), native),
          kind === 'Image' && name === 'src' ? isImageAsked : undefined,
        );
        const get: Handler = (self, _args, native) => {
          const held = read(self as Element, name);
          if (held === undefined) return native();
          return IS_TEXT.test(name) ? (held ?? '') : new URL(held as string, baseUri()).href;
        };
        watch(element, property, 'get', get, isHeld);
      }
    }
    // Pages use few names, thousands of times.
    const free = new Set<unknown>();
    const isWatched: When = (element, name, value) => {
      if (typeof name !== 'string') return true;
      const lower = name.toLowerCase();
      if (WATCHED.has(lower)) return concerns(element as Element, lower, value);
      if (MARKS.test(name)) return true;
      if (free.size < 100) free.add(name);
      return false;
    };
    watch('Element', 'setAttribute', 'value', setNamed(0), Object.assign(isWatched, { free }));
    watch('Element', 'setAttributeNS', 'value', setNamed(1));
    const ask: Handler = (self, [name], native) => {
      const held = read(self as Element, String(name).toLowerCase());
      return held === undefined ? native() : held;
    };
    watch('Element', 'getAttribute', 'value', ask, isHeld);
    const has: Handler = (self, args, native) => typeof ask(self, args, native) === 'string' || native();
    watch('Element', 'hasAttribute', 'value', has, isHeld);
    const forget =
      (nameOf: (args: unknown[]) => string): Handler =>
      (self, args, native) => {
        const element = self as Element;
        const name = nameOf(args);
        attributes.forget(element, name);
        return name === 'type' ? setType(element, null, native) : native();
      };
    const named = (at: number) => forget(args => nameIn(args, at));
    watch('Element', 'removeAttribute toggleAttribute', 'value', named(0), isHeld);
    watch('Element', 'removeAttributeNS', 'value', named(1), isHeld);
    const node = forget(([attribute]) => (attribute as Attr).name);
    watch('Element', 'removeAttributeNode', 'value', node, isHeld);
    const onAttr: Handler = (self, args, native) => {
      const { ownerElement, name } = self as Attr;
      return ownerElement ? set(ownerElement, name, textOf(args, 0), native) : native();
    };
    watch('Attr', 'value', 'set', onAttr);
    const isAttr = (node: unknown) => (node as Node).nodeType === 2;
    // One handler for two kinds of node: pages set the text of all the others thousands of times.
    watch(
      'Node',
      'nodeValue textContent',
      'set',
      (node, args, native) => (isAttr(node) ? onAttr : styles.onText)(node, args, native),
      node => isAttr(node) || isStyleText(node),
    );
    // An attribute as a node: its element is known once it has one.
    const onNode: Handler = (_self, [attribute], native) => {
      const before = native();
      const { ownerElement, name, value } = attribute as Attr;
      if (ownerElement) set(ownerElement, name, value, () => inspectTree(ownerElement));
      return before;
    };
    watch('Element', 'setAttributeNode setAttributeNodeNS', 'value', (self, [attribute], native) => {
      const { name, value } = attribute as Attr;
      return set(self as Element, name.toLowerCase(), value, native) ?? null;
    });
    watch('NamedNodeMap', 'setNamedItem setNamedItemNS', 'value', onNode);
    for (const owner of ANIMATED) {
      watch(owner, 'href', 'get', (element, _args, native) => {
        const address = native() as object;
        addresses.set(address, element as Element);
        return address;
      });
    }
    const isAddress: When = address => addresses.has(address as object);
    const onAddress: Handler = (address, args, native) =>
      set(addresses.get(address as object) as Element, 'href', textOf(args, 0), native);
    watch('SVGAnimatedString', 'baseVal', 'set', onAddress, isAddress);
    watch(
      'HTMLElement',
      'dataset',
      'get',
      (_self, _args, native) => {
        onMark();
        return native();
      },
      element => MARKABLE.test((element as Element).localName),
    );
  };
}
