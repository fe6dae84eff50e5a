/**
 * Drives the demo in a real Chromium. Every host name leads to the demo server, which answers as the site and as
 * each vendor and writes down what reached it: claims about blocking are proven by requests, cookies and storage.
 *
 * @example
 * const site = await startSite();
 * const visit = await site.visit('/');
 * await visit.accept();
 * expect(visit.requests('hotjar')).not.toEqual([]);
 * await site.close();
 */
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { type DemoServer, serve } from '../../demo/server.mjs';
import { launchShell } from '../../scripts/browser.mjs';
import { openVisit, type Visit } from './visit.js';

/** A server and a browser that sees nothing but it. */
export interface Site {
  readonly server: DemoServer;
  /**
   * Opens a page as a visitor who has never been here, and waits until it is quiet. The visit before is closed.
   *
   * @param path of the site, with `?bare` to leave Askfirst out, or an absolute address.
   */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** Starts both; close them in `afterAll`. */
export async function startSite(): Promise<Site> {
  const server = await serve({ tls: true });
  const browser = await launch(`MAP * 127.0.0.1:${server.port}`);
  let context: BrowserContext | null = null;

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    await context?.close();
    context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce', ...options });
    return openVisit(context, server, path);
  }

  async function close(): Promise<void> {
    await browser.close();
    await server.close();
  }

  return { server, visit, close };
}

/** A Chromium that resolves names by `rules` alone. */
export const launch = (rules: string, ...flags: string[]): Promise<Browser> =>
  launchShell(`--host-resolver-rules=${rules}`, ...flags);
