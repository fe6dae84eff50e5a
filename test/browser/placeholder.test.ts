/** What stands in the place of held frames (E24). In every engine what depends on it; the rest in Chromium. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeEngines } from '../engines/describe.js';
import type { Visitor } from '../engines/engine.js';
import { violations } from './axe.js';
import { type Bench, type Look, startBench } from './bench.js';
import { pageOf } from './fixture.js';
import { ORIGIN } from './visit.js';

const config = { vendors: { youtube: true, vimeo: true } };
const FILM = 'https://www.youtube.com/embed/M7lc1UVf-VE';
const VIMEO = 'https://player.vimeo.com/video/76979871';
/** The four ways by which a frame gets into a page. */
const BODY = `<main>
  <iframe id="parsed" title="Film" width="560" height="315" src="${FILM}?parsed"></iframe>
  <iframe id="boxed" title="Film" width="300" height="170" sandbox="allow-scripts" src="${FILM}?boxed"></iframe>
  <iframe id="marked" title="Film" width="300" height="170" data-vendor="youtube" data-src="${FILM}?marked"></iframe>
  <p id="place"></p>
  <script>
    const added = document.createElement('iframe');
    Object.assign(added, { id: 'added', title: 'Film', src: '${VIMEO}' });
    place.append(added);
  </script></main>`;
const IDS = ['parsed', 'boxed', 'marked', 'added'];

/** Runs in the page: the shadow root of a frame's placeholder. */
const rootOf = (id: string) =>
  `document.getElementById('${id}').contentDocument?.querySelector('[data-consent=placeholder]')?.shadowRoot`;
const isThere = (id: string) => `!!(() => { try { return ${rootOf(id)} } catch {} })()`;
const press = (id: string, name: string) =>
  `(() => { const button = ${rootOf(id)}.querySelector('[data-consent=${name}]'); button.focus(); button.click() })()`;

describeEngines(bed => {
  let visitor: Visitor;
  beforeAll(async () => {
    bed.server.put('/film.html', pageOf({ config, body: BODY }));
  });

  const there = () => visitor.evaluate<boolean[]>(`[${IDS.map(isThere).join()}]`);
  const becomes = (expected: boolean[]) => expect.poll(there, { timeout: 10_000 }).toEqual(expected);
  const focused = () => visitor.evaluate('document.activeElement.id');
  const films = () =>
    bed.server.log
      .filter(entry => /^[?]/.test(entry.path.replace(/.*VE/, '')))
      .map(e => e.path.replace(/.*\?/, ''));
  const visit = async () => {
    visitor = await bed.engine.visit();
    await visitor.goto(`${ORIGIN}/film.html`);
    await becomes([true, true, true, true]);
    bed.server.reset();
  };

  test('load once: this frame, now, and nothing is stored', { timeout: 60_000 }, async () => {
    await visit();
    const before = await visitor.evaluate('history.length');
    for (const id of ['boxed', 'marked']) {
      await visitor.evaluate(press(id, 'load-once'));
      await expect.poll(films, { timeout: 10_000 }).toContain(id);
      expect(await focused()).toBe(id);
    }
    await becomes([true, false, false, true]);
    expect(films()).toEqual(['boxed', 'marked']);
    expect(await visitor.cookies()).not.toContain('consent');
    // In Chromium a page of another site takes it along, and it comes back.
    await expect.poll(focused, { timeout: 10_000 }).toBe('marked');
    expect(await visitor.evaluate('[history.length, boxed.getAttribute("sandbox")]')).toEqual([
      before,
      'allow-scripts',
    ]);
    // A refusal ends it, and so does the next page.
    await visitor.evaluate('consent.rejectAll()');
    await becomes([true, true, true, true]);
    await visitor.evaluate(press('marked', 'load-once'));
    await becomes([true, true, false, true]);
    bed.server.reset();
    await visitor.goto(`${ORIGIN}/film.html?next`);
    await becomes([true, true, true, true]);
    await visitor.close();
  });

  test('a page that is loaded again leads no frame to where it was', { timeout: 60_000 }, async () => {
    await visit();
    await visitor.evaluate(press('marked', 'load-once'));
    await becomes([true, true, false, true]);
    bed.server.reset();
    await visitor.evaluate('void [(window.isOld = true), setTimeout(() => location.reload())]');
    await expect
      .poll(() => visitor.evaluate('!window.isOld && !!window.consent'), { timeout: 10_000 })
      .toBe(true);
    await becomes([true, true, true, true]);
    expect(films()).not.toContain('marked');
    await visitor.close();
  });

  test('always allow: every frame of the vendor, and the answer is kept', { timeout: 60_000 }, async () => {
    await visit();
    await visitor.evaluate(press('parsed', 'always-allow'));
    await expect.poll(() => films().sort(), { timeout: 10_000 }).toEqual(['boxed', 'marked', 'parsed']);
    await becomes([false, false, false, true]);
    expect(await visitor.cookies()).toContain('consent');
    expect(await visitor.evaluate('[consent.has("youtube"), consent.decided]')).toEqual([true, false]);
    await visitor.evaluate('consent.revoke("youtube")');
    await becomes([true, true, true, true]);
    await visitor.close();
  });
});

