// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../../src/ui/mount.js';
import { fakeHost } from './fake-host.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const settle = () => vi.advanceTimersByTimeAsync(500);

describe('the banner', () => {
  it('stands once asked for, is told of once, and is announced', async () => {
    const { host, shadow, told, find } = fakeHost();
    const ui = mount(host);
    ui.showBanner();
    ui.showBanner();
    await settle();
    expect(find('banner')?.textContent).toContain(
      '(2) would like to store and read data on your device, for: Analytics.',
    );
    expect(told).toEqual([['banner', true]]);
    expect(shadow.querySelector('[role=status]')?.textContent).toContain('May we use cookies?');
    expect(document.activeElement).toBe(document.body);
  });

  it('shows accept and reject alike but for their words', async () => {
    const { host, find } = fakeHost();
    mount(host).showBanner();
    await settle();
    const [accept, reject] = [find('accept')!, find('reject')!].map(button =>
      button.outerHTML.replace(/accept|reject/gi, ''),
    );
    expect(accept).toBe(reject);
  });

  it.each([
    ['accept', ['acceptAll']],
    ['reject', ['rejectAll']],
  ])('answers by %s, goes, and says so', async (name, call) => {
    const { host, shadow, told, find } = fakeHost();
    mount(host).showBanner();
    await settle();
    find(name)!.click();
    await settle();
    expect(told).toEqual([['banner', true], call, ['banner', false]]);
    expect(find('banner')).toBeNull();
    expect(shadow.querySelector('[role=status]')?.textContent).toBe('Your choice was saved.');
  });

  it('asks about added vendors alone', async () => {
    const { host, told, find } = fakeHost({ decided: true, pending: ['clarity'] });
    mount(host).showBanner();
    await settle();
    expect(find('banner')?.textContent).toContain('Added since your last answer: Clarity.');
    find('reject')!.click();
    expect(told).toContainEqual(['set', { clarity: false }, 'save']);
  });

  it('goes when another tab has answered, and stays while something is open', async () => {
    const { host, find, change } = fakeHost();
    mount(host).showBanner();
    await settle();
    change({ decided: true, pending: ['clarity'] });
    expect(find('banner')).not.toBeNull();
    change({ decided: true });
    expect(find('banner')).toBeNull();
  });

  it('says that an opt-out signal was honoured', async () => {
    const { host, find } = fakeHost({ signals: { gpc: true } });
    mount(host).showBanner();
    await settle();
    expect(find('banner')?.textContent).toContain('Opt-out request honored');
  });

  it('never shows when hidden before its words arrived', async () => {
    const { host, told, find } = fakeHost();
    const ui = mount(host);
    ui.showBanner();
    ui.hide();
    await settle();
    expect(find('banner')).toBeNull();
    expect(told).toEqual([]);
  });

  it('speaks the language asked for last', async () => {
    const { host, find } = fakeHost();
    const slow = { dir: 'rtl', accept: 'slow' };
    const ui = mount({
      ...host,
      loadLanguage: tag =>
        new Promise(resolve =>
          setTimeout(() => resolve(tag === 'ar' ? slow : { accept: 'fast' }), tag === 'ar' ? 100 : 10),
        ),
    });
    ui.showBanner();
    void ui.setLanguage('ar');
    void ui.setLanguage('fr');
    await settle();
    expect(find('accept')?.textContent).toBe('fast');
    expect(find('banner')?.closest('[lang]')).toMatchObject({ lang: 'fr', dir: '' });
  });

  it('leaves nothing behind', async () => {
    const { host, shadow, listeners } = fakeHost();
    const ui = mount(host);
    ui.showBanner();
    await settle();
    ui.destroy();
    expect(shadow.querySelector('div')).toBeNull();
    expect(listeners.size).toBe(0);
  });
});
