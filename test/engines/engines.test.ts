/** The three browsers and their common driver: what the suites that use it take for granted. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoServer, serve } from '../../demo/server.mjs';
import { describeEngines } from './describe.js';
import type { Engine, Visitor } from './engine.js';
import { startEngine } from './start.js';

const PAGE = 'https://www.fernhill.test/engine.html';
const HTML = `<!doctype html><title>Engine</title><link rel="icon" href="data:,">
<img src="https://pixel.vendor.test/hit.gif" alt="">
<script>document.cookie = 'seen=1; Secure; SameSite=Lax'; localStorage.seen = 1</script>`;

describeEngines(name => {
  let server: DemoServer;
  let engine: Engine;
  let visitor: Visitor;
  beforeAll(async () => {
    server = await serve({ tls: true });
    server.put('/engine.html', HTML);
    engine = await startEngine(name, server.port);
    visitor = await engine.visit();
    await visitor.goto(PAGE);
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  test('says its version', () => expect(engine.version).toMatch(/^\d+\.\d+/));

  test('takes every host to the server, and tells of connections', () => {
    expect(server.log.map(entry => entry.host)).toEqual(
      expect.arrayContaining(['www.fernhill.test', 'pixel.vendor.test']),
    );
    expect(engine.connections).toContain('pixel.vendor.test');
  });

  test('runs code in the page and waits for it', async () => {
    expect(await visitor.evaluate('document.title')).toBe('Engine');
    expect(await visitor.evaluate('new Promise(resolve => setTimeout(resolve, 20, [1, "2"]))')).toEqual([
      1,
      '2',
    ]);
    await expect(visitor.evaluate('missing.name')).rejects.toThrow(/missing/);
  });

  test('a secure page keeps cookies and storage until the next visitor comes', async () => {
    expect(await visitor.cookies()).toEqual(['seen']);
    expect(await visitor.evaluate('isSecureContext && Object.keys(localStorage).join()')).toBe('seen');
    await visitor.close();
    visitor = await engine.visit();
    await visitor.goto('https://www.fernhill.test/nothing.html');
    expect(await visitor.cookies()).toEqual([]);
    expect(await visitor.evaluate('localStorage.length')).toBe(0);
  });
});
