/** Pages, cookies and browsers that are against us: a broken page stays as broken as it was, and nothing gets out. */
import type { BrowserContext, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeChoice } from '../../src/state/format.js';
import { advice, expectNothingOut, expectUntouched, trackedPage } from './bad-input.js';
import { type Bench, startBench } from './bench.js';

const ALL = { vendors: { 'facebook-pixel': true, hotjar: true, 'google-analytics': true, youtube: true } };
const REFUSED =
  '[askfirst] the cookie "consent" could not be written (cookies are off, the page is in a sandboxed frame';
const TAGS = ['facebook-pixel/scanned.js', 'hotjar/probe.js'];

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe('without cookies the answer holds for this page view', () => {
  test('cookies switched off', async () => {
    const look = await bench.open({
      ...trackedPage(ALL),
      prepare: context => context.addInitScript(refuseCookies),
    });
    await expectUntouched(look);
    await expectNothingOut(look);
    await look.press('accept');
    expect((await look.ran()).sort()).toEqual(TAGS);
    expect(advice(look)).toEqual([expect.stringContaining(REFUSED)]);
    expect(look.errors).toEqual([]);
  });

  test('a sandboxed frame', async () => {
    const { look, frame } = await openSandboxed(allowAnyOrigin);
    await expectUntouched({ page: frame, errors: look.errors });
    expect(look.got().filter(address => !address.endsWith('scanned.js'))).toEqual([]);
    await frame.locator('askfirst-root [data-consent="accept"]').click();
    await look.settle();
    expect(await frame.evaluate('window.__ran')).toContain('hotjar/probe.js');
    expect(advice(look)).toEqual([expect.stringContaining(REFUSED)]);
  });

  test('a sandboxed frame that may not even read our files: nobody is asked, everything stays held', async () => {
    const { look, frame } = await openSandboxed();
    await expectUntouched({ page: frame, errors: look.errors });
    expect(look.got().filter(address => !address.endsWith('scanned.js'))).toEqual([]);
    expect(await frame.evaluate('window.__ran')).toBeUndefined();
    const said = advice(look).map(line => /^\[askfirst] (\S+)/.exec(line)?.[1]);
    expect([...new Set(said)].sort()).toEqual(['facts-unreadable', 'ui-missing']);
  });
});

describe('a stored answer that we did not write is none', () => {
  const yes = {
    id: 'ab',
    decidedAt: Date.now(),
    revision: 0,
    method: 'accept-all',
    vendors: {},
    asked: [],
  } as const;
  const good = encodeChoice({ ...yes, categories: { functional: true, analytics: true, marketing: true } });
  const proto = encodeChoice({ ...yes, categories: JSON.parse('{"__proto__":true,"constructor":true}') });
  const stored = (value: string) =>
    bench.open({
      ...trackedPage(ALL),
      prepare: context => context.addInitScript(presentCookie, `consent=${value}`),
    });
  test.each([
    ['cut', good.slice(0, -1)],
    ['one letter changed', good.replace('accept', 'accepd')],
    ['10 kB', good.replace('functional', 'functional'.repeat(1000))],
    ['JSON', encodeURIComponent('{"analytics":true,"marketing":true}')],
    ['another schema', good.replace('1.', '2.')],
    ['__proto__', '__proto__'],
    ['answers for __proto__ and constructor', proto],
  ])('%s', async (_name, value) => {
    const look = await stored(value);
    await expectUntouched(look);
    await expectNothingOut(look);
    expect(await look.isAsking()).toBe(true);
    expect(await look.consent('has', 'analytics')).toBe(false);
    expect(await look.page.evaluate('({}).analytics')).toBeUndefined();
  });

  test('the whole one counts', async () => {
    const look = await stored(good);
    expect(await look.consent('has', 'analytics')).toBe(true);
  });
});

const pollute = (value: string) =>
  `<script>for (const name of ['value', 'analytics', 'marketing', 'functional', 'hotjar', 'granted', 'consent', 'vendors'])
    Object.prototype[name] = ${value};</script>`;

const FREEZE = `<script>for (const kind of [Node, Element, HTMLElement, HTMLImageElement, XMLHttpRequest, WebSocket, Storage, Document, DocumentFragment, CharacterData])
    Object.freeze(kind.prototype)</script>`;

test.each([
  ['an image called consent', '<img name="consent" alt="">'],
  ['an image called cookie', '<img name="cookie" alt="">'],
  ['a form called currentScript', '<form name="currentScript"></form>'],
  ['a form with inputs called after its methods', '<form name="body"><input name="querySelectorAll"></form>'],
  ['true everywhere on Object.prototype', pollute('true')],
  ['a function everywhere on Object.prototype', pollute('() => true')],
  [
    'includes and some that are always true',
    '<script>Array.prototype.includes = Array.prototype.some = () => true;</script>',
  ],
])('%s: held before a yes, released after it', async (_name, above) => {
  const look = await bench.open(trackedPage(ALL, { above }));
  await expectUntouched(look);
  await expectNothingOut(look);
  expect(await look.page.evaluate("consent.has('analytics')")).toBe(false);
  await look.press('accept');
  expect((await look.ran()).sort()).toEqual(TAGS);
  expect(await look.cookies()).toContain('consent');
  expect(look.errors).toEqual([]);
});

