import { define } from '../lib/own.js';
import { dress, type Handler, textOf } from '../lib/patch.js';
import type { Watcher } from './realm.js';
import type { Styles } from './styles.js';

const INSERTING = 'append prepend replaceChildren appendChild insertBefore replaceChild';
/** A style element, or text in one. */
export const isStyleText = (node: unknown): boolean =>
  ((node as Element).localName ?? ((node as Node).parentNode as Element | null)?.localName) === 'style';

/** Holds addresses in what code puts into style elements as text: the browser fetches what an `@import` names at once. */
export function watchStyleText({ inspectText, onText }: Styles): Watcher {
  const onNodes: Handler = (_self, args, native) => {
    for (const [at, arg] of args.entries()) {
      if (typeof arg === 'string') args[at] = new Text(arg);
      const node = args[at] as Node | null;
      for (const text of node?.nodeType ? [node, ...node.childNodes] : [])
        if (text.nodeType === 3) inspectText(text as CharacterData);
    }
    return native();
  };
  return (watch, realm, undos) => {
    // Every element has these methods, and pages insert thousands of elements: only style elements get some of their own,
    // which call what everybody has, whoever else has patched that.
    const { prototype } = realm.HTMLStyleElement;
    const up = realm.HTMLElement.prototype as unknown as { readonly [name: string]: () => unknown };
    for (const name of `${INSERTING} insertAdjacentText`.split(' ')) {
      const value = {
        [name](...args: []) {
          return Reflect.apply(up[name] as () => unknown, this, args);
        },
      }[name] as () => unknown;
      dress(value, up[name] as () => unknown);
      define(prototype, name, { value, configurable: true, enumerable: true, writable: true });
      undos.push(() => Reflect.deleteProperty(prototype, name));
    }
    watch('HTMLStyleElement', INSERTING, 'value', onNodes);
    watch('HTMLStyleElement', 'insertAdjacentText', 'value', (style, args, native) => {
      const place = textOf(args, 0).toLowerCase();
      if (place === 'afterbegin') return (style as Element).prepend(textOf(args, 1));
      if (place === 'beforeend') return (style as Element).append(textOf(args, 1));
      return native();
    });
    watch('HTMLElement', 'innerText', 'set', onText, isStyleText);
    watch('CharacterData', 'data', 'set', onText, isStyleText);
    watch('CharacterData', 'before after replaceWith', 'value', onNodes, isStyleText);
    for (const name of ['appendData', 'insertData', 'replaceData', 'deleteData'] as const) {
      watch(
        'CharacterData',
        name,
        'value',
        (self, args, native) => {
          const text = self as CharacterData;
          const copy = text.cloneNode() as CharacterData;
          (copy[name] as (...args: unknown[]) => void)(...args);
          const made: unknown[] = [copy.data];
          return onText(text, made, () => {
            if (made[0] === copy.data) return native();
            text.data = made[0] as string;
            return undefined;
          });
        },
        isStyleText,
      );
    }
  };
}
