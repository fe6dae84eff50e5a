/** The site is one that somebody could believe in: accessible, free of errors, with a video that waits. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.js';
import { type Site, startSite } from './harness.js';

const BLOG = '/blog/cargo-bike-spring-check.html';
const PAGES = ['/', BLOG, '/privacy.html', '/ways/attributes.html', '/demo/'];

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  test.each(PAGES)('%s has no accessibility violation', async page => {
    const visit = await site.visit(page, { colorScheme });
    expect(await violations(visit.page)).toEqual([]);
  });
});

test.each(['/', BLOG, '/privacy.html'])('%s raises no error before and after an answer', async page => {
  const visit = await site.visit(page);
  expect(visit.errors).toEqual([]);
  await visit.accept();
  expect(visit.errors).toEqual([]);
});

test.each([320, 768, 1280])('nothing sticks out at %i px', async width => {
  const visit = await site.visit('/', { viewport: { width, height: 800 } });
  const { scrollWidth, clientWidth } = await visit.page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth).toBe(clientWidth);
});

describe('the video', () => {
  test('is not asked for before an answer, and is after a yes', async () => {
    const visit = await site.visit(BLOG);
    expect(visit.requests('youtube')).toEqual([]);
    await visit.accept();
    expect(visit.requests('youtube').map(entry => entry.dest)).toEqual(['iframe']);
  });

  test('is not asked for after a no', async () => {
    const visit = await site.visit('/');
    await visit.reject();
    await visit.goto(BLOG);
    expect(visit.requests('youtube')).toEqual([]);
  });

  test('is taken away when the yes is', async () => {
    const visit = await site.visit(BLOG);
    await visit.accept();
    await visit.consent('revoke', 'youtube');
    const playing = visit.page.frames().map(frame => frame.url());
    expect(playing.filter(url => url.includes('youtube'))).toEqual([]);
  });
});
