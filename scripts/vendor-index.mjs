/**
 * `src/vendors/index.ts`, made of the names of the files beside it.
 *
 *     node scripts/vendor-index.mjs --write
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OTHERS = ['index', 'types'];
const TYPES = [
  'Call',
  'ConsentCalls',
  'CookieFact',
  'Embed',
  'Json',
  'Load',
  'Parameter',
  'Part',
  'Queue',
  'Stop',
  'Vendor',
  'VendorId',
];

/** The index as it should be. @param root Folder of the repository, with a slash at its end */
export function vendorIndex(root = ROOT) {
  const files = readdirSync(`${root}src/vendors`).map(name => name.replace('.ts', ''));
  const ids = files.filter(id => !OTHERS.includes(id)).sort();
  const names = ids.map(id => nameOf(id, readFileSync(`${root}src/vendors/${id}.ts`, 'utf8')));
  const imports = ids.map((id, at) => [id, `import { ${names[at]} } from './${id}.js';`]);
  const sorted = [...imports, ['types', "import type { Vendor } from './types.js';"]].sort(([a], [b]) =>
    byName(a, b),
  );
  return `${[
    '// Made by `node scripts/vendor-index.mjs --write`.',
    ...sorted.map(([, line]) => line),
    '',
    list('export type {', TYPES, "} from './types.js';"),
    list('export {', [...names].sort(byName), '};'),
    '',
    '/** Every vendor Askfirst knows, in the order of their ids. */',
    list('export const catalogue: readonly Vendor[] = [', names, '];'),
  ].join('\n')}\n`;
}

/** The index as it is. */
export const currentIndex = () => readFileSync(`${ROOT}src/vendors/index.ts`, 'utf8');

function nameOf(id, text) {
  const [, name] = /^export const (\w+): Vendor = /m.exec(text) ?? [];
  if (!name) throw new Error(`src/vendors/${id}.ts exports no Vendor.`);
  return name;
}

const list = (head, names, tail) => [head, ...names.map(name => `  ${name},`), tail].join('\n');
/** As Biome sorts imports and exports. */
const byName = new Intl.Collator('en', { numeric: true }).compare;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) writeFileSync(`${ROOT}src/vendors/index.ts`, vendorIndex());
  else process.stdout.write(vendorIndex());
}
