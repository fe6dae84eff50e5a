/** BUGS: each test says what should be, and fails today. Move it to vendors.test.ts once it is mended. */
import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/config/resolve.js';
import { hot } from '../../src/vendors/hot.js';

const of = (vendors: unknown) => resolve({ vendors }, hot);

describe('a mistake that leaves a vendor grantable, or unheld', () => {
  test.fails.each([[3], [[]], [123456]])('hotjar given as %j is faulty', given => {
    const { plan, problems } = of({ hotjar: given });
    expect(problems).toHaveLength(1);
    expect(plan.vendors.map(v => v.faulty)).toEqual([true]);
  });

  test.fails.each(['//cdn.a.test/w.js', 'a.test:443', '*.a.test:8080'])('%s is no address', host => {
    expect(of({ acme: { hosts: [host] } }).problems).not.toEqual([]);
  });

  test.fails.each([['acme_*'], [[3]], [[{}]], [{ a: 1 }]])('cookies: %j is reported', cookies => {
    expect(of({ acme: { hosts: ['a.test'], cookies } }).problems).not.toEqual([]);
  });

  test.fails.each(['(x', '.x', 'window.Acme'])('the marker %s gives away nothing, or the global it names', marker => {
    const { plan, problems } = of({ acme: { hosts: ['a.test'], markers: [marker] } });
    if (problems.length === 0) expect(plan.vendors[0]?.defines).toEqual(['Acme']);
  });
});

describe('a mistake that is passed over', () => {
  test.fails('a vendor that has the name of a category answers to both', () => {
    expect(of({ analytics: { hosts: ['a.test'], category: 'marketing' } }).problems).not.toEqual([]);
  });

  test.fails('an ID for a vendor that has none', () => {
    expect(of({ youtube: 'abc' }).problems).not.toEqual([]);
  });

  test.fails('an empty ID', () => {
    expect(of({ hotjar: '' }).problems).not.toEqual([]);
  });

  test.fails('one vendor by two of its names', () => {
    expect(of({ ga4: 'G-ABCDE12345', 'google-analytics': { category: 'marketing' } }).problems).not.toEqual([]);
  });

  test.fails('an address for visitors that is no web address', () => {
    expect(of({ acme: { hosts: ['a.test'], policyUrl: 'javascript:alert(1)' } }).problems).not.toEqual([]);
  });

  test.fails.each([
    { texts: { en: 3 } },
    { texts: { en: { title: 5 } } },
    { region: 'US', regions: { us: { mode: 'opt-out' } } },
    { regions: { US: { mode: 'optout' } } },
  ])('%j', options => {
    expect(resolve(options, hot).problems).not.toEqual([]);
  });

  test.fails.each([[[]], [3]])('%j for a vendor of the owner’s own is one mistake, told once', given => {
    expect(of({ acme: given }).problems).toHaveLength(1);
  });
});
