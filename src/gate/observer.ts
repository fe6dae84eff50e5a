import type { InspectTree } from './elements.js';

/**
 * Looks at what the parser puts into the page. A script's turn comes right after it was parsed: the browser
 * runs mutation observers before it prepares a script (https://github.com/whatwg/html/issues/7882), so that an
 * external script can still be kept from running. What the speculative scanner has fetched by then is fetched.
 */
export function observe(doc: Document, inspectTree: InspectTree): () => void {
  const observer = new MutationObserver(records => {
    let covered: Node | null = null;
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        // The parser reports a parent before its children, and by now the parent holds them all.
        if (covered?.contains(node)) continue;
        covered = node;
        inspectTree(node, 'parser');
      }
    }
  });
  observer.observe(doc, { childList: true, subtree: true });
  return () => observer.disconnect();
}
