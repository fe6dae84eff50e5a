/**
 * The browser's own functions, captured before the page can change or shadow them.
 *
 * Two kinds of page need this: one that patched a built-in before us, and one whose markup shadows it, as
 * `<img name="cookie">` does with `document.cookie` (https://html.spec.whatwg.org/#dom-document-nameditem).
 */

type Getter<T> = (this: unknown) => T;
type Setter<T> = (this: unknown, value: T) => void;

/** The first owner of `name` on a prototype chain, with its descriptor. */
function find(owner: object | undefined, name: string): PropertyDescriptor | undefined {
  for (let o = owner; o; o = Object.getPrototypeOf(o)) {
    const found = Object.getOwnPropertyDescriptor(o, name);
    if (found) return found;
  }
  return undefined;
}

function getter<T>(owner: object | undefined, name: string): Getter<T> | undefined {
  return find(owner, name)?.get as Getter<T> | undefined;
}

function setter<T>(owner: object | undefined, name: string): Setter<T> | undefined {
  return find(owner, name)?.set as Setter<T> | undefined;
}

const doc: Document | undefined = typeof document === 'undefined' ? undefined : document;
const win: (Window & typeof globalThis) | undefined = typeof window === 'undefined' ? undefined : window;

const cookieGet = getter<string>(doc, 'cookie');
const cookieSet = setter<string>(doc, 'cookie');
const scriptGet = getter<unknown>(doc, 'currentScript');
const element = win?.Element.prototype;
const node = win?.Node.prototype;

/** `document.cookie`, or an empty string where cookies cannot be read (a sandboxed frame, cookies switched off). */
export function readCookies(): string {
  try {
    return cookieGet && doc ? cookieGet.call(doc) : '';
  } catch {
    return ''; // SecurityError in an opaque origin
  }
}

/** Writes one cookie; quietly does nothing where cookies cannot be written. */
export function writeCookie(line: string): void {
  try {
    if (cookieSet && doc) cookieSet.call(doc, line);
  } catch {
    // SecurityError in an opaque origin: nothing is stored, and the answer holds for this page view
  }
}

/** The script element that runs now. `document.currentScript` itself can be shadowed by `<form name=currentScript>`. */
export function currentScript(): HTMLScriptElement | null {
  const found = doc && scriptGet?.call(doc);
  return win && found instanceof win.HTMLScriptElement ? found : null;
}

export const getAttribute = element?.getAttribute as (this: Element, name: string) => string | null;
export const setAttribute = element?.setAttribute as (this: Element, name: string, value: string) => void;
export const removeAttribute = element?.removeAttribute as (this: Element, name: string) => void;
export const insertBefore = node?.insertBefore as (this: Node, child: Node, before: Node | null) => Node;
export const removeChild = node?.removeChild as (this: Node, child: Node) => Node;
export const matches = element?.matches as (this: Element, selector: string) => boolean;
export const queryAll = {
  element: element?.querySelectorAll,
  fragment: win?.DocumentFragment.prototype.querySelectorAll,
  document: win?.Document.prototype.querySelectorAll,
} as { readonly [kind: string]: (this: Node, selector: string) => NodeListOf<Element> };
export const createElement = doc?.createElement as (this: Document, name: string) => HTMLElement;
/** `form.parentNode`, `form.childNodes` and the like can be shadowed by a field of that name. */
export const parentNode = getter<Node | null>(node, 'parentNode') as Getter<Node | null>;
export const nextSibling = getter<Node | null>(node, 'nextSibling') as Getter<Node | null>;
export const firstChild = getter<Node | null>(node, 'firstChild') as Getter<Node | null>;
export const isConnected = getter<boolean>(node, 'isConnected') as Getter<boolean>;
export const textContent = getter<string | null>(node, 'textContent') as Getter<string | null>;
export const localName = getter<string>(element, 'localName') as Getter<string>;
export const listen = win?.EventTarget.prototype.addEventListener as EventTarget['addEventListener'];
