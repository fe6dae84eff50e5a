/**
 * Checks the package as somebody else would meet it: packed, installed into an empty project, type-checked under
 * `strict`, imported in Node, and looked at by publint and arethetypeswrong. `dist/` must be built.
 *
 *     node scripts/check-package.mjs
 *
 * Prints a line per check. Ends with 1 when one fails.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Entries that are for a `<script>`, or no code at all: they have no types. */
const SCRIPT_ONLY = ['consent.js', 'stub.js', 'consent.schema.json', 'package.json'];
/** What a resolver must find: a bundler's, and Node's own. */
const RESOLUTIONS = [
  ['bundler', 'ESNext'],
  ['nodenext', 'NodeNext'],
];

/** Uses every kind of thing that is exported; what must not compile is marked. */
const USE = `
import { type Consent, type ConsentState, type HeldItem, type Options, start, type Unsubscribe, version } from 'askfirst';
import { catalogue, hotjar, type Vendor } from 'askfirst/vendors';

const options: Options = { mode: 'opt-in', vendors: { hotjar: '1234567', youtube: true }, ui: { position: 'top' } };
const consent: Consent = start({ ...options, nonce: 'abc' }).consent;
const end: Unsubscribe = consent.onReady((state: ConsentState) => console.log(state.decided, state.vendors['hotjar']));
const held: readonly HeldItem[] = consent.held;
const vendor: Vendor | undefined = catalogue.find(({ id }) => id === hotjar.id);
consent.set({ analytics: true }, 'save');
consent.revoke(['analytics', 'marketing']).then(end);
// @ts-expect-error a mode that is none
start({ mode: 'sometimes' });
// @ts-expect-error the answer is read-only
consent.get().decided = true;
export { held, vendor, version };
`;

const folder = mkdtempSync(join(tmpdir(), 'askfirst-package-'));
const project = join(folder, 'project');
let failed = 0;

try {
  main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

function main() {
  const tarball = check('packs', pack);
  if (!tarball) return;
  check('holds what it should and nothing else', () => look(tarball));
  check('installs into an empty project', () => install(tarball));
  check('can be imported in Node, where there is no window', importInNode);
  for (const [resolution, module] of RESOLUTIONS) {
    check(`type-checks under strict, moduleResolution ${resolution}`, () => typeCheck(resolution, module));
  }
  check('publint finds nothing', () => run(tool('publint/src/cli.js'), ['run', tarball, '--strict'], ROOT));
  check('arethetypeswrong finds nothing', () =>
    run(
      tool('@arethetypeswrong/cli/dist/index.js'),
      [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...SCRIPT_ONLY],
      ROOT,
    ),
  );
}

/** Runs a check and prints how it went; a failure is shown whole, and the next check still runs. */
function check(name, act) {
  try {
    const result = act();
    console.log(`ok      package ${name}`);
    return result;
  } catch (error) {
    failed++;
    console.log(`FAILED  package ${name}`);
    console.log([error.message, error.stdout, error.stderr].filter(Boolean).join('\n'));
    return undefined;
  }
}

/** @returns Path of the tarball. */
function pack() {
  const [{ filename }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT),
  );
  return join(folder, filename);
}

function look(tarball) {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const expected =
    /^package\/(dist\/|(README|CHANGELOG)\.md$|LICENSE$|package\.json$|consent\.schema\.json$)/;
  const others = files.filter(file => !expected.test(file));
  if (others.length > 0) throw new Error(`unexpected: ${others.join(', ')}`);
  const needed = [
    'dist/consent.js',
    'dist/stub.js',
    'dist/esm/index.js',
    'dist/esm/index.d.ts',
    'LICENSE',
    'README.md',
  ];
  const missing = needed.filter(file => !files.includes(`package/${file}`));
  if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
}

function install(tarball) {
  mkdirSync(project);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'empty', private: true, type: 'module' }),
  );
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], project);
}

function importInNode() {
  const code = `
    import { start, version } from 'askfirst';
    import { catalogue } from 'askfirst/vendors';
    if (typeof start !== 'function' || typeof version !== 'string' || catalogue.length === 0) throw new Error('exports');
    if ('window' in globalThis || 'consent' in globalThis) throw new Error('the import touched the global object');
  `;
  const file = join(project, 'import.mjs');
  writeFileSync(file, code);
  run(file, [], project);
}

/** Compiles the npm example of docs/api.md, and `USE`. */
function typeCheck(resolution, module) {
  const example = /^```ts example:npm\n([\s\S]*?)^```$/m.exec(
    readFileSync(join(ROOT, 'docs/api.md'), 'utf8'),
  )?.[1];
  if (!example) throw new Error('docs/api.md has no block "ts example:npm"');
  writeFileSync(join(project, 'example.ts'), example);
  writeFileSync(join(project, 'use.ts'), USE);
  const options = {
    target: 'ES2022',
    module,
    moduleResolution: resolution,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    noEmit: true,
  };
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['example.ts', 'use.ts'] }),
  );
  run(tool('typescript/bin/tsc'), ['-p', '.'], project);
}

function run(script, args, cwd) {
  return execFileSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });
}

function npm(args, cwd) {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
}

function tool(path) {
  return join(ROOT, 'node_modules', path);
}
