/**
 * Finds the browsers for the tests, or gets them. `npm test` runs this first, so a fresh machine with Node is enough.
 *
 * Order: CHROMIUM_PATH, FIREFOX_PATH, WEBKIT_DRIVER and MINIBROWSER; the usual places of the system; then, with root
 * on a Debian, apt-get; elsewhere Playwright's download, for Chromium alone. No test can do without Chromium. Those of
 * an engine that cannot be had are left out; on a Debian with root all three can be had, and have to.
 *
 * Chromium comes twice: as people have it, for what is claimed of engines, and as its headless shell, which most tests
 * use because it is faster. Without the shell they use the browser.
 */
import { fileURLToPath } from 'node:url';
import { findShell } from './browsers/chromium.mjs';
import { findEngines, PACKAGES } from './browsers/engines.mjs';
import { install, installShell, mustHaveAll, whyNot } from './browsers/install.mjs';

export { launchChromium, launchShell } from './browsers/chromium.mjs';
export { findEngines } from './browsers/engines.mjs';
export { mustHaveAll } from './browsers/install.mjs';

async function main() {
  const missing = namesOf(await findEngines());
  if (missing.length > 0) {
    console.log(`Not here: ${missing.join(', ')}.`);
    install(missing);
  }
  if (!process.env.CHROMIUM_PATH && !findShell()) installShell();
  const engines = await findEngines();
  const still = namesOf(engines);
  for (const [name, paths] of Object.entries(engines)) {
    if (paths) console.log(`${name}: ${paths.browser ?? paths}`);
    else console.log(`${name}: none, since ${whyNot()}. Its tests are left out.`);
  }
  console.log(`headless shell: ${findShell() ?? 'none. The browser stands in for it.'}`);
  if (still.includes('chromium')) throw new Error('Install Chromium yourself and set CHROMIUM_PATH.');
  if (still.length > 0 && mustHaveAll()) {
    throw new Error(`Debian packages that bring what is missing: ${still.flatMap(name => PACKAGES[name])}.`);
  }
}

function namesOf(engines) {
  return Object.keys(engines).filter(name => !engines[name]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch(error => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
