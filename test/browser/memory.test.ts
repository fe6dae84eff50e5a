/** How long an answer counts, for what, and in which tabs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedHash } from '../../src/state/choice.js';
import { encodeChoice } from '../../src/state/format.js';
import { type Bench, type Look, type Scene, startBench } from './bench.js';
import { ORIGIN } from './visit.js';

const DAY = 86_400_000;
const FILE = 'linkedin-insight/sink.js';
const HEAD = `<script src="https://snap.licdn.com/sink.js"></script>
  <script>window.changes = []; consent.onChange(({ source, method, granted, revoked }) => changes.push({ source, method, granted, revoked }));</script>`;

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const scene = (options: object = {}): Scene => ({
  config: { vendors: { 'linkedin-insight': true }, ...options },
  head: HEAD,
});
const changes = (look: Look) => look.page.evaluate('window.changes');

describe('two tabs', () => {
  test('a yes in one reaches the other, which runs its tags', async () => {
    const first = await bench.open(scene());
    const second = await first.tab(scene());
    await first.press('accept');
    await second.settle();
    expect(await changes(second)).toEqual([
      expect.objectContaining({ source: 'other-tab', method: 'accept-all' }),
    ]);
    expect(await changes(first)).toEqual([
      expect.objectContaining({ source: 'this-tab', method: 'accept-all' }),
    ]);
    expect([await first.ran(), await second.ran()]).toEqual([[FILE], [FILE]]);
    expect(await second.isAsking()).toBe(false);
  });

  test('taking it back in one holds the other', async () => {
    const first = await bench.open(scene());
    const second = await first.tab(scene());
    await first.press('accept');
    await first.consent('revoke', 'marketing');
    await second.page.evaluate(
      "window.changes.length = 0; new Image().src = 'https://px.ads.linkedin.com/collect?id=late'",
    );
    await second.settle();
    expect(await second.consent('has', 'linkedin-insight')).toBe(false);
    expect(second.got().filter(address => address.endsWith('late'))).toEqual([]);
  });
});

describe('an answer', () => {
  test('outlives the page, and then nothing of the UI is fetched', async () => {
    const look = await bench.open(scene());
    await look.press('accept');
    await look.goto(scene());
    expect(await look.ran()).toEqual([FILE]);
    expect(await look.isAsking()).toBe(false);
    const paths = bench.server.log.map(entry => entry.path);
    expect(paths.filter(path => path.startsWith('/dist'))).toEqual(['/dist/consent.js']);
  });

  test.each([
    ['180 days, when nothing is said', {}, 180],
    ['as many days as configured', { cookie: { days: 7 } }, 7],
  ])('lasts %s', async (_name, options, days) => {
    const look = await bench.open(scene(options));
    await look.press('reject');
    const [cookie] = await look.context.cookies();
    expect((cookie!.expires * 1000 - Date.now()) / DAY).toBeCloseTo(days, 2);
  });

  test.each([
    ['one day before its end counts', 6, [FILE], false],
    ['one day after its end does not', 8, [], true],
  ])('%s, whatever the cookie jar says', async (_name, age, ran, asks) => {
    const value = encodeChoice({
      id: 'ab',
      decidedAt: Date.now() - age * DAY,
      revision: 0,
      method: 'accept-all',
      categories: { functional: true, analytics: true, marketing: true },
      vendors: {},
      asked: [askedHash('linkedin-insight')],
    });
    const look = await bench.open({
      ...scene({ cookie: { days: 7 } }),
      prepare: context => context.addCookies([{ name: 'consent', value, url: ORIGIN }]),
    });
    expect([await look.ran(), await look.isAsking()]).toEqual([ran, asks]);
  });

  test('does not count for a new revision', async () => {
    const look = await bench.open(scene());
    await look.press('accept');
    await look.goto(scene({ revision: 1 }));
    expect([await look.ran(), await look.isAsking()]).toEqual([[], true]);
  });

  test('that is forgotten is asked for again, and what is stored is erased', async () => {
    const look = await bench.open(scene());
    await look.press('accept');
    await look.consent('reset');
    expect([await look.isAsking(), await look.consent('decided')]).toEqual([true, false]);
    expect(await look.cookies()).not.toContain('consent');
  });
});

describe('a vendor that is added later', () => {
  const more = scene({
    vendors: {
      'linkedin-insight': true,
      acme: { name: 'Acme chat', category: 'marketing', hosts: ['chat.acme-chat.test'] },
    },
  });
  const later = { ...more, head: `${HEAD}<script src="https://chat.acme-chat.test/new.js"></script>` };

  test.each([
    ['accept', ['acme-chat/new.js'], true],
    ['reject', [], false],
  ] as const)('is asked for alone, the other answers stand: %s', async (button, ran, has) => {
    const look = await bench.open(scene());
    await look.press('accept');
    await look.goto(later);
    const banner = look.hook('banner');
    expect(await banner.textContent()).toMatch(/May we use these new services\?.*: Acme chat\./);
    expect(await look.ran()).toEqual([FILE]);
    await look.press(button);
    expect(await look.ran()).toEqual([FILE, ...ran]);
    expect(await look.consent('get')).toMatchObject({
      pending: [],
      vendors: { 'linkedin-insight': true, acme: has },
    });
  });
});
