import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseRefused } from '../../src/eraser/erase.js';
import { know, planOf } from '../config/plan.js';
import { answer, stateOf } from '../state/answers.js';
import { emptyJar, goTo } from '../state/jar.js';

const vendors = { 'google-analytics': true, 'google-ads': true, hotjar: true } as const;
const plan = planOf({
  vendors: { ...vendors, acme: { hosts: ['a.test'], cookies: ['acme_*', '*sent'], storage: ['acme:*'] } },
});

const set = (name: string, where = '') => {
  // biome-ignore lint/suspicious/noDocumentCookie: what a vendor does
  document.cookie = `${name}=1${where}`;
};
const cookies = () =>
  document.cookie
    .split('; ')
    .map(pair => pair.split('=')[0])
    .sort();
const erase = (choices?: Record<string, boolean>) =>
  eraseRefused(plan, know, stateOf(plan, choices ? answer(plan, choices) : null));

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  for (const name of [
    '_ga',
    '_ga_X',
    '_gac_1',
    '_gcl_au',
    '_hjSession_1',
    'acme_1',
    'consent',
    'session',
    'ga',
  ])
    set(name);
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of ['_hjid', 'hjViewportId', '_gcl_ls', 'acme:cart', 'acme', 'basket'])
      storage.setItem(key, '1');
  }
});
afterEach(() => {
  emptyJar();
  for (const storage of [localStorage, sessionStorage]) storage.clear();
  vi.restoreAllMocks();
});

const SITES = ['consent', 'ga', 'session'];

describe('cookies', () => {
  test.each([
    ['everything is refused', { analytics: false, marketing: false }, SITES],
    ['analytics is refused', { marketing: true }, [...SITES, '_gac_1', '_gcl_au', 'acme_1'].sort()],
    [
      'marketing is refused',
      { analytics: true },
      [...SITES, '_ga', '_ga_X', '_gac_1', '_hjSession_1'].sort(),
    ],
    ['one vendor is refused', { analytics: true, marketing: true, hotjar: false }, undefined],
    ['only a vendor was answered', { hotjar: true }, [...SITES, '_hjSession_1'].sort()],
  ])('of vendors without consent go when %s; the site’s own stay', (_, choices, left) => {
    const all = cookies().filter(name => name !== '_hjSession_1');
    erase(choices);
    expect(cookies()).toEqual(left ?? all);
  });

  test('stay when everything is allowed', () => {
    const before = cookies();
    erase({ analytics: true, marketing: true });
    expect(cookies()).toEqual(before);
  });

  test('of the answer itself stay, even where a vendor’s pattern fits', () => {
    erase({ marketing: false });
    expect(cookies()).toContain('consent');
  });

  test('go from every path they were set on', () => {
    goTo('/shop/cart');
    set('_hjid', '; path=/shop');
    set('_hjid', '; path=/');
    erase({ analytics: false });
    expect(cookies()).not.toContain('_hjid');
  });

  test('that are there still are named to the owner', () => {
    goTo(`${location.origin}//odd`);
    set('_hjid', '; path=//odd');
    erase({ analytics: false });
    expect(cookies()).toContain('_hjid');
    expect(console.warn).toHaveBeenCalledExactlyOnceWith('[askfirst] not-erased', ['_hjid']);
    set('_hjid', '; path=//odd; max-age=0');
  });
});

describe('keys of storage', () => {
  const keys = (storage: Storage) => Object.keys(storage).sort();

  test.each([
    ['local', () => localStorage],
    ['session', () => sessionStorage],
  ])('go from %s storage; the site’s own stay', (_, storage) => {
    erase({ analytics: false });
    expect(keys(storage())).toEqual(['acme', 'basket']);
  });

  test('of a vendor that is allowed stay', () => {
    erase({ analytics: true });
    expect(keys(localStorage)).toEqual(['_hjid', 'acme', 'basket', 'hjViewportId']);
  });

  test('that two vendors share go with the last of them', () => {
    const shared = { hosts: ['s.test'], category: 'functional', storage: ['shared'] };
    const two = planOf({ vendors: { one: shared, two: { ...shared, category: 'analytics' } } });
    localStorage.setItem('shared', '1');
    eraseRefused(two, know, stateOf(two, answer(two, { analytics: true })));
    expect(localStorage.getItem('shared')).toBe('1');
    eraseRefused(two, know, stateOf(two, answer(two, { analytics: false })));
    expect(localStorage.getItem('shared')).toBeNull();
  });

  test('are let be where storage is switched off', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
    try {
      expect(() => erase({ analytics: false })).not.toThrow();
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
    expect(keys(sessionStorage)).toEqual(['acme', 'basket']);
    expect(keys(localStorage)).toContain('_hjid');
  });
});

test('nothing is erased before there is an answer', () => {
  const before = [cookies(), { ...localStorage }];
  erase();
  expect([cookies(), { ...localStorage }]).toEqual(before);
});
