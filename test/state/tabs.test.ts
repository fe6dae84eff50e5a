import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchTabs } from '../../src/state/tabs.js';

type Changes = { changed: { name?: string }[]; deleted: { name?: string }[] };
const stops: (() => void)[] = [];

function watch() {
  const changed = vi.fn();
  const stop = watchTabs('consent', changed);
  stops.push(stop);
  return { changed, stop };
}
/** A cookie store, which jsdom lacks. */
function addCookieStore() {
  const target = new EventTarget();
  Object.defineProperty(window, 'cookieStore', { configurable: true, value: target });
  return (changes: Partial<Changes>) =>
    target.dispatchEvent(Object.assign(new Event('change'), { changed: [], deleted: [], ...changes }));
}
const setVisible = (state: string) =>
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  Reflect.deleteProperty(window, 'cookieStore');
  Reflect.deleteProperty(document, 'visibilityState');
});

describe('the answer is looked at again', () => {
  test('when the page comes out of the back/forward cache', () => {
    setVisible('visible');
    const { changed } = watch();
    dispatchEvent(new Event('pageshow'));
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['visible', 1],
    ['hidden', 0],
  ])('when the tab becomes %s: %i times', (state, times) => {
    const { changed } = watch();
    setVisible(state);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).toHaveBeenCalledTimes(times);
  });

  test.each<[string, Partial<Changes>, number]>([
    ['set', { changed: [{ name: 'consent' }] }, 1],
    ['deleted', { deleted: [{ name: 'consent' }] }, 1],
    ['not the one that changed', { changed: [{ name: 'other' }], deleted: [{}] }, 0],
  ])('when the cookie is %s', (_, changes, times) => {
    const tell = addCookieStore();
    const { changed } = watch();
    tell(changes);
    expect(changed).toHaveBeenCalledTimes(times);
  });

  test('no more once it is stopped', () => {
    setVisible('visible');
    const tell = addCookieStore();
    const { changed, stop } = watch();
    stop();
    dispatchEvent(new Event('pageshow'));
    document.dispatchEvent(new Event('visibilitychange'));
    tell({ changed: [{ name: 'consent' }] });
    expect(changed).not.toHaveBeenCalled();
  });
});
