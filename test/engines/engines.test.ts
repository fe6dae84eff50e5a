/** The three browsers and their common driver: what the suites that use it take for granted. */
import { beforeAll, expect, test } from 'vitest';
import { describeEngines } from './describe.js';
import type { Visitor } from './engine.js';

const PAGE = 'https://www.fernhill.test/engine.html';
const HTML = `<!doctype html><title>Engine</title><link rel="icon" href="data:,">
<img src="https://pixel.vendor.test/hit.gif" alt="">
<script>document.cookie = 'seen=1; Secure; SameSite=Lax'; localStorage.seen = 1</script>`;

describeEngines(bed => {
  let visitor: Visitor;
  beforeAll(async () => {
    bed.server.put('/engine.html', HTML);
    visitor = await bed.engine.visit();
    await visitor.goto(PAGE);
  });

  test('says its version', () => expect(bed.engine.version).toMatch(/^\d+\.\d+/));

  test('takes every host to the server, and tells of connections', () => {
    expect(bed.server.log.map(entry => entry.host)).toEqual(
      expect.arrayContaining(['www.fernhill.test', 'pixel.vendor.test']),
    );
    expect(bed.engine.connections).toContain('pixel.vendor.test');
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
    visitor = await bed.engine.visit();
    await visitor.goto('https://www.fernhill.test/nothing.html');
    expect(await visitor.cookies()).toEqual([]);
    expect(await visitor.evaluate('localStorage.length')).toBe(0);
  });
});
