import type { BrowserContext, Page } from 'playwright-core';
import type { DemoServer, LogEntry } from '../../demo/server.mjs';
import type { Consent } from '../../src/types.js';

/** The address of the site in the tests; `blog.fernhill.test` and others answer the same. */
export const ORIGIN = 'https://www.fernhill.test';

/** Longer than a tag's pause between two hits (350 ms), so that what runs has been heard of. */
const QUIET = 550;

/** Kinds of requests that lead to others; hits do not, and they never end. */
const FILES = new Set(['document', 'iframe', 'script']);

/** A cookie in the browser's jar, the ones on other sites' domains and the HttpOnly ones included. */
export interface JarCookie {
  readonly name: string;
  readonly domain: string;
  readonly path: string;
}

/** One visitor's page, and what came of it. */
export interface Visit {
  readonly page: Page;
  /** Uncaught exceptions and console errors so far. */
  readonly errors: readonly string[];
  /** What vendors, or one vendor, have received since the page was asked for. */
  requests(vendor?: string): LogEntry[];
  /**
   * Of these, the files that stand as `<script src>` in the HTML. The browser's preload scanner may fetch them
   * before any script of ours can speak; whether they ran is told by `ran`.
   */
  scanned(): LogEntry[];
  /** Requests to vendors that the scanner cannot explain: each is a tag at work. */
  asked(): LogEntry[];
  /** Requests for files of the site itself, by the beginning of their path. */
  fetched(path: string): LogEntry[];
  cookies(): Promise<JarCookie[]>;
  /** Keys in the site's local and session storage. */
  storage(): Promise<string[]>;
  /** Stand-ins that have run in this page, in order, each as often as it ran; a second stage is `hotjar/modules`. */
  ran(): Promise<string[]>;
  accept(): Promise<void>;
  reject(): Promise<void>;
  /** Calls or reads a member of `window.consent`, and waits until the page is quiet: it may reload. */
  consent(member: keyof Consent, ...args: unknown[]): Promise<unknown>;
  /** Waits until the page has loaded, no more files are asked for, and tags have had the time to send again. */
  settle(): Promise<void>;
  /** The same visitor's next page view; the log starts anew. */
  goto(path: string): Promise<void>;
  /** A second tab of the same visitor. */
  tab(path: string): Promise<Visit>;
}

/** Opens `path` in a tab of its own. */
export async function openVisit(context: BrowserContext, server: DemoServer, path: string): Promise<Visit> {
  const page = await context.newPage();
  const errors: string[] = [];
  let inHtml = new Set<string>();
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });

  const requests = (vendor?: string) =>
    server.log.filter(entry => entry.kind === 'vendor' && (!vendor || entry.vendor === vendor));
  const isScanned = (entry: LogEntry) => entry.dest === 'script' && inHtml.has(entry.host + entry.path);

  async function goto(next: string): Promise<void> {
    server.reset();
    const response = await page.goto(new URL(next, ORIGIN).href);
    inHtml = scriptsIn((await response?.text()) ?? '');
    await settle();
  }

  const filesAsked = () => server.log.filter(entry => FILES.has(entry.dest)).length;

  async function settle(): Promise<void> {
    let before: number;
    do {
      before = filesAsked();
      await page.waitForLoadState('load'); // again after each pause: a withdrawal reloads the page
      await page.waitForTimeout(QUIET);
    } while (filesAsked() !== before);
  }

  async function press(button: 'accept' | 'reject'): Promise<void> {
    await page.locator(`askfirst-root [data-consent="banner"] [data-consent="${button}"]`).click();
    await settle();
  }

  async function consent(member: keyof Consent, ...args: unknown[]): Promise<unknown> {
    const answer = await page.evaluate(callConsent, { member, args }).catch(forgiveReload);
    await settle();
    return answer;
  }

  await goto(path);
  return {
    page,
    errors,
    requests,
    scanned: () => requests().filter(isScanned),
    asked: () => requests().filter(entry => !isScanned(entry)),
    fetched: start => server.log.filter(entry => entry.kind === 'site' && entry.path.startsWith(start)),
    cookies: async () => (await context.cookies()).map(({ name, domain, path }) => ({ name, domain, path })),
    storage: () => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]),
    ran: () => page.evaluate(() => [...((Reflect.get(window, '__ran') as string[] | undefined) ?? [])]),
    accept: () => press('accept'),
    reject: () => press('reject'),
    consent,
    settle,
    goto,
    tab: next => openVisit(context, server, next),
  };
}

/** Runs in the page. */
function callConsent({ member, args }: { member: string; args: unknown[] }): unknown {
  const api: object = Reflect.get(window, 'consent');
  const value: unknown = Reflect.get(api, member);
  return typeof value === 'function' ? value.apply(api, args) : value;
}

/** A call that makes the page reload never returns to us. */
function forgiveReload(error: Error): undefined {
  if (!/context was destroyed|navigation/i.test(error.message)) throw error;
}

/** Addresses, as `host/path`, of the scripts that stand in the HTML. */
function scriptsIn(html: string): Set<string> {
  const tags = html.matchAll(/<script\b[^>]*?\ssrc="([^"]+)"/g);
  const urls = Array.from(tags, tag => new URL(tag[1] ?? '', ORIGIN));
  return new Set(urls.map(url => url.host + url.pathname + url.search));
}
