/**
 * A fixture page under the glass: prepared before it opens, quick to look at, and heard when it speaks. For claims
 * about the tags of the demo, which send again and again, use `harness.ts`, which waits longer.
 *
 * @example
 * const bench = await startBench();
 * const look = await bench.open({ config: { vendors: { hotjar: true } }, prepare: context => context.addCookies([…]) });
 * await look.press('accept');
 * expect(await look.ran()).toEqual(['hotjar']);
 */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { type DemoServer, type LogEntry, serve } from '../../demo/server.mjs';
import type { Consent } from '../../src/types.js';
import { pageOf } from './fixture.js';
import { launch } from './harness.js';
import { ORIGIN } from './visit.js';

/** Longer than a handshake with a vendor and its answer take here (50 ms); nothing on these pages sends on its own. */
const QUIET = 200;
/** Members of the API that change nothing, so that there is nothing to wait for. */
const READING = /^(has|get|held|decided)$/;

/** A page and what surrounds it. */
export interface Scene {
  /** Stands inline before the tag. Not needed with `html`. */
  readonly config?: unknown;
  readonly head?: string;
  readonly body?: string;
  /** The whole page, instead of the above. */
  readonly html?: string;
  /** Cookies, init scripts and routes, before the page opens. */
  prepare?(context: BrowserContext): unknown;
}

/** An open page. */
export interface Look {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Uncaught exceptions. */
  readonly errors: readonly string[];
  /** Console messages of every kind, in every tab. */
  readonly said: readonly string[];
  /** What vendors have received since the page was asked for, as `host/path`. */
  got(): string[];
  /** The same, with everything the server knows. */
  entries(): LogEntry[];
  /** Files of vendors that have run in this page, in order, each as often as it ran. */
  ran(): Promise<string[]>;
  /** What of ours is on the page, by its `data-consent`. */
  hook(name: string): Locator;
  /** Names of all cookies in the jar. */
  cookies(): Promise<string[]>;
  isAsking(): Promise<boolean>;
  press(button: 'accept' | 'reject' | 'preferences'): Promise<void>;
  /** Calls or reads a member of `window.consent`; after one that changes something, waits until the page is quiet. */
  consent(member: keyof Consent, ...args: unknown[]): Promise<unknown>;
  /** Waits until nothing more is asked for. */
  settle(): Promise<void>;
  /** The same visitor's next page; the log starts anew. */
  goto(scene: Scene): Promise<void>;
  /** A second tab of the same visitor. */
  tab(scene: Scene): Promise<Look>;
}

/** A server and a browser; close them in `afterAll`. */
export interface Bench {
  readonly server: DemoServer;
  /** Opens a page as a visitor who has never been here. The one before is closed. */
  open(scene: Scene): Promise<Look>;
  close(): Promise<void>;
}

export async function startBench(): Promise<Bench> {
  const server = await serve({ tls: true });
  const browser: Browser = await launch(`MAP * 127.0.0.1:${server.port}`);
  let context: BrowserContext | undefined;
  return {
    server,
    async open(scene) {
      await context?.close();
      context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce' });
      return openLook(context, server, scene);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Serves a configuration as a file of the site. */
export function putJson({ server }: Bench, path: string, value: unknown): void {
  server.put(path, (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  });
}

let pages = 0;

async function openLook(context: BrowserContext, server: DemoServer, first: Scene): Promise<Look> {
  const page = await context.newPage();
  const errors: string[] = [];
  const said: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  context.on('console', message => said.push(message.text()));
  const button = (name: string) =>
    page.locator(`askfirst-root [data-consent="banner"] [data-consent="${name}"]`);
  const entries = () => server.log.filter(entry => entry.kind === 'vendor');

  async function settle(): Promise<void> {
    let before: number;
    do {
      before = server.log.length;
      await page.waitForLoadState('load');
      await page.waitForTimeout(QUIET);
    } while (server.log.length !== before);
  }

  async function goto({ html, prepare, ...fixture }: Scene): Promise<void> {
    const url = `${ORIGIN}/fixture-${++pages}.html`;
    server.put(new URL(url).pathname, html ?? pageOf({ config: {}, ...fixture }));
    await prepare?.(context);
    server.reset();
    await page.goto(url);
    await settle();
  }

  await goto(first);
  return {
    page,
    context,
    errors,
    said,
    got: () => entries().map(entry => entry.host + entry.path),
    entries,
    ran: () => page.evaluate(() => [...((Reflect.get(window, '__ran') as string[] | undefined) ?? [])]),
    hook: name => page.locator(`askfirst-root [data-consent="${name}"]`),
    cookies: async () => (await context.cookies()).map(cookie => cookie.name),
    isAsking: () => button('accept').isVisible(),
    async press(name) {
      await button(name).click();
      await settle();
    },
    async consent(member, ...args) {
      const answer = await page.evaluate(callConsent, { member, args });
      if (!READING.test(member)) await settle();
      return answer;
    },
    settle,
    goto,
    tab: scene => openLook(context, server, scene),
  };
}

/** Runs in the page. */
function callConsent({ member, args }: { member: string; args: unknown[] }): unknown {
  const api: object = Reflect.get(window, 'consent');
  const value: unknown = Reflect.get(api, member);
  return typeof value === 'function' ? value.apply(api, args) : value;
}
