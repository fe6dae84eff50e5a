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
