/** Scripts that run later than their place says find the page as they would have found it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench } from './bench.js';

const JS = 'https://static.hotjar.com';
const CONFIG = { vendors: { hotjar: true }, reloadOnRevoke: false };

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** Serves a file of the vendor. */
const put = (name: string, code: string) =>
  bench.server.put(`${JS}/${name}`, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
  });

const LISTEN = (log: string) => `
  document.addEventListener('DOMContentLoaded', () => ${log}.push('content'));
  window.addEventListener('load', { handleEvent: () => ${log}.push('load') });
  addEventListener('load', () => ${log}.push('bare load'));
  window.onload = () => ${log}.push('onload');
  document.addEventListener('readystatechange', () => ${log}.push('state'));`;
const ALL = ['bare load', 'content', 'load', 'onload', 'state'];

test.each([
  ['a held file', '', `<script src="${JS}/late.js"></script>`],
  [
    'a marked file',
    '',
    `<script type="text/plain" data-category="analytics" data-src="${JS}/late.js"></script>`,
  ],
  [
    'marked code',
    '',
    `<script type="text/plain" data-category="analytics">window.late = [];${LISTEN('late')}</script>`,
  ],
])('%s hears the events of a page that is over, once', async (_name, head, body) => {
  put('late.js', `window.late = [];${LISTEN('late')}`);
  const other = `<script>window.other = [];
    document.addEventListener('DOMContentLoaded', () => other.push('content'));
    window.addEventListener('load', () => other.push('load'));</script>`;
  const look = await bench.open({ config: CONFIG, head: head + other, body });
  await look.press('accept');
  expect(await look.page.evaluate('late.sort()')).toEqual(ALL);
  expect(await look.page.evaluate('other')).toEqual(['content', 'load']);
  await look.consent('rejectAll');
  await look.consent('acceptAll');
  expect(await look.page.evaluate('late.length')).toBe(ALL.length);
  expect(look.errors).toEqual([]);
});

const text = '[...document.querySelectorAll("main > *")].map(e => e.id || e.localName).join()';

test.each([
  ['whole', `document.write('<p id=w1>1</p><p id=w2>2</p>')`],
  ['in pieces', `document.write('<p id=w1>1'); document.write('</p><p i'); document.writeln('d=w2>2</p>')`],
])('what a late script writes %s lands behind it, and the page stays', async (_name, code) => {
  put('write.js', code);
  const inline = `<script type="text/plain" data-category="analytics">${code}</script>`;
  for (const script of [`<script src="${JS}/write.js"></script>`, inline]) {
    const look = await bench.open({
      config: CONFIG,
      body: `<main><p id="before">x</p>${script}<p id="after">x</p></main>`,
    });
    await look.press('accept');
    expect(await look.page.evaluate(text)).toBe('before,script,w1,w2,after');
    expect(look.errors).toEqual([]);
  }
});

test('written scripts run in order, each with what the one before made', async () => {
  put(
    'outer.js',
    `document.write('<script src="${JS}/inner.js"></scr' + 'ipt><script>window.sum = inner + 1; window.me = document.currentScript.dataset.me</scr' + 'ipt><p id=w1>x</p>')`,
  );
  put(
    'inner.js',
    `window.inner = 1; window.innerRuns = (window.innerRuns ?? 0) + 1; document.write('<p id=w0>x</p>')`,
  );
  const look = await bench.open({
    config: CONFIG,
    body: `<main><script src="${JS}/outer.js"></script><p id="after">x</p></main>`,
  });
  await look.press('accept');
  await look.settle();
  expect(await look.page.evaluate('sum')).toBe(2);
  expect(await look.page.evaluate(text)).toBe('script,script,w0,script,w1,after');
  await look.consent('rejectAll');
  await look.consent('acceptAll');
  expect(await look.page.evaluate('innerRuns')).toBe(1);
  expect(look.errors).toEqual([]);
});

test('a late script knows itself', async () => {
  put('self.js', `window.self1 = document.currentScript.id`);
  const look = await bench.open({
    config: CONFIG,
    body: `<script id="a" src="${JS}/self.js"></script>
      <script id="b" type="text/plain" data-category="analytics">window.self2 = document.currentScript.id</script>`,
  });
  await look.press('accept');
  expect(await look.page.evaluate('[self1, self2]')).toEqual(['a', 'b']);
});
