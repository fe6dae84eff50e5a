/** The visitor's own hands: the dialog, by pointer and by keyboard. */
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.js';
import { violations } from './axe.js';
import { type Site, startSite } from './harness.js';
import { ORIGIN, type Visit } from './visit.js';

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

describe('many vendors can be searched', () => {
  test('by keyboard; Escape clears, and only then closes', async () => {
    const visit = await openPreferences();
    const search = hook(visit, 'search');
    await search.focus();
    await visit.page.keyboard.type('contentsquare');
    await hook(visit, 'dialog').getByRole('status').getByText('1 service').waitFor();
    expect(await hook(visit, 'dialog').getByRole('heading', { level: 4 }).allTextContents()).toEqual([
      'Hotjar',
    ]);
    const [header, field] = await Promise.all([
      hook(visit, 'dialog').locator('header').boundingBox(),
      search.boundingBox(),
    ]);
    expect(field!.y).toBeGreaterThanOrEqual(header!.y + header!.height);
    expect(await violations(visit.page)).toEqual([]);
    await visit.page.keyboard.press('Escape');
    expect(await search.inputValue()).toBe('');
    expect(await hook(visit, 'dialog').isVisible()).toBe(true);
    await visit.page.keyboard.press('Escape');
    await hook(visit, 'dialog').waitFor({ state: 'hidden' });
    expect(await visit.consent('decided')).toBe(false);
  });
});

test('the receipt is the answer, to look at and to keep, and nothing is sent for it', async () => {
  const visit = await site.visit('/');
  await visit.reject();
  await hook(visit, 'opener').click();
  await hook(visit, 'dialog')
    .getByText(/^Your answer of .*: all rejected\.$/)
    .waitFor();
  await hook(visit, 'receipt').locator('summary').press('Enter');
  await hook(visit, 'download').waitFor();
  const asked = () => site.server.log.filter(({ kind }) => kind !== 'other').length; // Chromium's own
  const before = asked();
  const [file] = await Promise.all([
    visit.page.waitForEvent('download'),
    hook(visit, 'download').press('Enter'),
  ]);
  const receipt = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(file.suggestedFilename()).toBe(`consent-${receipt.id}.json`);
  expect(receipt).toMatchObject({ site: ORIGIN, event: 'refused', method: 'reject-all', version: VERSION });
  expect(receipt.vendors).toContainEqual(
    expect.objectContaining({ id: 'acme-chat', company: 'Acme Chat Ltd', allowed: false }),
  );
  expect(asked()).toBe(before);
  expect(await violations(visit.page)).toEqual([]);
});
