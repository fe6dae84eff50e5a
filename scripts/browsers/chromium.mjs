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

/** The same engine without a browser around it: a new visitor costs a third of the processor time. */
const USUAL_SHELL = '/usr/bin/chromium-headless-shell';

/** Debian packages that bring it. */
export const CHROMIUM_PACKAGES = ['chromium'];
export const SHELL_PACKAGES = ['chromium-headless-shell'];

/** Path of a Chromium that is here already, or `null`. */
export async function findChromium() {
  const usual = wished('CHROMIUM_PATH') ?? USUAL.find(path => existsSync(path));
  if (usual) return usual;
  const { chromium } = await import('playwright-core'); // slow to load, so only now
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** Path of Chromium's engine alone, where the system has it and nobody wishes for another one, or `null`. */
export function findShell() {
  return !wished('CHROMIUM_PATH') && existsSync(USUAL_SHELL) ? USUAL_SHELL : null;
}

/** Starts the browser as people have it, with more flags. */
export async function launchChromium(...flags) {
  return launch(await findChromium(), flags);
}

/** Starts its engine alone, or the whole browser where that is not here. */
export async function launchShell(...flags) {
  return launch(findShell() ?? (await findChromium()), flags);
}

async function launch(executablePath, flags) {
  if (!executablePath) throw new Error('No Chromium here: run "node scripts/browser.mjs" first.');
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}
