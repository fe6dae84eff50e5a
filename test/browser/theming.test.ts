/** What the banner looks like: alike for both answers, never too large, and untouched by the page around it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, serve } from '../../demo/server.mjs';
import { violations } from './axe.js';
import { pageOf } from './fixture.js';
import { launch } from './harness.js';
import { ORIGIN } from './visit.js';

const DESIGNS = ['standard', 'soft', 'sharp', 'contrast'];
const LAYOUTS = ['corner', 'bar', 'center'];
const SCHEMES = ['light', 'dark'] as const;
const BANNER = 'askfirst-root [data-consent="banner"]';
const ANSWERS = ['accept', 'reject'] as const;
const BUTTONS = [...ANSWERS, 'preferences'];
/** https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

let server: DemoServer;
let browser: Browser;
let page: Page | undefined;
beforeAll(async () => {
  server = await serve({ tls: true });
  browser = await start();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const start = (...flags: string[]) => launch(`MAP * 127.0.0.1:${server.port}`, ...flags);

interface Scene {
  readonly ui?: object;
  readonly head?: string;
  readonly body?: string;
  readonly size?: readonly [width: number, height: number];
  readonly scheme?: 'light' | 'dark';
  readonly motion?: boolean;
}

let pages = 0;

/** Opens a page with the banner on it. */
async function open({ ui = {}, head = '', body = '', size = [1280, 800], scheme = 'light', motion }: Scene) {
  const vendors = { 'google-analytics': true, hotjar: true, 'facebook-pixel': true, youtube: true };
  const path = `/theming-${++pages}.html`;
  server.put(path, pageOf({ config: { policyUrl: '/privacy.html', vendors, ui }, head, body }));
  await page?.context().close();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme: scheme,
    reducedMotion: motion ? 'no-preference' : 'reduce',
    viewport: { width: size[0], height: size[1] },
  });
  page = await context.newPage();
  await page.goto(ORIGIN + path);
  await page.locator(BANNER).waitFor();
  return page;
}

/** Every computed style of an element of ours. */
const styles = (on: Page, name: string) =>
  on.locator(`${BANNER} [data-consent="${name}"]`).evaluate(element => {
    const computed = getComputedStyle(element);
    return Object.fromEntries(Array.from(computed, key => [key, computed.getPropertyValue(key)]));
  });

const sizeOf = (on: Page, name: string) =>
  on.locator(`${BANNER} [data-consent="${name}"]`).evaluate(element => {
    const { width, height } = element.getBoundingClientRect();
    return { width, height };
  });

/** Brings each button into view and looks whether it is there to be pressed. */
const reachable = (on: Page) =>
  on.locator(BANNER).evaluate(banner => {
    const root = banner.getRootNode() as ShadowRoot;
    const box = banner.getBoundingClientRect();
    const buttons = Array.from(banner.querySelectorAll('button'), button => {
      button.focus();
      const { left, top, width, height } = button.getBoundingClientRect();
      const isCut = button.scrollWidth > button.clientWidth || button.scrollHeight > button.clientHeight;
      const isOnTop = root.elementFromPoint(left + width / 2, top + height / 2) === button;
      return `${button.dataset.consent} ${isOnTop && width >= 24 && height >= 24 && !isCut ? 'ok' : 'not reachable'}`;
    });
    const isWide = banner.scrollWidth > banner.clientWidth || box.left < 0 || box.right > innerWidth;
    return { buttons, isWide, share: box.height / innerHeight };
  });

describe.each(DESIGNS)('the design %s', design => {
  test.each(LAYOUTS)('as a %s shows accept and reject alike, within half of the viewport', async layout => {
    const on = await open({ ui: { design, layout } });
    for (const width of [320, 1280]) {
      await on.setViewportSize({ width, height: 800 });
      for (const colorScheme of width === 320 ? (['light'] as const) : SCHEMES) {
        await on.emulateMedia({ colorScheme });
        await on.mouse.move(0, 0);
        expect(await sizeOf(on, 'accept')).toEqual(await sizeOf(on, 'reject'));
        expect(await styles(on, 'accept')).toEqual(await styles(on, 'reject'));
        const states = [];
        for (const name of ANSWERS) {
          const button = on.locator(`${BANNER} [data-consent="${name}"]`);
          await button.hover();
          const hovered = await styles(on, name);
          await button.focus();
          states.push([hovered, await styles(on, name)]);
        }
        expect(states[0]).toEqual(states[1]);
        const { buttons, isWide, share } = await reachable(on);
        expect(buttons).toEqual(BUTTONS.map(name => `${name} ok`));
        expect([isWide, share <= 0.5]).toEqual([false, true]);
        if (width === 1280) expect(await violations(on)).toEqual([]);
      }
    }
  });
});

