// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import de from '../../src/ui/i18n/de.js';
import { mount } from '../../src/ui/mount.js';
import { fakeHost } from './fake-host.js';

afterEach(() => document.body.replaceChildren());

const about = async () => ({
  hotjar: {
    company: 'Hotjar Ltd',
    country: 'MT',
    purpose: 'Shows how visitors move.',
    policyUrl: 'https://www.hotjar.com/privacy',
    cookies: [{ name: '_hjid', duration: 'P1Y', purpose: 'Recognises the visitor.' }],
  },
});
const place = (attribute = '') =>
  document.body.appendChild(
    Object.assign(document.createElement('div'), {
      innerHTML: `<div data-consent-declaration="${attribute}">Without JavaScript.</div>`,
    }),
  ).firstElementChild as HTMLElement;
const rows = (element: Element, name: string) =>
  [...element.querySelectorAll(`.askfirst-${name} tbody tr`)].map(row =>
    [...row.children].map(cell => cell.textContent),
  );

describe('the declaration', () => {
  it('lists services and cookies, our own among them, and what is allowed', async () => {
    const { host } = fakeHost();
    const element = place();
    const ui = mount({ ...host, about });
    await ui.declare();
    expect(rows(element, 'services')).toEqual([
      ['Hotjar (Off)', 'Shows how visitors move.', 'Hotjar Ltd, MaltaPrivacy policy of Hotjar'],
      ['Clarity (Off)', '', ''],
    ]);
    expect(rows(element, 'cookies')).toEqual([
      ['consent', 'localhost', 'Your preferences', '180 days', 'set for this site'],
      ['_hjid', 'Hotjar', 'Recognises the visitor.', '1 year', 'set for this site'],
    ]);
    expect(element.textContent).not.toContain('Without JavaScript.');
    expect(element.querySelector('[data-consent-open]')?.textContent).toBe('Change your answer');
    expect([...element.querySelectorAll('h3')].map(h => h.textContent)).toEqual(['Necessary', 'Analytics']);
  });

  it('lists names when nothing else can be had', async () => {
    const { host } = fakeHost();
    const element = place();
    await mount({ ...host, about: () => Promise.reject(new Error('offline')) }).declare();
    expect(rows(element, 'services').map(([name]) => name)).toEqual(['Hotjar (Off)', 'Clarity (Off)']);
  });

  it('takes the headings the page wants, and changes its language', async () => {
    const { host } = fakeHost();
    const element = place('h4');
    const ui = mount({ ...host, loadLanguage: async () => de });
    await ui.declare();
    await ui.setLanguage('de');
    expect(element.querySelector('h4')?.textContent).toBe('Notwendig');
    expect(element.firstElementChild).toMatchObject({ lang: 'de', dir: 'ltr' });
  });

  it('fills what came later, forgets what is gone, and leaves nothing behind', async () => {
    const { host, listeners } = fakeHost();
    const first = place();
    const ui = mount(host);
    await ui.declare();
    first.remove();
    const second = place();
    await ui.declare();
    expect([first.childElementCount, second.childElementCount]).toEqual([0, 1]);
    ui.destroy();
    expect([second.childElementCount, listeners.size]).toEqual([0, 0]);
  });

  it('says so when there is nothing that needs consent', async () => {
    const { host } = fakeHost();
    const consent = { ...host.consent, get: host.consent.get, vendors: [] };
    const element = place();
    await mount({ ...host, consent }).declare();
    expect(element.textContent).toContain('This site uses no services that need your consent.');
  });
});
