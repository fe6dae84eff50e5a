import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, startSite } from './harness.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const page = (lang: string) => `<!doctype html>
<html lang="${lang}">
<title>Languages</title>
<script src="/dist/consent.js" data-hotjar></script>
<body></body>`;

test.each([
  { lang: 'no', locale: 'en-US', file: ['nb'], accept: 'Godta alle', dir: 'ltr' },
  { lang: 'zh-HK', locale: 'en-US', file: ['zh-TW'], accept: '全部接受', dir: 'ltr' },
  { lang: 'he', locale: 'en-US', file: ['he'], accept: 'אישור הכול', dir: 'rtl' },
  { lang: '', locale: 'fr-CA', file: ['fr'], accept: 'Tout accepter', dir: 'ltr' },
  { lang: 'tlh', locale: 'is-IS', file: [], accept: 'Accept all', dir: 'ltr' },
])('a page in $lang, a browser in $locale: fetches $file and no other', async expected => {
  site.server.put('/languages', page(expected.lang));
  const visit = await site.visit('/languages', { locale: expected.locale });
  const accept = visit.page.locator('[data-consent=accept]');
  expect(await accept.textContent()).toBe(expected.accept);
  expect(await accept.evaluate(button => getComputedStyle(button).direction)).toBe(expected.dir);
  const paths = visit.fetched('/dist/i18n/').map(({ path }) => path);
  expect(paths).toEqual(expected.file.map(name => `/dist/i18n/${name}.js`));
});

test.each([
  {
    lang: 'de',
    texts: {},
    files: ['consent.opener.js', 'i18n/de.js'],
    name: 'Ihre Einstellungen',
    spoken: 'de',
  },
  {
    lang: 'pt-BR',
    texts: {},
    files: ['consent.opener.js', 'i18n/pt-BR.js'],
    name: 'Suas preferências',
    spoken: 'pt-BR',
  },
  { lang: 'en-GB', texts: {}, files: [], name: 'Cookie preferences', spoken: 'en' },
  {
    lang: 'fr',
    texts: { fr: { opener: 'Biscuits' } },
    files: ['consent.opener.js', 'i18n/fr.js'],
    name: 'Biscuits',
    spoken: 'fr',
  },
  {
    lang: 'en',
    texts: { '*': { opener: 'Cookies?' } },
    files: ['consent.opener.js'],
    name: 'Cookies?',
    spoken: 'en',
  },
  { lang: 'tlh', texts: {}, files: ['consent.opener.js'], name: 'Cookie preferences', spoken: 'en-US' },
])('where nobody is asked, the opener of a page in $lang is called $name', async expected => {
  const inline = `<script type="application/json" data-consent-config>${JSON.stringify({ texts: expected.texts })}</script>`;
  site.server.put('/opener', page(expected.lang).replace('<script', `${inline}<script`));
  const visit = await site.visit('/opener', { locale: 'en-US' });
  await visit.page.locator('[data-consent=reject]').click();
  const before = site.server.log.length;
  await visit.page.reload();
  const opener = visit.page.getByRole('button', { name: expected.name });
  await expect.poll(() => opener.getAttribute('lang')).toBe(expected.spoken);
  const files = site.server.log
    .slice(before)
    .filter(({ dest }) => dest === 'script')
    .map(({ path }) => path);
  expect(files).toEqual(['consent.js', ...expected.files].map(name => `/dist/${name}`));
});

test('the opener follows consent.setLanguage, also back to English', async () => {
  site.server.put('/opener', page('en'));
  const visit = await site.visit('/opener', { locale: 'en-US' });
  await visit.page.locator('[data-consent=reject]').click();
  for (const [language, name] of Object.entries({ el: 'Οι προτιμήσεις σας', en: 'Cookie preferences' })) {
    await visit.page.evaluate(next => Reflect.get(window, 'consent').setLanguage(next), language);
    await visit.page.getByRole('button', { name }).waitFor();
  }
});

test('the opener is called in English where the banner speaks it: in a language that there is no file for', async () => {
  site.server.put('/opener', page('de'));
  const visit = await site.visit('/opener', { locale: 'de-DE' });
  await visit.page.evaluate(() => Reflect.get(window, 'consent').setLanguage('tlh'));
  const reject = visit.page.locator('[data-consent=reject]');
  expect(await reject.textContent()).toBe('Reject all');
  await reject.click();
  const opener = visit.page.locator('[data-consent=opener]');
  await visit.page.waitForLoadState('networkidle');
  expect(await opener.getAttribute('aria-label')).toBe('Cookie preferences');
});
