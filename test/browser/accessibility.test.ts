/**
 * What Chromium can prove for all engines about the UI and WCAG 2.2 AA. Each test begins with its row of
 * docs/accessibility.md; keyboard, small screens and axe are in test/engines/ui.test.ts.
 */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type Look, startBench } from './bench.js';
import { contrast } from './contrast.js';

const config = {
  policyUrl: '/privacy.html',
  vendors: { 'facebook-pixel': true, 'google-analytics': true, hotjar: true, youtube: true },
  texts: { ar: { dir: 'rtl' } },
};

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function openPreferences(): Promise<Look> {
  const look = await bench.open({ config });
  await look.press('preferences');
  await look.hook('dialog').waitFor();
  return look;
}

/** Elements of the UI. */
const ui = (look: Look, selector: string): Locator => look.page.locator(`askfirst-root ${selector}`);

test('E01 the banner is a region named by its heading, and not modal', async () => {
  const look = await bench.open({ config });
  const banner = look.page.getByRole('region', { name: 'May we use cookies?' });
  expect(await banner.getAttribute('data-consent')).toBe('banner');
  expect(await banner.getAttribute('aria-modal')).toBeNull();
  expect(await banner.getByRole('heading', { level: 2 }).textContent()).toBe('May we use cookies?');
  await look.page.getByRole('heading', { name: 'Fixture' }).click(); // the page is not covered
});

test('E05 the dialog is named by its title, and not described as a whole', async () => {
  const look = await openPreferences();
  const dialog = look.page.getByRole('dialog', { name: 'Your preferences' });
  expect(await dialog.getAttribute('data-consent')).toBe('dialog');
  expect(await dialog.getAttribute('aria-describedby')).toBeNull();
});

test('E07 a switch has the name of what it switches; one that is always on says why', async () => {
  const look = await openPreferences();
  const analytics = look.page.getByRole('switch', { name: 'Analytics' });
  expect(await analytics.isChecked()).toBe(false);
  await analytics.check();
  await look.page.getByRole('switch', { name: 'Analytics', checked: true }).waitFor();
  const necessary = look.page.getByRole('switch', { name: 'Necessary' });
  expect(await necessary.isChecked()).toBe(true);
  expect(await necessary.isDisabled()).toBe(true);
  const described = await necessary.evaluate(
    (input: HTMLInputElement) => input.ariaDescribedByElements?.[0]?.textContent,
  );
  expect(described).toMatch(/^Always on/);
});

test('E08 what unfolds says so, names what it unfolds, and stands under headings in order', async () => {
  const look = await openPreferences();
  const fold = look.page.getByRole('button', { name: /Analytics/ });
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
  await fold.click();
  expect(await fold.getAttribute('aria-expanded')).toBe('true');
  const list = look.page.locator(`askfirst-root #${await fold.getAttribute('aria-controls')}`);
  await list.getByText('Hotjar', { exact: true }).waitFor();
  const levels = await ui(look, 'dialog :is(h1,h2,h3,h4,h5,h6)').evaluateAll(headings =>
    headings.map(heading => +heading.tagName.slice(1)),
  );
  expect(levels[0]).toBe(2);
  const jumps = levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1);
  expect(jumps).toEqual([]);
});

