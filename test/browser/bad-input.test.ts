/** Mistakes of the owner: said in the console, never felt by the page, and never a way out for a tag. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { advice, expectNothingOut, expectUntouched, trackedPage } from './bad-input.js';
import { type Bench, startBench } from './bench.js';

const ALL = { vendors: { 'facebook-pixel': true, hotjar: true, 'google-analytics': true, youtube: true } };

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

test('the tags of these tests do get out when nobody holds them', async () => {
  const look = await bench.open(trackedPage({}, { tag: '<!-- none -->' }));
  expect(await look.ran()).toEqual(expect.arrayContaining(['facebook-pixel/scanned.js', 'hotjar/probe.js']));
  const hosts = new Set(look.got().map(address => address.split('/')[0]));
  const others = ['www.facebook.com', 'www.google-analytics.com', 'bat.bing.com', 'www.youtube.com'];
  expect([...hosts]).toEqual(expect.arrayContaining(others));
});

describe('a mistake in the configuration is reported and lets nothing through', () => {
  test.each([
    [
      'unknown vendor',
      { vendors: { 'google-analitics': true } },
      'vendors.google-analitics: unknown vendor, ignored; a vendor of your own needs "hosts". Did you mean "google-analytics"?',
    ],
    [
      'wrong parameter',
      { vendors: { hotjar: { id: 'abc' } } },
      'vendors.hotjar.id: got "abc", expected the digits of the site ID',
    ],
    [
      'unknown category',
      { vendors: { hotjar: { category: 'analitics' } } },
      'vendors.hotjar.category: got "analitics", expected one of',
    ],
    [
      'unknown option',
      { ...ALL, policyURL: '/privacy' },
      'policyURL: unknown option, ignored. Did you mean "policyUrl"?',
    ],
    ['vendors as a list', { vendors: ['hotjar'] }, 'vendors: got ["hotjar"], expected an object'],
  ])('%s', async (_name, config, message) => {
    const look = await bench.open(trackedPage(config));
    await expectUntouched(look);
    await expectNothingOut(look);
    expect(advice(look).map(text => text.slice(0, '[askfirst] '.length + message.length))).toEqual([
      `[askfirst] ${message}`,
    ]);
  });

  test('the vendor with the mistake stays held after a yes, the others do not', async () => {
    const look = await bench.open(
      trackedPage({ vendors: { hotjar: { id: 'abc' }, 'facebook-pixel': true } }),
    );
    await look.press('accept');
    expect(await look.ran()).toEqual(['facebook-pixel/scanned.js']);
    expect(look.got().filter(address => address.includes('hotjar'))).toEqual([]);
  });

  test('broken JSON inline', async () => {
    const scene = trackedPage(ALL);
    const look = await bench.open({ html: scene.html!.replace('{"vendors":', '{vendors:') });
    await expectUntouched(look);
    await expectNothingOut(look);
    expect(advice(look)).toEqual([
      expect.stringMatching(/^\[askfirst] data-consent-config: got text that is not JSON \(/),
    ]);
  });
});

describe('a configuration file that does not come holds everything, and nobody is asked', () => {
  const tag = '<script src="/dist/consent.js" data-config="/options.json"></script>';
  const broken = /^\[askfirst] \/options\.json: got text that is not JSON \(/;
  const missing =
    /^\[askfirst] data-config: could not read \/options\.json \(the server answered 404\); every known vendor stays held/;
  const offline = /^\[askfirst] data-config: could not read \/options\.json \(TypeError/;
  test.each([
    ['broken JSON', { body: '{vendors: ' }, [expect.stringMatching(broken)]],
    ['404', { status: 404 }, [expect.stringMatching(missing)]],
    ['no connection', 'abort', [expect.stringMatching(offline)]],
    ['a server that hangs', 'hang', []],
  ] as const)('%s', async (_name, answer, messages) => {
    const look = await bench.open({
      ...trackedPage(ALL, { tag }),
      prepare: context =>
        context.route('**/options.json', route => {
          if (answer === 'hang') return;
          return answer === 'abort' ? route.abort() : route.fulfill(answer);
        }),
    });
    await expectUntouched(look);
    await expectNothingOut(look);
    expect(await look.isAsking()).toBe(false);
    expect(advice(look)).toEqual(messages);
  });
});

describe('a tag in the wrong place is reported', () => {
  test('two copies: the second does nothing', async () => {
    const tag = '<script src="/dist/consent.js"></script>';
    const look = await bench.open(trackedPage(ALL, { tag: tag + tag }));
    await expectUntouched(look);
    await expectNothingOut(look);
    expect(advice(look)).toContain(
      '[askfirst] window.consent exists already, so this copy does nothing. Keep one script tag.',
    );
    expect(await look.page.locator('askfirst-root').count()).toBe(1);
    await look.press('accept');
    expect((await look.ran()).sort()).toEqual(['facebook-pixel/scanned.js', 'hotjar/probe.js']);
  });

  test('below another tag: that one cannot be held, all others are', async () => {
    const look = await bench.open(
      trackedPage(ALL, { above: '<script src="https://snap.licdn.com/early.js"></script>' }),
    );
    await expectUntouched(look);
    expect(await look.ran()).toEqual(['linkedin-insight/early.js']);
    expect(advice(look)[0]).toMatch(
      /^\[askfirst] https:\/\/snap\.licdn\.com\/early\.js stands above the script tag and cannot be held/,
    );
  });

  test.each(['async', 'defer'])('%s', async attribute => {
    const look = await bench.open(
      trackedPage(ALL, { tag: `<script ${attribute} src="/dist/consent.js"></script>` }),
    );
    await expectUntouched(look);
    expect(advice(look)).toContain(
      `[askfirst] the script tag has "${attribute}", so other tags run before it. Remove the attribute; the file is small.`,
    );
  });
});
