/** A page comes over the network in pieces: an element may be there before all of its text is. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, putJson, startBench } from './bench.js';
import { pageOf } from './fixture.js';
import { ORIGIN } from './visit.js';

const AT = 'https://static.hotjar.com';
const CONFIG = { vendors: { hotjar: true } };
/** Long enough for the parser to take in what it has. */
const PAUSE = 150;

const PAGES: readonly (readonly [what: string, body: string])[] = [
  ['a module before its text', `<script type="module">¦import '${AT}/x.js'</script>`],
  ['a module in its text', `<script type="module">im¦port '${AT}/x.js'</script>`],
  ['a module in its address', `<script type="module">import '${AT.slice(0, -4)}¦.com/x.js'</script>`],
  [
    'an import map',
    `<script type="importmap">{"imports":¦{"x":"${AT}/x.js"}}</script><script type="module">import 'x'</script>`,
  ],
  [
    'a module by a map',
    `<script type="importmap">{"imports":{"x":"${AT}/x.js"}}</script><script type="module">let one = 1;¦ import 'x'</script>`,
  ],
  ['a style before its text', `<style>¦h1 { background: url(${AT}/x.gif) }</style>`],
  ['a style in its address', `<style>h1 { background: url(${AT.slice(0, -4)}¦.com/x.gif) }</style>`],
  ['a start tag', `<img ¦src="${AT}¦/x.gif">`],
];

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** Opens a page that stops for a moment wherever `¦` is. */
async function openInPieces(html: string) {
  const look = await bench.open({ html: '<!doctype html><title>Nothing</title>' });
  bench.server.put('/pieces.html', async (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    for (const piece of html.split('¦')) {
      response.write(piece);
      await new Promise(resolve => setTimeout(resolve, PAUSE));
    }
    response.end();
  });
  bench.server.reset();
  await look.page.goto(`${ORIGIN}/pieces.html`);
  await look.settle();
  return look;
}

async function expectHeld(html: string) {
  const look = await openInPieces(html);
  expect(look.got()).toEqual([]);
  await look.press('accept');
  expect(look.got().filter(url => url.startsWith('static.hotjar.com/x.'))).toHaveLength(1);
  expect(look.errors).toEqual([]);
}

describe('the tag', () => {
  test.each(PAGES)('holds %s', (_what, body) => expectHeld(pageOf({ config: CONFIG, body })));

  test('a script that changes its own text while it runs, runs once', async () => {
    const body = `<script>window.runs = (window.runs ?? 0) + 1; document.currentScript.firstChild.data += '// ${AT}'</script><p>¦</p>`;
    const look = await openInPieces(pageOf({ config: CONFIG, body }));
    await look.press('accept');
    expect(await look.page.evaluate('runs')).toBe(1);
  });
});

describe('the guard', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'askfirst-pieces-')), 'cfg.json');
  writeFileSync(file, JSON.stringify(CONFIG));
  const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
  const args = ['guard', '--config', file, '--src', '/dist/consent.js', '--url', '/cfg.json'];
  const consent = readFileSync(new URL('../../dist/consent.js', import.meta.url));
  const guard = execFileSync('node', [cli, ...args], { encoding: 'utf8' });

  test.each(PAGES)('holds %s', async (_what, body) => {
    putJson(bench, '/cfg.json', CONFIG);
    // The rest comes when the page is there.
    bench.server.put('/dist/consent.js', (_request: IncomingMessage, response: ServerResponse) => {
      setTimeout(
        () => response.writeHead(200, { 'content-type': 'text/javascript' }).end(consent),
        4 * PAUSE,
      );
    });
    await expectHeld(
      `<!doctype html><html lang="en"><head>${guard}<title>Pieces</title></head><body><h1>x</h1>${body}</body></html>`,
    );
  });
});
