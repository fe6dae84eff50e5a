import { setStyle, styleOf } from '../lib/natives.js';
import { type Handler, textOf, type When } from '../lib/patch.js';
import type { Gate, Hold } from './gate.js';
import { NOBODY, type Owner, type Owners } from './owners.js';
import type { Watcher } from './realm.js';
import type { Suspicion } from './spelling.js';

/** A quoted string, unless it stands in a selector (`[href="…"]`), or what `url()` names without quotes. */
const ADDRESSES =
  /(=\s*)?("(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')|\b(?:url|src)\(\s*([^"')\s][^)]*)\)/gi;
const ESCAPES = /\\(?:([\da-f]{1,6})\s?|\n|(.))/gi;
/** Those of letters that are no digits of another escape: `u\72l(` is `url(`. */
const LETTERS = /\\(?:0{0,4}([46][7-9a-f]|[57][\da])\s?|([g-z]))/gi;
const decodeEscape = (_escape: string, code?: string, char = '') =>
  code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : char;
/** What no style without an address has. */
const MAY_FETCH = /[("'\\]/;
/** Fetches nothing. */
const NOTHING = '"data:,"';

/** Holds addresses in CSS: the rest of the style applies, they wait. */
export interface Styles {
  /** Looks at a style element, or at the `style` attribute of an element, as it stands in the page. */
  inspect(element: Element): void;
  /**
   * Takes out of an argument what has to be held, and says whether there was anything. It waits, and is put back by
   * `use` when it may. An argument without anything stays as the page gave it.
   *
   * @param target with `slot`, the place the CSS is for: what it had to wait for before counts no more.
   */
  cleanArgument(
    args: unknown[],
    at: number,
    target: object,
    slot: string,
    use: (css: string) => void,
  ): boolean;
  /** CSS without what has to be held, and whose that is; `null` when nothing has to. */
  scan(css: string): { readonly css: string; readonly owner: Owner; readonly url: string } | null;
  /** Looks at text on its way into a style element. */
  inspectText(text: CharacterData): void;
  /** Looks at every property of a style. */
  inspectStyle(style: CSSStyleDeclaration): void;
  /** A setter of the text of a style element, or of a text node in one. */
  readonly onText: Handler;
  readonly watch: Watcher;
}

type StyleHold = Hold & { readonly cleaned: string };

/** @param watchElement Looks at an element whenever its attributes change. */
export function createStyles(
  gate: Gate,
  owners: Owners,
  isSuspicious: Suspicion,
  watchElement: (element: Element) => void,
): Styles {
  const suspects = (css: string) => isSuspicious(css, true);
  const holds = new WeakMap<object, Map<string, StyleHold>>();

  const scan: Styles['scan'] = css => {
    if (!suspects(css)) return null;
    let owner: Owner | null = null;
    let url = '';
    const cleaned = css.replace(LETTERS, decodeEscape).replace(ADDRESSES, (whole, selector, quoted, bare) => {
      if (selector) return whole;
      const address = (bare ?? quoted.slice(1, -1)).replace(ESCAPES, decodeEscape);
      const found = owners.ownerOf(address);
      if (!gate.holds(found) || found === NOBODY) return whole;
      owner ??= found;
      url ||= address;
      return bare ? `url(${NOTHING})` : NOTHING;
    });
    return owner === null ? null : { css: cleaned, owner, url };
  };

  /** The CSS that may be used now; what it lacks is put there by `use` when it may. */
  function clean(target: object, slot: string, css: string, use: (css: string) => void): string {
    const before = holds.get(target)?.get(slot);
    if (before?.cleaned === css && gate.held.has(before)) return css; // looked at again
    gate.drop(before);
    const found = scan(css);
    if (!found) return css;
    const { owner, url } = found;
    const release = () => void use(clean(target, slot, css, use));
    const hold = { owner, sink: 'style', url, release, cleaned: found.css } as const;
    const all = holds.get(target) ?? new Map<string, StyleHold>();
    holds.set(target, all.set(slot, hold));
    gate.hold(hold);
    return found.css;
  }

  const cleanArgument: Styles['cleanArgument'] = (args, at, target, slot, use) => {
    const given = textOf(args, at);
    const cleaned = clean(target, slot, given, use);
    if (cleaned !== given) args[at] = cleaned;
    return cleaned !== given;
  };

  const cleanText = (text: CharacterData) => {
    const use = (css: string) => {
      if (css !== text.data) text.data = css;
    };
    use(clean(text, '', text.data, use));
  };

  const cleanStyle = (style: CSSStyleDeclaration) => {
    for (const property of Array.from(style)) {
      const css = style.getPropertyValue(property);
      if (!MAY_FETCH.test(css)) continue;
      const use = (value: string) => {
        if (value !== style.getPropertyValue(property)) setStyle(style, property, value);
      };
      use(clean(style, property, css, use));
    }
  };

  const inspect = (element: Element) => {
    if (element.localName === 'style') {
      for (const child of element.childNodes) if (child.nodeType === 3) cleanText(child as CharacterData);
    }
    // Not by the attribute: that is made of the style when it is read, and code can tell by the order of attributes.
    const style = styleOf(element);
    if (style && style.length > 0) cleanStyle(style);
  };

  return {
    cleanArgument,
    scan,
    inspect,
    inspectText: cleanText,
    inspectStyle: cleanStyle,
    onText(self, args, native) {
      const node = self as Node;
      cleanArgument(args, 0, node, '', css => {
        node.textContent = css; // once more by this setter
      });
      return native();
    },
    watch(watch) {
      const onProperty =
        <T extends object>(put: (target: T, property: string, css: string) => void): Handler =>
        (self, args, native) => {
          const property = textOf(args, 0);
          cleanArgument(args, 1, self as object, property, css => put(self as T, property, css));
          return native();
        };
      const isHeld = (style: unknown) => holds.has(style as object);
      watch(
        'CSSStyleDeclaration',
        'setProperty',
        'value',
        onProperty(setStyle),
        (style, _property, css) => typeof css !== 'string' || MAY_FETCH.test(css) || isHeld(style),
      );
      const onMap = onProperty((map: StylePropertyMap, property, css) => map.set(property, css));
      watch(
        'StylePropertyMap',
        'set append',
        'value',
        onMap,
        (map, _property, css) => MAY_FETCH.test(String(css)) || isHeld(map),
      );
      watch('CSSStyleDeclaration', 'cssText', 'set', (style, _args, native) => {
        native();
        cleanStyle(style as CSSStyleDeclaration);
      });
      // Where properties of a style are no setters (Chromium), nothing else sees them.
      const seen = new WeakSet<Element>();
      const onElement: Handler = (self, _args, native) => {
        const element = self as Element;
        seen.add(element);
        watchElement(element);
        return native();
      };
      const isNew: When = element => !seen.has(element as Element);
      for (const owner of ['HTMLElement', 'SVGElement']) watch(owner, 'style', 'get', onElement, isNew);
    },
  };
}
