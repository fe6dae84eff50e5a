/** The visitor's own hands: the dialog, by pointer and by keyboard. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.js';
import { type Site, startSite } from './harness.js';
import type { Visit } from './visit.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

function hook(visit: Visit, name: string): Locator {
  return visit.page.locator(`askfirst-root [data-consent="${name}"]`);
}

async function openPreferences(): Promise<Visit> {
  const visit = await site.visit('/');
  await hook(visit, 'banner').locator('[data-consent="preferences"]').click();
  await hook(visit, 'dialog').waitFor();
  return visit;
}

describe('what is switched on is released, and nothing else', () => {
  test('one category', async () => {
    const visit = await openPreferences();
    await visit.page.getByRole('switch', { name: 'Analytics' }).check();
    await hook(visit, 'save').click();
    await visit.settle();
    expect((await visit.ran()).sort()).toEqual(['google-analytics', 'hotjar', 'hotjar/modules']);
  });

  test('one vendor', async () => {
    const visit = await openPreferences();
    await visit.page.getByRole('button', { name: /Marketing/ }).click();
    await visit.page.getByRole('switch', { name: 'Meta Pixel' }).check();
    await hook(visit, 'save').click();
    await visit.settle();
    expect(await visit.ran()).toEqual(['facebook-pixel']);
  });
});

test.each(['light', 'dark'] as const)(
  'the open dialog has no accessibility violation in %s',
  async scheme => {
    const visit = await openPreferences();
    await visit.page.emulateMedia({ colorScheme: scheme });
    const folded = visit.page.getByRole('button', { expanded: false });
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await violations(visit.page)).toEqual([]);
  },
);

test('the banner can be answered from the keyboard', async () => {
  const visit = await site.visit('/');
  const focused = () =>
    visit.page.evaluate(() => {
      const inside = document.activeElement?.shadowRoot?.activeElement;
      return inside?.getAttribute('data-consent') ?? '';
    });
  for (let presses = 0; presses < 60 && (await focused()) !== 'reject'; presses++) {
    await visit.page.keyboard.press('Tab');
  }
  expect(await focused()).toBe('reject');
  await visit.page.keyboard.press('Enter');
  await visit.settle();
  expect(await visit.consent('decided')).toBe(true);
  expect(await hook(visit, 'banner').isVisible()).toBe(false);
});

test('a button of the site opens the dialog again, and Escape gives the focus back', async () => {
  const visit = await site.visit('/');
  await visit.reject();
  const button = visit.page.locator('footer [data-consent-open]');
  await button.click();
  await hook(visit, 'dialog').waitFor();
  await visit.page.keyboard.press('Escape');
  await hook(visit, 'dialog').waitFor({ state: 'hidden' });
  expect(await button.evaluate(element => element === document.activeElement)).toBe(true);
});
