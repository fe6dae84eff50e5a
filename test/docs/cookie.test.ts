// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { askedHash } from '../../src/state/choice.js';
import { decodeChoice, encodeChoice } from '../../src/state/format.js';
import type { Choice } from '../../src/types.js';
import { blocks, read } from './blocks.js';

const page = read('docs/cookie.md');
const only = (info: string) => {
  const found = blocks(page, info);
  expect(found).toHaveLength(1);
  return found[0]!.trim();
};

const choice: Choice = {
  id: '9f2c4a17d0b85e63',
  decidedAt: Date.UTC(2026, 10, 22, 7),
  revision: 1,
  method: 'save',
  categories: { functional: false, analytics: true, marketing: false },
  vendors: { hotjar: false },
  asked: ['google-analytics', 'hotjar'].map(askedHash),
};
const value = encodeChoice(choice);
const answers = { functional: false, analytics: true, marketing: false, hotjar: false };

/** What a reader gets, and what it must make of it. */
const CASES: { readonly [situation: string]: readonly [value: string, revision: number, answers: object] } = {
  'a valid value': [value, 1, answers],
  'a value without vendors of their own': [
    encodeChoice({ ...choice, vendors: {} }),
    1,
    { functional: false, analytics: true, marketing: false },
  ],
  'another revision': [value, 2, {}],
  'a changed answer': [value.replace('!marketing', 'marketing'), 1, {}],
  'a cut value': [value.slice(0, -3), 1, {}],
  'another schema': [value.replace(/^1/, '2'), 1, {}],
  'no cookie': ['', 1, {}],
  'anything else': ['{"analytics":true}', 1, {}],
};

test('the example is what Askfirst writes', () => {
  expect(only('text example')).toBe(value);
  expect(decodeChoice(value)).toMatchObject({ ...choice, categories: { analytics: true } });
});

describe.each(Object.entries(CASES))('%s', (_, [given, revision, expected]) => {
  test('is read by the reader for Node', async () => {
    const { readConsent } = await import(`data:text/javascript,${encodeURIComponent(only('js'))}`);
    expect(readConsent(given, revision)).toEqual(expected);
  });

  test.skipIf(spawnSync('php', ['-v']).error)('is read by the reader for PHP', () => {
    const call = 'echo json_encode((object) read_consent($argv[1], (int) $argv[2]));';
    const { stdout } = spawnSync('php', ['-r', `${only('php')}\n${call}`, given, `${revision}`], {
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toEqual(expected);
  });
});
