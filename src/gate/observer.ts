import { findAll, observeWith } from '../lib/natives.js';
import type { InspectTree } from './elements.js';

/** Looks at what comes into a document past every patch: from the parser, and by what nobody has thought of. */
export interface Observer {
  /** Begins with another tree: the document of a frame, or a shadow. */
  observe(root: Node): void;
  /** Looks at shadow roots below an element that came out of HTML (`<template shadowrootmode>`), and begins with them. */
  observeShadows(root: Element | ShadowRoot): void;
  /** From now on also looks at an element of which code changes attributes past every setter. */
  watch(element: Element): void;
  /** The page is parsed: what code does to it is seen elsewhere. An observer makes every insertion and removal slower. */
  rest(): void;
  stop(): void;
}

/** A page comes over the network in pieces, and so does the text of these. */
const IN_PIECES = /^(script|style)$/;

/**
 * A script's turn comes right after it was parsed: the browser runs mutation observers before it prepares a script
 * (https://github.com/whatwg/html/issues/7882), so that an external script can still be kept from running. What the
 * speculative scanner has fetched by then is fetched. Styles and images that change are seen before they are fetched.
 *
 * @param inspectChange Looks at an element of which an attribute has changed.
 * @param onEnd Told after every batch.
 */
export function createObserver(
  inspectTree: InspectTree,
  inspectChange: (element: Element) => void,
  onEnd: () => void,
  attributeFilter: string[],
): Observer {
  const onRecords = (records: MutationRecord[]) => {
    let covered: Node | null = null;
    for (const record of records) {
      const { target } = record;
      // The parser reports a parent before its children, and by now the parent holds them all.
      if (covered?.contains(target)) continue;
      const { addedNodes, type } = record;
      if (type === 'attributes') inspectChange(target as Element);
      const place = type === 'characterData' ? target.parentElement : null;
      if (place && IN_PIECES.test(place.localName)) inspectTree(place, 'parser');
      for (const node of addedNodes) {
        covered = node;
        inspectTree(node.nodeType === 3 ? target : node, 'parser');
        if (node.nodeType === 1) observeShadows(node as Element);
      }
    }
    onEnd();
  };
  const ofPage = new MutationObserver(onRecords);
  const ofOthers = new MutationObserver(onRecords);
  const observe = (root: Node, observer = ofOthers) =>
    observeWith(observer, root, { childList: true, characterData: true, subtree: true, attributeFilter });
  const observeShadows = (root: Element | ShadowRoot) => {
    for (const { shadowRoot } of [root as Element, ...findAll(root, '*')]) {
      if (!shadowRoot) continue;
      observe(shadowRoot);
      inspectTree(shadowRoot, 'parser');
    }
  };
  observe(document, ofPage);
  return {
    observe: root => observe(root),
    observeShadows,
    watch: element => observeWith(ofOthers, element, { attributeFilter }),
    rest: () => ofPage.disconnect(),
    stop() {
      ofPage.disconnect();
      ofOthers.disconnect();
    },
  };
}
