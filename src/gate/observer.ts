import { findAll, observeWith } from '../lib/natives.js';
import type { InspectTree } from './elements.js';

/** Looks at what comes into a document past every patch: from the parser, and by what nobody has thought of. */
export interface Observer {
  /** Begins with another tree: the document of a frame, or a shadow. */
  observe(root: Node): void;
  /** Looks at shadow roots below an element that came out of HTML (`<template shadowrootmode>`), and begins with them. */
  observeShadows(root: Element | ShadowRoot): void;
  /** The page is parsed: what code inserts is seen elsewhere. Attributes go on, for styles and images. */
  rest(): void;
  stop(): void;
}

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
  const observer = new MutationObserver(records => {
    let covered: Node | null = null;
    for (const { addedNodes, target, type } of records) {
      if (type === 'attributes') inspectChange(target as Element);
      for (const node of addedNodes) {
        // The parser reports a parent before its children, and by now the parent holds them all.
        if (covered?.contains(node)) continue;
        covered = node;
        inspectTree(node.nodeType === 3 ? target : node, 'parser');
        if (node.nodeType === 1) observeShadows(node as Element);
      }
    }
    onEnd();
  });
  const observe = (root: Node, childList = true) =>
    observeWith(observer, root, { childList, subtree: true, attributeFilter });
  const observeShadows = (root: Element | ShadowRoot) => {
    for (const { shadowRoot } of [root as Element, ...findAll(root, '*')]) {
      if (!shadowRoot) continue;
      observe(shadowRoot);
      inspectTree(shadowRoot, 'parser');
    }
  };
  observe(document);
  return {
    observe: root => observe(root),
    observeShadows,
    rest: () => observe(document, false),
    stop: () => observer.disconnect(),
  };
}