test('what everything inherits from is frozen above the tag: the page works, only an image that is in no page gets out', async () => {
  const look = await bench.open(trackedPage(ALL, { above: FREEZE }));
  await expectUntouched(look);
  expect(look.got().filter(address => !address.endsWith('scanned.js'))).toEqual([
    'www.facebook.com/tr?id=1&ev=PageView',
  ]);
  await look.press('accept');
  expect((await look.ran()).sort()).toEqual(TAGS);
  expect(look.errors).toEqual([]);
});

test('one kind of object is frozen above the tag: all others are watched', async () => {
  const look = await bench.open(
    trackedPage(ALL, { above: '<script>Object.freeze(WebSocket.prototype)</script>' }),
  );
  await look.page.evaluate(() => void new EventSource('https://www.facebook.com/tr/events'));
  await look.settle();
  await expectUntouched(look);
  await expectNothingOut(look);
});

test('what everything inherits from is frozen: what a template brings is held all the same', async () => {
  const look = await bench.open({ config: ALL, head: FREEZE });
  await look.page.evaluate(() => {
    const template = document.createElement('template');
    template.innerHTML = '<img src="https://www.facebook.com/tr/copied" alt="">';
    document.body.append(document.importNode(template.content, true));
  });
  await look.settle();
  expect(look.got()).toEqual([]);
  expect(look.errors).toEqual([]);
  await look.press('accept');
  expect(look.got()).toEqual(['www.facebook.com/tr/copied']);
});

describe('files of ours that do not come', () => {
  test('the UI: nothing is granted, the page is usable, the console says why', async () => {
    const look = await bench.open({ ...trackedPage(ALL), prepare: block('consent.ui.js') });
    await expectUntouched(look);
    await expectNothingOut(look);
    expect(advice(look)).toEqual([
      expect.stringMatching(/^\[askfirst] the consent UI could not be loaded; nobody was asked/),
    ]);
    expect(await look.consent('decided')).toBe(false);
    expect(await look.hook('opener').isVisible()).toBe(true);
  });

  test('the UI, once: the opener tries again', async () => {
    const look = await bench.open({ ...trackedPage(ALL), prepare: block('consent.ui.js') });
    await look.context.unroute('**/consent.ui.js');
    await look.hook('opener').click();
    await look.hook('dialog').waitFor({ timeout: 3000 });
  });

  test('the preferences: the banner stays and can be answered', async () => {
    const look = await bench.open({ ...trackedPage(ALL), prepare: block('consent.preferences.js') });
    await look.press('preferences');
    await expectUntouched(look);
    await expectNothingOut(look);
    expect(advice(look)).toEqual([expect.stringContaining('[askfirst] preferences not loaded')]);
    await look.press('reject');
    expect(await look.consent('decided')).toBe(true);
  });

  test('the words: messages come without them', async () => {
    const look = await bench.open({
      ...trackedPage({ ...ALL, mode: 'x' }),
      prepare: block('consent.messages.js'),
    });
    await expectUntouched(look);
    expect(advice(look)).toEqual([expect.stringMatching(/^\[askfirst] option mode x/)]);
  });
});

async function openSandboxed(prepare?: (context: BrowserContext) => unknown) {
  bench.server.put('/sandboxed.html', trackedPage(ALL).html ?? '');
  const html =
    '<!doctype html><title>Outer</title><iframe sandbox="allow-scripts" src="/sandboxed.html" height="600" width="600"></iframe>';
  const look = await bench.open({ html, ...(prepare && { prepare }) });
  return { look, frame: look.page.frames()[1] as Frame };
}

function block(file: string) {
  return (context: BrowserContext) => context.route(`**/${file}`, route => route.abort());
}

/** A page without an origin reads our files only where their server lets everybody. */
function allowAnyOrigin(context: BrowserContext) {
  const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' };
  return context.route('**/dist/**', route =>
    route.fulfill({ path: `.${new URL(route.request().url()).pathname}`, headers }),
  );
}

/** Runs in the page: what browsers do when cookies are off for a site. */
function refuseCookies(): void {
  const fail = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: fail, set: fail });
}

/** Runs in the page: a jar with this one cookie, which no limit of the browser's shortens. */
function presentCookie(cookie: string): void {
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    get: () => cookie,
    set: () => {},
  });
}