test.each(['Enter', 'Space'])('both answers are one Tab apart, and take %s', async key => {
  for (const [index, name] of ANSWERS.entries()) {
    const on = await open({ body: '<p><a href="#">A link of the page’s</a></p>' });
    const focused = () =>
      on.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-consent'));
    await on.keyboard.press('Tab'); // the policy link: the banner comes first
    await on.keyboard.press('Tab');
    expect(await focused()).toBe('accept');
    if (index) await on.keyboard.press('Tab');
    expect(await focused()).toBe(name);
    await on.keyboard.press(key);
    expect(await on.evaluate(() => Reflect.get(window, 'consent').has('analytics'))).toBe(index === 0);
  }
});

/** Where rows of buttons end before their box does, and buttons that are out of sight. */
const misplaced = (on: Page, box: string) =>
  on.locator(`askfirst-root ${box}`).evaluate(surface => {
    const grid = surface.querySelector('.buttons') as Element;
    const { right, bottom } = surface.getBoundingClientRect();
    const ends = new Map<number, number>();
    const faults: string[] = [];
    for (const button of grid.children) {
      const place = button.getBoundingClientRect();
      ends.set(place.top, Math.max(ends.get(place.top) ?? 0, place.right));
      if (place.right > right || place.bottom > Math.min(bottom, innerHeight))
        faults.push(`cut: ${button.textContent}`);
    }
    const end = grid.getBoundingClientRect().right;
    for (const reached of ends.values()) if (reached < end - 1) faults.push(`${end - reached} pixels free`);
    return faults;
  });

describe('phones, upright and on their side, and tablets', () => {
  test.each([
    [320, 568],
    [360, 740],
    [390, 844],
    [430, 932],
    [440, 956],
    [600, 960],
    [667, 375],
    [768, 1024],
    [932, 430],
  ])('%i × %i: rows of buttons are full, and nobody has to scroll for one', async (...size) => {
    for (const layout of LAYOUTS) {
      const on = await open({ size, ui: { layout } });
      expect([layout, ...(await misplaced(on, '.banner'))]).toEqual([layout]);
      if (size[1] < 480) continue; // there the dialog scrolls with its buttons
      await on.locator(`${BANNER} [data-consent="preferences"]`).click();
      await on.locator('askfirst-root dialog').waitFor();
      expect([layout, ...(await misplaced(on, 'dialog'))]).toEqual([layout]);
    }
  });
});

describe('small windows', () => {
  test.each([
    [320, 256],
    [568, 320],
    [320, 640],
  ])('%i × %i: everything can be reached, with text spacing too', async (...size) => {
    for (const layout of LAYOUTS) {
      const on = await open({ size, ui: { layout, close: true } });
      for (const css of ['', SPACING]) {
        await on.locator('askfirst-root').evaluate((host, text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          host.shadowRoot?.adoptedStyleSheets.push(sheet);
        }, css);
        const { buttons, isWide, share } = await reachable(on);
        expect(buttons).toEqual(['close', ...BUTTONS].map(name => `${name} ok`));
        expect([layout, isWide, share <= 0.5]).toEqual([layout, false, true]);
      }
    }
  });

  test('the close button refuses, and is told so', async () => {
    const on = await open({ ui: { close: true } });
    await on.getByRole('button', { name: 'Close and reject all' }).click();
    expect(await on.evaluate(() => Reflect.get(window, 'consent').get().method)).toBe('reject-all');
  });
});

