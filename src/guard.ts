/**
 * The guard: what cannot wait, inline in the page, so that our file may come later (`async`) and blocks nothing. It
 * holds what the page's first moments ask for, by host alone, and hands all of it over as soon as the rest is there,
 * which then decides by its own rules, and lets go what need not wait. Printed into the page by `askfirst guard`.
 */
import './stub.js';
import { type ImportMap, importedBy, readMap } from './gate/imports.js';
import { standIn } from './gate/stand-in.js';
import type { Guard, Guarded, GuardedElement } from './guard/held.js';
import { type GuardData, heldIn, heldOwner } from './guard/hosts.js';
import type { Constructor } from './lib/construct.js';
import { fitsAny } from './lib/pattern.js';
import { decodeChoice } from './state/format.js';
import type { Sink } from './types.js';

/** Replaced by what `askfirst guard` reads in the configuration. */
declare const ASKFIRST_GUARD: GuardData;
const data = ASKFIRST_GUARD;

// biome-ignore lint/suspicious/noExplicitAny: functions of the browser, of every shape
type Any = any;
type Handle = (self: Any, args: Any[], native: () => Any) => unknown;

const held: Guarded[] = [];
const undos: (() => void)[] = [];
let on = true;

const readChoice = () => {
  try {
    const stored = document.cookie.split('; ').find(pair => pair.startsWith(`${data.cookie}=`));
    return stored ? decodeChoice(stored.slice(data.cookie.length + 1)) : null;
  } catch {
    return null; // SecurityError in a sandboxed frame
  }
};
const choice = readChoice();
const mayRun = (id: string) => choice?.vendors[id] ?? choice?.categories[data.vendors[id] ?? ''] ?? false;
const isHeld = (address: unknown) => on && heldOwner(data, mayRun, String(address)) !== undefined;
const isHeldIn = (text: string) => on && heldIn(data, mayRun, text) !== undefined;
const isKept = (name: unknown) => on && fitsAny(data.names, String(name));

/** Puts ours in the place of methods, or of accessors. */
function replace(owner: object | undefined, names: string, slot: 'value' | 'get' | 'set', handle: Handle) {
  for (const name of names.split(' ')) {
    const before = owner && Object.getOwnPropertyDescriptor(owner, name);
    const native = before?.[slot];
    if (!native) continue;
    const ours = function (this: Any, ...args: Any[]) {
      const go = () => native.apply(this, args);
      return on ? handle(this, args, go) : go();
    };
    Object.defineProperty(owner, name, { ...before, [slot]: ours });
    undos.push(() => Object.defineProperty(owner, name, before));
  }
}

