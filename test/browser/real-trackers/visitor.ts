/** A person who visits a page with one tracker, and what can be seen of it from outside and from inside. */
import type { Browser, Page } from 'playwright-core';
import { claims } from '../../../src/catalogue/known.js';
import { indexRules, matchUrl } from '../../../src/gate/match.js';
import { aheadIn } from '../catalogue/html.js';
import type { Traces } from '../catalogue/traces.js';
import { ORIGIN } from '../visit.js';
import type { Hosts } from './hosts.js';
import type { Tracker } from './tracker.js';

/** What is to be seen at the end of a phase. */
export interface Phase extends Traces {
  /** How often the file has run in the document that is there now. */
  readonly ran: number;
  /** Requests to the vendor since the phase began, without files that browsers find as they read the HTML. */
  readonly requests: readonly string[];
  /** Bodies of its hits since then. */
  readonly told: string;
}

export interface Visitor {
  readonly page: Page;
  /** Addresses that pages have asked for and that are neither the site's nor, as far as we know, the vendor's. */
  readonly strangers: ReadonlySet<string>;
  /** How many documents have been loaded. */
  loads(): number;
  /** The page, or its next view: whatever a tracker keeps back is sent as the page is left. */
  open(): Promise<void>;
  /** Waits until nothing is on its way. */
  quiet(): Promise<void>;
  look(): Promise<Phase>;
  /** Ends a phase and begins another. */
  next(): Promise<Phase>;
  close(): Promise<void>;
}

/** Nothing new is asked for in so long. */
const QUIET = 150;

const rules = indexRules(claims);
const ownerOf = (url: string) => matchUrl(new URL(url), new URL(ORIGIN).host, rules);
const isOwn = (url: string) => !url.startsWith('http') || new URL(url).host.endsWith('fernhill.test');

/** Trackers neither count robots nor say so. */
const PERSON = {
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  ignoreHTTPSErrors: true,
  reducedMotion: 'reduce',
} as const;
const isNoRobot = () => void Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });

export async function sendVisitor(
  browser: Browser,
  hosts: Hosts,
  tracker: Tracker,
  html: string,
): Promise<Visitor> {
  const { server } = hosts;
  const path = `/real/${tracker.id}.html`;
  const context = await browser.newContext(PERSON);
  await context.addInitScript(isNoRobot);
  const page = await context.newPage();
  const strangers = new Set<string>();
  let loads = 0;
  let asked = 0;
  context.on('request', request => {
    asked++;
    const url = request.url();
    if (!isOwn(url) && ownerOf(url) !== tracker.id) strangers.add(url);
  });
  page.on('load', () => loads++);
  server.put(path, html);

  const ahead = aheadIn(html);
  const start = { log: server.log.length, bodies: hosts.bodiesOf(tracker).length };

  async function look(): Promise<Phase> {
    const seen = await page.evaluate(inside);
    const jar = await context.cookies(ORIGIN);
    return {
      ...seen,
      cookies: jar.map(cookie => cookie.name),
      told: hosts.bodiesOf(tracker).slice(start.bodies).join('\n'),
      requests: server.log
        .slice(start.log)
        .filter(({ host, path, dest }) => !ahead.has(`${dest} ${host}${path}`))
        .map(({ host, path }) => `https://${host}${path}`)
        .filter(url => ownerOf(url) === tracker.id),
    };
  }

  return {
    page,
    strangers,
    loads: () => loads,
    open: async () => void (await page.goto(`${ORIGIN}${path}`)),
    async quiet() {
      // Not until all has ended: of a beacon that outlives its page nobody hears that.
      let before: number;
      do {
        before = asked;
        await page.waitForLoadState('load');
        await page.waitForTimeout(QUIET);
      } while (asked > before);
    },
    look,
    async next() {
      const phase = await look();
      start.log = server.log.length;
      start.bodies = hosts.bodiesOf(tracker).length;
      return phase;
    },
    close: () => context.close(),
  };
}

/** Runs in the page. */
async function inside() {
  const databases = await indexedDB.databases();
  const registrations = await navigator.serviceWorker.getRegistrations();
  return {
    ran: Number(Reflect.get(window, '__ran') ?? 0),
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: databases.map(({ name = '' }) => name),
    workers: registrations.map(({ active }) => active?.scriptURL ?? ''),
  };
}
