/**
 * The guard: what cannot wait, inline in the page, so that our file may come later (`async`) and blocks nothing. It
 * holds what the page's first moments ask for, by host alone, and hands all of it over as soon as the rest is there,
 * which then decides by its own rules, and lets go what need not wait. Printed into the page by `askfirst guard`.
 */
import './stub.js';
import type { Guard, Guarded } from './guard/held.js';
import { type GuardData, isHeldAddress } from './guard/hosts.js';
import { fitsAny } from './lib/pattern.js';
import { decodeChoice } from './state/format.js';
import type { Sink } from './types.js';

/** Replaced by what `askfirst guard` reads in the configuration. */
declare const ASKFIRST_GUARD: GuardData;
const data = ASKFIRST_GUARD;

// biome-ignore lint/suspicious/noExplicitAny: functions of the browser, of every shape
type Fn = (...args: any[]) => unknown;

const held: Guarded[] = [];
const undos: (() => void)[] = [];
let on = true;

const stored = document.cookie.split('; ').find(pair => pair.startsWith(`${data.cookie}=`));
const choice = stored ? decodeChoice(stored.slice(data.cookie.length + 1)) : null;
const mayRun = (id: string) => choice?.vendors[id] ?? choice?.categories[data.vendors[id] ?? ''] ?? false;
const isHeld = (address: unknown) => on && isHeldAddress(data, mayRun, String(address));
const isKept = (name: unknown) => on && fitsAny(data.names, String(name));
const SCRIPT_TAG = /<script\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)[^>]*/gi;

/** Puts ours in the place of a method, or of a setter. */
function replace(
  owner: object | undefined,
  name: string,
  slot: 'value' | 'set',
  make: (native: Fn) => Fn,
): void {
  const before = owner && Object.getOwnPropertyDescriptor(owner, name);
  const native = before?.[slot] as Fn | undefined;
  if (!owner || !native) return;
  Object.defineProperty(owner, name, { ...before, [slot]: make(native) });
  undos.push(() => Object.defineProperty(owner, name, before as PropertyDescriptor));
}

/** On a script that was made inert in the text of `document.write`: its own type. */
const GUARDED = 'data-guarded';
const ATTRIBUTES = ['src', 'srcset', 'href', 'poster', 'data', 'srcdoc'];
const FETCHING = 'script,img,iframe,video,audio,source,track,embed,object,link,input,image';
const { setAttribute, removeAttribute, getAttribute } = Element.prototype;

const isHeldValue = (name: string, value: string) =>
  name === 'srcdoc' ? on && /\/\//.test(value) : value.split(/[\s,]+/).some(isHeld);

/** Takes out what an element asks for. */
function look(element: Element): void {
  for (const name of ATTRIBUTES) {
    const value = getAttribute.call(element, name);
    if (!value || !isHeldValue(name, value)) continue;
    if (element.localName === 'script') {
      const type = getAttribute.call(element, GUARDED) ?? getAttribute.call(element, 'type');
      held.push({ element, name: 'type', value: type || null });
      setAttribute.call(element, 'type', 'text/plain');
      removeAttribute.call(element, GUARDED);
      return;
    }
    held.push({ element, name, value });
    removeAttribute.call(element, name);
    // A frame has begun to go there; only leaving the page ends that.
    if (element.localName === 'iframe') element.parentNode?.insertBefore(element, element.nextSibling);
  }
}

function lookAll(root: unknown): void {
  const node = root as Element;
  if (!on || !node?.querySelectorAll) return;
  if (node.matches?.(FETCHING)) look(node);
  for (const element of node.querySelectorAll(FETCHING)) look(element);
}

const observer = new MutationObserver(records => {
  for (const { addedNodes } of records) addedNodes.forEach(lookAll);
});
observer.observe(document, { childList: true, subtree: true });
undos.push(() => observer.disconnect());

const globals = window as unknown as { [name: string]: { prototype: object } | undefined };
const proto = (name: string) => globals[name]?.prototype;

