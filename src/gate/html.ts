import { findAll, getAttr, setAttr, setHtml } from '../lib/natives.js';
import { type Handler, textOf } from '../lib/patch.js';
import { trustedHtml } from '../lib/trusted.js';
import type { Attributes } from './attributes.js';
import type { InspectTree } from './elements.js';
import type { Gate } from './gate.js';
import { MARKS } from './markup.js';
import type { Owner } from './owners.js';
import type { Watcher } from './realm.js';
import { INERT, type Scripts } from './scripts.js';
import type { Suspicion } from './spelling.js';
import type { Styles } from './styles.js';
import { replaceTags, tagPattern } from './tags.js';

const TAGS = tagPattern();
/** What has to be looked at whoever is named in it: marks, and frames, which have realms. Plain words are found fastest. */
const isNotable = (html: string) =>
  /frame|data-/i.test(html) && (/frame/i.test(html) || html.includes(MARK) || MARKS.test(html));
/** Marks an element of which something was taken before the browser saw it. It may come back in what code reads. */
const MARK = 'data-consent-held';
/** For `querySelectorAll`. */
export const TAKEN = `[${MARK}]`;

/** Holds addresses in strings of HTML: the browser gets the string without them, and they wait. */
export interface Html {
  /** The HTML without what has to be held. */
  clean(html: string, canRun: boolean): string;
  /** Who owns the first thing in it that has to be held. */
  ownerOf(html: string): Owner | null;
  /** Holds what was taken of an element; says whether anything was. */
  claim(element: Element): boolean;
  readonly watch: Watcher;
}

/** What knows about the elements in the HTML. */
export interface Parts {
  readonly scripts: Scripts;
  readonly attributes: Attributes;
  readonly styles: Styles;
}

/** What else there is to do. */
export interface Outcome {
  /** HTML has gone where nothing happens until it is inserted. */
  onInert(): void;
  /** HTML with shadow roots in it has come into an element. */
  onShadows(root: Element): void;
  /** HTML has come in, perhaps with frames. */
  onEnd(): void;
}

