import { getAttr, setAttr } from '../lib/natives.js';
import type { Handler } from '../lib/patch.js';
import type { ElementSinks, InspectTree } from './elements.js';
import type { Watch, Watcher } from './realm.js';

/** Properties that stand for an attribute which makes a browser fetch, by the element they are of. */
const PROPERTIES: readonly (readonly [element: string, properties: string])[] = [
  ['Script', 'src'],
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
const LISTS = /srcset|srcdoc|ping/;

/** Looks at what code puts into an attribute, before it is there. */
export function watchSetters(
  { scripts, attributes, styles }: ElementSinks,
  inspectTree: InspectTree,
): Watcher {
  const onValue = (element: Element, name: string, value: string, native: () => unknown) => {
    if (element.localName === 'script') {
      if (name === 'src') scripts.inspectAddress(element, value);
    } else if (name === 'rel') {
      const href = getAttr(element, 'href');
      setAttr(element, name, value);
      // What the link is decides whether its address is fetched.
      if (href !== null && attributes.take(element, 'href', href)) setAttr(element, 'href', null);
    } else if (attributes.take(element, name, value)) {
      setAttr(element, name, null);
      return undefined;
    }
    return native();
  };
  const onAttribute =
    (at: number): Handler =>
    (self, args, native) => {
      const element = self as Element;
      const name = String(args[at]).toLowerCase();
      const value = String(args[at + 1]);
      if (name !== 'style') return onValue(element, name, value, native);
      native();
      styles.inspect(element);
      return undefined;
    };
  const watchHeld = (watch: Watch) => {
    const onName =
      (answer: (element: Element, name: string, native: () => unknown) => unknown): Handler =>
      (self, [name], native) =>
        answer(self as Element, String(name).toLowerCase(), native);
    watch('Element', 'getAttribute', 'value', onName((element, name, native) => attributes.held(element, name) ?? native()));
    watch('Element', 'hasAttribute', 'value', onName((element, name, native) => attributes.held(element, name) !== undefined || native()));
    watch('Element', 'removeAttribute', 'value', onName((element, name, native) => {
      attributes.forget(element, name);
      return native();
    }));
  };
  return watch => {
    watchHeld(watch);
    for (const [element, properties] of PROPERTIES) {
      for (const property of properties.split(' ')) {
        const name = property.toLowerCase();
        watch(`HTML${element}Element`, property, 'set', (self, [value], native) =>
          onValue(self as Element, name, String(value), native),
        );
        watch(`HTML${element}Element`, property, 'get', (self, _args, native) => {
          const held = attributes.held(self as Element, name);
          if (held === undefined) return native();
          return LISTS.test(name) ? held : new URL(held, document.baseURI).href;
        });
      }
    }
    watch('Element', 'setAttribute', 'value', onAttribute(0));
    watch('Element', 'setAttributeNS', 'value', onAttribute(1));
    watch('Attr', 'value', 'set', (self, args, native) => {
      const { ownerElement, name } = self as Attr;
      return ownerElement ? onValue(ownerElement, name, String(args[0]), native) : native();
    });
    // An attribute as a node: its element is known once it has one.
    const onNode: Handler = (_self, [attribute], native) => {
      const before = native();
      const { ownerElement } = attribute as Attr;
      if (ownerElement) inspectTree(ownerElement);
      return before;
    };
    watch('Element', 'setAttributeNode setAttributeNodeNS', 'value', onNode);
    watch('NamedNodeMap', 'setNamedItem setNamedItemNS', 'value', onNode);
  };
}
