/**
 * Completes `package-lock.json` after `npm install`.
 *
 *     node scripts/complete-lock.mjs
 *
 * npm leaves out a package for another system when it could not fetch it, and `npm ci` then refuses the file for being
 * incomplete (https://github.com/npm/cli/issues/4828). Name, version, system and processor are known without fetching:
 * the first two from the package that wants it, the others from the name.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const added = [];
for (const wanting of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(wanting.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] || !/^\d/.test(version)) continue; // a range says no version
    lock.packages[path] = { version, ...placeOf(name), ...(wanting.dev && { dev: true }), optional: true };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `added ${added.join(', ')}` : 'nothing was missing');

/** Without both, npm would try to fetch the package everywhere. */
function placeOf(name) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter(word => words.includes(word));
  const cpu = PROCESSORS.filter(word => words.includes(word));
  const libc = words.some(word => word.startsWith('musl')) ? ['musl'] : [];
  if (cpu.length === 0 && words.some(word => word.startsWith('arm'))) cpu.push('arm');
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && { libc }),
    ...(os.length > 0 && { os }),
  };
}
