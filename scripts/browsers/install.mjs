import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { SHELL_PACKAGES } from './chromium.mjs';
import { PACKAGES } from './engines.mjs';

/** Gets engines by apt-get where that can be used; elsewhere Chromium alone, by Playwright's download. */
export function install(names) {
  if (canUseApt()) installByApt(names);
  else if (names.includes('chromium')) run('npx playwright-core install chromium');
}

/** Gets Chromium's engine without the browser. Nothing depends on it but time. */
export function installShell() {
  if (canUseApt()) installPackages(SHELL_PACKAGES);
}

/** Whether every engine can be had here, so that a missing one is a failure: Debian's own archive has all three. */
export function mustHaveAll() {
  return canUseApt() && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Why engines cannot be installed here, for people. */
export function whyNot() {
  if (!existsSync('/usr/bin/apt-get')) return 'there is no apt-get on this system';
  if (process.getuid?.() !== 0) return 'apt-get needs root';
  return 'the archive of this system does not have it';
}

function installByApt(names) {
  // One by one: what one archive lacks must not cost the others.
  for (const name of names) installPackages(PACKAGES[name]);
}

let isUpdated = false;

function installPackages(packages) {
  if (!isUpdated) run('apt-get update');
  isUpdated = true;
  run(`apt-get install -y --no-install-recommends ${packages.join(' ')}`);
}

function run(command) {
  console.log(`$ ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
  if (status !== 0) console.error(`"${command}" failed.`);
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
