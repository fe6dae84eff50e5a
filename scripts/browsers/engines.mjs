import { CHROMIUM_PACKAGES, findChromium } from './chromium.mjs';
import { FIREFOX_PACKAGES, findFirefox } from './firefox.mjs';
import { findWebkit, WEBKIT_PACKAGES } from './webkit.mjs';

/** The engines the tests know, with the Debian packages that bring each. */
export const PACKAGES = {
  chromium: CHROMIUM_PACKAGES,
  firefox: FIREFOX_PACKAGES,
  webkit: WEBKIT_PACKAGES,
};

/** Which engines are here: the paths each is started by, or `null`. The declaration file beside this one has types. */
export async function findEngines() {
  return { chromium: await findChromium(), firefox: findFirefox(), webkit: findWebkit() };
}
