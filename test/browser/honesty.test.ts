/** The bed can fail: without Askfirst the same pages give everything away. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from './harness.js';
import { NINE, STAGES, VENDOR_COOKIES, VENDOR_STORAGE } from './vendors.js';
import type { Visit } from './visit.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('the home page without Askfirst', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.visit('/?bare');
  });

  test('every tag runs once, and goes on sending', async () => {
    expect((await visit.ran()).sort()).toEqual([...STAGES].sort());
    const before = NINE.map(id => visit.requests(id).length);
    await visit.settle();
    const after = NINE.map(id => visit.requests(id).length);
    expect(after.map((count, at) => count > before[at]!)).toEqual(NINE.map(() => true));
  });

  test('tags send by fetch, by beacon and by image', () => {
    const ways = visit.requests('google-analytics').map(({ dest, method }) => `${method} ${dest}`);
    expect(new Set(ways)).toEqual(new Set(['GET script', 'GET empty', 'POST empty', 'GET image']));
  });

  test('tags leave their cookies and storage', async () => {
    const own = (await visit.cookies()).filter(cookie => cookie.domain === '.fernhill.test');
    expect(own.map(cookie => cookie.name).sort()).toEqual([...VENDOR_COOKIES].sort());
    expect((await visit.storage()).sort()).toEqual([...VENDOR_STORAGE].sort());
  });

  test('vendors set cookies of their own when they are hit', async () => {
    const domains = (await visit.cookies()).map(cookie => cookie.domain);
    expect(domains).toEqual(expect.arrayContaining(['www.facebook.com', 'bat.bing.com', 't.co']));
  });

  test('the scanner accounts for the scripts in the HTML and for nothing else', () => {
    const scanned = visit.scanned().map(entry => entry.vendor);
    expect(scanned.sort()).toEqual(['google-ads', 'google-analytics', 'hubspot']);
    expect(visit.asked().length).toBeGreaterThan(NINE.length);
  });
});

test('the video is asked for and sets its cookie', async () => {
  const visit = await site.visit('/blog/cargo-bike-spring-check.html?bare');
  expect(visit.requests('youtube').map(entry => entry.dest)).toEqual(['iframe']);
  expect((await visit.cookies()).map(cookie => cookie.domain)).toContain('www.youtube.com');
});

test.each([
  ['google-analytics', "window['ga-disable-G-DEMO12345'] = true"],
  ['facebook-pixel', "fbq('consent', 'revoke')"],
  ['hubspot', "_hsq.push(['doNotTrack'])"],
  ['hubspot', "_hsp.push(['revokeCookieConsent'])"],
  ['bing-ads', "document.cookie = '_uetmsdns=1'"],
])('%s obeys %s', async (vendor, call) => {
  const visit = await site.visit('/?bare');
  await visit.page.evaluate(call);
  await visit.page.waitForTimeout(200); // hits already on their way
  const before = visit.requests(vendor).length;
  await visit.settle();
  expect(visit.requests(vendor)).toHaveLength(before);
});

test.each([
  ['google-analytics', "gtag('consent', 'update', { analytics_storage: 'denied' })", 'gcs=G100'],
  ['google-ads', "gtag('consent', 'update', { ad_storage: 'denied' })", 'gcs=G100'],
  ['bing-ads', "uetq.push('consent', 'update', { ad_storage: 'denied' })", 'asc=D'],
])('%s, when denied, still pings and says so', async (vendor, call, mark) => {
  const visit = await site.visit('/?bare');
  await visit.page.evaluate(call);
  await visit.settle();
  expect(visit.requests(vendor).at(-1)?.path).toContain(mark);
});
