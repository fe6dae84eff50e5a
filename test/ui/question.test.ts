import { expect, test } from 'vitest';
import { enBanner } from '../../src/ui/i18n/en-banner.js';
import ja from '../../src/ui/i18n/ja.js';
import { whatToAsk } from '../../src/ui/question.js';
import { fakeHost } from './fake-host.js';

test.each([
  ['English', enBanner, 'Added since your last answer: Hotjar, Clarity.'],
  ['Japanese', ja, 'サービス：Hotjar、Clarity。'],
])('%s: new vendors are listed as the language does', (_, words, expected) => {
  const { consent } = fakeHost({ decided: true, pending: ['hotjar', 'clarity'] }).host;
  expect(whatToAsk(consent, words).intro).toContain(expected);
});
