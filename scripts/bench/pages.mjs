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
 * What any banner has that watches the parser and keeps the page's styles out, and nothing more: the browser never
 * forgets that there was an observer, or a shadow.
 */
const FLOOR = `<script>{
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, attributes: true, subtree: true });
  addEventListener('load', () => observer.disconnect());
  addEventListener('DOMContentLoaded', () => {
    const host = document.createElement('any-banner');
    host.attachShadow({ mode: 'open' }).textContent = 'Cookies?';
    document.body.prepend(host);
  });
}</script>`;
/**
 * A page that has not run any script while it was parsed inserts some percent faster than all others, for as long as it
 * lives. Those that insert thousands of nodes have.
 */
const pageWith = head => `<!doctype html>
<html lang="en"><head><script>globalThis.page = {};</script>${head}<meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head>
<body><h1>Bench</h1></body></html>`;

/** Starts a server and a Chromium that reaches nothing else. */
export async function startBrowser() {
  const server = await serve({ tls: true });
  server.put('/bare.html', pageWith(''));
  server.put('/ours.html', pageWith(TAG));
  server.put('/floor.html', pageWith(FLOOR));
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

/** The address of a page: `bare`, `ours`, or `floor`. */
export const urlOf = name => `${ORIGIN}/${name}.html`;

/** A visitor who has never been here. */
export const openContext = browser =>
  browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce' });

/** Two pages, each of its own visitor, ready to be measured: `ours` is the one under that name, or another one. */
export async function openPair(browser, name = 'ours') {
  const bare = await openPage(browser, 'bare');
  const ours = await openPage(browser, name);
  if (name === 'ours') await ours.locator('askfirst-root [data-consent="accept"]').waitFor();
  for (const page of [bare, ours]) await page.evaluate(installBench);
  return { bare, ours };
}

async function openPage(browser, name) {
  const page = await (await openContext(browser)).newPage();
  await page.goto(urlOf(name));
  return page;
}
