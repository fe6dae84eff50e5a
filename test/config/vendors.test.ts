import { describe, expect, test } from 'vitest';
import { known } from '../../src/catalogue/known.js';
import { resolve } from '../../src/config/resolve.js';
import { categoryName, checkParameters, findVendor } from '../../src/config/vendors.js';
import type { PlannedVendor } from '../../src/types.js';
import { know } from './plan.js';

const of = (vendors: unknown, more: object = {}) => resolve({ ...more, vendors }, known);
const one = (vendors: unknown, more?: object) => {
  const { plan, problems } = of(vendors, more);
  expect(plan.vendors).toHaveLength(1);
  const vendor = plan.vendors[0] as PlannedVendor;
  return { vendor, problems: [...problems, ...checkParameters(vendor, know(vendor))] };
};
/** What every vendor may say of itself, as an unknown key is answered. */
const KEYS = [
  ...['category', 'name', 'hosts', 'cookies', 'storage', 'markers'],
  ...['company', 'country', 'purpose', 'policyUrl', 'optOutUrl'],
];
const CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing'];

describe('a vendor of the catalogue', () => {
  test.each([
    ['hotjar', true, {}],
    ['hotjar', {}, {}],
    ['hotjar', '123456', { id: '123456' }],
    ['hotjar', { id: '123456' }, { id: '123456' }],
    ['hotjar', 123456, { id: '123456' }],
    ['hotjar', { id: 123456 }, { id: '123456' }],
    ['hotjar', { id: null }, {}],
    ['google-analytics', 'G-ABCDE12345', { id: 'G-ABCDE12345' }],
    ['youtube', true, {}],
  ])('%s by %j has the values %j', (name, given, values) => {
    const { vendor, problems } = one({ [name]: given });
    expect(problems).toEqual([]);
    expect(vendor).toMatchObject({ id: name, values, faulty: false, ownHosts: [] });
  });

  test.each([
    ['ga4', 'google-analytics'],
    ['gtm', 'google-tag-manager'],
    ['meta-pixel', 'facebook-pixel'],
  ])('%s is another name for %s', (alias, id) => {
    expect(one({ [alias]: true }).vendor.id).toBe(id);
  });

  test('keeps what the catalogue knows', () => {
    const { vendor } = one({ hotjar: true });
    const { id, name, category, queues } = known.find(v => v.id === 'hotjar')!;
    expect(vendor).toMatchObject({ id, name, category, queues, isKnown: true });
  });

  test.each([[false], [null]])('given as %j is not used here', given => {
    expect(of({ hotjar: given })).toMatchObject({ plan: { vendors: [] }, problems: [] });
  });

  test('can be renamed, and get more addresses, cookies, keys and markers', () => {
    const more = {
      name: 'Heat',
      hosts: ['hj.a.test'],
      cookies: ['mine'],
      storage: ['key'],
      markers: ['Heat.go()'],
    };
    const { vendor, problems } = one({ hotjar: more });
    expect(problems).toEqual([]);
    expect(vendor).toMatchObject({ name: 'Heat', ownHosts: ['hj.a.test'] });
    expect(vendor.ownFacts).toEqual({ cookies: ['mine'], storage: ['key'] });
    expect(vendor.defines).toEqual(['Heat']);
  });
});

