/** The build for one site: all it needs is inside, and it behaves like the other one. */
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build/site.mjs';
import { SITE_BUDGETS, sizes } from '../../scripts/sizes.mjs';
import { type Site, startSite } from './harness.js';

/** The eight vendors of the demo's home page that have a tag to load. */
const CONFIG = {
  policyUrl: '/privacy',
  vendors: {
    'google-analytics': { id: 'G-ABCDE12345' },
    'google-tag-manager': { id: 'GTM-ABC1234' },
    'google-ads': { id: 'AW-123456789' },
    hotjar: { id: '1234567' },
    hubspot: { id: '12345678' },
    'facebook-pixel': { id: '123456789012345' },
    'bing-ads': { id: '12345678' },
    'linkedin-insight': { id: '123456' },
  },
};
const LISTED = Object.keys(CONFIG.vendors).sort();

let site: Site;
let code = '';
beforeAll(async () => {
  code = await buildSite(CONFIG);
  site = await startSite();
  site.server.put('/dist/consent.site.js', code);
  site.server.put(
    '/built.html',
    '<!doctype html><html lang="en"><head><script src="/dist/consent.site.js"></script><title>Built</title><link rel="icon" href="data:,"></head><body></body></html>',
  );
}, 120_000);
afterAll(() => site.close());

test('holds, loads and erases what it was built for', async () => {
  const visit = await site.visit('/built.html');
  expect(await visit.ran()).toEqual([]);
  expect(visit.asked()).toEqual([]);
  await visit.accept();
  expect([...new Set(await visit.ran())].filter(id => LISTED.includes(id)).sort()).toEqual(LISTED);
  expect((await visit.cookies()).map(({ name }) => name)).toEqual(expect.arrayContaining(['_ga', '_fbp']));
  await visit.consent('revoke');
  expect((await visit.cookies()).filter(({ domain }) => domain.includes('fernhill'))).toMatchObject([
    { name: 'consent' },
  ]);
  expect(visit.errors).toEqual([]);
});

test('fetches the UI on a first visit, and nothing but itself on the next', async () => {
  const visit = await site.visit('/built.html');
  const fetched = () =>
    visit
      .fetched('/dist/')
      .map(({ path }) => path)
      .sort();
  expect(fetched()).toEqual(['/dist/consent.site.js', '/dist/consent.ui.js']);
  await visit.accept();
  await visit.goto('/built.html');
  expect(fetched()).toEqual(['/dist/consent.site.js']);
});

describe('its size', () => {
  const bytes = () => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const ui = sizes().find(({ file }) => file === 'consent.ui.js')?.bytes ?? Number.NaN;

  test('on a first visit, with the UI', () => {
    expect(bytes() + ui).toBeLessThanOrEqual(SITE_BUDGETS.first);
  });

  test('on a return visit', () => {
    expect(bytes()).toBeLessThanOrEqual(SITE_BUDGETS.return);
  });
});

test('a mistake in the configuration ends the build, with its words', async () => {
  const wrong = { vendors: { hotjar: { id: 'abc' }, acme: true } };
  await expect(buildSite(wrong)).rejects.toThrow(
    /vendors\.acme: unknown vendor.*\n.*vendors\.hotjar\.id: got "abc"/,
  );
});
