/** One visitor on a page with several vendors, and what came of it: before an answer, after a yes, after a withdrawal. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { DemoServer, LogEntry } from '../../../demo/server.mjs';
import { indexRules, matchUrl } from '../../../src/gate/match.js';
import { addresses } from '../../../src/vendors/addresses.js';
import type { Json } from '../../../src/vendors/types.js';
import type { Tag } from '../../vendors/tags.js';
import { pageOf } from '../fixture.js';
import { ORIGIN } from '../visit.js';
import { prepare } from './in-page.js';
import { startQuiet } from './quiet.js';
import type { Traces } from './traces.js';

/** What was seen of all vendors from the end of the phase before to the end of this one. */
export interface Phase extends Traces {
  /** Ids, each as often as it ran in the document that is there now. */
  readonly ran: readonly string[];
  /** Requests to others. */
  readonly requests: readonly LogEntry[];
  /** Addresses of the frames that are there. */
  readonly frames: readonly string[];
}

export interface Facts {
  readonly before: Phase;
  readonly after: Phase;
  readonly gone: Phase;
  /** What waited for each file. */
  readonly told: { readonly [id: string]: readonly Json[] };
  /** What the withdrawal has added to that. */
  readonly added: { readonly [id: string]: readonly Json[] };
  /** The withdrawal made the page load again. */
  readonly reloaded: boolean;
  /** Uncaught exceptions. */
  readonly errors: readonly string[];
  /** The address stands in the HTML, where browsers find it before any script runs. */
  isInHtml(entry: LogEntry): boolean;
}

/** A page, and what it is about. */
export interface Scene {
  readonly tags: readonly Tag[];
  readonly vendors: { readonly [id: string]: unknown };
  readonly withSnippets: boolean;
}

export async function visit(browser: Browser, server: DemoServer, scene: Scene): Promise<Facts> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce' });
  try {
    await context.addInitScript(prepare);
    return await walk(context, server, scene);
  } finally {
    await context.close();
  }
}

async function walk(context: BrowserContext, server: DemoServer, scene: Scene): Promise<Facts> {
  const { tags, vendors, withSnippets } = scene;
  const page = await context.newPage();
  const errors: string[] = [];
  let loads = 0;
  page.on('pageerror', error => errors.push(error.message));
  page.on('load', () => loads++);
  const quiet = startQuiet(page);
  const look = startLooking(page, server);
  const html = pageOf({ config: { vendors }, ...(withSnippets && placesOf(tags)) });

  server.put('/catalogue.html', html);
  server.reset();
  await page.goto(`${ORIGIN}/catalogue.html`);
  await quiet();
  const before = await look();

  await page.evaluate(() => Reflect.get(window, 'consent').acceptAll());
  await quiet();
  const after = await look();
  const told = await page.evaluate(() => window.__told);

  const added = await withdraw(page, tags);
  await quiet();
  const gone = await look();
  return { before, after, gone, told, added, errors, reloaded: loads > 1, isInHtml: inHtml(html) };
}

/** Takes everything back, and lets each tag go on as if it had not heard of it. */
function withdraw(page: Page, tags: readonly Tag[]): Promise<{ [id: string]: Json[] }> {
  const queues = tags.flatMap(({ id, queue }) => (queue ? [[id, queue] as const] : []));
  return page.evaluate(list => {
    const lengths = list.map(([, queue]) => window.__read(queue).length);
    Reflect.get(window, 'consent').revoke();
    for (const work of window.__again) work();
    return Object.fromEntries(list.map(([id, queue], at) => [id, window.__read(queue).slice(lengths[at])]));
  }, queues);
}

function startLooking(page: Page, server: DemoServer): () => Promise<Phase> {
  let seen = 0;
  return async () => {
    const requests = server.log.slice(seen).filter(entry => entry.kind === 'other');
    seen = server.log.length;
    const jar = await page.context().cookies();
    const inside = await page.evaluate(async () => ({
      ran: window.__ran,
      keys: [...new Set([...Object.keys(localStorage), ...Object.keys(sessionStorage)])],
      databases: (await indexedDB.databases()).map(({ name = '' }) => name),
    }));
    const frames = page.frames().map(frame => frame.url());
    return { ...inside, requests, frames, cookies: jar.map(cookie => cookie.name) };
  };
}

/** Most snippets belong into the head; what is to be seen, into the body. */
function placesOf(tags: readonly Tag[]): { head: string; body: string } {
  const isSeen = ({ snippet }: Tag) => /<(iframe|div|a|p|blockquote|section|video|form)\b/.test(snippet);
  const join = (list: readonly Tag[]) => list.map(tag => tag.snippet).join('\n');
  return { head: join(tags.filter(tag => !isSeen(tag))), body: join(tags.filter(isSeen)) };
}

const rules = indexRules(addresses());

/** The vendor a request went to. */
export const ownerOf = ({ host, path }: LogEntry): string | undefined =>
  matchUrl(new URL(`https://${host}${path}`), new URL(ORIGIN).hostname, rules);

function inHtml(html: string): (entry: LogEntry) => boolean {
  const tags = html.matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi);
  const urls = Array.from(tags, tag => new URL((tag[1] ?? '').replaceAll('&amp;', '&'), ORIGIN));
  const addressesIn = new Set(urls.map(url => url.host + url.pathname + url.search));
  return ({ host, path, dest }) => /^(script|style|image)$/.test(dest) && addressesIn.has(host + path);
}
