import { existsSync } from 'node:fs';
import { wished } from './wish.mjs';

const USUAL = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Debian packages that bring it. */
export const FIREFOX_PACKAGES = ['firefox-esr'];

/** Path of a Firefox as it is sold, or `null`. Playwright's own is patched, and not looked for. */
export function findFirefox() {
  return wished('FIREFOX_PATH') ?? USUAL.find(path => existsSync(path)) ?? null;
}
