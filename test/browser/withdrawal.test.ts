/** Taking a yes back: issue 2, "Done when" 2. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, startSite } from './harness.js';
import { MARKETING } from './vendors.js';
import type { Visit } from './visit.js';

const BLOG = '/blog/cargo-bike-spring-check.html';
const OF_ANALYTICS = /^_ga|^_hj/;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function plant(visit: Visit, cookies: string[]): Promise<void> {
  await visit.page.evaluate(list => {
    // biome-ignore lint/suspicious/noDocumentCookie: the page's own way
    for (const cookie of list) document.cookie = cookie;
  }, cookies);
}

async function analyticsCookies(visit: Visit): Promise<string[]> {
  const cookies = await visit.cookies();
  return cookies
    .filter(({ name }) => OF_ANALYTICS.test(name))
    .map(({ name, domain, path }) => `${name} ${domain} ${path}`);
}

test('analytics cookies and storage are gone on every domain, and do not return', async () => {
  const visit = await site.visit('/');
  await visit.accept();
  await plant(visit, ['_ga=host', '_hjSession_1=host; path=/', '_gid=1; domain=.fernhill.test; path=/']);
  await visit.consent('revoke', 'analytics');
  expect(await analyticsCookies(visit)).toEqual([]);
  expect((await visit.storage()).filter(key => /hj/i.test(key))).toEqual([]);
  await visit.page.waitForTimeout(2000);
  expect(await analyticsCookies(visit)).toEqual([]);
});

test('analytics cookies are gone on every path above the page', async () => {
  const visit = await site.visit(BLOG);
  await visit.accept();
  await plant(visit, ['_ga=1; path=/blog', '_ga_DEMO12345=1; path=/blog/', `_hjSession_1=1; path=${BLOG}`]);
  await visit.consent('revoke', 'analytics');
  expect(await analyticsCookies(visit)).toEqual([]);
  await visit.page.waitForTimeout(2000);
  expect(await analyticsCookies(visit)).toEqual([]);
});

test('a cookie of a path that the page cannot see goes on the next visit there', async () => {
  const visit = await site.visit('/');
  await visit.accept();
  await plant(visit, ['_ga=1; path=/blog']);
  await visit.consent('revoke', 'analytics');
  await visit.goto(BLOG);
  expect(await analyticsCookies(visit)).toEqual([]);
});

test('marketing vendors still run and send', async () => {
  const visit = await site.visit('/');
  await visit.accept();
  await visit.consent('revoke', 'analytics');
  const ran = await visit.ran();
  expect(ran).toEqual(expect.arrayContaining(MARKETING));
  expect(ran).not.toContain('hotjar');
  const before = MARKETING.map(id => visit.requests(id).length);
  await visit.settle();
  expect(MARKETING.map((id, at) => visit.requests(id).length > before[at]!)).toEqual(
    MARKETING.map(() => true),
  );
});

test('analytics stop sending at once, and stay silent on the next page', async () => {
  const visit = await site.visit('/');
  await visit.accept();
  await visit.consent('revoke', 'analytics');
  site.server.reset();
  await visit.settle();
  expect(visit.asked().filter(entry => /analytics|hotjar/.test(entry.vendor ?? ''))).toEqual([]);
  await visit.goto('/');
  expect(visit.asked().filter(entry => /analytics|hotjar/.test(entry.vendor ?? ''))).toEqual([]);
  expect(await analyticsCookies(visit)).toEqual([]);
});

test('a vendor that can be stopped is stopped without a reload', async () => {
  const visit = await site.visit('/');
  await visit.accept();
  await visit.page.evaluate(() => Reflect.set(window, 'sameDocument', true));
  await visit.consent('revoke', ['google-analytics', 'facebook-pixel']);
  expect(await visit.page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
  site.server.reset();
  await visit.settle();
  expect([...visit.requests('google-analytics'), ...visit.requests('facebook-pixel')]).toEqual([]);
});

test('taking everything back leaves the answer alone', async () => {
  const visit = await site.visit('/');
  await visit.accept();
  await visit.consent('revoke');
  const own = (await visit.cookies()).filter(cookie => cookie.domain.endsWith('fernhill.test'));
  expect(own.map(cookie => cookie.name)).toEqual(['consent']);
  expect(await visit.storage()).toEqual([]);
  expect(await visit.ran()).toEqual([]);
});

test('a yes after a no brings the tags back', async () => {
  const visit = await site.visit('/');
  await visit.accept();
  await visit.consent('revoke', 'google-analytics');
  site.server.reset();
  await visit.consent('set', { 'google-analytics': true });
  expect(visit.requests('google-analytics').some(entry => entry.path.includes('gcs=G111'))).toBe(true);
});
