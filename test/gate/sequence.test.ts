import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSequence, type Step } from '../../src/gate/sequence.js';

const CATEGORIES: Record<string, string> = { ga: 'analytics', hotjar: 'analytics', meta: 'marketing' };
const categoryOf = (owner: string) => (owner.startsWith('#') ? owner.slice(1) : CATEGORIES[owner]);

let log: string[] = [];
beforeEach(() => {
  log = [];
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A step that takes until `finish` is called. */
function slow(owner: string, name: string, blocking = true) {
  let finish = () => {};
  const release = () => {
    log.push(name);
    return new Promise<void>(resolve => {
      finish = resolve;
    });
  };
  const step: Step = { owner, blocking, release };
  return { step, finish: () => finish() };
}
const quick = (owner: string, name: string): Step => ({ owner, release: () => void log.push(name) });
const settle = () => new Promise(resolve => setTimeout(resolve));

/** Gives the steps in order, and says what has run by then. */
function run(...steps: Step[]): string[] {
  const sequence = createSequence(categoryOf);
  for (const step of steps) sequence(step);
  return log;
}

describe('a step', () => {
  test('runs at once, in the same task, when nothing is unfinished', () => {
    expect(run(quick('ga', '1'), quick('ga', '2'), quick('meta', '3'))).toEqual(['1', '2', '3']);
  });

  test.each([
    ['ga', 'ga', true, 'one vendor'],
    ['ga', 'hotjar', false, 'another vendor of the category'],
    ['ga', 'meta', false, 'another vendor'],
    ['#analytics', 'ga', true, 'a vendor after unnamed code of its category'],
    ['ga', '#analytics', true, 'unnamed code after a vendor of its category'],
    ['#analytics', '#analytics', true, 'unnamed code of one category'],
    ['#marketing', 'ga', false, 'unnamed code of another category'],
    ['#analytics', '#marketing', false, 'unnamed code of two categories'],
  ])('%s, unfinished, is waited for by %s: %s (%s)', async (earlier, later, waits) => {
    const { step, finish } = slow(earlier, 'first');
    run(step, quick(later, 'second'));
    expect(log).toEqual(waits ? ['first'] : ['first', 'second']);
    finish();
    await settle();
    expect(log).toEqual(['first', 'second']);
  });

  test('that nothing relies on is not waited for', () => {
    expect(run(slow('ga', 'async', false).step, quick('ga', 'next'))).toEqual(['async', 'next']);
  });

  test('that hangs keeps no other vendor', () => {
    expect(run(slow('ga', 'hangs').step, quick('hotjar', 'a'), quick('meta', 'b'))).toEqual([
      'hangs',
      'a',
      'b',
    ]);
  });

  test('that is no longer unfinished is not waited for', async () => {
    const sequence = createSequence(categoryOf);
    const { step, finish } = slow('ga', '1');
    sequence(step);
    finish();
    await settle();
    sequence(quick('ga', '2'));
    expect(log).toEqual(['1', '2']);
  });
});

test('steps of a vendor run in order, each after the one before it has finished', async () => {
  const [a, b] = [slow('ga', '1'), slow('ga', '2')];
  run(a.step, b.step, quick('ga', '3'));
  expect(log).toEqual(['1']);
  a.finish();
  await settle();
  expect(log).toEqual(['1', '2']);
  b.finish();
  await settle();
  expect(log).toEqual(['1', '2', '3']);
});

describe('a step that fails', () => {
  const failing: Step = {
    owner: 'ga',
    blocking: true,
    release() {
      log.push('fails');
      throw new Error('no');
    },
  };

  test('stops neither its own vendor nor another', () => {
    expect(run(failing, quick('ga', 'own'), quick('meta', 'other'))).toEqual(['fails', 'own', 'other']);
    expect(vi.mocked(console.warn).mock.calls[0]?.[0]).toBe('[askfirst] release-failed');
  });

  test('after having waited stops nobody behind it', async () => {
    const { step, finish } = slow('ga', '1');
    run(step, failing, quick('ga', '2'));
    finish();
    await settle();
    expect(log).toEqual(['1', 'fails', '2']);
  });
});