/** On an element of which something was taken in the text of HTML: which of `marked` it was. */
const MARK = 'data-guarded';
const marked: Guarded[][] = [];
const LINKING = /^(script|link|image)$/;
/** Attributes that make a browser fetch, and the elements on which they do. */
const FETCHES: { readonly [name: string]: RegExp } = {
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
const PROTOTYPE = Element.prototype;
const { setAttribute, removeAttribute, getAttribute } = PROTOTYPE;
const setHtml = Object.getOwnPropertyDescriptor(PROTOTYPE, 'innerHTML')?.set;

const inert = document.implementation.createHTMLDocument('');
const box = inert.createElement('p');
const imports: ImportMap = new Map();
const frames = new Set<HTMLIFrameElement>();
/** Scripts that came by `innerHTML` and never run. */
const dead = new WeakSet<Element>();

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
function look(element: Element): void {
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

function lookAll(root: Any): void {
  if (!root?.querySelectorAll) return;
  if (root.matches?.(LOOKED_AT)) look(root);
  for (const element of root.querySelectorAll(LOOKED_AT)) look(element);
}
const enterFrames = () => {
  for (const frame of frames) {
    frames.delete(frame);
    enter(frame.contentWindow);
  }
};

/** A comment or a template; a script or style with its text; or another start tag. A quoted value may hold `>`. */
const TAGS =
  /<!--[\s\S]*?(?:-->|$)|<template(?![^>]*shadowroot)[\s\S]*?(?:<\/template|$)|<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)(?=<\/\1|$)|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/** HTML without what has to be held: the browser fetches some of it before anybody has a turn. */
const clean = (html: string, canRun: boolean) =>
  html.replace(TAGS, (whole, raw, rawRest, text, name = raw, rest = rawRest) => {
    if (!name || (!canRun && /script/i.test(name))) return whole;
    setHtml?.call(box, `<x${rest}>`);
    const element = inert.createElement(name);
    for (const { name, value } of box.firstElementChild?.attributes ?? [])
      setAttribute.call(element, name, value);
    element.textContent = text ?? '';
    const before = held.length;
    look(element);
    if (held.length === before) return whole;
    setAttribute.call(element, MARK, String(marked.push(held.splice(before)) - 1));
    return element.outerHTML.replace(/<\/[^<]*$/, '').replace(/>/, /\/\s*$/.test(rest) ? '/>' : '>');
  });

/** An address on its way into an element; a script is looked at when it gets into the page. */
const set = (element: Element, name: string, given: unknown, native: () => unknown) => {
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

const hold = (sink: Sink, url: unknown, go: () => void, fail = () => {}) =>
  void held.push({ sink, url: String(url), go, fail });

const observer = new MutationObserver(records => {
  let covered: Node | undefined;
  for (const { addedNodes, target, type } of records) {
    if (type === 'attributes' || (target as Element).localName === 'style') look(target as Element);
    for (const node of addedNodes) {
      if (covered?.contains(node)) continue;
      covered = node;
      lookAll(node);
      for (const { shadowRoot } of (node as Element).querySelectorAll?.('*') ?? []) observe(shadowRoot);
      observe((node as Element).shadowRoot);
    }
  }
  enterFrames();
});
const observe = (root: Node | null | undefined) => {
  if (!root) return;
  lookAll(root);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['style'] });
};
undos.push(() => observer.disconnect());

/** Whether the parser is within a tag, as after `document.write('<im')`. */
const UNFINISHED = /<(?:[a-z](?:"[^"]*"|'[^']*'|[^'">])*(?:"[^"]*|'[^']*)?)?$/i;
const addresses = new WeakMap<object, unknown>();
const seen = new WeakSet<object>();

/** Guards a window: the page's, or that of a frame which code of the page can reach into. */
function enter(win: Any): void {
  try {
    if (win && !seen.has(win.Element)) watch(win);
  } catch {
    // SecurityError: another origin's
  }
}

