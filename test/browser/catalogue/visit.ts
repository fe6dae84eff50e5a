/** One visitor on a page with several vendors, and what came of it: before an answer, after a yes, after a withdrawal. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { DemoServer, LogEntry } from '../../../demo/server.mjs';
import type { Json } from '../../../src/vendors/types.js';
import type { Tag } from '../../vendors/tags.js';
import { ORIGIN } from '../visit.js';
import { aheadIn, htmlOf, tagAt } from './html.js';
import { prepare } from './in-page.js';
import { startQuiet } from './quiet.js';
import { type Traces, tracesOf, vendorOf } from './traces.js';
import { until } from './until.js';

/** A page, and what it is about. */
export interface Scene {
  readonly tags: readonly Tag[];
  /** As the owner lists them in the configuration. */
  readonly vendors: { readonly [id: string]: unknown };
  readonly withSnippets: boolean;
}

/** What is to be seen of all vendors at the end of a phase. */
export interface Phase extends Traces {
  /** Ids, each as often as it ran in the document that is there now. */
  readonly ran: readonly string[];
  /** Addresses of the frames that are there now. */
  readonly frames: readonly string[];
  /** Requests to others since the phase began, without those that the HTML itself explains. */
  readonly requests: readonly LogEntry[];
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
  /** Uncaught exceptions, each with the vendor in whose snippet it arose. */
  readonly errors: readonly string[];
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
  const html = htmlOf(withSnippets ? tags : [], { vendors });
  const page = await context.newPage();
  const quiet = startQuiet(page);
  const look = startLooking(page, server, aheadIn(html));
  const errors: string[] = [];
  let loads = 0;
  page.on('load', () => loads++);
  page.on('pageerror', ({ message, stack = '' }) => {
    const line = Number(/catalogue\.html:(\d+)/.exec(stack)?.[1]);
    errors.push(`${tagAt(html, tags, line) ?? 'somewhere'}: ${message}`);
  });

  server.put('/catalogue.html', html);
  server.reset();
  await page.goto(`${ORIGIN}/catalogue.html`);
  await quiet();
  const before = await look();

  await page.evaluate(() => Reflect.get(window, 'consent').acceptAll());
  const files = tags.filter(tag => tag.run);
  const kept = files.flatMap(({ id }) => tracesOf(vendorOf(id)).databases);
  await until(async () => {
    const { ran, databases } = await page.evaluate(inside);
    return files.every(({ id }) => ran.includes(id)) && databases.length >= kept.length;
  });
  await quiet();
  const after = await look();
  const told = await page.evaluate(() => window.__told);

  const added = await withdraw(page, tags);
  await quiet();
  // A database is gone some time after it was told to go.
  await until(async () => (await page.evaluate(inside)).databases.length === 0);
  const reloaded = loads > 1;
  const gone = await look(reloaded);
  return { before, after, gone, told, added, errors, reloaded };
}

/** Takes everything back, and lets each tag go on as if it had not heard of it. */
function withdraw(page: Page, tags: readonly Tag[]): Promise<{ [id: string]: Json[] }> {
  const queues = tags.flatMap(({ id, queue }) => (queue ? [[id, queue] as const] : []));
  return page.evaluate(list => {
    const lengths = list.map(([, queue]) => window.__read(queue).length);
    Reflect.get(window, 'consent').revoke();
    const added = list.map(([id, queue], at) => [id, window.__read(queue).slice(lengths[at])]);
    for (const work of window.__again) work();
    return Object.fromEntries(added);
  }, queues);
}

/**
 * @param ahead What browsers may fetch before any script runs. With the connection of the document before, that is a frame,
 * too: its request is out as soon as the parser sees it. What comes back is not shown.
 */
function startLooking(page: Page, server: DemoServer, ahead: Set<string>) {
  let seen = 0;
  return async (isAgain = false): Promise<Phase> => {
    const isAhead = ({ dest, host, path }: LogEntry) =>
      (isAgain || dest !== 'iframe') && ahead.has(`${dest} ${host}${path}`);
    const entries = server.log.slice(seen);
    seen += entries.length;
    const jar = await page.context().cookies();
    return {
      ...(await page.evaluate(inside)),
      requests: entries.filter(entry => entry.kind === 'other' && !isAhead(entry)),
      frames: page.frames().map(frame => frame.url()),
      cookies: jar.map(cookie => cookie.name),
    };
  };
}

/** Runs in the page. */
async function inside() {
  return {
    ran: window.__ran,
    keys: [...new Set([...Object.keys(localStorage), ...Object.keys(sessionStorage)])],
    databases: (await indexedDB.databases()).map(({ name = '' }) => name),
  };
}
