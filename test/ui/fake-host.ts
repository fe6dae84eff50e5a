import { onTestFinished } from 'vitest';
import type { Consent, ConsentChange, ConsentState } from '../../src/types.js';
import { createRoot } from '../../src/ui/root.js';
import type { UiHost } from '../../src/ui/ui.js';

/** A host with a site of two vendors, or of those named; remembers what it was told. */
export function fakeHost(
  state: Partial<ConsentState> = {},
  language = 'en',
  names: readonly string[] = ['Hotjar', 'Clarity'],
) {
  const { host: element, shadow, stop } = createRoot();
  onTestFinished(stop); // or it would come back into a page that is gone
  document.body.prepend(element);
  const told: unknown[][] = [];
  const listeners = new Set<(change: ConsentChange) => void>();
  const now = { decided: false, pending: [], signals: { gpc: false }, ...state } as unknown as ConsentState;
  const consent = {
    get: () => now,
    has: () => false,
    acceptAll: () => told.push(['acceptAll']),
    rejectAll: () => told.push(['rejectAll']),
    set: (...args: unknown[]) => told.push(['set', ...args]),
    onChange(fn: (change: ConsentChange) => void) {
      listeners.add(fn);
      return () => listeners.delete(fn);
    },
    categories: ['necessary', 'analytics'].map(id => ({
      id,
      label: '',
      description: '',
      necessary: id === 'necessary',
    })),
    vendors: names.map(name => ({ id: name.toLowerCase(), name, category: 'analytics' })),
    version: '0.0.0',
  } as unknown as Consent;
  const ui = {
    layout: 'corner',
    position: 'bottom',
    side: 'start',
    design: 'standard',
    theme: 'auto',
    close: false,
    opener: true,
    openerPosition: 'start',
  } as const;
  const cookie = { name: 'consent', days: 180, domain: null, path: '/', sameSite: 'Lax' } as const;
  const host: UiHost = {
    consent,
    shadow,
    plan: { policyUrl: '/privacy', language, texts: {}, ui, cookie },
    about: async () => ({}),
    answer: act => act(),
    loadLanguage: async () => null,
    onVisible: (...args) => told.push(args),
  };
  const find = (name: string) => shadow.querySelector<HTMLElement>(`[data-consent=${name}]`);
  const change = (next: Partial<ConsentState>) => {
    for (const fn of listeners) fn({ state: { ...now, ...next } } as ConsentChange);
  };
  return { host, shadow, told, find, change, listeners };
}
