/** Where the answer is written, and what the owner is told where it cannot be. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeChoice } from '../../src/state/cookie.js';
import { planOf } from '../config/plan.js';
import { answer } from './answers.js';
import { emptyJar, goTo } from './jar.js';

const descriptor = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as PropertyDescriptor;

/** The lines that are written while a choice is. */
function linesOf(act: () => void): string[] {
  const lines: string[] = [];
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => descriptor.get?.call(document),
    set: line => {
      lines.push(line);
      descriptor.set?.call(document, line);
    },
  });
  act();
  Reflect.deleteProperty(document, 'cookie');
  return lines;
}

const write = (cookie: object) => {
  const plan = planOf({ cookie });
  return writeChoice({ ...answer(plan, { analytics: true }), decidedAt: Date.now() }, plan);
};

let said: unknown[][] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'warn').mockImplementation((...words) => void said.push(words));
});
afterEach(() => {
  emptyJar();
  Reflect.deleteProperty(document, 'cookie');
  vi.restoreAllMocks();
});

describe('the line', () => {
  test('says path, same-site and an end, and no domain', () => {
    const [line] = linesOf(() => write({ days: 10 }));
    expect(line).toMatch(/^consent=1\.[\w.!~-]+; /);
    expect(line?.toLowerCase()).toMatch(/; path=\/(;|$)/);
    expect(line?.toLowerCase()).toMatch(/; samesite=lax(;|$)/);
    expect(line?.toLowerCase()).not.toMatch(/domain|secure/);
    const end = Date.parse(/expires=([^;]+)/i.exec(line ?? '')?.[1] ?? '');
    expect(Math.abs(end - Date.now() - 10 * 86_400_000)).toBeLessThan(10_000);
  });

  test('says what the owner chose', () => {
    goTo('/shop/cart');
    const [line] = linesOf(() =>
      write({ name: 'mine', domain: 'localhost', path: '/shop', sameSite: 'Strict' }),
    );
    expect(line).toMatch(/^mine=.*; path=\/shop;.*samesite=strict/i);
    expect(line).toMatch(/domain=localhost/i);
  });
});

// js-cookie escapes other characters, and would never find its cookie again.
test.each(['consent', 'a.b', 'A-b_1', '-.-'])(
  'the name %s, which the configuration takes, is written',
  name => {
    expect(write({ name })).toBe(true);
  },
);

describe('where it cannot be written, the owner is told', () => {
  test.each([
    ['another site’s domain', { domain: 'example.com' }, ['cookie-domain', 'example.com', 'localhost']],
    ['a path that does not cover the page', { path: '/shop' }, ['cookie-path', '/shop', '/']],
  ])('%s', (_, cookie, [name, ...details]) => {
    expect(write(cookie)).toBe(false);
    expect(said).toEqual([[`[askfirst] ${name}`, ...details]]);
  });
});

test('markup that takes the place of document.cookie does not lose the answer', () => {
  Object.defineProperty(document, 'cookie', { configurable: true, writable: true, value: document.body });
  expect(write({})).toBe(true);
  Reflect.deleteProperty(document, 'cookie');
  expect(document.cookie).toMatch(/^consent=1\./);
});
