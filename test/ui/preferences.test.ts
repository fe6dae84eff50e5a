// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { mount } from '../../src/ui/mount.js';
import { fakeHost } from './fake-host.js';

// jsdom knows the element but not its methods. What a browser does with focus is tested in one.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close() {
    this.open = false;
  };
});
afterEach(() => document.body.replaceChildren());

async function open(state = {}) {
  const fake = fakeHost(state);
  const ui = mount(fake.host);
  await ui.showPreferences();
  return {
    ...fake,
    ui,
    switches: () => [...fake.shadow.querySelectorAll<HTMLInputElement>('[role=switch]')],
  };
}

describe('the preferences', () => {
  it('begin with what is necessary on and fixed, everything else off', async () => {
    const { switches } = await open();
    expect(switches().map(s => [s.checked, s.disabled])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('write nothing until saved, then every category and what differs', async () => {
    const { shadow, told, find, switches } = await open();
    shadow.querySelector<HTMLElement>('.fold')!.click();
    await vi.waitFor(() => expect(switches()).toHaveLength(4));
    switches()[1]!.click();
    switches()[3]!.click();
    expect(switches()[1]!.indeterminate).toBe(true);
    expect(told).toEqual([['preferences', true]]);
    find('save')!.click();
    expect(told.slice(1)).toEqual([
      ['set', { analytics: true, clarity: false }, 'save'],
      ['preferences', false],
    ]);
    expect(find('dialog')).toBeNull();
  });

  it('close without an answer, and the banner stays', async () => {
    const { told, find, ui } = await open();
    ui.showBanner();
    expect(find('banner')).toBeNull(); // It would cover the dialog.
    find('close')!.click();
    expect(told.flat()).not.toContain('set');
    expect(find('banner')).not.toBeNull();
  });

  it('open once, however often they are asked for', async () => {
    const { shadow, told, ui } = await open();
    await Promise.all([ui.showPreferences(), ui.showPreferences()]);
    expect(shadow.querySelectorAll('dialog')).toHaveLength(1);
    expect(told).toEqual([['preferences', true]]);
  });

  it('list names when nothing else can be had', async () => {
    const fake = fakeHost();
    await mount({ ...fake.host, about: () => Promise.reject(new Error('offline')) }).showPreferences();
    fake.shadow.querySelector<HTMLElement>('.fold')!.click();
    expect([...fake.shadow.querySelectorAll('h4')].map(h => h.textContent)).toEqual(['Hotjar', 'Clarity']);
  });
});
