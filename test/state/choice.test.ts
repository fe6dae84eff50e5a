import { describe, expect, test } from 'vitest';
import { compare, everyCategory, expiry } from '../../src/state/choice.js';
import { planOf } from '../config/plan.js';
import { allowed, answer, DAY, NOW, stateOf } from './answers.js';

const vendors = {
  'google-analytics': true,
  hotjar: true,
  'google-ads': true,
  basket: { hosts: ['basket.test'], category: 'necessary' },
} as const;
const plan = planOf({ vendors });
const NECESSARY = ['necessary', 'basket'];
const EVERYTHING = [
  ...['necessary', 'functional', 'analytics', 'marketing'],
  ...['google-analytics', 'hotjar', 'google-ads', 'basket'],
];

describe('without an answer', () => {
  const but = (...ids: string[]) => EVERYTHING.filter(id => !ids.includes(id));
  const optOut = { vendors, mode: 'opt-out' } as const;
  test.each([
    ['opt-in', { vendors }, false, NECESSARY],
    ['opt-in with a signal', { vendors }, true, NECESSARY],
    ['opt-out', optOut, false, EVERYTHING],
    ['opt-out with a signal', optOut, true, but('marketing', 'google-ads')],
    ['opt-out with a signal for everything', { ...optOut, gpc: 'refuse-all' as const }, true, NECESSARY],
  ])('%s allows what it should', (_, options, gpc, ids) => {
    expect(allowed(planOf(options), null, gpc)).toEqual(ids);
  });

  test('nothing is known of who and when', () => {
    expect(stateOf(plan, null, true)).toMatchObject({
      id: null,
      decided: false,
      pending: [],
      method: null,
      decidedAt: null,
      expiresAt: null,
      signals: { gpc: true },
    });
  });

  test('opt-out, a category of the owner’s own is allowed', () => {
    const media = planOf({ mode: 'opt-out', categories: { media: {} } });
    expect(allowed(media, null, true)).toEqual(['necessary', 'functional', 'analytics', 'media']);
  });
});

describe('an answer', () => {
  test.each([
    ['for everything', everyCategory(plan, true), EVERYTHING],
    ['against everything', everyCategory(plan, false), NECESSARY],
    ['for one category', { analytics: true }, [...NECESSARY, 'analytics', 'google-analytics', 'hotjar']],
    [
      'for one but a vendor',
      { analytics: true, hotjar: false },
      [...NECESSARY, 'analytics', 'google-analytics'],
    ],
    ['against one but a vendor', { analytics: false, hotjar: true }, [...NECESSARY, 'hotjar']],
    ['for one vendor', { hotjar: true }, [...NECESSARY, 'hotjar']],
    ['against what is necessary', { necessary: false, basket: false }, NECESSARY],
    ['for a name nobody has', { nobody: true }, NECESSARY],
  ])('%s allows what it should', (_, choices, ids) => {
    expect(allowed(plan, answer(plan, choices)).sort()).toEqual([...ids].sort());
  });

  test('wins over a signal', () => {
    expect(allowed(plan, answer(plan, { marketing: true }), true)).toContain('google-ads');
    const optOut = planOf({ vendors, mode: 'opt-out', gpc: 'refuse-all' });
    expect(allowed(optOut, answer(optOut, { analytics: true }), true)).toContain('hotjar');
  });

  test('tells who and when', () => {
    const state = stateOf(plan, answer(plan, { analytics: true }));
    expect(state).toMatchObject({ id: '9f2c4a17d0b85e63', decided: true, method: 'save', revision: 0 });
    expect(state.decidedAt).toBe('2026-11-22T07:00:00.000Z');
    expect(state.expiresAt).toBe('2027-05-21T07:00:00.000Z');
  });

  test('ends as many days later as the owner says', () => {
    const short = planOf({ cookie: { days: 3 } });
    expect(expiry(answer(short, { analytics: true }), short)).toBe(NOW + 3 * DAY);
  });

  test('for single vendors leaves the question open', () => {
    const choice = answer(plan, { hotjar: true });
    expect(stateOf(plan, choice)).toMatchObject({ decided: false, method: 'save', pending: [] });
    expect(choice.categories).toEqual({});
  });

  test('keeps what was said of single vendors before', () => {
    const video = answer(plan, { hotjar: true });
    expect(allowed(plan, answer(plan, { marketing: false }, video))).toEqual([
      ...NECESSARY.slice(0, 1),
      'hotjar',
      'basket',
    ]);
    expect(allowed(plan, answer(plan, { 'google-ads': true }, video))).toContain('hotjar');
  });

  test('for a category clears the exceptions in it, and no others', () => {
    const first = answer(plan, { analytics: true, hotjar: false, marketing: false, 'google-ads': true });
    const second = answer(plan, { analytics: true }, first);
    expect(second.vendors).toEqual({ 'google-ads': true });
    expect(allowed(plan, second)).toContain('hotjar');
  });

  test('for one category leaves the answers for the others', () => {
    const first = answer(plan, { marketing: true });
    expect(answer(plan, { analytics: true }, first).categories).toEqual({
      functional: false,
      analytics: true,
      marketing: true,
    });
  });

  test('keeps an exception only where it differs', () => {
    expect(answer(plan, { analytics: true, hotjar: true }).vendors).toEqual({});
    expect(answer(plan, { analytics: false, hotjar: true }).vendors).toEqual({ hotjar: true });
  });

  test('changes neither the answer before it nor the choices', () => {
    const first = answer(plan, { analytics: true, hotjar: false });
    const before = structuredClone({
      ...first,
      categories: { ...first.categories },
      vendors: { ...first.vendors },
    });
    answer(plan, Object.freeze(everyCategory(plan, false)), first);
    expect(first).toMatchObject(before);
  });
});

describe('the picture', () => {
  test('is frozen', () => {
    const state = stateOf(plan, answer(plan, { analytics: true }));
    for (const part of [state, state.categories, state.vendors, state.pending, state.signals]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test('tells what was granted and what was withdrawn', () => {
    const first = answer(plan, { analytics: true });
    const before = stateOf(plan, first);
    const after = stateOf(plan, answer(plan, { analytics: false, hotjar: true, marketing: true }, first));
    const change = compare(before, after, 'other-tab');
    expect(change.granted).toEqual(['marketing', 'google-ads']);
    expect(change.revoked).toEqual(['analytics', 'google-analytics']);
    expect(change).toMatchObject({ state: after, previous: before, method: 'save', source: 'other-tab' });
    expect([change, change.granted, change.revoked].every(Object.isFrozen)).toBe(true);
  });

  test('of the same answer shows no difference', () => {
    const state = stateOf(plan, answer(plan, { analytics: true }));
    expect(compare(state, state, 'this-tab')).toMatchObject({ granted: [], revoked: [] });
  });
});

test('everything optional is answered alike', () => {
  const media = planOf({ categories: { media: {} } });
  expect(everyCategory(media, false)).toEqual({
    functional: false,
    analytics: false,
    marketing: false,
    media: false,
  });
});
