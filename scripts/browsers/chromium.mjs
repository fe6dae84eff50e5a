import { existsSync } from 'node:fs';
import { wished } from './wish.mjs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** For a browser that is alone with its test: it keeps its own traffic low and takes any certificate. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--ignore-certificate-errors', // ignoreHTTPSErrors does not reach workers and beacons
];

/** Debian packages that bring it. */
export const CHROMIUM_PACKAGES = ['chromium'];

/** Path of a Chromium that is here already, or `null`. */
export async function findChromium() {
  const usual = wished('CHROMIUM_PATH') ?? USUAL.find(path => existsSync(path));
  if (usual) return usual;
  const { chromium } = await import('playwright-core'); // slow to load, so only now
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** Starts it for a test, with more flags. */
export async function launchChromium(...flags) {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium here: run "node scripts/browser.mjs" first.');
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}
