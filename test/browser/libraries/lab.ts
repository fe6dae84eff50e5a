/**
 * Opens a page of `pages/` with our tag and without it, and writes down what came of it.
 *
 * A page is `pages/<name>.html`, or plain without one; the `.js` or `.jsx` beside it is bundled as `/lab/<name>.js`.
 * It leaves a promise in `window.result`, by `kit.run(…)` of `files/kit.js`. Our tag stands where it says
 * `<!-- tag -->`. Everything under `files/` is served as it is at `/lab/files/`, packages at `/lab/npm/`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { type DemoServer, serve } from '../../../demo/server.mjs';
import { launch } from '../harness.js';
import { ORIGIN } from '../visit.js';
import { echo, events, file, pieces, redirect, stream } from './answers.js';
import { bundle } from './bundle.js';
import { readTree } from './tree.js';

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url).href);
const PAGES = folder('pages');
const FILES = folder('files');
const PACKAGES = folder('../../../node_modules');
const CONFIG = { vendors: { hotjar: true, 'google-analytics': true } };
const TAG = `<script type="application/json" data-consent-config>${JSON.stringify(CONFIG)}</script><script src="/dist/consent.js" nonce="lab"></script>`;
/** A page has finished when nothing was asked for in this time. */
const QUIET = 80;
const PATIENCE = 10_000;

/** What can be seen of a page from outside and from inside. */
export interface Trace {
  /** What the page says of itself. */
  readonly result: unknown;
  readonly console: readonly string[];
  /** Uncaught exceptions. */
  readonly errors: readonly string[];
  /** Of everybody, in no order, without those for our files. */
  readonly requests: readonly string[];
  /** A node a line, shadow trees and frames included. */
  readonly dom: readonly string[];
  /** Address, title, focus, scroll position, cookies and storage. */
  readonly state: unknown;
}

/** A page with Askfirst, and what Askfirst says. */
export interface Opened {
  readonly trace: Trace;
  /** Addresses in `consent.held`; `undefined` without Askfirst. */
  readonly held: readonly string[] | undefined;
}

export interface Lab {
  open(name: string, withUs: boolean): Promise<Opened>;
  close(): Promise<void>;
}

const PLAIN = (name: string) => `<!doctype html>
<html lang="en">
<head><!-- tag -->
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
<script src="/lab/files/kit.js"></script>
<script type="module" src="/lab/${name}.js"></script>
</head>
<body>
<h1>${name}</h1>
</body>
</html>`;

/** Names of all pages. */
export const pageNames = [
  ...new Set(
    readdirSync(PAGES)
      .filter(name => /^[a-z].*\.(html|jsx?)$/.test(name))
      .map(name => name.replace(/\..*/, '')),
  ),
].sort();

function htmlOf(name: string): string {
  const path = join(PAGES, `${name}.html`);
  return existsSync(path) ? readFileSync(path, 'utf8') : PLAIN(name);
}

