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

  it('take the purpose of a vendor in the owner’s words for the language', async () => {
    const fake = fakeHost();
    const plan = { ...fake.host.plan, texts: { en: { hotjarText: 'Ours.' } } };
    const about = async () => ({ hotjar: { purpose: 'Theirs.' }, clarity: { purpose: 'Theirs, too.' } });
    await mount({ ...fake.host, plan, about }).showPreferences();
    fake.shadow.querySelector<HTMLElement>('.fold')!.click();
    await vi.waitFor(() =>
      expect([...fake.shadow.querySelectorAll('li p')].map(p => p.textContent)).toEqual([
        'Ours.',
        'Theirs, too.',
      ]),
    );
  });

  it('list names when nothing else can be had', async () => {
    const fake = fakeHost();
    await mount({ ...fake.host, about: () => Promise.reject(new Error('offline')) }).showPreferences();
    fake.shadow.querySelector<HTMLElement>('.fold')!.click();
    expect([...fake.shadow.querySelectorAll('h4')].map(h => h.textContent)).toEqual(['Hotjar', 'Clarity']);
  });

  it('say when and how was answered, and show the receipt', async () => {
    const { shadow, find } = await open({
      id: '9f2c4a17d0b85e63',
      decided: true,
      decidedAt: '2026-11-22T13:36:46.000Z',
      method: 'reject-all',
      categories: {},
      vendors: {},
    });
    expect(find('dialog')?.textContent).toMatch(/Your answer of November 22, 2026.*: all rejected\./);
    find('receipt')!.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(find('download')).not.toBeNull());
    expect(JSON.parse(shadow.querySelector('pre')!.textContent!)).toMatchObject({ event: 'refused' });
  });

  it('have no receipt before an answer, and no search for a few vendors', async () => {
    const { find } = await open();
    expect(find('dialog')?.textContent).toContain('You have not answered yet.');
    expect([find('receipt'), find('search')]).toEqual([null, null]);
  });
});

describe('the search', () => {
  const many = Array.from({ length: 10 }, (_, index) => `Vendor ${index}`);
  async function search(query: string) {
    const fake = fakeHost({}, 'en', [...many, 'Hotjar']);
    await mount(fake.host).showPreferences();
    const field = fake.find('search') as HTMLInputElement;
    const type = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await vi.waitFor(() => expect(field.value).toBe(text));
    };
    await type(query);
    const texts = (selector: string) =>
      [...fake.shadow.querySelectorAll(selector)].map(element => element.textContent);
    return { ...fake, field, type, texts };
  }

  it('shows what it has found, says how many, and ends with an empty field', async () => {
    const { field, type, texts } = await search('hot');
    await vi.waitFor(() => expect(texts('h4')).toEqual(['Hotjar']));
    expect(texts('h3')).toEqual(['Analytics']);
    expect(texts('dialog [role=status]')).toEqual(['1 service']);
    await type('zzz');
    await vi.waitFor(() => expect(texts('dialog [role=status]')).toEqual(['No service matches.']));
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    field.dispatchEvent(press);
    await vi.waitFor(() => expect(field.value).toBe(''));
    expect(press.defaultPrevented).toBe(true);
    expect(texts('h3')).toEqual(['Necessary', 'Analytics']);
  });

  it('is part of the draft: what it hides is saved as it was', async () => {
    const { shadow, told, find, texts } = await search('hot');
    await vi.waitFor(() => expect(texts('h4')).toEqual(['Hotjar']));
    shadow.querySelectorAll<HTMLInputElement>('[role=switch]')[1]!.click();
    find('save')!.click();
    expect(told).toContainEqual(['set', { analytics: false, hotjar: true }, 'save']);
  });
});
