import { existsSync, readdirSync } from 'node:fs';
import { wished } from './wish.mjs';

/** Debian packages that bring it, with a display to show it on. */
export const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb'];

/** Paths of WebKitGTK's driver, its small browser, and a display to show it on; or `null`. */
export function findWebkit() {
  const driver = wished('WEBKIT_DRIVER') ?? first(['/usr/bin/WebKitWebDriver']);
  const browser = wished('MINIBROWSER') ?? first(miniBrowsers('/usr/lib'));
  const display = first(['/usr/bin/Xvfb']);
  return driver && browser && display ? { driver, browser, display } : null;
}

/** Debian keeps it in `/usr/lib/<machine>/webkit2gtk-<version>/`. */
function miniBrowsers(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap(machine =>
      ['4.1', '4.0'].map(version => `${folder}/${machine}/webkit2gtk-${version}/MiniBrowser`),
    )
    .filter(path => existsSync(path));
}

function first(paths) {
  return paths.find(path => existsSync(path)) ?? null;
}
