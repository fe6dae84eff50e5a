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
  expect(await accept.evaluate(button => button.closest('[dir]')?.getAttribute('dir'))).toBe(expected.dir);
  const paths = visit.fetched('/dist/i18n/').map(({ path }) => path);
  expect(paths).toEqual(expected.file.map(name => `/dist/i18n/${name}.js`));
});