describe('the page cannot reach in', () => {
  const HOSTILE = `<style>* { all: unset } html { font-size: 40px } .over { position: fixed; inset: 0; z-index: 2147483647; background: red }
    body { zoom: 1.5; transform: rotate(4deg) scale(.8); opacity: .9 } section, button { display: none !important }
    askfirst-root { display: none; color: red; font-size: 90px }</style>`;
  const picture = (on: Page) =>
    on.locator(BANNER).evaluate(banner =>
      [banner, ...banner.querySelectorAll('*')].map(element => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const computed = getComputedStyle(element);
        const all = Array.from(computed, key => `${key}: ${computed.getPropertyValue(key)}`);
        return { box: [x, y, width, height].map(Math.round), all: all.sort() };
      }),
    );

  test.each(LAYOUTS)('by universal selectors, layers, zoom or transforms (%s)', async layout => {
    const clean = await picture(await open({ ui: { layout } }));
    const on = await open({ ui: { layout }, head: HOSTILE, body: '<div class="over"></div>' });
    expect(await picture(on)).toEqual(clean);
    expect((await reachable(on)).buttons).toEqual(BUTTONS.map(name => `${name} ok`));
  });

  test('and we do not reach out', async () => {
    const body = '<p class="banner">One <a href="#">two</a></p><button class="button top">Three</button>';
    const look = (on: Page) =>
      on.evaluate(() =>
        ['html', 'body', 'h1', 'p', 'a', 'body > button'].map(selector => {
          const element = document.querySelector(selector) as Element;
          const { x, y, width, height } = element.getBoundingClientRect();
          const computed = getComputedStyle(element);
          return [x, y, width, height, ...Array.from(computed, key => computed.getPropertyValue(key))];
        }),
      );
    const on = await open({ body });
    const withUs = await look(on);
    await on.evaluate(() => document.querySelector('askfirst-root')?.remove());
    expect(withUs).toEqual(await look(on));
  });
});

describe('the page’s looks are taken over', () => {
  const surface = (on: Page) => on.locator(BANNER).evaluate(e => getComputedStyle(e).backgroundColor);
  const LIGHT = 'rgb(255, 255, 255)';
  const DARK = 'rgb(27, 30, 34)';
  test.each([
    ['dark', 'light', DARK],
    ['light', 'dark', LIGHT],
    ['light dark', 'dark', DARK],
    ['normal', 'dark', DARK],
    ['normal', 'light', LIGHT],
  ] as const)('color-scheme: %s, and the visitor’s is %s: %s', async (page, scheme, expected) => {
    const on = await open({ head: `<style>html { color-scheme: ${page} }</style>`, scheme });
    expect(await surface(on)).toBe(expected);
  });

  test('its switch is followed', async () => {
    const on = await open({ head: '<style>html { color-scheme: light }</style>' });
    await on.addStyleTag({ content: 'html { color-scheme: dark !important }' });
    expect(await surface(on)).toBe(DARK);
  });

  test.each([
    ['Georgia, serif', 'Georgia, serif, sans-serif'],
    ['serif', 'system-ui, sans-serif'],
  ])('font-family: %s', async (family, expected) => {
    const on = await open({ head: `<style>body { font-family: ${family} }</style>` });
    expect(await on.locator(BANNER).evaluate(e => getComputedStyle(e).fontFamily)).toBe(expected);
  });

  test.each(SCHEMES)('accent-color, if need be lighter or darker (%s)', async scheme => {
    const on = await open({
      head: '<style>html { color-scheme: light dark; accent-color: #ff0 }</style>',
      scheme,
    });
    const worst: number[] = [];
    for (let hue = 0; hue < 360; hue += 15) {
      worst.push(
        await on.evaluate(at => {
          const frame = document
            .querySelector('askfirst-root')
            ?.shadowRoot?.querySelector('div') as HTMLElement;
          const accent = `hsl(${at} 100% 50%)`;
          const now = frame.style.getPropertyValue('--_accent');
          frame.style.setProperty('--_accent', now.replace(/from .*? (?=m)/g, `from ${accent} `));
          const button = frame.querySelector('.button') as Element;
          const paint = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
          const luminance = (color: string) => {
            paint.fillStyle = color;
            paint.fillRect(0, 0, 1, 1);
            const [r = 0, g = 0, b = 0] = Array.from(paint.getImageData(0, 0, 1, 1).data, byte => {
              const part = byte / 255;
              return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
          };
          const { backgroundColor, color } = getComputedStyle(button);
          const [a, b] = [luminance(backgroundColor), luminance(color)];
          return Math.max(a, b) / Math.min(a, b);
        }, hue),
      );
    }
    expect(Math.min(...worst)).toBeGreaterThan(4.5);
  });
});

test('the theming page shows each option live, writes it down, and can be used by all', async () => {
  const on = await open({});
  await on.goto(`${ORIGIN}/theming.html`);
  const banner = on.frameLocator('#preview').locator(BANNER);
  const find = (name: string) => on.locator(`#form [name="${name}"]`);
  await banner.waitFor();
  await on.getByLabel('Bar').check();
  await on.getByLabel('Sharp').check();
  await on.getByLabel('A close button').check();
  await find('position').selectOption('top');
  await on.frameLocator('#preview').locator('.banner.bar.top .close').waitFor();
  expect(JSON.parse((await on.textContent('#config')) ?? '')).toEqual({
    ui: { layout: 'bar', position: 'top', design: 'sharp', close: true },
  });
  await find('accent-light').fill('#ffaa00');
  await find('radius').fill('9');
  expect(await on.textContent('#css')).toBe(
    'askfirst-root {\n  --askfirst-accent: light-dark(#ffaa00, #eef0f2);\n  --askfirst-radius: 9px;\n}',
  );
  const button = banner.locator('[data-consent="accept"]');
  expect(
    await button.evaluate(e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).borderRadius]),
  ).toEqual(['rgb(255, 170, 0)', '9px']);
  expect(await on.textContent('#contrast')).toContain('Buttons, light: 1.9 to 1.');
  await on.getByRole('button', { name: 'Button alone' }).click();
  await on.frameLocator('#preview').locator('askfirst-root [data-consent="opener"]').waitFor();
  await on.getByRole('button', { name: 'Start over' }).click();
  await expect.poll(() => on.textContent('#css')).toBe('/* Nothing to set. */');
  await on.frameLocator('#preview').locator('askfirst-root [data-consent="opener"]').waitFor();
  await on.locator('#preview').evaluate(frame => frame.remove()); // axe would wait for an answer from inside
  expect(await violations(on)).toEqual([]);
});