for (const owner of ['Node', 'Element', 'Document', 'DocumentFragment', 'CharacterData']) {
  const inserting =
    'appendChild insertBefore replaceChild append prepend before after replaceWith replaceChildren insertAdjacentElement';
  for (const name of inserting.split(' ')) {
    replace(
      proto(owner),
      name,
      'value',
      native =>
        function (this: unknown, ...args) {
          args.forEach(lookAll);
          return native.apply(this, args);
        },
    );
  }
}
/** An address on its way into an element; scripts are looked at when they get into the page. */
const set = (element: Element, name: string, value: unknown, go: () => unknown) => {
  const isOne = ATTRIBUTES.indexOf(name) >= 0 && element.localName !== 'script' && element.matches(FETCHING);
  if (!isOne || !isHeldValue(name, String(value))) return go();
  held.push({ element, name, value: String(value) });
  return undefined;
};
for (const kind of ['Image', 'IFrame', 'Media', 'Source', 'Link', 'Object', 'Embed', 'Track', 'Video']) {
  for (const name of ATTRIBUTES) {
    replace(
      proto(`HTML${kind}Element`),
      name,
      'set',
      native =>
        function (this: unknown, value) {
          set(this as Element, name, value, () => native.call(this, value));
        },
    );
  }
}
replace(
  proto('Element'),
  'setAttribute',
  'value',
  native =>
    function (this: unknown, name, value) {
      return set(this as Element, String(name).toLowerCase(), value, () => native.call(this, name, value));
    },
);
for (const name of ['innerHTML', 'outerHTML']) {
  replace(
    proto('Element'),
    name,
    'set',
    native =>
      function (this: unknown, html) {
        const { parentNode } = this as Element;
        native.call(this, html);
        lookAll(name === 'innerHTML' ? this : parentNode);
      },
  );
}
replace(
  proto('Element'),
  'insertAdjacentHTML',
  'value',
  native =>
    function (this: unknown, ...args) {
      native.apply(this, args);
      lookAll((this as Element).parentNode ?? this);
    },
);
replace(
  proto('Document'),
  'write',
  'value',
  native =>
    function (this: unknown, ...args) {
      // The parser gives nobody a turn before it runs a script that was written: it is made inert in the text.
      const html = args.join('').replace(SCRIPT_TAG, (tag: string, address: string) => {
        if (!isHeld(address)) return tag;
        const type = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(tag)?.[1] ?? '';
        return tag.replace(/^<script/i, `<script type="text/plain" ${GUARDED}="${type}"`);
      });
      native.call(this, html);
      lookAll(this);
    },
);

const hold = (sink: Sink, url: unknown, go: () => void, fail = () => {}) =>
  void held.push({ sink, url: String(url), go, fail });

replace(
  window,
  'fetch',
  'value',
  native =>
    function (this: unknown, ...args) {
      const url = args[0]?.url ?? args[0];
      if (!isHeld(url)) return native.apply(this, args);
      return new Promise((resolve, reject) => {
        const fail = () => reject(new TypeError('Failed to fetch'));
        hold(
          'fetch',
          url,
          () => void (native.apply(this, args) as Promise<Response>).then(resolve, reject),
          fail,
        );
      });
    },
);
replace(
  proto('Navigator'),
  'sendBeacon',
  'value',
  native =>
    function (this: unknown, ...args) {
      if (!isHeld(args[0])) return native.apply(this, args);
      hold('beacon', args[0], () => native.apply(this, args));
      return true;
    },
);
const addresses = new WeakMap<object, unknown>();
replace(
  proto('XMLHttpRequest'),
  'open',
  'value',
  native =>
    function (this: unknown, ...args) {
      addresses.set(this as object, args[1]);
      return native.apply(this, args);
    },
);
replace(
  proto('XMLHttpRequest'),
  'send',
  'value',
  native =>
    function (this: unknown, ...args) {
      const url = addresses.get(this as object);
      if (!isHeld(url)) return native.apply(this, args);
      const fail = () => (this as XMLHttpRequest).dispatchEvent(new ProgressEvent('error'));
      return hold('xhr', url, () => native.apply(this, args), fail);
    },
);
replace(
  proto('Document'),
  'cookie',
  'set',
  native =>
    function (this: unknown, line) {
      const name = String(line).split(/[=;]/)[0]?.trim();
      if (!isKept(name)) return native.call(this, line);
      return hold('cookie', name, () => native.call(this, line));
    },
);
replace(
  proto('Storage'),
  'setItem',
  'value',
  native =>
    function (this: unknown, ...args) {
      if (!isKept(args[0])) return native.apply(this, args);
      return hold('storage', args[0], () => native.apply(this, args));
    },
);

Object.assign((window as unknown as { consent: object }).consent, {
  guard: {
    end() {
      on = false;
      for (const undo of undos.reverse()) undo();
      return held;
    },
  } satisfies Guard,
});
