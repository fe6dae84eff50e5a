/** What an answer means for vendors and names it was not about. */
import { afterEach, describe, expect, test } from 'vitest';
import { known } from '../../src/catalogue/known.js';
import type { Options } from '../../src/config/options.js';
import { resolve } from '../../src/config/resolve.js';
import { compare, everyCategory } from '../../src/state/choice.js';
import { planOf } from '../config/plan.js';
import { allowed, answer, stateOf } from './answers.js';

const before = planOf({ vendors: { 'google-analytics': true, 'google-ads': true } });
const after = planOf({ vendors: { 'google-analytics': true, 'google-ads': true, hotjar: true } });

describe('a vendor that was added after the answer', () => {
  const yes = answer(before, everyCategory(before, true));

  test('is pending and not allowed, while earlier answers stand', () => {
    expect(stateOf(after, yes)).toMatchObject({ decided: true, pending: ['hotjar'] });
    expect(stateOf(after, yes).vendors).toEqual({
      'google-analytics': true,
      'google-ads': true,
      hotjar: false,
    });
  });

  test.each([
    ['its category is answered', { analytics: true }, true],
    ['its category is refused', { analytics: false }, false],
    ['it is answered itself', { hotjar: true }, true],
    ['it is refused itself', { hotjar: false }, false],
    ['everything is answered', everyCategory(after, true), true],
  ])('is pending no more when %s', (_, choices, granted) => {
    const state = stateOf(after, answer(after, choices, yes));
    expect(state.pending).toEqual([]);
    expect(state.vendors.hotjar).toBe(granted);
  });

  test('stays pending when another category is answered', () => {
    const state = stateOf(after, answer(after, { marketing: false }, yes));
    expect(state.pending).toEqual(['hotjar']);
    expect(state.vendors.hotjar).toBe(false);
  });

  test('is not asked about when it is necessary, or when nothing was answered', () => {
    const needed = planOf({ vendors: { acme: { hosts: ['a.test'], category: 'necessary' } } });
    expect(stateOf(needed, yes).pending).toEqual([]);
    expect(stateOf(after, answer(before, { 'google-ads': true })).pending).toEqual([]);
  });

  test('is no difference by itself', () => {
    expect(compare(stateOf(before, yes), stateOf(after, yes), 'this-tab').granted).toEqual([]);
  });
});

describe('an answer counts only for what was asked', () => {
  test('a pending vendor that is named along with another category has its answer', () => {
    const yes = answer(before, everyCategory(before, true));
    const state = stateOf(after, answer(after, { marketing: true, hotjar: true }, yes));
    expect(state.vendors.hotjar).toBe(true);
    expect(state.pending).toEqual([]);
  });

  test('a vendor whose mistake was mended is asked about: nobody was shown it', () => {
    const vendors = { 'google-ads': true, hotjar: { category: 'no such' } };
    const { plan } = resolve({ vendors }, known);
    const state = stateOf(after, answer(plan, everyCategory(plan, true)));
    expect(state.vendors.hotjar).toBe(false);
    expect(state.pending).toContain('hotjar');
  });

  test('opt-out: a vendor added to a category that was refused does not run', () => {
    const of = (vendors: Options['vendors'] & object) => planOf({ mode: 'opt-out', vendors });
    const first = of({ 'google-analytics': true });
    const no = answer(first, everyCategory(first, false));
    expect(stateOf(of({ 'google-analytics': true, hotjar: true }), no).vendors.hotjar).toBe(false);
  });

  test('a yes to a category is none to a vendor of the same name in another', () => {
    const { plan } = resolve({ vendors: { analytics: { hosts: ['a.test'], category: 'marketing' } } }, known);
    const state = stateOf(plan, answer(plan, { analytics: true, marketing: false }));
    expect(state.vendors.analytics ?? false).toBe(false);
  });
});

describe('a vendor with a mistake', () => {
  test('is never allowed, whatever is answered', () => {
    const { plan } = resolve({ vendors: { hotjar: { category: 'no such' } } }, known);
    expect(allowed(plan, answer(plan, { ...everyCategory(plan, true), hotjar: true }))).not.toContain(
      'hotjar',
    );
    const optOut = resolve({ mode: 'opt-out', vendors: { hotjar: { category: 'no such' } } }, known).plan;
    expect(allowed(optOut, null)).not.toContain('hotjar');
  });
});

describe('names that every object knows', () => {
  const NAMES = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const odd = planOf({
    categories: Object.fromEntries(NAMES.map(name => [name, {}])),
    vendors: { isPrototypeOf: { hosts: ['a.test'], category: 'constructor' } },
  });

  test('as categories are refused until answered', () => {
    expect(allowed(odd, null)).toEqual(['necessary']);
    expect(allowed(odd, answer(odd, { analytics: true }))).toEqual(['necessary', 'analytics']);
  });

  test('as categories can be answered like any other', () => {
    expect(allowed(odd, answer(odd, { constructor: true } as never))).toEqual([
      ...['necessary', 'constructor'],
      'isPrototypeOf',
    ]);
    expect(compare(stateOf(odd, null), stateOf(odd, null), 'this-tab').granted).toEqual([]);
  });

  test.each(['{"__proto__":true}', '{"__proto__":{"analytics":true}}', '{"constructor":true}', '{}'])(
    'in the choices %s grant nothing',
    json => {
      expect(allowed(after, answer(after, JSON.parse(json)))).toEqual(['necessary']);
    },
  );

  describe('on a page that writes to Object.prototype', () => {
    const keys = ['analytics', 'hotjar', 'marketing'];
    afterEach(() => {
      for (const key of keys) Reflect.deleteProperty(Object.prototype, key);
    });

    test('grant nothing either', () => {
      const yes = answer(before, everyCategory(before, true));
      for (const key of keys)
        Object.defineProperty(Object.prototype, key, { value: true, configurable: true });
      expect(allowed(after, null)).toEqual(['necessary']);
      expect(allowed(after, answer(after, { functional: true }))).toEqual(['necessary', 'functional']);
      expect(stateOf(after, yes).vendors.hotjar).toBe(false);
    });
  });
});
