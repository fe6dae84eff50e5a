import { afterEach, describe, expect, test } from 'vitest';
import type { Claim } from '../../src/gate/match.js';
import { createOwners, NOBODY, ofCategory } from '../../src/gate/owners.js';
import { catalogue } from '../../src/vendors/index.js';
import { planOf } from '../config/plan.js';

const CLAIMS = catalogue.flatMap(v => v.hosts.map((host): Claim => [host, v.id]));
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

describe('an address, written in part,', () => {
  const base = (href: string) => {
    document.head.innerHTML = `<base href="${href}">`;
  };
  afterEach(() => {
    document.head.innerHTML = '';
  });

  test('means another when the base changes, also when it was asked for before', () => {
    const { ownerOf } = ownersBy();
    base(`https://${SITE}/`);
    expect(['c/x.js', '/c/x.js?%'].map(ownerOf)).toEqual([null, null]);
    base('https://static.hotjar.com/');
    expect(['c/x.js', '/c/x.js?%'].map(ownerOf)).toEqual(['hotjar', 'hotjar']);
    base(`https://${SITE}/`);
    expect(['c/x.js', '/c/x.js?%'].map(ownerOf)).toEqual([null, null]);
  });

  test.each([
    '//static.hotjar.com/x',
    '\\\\static.hotjar.com/x',
    '/\\static.hotjar.com/x',
    '\t//static.hotjar.com/x',
    '/\n/static.hotjar.com/x',
    ' \u0001//static.hotjar.com',
    'HTTPS://static.hotjar.com',
    'http:static.hotjar.com',
    'ht\ntp:/static.hotjar.com',
    'wss:/static.hotjar.com',
  ])('can still be another host’s: %j', address => {
    base(`https://${SITE}/a/`);
    expect(ownersBy().ownerOf(address)).toBe('hotjar');
  });

  test('is the vendor’s whose path of the site it is', () => {
    base(`https://${SITE}/a/`);
    const { ownerOf } = ownersBy({ vendors: { acme: { hosts: ['/proxy/'] } } });
    const own = ['/proxy/x', '../proxy/x', '../%70roxy/x', `https://${SITE}/proxy/x`, '/a/../proxy/x'];
    expect(own.map(ownerOf)).toEqual(own.map(() => 'acme'));
    expect(['/a/', 'proxy/x', `https://${SITE}/a/proxy/x`].map(ownerOf)).toEqual([null, null, null]);
  });

  test('is the vendor’s whose file any host may have', () => {
    base(`https://${SITE}/a/`);
    const { ownerOf } = createOwners([['*/piwik.php', 'matomo']], SITE);
    const own = ['piwik.php', '/piwik.php?x=1', './x/piwik.php#', 'piwik%2Ephp', `https://${SITE}/piwik.php`];
    expect(own.map(ownerOf)).toEqual(own.map(() => 'matomo'));
    expect(['/a/?piwik.php', 'xpiwik.php', '/piwik.php/'].map(ownerOf)).toEqual([null, null, null]);
    base(`https://${SITE}/piwik.php`);
    expect(['?x=1', '', '#x', '.', 'x'].map(ownerOf)).toEqual(['matomo', 'matomo', 'matomo', null, null]);
  });

  test('is the vendor’s on a site that is reached with the dot of the root', () => {
    base(`https://${SITE}./`);
    const owners = createOwners([], `${SITE}.`);
    owners.setPlan(planOf({ unlisted: 'hold-all', vendors: { acme: { hosts: ['/proxy/'] } } }));
    expect(['/proxy/x', '/x', `https://${SITE}/x`].map(owners.ownerOf)).toEqual(['acme', null, null]);
  });
});

describe('a necessary vendor', () => {
  const CLAIM: Claim = ['pay.test', 'pay', true];
  const PAY = 'https://pay.test/x';
  test.each(['hold-known', 'hold-all', 'allow'] as const)('is free while nobody lists it: %s', unlisted => {
    const owners = createOwners([CLAIM], SITE);
    expect(owners.ownerOf(PAY)).toBeNull();
    owners.setPlan(planOf({ unlisted }));
    expect(owners.ownerOf(PAY)).toBeNull();
    owners.adopt('pay', 'marketing');
    expect(owners.ownerOf(PAY)).toBe(ofCategory('marketing'));
  });
});

describe('a page on a vendor’s own host', () => {
  test('does not hold itself, but what the owner lists and files that any host may have', () => {
    document.head.innerHTML = '<base href="https://help.fam.test/">';
    const owners = createOwners(
      [
        ['*.fam.test', 'fam'],
        ['*/t.php', 't'],
      ],
      'help.fam.test',
    );
    const asked = ['/x.js', '//help.fam.test./x.js?%', '//cdn.fam.test/x.js', '/t.php', '/proxy/x'];
    expect(asked.map(owners.ownerOf)).toEqual([null, null, 'fam', 't', null]);
    expect(['help.fam.test', 'cdn.fam.test'].map(host => owners.someOwner(host, () => true))).toEqual([
      false,
      true,
    ]);
    owners.setPlan(planOf({ vendors: { acme: { hosts: ['/proxy/'] } } }));
    expect(asked.map(owners.ownerOf)).toEqual([null, null, 'fam', 't', 'acme']);
    document.head.innerHTML = '';
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
