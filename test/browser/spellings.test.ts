/** The unit tests ask Node's URL parser what a spelling means; this asks whether Chromium reads it the same way. */
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { relatives, spellings } from '../gate/spellings.js';
import { launch } from './harness.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch('MAP * 127.0.0.1:9');
});
afterAll(() => browser.close());

const BASE = 'http://www.shop.test/a/b';

test('Chromium reads spellings of addresses as the unit tests do', async () => {
  const texts = [
    ...fc.sample(spellings('a.held.test', '/gtag/js', '?id=AW-1'), 600),
    ...fc.sample(relatives('/proxy/t.js'), 200),
  ];
  const page = await browser.newPage();
  await page.setContent(`<base href="${BASE}">`);
  const read = await page.evaluate(
    list =>
      list.map(text => {
        const link = document.createElement('a');
        link.setAttribute('href', text);
        const { protocol, host, pathname, search } = link;
        return /^(http|ws)s?:$/.test(protocol) && host ? [protocol, host, pathname, search].join(' ') : '';
      }),
    texts,
  );
  const expected = texts.map(text => {
    try {
      const { protocol, host, pathname, search } = new URL(text, BASE);
      return /^(http|ws)s?:$/.test(protocol) ? [protocol, host, pathname, search].join(' ') : '';
    } catch {
      return '';
    }
  });
  const differing = texts.flatMap((text, i) =>
    read[i] === expected[i] ? [] : [JSON.stringify([text, read[i], expected[i]])],
  );
  expect(differing).toEqual([]);
});
