import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/gate/match.js';
import { createOwners, NOBODY, ofCategory } from '../../src/gate/owners.js';
import { hot } from '../../src/vendors/hot.js';
import { planOf } from '../config/plan.js';

const CLAIMS = hot.flatMap(v => v.hosts.map((host): Claim => [host, v.id]));
const SITE = 'www.shop.test';
const HOTJAR = 'https://static.hotjar.com/c/hotjar-1.js';
const META = 'https://connect.facebook.net/en_US/fbevents.js';
const OTHER = 'https://cdn.other.test/x.js';

/** Owners by a configuration; without one, as they are before it has come. */
function ownersBy(options?: Parameters<typeof planOf>[0]) {
  const owners = createOwners(CLAIMS, SITE);
  if (options) owners.setPlan(planOf(options));
  return owners;
}
const vendors = { hotjar: true } as const;

describe('an address', () => {
  test.each([
    ['before the plan', undefined, 'hotjar', 'facebook-pixel', null],
    ['hold-known', { vendors }, 'hotjar', 'facebook-pixel', null],
    ['hold-all', { vendors, unlisted: 'hold-all' as const }, 'hotjar', 'facebook-pixel', NOBODY],
    ['allow', { vendors, unlisted: 'allow' as const }, 'hotjar', null, null],
  ])('%s: listed, known and other addresses have their owners', (_, options, listed, known, other) => {
    const { ownerOf } = ownersBy(options);
    expect([HOTJAR, META, OTHER].map(ownerOf)).toEqual([listed, known, other]);
  });

  test.each([
    '/x.js',
    'x.js',
    `https://${SITE}/x.js`,
    'https://shop.test/x.js',
    'https://static.shop.test/x.js',
  ])('of the site itself is free, even under hold-all: %s', address => {
    document.head.innerHTML = `<base href="https://${SITE}/">`;
    expect(ownersBy({ unlisted: 'hold-all' }).ownerOf(address)).toBeNull();
    document.head.innerHTML = '';
  });

  test.each([
    '',
    'data:text/html,x',
    'blob:https://a.test/1',
    'javascript:x',
    'about:blank',
    'https://[',
    'http://a b/',
  ])('no browser asks a vendor for is free: %j', address => {
    expect(ownersBy({ unlisted: 'allow' }).ownerOf(address)).toBeNull();
    expect(ownersBy().ownerOf(address)).toBeNull();
  });

  test('that the owner claims is the owner’s, whatever the catalogue says', () => {
    const acme = { hosts: ['static.hotjar.com', '*.other.test'] };
    const { ownerOf } = ownersBy({ vendors: { hotjar: true, acme } });
    expect([HOTJAR, OTHER, 'https://script.hotjar.com/x.js'].map(ownerOf)).toEqual([
      'acme',
      'acme',
      'hotjar',
    ]);
  });

  test('has the owner the plan gives it, also when it was asked for before', () => {
    const owners = ownersBy();
    expect([OTHER, META].map(owners.ownerOf)).toEqual([null, 'facebook-pixel']);
    owners.setPlan(planOf({ unlisted: 'allow', vendors: { acme: { hosts: ['*.other.test'] } } }));
    expect([OTHER, META].map(owners.ownerOf)).toEqual(['acme', null]);
  });

  test('has its owner however many are asked for', () => {
    const { ownerOf } = ownersBy({ vendors });
    for (let i = 0; i < 1200; i++) expect(ownerOf(`${HOTJAR}?${i}`)).toBe('hotjar');
    expect(ownerOf(HOTJAR)).toBe('hotjar');
  });
});

describe('a vendor that only markup mentions', () => {
  test('is put under the category the markup names, once', () => {
    const owners = ownersBy({ vendors });
    expect(owners.ownerOf(META)).toBe('facebook-pixel');
    expect(owners.adopt('facebook-pixel', 'marketing')).toBe(true);
    expect(owners.ownerOf(META)).toBe(ofCategory('marketing'));
    expect(owners.adopt('facebook-pixel', 'analytics')).toBe(false);
    expect(owners.ownerOf(META)).toBe(ofCategory('marketing'));
  });

  test('stays itself when it is listed', () => {
    const owners = ownersBy({ vendors });
    expect(owners.adopt('hotjar', 'marketing')).toBe(false);
    expect(owners.ownerOf(HOTJAR)).toBe('hotjar');
  });
});
