/** Askfirst in the page: its surfaces and their events, strict policies, and leaving without a trace. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './bench.js';
import { pageOf } from './fixture.js';

const config = { vendors: { 'facebook-pixel': true } };
const HEAD = `<script>for (const name of ['show', 'hide'])
  addEventListener('consent:' + name, event => (window.news ??= []).push(name + ' ' + event.detail));</script>`;

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

test('surfaces come and go by code, and events tell so', async () => {
  const look = await bench.open({ config, head: HEAD });
  const dialog = look.hook('dialog');
  expect(await look.isAsking()).toBe(true);
  await look.consent('hide');
  expect(await look.isAsking()).toBe(false);
  await look.consent('showPreferences');
  expect(await dialog.isVisible()).toBe(true);
  await look.consent('hide');
  expect(await dialog.isVisible()).toBe(false);
  await look.consent('show');
  expect(await look.isAsking()).toBe(true);
  const news = ['show banner', 'hide banner', 'show preferences', 'hide preferences', 'show banner'];
  expect(await look.page.evaluate('window.news')).toEqual(news);
});

describe('an answer by a button', () => {
  /** Whether the browser had shown a frame without the banner when listeners were told. */
  const HEAD = `<script>
    addEventListener('click', () => requestAnimationFrame(() => setTimeout(() => { window.shown = true })), true);
    addEventListener('consent:change', () => { window.wasShown = window.shown === true });
  </script>`;

  test.each(['accept', 'reject'] as const)('%s is seen before what it starts', async name => {
    const look = await bench.open({ config, head: HEAD });
    await look.press(name);
    expect(await look.page.evaluate('window.wasShown')).toBe(true);
  });

  test('of the preferences is seen first, too', async () => {
    const look = await bench.open({ config, head: HEAD });
    await look.consent('showPreferences');
    await look.hook('dialog').locator('[data-consent="save"]').click();
    await expect.poll(() => look.page.evaluate('window.wasShown')).toBe(true);
  });

  test('counts at once, also when the page goes away', async () => {
    // This listener comes after the button's own, in the same task.
    const head = `<script>addEventListener('click', () => {
      sessionStorage.decided = consent.decided;
      location.href = '/privacy.html';
    })</script>`;
    const look = await bench.open({ config, head });
    await look.hook('accept').click();
    await look.page.waitForURL('**/privacy.html');
    expect(await look.page.evaluate('sessionStorage.decided')).toBe('true');
    const [answer] = await look.page.context().cookies();
    expect(answer?.value).toContain('.accept-all.');
  });
});

test('a second copy of the tag asks for nothing, and says so', async () => {
  bench.server.put('/twice.json', JSON.stringify(config));
  const tag = '<script src="/dist/consent.js" data-config="/twice.json"></script>';
  const head = `<meta charset="utf-8"><title>Twice</title><link rel="icon" href="data:,">`;
  const look = await bench.open({
    html: `<!doctype html><html lang="en"><head>${tag}${tag}${head}</head><body><h1>Twice</h1></body></html>`,
  });
  expect(await look.isAsking()).toBe(true);
  const asked = await look.page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/twice.json')),
  );
  expect(asked).toHaveLength(1);
  expect(look.said).toEqual([expect.stringContaining('[askfirst]')]);
});

test('who has answered sees the banner again when code shows it', async () => {
  const look = await bench.open({ config });
  await look.press('reject');
  await look.consent('show');
  await look.press('accept');
  expect(await look.consent('has', 'marketing')).toBe(true);
});

describe('ui.opener: false', () => {
  const without = { ...config, ui: { opener: false } };

  test('without an element that opens the preferences: said, and the button shows all the same', async () => {
    const look = await bench.open({ config: without });
    await look.press('reject');
    expect(look.said).toEqual([
      expect.stringMatching(
        /^\[askfirst] ui\.opener: false, but the page has no element with data-consent-open\./,
      ),
    ]);
    await look.hook('opener').click();
    await look.hook('dialog').waitFor();
  });

  test('with one, that element opens them', async () => {
    const body = '<p><a id="own" href="/privacy.html" data-consent-open>Cookies <b>here</b></a></p>';
    const look = await bench.open({ config: without, body });
    await look.press('reject');
    expect(await look.hook('opener').count()).toBe(0);
    await look.page.locator('#own b').click();
    await look.hook('dialog').waitFor();
    expect(look.said).toEqual([]);
  });
});

describe('a strict Content Security Policy', () => {
  const REST =
    "default-src 'none'; style-src 'self'; img-src *; connect-src *; require-trusted-types-for 'script'; trusted-types askfirst";
  const vendors = { 'facebook-pixel': true, 'google-analytics': { id: 'G-DEMO12345' } };
  const head = '<script nonce="abc" src="https://connect.facebook.net/sink.js"></script>';
  const body =
    '<script type="text/plain" data-vendor="facebook-pixel" nonce="abc" data-src="https://connect.facebook.net/marked.js"></script>';
  test.each(["'nonce-abc'", "'nonce-abc' 'strict-dynamic'"])(
    '%s: asks, and runs what is allowed',
    async scripts => {
      const policy = `<meta http-equiv="Content-Security-Policy" content="script-src ${scripts}; ${REST}">`;
      const html = pageOf({ config: { vendors }, head, body })
        .replace('<head>', `<head>${policy}`)
        .replace('<script src="/dist', '<script nonce="abc" src="/dist');
      const look = await bench.open({ html });
      expect(await look.ran()).toEqual([]);
      const banner = look.hook('banner');
      expect(await banner.evaluate(element => getComputedStyle(element).position)).toBe('fixed');
      await look.press('accept');
      expect((await look.ran()).sort()).toEqual([
        'facebook-pixel/marked.js',
        'facebook-pixel/sink.js',
        'google-analytics',
      ]);
      await look.consent('showPreferences');
      await look.hook('dialog').waitFor();
      expect(look.said).toEqual([]);
      expect(look.errors).toEqual([]);
    },
  );
});

test('stop() gives the browser its functions back', async () => {
  const imports = {
    askfirst: '/dist/esm/index.js',
    'js-cookie': '/_npm/js-cookie',
    preact: '/_npm/preact',
    'preact/': '/_npm/preact/',
  };
  const html = `<!doctype html><title>Code</title><script>
    window.current = () => [fetch, navigator.sendBeacon, Node.prototype.appendChild, Element.prototype.append, Element.prototype.setAttribute,
      XMLHttpRequest.prototype.send, Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set];
    window.before = current();</script>
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module">import { start } from 'askfirst'; window.running = start(${JSON.stringify(config)});</script>`;
  const look = await bench.open({ html });
  const changed = () => look.page.evaluate('current().filter((fn, at) => fn !== before[at]).length');
  // All but the two that insert: once the page is loaded they are the browser's own, unless they are needed.
  expect(await changed()).toBe(5);
  await look.page.evaluate('running.stop()');
  expect(await changed()).toBe(0);
  expect(await look.page.evaluate("[typeof consent, document.querySelector('askfirst-root')]")).toEqual([
    'undefined',
    null,
  ]);
});
