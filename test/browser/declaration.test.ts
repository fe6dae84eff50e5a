/** The table of services and cookies in the owner's privacy page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.js';
import { pageOf } from './fixture.js';
import { type Site, startSite } from './harness.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const config = {
  vendors: {
    hotjar: true,
    'acme-chat': { name: 'Acme chat', company: 'Acme Ltd', hosts: ['acme-chat.test'] },
  },
};

test('the demo’s privacy page lists what it uses, and what is allowed, without an accessibility violation', async () => {
  const visit = await site.visit('/privacy.html');
  const tables = visit.page.locator('[data-consent-declaration]');
  await tables.getByText('Hotjar (Off)').waitFor();
  await tables.getByText('Acme Chat Ltd, Ireland').waitFor();
  expect(await tables.getByRole('cell', { name: 'Recognises the visitor on this site.' }).count()).toBe(1);
  expect(await violations(visit.page)).toEqual([]);
  await visit.accept();
  await tables.getByText('Hotjar (On)').waitFor();
  expect(await tables.locator('.askfirst-answer').textContent()).toContain(': all accepted.');
  await tables.getByRole('button', { name: 'Change your answer' }).click();
  await visit.page.locator('askfirst-root [data-consent="dialog"]').waitFor();
  expect(visit.errors).toEqual([]);
});

test('on a phone the tables scroll in themselves, not the page', async () => {
  const visit = await site.visit('/privacy.html', { viewport: { width: 320, height: 568 } });
  await visit.page.getByText('Hotjar (Off)').waitFor();
  const page = await visit.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(page[0]).toBeLessThanOrEqual(page[1] as number);
  const table = visit.page.getByRole('region', { name: 'Analytics Cookies' });
  expect(await table.evaluate(element => element.scrollWidth > element.clientWidth)).toBe(true);
  await table.focus();
  await visit.page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(element => element.scrollLeft)).toBeGreaterThan(0);
});

test('under a strict policy, in another language, and with what is told of one vendor missing', async () => {
  const html = pageOf({
    config: { vendors: { ...config.vendors, crisp: true }, language: 'de' },
    body: '<div data-consent-declaration></div>',
  });
  site.server.put('/strict.html', (_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-security-policy':
        "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
    });
    response.end(html);
  });
  site.server.put('/dist/vendors/crisp.about.json', (_request, response) => {
    response.writeHead(404).end('none');
  });
  const visit = await site.visit('/strict.html');
  const tables = visit.page.locator('[data-consent-declaration]');
  await tables.getByText('Antwort ändern').waitFor();
  await tables.getByText('Hotjar Ltd (Contentsquare group), Malta').waitFor();
  expect(await tables.getByText('Crisp (Aus)').count()).toBe(1);
  expect(await tables.getByText('Acme Ltd').count()).toBe(1);
  expect(
    await tables
      .locator('.askfirst-scroll')
      .first()
      .evaluate(e => getComputedStyle(e).overflowX),
  ).toBe('auto');
});

test('its file is fetched where there is such an element, and when one came later and the language is set', async () => {
  site.server.put('/none.html', pageOf({ config }));
  const visit = await site.visit('/none.html');
  expect(visit.fetched('/dist/consent.declaration.js')).toEqual([]);
  await visit.page.evaluate(() => document.body.append(document.createElement('article')));
  await visit.page
    .locator('article')
    .evaluate(element => element.setAttribute('data-consent-declaration', ''));
  await visit.consent('setLanguage', 'en');
  await visit.page.getByText('Hotjar (Off)').waitFor();
});
