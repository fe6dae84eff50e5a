import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known } from '../../src/catalogue/known.js';
import { resolve } from '../../src/config/resolve.js';
import type { Plan } from '../../src/types.js';

/** What every plan must be, whatever it was made of. */
function expectSound(plan: Plan): void {
  const { categories, vendors, cookie } = plan;
  const ids = categories.map(c => c.id);
  expect(['opt-in', 'opt-out']).toContain(plan.mode);
  expect(['hold-known', 'hold-all', 'allow']).toContain(plan.unlisted);
  expect(categories.filter(c => c.necessary).map(c => c.id)).toEqual(['necessary']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(vendors.map(v => v.id)).size).toBe(vendors.length);
  expect(vendors.filter(v => !ids.includes(v.category))).toEqual([]);
  expect(Number.isInteger(cookie.days) && cookie.days >= 1 && cookie.days <= 400).toBe(true);
  expect(`${cookie.name}${cookie.path}`).not.toMatch(/[;\s]/);
  expect(isFrozen(plan)).toBe(true);
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

const OPTIONS = [
  ...['revision', 'mode', 'region', 'regions', 'policyUrl', 'vendors', 'categories', 'unlisted', 'cookie'],
  ...['gpc', 'language', 'texts', 'ui', 'reloadOnRevoke', '$schema', '__proto__', 'constructor'],
];
const FIELDS = ['id', 'category', 'name', 'hosts', 'storage', 'markers', 'company', 'policyUrl', '__proto__'];
const NAMES = ['hotjar', 'ga4', 'youtube', 'acme', '__proto__', 'constructor', 'analytics', ''];

const json = fc.jsonValue({ maxDepth: 3 });
const words = fc.oneof(
  json,
  fc.array(fc.string()),
  fc.constantFrom('analytics', 'ads', '123456', '*.a.test/x'),
);
const vendor = fc.oneof(json, fc.dictionary(fc.constantFrom(...FIELDS), words));
const vendors = fc.dictionary(fc.constantFrom(...NAMES), vendor);

describe('the plan is sound', () => {
  test.each([[null], [undefined], [3], ['x'], [true], [[]], [[[]]], [{ vendors: null }], [() => {}]])(
    'for %j',
    given => {
      expectSound(resolve(given, known).plan);
    },
  );

  test('for any JSON', () => {
    fc.assert(fc.property(json, given => expectSound(resolve(given, known).plan)));
  });

  test('for any JSON below any option', () => {
    const options = fc.dictionary(fc.constantFrom(...OPTIONS), json);
    fc.assert(fc.property(options, given => expectSound(resolve(given, known).plan)));
  });

  test('for any JSON in a vendor', () => {
    fc.assert(fc.property(vendors, given => expectSound(resolve({ vendors: given }, known).plan)));
  });

  test('for any JSON as the cookies of a vendor', () => {
    const own = (cookies: unknown) => ({ vendors: { acme: { hosts: ['a.test'], cookies } } });
    fc.assert(fc.property(fc.array(json), given => expectSound(resolve(own(given), known).plan)));
  });
});

test('making a plan changes nothing it was given but the frozen facts', () => {
  const options = { vendors: { hotjar: { id: '123456' } }, cookie: { days: 30 }, regions: { DE: {} } };
  const before = structuredClone(options);
  resolve(options, known);
  expect(options).toEqual(before);
  expect(Object.isFrozen(options.vendors.hotjar)).toBe(false);
});

test('a plan is frozen all the way down', () => {
  const about = { company: 'Acme', hosts: ['a.test'], cookies: [{ name: 'a', purpose: 'b' }] };
  const { plan } = resolve(
    { vendors: { hotjar: '123456', acme: about }, texts: { en: { title: 'x' } } },
    known,
  );
  expect(isFrozen(plan)).toBe(true);
});

test('what the owner wrote stays the owner’s to change', () => {
  const texts = { en: { title: 'x' } };
  resolve({ texts }, known);
  expect(Object.isFrozen(texts)).toBe(false);
});

test('what a page put on Object.prototype is no option', () => {
  Object.defineProperty(Object.prototype, 'mode', { value: 'opt-out', configurable: true });
  try {
    expect(resolve({}, known).plan.mode).toBe('opt-in');
  } finally {
    Reflect.deleteProperty(Object.prototype, 'mode');
  }
});
