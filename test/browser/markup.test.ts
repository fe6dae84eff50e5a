/** Marked elements: nothing before a yes, then each once, at its place, as it was written. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './bench.js';

const config = {
  vendors: {
    'facebook-pixel': true,
    youtube: true,
    acme: { category: 'analytics', hosts: ['chat.acme-chat.test'], markers: ['AcmeLib.init'] },
  },
};
const FILE = 'https://chat.acme-chat.test/marked.js';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe('a marked script', () => {
  const code =
    'window.count = (window.count ?? 0) + 1; window.previous = document.currentScript.previousElementSibling.id;';
  test.each([
    ['data-category', 'data-category="analytics"'],
    ['data-vendor', 'data-vendor="acme"'],
    ['data-service', 'data-service="acme"'],
    ['data-name and data-type', 'data-name="acme" data-type="text/javascript"'],
    ['data-name with a category', 'data-name="analytics"'],
    ['data-cookieconsent', 'data-cookieconsent="statistics"'],
    ['data-purpose', 'data-purpose="measurement"'],
  ])('%s: runs once, in its place', async (_name, mark) => {
    const body = `<p id="before"></p><script type="text/plain" ${mark} id="own" nonce="n1" data-extra="kept">${code}</script>`;
    const look = await bench.open({ config, body });
    expect(await look.page.evaluate('window.count')).toBeUndefined();
    await look.consent('set', { marketing: true });
    expect(await look.page.evaluate('window.count')).toBeUndefined();
    await look.consent('set', { analytics: true });
    expect(await look.page.evaluate('[count, previous, own.nonce, own.dataset.extra]')).toEqual([
      1,
      'before',
      'n1',
      'kept',
    ]);
    expect(look.errors).toEqual([]);
  });

  test.each([
    [
      'data-src',
      `<script type="text/plain" data-vendor="acme" data-src="${FILE}" crossorigin="anonymous"></script>`,
    ],
    ['src', `<script type="text/plain" data-vendor="acme" src="${FILE}" crossorigin="anonymous"></script>`],
    [
      'a module',
      `<script type="text/plain" data-type="module" data-vendor="acme" data-src="${FILE}" crossorigin="anonymous"></script>`,
    ],
  ])('with a file in %s', async (_name, body) => {
    const look = await bench.open({ config, body });
    expect(look.got()).toEqual([]);
    await look.press('accept');
    expect(await look.ran()).toEqual(['acme-chat/marked.js']);
    expect(look.got()).toHaveLength(1);
    expect(await look.page.locator(`script[src="${FILE}"]`).getAttribute('crossorigin')).toBe('anonymous');
  });

  test('that names nothing configured stays held, and the console says so', async () => {
    const body = '<script type="text/plain" data-category="analitics">window.count = 1</script>';
    const look = await bench.open({ config, body });
    await look.press('accept');
    expect(await look.page.evaluate('window.count')).toBeUndefined();
    expect(look.said).toContain(
      '[askfirst] a <script type="text/plain"> is marked for "analitics", which is neither a category nor a listed vendor; it stays held.',
    );
  });

  test('without a mark is nobody’s business', async () => {
    const look = await bench.open({
      config,
      body: '<script type="text/plain">a template of the site</script>',
    });
    await look.press('accept');
    expect(look.said.filter(text => text.startsWith('[askfirst]'))).toEqual([]);
  });
});

describe('other marked elements', () => {
  const FRAME = 'www.youtube.com/embed/abc';
  const IMAGE = 'www.facebook.com/tr?id=1';
  test.each([
    [
      'iframe',
      `<iframe id="own" title="Film" class="wide" data-category="marketing" data-src="https://${FRAME}"></iframe>`,
      FRAME,
    ],
    [
      'iframe with a vendor',
      `<iframe id="own" title="Film" class="wide" data-vendor="youtube" data-src="https://${FRAME}"></iframe>`,
      FRAME,
    ],
    [
      'img',
      `<img id="own" alt="" class="wide" data-category="marketing" data-src="https://${IMAGE}">`,
      IMAGE,
    ],
    [
      'img with srcset',
      `<img id="own" alt="" class="wide" data-category="marketing" data-srcset="https://${IMAGE} 1x">`,
      IMAGE,
    ],
    [
      'template',
      `<template data-category="marketing"><iframe id="own" title="Film" class="wide" src="https://${FRAME}"></iframe></template>`,
      FRAME,
    ],
  ])('%s', async (_name, element, address) => {
    const look = await bench.open({ config, body: `<main><p></p>${element}<hr></main>` });
    expect(look.got()).toEqual([]);
    await look.consent('set', { analytics: true });
    expect(look.got()).toEqual([]);
    await look.consent('acceptAll');
    expect(look.got()).toEqual([address]);
    expect(await look.page.locator('main > p ~ #own.wide:has(+ hr)').count()).toBe(1);
  });

  test('a stylesheet', async () => {
    const head =
      '<link rel="stylesheet" data-category="functional" data-href="https://fonts.acme-chat.test/a.css">';
    const requests: string[] = [];
    const prepare = (context: import('playwright-core').BrowserContext) =>
      context.on('request', request => requests.push(request.url()));
    const look = await bench.open({ config, head, prepare });
    expect(requests.filter(url => url.endsWith('a.css'))).toEqual([]);
    await look.press('accept');
    expect(requests.filter(url => url.endsWith('a.css'))).toHaveLength(1);
  });

  test('a frame and a template go when the yes is taken back, and return with a new one', async () => {
    const body = `<iframe id="own" title="Film" data-vendor="youtube" data-src="https://${FRAME}"></iframe>
      <template data-vendor="youtube"><b id="copy">there</b></template>`;
    const look = await bench.open({ config, body });
    const visible = () =>
      look.page.evaluate("[own.hasAttribute('src'), document.querySelectorAll('#copy').length]");
    await look.press('accept');
    expect(await visible()).toEqual([true, 1]);
    await look.consent('revoke', 'youtube');
    expect(await visible()).toEqual([false, 0]);
    await look.consent('set', { youtube: true });
    expect(await visible()).toEqual([true, 1]);
  });

  test('a shop’s own data-category is left alone', async () => {
    const look = await bench.open({
      config,
      body: '<img id="own" alt="" data-category="shoes" src="/art/mark.svg?shop">',
    });
    expect(await look.page.locator('#own').getAttribute('src')).toBe('/art/mark.svg?shop');
    expect(look.said.filter(text => text.startsWith('[askfirst]'))).toEqual([]);
  });
});

describe('inline code after a held file', () => {
  const body = `<script src="https://chat.acme-chat.test/lib.js"></script>
    <script>window.order = ['inline']; AcmeLib.init();</script>
    <script>window.unrelated = true;</script>`;
  const lib = "window.AcmeLib = { init: () => order.push('init') };";

  test('waits for it, and causes no error', async () => {
    const prepare = (context: import('playwright-core').BrowserContext) =>
      context.route('**/lib.js', route => route.fulfill({ body: lib, contentType: 'text/javascript' }));
    const look = await bench.open({ config, body, prepare });
    expect(await look.page.evaluate('[window.order, window.unrelated]')).toEqual([undefined, true]);
    await look.press('accept');
    expect(await look.page.evaluate('window.order')).toEqual(['inline', 'init']);
    expect(look.errors).toEqual([]);
  });
});
