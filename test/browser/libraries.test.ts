/** A page that uses no listed vendor cannot tell that we are there: with us and without, everything is the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Lab, pageNames, startLab, type Trace } from './libraries/lab.js';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.close());

/** What a library itself makes different every time. */
const RANDOM: { readonly [page: string]: RegExp } = {
  jquery: /(?<=[?&]_=)\d+/g, // getScript wants no answer from a cache
};
const plain = (name: string, trace: Trace): Trace =>
  JSON.parse(JSON.stringify(trace).replace(RANDOM[name] ?? /(?!)/, 'random'));

describe('a page is the same with us and without', () => {
  test.each(pageNames)('%s', async name => {
    const bare = await lab.open(name, false);
    const ours = await lab.open(name, true);
    expect([bare.held, ours.held]).toEqual([undefined, []]);
    expect(ours.trace.console.filter(text => text.includes('[askfirst]'))).toEqual([]);
    expect(plain(name, ours.trace)).toEqual(plain(name, bare.trace));
  });
});

test.each(Object.keys(RANDOM))('%s differs from itself', async name => {
  const [one, two] = [await lab.open(name, false), await lab.open(name, false)];
  expect(one.trace).not.toEqual(two.trace);
  expect(plain(name, one.trace)).toEqual(plain(name, two.trace));
});
