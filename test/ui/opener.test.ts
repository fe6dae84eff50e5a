// @vitest-environment jsdom
import { expect, it, onTestFinished, vi } from 'vitest';
import { createOpener } from '../../src/ui/opener.js';
import { createRoot } from '../../src/ui/root.js';

it('is a named button, hidden until shown, that opens and warns of an approach', () => {
  const { host, shadow, stop } = createRoot();
  onTestFinished(stop);
  const [onOpen, onApproach] = [vi.fn(), vi.fn()];
  document.body.append(host);
  const opener = createOpener({ shadow, position: 'end', onOpen, onApproach });
  const button = shadow.querySelector<HTMLButtonElement>('[data-consent=opener]')!;
  expect(button.hidden).toBe(true);
  opener.show(true);
  opener.name({ language: 'en', label: 'Cookies', status: 'opt-out honoured' });
  expect([button.hidden, button.getAttribute('aria-label')]).toEqual([false, 'Cookies: opt-out honoured']);
  button.focus();
  button.click();
  expect([onApproach.mock.calls.length, onOpen.mock.calls.length]).toEqual([1, 1]);
  opener.name({ language: 'de', label: 'Cookies', status: '' });
  opener.show(false);
  expect([button.hidden, button.title, button.lang]).toEqual([true, 'Cookies', 'de']);
});