describe('in Chromium', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  const SHIFTS = `<script>window.shifts = 0; new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true })</script><style>iframe { display: block }</style>`;
  const inFrame = (page: Page, id: string, name: string) =>
    page.frameLocator(`#${id}`).locator(`[data-consent="${name}"]`);
  const placeholders = (page: Page) =>
    page.evaluate(`Array.from(document.querySelectorAll('iframe'),
    frame => !!frame.contentDocument?.querySelector('[data-consent=placeholder]'))`);
  const frame = (id: string, rest: string) =>
    `<iframe id="${id}" title="Film" src="${FILM}" ${rest}></iframe>`;

  test('nothing moves when it comes and when it goes', async () => {
    const body = `<style>#fluid { width: 100%; height: auto; aspect-ratio: 16 / 9 }</style>
      ${frame('fluid', '')}<p>Text</p>${frame('fixed', 'width="400" height="200"')}<p>Text</p>`;
    const look = await bench.open({ config, head: SHIFTS, body });
    const boxes =
      'Array.from(document.querySelectorAll("iframe, p"), e => JSON.stringify(e.getBoundingClientRect()))';
    const before = await look.page.evaluate(boxes);
    expect(await placeholders(look.page)).toEqual([true, true]);
    await look.consent('hide');
    const scrolled = await look.page.evaluate('scrollY');
    await inFrame(look.page, 'fluid', 'load-once').press('Enter');
    await look.settle();
    expect(await placeholders(look.page)).toEqual([false, true]);
    await look.consent('rejectAll');
    expect(await placeholders(look.page)).toEqual([true, true]);
    expect(await look.page.evaluate(boxes)).toEqual(before);
    expect(await look.page.evaluate('[shifts, scrollY]')).toEqual([0, scrolled]);
  });

  test('names the vendor, links to the page of the video, and asks the vendor for nothing', async () => {
    const look = await bench.open({ config, body: frame('film', 'width="560" height="315"') });
    bench.server.reset();
    const film = look.page.frameLocator('#film');
    await film.getByRole('heading', { name: 'YouTube is not loaded yet' }).waitFor();
    await film.getByRole('button', { name: 'Load once: YouTube' }).waitFor();
    await film.getByRole('button', { name: 'Always allow YouTube' }).waitFor();
    const link = film.getByRole('link', { name: 'Open at www.youtube.com' });
    expect(await link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=M7lc1UVf-VE');
    expect(await look.page.locator('#film').getAttribute('title')).toBe('Film');
    expect(look.got()).toEqual([]);
    expect(look.errors).toEqual([]);
  });

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)('axe finds nothing: %s', async (_name, media) => {
    const look = await bench.open({ config, body: BODY });
    await look.page.emulateMedia(media);
    expect(await violations(look.page)).toEqual([]);
  });

  test('by keyboard: both buttons, the link, and on; the focus stays where it was before', async () => {
    const look = await bench.open({ config, body: `${frame('film', '')}<a id="after" href="#x">After</a>` });
    expect(await look.page.evaluate('document.activeElement.localName')).toBe('body');
    await look.consent('hide');
    const seen: unknown[] = [];
    const current = `document.activeElement.contentDocument?.activeElement.shadowRoot?.activeElement.textContent
      ?? document.activeElement.id`;
    await look.page.evaluate(
      'document.querySelector("h1").tabIndex = -1, document.querySelector("h1").focus()',
    );
    for (let i = 0; i < 4; i++) {
      await look.page.keyboard.press('Tab');
      seen.push(await look.page.evaluate(current));
    }
    expect(seen).toEqual(['Load once', 'Always allow YouTube', 'Open at www.youtube.com', 'after']);
  });

  test('a small frame has one button; pixels, hidden frames and backgrounds have nothing', async () => {
    const body = `${frame('small', 'width="150" height="60"')}${frame('pixel', 'width="1" height="1"')}
      ${frame('hidden', 'hidden')}${frame('background', 'style="pointer-events: none"')}`;
    const look = await bench.open({ config, body });
    expect(await placeholders(look.page)).toEqual([true, false, false, false]);
    const small = look.page.frameLocator('#small');
    expect(await small.getByRole('button').allTextContents()).toEqual(['Load once']);
    const box = await small.getByRole('button').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await look.page.evaluate('document.getElementById("hidden").hidden = false');
    await expect.poll(() => placeholders(look.page)).toEqual([true, false, true, false]);
  });

  test('a strict policy, the site’s colours, another language, right to left', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`;
    const strict = await bench.open({ config, head, body: frame('film', '') });
    const colour = () =>
      strict.page.evaluate(`getComputedStyle(${rootOf('film')}.querySelector('button')).backgroundColor`);
    expect(await colour()).toBe('rgb(28, 33, 38)');
    expect(strict.said.filter(text => /style/i.test(text))).toEqual([]);

    const styled = await bench.open({
      config: { ...config, texts: { '*': { dir: 'rtl' } }, ui: { opener: false } },
      head: '<style>askfirst-root { --askfirst-accent: rgb(11, 93, 78) }</style>',
      body: `${frame('film', '')}<a href="/" data-consent-open>Change</a>`,
    });
    await styled.consent('setLanguage', 'de');
    const button = styled.page.frameLocator('#film').getByRole('button', { name: 'YouTube immer erlauben' });
    expect(await button.evaluate(node => getComputedStyle(node).backgroundColor)).toBe('rgb(11, 93, 78)');
    expect(
      await styled.page.evaluate('[film.contentDocument.dir, film.contentDocument.documentElement.lang]'),
    ).toEqual(['rtl', 'de']);
  });

  test('less tracking where the vendor’s address can say so; more answers do not end it', async () => {
    const asked: string[] = [];
    const prepare = (context: Look['context']) =>
      context.route('https://player.vimeo.com/**', route => {
        asked.push(route.request().url());
        return route.fulfill({ contentType: 'text/html', body: 'A film' });
      });
    const look = await bench.open({ config, body: BODY, prepare });
    await look.consent('hide'); // the banner covers the last one
    asked.length = 0;
    await inFrame(look.page, 'added', 'load-once').click();
    await look.settle();
    expect(asked).toEqual([`${VIMEO}?dnt=1`]);
    await look.consent('set', { youtube: true });
    expect(await placeholders(look.page)).toEqual([false, false, false, false]);
    await look.consent('rejectAll');
    expect(await placeholders(look.page)).toEqual([true, true, true, true]);
  });

  test('without its file the frame stays blank, and held', async () => {
    const prepare = (context: Look['context']) =>
      context.route('**/consent.placeholders.js', route => route.abort());
    const look = await bench.open({ config, body: frame('film', ''), prepare });
    expect(await placeholders(look.page)).toEqual([false]);
    expect(look.errors).toEqual([]);
    await look.press('accept');
    expect(look.got().map(url => url.replace(/\?.*/, ''))).toContain('www.youtube.com/embed/M7lc1UVf-VE');
  });

  test('a page without a held frame does not ask for the file', async () => {
    const look = await bench.open({ config, body: '<p>Text</p>' });
    expect(
      await look.page.evaluate('performance.getEntriesByType("resource").map(e => e.name).join()'),
    ).not.toMatch(/placeholders/);
  });

  test('a category that the owner marked', async () => {
    const body =
      '<iframe id="map" title="Map" data-category="functional" data-src="https://maps.test/x"></iframe>';
    const look = await bench.open({ config, body });
    const map = look.page.frameLocator('#map');
    await map.getByRole('heading', { name: 'maps.test is not loaded yet' }).waitFor();
    await map.getByRole('button', { name: 'Always allow Functionality' }).click();
    expect(await look.consent('has', 'functional')).toBe(true);
  });
});