export function createHtml(
  gate: Gate,
  suspects: Suspicion,
  parts: () => Parts,
  inspectTree: InspectTree,
  { onInert, onEnd, onShadows }: Outcome,
): Html {
  /** What was taken, by mark: values of attributes by name, the text of a style by an empty name. */
  const taken: Map<string, string>[] = [];
  /** Of a document where nothing is fetched; most pages never need it. */
  let box: Element | undefined;
  let first: Owner | null = null;

  /** An element as the start tag says, where nothing is fetched. */
  const build = (name: string, rest: string): Element => {
    box ??= document.implementation.createHTMLDocument('').createElement('p');
    setHtml(box, trustedHtml(`<x${rest}>`));
    const element = box.ownerDocument.createElement(name);
    for (const { name, value } of Array.from(box.firstElementChild?.attributes ?? []))
      setAttr(element, name, value);
    return element;
  };

  const cleanTag = (whole: string, name: string, rest: string, css: string, canRun: boolean) => {
    const { scripts, attributes, styles } = parts();
    const element = build(name, rest);
    const values = new Map<string, string>();
    let text = css;
    const take = (attribute: string, owner: Owner | null, value: string, instead: string | null = null) => {
      if (!gate.holds(owner)) return;
      first ??= owner;
      values.set(attribute, value);
      if (attribute) setAttr(element, attribute, instead);
    };
    if (element.localName === 'script') {
      if (canRun) take('type', scripts.ownerOf(element), getAttr(element, 'type') ?? '', INERT);
    } else {
      for (const { name, value } of Array.from(element.attributes))
        take(name, attributes.ownerOf(element, name, value), value);
      if (text) {
        const found = styles.scan(text);
        take('', found?.owner ?? null, text);
        text = found?.css ?? text;
      }
    }
    if (values.size === 0) return whole;
    setAttr(element, MARK, String(taken.push(values) - 1));
    const quoted = Array.from(
      element.attributes,
      ({ name, value }) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
    );
    return `<${name}${quoted.join('')}${/\/\s*$/.test(rest) ? '/' : ''}>${text}`;
  };

  const rewrite = (html: string, canRun: boolean) =>
    replaceTags(html, TAGS, (...tag) => cleanTag(...tag, canRun));
  const clean = (html: string, canRun: boolean) => (suspects(html) ? rewrite(html, canRun) : html);

  return {
    clean,
    ownerOf(html) {
      first = null;
      clean(html, true);
      return first;
    },
    claim(element) {
      const values = taken[Number(getAttr(element, MARK) ?? -1)];
      if (!values) return false;
      const { scripts, attributes } = parts();
      setAttr(element, MARK, null);
      for (const [name, value] of values) {
        if (name === 'type') {
          setAttr(element, name, value || null);
          scripts.inspect(element, 'parser');
        } else if (!name) {
          element.textContent = value; // held by the setter
        } else if (!attributes.take(element, name, value)) {
          setAttr(element, name, value);
        }
      }
      return true;
    },
    watch(watch) {
      /** @param at Which argument is the HTML. @param canRun It becomes a fragment, whose scripts run once it is inserted. */
      const onHtml =
        (at: number, canRun = false) =>
        (self: unknown, args: unknown[], native: () => unknown): unknown => {
          const target = self as Element & Range;
          for (let i = 0; i < at; i++) textOf(args, i); // in the order in which the browser converts them
          const html = textOf(args, at);
          const owner = target.ownerDocument ?? target.startContainer?.ownerDocument;
          // Nothing is fetched in a document without a window, and what comes out of it is looked at then.
          const isSuspect = suspects(html);
          if (!isSuspect && !isNotable(html)) return native();
          if ((owner && !owner.defaultView) || target.localName === 'template') {
            onInert();
            return native();
          }
          if (target.localName === 'style') return styles().onText(self, args, native);
          const cleaned = isSuspect ? rewrite(html, canRun) : html;
          if (cleaned !== html) args[at] = trustedHtml(cleaned);
          const place: Node = target.parentNode ?? target;
          const scripts = () => Array.from(canRun ? [] : findAll(place, 'script'));
          const before = scripts();
          const made = native();
          // What such HTML brings never runs. What stood beside it may run yet.
          for (const script of scripts()) if (!before.includes(script)) parts().scripts.clear(script);
          if (canRun) inspectTree(made as Node, 'copy');
          else inspectTree(place, 'html');
          if (/shadowroot/i.test(html)) onShadows(target);
          onEnd();
          return made;
        };
      const styles = () => parts().styles;
      watch('Element', 'innerHTML outerHTML', 'set', onHtml(0));
      watch('ShadowRoot', 'innerHTML', 'set', onHtml(0));
      watch('Element', 'setHTMLUnsafe', 'value', onHtml(0));
      watch('ShadowRoot', 'setHTMLUnsafe', 'value', onHtml(0));
      watch('Element', 'insertAdjacentHTML', 'value', onHtml(1));
      watch('Range', 'createContextualFragment', 'value', onHtml(0, true));
      watch('Document', 'execCommand', 'value', onHtml(2), (_document, command) =>
        /^insert(html|image)$/i.test(String(command)),
      );
      const onParse: Handler = (_self, args, native) => {
        const html = textOf(args, 0);
        if (suspects(html) || isNotable(html)) onInert();
        return native();
      };
      watch('DOMParser', 'parseFromString', 'value', onParse);
      const onDocument: Handler = (_self, _args, native) => {
        onInert();
        return native();
      };
      watch('XMLHttpRequest', 'responseXML', 'get', onDocument);
      watch('XMLHttpRequest', 'responseType', 'set', onDocument, (_self, type) => type === 'document');
    },
  };
}
