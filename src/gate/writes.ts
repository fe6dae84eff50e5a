import { findAll, insert, matches, soon } from '../lib/natives.js';
import type { Handler } from '../lib/patch.js';
import { trustedHtml } from '../lib/trusted.js';
import type { InspectTree } from './elements.js';
import type { Html } from './html.js';
import type { Late } from './late.js';
import type { Watcher } from './realm.js';
import { scriptEnd } from './revive.js';
import { UNFINISHED } from './tags.js';

/** Whether every element that begins in some HTML ends there, and none of them is a script. */
function isWhole(html: string): boolean {
  const count = (tags: RegExp) => html.match(tags)?.length ?? 0;
  const begun = count(/<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)[a-z]/gi);
  return begun === count(/<\/[a-z]/gi) && !UNFINISHED.test(html) && !/<script/i.test(html);
}

/**
 * Holds what `document.write` brings; what late scripts write lands at their place instead of wiping the page.
 *
 * @param onInert Told when something was written where nothing happens.
 */
export function watchWrites(html: Html, late: Late, inspectTree: InspectTree, onInert: () => void): Watcher {
  const unfinished = new WeakMap<Document, string>();
  const written = new Map<Element, string>();

  const write = (page: Document, args: unknown[], native: () => unknown, isEnd: boolean): unknown => {
    const given = args.join('');
    const text = (unfinished.get(page) ?? '') + given;
    const tail = isEnd ? '' : (UNFINISHED.exec(text)?.[0] ?? '');
    const cleaned = html.clean(text.slice(0, text.length - tail.length), true);
    unfinished.set(page, tail);
    // When the script has ended, before the parser goes on: nothing gets between the pieces.
    if (tail) soon(() => unfinished.get(page) && write(page, [], native, true));
    if (cleaned === given) return native();
    args.splice(0, args.length, trustedHtml(cleaned));
    native();
    inspectTree(page, 'parser');
    return undefined;
  };

  const ends = new WeakMap<Element, Text>();
  /** Where what a script writes goes on. */
  const endOf = (script: Element, parent: Node): Text => {
    const before = ends.get(script);
    if (before?.parentNode) return before;
    const end = new Text();
    ends.set(script, end);
    insert(parent, end, script.nextSibling);
    return end;
  };

  /** Puts nodes after a script one by one; what follows a file waits for it, as it does while a page is parsed. */
  const place = async (script: Element, text: string, goesOn = false) => {
    const { parentNode } = script;
    if (!parentNode) return; // it took itself out of the page, and nobody knows where that was
    const range = document.createRange();
    range.selectNode(script);
    // Files among them write too, and that comes before what follows them.
    const end = endOf(script, parentNode);
    for (const node of Array.from(range.createContextualFragment(trustedHtml(text)).childNodes)) {
      if (!end.parentNode) return; // its place has gone
      const inside = node.nodeType === 1 ? findAll(node, 'script') : [];
      const scripts = [
        ...(node.nodeType === 1 && matches(node as Element, 'script') ? [node as Element] : []),
        ...inside,
      ];
      for (const each of scripts) late.add(each);
      inspectTree(node, 'code');
      insert(end.parentNode, node, end);
      const file = scripts.find(each => matches(each, '[src]:not([async],[type="text/plain"])'));
      if (file) await scriptEnd(file);
    }
    if (!goesOn) end.remove();
  };
  const onLateWrite = (script: Element, text: string) => {
    const before = written.get(script);
    // What is whole, and runs nothing, is there at once: the script may look for it.
    if (before === undefined && isWhole(text)) {
      void place(script, text, true);
      soon(() => written.has(script) || ends.get(script)?.remove());
      return;
    }
    written.set(script, (before ?? '') + text);
    // A tag is often written in pieces: it is placed when the script has ended.
    if (before === undefined) {
      soon(() => {
        void place(script, written.get(script) ?? '');
        written.delete(script);
      });
    }
  };

  const onWrite =
    (end: string): Handler =>
    (self, args, native) => {
      const page = self as Document;
      const script = page === document && late.running();
      if (script) return onLateWrite(script, args.join('') + end);
      if (page.defaultView) return write(page, args, native, !!end);
      onInert();
      return native();
    };
  return watch => {
    watch('Document', 'write', 'value', onWrite(''));
    watch('Document', 'writeln', 'value', onWrite('\n'));
  };
}
