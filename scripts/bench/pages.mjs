/** The two pages that are compared, in one browser: the same page without Askfirst and with it. */
import { serve } from '../../demo/server.mjs';
import { launchChromium } from '../browser.mjs';
import { installBench } from './page.mjs';

const ORIGIN = 'https://www.fernhill.test';
/** What a site with its tags in the page would say. Nothing is answered, so all eight are held. */
const CONFIG = {
  vendors: {
    'bing-ads': true,
    'facebook-pixel': true,
    'google-ads': true,
    'google-analytics': true,
    hotjar: true,
    hubspot: true,
    'linkedin-insight': true,
    youtube: true,
  },
  policyUrl: '/privacy',
};
const TAG = `<script type="application/json" data-consent-config>${JSON.stringify(CONFIG)}</script>
<script src="/dist/consent.js"></script>`;
/**
 * A page that has not run any script while it was parsed, and one without a form control (which is a shadow tree of the
 * browser's own), insert some percent faster than all others for as long as they live. Those that insert thousands of
 * nodes have both.
 */
const pageWith = head => `<!doctype html>
<html lang="en"><head><script>globalThis.page = {};</script>${head}<meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head>
<body><h1>Bench</h1><input type="search" aria-label="Search"></body></html>`;

/** Starts a server and a Chromium that reaches nothing else. */
export async function startBrowser() {
  const server = await serve({ tls: true });
  server.put('/bare.html', pageWith(''));
  server.put('/ours.html', pageWith(TAG));
  const browser = await launchChromium(
    '--js-flags=--expose-gc', // each sample starts with a clean heap
    `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
  );
  return {
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The address of a page: `bare` or `ours`. */
export const urlOf = name => `${ORIGIN}/${name}.html`;

/** A visitor who has never been here. */
export const openContext = browser =>
  browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce' });

/** The two pages, each of its own visitor, ready to be measured. */
export async function openPair(browser) {
  const bare = await openPage(browser, 'bare', 'h1');
  const ours = await openPage(browser, 'ours', 'askfirst-root [data-consent="accept"]');
  for (const page of [bare, ours]) await page.evaluate(installBench);
  return { bare, ours };
}

/**
 * @param shown Waited for, also where nothing has to come: Playwright looks for it from a world of its own, and a page
 * with a second world inserts slower.
 */
async function openPage(browser, name, shown) {
  const page = await (await openContext(browser)).newPage();
  await page.goto(urlOf(name));
  await page.locator(shown).waitFor();
  return page;
}
