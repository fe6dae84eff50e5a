/**
 * Checks one vendor: its data, its page, and the promise with its official snippet in Chromium.
 *
 *     npm run vendor -- hotjar
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = file => (existsSync(ROOT + file) ? readFileSync(ROOT + file, 'utf8') : '');

const id = process.argv[2] ?? '';
const data = `src/vendors/${id}.ts`;
const tag = `test/vendors/tags/${id}.html`;
const hasTag = existsSync(ROOT + tag) && !read(tag).startsWith('<!--tag {"none"');

if (!read(data).includes(': Vendor = {'))
  stop(`There is no ${data}. To begin one: node scripts/new-vendor.mjs`);
const open = [data, tag].flatMap(file =>
  read(file)
    .split('\n')
    .flatMap((line, at) => (line.includes('TODO') ? [`${file}:${at + 1} ${line.trim()}`] : [])),
);
if (open.length > 0) stop(`To be filled in:\n${open.join('\n')}`);

run('npx', 'biome', 'check', '--write', data, 'src/vendors/index.ts');
run('npx', 'tsc', '--noEmit');
// All of the folder: an address that two vendors claim is a fault of the second, and fails under the name of neither.
run(
  'npx',
  'vitest',
  'run',
  '--project',
  'unit',
  'test/vendors',
  'test/docs/vendors',
  'test/scripts/vendor-index',
);
if (hasTag) {
  run('npm', 'run', 'build');
  process.env.CATALOGUE = id;
  run('npx', 'vitest', 'run', '--project', 'browser', 'test/browser/catalogue.test.ts');
}
console.log(
  hasTag
    ? `\n${id} is in order. dist/ was built: node scripts/sizes.mjs --write, and commit what has changed.`
    : `\n${id} is in order, as far as can be said without a snippet: ${tag} has none to run.`,
);

/** Ends with the first command that fails. */
function run(command, ...words) {
  console.log(`\n> ${[command, ...words].join(' ')}`);
  const { status } = spawnSync(command, words, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) stop(`\n${id} is not in order: see above.`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
