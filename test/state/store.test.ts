import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeChoice } from '../../src/state/format.js';
import { createStore } from '../../src/state/store.js';
import { planOf } from '../config/plan.js';
import { answer, DAY, NOW } from './answers.js';
import { emptyJar } from './jar.js';

const vendors = { hotjar: true } as const;
const plan = planOf({ vendors });

/** jsdom ends cookies by the real time. The cookie keeps whole seconds. */
const TODAY = Math.floor(Date.now() / 1000) * 1000;

/** A store whose clock is set by hand. */
function storeAt(start = TODAY, options = {}) {
  let now = start;
  const store = createStore(planOf({ vendors, ...options }), false, () => now);
  return { store, wait: (ms: number) => (now += ms) };
}
const put = (value: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: what another tab or a server does
  document.cookie = `consent=${value}; path=/`;
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  emptyJar();
  vi.restoreAllMocks();
});

describe('an answer', () => {
  test('is kept for the next page', () => {
    const { store } = storeAt();
    expect(store.answer({ analytics: true }, 'save')).toBe(true);
    expect(store.state()).toMatchObject({ decided: true, method: 'save', vendors: { hotjar: true } });
    expect(storeAt().store.state()).toEqual(store.state());
  });

  test('writes nothing before it is given', () => {
    storeAt().store.state();
    expect(document.cookie).toBe('');
  });

  test('is dated by the clock, and has a new random name each time', () => {
    const { store, wait } = storeAt(NOW);
    const ids = [1, 2].map(() => {
      store.answer({ analytics: true }, 'save');
      wait(DAY);
      return store.state().id;
    });
    expect(store.state().decidedAt).toBe(new Date(NOW + DAY).toISOString());
    expect(ids[0]).toMatch(/^[\da-f]{16}$/);
    expect(ids[1]).not.toBe(ids[0]);
  });

  test('has the same date on the next page', () => {
    const { store } = storeAt(TODAY + 1);
    store.answer({ analytics: true }, 'save');
    expect(storeAt().store.state().decidedAt).toBe(store.state().decidedAt);
  });

  test('to nothing is none', () => {
    const { store } = storeAt();
    expect(store.answer({}, 'api')).toBe(false);
    expect(store.state().decided).toBe(false);
    expect(document.cookie).toBe('');
  });

  test('leaves the picture before it as it was', () => {
    const { store } = storeAt();
    const before = store.state();
    store.answer({ analytics: true }, 'save');
    expect(before).toMatchObject({ decided: false, vendors: { hotjar: false } });
    expect(store.state()).not.toBe(before);
  });
});

describe('the stored answer', () => {
  test.each([
    [179, true],
    [181, false],
  ])('counts on another visit after %i days: %s', (days, decided) => {
    put(encodeChoice(answer(plan, { analytics: true })));
    expect(storeAt(NOW + days * DAY).store.state().decided).toBe(decided);
  });

  test('is forgotten with its cookie', () => {
    const { store } = storeAt();
    store.answer({ analytics: true }, 'save');
    expect(store.forget()).toBe(true);
    expect(store.state()).toMatchObject({ decided: false, id: null, vendors: { hotjar: false } });
    expect(document.cookie).toBe('');
    expect(store.forget()).toBe(false);
  });
});

describe('reading again', () => {
  test('finds no other answer where nothing happened', () => {
    const { store } = storeAt();
    expect(store.reread()).toBe(false);
    store.answer({ analytics: true }, 'save');
    expect(store.reread()).toBe(false);
  });

  test('finds what another tab answered', () => {
    const [here, there] = [storeAt().store, storeAt().store];
    there.answer({ analytics: true }, 'save');
    expect(here.reread()).toBe(true);
    expect(here.state()).toEqual(there.state());
    there.answer({ analytics: false }, 'revoke');
    expect(here.reread()).toBe(true);
    expect(here.state().vendors.hotjar).toBe(false);
  });

  test('finds that the cookie is gone', () => {
    const [here, there] = [storeAt().store, storeAt().store];
    here.answer({ analytics: true }, 'save');
    there.reread();
    there.forget();
    expect(here.reread()).toBe(true);
    expect(here.state().decided).toBe(false);
  });

  test('finds a damaged cookie to be no consent', () => {
    const { store } = storeAt();
    store.answer({ analytics: true }, 'save');
    put('damaged');
    expect(store.reread()).toBe(true);
    expect(store.state().vendors.hotjar).toBe(false);
  });
});

describe('where cookies cannot be written', () => {
  const nowhere = { cookie: { domain: 'example.com' } };

  test('the answer holds in memory, also when the cookie is looked for', () => {
    const { store } = storeAt(TODAY, nowhere);
    expect(store.answer({ analytics: true }, 'save')).toBe(true);
    expect(document.cookie).toBe('');
    expect(store.reread()).toBe(false);
    expect(store.state().vendors.hotjar).toBe(true);
  });

  test('the answer can be forgotten', () => {
    const { store } = storeAt(TODAY, nowhere);
    store.answer({ analytics: true }, 'save');
    expect(store.forget()).toBe(true);
    expect(store.state().decided).toBe(false);
  });
});