describe('a faulty vendor', () => {
  const OWN = { hosts: ['a.test'] };
  const EVIL = 'javascript:alert(1)';
  test.each([
    ['hotjar', 'abc', ['vendors.hotjar.id', 'abc', 'parameter']],
    ['hotjar', { id: '12; alert(1)' }, ['vendors.hotjar.id', '12; alert(1)', 'parameter']],
    ['hotjar', { id: ['123456'] }, ['vendors.hotjar.id', ['123456'], 'parameter']],
    ['hotjar', '', ['vendors.hotjar.id', '', 'parameter']],
    ['hotjar', 0, ['vendors.hotjar.id', '0', 'parameter']],
    ['hotjar', 3, ['vendors.hotjar.id', '3', 'parameter']],
    ['hotjar', [], ['vendors.hotjar', [], 'object']],
    ['ga4', 'AW-123456', ['vendors.google-analytics.id', 'AW-123456', 'parameter']],
    ['hotjar', { category: 'statistc' }, ['vendors.hotjar.category', 'statistc', CATEGORIES]],
    ['hotjar', { category: 3 }, ['vendors.hotjar.category', 3, CATEGORIES]],
    ['hotjar', { category: 'constructor' }, ['vendors.hotjar.category', 'constructor', CATEGORIES]],
    ['hotjar', { name: 3 }, ['vendors.hotjar.name', 3, 'text']],
    ['hotjar', { hosts: 'a.test' }, ['vendors.hotjar.hosts', 'a.test', 'list']],
    ['hotjar', { hosts: [3] }, ['vendors.hotjar.hosts[0]', 3, 'text']],
    ['hotjar', { storage: [{}] }, ['vendors.hotjar.storage[0]', {}, 'text']],
    ['acme', { hosts: ['https://a.test'] }, ['vendors.acme.hosts[0]', 'https://a.test', 'address']],
    ['acme chat', { hosts: ['a.test'] }, ['vendors.acme chat', 'acme chat', 'name']],
    ['acme', { ...OWN, cookies: 'acme_*' }, ['vendors.acme.cookies', 'acme_*', 'list']],
    ['acme', { ...OWN, cookies: { a: 1 } }, ['vendors.acme.cookies', { a: 1 }, 'list']],
    ['acme', { ...OWN, cookies: ['a', 3] }, ['vendors.acme.cookies[1]', 3, 'text']],
    ['acme', { ...OWN, cookies: [{}] }, ['vendors.acme.cookies[0]', {}, 'text']],
    ['acme', { ...OWN, policyUrl: EVIL }, ['vendors.acme.policyUrl', EVIL, 'text']],
    ['acme', { ...OWN, optOutUrl: EVIL }, ['vendors.acme.optOutUrl', EVIL, 'text']],
    ['analytics', OWN, ['vendors.analytics', 'analytics', 'name']],
  ])('%s: %j is reported, stays held and is not loaded', (name, given, problem) => {
    const { vendor, problems } = one({ [name]: given });
    expect(problems).toEqual([problem]);
    // What only the facts can judge is judged when they are there; until then the vendor waits.
    expect(vendor.faulty).toBe(checkParameters(vendor, know(vendor)).length === 0);
  });

  test('an unknown key costs nothing else', () => {
    const { vendor, problems } = one({ hotjar: { id: '123456', colour: 'red' } });
    expect(problems).toEqual([['vendors.hotjar.colour', 'red', { unknown: [...KEYS, 'id'] }]]);
    expect(vendor.faulty).toBe(false);
  });

  test.each([['abc'], [{ id: 'abc' }]])('an ID for one that has none costs nothing else: %j', given => {
    const { vendor, problems } = one({ 'google-fonts': given });
    expect(problems).toEqual([['vendors.google-fonts.id', 'abc', { unknown: KEYS }]]);
    expect(vendor.faulty).toBe(false);
  });

  test('by two of its names is reported, and the later one counts', () => {
    const { vendor, problems } = one({ ga4: 'G-ABCDE12345', 'google-analytics': { category: 'marketing' } });
    expect(problems).toEqual([['vendors.google-analytics', 'google-analytics', 'twice']]);
    expect(vendor).toMatchObject({ category: 'marketing', values: {} });
  });

  test.each([
    ['', ''],
    [null, 'null'],
  ])('by the address %j is reported', (host, found) => {
    const { vendor, problems } = one({ acme: { hosts: [host] } });
    expect(problems).toEqual([['vendors.acme.hosts[0]', found, 'text']]);
    expect(vendor).toMatchObject({ ownHosts: [], faulty: true });
  });

  // A marker that names no global is dropped without a word.
  test.fails.each(['(x', '.x'])('by the marker %s is reported', marker => {
    expect(one({ acme: { ...OWN, markers: [marker] } }).problems).not.toEqual([]);
  });

  test('leaves the others alone', () => {
    const { plan } = of({ hotjar: { category: 'no such' }, hubspot: '123456' });
    expect(plan.vendors.map(v => v.faulty)).toEqual([true, false]);
  });
});

