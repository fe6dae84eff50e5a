/** Marked elements: nothing before a yes, then each once, at its place, as it was written. */
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './bench.js';

const config = {
  vendors: {
    'facebook-pixel': true,
    youtube: true,
    acme: { category: 'analytics', hosts: ['chat.acme-chat.test'], markers: ['AcmeLib.init'] },
  },
};
const SITE = 'https://chat.acme-chat.test';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe('a marked script', () => {
  test('runs once, in its place, with its attributes, whatever words it is marked with', async () => {
    const marks = [
      'data-category="analytics"',
      'data-vendor="acme"',
      'data-service="acme"',
      'data-name="acme" data-type="text/javascript"',
      'data-name="analytics"',
      'data-cookieconsent="statistics"',
      'data-purpose="measurement"',
    ];
    const code = `{ const { previousElementSibling: before, nonce, dataset } = document.currentScript;
      (window.runs ??= []).push([before.id, nonce, dataset.extra]); }`;
    const body = marks.map(
      (mark, at) =>
        `<p id="${at}"></p><script type="text/plain" ${mark} nonce="n${at}" data-extra="kept">${code}</script>`,
    );
    const look = await bench.open({ config, body: body.join('') });
    await look.consent('set', { marketing: true });
    expect(await look.page.evaluate('window.runs')).toBeUndefined();
    await look.consent('set', { analytics: true });
    expect(await look.page.evaluate('window.runs')).toEqual(
      marks.map((_mark, at) => [`${at}`, `n${at}`, 'kept']),
    );
    expect(look.errors).toEqual([]);
  });

  test('with a file, in data-src, in src or as a module', async () => {
    const mark = (name: string) =>
      `type="text/plain" data-vendor="acme" crossorigin="anonymous" ${name}="${SITE}/${name}.js"`;
    const body = `<script ${mark('data-src')}></script><script ${mark('src')}></script>
      <script data-type="module" ${mark('data-src').replace('data-src.js', 'module.js')}></script>`;
    const look = await bench.open({ config, body });
    expect(look.got()).toEqual([]);
    await look.press('accept');
    expect((await look.ran()).sort()).toEqual([
      'acme-chat/data-src.js',
      'acme-chat/module.js',
      'acme-chat/src.js',
    ]);
    expect(look.got()).toHaveLength(3);
    expect(await look.page.locator('script[src][crossorigin="anonymous"]').count()).toBe(3);
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
  const FRAME = 'www.youtube.com/embed/';
  const IMAGE = 'www.facebook.com/tr?id=';
  test('are asked for once, in their place, with their attributes', async () => {
    const rest = 'class="wide" title="Film"';
    const body = [
      `<iframe ${rest} data-category="marketing" data-src="https://${FRAME}1"></iframe>`,
      `<iframe ${rest} data-vendor="youtube" data-src="https://${FRAME}2"></iframe>`,
      `<template data-category="marketing"><iframe ${rest} src="https://${FRAME}3"></iframe></template>`,
      `<img ${rest} alt="" data-cookieconsent="marketing" data-src="https://${IMAGE}4">`,
      `<img ${rest} alt="" data-vendor="facebook-pixel" data-srcset="https://${IMAGE}5 1x">`,
    ];
    const look = await bench.open({ config, body: `<main>${body.join('<hr>')}</main>` });
    await look.consent('set', { analytics: true });
    expect(look.got()).toEqual([]);
    await look.consent('acceptAll');
    expect(look.got().sort()).toEqual([`${IMAGE}4`, `${IMAGE}5`, `${FRAME}1`, `${FRAME}2`, `${FRAME}3`]);
    const order =
      'Array.from(document.querySelectorAll("main > :not(template)"), node => node.matches(".wide[title]") ? 1 : 0)';
    expect(await look.page.evaluate(order)).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 1]);
  });

  test('a stylesheet', async () => {
    const head =
      '<link rel="stylesheet" data-category="functional" data-href="https://fonts.acme-chat.test/a.css">';
    const requests: string[] = [];
    const prepare = (context: BrowserContext) =>
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
    const prepare = (context: BrowserContext) =>
      context.route('**/lib.js', route => route.fulfill({ body: lib, contentType: 'text/javascript' }));
    const look = await bench.open({ config, body, prepare });
    expect(await look.page.evaluate('[window.order, window.unrelated]')).toEqual([undefined, true]);
    await look.press('accept');
    expect(await look.page.evaluate('window.order')).toEqual(['inline', 'init']);
    expect(look.errors).toEqual([]);
  });
});
