/** Chromium and stock Firefox, by Playwright. Its driver for the latter speaks WebDriver BiDi. */
import { type Browser, firefox } from 'playwright-core';
import { type EngineName, launchChromium } from '../../scripts/browser.mjs';
import type { Engine, Visitor } from './engine.js';
import { startProxy } from './proxy.js';

export function startChromium(target: number): Promise<Engine> {
  return start('chromium', target, proxy => launchChromium(`--proxy-server=http://127.0.0.1:${proxy}`));
}

export function startFirefox(executablePath: string, target: number): Promise<Engine> {
  return start('firefox', target, proxy =>
    firefox.launch({
      executablePath,
      channel: 'moz-firefox',
      firefoxUserPrefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy,
        'dom.disable_open_during_load': false, // windows opened by code are among the cases
      },
    }),
  );
}

async function start(
  name: EngineName,
  target: number,
  launch: (proxy: number) => Promise<Browser>,
): Promise<Engine> {
  const proxy = await startProxy(target);
  const browser = await launch(proxy.port);
  return {
    name,
    version: browser.version(),
    connections: proxy.connections,
    forget: () => void proxy.connections.splice(0),
    visit: () => openVisitor(browser),
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}

async function openVisitor(browser: Browser): Promise<Visitor> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  return {
    goto: async url => void (await page.goto(url)),
    evaluate: code => page.evaluate(code),
    press: key => page.keyboard.press(key),
    cookies: async () => (await context.cookies(page.url())).map(cookie => cookie.name),
    close: () => context.close(),
  };
}
