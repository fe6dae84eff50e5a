/**
 * A page that uses no listed vendor cannot tell that we are there: with us and without, everything is the same.
 *
 * One page alone: `npx vitest run --project browser test/browser/libraries.test.ts -t 'same: jquery$'`
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from './libraries/differences.js';
import { type Lab, pageNames, startLab, type Trace } from './libraries/lab.js';

/** The one that uses a vendor, and is told apart. */
const UNLIKE = 'hotjar';

/** What a library itself makes different every time. */
const RANDOM: { readonly [page: string]: RegExp } = {
  jquery: /(?<=[?&]_=)\d+/g, // getScript wants no answer from a cache
  lit: /(?<=lit\$)\d+/g, // a mark that no text of the page has by chance
};

/** The one thing of ours that can be found: docs/decisions/0017-style-elements-have-methods-of-their-own.md */
const OWN =
  /HTMLStyleElement\.(prototype\.)?(append|prepend|replaceChildren|appendChild|insertBefore|replaceChild|insertAdjacentText)\b/;

const plain = (name: string, trace: Trace): Trace =>
  JSON.parse(JSON.stringify(trace).replace(RANDOM[name] ?? /(?!)/, 'random'));

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.close());

test.each(pageNames.filter(name => name !== UNLIKE))('the same: %s', async name => {
  const bare = await lab.open(name, false);
  const ours = await lab.open(name, true);
  const lines = differences(plain(name, bare.trace), plain(name, ours.trace));
  expect(lines.filter(line => !OWN.test(line))).toEqual([]);
  expect([bare.held, ours.held]).toEqual([undefined, []]);
  expect(ours.trace.console.filter(text => text.includes('[askfirst]'))).toEqual([]);
});

test('not the same: a page with a listed vendor', async () => {
  const bare = await lab.open(UNLIKE, false);
  const ours = await lab.open(UNLIKE, true);
  expect(ours.held).toEqual(['https://static.hotjar.com/c/hotjar-1.js']);
  expect(differences(bare.trace, ours.trace)).toContain(
    '- .requests: "GET static.hotjar.com/c/hotjar-1.js script"',
  );
});

test.each(Object.keys(RANDOM))('not the same as itself: %s', async name => {
  const [one, two] = [await lab.open(name, false), await lab.open(name, false)];
  expect(one.trace).not.toEqual(two.trace);
  expect(differences(plain(name, one.trace), plain(name, two.trace))).toEqual([]);
});
