import { replaceTags, tagPattern, UNFINISHED } from '../gate/tags.js';
import { dead, look, lookAll, MARK, marked } from './elements.js';
import type { Proto } from './realm.js';
import { type Handle, replace } from './replace.js';
import { held } from './state.js';

/** Templates are passed over: nothing in them is fetched. */
const TAGS = tagPattern('<template(?![^>]*shadowroot)[\\s\\S]*?(?:</template|$)|');
const { setAttribute } = Element.prototype;
const setHtml = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set;
const box = document.implementation.createHTMLDocument('').createElement('p');

/** HTML without what has to be held: the browser fetches some of it before anybody has a turn. */
const clean = (html: string, canRun: boolean) =>
  replaceTags(html, TAGS, (whole, name, rest, text) => {
    if (!canRun && /script/i.test(name)) return whole;
    setHtml?.call(box, `<x${rest}>`);
    const element = box.ownerDocument.createElement(name);
    for (const { name, value } of box.firstElementChild?.attributes ?? [])
      setAttribute.call(element, name, value);
    element.textContent = text;
    const before = held.length;
    look(element);
    if (held.length === before) return whole;
    setAttribute.call(element, MARK, String(marked.push(held.splice(before)) - 1));
    return element.outerHTML.replace(/<\/[^<]*$/, '').replace(/>/, /\/\s*$/.test(rest) ? '/>' : '>');
  });

/** Strings of HTML, and `document.write`. */
export function watchHtml(proto: Proto, enterFrames: () => void): void {
  let unfinished = '';
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
}
