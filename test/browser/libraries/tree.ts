import type { CDPSession } from 'playwright-core';

/** A node as the browser's inspector has it: https://chromedevtools.github.io/devtools-protocol/tot/DOM/#type-Node */
interface Inspected {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly Inspected[];
  readonly shadowRoots?: readonly Inspected[];
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly contentDocument?: Inspected;
  readonly templateContent?: Inspected;
}

/** The whole page, a node a line, without what is ours. Asked of the inspector: code in the page cannot see into closed roots. */
export async function readTree(inspector: CDPSession): Promise<string[]> {
  const { root } = await inspector.send('DOM.getDocument', { depth: -1, pierce: true });
  return describe(root as Inspected, '');
}

function describe(node: Inspected, indent: string): string[] {
  if (isOurs(node)) return [];
  const inner = `${indent}  `;
  const part = (name: string, nodes: readonly (Inspected | undefined)[]) =>
    nodes.flatMap(root => (root ? [`${inner}#${name}`, ...describe(root, `${inner}  `)] : []));
  // The browser's own shadow trees are its own business, and change with its version.
  const roots = node.shadowRoots?.filter(root => root.shadowRootType !== 'user-agent') ?? [];
  return [
    indent + nameOf(node),
    ...roots.flatMap(root => part(`${root.shadowRootType} root`, [root])),
    ...part('template content', [node.templateContent]),
    ...part('document', [node.contentDocument]),
    ...(node.children ?? []).flatMap(child => describe(child, inner)),
  ];
}

function nameOf({ nodeName, nodeValue, attributes = [] }: Inspected): string {
  if (nodeValue) return `${nodeName} ${JSON.stringify(nodeValue)}`;
  let text = nodeName;
  for (let at = 0; at < attributes.length; at += 2) {
    text += ` ${attributes[at]}=${JSON.stringify(attributes[at + 1])}`;
  }
  return text;
}

function isOurs({ nodeName, attributes = [] }: Inspected): boolean {
  if (nodeName === 'ASKFIRST-ROOT') return true;
  return (
    nodeName === 'SCRIPT' &&
    (attributes.includes('data-consent-config') || attributes.includes('/dist/consent.js'))
  );
}
