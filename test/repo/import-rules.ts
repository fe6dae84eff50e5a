/** The import table of ARCHITECTURE.md, as a function. */
import { dirname, normalize } from 'node:path/posix';
import ts from 'typescript';

/** One import of a file below `src/`. */
export interface Import {
  /** The importing file, below `src/`. */
  readonly from: string;
  /** The imported file below `src/`, or a package. */
  readonly to: string;
  /** `import type`: gone after the build, and free. */
  readonly isType: boolean;
  /** `import(…)`: loaded later, into a file of its own. */
  readonly isLazy: boolean;
}

/** Files that say what a thing is; and folders without an opinion on consent. They import nothing but themselves. */
const GROUND = ['types', 'version', 'lib', 'vendors'];
const PARTS = ['config', 'state', 'gate', 'signals', 'eraser', 'ui', 'addons'];
const ROOTS = ['consent', 'api', 'facts', 'global', 'lockdown'];
const ENTRIES = ['script', 'site', 'index', 'stub'];
/** Packages, and the only part that may import each. */
const PACKAGES: { readonly [name: string]: string } = { preact: 'ui', 'js-cookie': 'state' };

const MAY_IMPORT: { readonly [part: string]: readonly string[] } = {
  ...Object.fromEntries(GROUND.map(part => [part, []])),
  ...Object.fromEntries(PARTS.map(part => [part, ['lib', 'version', 'types']])),
  catalogue: ['vendors'],
  facts: ['lib'],
  messages: ['lib', 'catalogue'],
  tag: ['consent', 'global', 'lib', 'lockdown', 'types'],
  early: ['config', 'lib', 'tag'],
  'site-data': [],
  global: ['lib'],
  api: [...PARTS, 'lib', 'version', 'types'],
  lockdown: ['lib', 'state', 'types'],
  cli: ['catalogue', 'config', 'guard', 'types', 'vendors'],
  guard: ['gate', 'lib', 'state', 'types', 'stub'],
  consent: [...PARTS, 'lib', 'version', 'types', 'api', 'facts', 'global', 'lockdown'],
  ...Object.fromEntries(
    ENTRIES.map(part => [
      part,
      [...GROUND, ...PARTS, ...ROOTS, 'catalogue', 'messages', 'site-data', 'tag', 'early'],
    ]),
  ),
};

/** What is wrong with an import, or `null`. */
export function wrongArrow({ from, to, isType }: Import): string | null {
  if (isType) return null;
  const part = partOf(from);
  const allowed = MAY_IMPORT[part];
  if (!allowed)
    return `${from}: "${part}" has no place in the import table yet; give it one in import-rules.ts`;
  const isOurs = /\.tsx?$/.test(to);
  const target = isOurs ? partOf(to) : (to.split('/')[0] as string);
  const isNode = part === 'cli' && to.startsWith('node:');
  if (!isOurs)
    return isNode || PACKAGES[target] === part ? null : `${from} must not import the package ${to}`;
  if (target === part) return null;
  return allowed.includes(target) ? null : `${from} must not import ${to}`;
}

/** `gate/match.ts` → `gate`, `consent.ts` → `consent`. */
function partOf(file: string): string {
  return (file.split('/')[0] as string).replace(/\.tsx?$/, '');
}

/** Every import of a file, re-exports and `import(…)` included. */
export function readImports(from: string, source: string, exists: (file: string) => boolean): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean, isLazy = false) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    found.push({ from, to: target(from, specifier.text, exists), isType, isLazy });
  };
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(from, source, ts.ScriptTarget.Latest, true));
  return found;
}

function target(from: string, specifier: string, exists: (file: string) => boolean): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = normalize(`${dirname(from)}/${specifier}`).replace(/\.js$/, '');
  return exists(`${path}.tsx`) ? `${path}.tsx` : `${path}.ts`;
}

/** The files and packages that come with a file at once, itself included. */
export function reach(start: string, imports: readonly Import[]): Set<string> {
  const reached = new Set([start]);
  // A set can grow while it is walked, and the walk then takes in what was added.
  for (const file of reached) {
    for (const { from, to, isType, isLazy } of imports)
      if (from === file && !isType && !isLazy) reached.add(to);
  }
  return reached;
}
