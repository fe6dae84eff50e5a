import type { Hold, Law } from './gate/gate.js';
import { callSafely, type Emitter } from './lib/emitter.js';
import { own } from './lib/own.js';
import { warn } from './lib/warn.js';
import { everyCategory } from './state/choice.js';
import type { Store } from './state/store.js';
import type { Consent, ConsentChange, ConsentState, Method, Plan } from './types.js';
import type { Shell } from './ui/shell.js';
import { VERSION } from './version.js';

/** What the API stands on once the configuration is known. */
export interface Connection {
  readonly plan: Plan;
  readonly store: Store;
  readonly shell: Shell;
  /** Runs the effects of a change in their order; `act` saves, and says whether there was a change at all. */
  change(act: () => boolean, source: ConsentChange['source']): Promise<void> | undefined;
}

/** What the API needs from the first moment. */
export interface ApiOptions {
  readonly ready: Emitter<ConsentState>;
  readonly changed: Emitter<ConsentChange>;
  held(): Iterable<Hold>;
  /** Categories that markup in the page names. */
  readonly marked: ReadonlySet<string>;
  /** Vendors that do not begin yet, whatever the answer. */
  readonly waiting: ReadonlySet<string>;
}

/** The public API, and the law by which the gate asks about consent. */
export interface Api {
  readonly consent: Consent;
  readonly law: Omit<Law, 'onHeld'>;
  /** Gives it the configuration. */
  connect(connection: Connection): void;
  /** Makes the calls that have waited for it, in order. */
  drain(): void;
}

const UNKNOWN: ConsentState = Object.freeze({
  id: null,
  decided: false,
  categories: {},
  vendors: {},
  pending: [],
  method: null,
  decidedAt: null,
  expiresAt: null,
  revision: 0,
  signals: { gpc: false },
});

/** Builds `window.consent`. Before the configuration is known nothing is granted, and calls wait. */
export function createApi({ ready, changed, held, marked, waiting: notYet }: ApiOptions): Api {
  let connection: Connection | undefined;
  let isKnown = false;
  /** What the last answer still does: erasing takes its time. */
  let effects: Promise<void> | undefined;
  const waiting: ((connected: Connection) => void)[] = [];
  const state = () => connection?.store.state() ?? UNKNOWN;
  const has = (id: string) => (own(state().categories, id) ?? own(state().vendors, id)) === true;
  const allows = (owner: string) =>
    (owner[0] === '#' ? own(state().categories, owner.slice(1)) : own(state().vendors, owner)) === true;
  const categoryOf = (owner: string) =>
    owner[0] === '#' ? owner.slice(1) : connection?.plan.vendors.find(v => v.id === owner)?.category;
  const later = (act: (connected: Connection) => void) => {
    if (connection) act(connection);
    else waiting.push(act);
  };
  const answer = (method: Method, choicesFor: (plan: Plan) => Readonly<Record<string, boolean>>) =>
    later(({ plan, store, change }) => {
      const names = [...plan.categories, ...plan.vendors].map(named => named.id);
      const known: Record<string, boolean> = {};
      for (const [name, value] of Object.entries(choicesFor(plan))) {
        // A misspelt name must not look like an answer, nor a string like a yes.
        if (names.indexOf(name) < 0) warn('name-unknown', name, names);
        else if (name !== 'necessary') known[name] = value === true;
      }
      effects = change(() => store.answer(known, method), 'this-tab');
    });
  const shown = (act: (shell: Shell) => void) => () => later(({ shell }) => act(shell));
  ready.on(() => {
    isKnown = true;
  });

  const consent: Consent = {
    get decided() {
      return state().decided;
    },
    get: state,
    has,
    acceptAll: () => answer('accept-all', plan => everyCategory(plan, true)),
    rejectAll: () => answer('reject-all', plan => everyCategory(plan, false)),
    set: (choices, method = 'api') => answer(method, () => choices),
    revoke(id) {
      answer('revoke', plan =>
        id === undefined
          ? everyCategory(plan, false)
          : Object.fromEntries([id].flat().map(name => [name, false])),
      );
      return new Promise(resolve => later(() => resolve(effects)));
    },
    reset: () =>
      later(({ store, change, shell }) => {
        change(store.forget, 'this-tab');
        shell.ask();
      }),
    show: shown(shell => shell.showBanner()),
    hide: shown(shell => shell.hide()),
    showPreferences: shown(shell => shell.showPreferences()),
    when: id =>
      new Promise(resolve => {
        const look = () => {
          if (!has(id)) return;
          for (const end of ends) end();
          resolve();
        };
        const ends = [ready.on(look), changed.on(look)];
        look();
      }),
    onReady(fn) {
      if (!isKnown) return ready.on(fn);
      callSafely('consent.onReady', fn, state());
      return () => {};
    },
    onChange: changed.on,
    setLanguage: language =>
      new Promise(resolve => later(({ shell }) => resolve(shell.setLanguage(language)))),
    get vendors() {
      const vendors = connection?.plan.vendors.filter(v => !v.faulty) ?? [];
      return Object.freeze(vendors.map(({ id, name, category }) => Object.freeze({ id, name, category })));
    },
    get categories() {
      const { categories = [], vendors = [] } = connection?.plan ?? {};
      return categories.filter(
        c =>
          c.necessary || c.label || marked.has(c.id) || !vendors[0] || vendors.find(v => v.category === c.id),
      );
    },
    get held() {
      return Object.freeze(
        Array.from(held(), ({ owner, sink, url }) => {
          const vendor = owner[0] === '#' ? null : owner || null;
          return Object.freeze({ vendor, category: categoryOf(owner) ?? null, sink, url });
        }),
      );
    },
    version: VERSION,
  };

  return {
    consent: Object.freeze(consent),
    law: {
      granted: owner => allows(owner) && !notYet.has(owner),
      // A known tracker that nobody listed can never be allowed: what waits for it would wait for ever.
      refused: owner => !!connection && !allows(owner) && (state().decided || !categoryOf(owner)),
      categoryOf,
    },
    connect(connected) {
      connection = connected;
    },
    drain: () => waiting.splice(0).forEach(later),
  };
}