function watch(win: Any): void {
  seen.add(win.Element);
  const proto = (name: string) => win[name]?.prototype;
  let unfinished = '';

  for (const owner of ['Node', 'Element', 'Document', 'DocumentFragment', 'CharacterData', 'Range']) {
    replace(
      proto(owner),
      'appendChild insertBefore replaceChild append prepend before after replaceWith replaceChildren insertAdjacentElement insertNode',
      'value',
      (_self, args, native) => {
        args.forEach(lookAll);
        const result = native();
        enterFrames();
        return result;
      },
    );
  }
  replace(proto('Document'), 'importNode', 'value', (_self, _args, native) => {
    const copy = native();
    lookAll(copy);
    return copy;
  });
  for (const kind of 'Script Image IFrame Media Source Link Object Embed Track Video Input Anchor'.split(
    ' ',
  )) {
    for (const name of [...Object.keys(FETCHES), 'imageSrcset', 'type']) {
      if (name !== 'type' || kind === 'Script')
        replace(proto(`HTML${kind}Element`), name, 'set', (self, [value], native) =>
          set(self, name.toLowerCase(), value, native),
        );
    }
  }
  replace(
    proto('Element'),
    'setAttribute removeAttribute setAttributeNS',
    'value',
    (self, [first, second, third], native) => {
      const [name, value] = third === undefined ? [first, second] : [second, third];
      return set(self, String(name).toLowerCase(), value, native);
    },
  );
  const onHtml =
    (at: number, canRun?: boolean): Handle =>
    (self, args, native) => {
      const { parentNode, localName } = self;
      if (localName === 'template') return native();
      args[at] = clean(String(args[at]), !!canRun);
      const made = native();
      for (const root of [made, self, parentNode]) {
        if (!root?.querySelectorAll) continue;
        if (!canRun) for (const script of self.querySelectorAll('script')) dead.add(script);
        lookAll(root);
      }
      enterFrames();
      return made;
    };
  for (const owner of ['Element', 'ShadowRoot']) {
    replace(proto(owner), 'innerHTML outerHTML', 'set', onHtml(0));
    replace(proto(owner), 'setHTMLUnsafe', 'value', onHtml(0));
  }
  replace(proto('Element'), 'insertAdjacentHTML', 'value', onHtml(1));
  replace(proto('Range'), 'createContextualFragment', 'value', onHtml(0, true));
  replace(proto('Element'), 'attachShadow', 'value', (_self, _args, native) => {
    const root = native();
    observe(root);
    return root;
  });
  const onWrite =
    (end: string): Handle =>
    (self, args, native) => {
      // The parser gives nobody a turn before it runs a script that was written; and tags come in pieces.
      const text = unfinished + args.join('') + end;
      unfinished = UNFINISHED.exec(text)?.[0] ?? '';
      args.splice(0, args.length, clean(text.slice(0, text.length - unfinished.length), true));
      native();
      lookAll(self);
      enterFrames();
    };
  replace(proto('Document'), 'write', 'value', onWrite(''));
  replace(proto('Document'), 'writeln', 'value', onWrite('\n'));
  replace(proto('HTMLIFrameElement'), 'contentWindow contentDocument', 'get', (_self, _args, native) => {
    const found = native();
    enter(found?.defaultView ?? found);
    return found;
  });

  replace(win, 'fetch', 'value', (_self, args, native) => {
    const url = args[0]?.url ?? args[0];
    if (!isHeld(url)) return native();
    return new Promise((resolve, reject) =>
      hold(
        'fetch',
        url,
        () => void native().then(resolve, reject),
        () => reject(new TypeError('Failed to fetch')),
      ),
    );
  });
  replace(proto('Navigator'), 'sendBeacon', 'value', (_self, [url], native) => {
    if (!isHeld(url)) return native();
    hold('beacon', url, native);
    return true;
  });
  replace(proto('XMLHttpRequest'), 'open', 'value', (self, [, url], native) => {
    addresses.set(self, url);
    return native();
  });
  replace(proto('XMLHttpRequest'), 'send', 'value', (self, _args, native) => {
    const url = addresses.get(self);
    return isHeld(url)
      ? hold('xhr', url, native, () => self.dispatchEvent(new ProgressEvent('error')))
      : native();
  });
  replace(proto('HTMLFormElement'), 'submit requestSubmit', 'value', (self, _args, native) => {
    const url = getAttribute.call(self, 'action') ?? '';
    return isHeld(url) ? hold('form', url, native) : native();
  });
  for (const name of ['EventSource', 'WebSocket', 'Worker']) {
    const native = win[name] as Constructor | undefined;
    if (!native) continue;
    win[name] = new Proxy(native, {
      construct(target, args, newTarget) {
        const [url] = args;
        if (!isHeld(url)) return Reflect.construct(target, args, newTarget);
        const { object, become, fail } = standIn(target, { url, readyState: 0 });
        hold('connection', url, () => become(new target(...args)), fail);
        return object;
      },
    });
    undos.push(() => {
      win[name] = native;
    });
  }
  replace(proto('Document'), 'cookie', 'set', (_self, [line], native) => {
    const name = String(line).split(/[=;]/)[0]?.trim();
    return isKept(name) ? hold('cookie', name, native) : native();
  });
  replace(proto('CookieStore'), 'set', 'value', (_self, [cookie], native) => {
    const name = cookie?.name ?? cookie;
    return isKept(name) ? Promise.resolve(hold('cookie', name, native)) : native();
  });
  replace(proto('Storage'), 'setItem', 'value', (_self, [key], native) =>
    isKept(key) ? hold('storage', key, native) : native(),
  );
  observe(win.document);
}
watch(window);

Object.assign((window as unknown as { consent: object }).consent, {
  guard: {
    end() {
      on = false;
      for (const undo of undos.reverse()) undo();
      return held;
    },
  } satisfies Guard,
});
