import { findAll } from '../lib/natives.js';
import type { Handler } from '../lib/patch.js';
import type { Attributes } from './attributes.js';
import type { Watcher } from './realm.js';
import { INERT, type Scripts } from './scripts.js';

/** Holds for copies of elements what is held for the originals: a copy does not know of it by itself. */
export function watchCopies(attributes: Attributes, scripts: Scripts): Watcher {
  const onCopy =
    (of: (self: unknown, args: unknown[]) => readonly [original: unknown, isDeep: unknown]): Handler =>
    (self, args, native) => {
      const copy = native() as Node;
      const [source, isDeep] = of(self, args);
      const original = source as Node;
      const pair = (from: Node, to: Node) => {
        if (from.nodeType !== 1) return;
        attributes.copy(from as Element, to as Element);
        if ((from as Element).localName === 'script') scripts.copy(from as Element, to as Element);
      };
      pair(original, copy);
      if (!isDeep || !original.firstChild) return copy;
      const kinds = `script[type="${INERT}"],img,iframe,frame,link,object,embed,video,audio,source,track,input`;
      const copies = Array.from(findAll(copy, kinds));
      for (const [at, from] of Array.from(findAll(original, kinds)).entries()) pair(from, copies[at] as Node);
      return copy;
    };
  return watch => {
    watch(
      'Node',
      'cloneNode',
      'value',
      onCopy((self, [isDeep]) => [self, isDeep]),
    );
    watch(
      'Document',
      'importNode',
      'value',
      onCopy((_self, [node, isDeep]) => [node, isDeep]),
    );
  };
}
