import { type ImportMap, importedBy, readMap } from '../gate/imports.js';
import type { Guarded, GuardedElement } from './held.js';
import type { Any } from './replace.js';
import { data, held, isHeld, isHeldIn } from './state.js';

/** On an element of which something was taken in the text of HTML: which of `marked` it was. */
export const MARK = 'data-guarded';
export const marked: Guarded[][] = [];
const LINKING = /^(script|link|image)$/;
/** Attributes that make a browser fetch, and the elements on which they do. */
export const FETCHES: { readonly [name: string]: RegExp } = {
  src: /^(script|img|i?frame|video|audio|source|track|embed|input)$/,
  srcset: /^(img|source)$/,
  imagesrcset: /^link$/,
  href: LINKING,
  'xlink:href': LINKING,
  poster: /^video$/,
  data: /^object$/,
  srcdoc: /^iframe$/,
  ping: /^a(rea)?$/,
  style: /^/,
};
const LOOKED_AT = `script,style,iframe,link,object,image,[src],[srcset],[poster],[ping],[style],[${MARK}]`;
const { setAttribute, removeAttribute, getAttribute } = Element.prototype;

const imports: ImportMap = new Map();
/** Frames that have been seen and not entered. */
export const frames = new Set<HTMLIFrameElement>();
/** Scripts that came by `innerHTML` and never run. */
export const dead = new WeakSet<Element>();

const isHeldValue = (name: string, value: string) => {
  if (name === 'srcdoc') return /&/.test(value) || isHeldIn(value);
  if (name === 'style') return isHeldIn(value);
  // Only a list is split: elsewhere the browser takes line breaks out of an address.
  return /srcset|ping/.test(name) ? value.split(/[\s,]+/).some(isHeld) : isHeld(value);
};
const isHeldScript = (script: Element) => {
  // Ours, which is fetched now and looks for its other files later: a `<base>` in between must not lead it astray.
  for (const name of getAttribute.call(script, 'data-config') ? ['src', 'data-config'] : []) {
    const value = getAttribute.call(script, name) as string;
    setAttribute.call(script, name, new URL(value, document.baseURI).href);
  }
  const src = getAttribute.call(script, 'src') ?? getAttribute.call(script, 'href');
  if (src !== null) return isHeld(src);
  const code = script.textContent ?? '';
  if (getAttribute.call(script, 'type') === 'importmap') readMap(code, imports);
  return (
    importedBy(code, imports).some(isHeld) ||
    data.defines.some(name => !(name in window) && new RegExp(`\\b${name}\\b`).test(code))
  );
};
const makeInert = (script: Element) => {
  const value = getAttribute.call(script, 'type');
  if (value === 'text/plain') return;
  held.push({ element: script, name: 'type', value, isAsync: (script as HTMLScriptElement).async });
  setAttribute.call(script, 'type', 'text/plain');
};

/** Takes out what an element asks for. */
export function look(element: Element): void {
  const name = element.localName;
  const mark = getAttribute.call(element, MARK);
  if (mark) {
    removeAttribute.call(element, MARK);
    held.push(...(marked[Number(mark)] ?? []).map(one => ({ ...one, element })));
  }
  if (name === 'script') {
    if (!dead.has(element) && isHeldScript(element)) makeInert(element);
    return;
  }
  if (name === 'style' && isHeldIn(element.textContent ?? '')) {
    held.push({ element, name: '', value: element.textContent });
    element.textContent = '';
  }
  for (const attribute in FETCHES) {
    const value = FETCHES[attribute]?.test(name) && getAttribute.call(element, attribute);
    if (!value || !isHeldValue(attribute, value)) continue;
    held.push({ element, name: attribute, value });
    removeAttribute.call(element, attribute);
    // A frame has begun to go there; only leaving the page ends that.
    if (element.isConnected && /frame$/.test(name))
      element.parentNode?.insertBefore(element, element.nextSibling);
  }
  if (/frame$/.test(name)) frames.add(element as HTMLIFrameElement);
}

export function lookAll(root: Any): void {
  if (!root?.querySelectorAll) return;
  if (root.matches?.(LOOKED_AT)) look(root);
  for (const element of root.querySelectorAll(LOOKED_AT)) look(element);
}
/** An address on its way into an element; a script is looked at when it gets into the page. */
export const set = (element: Element, name: string, given: unknown, native: () => unknown) => {
  const value = String(given);
  const at = held.findIndex(one => 'element' in one && one.element === element && one.name === name);
  if (name === 'type' && at >= 0) {
    held[at] = { ...(held[at] as GuardedElement), value };
    return undefined;
  }
  if (at >= 0) held.splice(at, 1);
  if (!FETCHES[name]?.test(element.localName) || !isHeldValue(name, value)) return native();
  if (element.localName === 'script') {
    if (element.isConnected) makeInert(element);
    return native();
  }
  held.push({ element, name, value });
  return undefined;
};
