/** The promise, for the nine official snippets on the home page: issue 2, "Done when" 2 and 3. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Consent } from '../../src/types.js';
import { type Site, startSite } from './harness.js';
import { ANALYTICS, MARKETING, STAGES, VENDOR_COOKIES } from './vendors.js';
import type { Visit } from './visit.js';

const BLOG = '/blog/cargo-bike-spring-check.html';
const EVERYTHING = [...STAGES, 'acme-chat'].sort();

const IN_DOCUMENT_ORDER = [
  'google-analytics',
  'google-tag-manager',
  'google-ads',
  'hotjar',
  'facebook-pixel',
  'bing-ads',
  'x-ads',
  'linkedin-insight',
  'hubspot',
];

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Nothing has run, been asked for or been stored; the scanner's look at the HTML is the only trace. */
async function expectSilence(visit: Visit, cookies: string[]): Promise<void> {
  expect(await visit.ran()).toEqual([]);
  expect(visit.asked()).toEqual([]);
  expect((await visit.cookies()).map(cookie => cookie.name)).toEqual(cookies);
  expect(await visit.storage()).toEqual([]);
  expect(visit.errors).toEqual([]);
}

describe('before an answer', () => {
  test('no vendor runs, is asked for or stores anything', async () => {
    const visit = await site.visit('/');
    await expectSilence(visit, []);
  });

  test('the nine are held in document order', async () => {
    const visit = await site.visit('/');
    const held = (await visit.consent('held')) as Consent['held'];
    const vendors = held.map(item => item.vendor);
    expect(vendors.filter(id => id !== 'acme-chat')).toEqual(IN_DOCUMENT_ORDER);
  });

  test("the site's own calls to its vendors cause no error", async () => {
    const visit = await site.visit('/');
    await visit.page.locator('[data-lead="repair"]').click();
    await visit.settle();
    await expectSilence(visit, []);
  });
});

test('after Reject nothing starts, then and on the next pages', async () => {
  const visit = await site.visit('/');
  await visit.reject();
  await expectSilence(visit, ['consent']);
  await visit.goto('/');
  await expectSilence(visit, ['consent']);
  await visit.goto(BLOG);
  await expectSilence(visit, ['consent']);
});

describe('after Accept', () => {
  test('every tag runs exactly once, sends, and stores what it always stored', async () => {
    const visit = await site.visit('/');
    await visit.accept();
    expect((await visit.ran()).sort()).toEqual(EVERYTHING);
    for (const id of [...ANALYTICS, ...MARKETING]) {
      expect(visit.requests(id).some(entry => entry.dest !== 'script')).toBe(true);
    }
    const names = (await visit.cookies()).map(cookie => cookie.name);
    expect(names).toEqual(expect.arrayContaining(VENDOR_COOKIES));
    expect(visit.errors).toEqual([]);
  });

  test('calls the site made while a vendor was held reach it', async () => {
    const visit = await site.visit('/');
    await visit.page.locator('[data-lead="repair"]').click();
    await visit.accept();
    expect(visit.requests('google-analytics').map(entry => entry.path)).toContainEqual(
      expect.stringContaining('en=generate_lead'),
    );
    expect(visit.requests('facebook-pixel').map(entry => entry.path)).toContainEqual(
      expect.stringContaining('ev=Lead'),
    );
  });

  test('a return visit runs the granted tags and fetches no UI', async () => {
    const visit = await site.visit('/');
    await visit.accept();
    await visit.goto('/');
    expect((await visit.ran()).sort()).toEqual(EVERYTHING);
    expect(visit.fetched('/dist/').map(entry => entry.path)).not.toContainEqual(
      expect.stringContaining('consent.ui'),
    );
    expect(visit.errors).toEqual([]);
  });
});

describe('accepting a part releases exactly that', () => {
  test.each<[string, Record<string, boolean>, string[]]>([
    ['one category', { analytics: true }, ['google-analytics', 'hotjar', 'hotjar/modules']],
    ['another category', { functional: true }, ['google-tag-manager', 'acme-chat']],
    ['one vendor', { 'facebook-pixel': true }, ['facebook-pixel']],
    ['a category but one vendor', { analytics: true, hotjar: false }, ['google-analytics']],
    ["the owner's own vendor", { 'acme-chat': true }, ['acme-chat']],
  ])('%s', async (_, choices, expected) => {
    const visit = await site.visit('/');
    await visit.consent('set', choices);
    expect((await visit.ran()).sort()).toEqual([...expected].sort());
    const vendors = expected.map(name => name.split('/')[0]);
    expect(visit.asked().filter(entry => !vendors.includes(entry.vendor ?? ''))).toEqual([]);
  });

  test('one Google tag does not bring the other, though they share a file', async () => {
    const visit = await site.visit('/');
    await visit.consent('set', { 'google-ads': true });
    expect(await visit.ran()).toEqual(['google-ads']);
    expect((await visit.cookies()).map(cookie => cookie.name)).not.toContain('_ga');
  });
});
