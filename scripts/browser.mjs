/**
 * Finds a Chromium for the tests, or gets one. `npm test` runs this first, so a fresh machine with Node is enough.
 *
 * Order: CHROMIUM_PATH; the usual places of the system; Playwright's own; then, with root on a Debian, apt-get;
 * elsewhere Playwright's download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium that is here already, or `null`. */
export async function findChromium() {
  const wish = process.env.CHROMIUM_PATH;
  if (wish) {
    if (existsSync(wish)) return wish;
    throw new Error(`CHROMIUM_PATH is ${wish}, and there is no such file. Correct it, or unset it.`);
  }
  const usual = USUAL.find(path => existsSync(path));
  if (usual) return usual;
  const { chromium } = await import('playwright-core'); // slow to load, so only now
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

function install() {
  const [how, ...commands] = canUseApt()
    ? ['apt-get', 'apt-get update', 'apt-get install -y --no-install-recommends chromium']
    : ['playwright-core', 'npx playwright-core install chromium'];
  console.log(`No Chromium here: installing one with ${how}.`);
  for (const command of commands) {
    const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
    if (status !== 0)
      throw new Error(`"${command}" failed. Install Chromium yourself and set CHROMIUM_PATH.`);
  }
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function main() {
  const here = await findChromium();
  if (here) return console.log(`Browser for the tests: ${here}`);
  install();
  const installed = await findChromium();
  if (!installed) throw new Error('Chromium was installed but not found. Set CHROMIUM_PATH to it.');
  console.log(`Browser for the tests: ${installed}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch(error => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
