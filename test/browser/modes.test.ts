/** Settings that change what happens without an answer: opt-out, Global Privacy Control, unlisted addresses. */
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './bench.js';

const ADS = 'linkedin-insight/ads.js';
const STATS = 'acme-chat/stats.js';
const HEAD = `<script src="https://snap.licdn.com/ads.js"></script>
  <script src="https://chat.acme-chat.test/stats.js"></script>`;
const vendors = { 'linkedin-insight': true, acme: { category: 'analytics', hosts: ['chat.acme-chat.test'] } };
const withGpc = (context: BrowserContext) =>
  context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
      configurable: true,
      get: () => true,
    }),
  );

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe('opt-out', () => {
  const config = { mode: 'opt-out', vendors };

  test('runs tags at once, and no stops them', async () => {
    const look = await bench.open({ config, head: HEAD });
    expect(await look.ran()).toEqual([ADS, STATS]);
    await look.press('reject'); // reloads: nothing else stops a vendor of the owner's own
    await look.page.evaluate("new Image().src = 'https://www.facebook.com/tr?id=late'");
    await look.settle();
    expect(await look.ran()).toEqual([]);
    expect(look.got().filter(address => address.endsWith('late'))).toEqual([]);
  });

  test('without an answer stores none', async () => {
    const look = await bench.open({ config, head: HEAD });
    expect(await look.cookies()).not.toContain('consent');
    expect(await look.consent('decided')).toBe(false);
  });

  test('of a region counts there', async () => {
    const regions = { US: { mode: 'opt-out' } };
    const look = await bench.open({ config: { vendors, regions, region: 'US-CA' }, head: HEAD });
    expect(await look.ran()).toEqual([ADS, STATS]);
    await look.goto({ config: { vendors, regions, region: 'DE' }, head: HEAD });
    expect(await look.ran()).toEqual([]);
  });
});

describe('Global Privacy Control in opt-out mode', () => {
  test.each([
    ['refuse-ads', [STATS]],
    ['refuse-all', []],
    ['ignore', [ADS, STATS]],
  ])('%s', async (gpc, ran) => {
    const look = await bench.open({
      config: { mode: 'opt-out', gpc, vendors },
      head: HEAD,
      prepare: withGpc,
    });
    expect(await look.ran()).toEqual(ran);
    expect(await look.cookies()).not.toContain('consent');
  });

  test('is told to the visitor, and a yes of their own wins', async () => {
    const look = await bench.open({ config: { mode: 'opt-out', vendors }, head: HEAD, prepare: withGpc });
    expect(await look.page.getByText('Opt-out request honored (Global Privacy Control).').isVisible()).toBe(
      true,
    );
    expect(await look.ran()).toEqual([STATS]);
    await look.press('accept');
    expect((await look.ran()).sort()).toEqual([STATS, ADS]);
    const opener = look.hook('opener');
    expect(await opener.getAttribute('aria-label')).toContain('Opt-out request honored');
    await look.goto({ config: { mode: 'opt-out', vendors }, head: HEAD });
    expect(await look.ran()).toEqual([ADS, STATS]);
  });
});

describe('unlisted', () => {
  const KNOWN = 'hotjar/known.js';
  const OTHER = 'acme-chat/other.js';
  const head = `<script src="https://static.hotjar.com/known.js"></script>
    <script src="https://chat.acme-chat.test/other.js"></script><script src="https://snap.licdn.com/ads.js"></script>`;
  const body = '<img alt="" src="https://blog.fernhill.test/art/mark.svg?own">';
  test.each([
    ['hold-known', [OTHER], [OTHER, ADS]],
    ['hold-all', [], [ADS]],
    ['allow', [KNOWN, OTHER], [KNOWN, OTHER, ADS]],
  ])('%s', async (unlisted, before, after) => {
    const look = await bench.open({
      config: { unlisted, vendors: { 'linkedin-insight': true } },
      head,
      body,
    });
    expect(await look.ran()).toEqual(before);
    await look.press('accept');
    expect(await look.ran()).toEqual(after);
    expect(await look.page.locator('img').getAttribute('src')).not.toBeNull();
  });

  test('hold-all fails requests to others at once: no answer can allow them', async () => {
    const look = await bench.open({ config: { unlisted: 'hold-all' } });
    const ask = "fetch('https://api.acme-chat.test/x').then(() => 'done', error => error.message)";
    expect(await look.page.evaluate(ask)).toBe('Failed to fetch');
    expect(look.got()).toEqual([]);
  });
});