describe('the visitor’s wishes', () => {
  test('motion: none when reduced, else less than 200 ms, and nothing shifts', async () => {
    const still = await open({});
    const running = (on: Page) =>
      on
        .locator(BANNER)
        .evaluate(e => getComputedStyle(e).animationDuration + getComputedStyle(e).animationName);
    expect(await running(still)).toBe('0snone');
    const shifts = `<script>window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) shift += entry.value })
      .observe({ type: 'layout-shift', buffered: true })</script>`;
    for (const layout of LAYOUTS) {
      const moving = await open({
        motion: true,
        ui: { layout },
        head: shifts,
        body: '<p>Text</p>'.repeat(40),
      });
      expect(await running(moving)).toBe('0.16sin');
      await moving.waitForTimeout(400);
      expect(await moving.evaluate('shift')).toBe(0);
    }
  });

  test('print leaves us out', async () => {
    const on = await open({});
    await on.emulateMedia({ media: 'print' });
    expect(await on.locator(BANNER).isVisible()).toBe(false);
  });

  test('forced colours keep the borders of box and buttons', async () => {
    const on = await open({});
    await on.emulateMedia({ forcedColors: 'active' });
    for (const name of BUTTONS) {
      const { 'border-top-color': border, 'background-color': back } = await styles(on, name);
      expect(border).not.toBe(back);
    }
    expect(await on.locator(BANNER).evaluate(e => getComputedStyle(e).borderTopWidth)).toBe('1px');
  });

  test('more contrast strengthens the lines', async () => {
    const on = await open({});
    const border = () => on.locator(BANNER).evaluate(e => getComputedStyle(e).borderTopColor);
    await on.emulateMedia({ contrast: 'more' });
    expect(await border()).toBe('rgb(28, 33, 38)');
  });

  test('text of 200 %', async () => {
    await browser.close();
    browser = await start('--blink-settings=defaultFontSize=32');
    page = undefined;
    for (const size of [
      [1280, 800],
      [320, 640],
    ] as const) {
      for (const layout of LAYOUTS) {
        const on = await open({ ui: { layout }, size });
        expect(
          await on.locator(BANNER).evaluate(e => Number.parseFloat(getComputedStyle(e).fontSize)),
        ).toBeGreaterThan(27);
        const { buttons, isWide, share } = await reachable(on);
        expect(buttons).toEqual(BUTTONS.map(name => `${name} ok`));
        expect([layout, isWide, share <= 0.5]).toEqual([layout, false, true]);
      }
    }
  });
});
