// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.shop.example.com/a/b" }
import { afterEach, describe, expect, test } from 'vitest';
import { cookieDomains, cookiePaths, eraseCookie, listCookies } from '../../src/lib/cookies.js';

const set = (line: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: what a page does
  document.cookie = line;
};
const names = () => listCookies().map(([name]) => name);

afterEach(() => {
  for (const name of new Set(names())) eraseCookie(name, location);
});

test.each([
  ['a.b.example.com', ['', 'a.b.example.com', 'b.example.com', 'example.com', 'com']],
  ['example.com', ['', 'example.com', 'com']],
  ['localhost', ['', 'localhost']],
  ['127.0.0.1', ['']],
  ['[::1]', ['']],
  ['', ['', '']],
])('cookies seen on %s may be of %j', (host, domains) => {
  expect(cookieDomains(host)).toEqual(domains);
});

test.each([
  ['/', ['/']],
  ['/a', ['/', '/a', '/a/']],
  ['/a/', ['/', '/a', '/a/']],
  ['/a/b.html', ['/', '/a', '/a/', '/a/b.html', '/a/b.html/']],
  ['//a//b', ['/', '/a', '/a/', '/a/b', '/a/b/']],
])('cookies seen at %s may be of %j', (path, paths) => {
  expect(cookiePaths(path)).toEqual(paths);
});

describe('the list', () => {
  test('is empty without cookies', () => {
    expect(listCookies()).toEqual([]);
  });

  test('has name and raw value, also of odd ones', () => {
    for (const line of ['a=1', 'b=x=y==', 'c=%20', 'd=', 'noname']) set(line);
    expect(listCookies()).toEqual([
      ['a', '1'],
      ['b', 'x=y=='],
      ['c', '%20'],
      ['d', ''],
      ['', 'noname'],
    ]);
    set('=; max-age=0');
    set('noname; max-age=0');
  });

  test('has a name twice that stands twice', () => {
    set('a=1; path=/');
    set('a=2; path=/a');
    expect(names()).toEqual(['a', 'a']);
  });
});

describe('a cookie is erased', () => {
  test.each([
    ['the page alone', ''],
    ['the host', '; domain=www.shop.example.com'],
    ['a parent', '; domain=shop.example.com'],
    ['the widest domain', '; domain=example.com'],
    ['the site', '; path=/'],
    ['a folder', '; path=/a'],
    ['a folder, with its slash', '; path=/a/'],
    ['this very path', '; path=/a/b'],
    ['a parent and a folder', '; domain=example.com; path=/a'],
    ['secure pages', '; secure; samesite=none'],
  ])('that is of %s', (_, where) => {
    set(`a=1${where}`);
    expect(names()).toEqual(['a']);
    expect(eraseCookie('a', location)).toBe(true);
    expect(names()).toEqual([]);
  });

  test('wherever it stands at once', () => {
    for (const where of [
      '',
      '; path=/',
      '; domain=example.com; path=/',
      '; domain=shop.example.com; path=/a',
    ]) {
      set(`a=1${where}`);
    }
    expect(names()).toHaveLength(4);
    expect(eraseCookie('a', location)).toBe(true);
    expect(names()).toEqual([]);
  });

  test('and no other', () => {
    for (const line of ['a=1', 'aa=2', 'A=3']) set(line);
    eraseCookie('a', location);
    expect(names()).toEqual(['aa', 'A']);
  });
});

test('what stands where nobody looked is said to be there still', () => {
  set('a=1; path=/a/b');
  const elsewhere = { ...location, hostname: 'www.shop.example.com', pathname: '/x', protocol: 'https:' };
  expect(eraseCookie('a', elsewhere)).toBe(false);
  expect(names()).toEqual(['a']);
});
