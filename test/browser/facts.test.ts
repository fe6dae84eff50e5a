/** What is known of listed vendors comes in files of their own: late, or never, or not needed at all. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { facts } from '../../src/catalogue/facts.js';
import { type Bench, startBench } from './bench.js';

const FILE = /^\/dist\/vendors\/[\w-]+\.json$/;
let bench: Bench;
const put: string[] = [];
beforeAll(async () => {
  bench = await startBench();
});
afterEach(() => {
  for (const id of put.splice(0)) bench.server.put(`/dist/vendors/${id}.json`, JSON.stringify(facts[id]));
});
afterAll(() => bench.close());

/** The file of a vendor arrives when the function that this returns is called; or is missing. */
function hold(id: string): () => void {
  put.push(id);
  let go = () => {};
  const wait = new Promise<void>(resolve => {
    go = resolve;
  });
  bench.server.put(
    `/dist/vendors/${id}.json`,
    async (_request: IncomingMessage, response: ServerResponse) => {
      await wait;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(facts[id]));
    },
  );
  return () => go();
}
function lose(id: string): void {
  put.push(id);
  bench.server.put(`/dist/vendors/${id}.json`, (_request: IncomingMessage, response: ServerResponse) => {
    response.statusCode = 404;
    response.end('<!doctype html>');
  });
}
const files = () => bench.server.log.map(({ path }) => path).filter(path => FILE.test(path));

describe('which files are fetched', () => {
  const config = { vendors: { hotjar: true, 'linkedin-insight': true } };
  const head = '<script src="https://static.hotjar.com/x.js"></script>';

  test('before an answer and after a no, those of the listed vendors', async () => {
    const look = await bench.open({ config, head });
    const both = ['/dist/vendors/hotjar.json', '/dist/vendors/linkedin-insight.json'];
    expect(files().sort()).toEqual(both);
    await look.press('reject');
    await look.goto({ config, head });
    expect(files().sort()).toEqual(both);
  });

  test('after a yes none, where the tags are in the page; a withdrawal fetches what it needs', async () => {
    const look = await bench.open({ config, head });
    await look.press('accept');
    await look.goto({ config, head });
    expect(files()).toEqual([]);
    expect(await look.ran()).toEqual(['hotjar/x.js']);
    await look.page.evaluate(`document.cookie = '_hjSession_1=1'; document.cookie = 'mine=1'`);
    await look.page.evaluate(`consent.onChange(({ revoked }) => { sessionStorage.told = revoked })`);
    await look.consent('revoke', 'hotjar');
    expect(await look.cookies()).not.toContain('_hjSession_1');
    expect(await look.cookies()).toContain('mine');
    expect(await look.page.evaluate('sessionStorage.told')).toBe('hotjar');
    expect(await look.ran()).toEqual([]); // Hotjar stops with a new page only
  });
});

describe('while a file is on its way', () => {
  test('the vendor waits, others do not', async () => {
    const config = { vendors: { hotjar: { id: '1234567' }, acme: { hosts: ['chat.acme-chat.test'] } } };
    const go = hold('hotjar');
    const look = await bench.open({
      config,
      head: '<script src="https://chat.acme-chat.test/x.js"></script>',
    });
    await look.page.evaluate('consent.acceptAll()');
    await look.page.waitForFunction('window.__ran && __ran.length === 1');
    expect(await look.ran()).toEqual(['acme-chat/x.js']);
    go();
    await look.page.waitForFunction('__ran.includes("hotjar")');
  });

  test('calls to its queue are kept, and reach it in order', async () => {
    const go = hold('hotjar');
    const look = await bench.open({
      config: { vendors: { hotjar: { id: '1234567' } } },
      body: `<script>hj('event', 'first'); hj('event', 'second')</script>`,
    });
    go();
    await look.page.evaluate('consent.acceptAll()');
    await look.page.waitForFunction('window.__ran');
    expect(await look.page.evaluate('hj.q.map(call => call[1])')).toEqual(['first', 'second']);
    expect(look.errors).toEqual([]);
  });

  test('a stored yes holds requests back for it, and does not refuse them', async () => {
    const config = { vendors: { 'facebook-pixel': true } };
    const look = await bench.open({ config });
    await look.press('accept');
    const go = hold('facebook-pixel');
    const body = `<script>fetch('https://www.facebook.com/tr?id=1').then(() => { window.sent = true }, () => { window.failed = true })</script>`;
    const opening = look.goto({ config, body });
    await look.page.waitForFunction('window.consent && consent.held && consent.held.length === 1');
    go();
    await opening;
    await look.page.waitForFunction('window.sent || window.failed');
    expect(await look.page.evaluate('window.sent')).toBe(true);
  });

  test('what is kept under its names meanwhile is taken back', async () => {
    const go = hold('hotjar');
    const look = await bench.open({
      config: { vendors: { hotjar: true } },
      body: `<script>document.cookie = '_hjSession_1=1'; localStorage.setItem('_hjx', 1); document.cookie = 'mine=1'</script>`,
    });
    go();
    await look.page.waitForFunction('!document.cookie.includes("_hj") && !localStorage._hjx');
    expect(await look.cookies()).toEqual(['mine']);
    await look.press('accept');
    expect(await look.cookies()).toContain('_hjSession_1');
    expect(await look.page.evaluate('localStorage._hjx')).toBe('1');
  });
});

test('a vendor that must be told on every page is told, though its snippet comes after the file', async () => {
  const config = { vendors: { 'microsoft-clarity': true } };
  const look = await bench.open({ config });
  await look.press('accept');
  bench.server.put(
    'https://www.clarity.ms/tag/late',
    (_request: IncomingMessage, response: ServerResponse) => {
      response.setHeader('content-type', 'text/javascript');
      response.end('window.heard = clarity.q.map(call => call[0])');
    },
  );
  const snippet = `window.clarity = window.clarity || function () { (clarity.q = clarity.q || []).push(arguments) };
    const tag = document.createElement('script'); tag.src = 'https://www.clarity.ms/tag/late'; document.head.append(tag)`;
  await look.goto({ config, body: `<script>setTimeout(() => { ${snippet} }, 300)</script>` });
  await look.page.waitForFunction('window.heard');
  expect(await look.page.evaluate('window.heard')).toContain('consentv2');
});

test('a file that is missing costs the loading, not the tag in the page, and is reported', async () => {
  lose('hotjar');
  const look = await bench.open({
    config: { vendors: { hotjar: true } },
    head: '<script src="https://static.hotjar.com/x.js"></script>',
  });
  expect(await look.ran()).toEqual([]);
  await look.press('accept');
  expect(await look.ran()).toEqual(['hotjar/x.js']);
  expect(look.said.join()).toMatch(/vendors\/hotjar\.json beside consent\.js cannot be read/);
  expect(look.errors).toEqual([]);
  await look.goto({ config: { vendors: { hotjar: { id: '1234567' } } } });
  expect(look.said.join()).not.toMatch(/unknown option/);
});