describe('a vendor of the owner’s own', () => {
  test('is what the owner says', () => {
    const told = {
      company: 'Acme Ltd',
      country: 'IE',
      purpose: 'Talks.',
      policyUrl: 'https://acme.test/privacy',
    };
    const hosts = [
      'chat.acme.test',
      '*.acme-cdn.test/widget',
      '/acme-proxy/',
      'a.test:8080/x?y',
      'www.acme.*',
    ];
    const works = { hosts, cookies: ['acme_*'], storage: ['acme:*'], markers: ['AcmeChat.init'] };
    const { vendor, problems } = one({
      'acme-chat': { name: 'Acme chat', category: 'functional', ...told, ...works },
    });
    expect(problems).toEqual([]);
    expect(vendor).toMatchObject({
      id: 'acme-chat',
      name: 'Acme chat',
      category: 'functional',
      ownHosts: hosts,
    });
    expect(vendor).toMatchObject({
      ownFacts: { cookies: ['acme_*'], storage: ['acme:*'] },
      defines: ['AcmeChat'],
      faulty: false,
    });
    expect(vendor.about).toMatchObject(told);
  });

  test('is advertising, and needs a new page to stop, unless said otherwise', () => {
    const { vendor } = one({ acme: { hosts: ['a.test'] } });
    expect(vendor).toMatchObject({ name: 'acme', category: 'marketing', isKnown: false, values: {} });
  });

  test('can have cookies that only visitors are told of', () => {
    const cookies = [
      'a',
      { name: 'b', purpose: '' },
      { name: 'c', domain: 'x.test' },
      { name: 'd', httpOnly: true },
    ];
    const { vendor } = one({ acme: { hosts: ['a.test'], cookies } });
    expect(vendor.ownFacts.cookies).toEqual(['a', 'b']);
    expect(vendor.about.cookies?.map(c => c.name)).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([[true], [{}], [{ category: 'analytics' }], [{ hosts: null }], [{ hosts: [] }]])(
    'by %j, without addresses, is unknown and not listed',
    given => {
      const { plan, problems } = of({ acme: given });
      expect(problems).toEqual([['vendors.acme', given, 'vendor']]);
      expect(plan.vendors).toEqual([]);
    },
  );

  test.each([['123'], [3]])('by %j, which is no ID of a vendor we know, is told once', given => {
    expect(of({ acme: given }).problems).toEqual([['vendors.acme', given, 'vendor']]);
  });

  test('by a list is no vendor, told once', () => {
    const { plan, problems } = of({ acme: [] });
    expect(problems).toEqual([['vendors.acme', [], 'vendor']]);
    expect(plan.vendors).toEqual([]);
  });

  test.each([
    ['AcmeChat.init', 'AcmeChat'],
    ['window.Acme', 'Acme'],
    ['window.Acme.go()', 'Acme'],
  ])('with the marker %s defines %s', (marker, global) => {
    const { vendor, problems } = one({ acme: { hosts: ['a.test'], markers: [marker] } });
    expect(problems).toEqual([]);
    expect(vendor.defines).toEqual([global]);
  });

  test.each([
    'a.test',
    '*.a.test',
    'a.*',
    'www.a.*/x',
    'localhost',
    'a.test/x',
    'a.test?x=1',
    '/x',
    'A.test:1/x?y',
  ])('has the address %s', host => {
    expect(one({ acme: { hosts: [host] } })).toMatchObject({ problems: [], vendor: { ownHosts: [host] } });
  });

  test.each([
    'https://a.test',
    '//cdn.a.test/w.js',
    'a.test:443',
    'a.test:80/x',
    '*.a.test:8080',
    '*',
    '*a.test',
    'a.*.test',
    'a test',
    ' a.test',
    'a_b.test',
    'a.test:x',
    '.a.test',
  ])('cannot have the address %j', host => {
    const { vendor, problems } = one({ acme: { hosts: [host] } });
    expect(problems).toEqual([['vendors.acme.hosts[0]', host, 'address']]);
    expect(vendor).toMatchObject({ ownHosts: [], faulty: true });
  });
});

describe('the category of a vendor', () => {
  test.each([
    ['statistics', 'analytics'],
    ['measurement', 'analytics'],
    ['ads', 'marketing'],
    ['advertising', 'marketing'],
    ['preferences', 'functional'],
    ['media', 'media'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
  ])('%s means %s', (word, id) => {
    expect(categoryName(word)).toBe(id);
  });

  test('can be another tool’s word', () => {
    const { vendor, problems } = one({ hubspot: { category: 'statistics' } });
    expect(problems).toEqual([]);
    expect(vendor.category).toBe('analytics');
  });

  test('can be one the owner added', () => {
    const { vendor, problems } = one({ youtube: { category: 'media' } }, { categories: { media: {} } });
    expect(problems).toEqual([]);
    expect(vendor.category).toBe('media');
  });

  test('can be necessary, with a warning', () => {
    const { vendor, problems } = one({ hotjar: { id: '123456', category: 'essential' } });
    expect(problems).toEqual([['vendors.hotjar.category', 'hotjar', 'necessary']]);
    expect(vendor).toMatchObject({ category: 'necessary', faulty: false });
  });
});

test.each(['constructor', '__proto__', 'toString', ''])('nobody is called %j', name => {
  expect(findVendor(known, name)).toBeUndefined();
});

test('a bad address is named by its place in the list, whatever stands before it', () => {
  const { problems } = resolve({ vendors: { acme: { hosts: ['', 'https://a.test'] } } }, known);
  expect(problems.map(([path]) => path)).toEqual(['vendors.acme.hosts[0]', 'vendors.acme.hosts[1]']);
});

test('a cookie without a name is reported', () => {
  const { problems } = resolve(
    { vendors: { acme: { hosts: ['a.test'], cookies: ['', { name: '' }] } } },
    known,
  );
  expect(problems.map(([path]) => path)).toEqual(['vendors.acme.cookies[0]', 'vendors.acme.cookies[1]']);
});
