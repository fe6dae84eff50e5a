/** One visitor on a page with several vendors, and what came of it: before an answer, after a yes, after a withdrawal. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { DemoServer, LogEntry } from '../../../demo/server.mjs';
import type { Tag } from '../../vendors/tags.js';
import { ORIGIN } from '../visit.js';
import { aheadIn, htmlOf, tagAt } from './html.js';
import { LAST_WORDS, prepare, type Queues } from './in-page.js';
import { kindOf } from './pages.js';
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
  /** What each file found when it first ran. */
  readonly told: Queues;
  /** What the withdrawal has added. */
  readonly added: Queues;
  /** The withdrawal made the page load again. */
  readonly reloaded: boolean;
  /** Uncaught exceptions, each with the vendor in whose snippet it arose. */
  readonly errors: readonly string[];
}

export async function visit(browser: Browser, server: DemoServer, scene: Scene): Promise<Facts> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce' });
  try {
    const queues = scene.tags.flatMap(({ id, queue }): [string, string][] => (queue ? [[id, queue]] : []));
    await context.addInitScript(prepare, { queues, key: LAST_WORDS });
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
  for (const path of tags.flatMap(({ id }) => tracesOf(vendorOf(id)).workers)) {
    server.put(path, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('/* a service worker */');
    });
  }
  server.reset();
  await page.goto(`${ORIGIN}/catalogue.html`);
  await quiet();
  const before = await look();

  await page.evaluate(() => Reflect.get(window, 'consent').acceptAll());
  const files = tags.filter(tag => tag.run);
  const kept = files.flatMap(({ id }) => slowOf(tracesOf(vendorOf(id))));
  await until(async () => {
    const found = await page.evaluate(inside);
    return files.every(({ id }) => found.ran.includes(id)) && slowOf(found).length >= kept.length;
  });
  await quiet();
  const after = await look();
  const told = await page.evaluate(() => window.__told);

  const waited = await withdraw(page);
  const endsHere = files.some(tag => kindOf(tag) === 'reload');
  await until(async () => loads > 1 || !endsHere);
  await quiet();
  await until(async () => slowOf(await page.evaluate(inside)).length === 0);
  const reloaded = loads > 1;
  const gone = await look(reloaded);
  const added = await addedTo(waited, page, reloaded);
  return { before, after, gone, told, added, errors, reloaded };
}

/** What comes and goes some time after it was told to. */
const slowOf = ({ databases, workers }: Pick<Traces, 'databases' | 'workers'>) => [...databases, ...workers];

/** Takes everything back, and lets each tag go on as if it had not heard of it. Returns what the queues held until then. */
function withdraw(page: Page): Promise<Queues> {
  return page.evaluate(() => {
    const queues = window.__queues();
    Reflect.get(window, 'consent').revoke();
    for (const work of window.__again) work();
    return queues;
  });
}

async function addedTo(waited: Queues, page: Page, reloaded: boolean): Promise<Queues> {
  const queues: Queues = reloaded
    ? JSON.parse((await page.evaluate(key => sessionStorage.getItem(key), LAST_WORDS)) ?? '{}')
    : await page.evaluate(() => window.__queues());
  return Object.fromEntries(
    Object.entries(queues).map(([id, queue]) => [id, queue.slice(waited[id]?.length)]),
  );
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
  const registrations = await navigator.serviceWorker.getRegistrations();
  return {
    ran: window.__ran,
    keys: [...new Set([...Object.keys(localStorage), ...Object.keys(sessionStorage)])],
    databases: (await indexedDB.databases()).map(({ name = '' }) => name),
    workers: registrations.flatMap(({ installing, waiting, active }) => {
      const worker = installing ?? waiting ?? active;
      return worker ? [new URL(worker.scriptURL).pathname] : [];
    }),
  };
}