export async function startLab(): Promise<Lab> {
  const server = await serve({ tls: true });
  const browser = await launch(`MAP * 127.0.0.1:${server.port}`);
  serveAnswers(server);
  const served = new Set<string>();
  let next: Promise<Page> | undefined;
  return {
    async open(name, withUs) {
      const page = await (next ?? openTab(browser));
      next = undefined;
      if (!served.has(name)) await servePage(server, name);
      served.add(name);
      serveFiles(server, withUs);
      try {
        return await openPage(page, server, name, withUs, () => {
          next = openTab(browser);
          next.catch(() => {}); // the last one may not be needed any more
        });
      } finally {
        // Nobody waits for it, and the browser may be closed first.
        page
          .context()
          .close()
          .catch(() => {});
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function serveAnswers(server: DemoServer): void {
  server.put('/lab/echo', echo);
  server.put('/lab/events', events);
  server.put('/lab/pieces', pieces);
  server.put('/lab/redirect', redirect);
  server.put('/lab/stream', stream);
  server.put('/lab/silence', () => {});
  server.put(
    '/lab/begun',
    (_request, response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).write('"begun'),
  );
}

function serveFiles(server: DemoServer, withUs: boolean): void {
  for (const entry of readdirSync(FILES)) {
    const body = readFileSync(join(FILES, entry));
    put(server, `/lab/files/${entry}`, entry.endsWith('.html') ? setTag(body.toString(), withUs) : body);
  }
  for (const name of pageNames) put(server, `/lab/${name}.html`, setTag(htmlOf(name), withUs));
}

/** The code of a page, and the files of packages that it names. */
async function servePage(server: DemoServer, name: string): Promise<void> {
  const source = ['.js', '.jsx'].map(end => join(PAGES, name + end)).find(existsSync);
  if (source) put(server, `/lab/${name}.js`, await bundle(source));
  for (const [, path = ''] of htmlOf(name).matchAll(/"\/lab\/npm\/([^"]+)"/g)) {
    put(server, `/lab/npm/${path}`, readFileSync(join(PACKAGES, path)));
  }
}

/** Serves at the site, and at a harmless third party. */
function put(server: DemoServer, path: string, body: string | Buffer): void {
  const policy = /<!-- content-security-policy: (.*) -->/.exec(path.endsWith('.html') ? body.toString() : '');
  const answer = file(path, body, policy?.[1] ? { 'content-security-policy': policy[1] } : {});
  server.put(path, answer);
  server.put(`https://cdn.harmless.test${path}`, answer);
}

const setTag = (html: string, withUs: boolean) =>
  html
    .replace('<!-- tag -->', withUs ? TAG : '')
    .replace(
      /<!-- inline (\S+) -->/,
      (_, path) => `<script>${readFileSync(join(PACKAGES, path), 'utf8')}</script>`,
    );

/** A visitor who has never been here. */
async function openTab(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce' });
  return context.newPage();
}

/** @param onWait Called while the page is left alone: time to prepare the next tab. */
async function openPage(
  page: Page,
  server: DemoServer,
  name: string,
  withUs: boolean,
  onWait: () => void,
): Promise<Opened> {
  const errors: string[] = [];
  const said: string[] = [];
  page.on('pageerror', error => errors.push(`${error.name}: ${error.message}`));
  page.context().on('console', message => said.push(`${message.type()}: ${message.text()}`));
  const inspector = await page.context().newCDPSession(page);
  server.reset();
  await page.goto(`${ORIGIN}/lab/${name}.html`);
  const result = await resultOf(inspector).finally(onWait);
  await settle(page, server, withUs);
  const held = await evaluate(inspector, 'window.consent?.held.map(item => item.url)');
  return {
    held: held as string[] | undefined,
    trace: {
      result,
      console: said,
      errors,
      requests: requestsOf(server),
      state: { cookies: await cookiesOf(page), ...((await evaluate(inspector, STATE)) as object) },
      dom: await readTree(inspector),
    },
  };
}

const STATE = `(() => ({
  url: location.href,
  title: document.title,
  focus: document.activeElement?.cloneNode().outerHTML,
  scroll: [scrollX, scrollY],
  localStorage: Object.entries(localStorage).sort(),
  sessionStorage: Object.entries(sessionStorage).sort(),
}))()`;

/** The first document may hand over to another, which then has the result. */
async function resultOf(inspector: CDPSession): Promise<unknown> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const value = await limited(evaluate(inspector, 'window.result')).catch(error => {
      if (!/context was destroyed|navigat|Promise was collected/i.test(error.message)) throw error;
    });
    if (value !== undefined) return value;
    await new Promise(resolve => setTimeout(resolve, 30));
  }
  throw new Error('The page left nothing in window.result.');
}

function limited<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(reject, PATIENCE, new Error('The promise in window.result does not settle.'));
  });
  return Promise.race([promise, late]);
}

/** By the inspector: a policy of the page cannot forbid it. */
async function evaluate(inspector: CDPSession, expression: string): Promise<unknown> {
  const answer = await inspector.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  const { exceptionDetails: failed } = answer;
  if (failed) throw new Error(failed.exception?.description ?? failed.text);
  return answer.result.value;
}

async function settle(page: Page, server: DemoServer, withUs: boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  let before: number;
  do {
    before = server.log.length;
    await page.waitForLoadState('load');
    await page.waitForTimeout(QUIET);
  } while ((server.log.length !== before || (withUs && !hasMounted(server))) && Date.now() < end);
}

/** The banner is part of what a page has to bear. */
function hasMounted(server: DemoServer): boolean {
  return server.log.some(entry => entry.path === '/dist/consent.ui.js');
}

function requestsOf(server: DemoServer): string[] {
  return server.log
    .filter(
      ({ kind, host, path }) => (kind !== 'other' || host.endsWith('.test')) && !path.startsWith('/dist/'),
    )
    .map(({ method, host, path, dest }) => `${method} ${host}${path} ${dest}`)
    .sort();
}

async function cookiesOf(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value, domain, path }) => `${name}=${value} ${domain}${path}`).sort();
}
