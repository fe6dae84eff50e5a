/** The panel works in anybody's browser: plain HTTP, no name resolution tricks, a service worker instead. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoServer, serve } from '../../demo/server.mjs';
import { launch } from './harness.js';

let server: DemoServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await serve();
  browser = await launch('MAP * ~NOTFOUND, EXCLUDE localhost');
  page = await browser.newPage();
  await page.goto(`${server.url}/demo/`);
  await page.frameLocator('#site').locator('h1').waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('without Askfirst the panel fills: requests, cookies and storage of every vendor', async () => {
  await page.selectOption('#page', '/?bare');
  await page.waitForFunction(() => document.querySelectorAll('#received tbody tr').length === 9);
  await page.waitForFunction(() => document.querySelectorAll('#received .ahead').length === 0);
  await page.waitForFunction(() => document.getElementById('stored')?.textContent?.includes('_hjSession_'));
});

test('"Start over" empties it', async () => {
  await page.selectOption('#page', '/privacy.html');
  await page.click('#restart');
  await page.waitForFunction(() => document.getElementById('stored-count')?.textContent === '0');
  await page.waitForFunction(() => document.getElementById('received-count')?.textContent === '0');
});

test('with Askfirst it says what is held, and nothing counts as received', async () => {
  await page.selectOption('#page', '/');
  await page.waitForFunction(() => Number(document.getElementById('held-count')?.textContent) >= 9);
  expect(await page.textContent('#received-count')).toBe('0');
  expect(await page.textContent('#answer')).toContain('Not given yet');
});

test('an answer in the frame shows at once', async () => {
  const button = page
    .frameLocator('#site')
    .locator('askfirst-root [data-consent="banner"] [data-consent="accept"]');
  await button.click();
  await page.waitForFunction(() => Number(document.getElementById('received-count')?.textContent) > 20);
  expect(await page.textContent('#answer')).toContain('accept-all');
  await page.waitForFunction(() => document.getElementById('held-count')?.textContent === '0');
});

test('a page of the site opened by itself leads to the panel', async () => {
  await page.goto(`${server.url}/privacy.html`);
  expect(page.url()).toBe(`${server.url}/demo/`);
});
