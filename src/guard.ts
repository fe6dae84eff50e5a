/**
 * The guard: what cannot wait, inline in the page, so that our file may come later (`async`) and blocks nothing. It
 * holds what the page's first moments ask for, by host alone, and hands all of it over as soon as the rest is there,
 * which then decides by its own rules, and lets go what need not wait. Printed into the page by `askfirst guard`.
 */
import './stub.js';
import type { Guard } from './guard/held.js';
import { enter } from './guard/realm.js';
import { end } from './guard/replace.js';
import { choice, data, held } from './guard/state.js';

enter(window);

Object.assign((window as unknown as { consent: object }).consent, {
  guard: {
    end() {
      end();
      return held;
    },
  } satisfies Guard,
});

// Nobody has answered yet: the UI will be needed, and the rest would ask for it a moment later.
if (!choice) {
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'preload',
      as: 'script',
      crossOrigin: '',
      fetchPriority: 'low',
      href: data.ui,
      nonce: document.currentScript?.nonce,
    }),
  );
}