test('E09 what can be read is in the name, and no two controls have the same', async () => {
  const look = await openPreferences();
  const folded = look.page.getByRole('button', { expanded: false });
  while ((await folded.count()) > 0) await folded.first().click();
  const buttons = await ui(look, 'dialog button').evaluateAll(elements =>
    elements.map(({ textContent, ariaLabel }) => ({ text: textContent, name: ariaLabel ?? textContent })),
  );
  // A cross is no word that somebody would say to their computer.
  expect(buttons.filter(({ text, name }) => text !== '×' && !name.includes(text))).toEqual([]);
  const names = buttons.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(['light', 'dark'] as const)('E11 outlines, switches and focus have 3:1 in %s', async theme => {
  const look = await bench.open({ config: { ...config, ui: { theme } } });
  await look.press('preferences');
  await look.page.getByRole('switch', { name: 'Analytics' }).check();
  const colours = await look.page.locator('askfirst-root dialog').evaluate(dialog => {
    const style = (selector: string) => getComputedStyle(dialog.querySelector(selector)!);
    const box = dialog.querySelector<HTMLElement>('.close')!;
    box.focus();
    return {
      surface: getComputedStyle(dialog).backgroundColor,
      off: style('input:enabled:not(:checked)').borderTopColor,
      on: style('input:enabled:checked').backgroundColor,
      button: style('.button').backgroundColor,
      link: style('a').color,
      focus: getComputedStyle(box).outlineColor,
    };
  });
  const { surface, ...others } = colours;
  const weak = Object.entries(others).filter(([, colour]) => contrast(colour, surface) < 3);
  expect(weak).toEqual([]);
});

test.each([
  ['reduce', 0.001],
  ['no-preference', 0.2],
] as const)(
  'E16 with reduced motion on "%s" nothing moves for longer than %f s',
  async (reducedMotion, most) => {
    const look = await openPreferences();
    await look.page.emulateMedia({ reducedMotion });
    const seconds = await ui(look, '*').evaluateAll(elements =>
      elements.flatMap(element => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return `${transitionDuration},${animationDuration}`.split(',').map(parseFloat);
      }),
    );
    expect(Math.max(...seconds)).toBeLessThanOrEqual(most);
  },
);

describe('without colours', () => {
  const knob = (input: Element) => getComputedStyle(input, '::before').insetInlineStart;

  test('E18 a switch that is on looks different from one that is off', async () => {
    const look = await openPreferences();
    const analytics = look.page.getByRole('switch', { name: 'Analytics' });
    const off = await analytics.evaluate(knob);
    await analytics.check();
    expect(await analytics.evaluate(knob)).not.toBe(off);
  });

  test('E17 in forced colours, too, and every button and switch has an outline', async () => {
    const look = await openPreferences();
    await look.page.emulateMedia({ forcedColors: 'active' });
    const analytics = look.page.getByRole('switch', { name: 'Analytics' });
    const off = await analytics.screenshot();
    await analytics.check();
    await look.page.mouse.move(0, 0);
    expect((await analytics.screenshot()).equals(off)).toBe(false);
    const outlines = await ui(look, 'dialog :is(.button,input)').evaluateAll(controls =>
      controls.map(control => {
        const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(control);
        return `${borderTopWidth} ${borderTopStyle} ${borderTopColor}`;
      }),
    );
    expect(outlines.filter(outline => !/^2px solid /.test(outline) || /rgba.* 0\)$/.test(outline))).toEqual(
      [],
    );
  });
});

test('E19 the banner waits as long as the visitor does', async () => {
  const look = await bench.open({ config, prepare: context => context.clock.install() });
  await look.page.clock.fastForward('10:00');
  expect(await look.isAsking()).toBe(true);
});

test('E21 another language than the page’s is marked, and one from right to left is mirrored', async () => {
  const look = await bench.open({ config });
  const place = () =>
    look.hook('banner').evaluate(banner => {
      const { left, right } = banner.getBoundingClientRect();
      return [left, document.documentElement.clientWidth - right].map(Math.round);
    });
  const [start, end] = await place();
  await look.consent('setLanguage', 'ar');
  const frame = look.hook('banner').locator('xpath=ancestor::*[@lang][1]');
  expect(await frame.getAttribute('lang')).toBe('ar');
  expect(await frame.getAttribute('dir')).toBe('rtl');
  expect(await place()).toEqual([end, start]);
});

test('E22 the permanent button is at the same place on every page', async () => {
  const look = await bench.open({ config });
  await look.press('reject');
  const first = await look.hook('opener').boundingBox();
  await look.goto({ config, body: '<p style="height:300vh">A long page</p>' });
  await look.page.mouse.wheel(0, 800);
  expect(await look.hook('opener').boundingBox()).toEqual(first);
});
