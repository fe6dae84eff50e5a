import { watchCalls } from './calls.js';
import { FETCHES, frames, look, lookAll, set } from './elements.js';
import { watchHtml } from './html.js';
import { type Any, onEnd, replace } from './replace.js';
import { watchStores } from './stores.js';

/** The prototype of an interface of one window. */
export type Proto = (name: string) => Any;

const observer = new MutationObserver(records => {
  let covered: Node | undefined;
  for (const { addedNodes, target } of records) {
    // A page comes in pieces, and so does the text of a script or a style.
    const element = (target.nodeType < 2 ? target : target.parentNode) as Element | null;
    if (element) look(element);
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
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ['style'] });
};
onEnd(() => observer.disconnect());

const enterFrames = () => {
  for (const frame of frames) {
    frames.delete(frame);
    enter(frame.contentWindow);
  }
};

const seen = new WeakSet<object>();

/** Guards a window: the page's, or that of a frame which code of the page can reach into. */
export function enter(win: Any): void {
  try {
    if (win && !seen.has(win.Element)) watch(win);
  } catch {
    // SecurityError: another origin's
  }
}

function watch(win: Any): void {
  seen.add(win.Element);
  const proto: Proto = name => win[name]?.prototype;
  watchInsertions(proto);
  watchSetters(proto);
  watchHtml(proto, enterFrames);
  watchFrames(proto);
  watchCalls(win, proto);
  watchStores(proto);
  observe(win.document);
}

function watchInsertions(proto: Proto): void {
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
}

function watchSetters(proto: Proto): void {
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
}

function watchFrames(proto: Proto): void {
  replace(proto('Element'), 'attachShadow', 'value', (_self, _args, native) => {
    const root = native();
    observe(root);
    return root;
  });
  replace(proto('HTMLIFrameElement'), 'contentWindow contentDocument', 'get', (_self, _args, native) => {
    const found = native();
    enter(found?.defaultView ?? found);
    return found;
  });
}
