/**
 * The browser's own functions, captured before the page can change or shadow them: some pages patched a built-in
 * before us, some markup shadows one, as `<img name="cookie">` does with `document.cookie` and
 * `<input name="matches">` with a form's method (https://html.spec.whatwg.org/#dom-document-nameditem).
 */

// On a server none of these exist; the package can be imported there, and does nothing.
const proto = <T>(name: string): T =>
  (globalThis as unknown as { [name: string]: { prototype: T } | undefined })[name]?.prototype ?? ({} as T);

const elements = proto<Element>('Element');
const documents = proto<Document>('Document');
const { getAttribute, setAttribute, setAttributeNS, removeAttribute } = elements;
const { insertBefore } = proto<Node>('Node');
const { addEventListener } = proto<EventTarget>('EventTarget');
const { observe } = proto<MutationObserver>('MutationObserver');
const base = Object.getOwnPropertyDescriptor(proto<Node>('Node'), 'baseURI');
const { setProperty } = proto<CSSStyleDeclaration>('CSSStyleDeclaration');
const styles = ['HTMLElement', 'SVGElement'].map(name =>
  Object.getOwnPropertyDescriptor(proto(name), 'style'),
);
const html = Object.getOwnPropertyDescriptor(elements, 'innerHTML');
const cookie = Object.getOwnPropertyDescriptor(documents, 'cookie');
const script = Object.getOwnPropertyDescriptor(documents, 'currentScript');

/** Finders by `nodeType`: elements, documents and fragments have one each. */
const finders: { readonly [nodeType: number]: ParentNode['querySelectorAll'] | undefined } = {
  1: elements.querySelectorAll,
  9: documents.querySelectorAll,
  11: proto<DocumentFragment>('DocumentFragment').querySelectorAll,
};
const fitsSelector = elements.matches;

/** `document.cookie`, or an empty string where cookies cannot be read. */
export function readCookies(): string {
  try {
    return cookie?.get?.call(document);
  } catch {
    return ''; // SecurityError in an opaque origin, for instance a sandboxed frame
  }
}

/** Writes one cookie; quietly does nothing where cookies cannot be written. */
export function writeCookie(line: string): void {
  try {
    cookie?.set?.call(document, line);
  } catch {
    // SecurityError in an opaque origin: nothing is stored, and the answer holds for this page view
  }
}

/** The script element that runs now. */
export const currentScript = (): HTMLScriptElement | null => script?.get?.call(document);

export const getAttr = (element: Element, name: string): string | null => getAttribute.call(element, name);

/** Sets an attribute past every patch; `null` removes it. */
export function setAttr(element: Element, name: string, value: string | null): void {
  if (value === null) removeAttribute.call(element, name);
  else if (name.startsWith('xlink:'))
    setAttributeNS.call(element, 'http://www.w3.org/1999/xlink', name, value);
  else setAttribute.call(element, name, value);
}

export const insert = (parent: Node, child: Node, before: Node | null): Node =>
  insertBefore.call(parent, child, before);

/** Sets a property of a style past every patch; it stays as important as it was. */
export const setStyle = (style: CSSStyleDeclaration, name: string, value: string): void =>
  setProperty.call(style, name, value, style.getPropertyPriority(name));

/** Sets the content of an element past every patch. */
export const setHtml = (element: Element, content: string): void => html?.set?.call(element, content);

/** What relative addresses are relative to. */
export const baseUri = (): string => base?.get?.call(document) ?? '';

/** Runs something when the code that runs now has ended. */
export const soon: typeof queueMicrotask =
  typeof queueMicrotask === 'function'
    ? queueMicrotask.bind(globalThis)
    : fn => void Promise.resolve().then(fn);

/** The style of an element, which those of other languages than HTML and SVG lack. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  const at = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg'].indexOf(
    element.namespaceURI ?? '',
  );
  return styles[at]?.get?.call(element);
}

/** Observes past every patch. */
export const observeWith = (observer: MutationObserver, root: Node, options: MutationObserverInit): void =>
  observe.call(observer, root, options);

/** Listens past every patch. */
export const listen = (target: EventTarget, type: string, handle: EventListener, capture = false): void =>
  addEventListener.call(target, type, handle, capture);

export const matches = (element: Element, selector: string): boolean => fitsSelector.call(element, selector);

/** Elements in a node that fit a selector, but not the node itself; none for nodes that hold no elements. */
export const findAll = (root: Node, selector: string): ArrayLike<Element> & Iterable<Element> =>
  finders[root.nodeType]?.call(root as Element, selector) ?? [];
