import { getAttr, setAttr } from '../lib/natives.js';
import { own } from '../lib/own.js';
import type { Sink } from '../types.js';
import type { Gate, Hold } from './gate.js';
import { NOBODY, type Owner, type Owners } from './owners.js';
import { reinsert } from './revive.js';

/** Attributes that make a browser fetch as soon as they stand on one of these elements. */
const FETCHES: { readonly [attribute: string]: RegExp } = {
  src: /^(img|i?frame|video|audio|source|track|embed|input)$/,
  srcset: /^(img|source)$/,
  imagesrcset: /^link$/,
  href: /^(link|image|use|feimage)$/i,
  'xlink:href': /^(image|use|feimage)$/i,
  poster: /^video$/,
  data: /^object$/,
  srcdoc: /^iframe$/,
  background: /^(body|table|t[dhr]|t(head|body|foot))$/,
  ping: /^a(rea)?$/,
};
export const NAMES = Object.keys(FETCHES);
/** Attributes of SVG that paint with what `url()` names. Too rare to look for in what the parser makes, as the next. */
const PAINTS = 'fill stroke mask clip-path cursor marker-start marker-mid marker-end'.split(' ');
/** Attributes of animations in SVG, with values for another attribute. */
const ANIMATES = 'to from by values'.split(' ');
export const DRAWING = [...PAINTS, ...ANIMATES];
const ANIMATION = /^(set|animate)$/;
const SEPARATORS = /[\s,;]+|url\(["']?|["']?\)/;
const CAN_RUN = /frame$|^(object|embed)$/;
const IS_PAGE = /^\s*data:text\/html/i;
/** Several addresses, with descriptors between them. */
const LISTS = /srcset|ping|values/;
/** Kinds of link that fetch or connect; the others only say something about the page. */
const FETCHED_LINKS = /stylesheet|icon|manifest|prerender|dictionary|dns-|pre(load|fetch|connect)/i;

const SINKS: readonly (readonly [RegExp, Sink])[] = [
  [/frame$/, 'frame'],
  [/^(im|in|feim)/i, 'image'],
  [/^(video|audio|source|track)$/, 'media'],
  [/^link$/, 'link'],
];

/** The sink an element is. */
export const sinkOf = ({ localName }: Element): Sink =>
  SINKS.find(([names]) => names.test(localName))?.[1] ?? 'element';

/** For `querySelectorAll`: every element that may have such an attribute. */
export const FETCHING =
  'iframe,frame,link,object,image,use,feImage,[src],[srcset],[srcdoc],[poster],[background],[ping]';

/** Holds addresses in attributes: the element stays, its attribute waits. */
export interface Attributes {
  /** For whom a value has to wait, if for anybody. */
  ownerOf(element: Element, name: string, value: string): Owner | null;
  /** Looks at an element as it stands in the page. */
  inspect(element: Element): void;
  /**
   * Looks at a value that an attribute is about to get; says whether it was taken in instead.
   *
   * @param rel What a link is about to be.
   */
  take(element: Element, name: string, value: string, rel?: string): boolean;
  /** Whether anything of an element is held. */
  has(element: Element): boolean;
  /** The value an attribute would have, were it not held. */
  held(element: Element, name: string): string | undefined;
  /** Forgets what is held for an attribute. */
  forget(element: Element, name: string): void;
  /** Holds for a copy what is held for its original. */
  copy(element: Element, copy: Element): void;
}

/** @param ownerOfHtml Whose addresses a piece of HTML holds, for `srcdoc`. */
export function createAttributes(
  gate: Gate,
  owners: Owners,
  ownerOfHtml: (html: string) => Owner | null,
): Attributes {
  const holds = new WeakMap<Element, Map<string, Hold & { readonly value: string }>>();

  const forget = (element: Element, name: string) => {
    const all = holds.get(element);
    gate.drop(all?.get(name));
    all?.delete(name);
  };

  /** Whose address a value is: the first that has to be held. */
  const holder = (name: string, value: string): Owner | null => {
    if (name === 'srcdoc') return ownerOfHtml(value);
    // A page of its own in its address, much as in `srcdoc`.
    if (IS_PAGE.test(value)) return ownerOfHtml(value.replace(/%(..)/g, decodeByte));
    for (const address of LISTS.test(name) || PAINTS.includes(name) ? value.split(SEPARATORS) : [value]) {
      const owner = owners.ownerOf(address);
      if (gate.holds(owner)) return owner;
    }
    return null;
  };

  const ownerOf = (element: Element, name: string, value: string, rel?: string): Owner | null => {
    const isFetched =
      own(FETCHES, name)?.test(element.localName) ||
      (PAINTS.includes(name) && value.includes('url(')) ||
      (ANIMATES.includes(name) && ANIMATION.test(element.localName));
    if (!isFetched || gate.once.has(element)) return null;
    const owner = holder(name, value);
    if (owner === null) return null;
    // Of sites that are on no list only what can run is held.
    if (owner === NOBODY && !CAN_RUN.test(element.localName)) return null;
    const kind = element.localName === 'link' ? (rel ?? getAttr(element, 'rel') ?? '') : null;
    return kind === null || FETCHED_LINKS.test(kind) ? owner : null;
  };

  const take = (element: Element, name: string, value: string, rel?: string): boolean => {
    forget(element, name);
    const owner = ownerOf(element, name, value, rel);
    if (owner === null) return false;
    const hold = {
      owner,
      sink: sinkOf(element),
      url: name === 'srcdoc' ? '' : value,
      element,
      value,
      ownerNow: () => ownerOf(element, name, value),
      release() {
        holds.get(element)?.delete(name);
        // Of several vendors in one list another one may still have to wait.
        if (!take(element, name, value)) restore(element, name, value);
        return undefined;
      },
      // An image that stands nowhere is a message; what was sent while the answer was no is not sent later.
      ...(element.localName === 'img' && !element.isConnected && { refuse: () => fail(element) }),
    };
    const all = holds.get(element) ?? new Map();
    holds.set(element, all.set(name, hold));
    gate.hold(hold);
    return true;
  };

  return {
    ownerOf,
    take,
    forget,
    inspect(element) {
      for (const name of NAMES) {
        const value = getAttr(element, name);
        if (!value || !take(element, name, value)) continue;
        setAttr(element, name, null);
        // A frame has begun to go there; only leaving the page ends that.
        if (/frame|object|embed/.test(element.localName)) reinsert(element);
      }
    },
    has: element => !!holds.get(element)?.size,
    held: (element, name) => holds.get(element)?.get(name)?.value,
    copy(element, copy) {
      for (const [name, { value }] of holds.get(element) ?? []) take(copy, name, value);
    },
  };
}

const decodeByte = (_byte: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));

/** Puts an attribute back, and has the browser look at it again where it only looks once. */
function restore(element: Element, name: string, value: string): void {
  setAttr(element, name, value);
  const { parentNode } = element;
  if (element.localName === 'source' && parentNode instanceof HTMLMediaElement) parentNode.load();
  if (name === 'imagesrcset' || ANIMATION.test(element.localName)) reinsert(element);
}

const fail = (element: Element) => void element.dispatchEvent(new Event('error'));
