import type { Law } from './gate/gate.js';
import { closest } from './lib/closest.js';
import { callSafely, type Emitter } from './lib/emitter.js';
import { own } from './lib/own.js';
import { warn } from './lib/warn.js';
import { everyCategory } from './state/choice.js';
import type { Store } from './state/store.js';
import type { Consent, ConsentChange, ConsentState, HeldItem, Method, Plan, VendorInfo } from './types.js';
import type { Shell } from './ui/shell.js';
import { VERSION } from './version.js';

/** What the API stands on once the configuration is known. */
export interface Connection {
  readonly plan: Plan;
  readonly store: Store;
  readonly shell: Pick<Shell, 'showBanner' | 'hide' | 'showPreferences' | 'setLanguage'>;
  /** Runs the effects of a change in their order; `act` saves, and says whether there was a change at all. */
  change(act: () => boolean, source: ConsentChange['source']): void;
}

/** What the API needs from the first moment. */
export interface ApiOptions {
  readonly ready: Emitter<ConsentState>;
  readonly changed: Emitter<ConsentChange>;
  held(): readonly HeldItem[];
}

/** The public API, and the law by which the gate asks about consent. */
export interface Api {
  readonly consent: Consent;
  readonly law: Law;
  /** Gives it the configuration. */
  connect(connection: Connection): void;
  /** Makes the calls that have waited for it, in order. */
  drain(): void;
}

const UNKNOWN: ConsentState = Object.freeze({
  id: null,
  decided: false,
  categories: Object.freeze({}),
  vendors: Object.freeze({}),
  pending: Object.freeze([]),
  method: null,
  decidedAt: null,
  expiresAt: null,
  revision: 0,
  signals: Object.freeze({ gpc: false }),
});

/** Builds `window.consent`. Before the configuration is known nothing is granted, and calls wait. */
export function createApi({ ready, changed, held }: ApiOptions): Api {
  let connection: Connection | undefined;
  let known = false;
  ready.on(() => {
    known = true;
  });
  const waiting: ((connected: Connection) => void)[] = [];
  const state = () => connection?.store.state() ?? UNKNOWN;
  const has = (id: string) => (own(state().categories, id) ?? own(state().vendors, id)) === true;
  const whenConnected = (act: (connected: Connection) => void) => {
    if (connection) act(connection);
    else waiting.push(act);
  };
  const answer = (choices: Readonly<Record<string, boolean>>, method: Method, { store, change }: Connection) =>
    change(() => store.answer(choices, method), 'this-tab');

  const consent: Consent = {
    get decided() {
      return state().decided;
    },
    get: state,
    has,
    acceptAll: () => whenConnected(c => answer(everyCategory(c.plan, true), 'accept-all', c)),
    rejectAll: () => whenConnected(c => answer(everyCategory(c.plan, false), 'reject-all', c)),
    set: (choices, method = 'api') => whenConnected(c => answer(onlyKnown(choices, c.plan), method, c)),
    revoke: id =>
      new Promise(resolve =>
        whenConnected(c => {
          const ids = id === undefined ? Object.keys(everyCategory(c.plan, false)) : [id].flat();
          const choices = Object.fromEntries(ids.map(name => [name, false]));
          answer(onlyKnown(choices, c.plan), 'revoke', c);
          resolve();
        }),
      ),
    reset: () =>
      whenConnected(({ store, change, shell }) => {
        change(store.forget, 'this-tab');
        shell.showBanner();
      }),
    show: () => whenConnected(({ shell }) => shell.showBanner()),
    hide: () => whenConnected(({ shell }) => shell.hide()),
    showPreferences: () => whenConnected(({ shell }) => shell.showPreferences()),
    when: id =>
      new Promise(resolve => {
        if (has(id)) return resolve();
        const ends = [ready.on(look), changed.on(look)];
        function look() {
          if (!has(id)) return;
          for (const end of ends) end();
          resolve();
        }
      }),
    onReady(fn) {
      if (!known) return ready.on(fn);
      callSafely('consent.onReady', fn, state());
      return () => {};
    },
    onChange: changed.on,
    setLanguage: language =>
      new Promise(resolve => whenConnected(({ shell }) => resolve(shell.setLanguage(language)))),
    get vendors() {
      return connection ? listVendors(connection.plan) : [];
    },
    get categories() {
      return connection?.plan.categories ?? [];
    },
    get held() {
      return held();
    },
    version: VERSION,
  };

  return {
    consent: Object.freeze(consent),
    law: {
      granted({ vendor, category }) {
        const planned = vendor === null ? undefined : own(state().vendors, vendor);
        return (planned ?? own(state().categories, category ?? '')) === true;
      },
      // A known tracker that nobody listed can never be allowed: what waits for it would wait for ever.
      refused: ({ category }) => !!connection && (category === null || state().decided),
    },
    connect(connected) {
      connection = connected;
    },
    drain() {
      for (const act of waiting.splice(0)) whenConnected(act);
    },
  };
}

function listVendors(plan: Plan): readonly VendorInfo[] {
  return Object.freeze(
    plan.vendors
      .filter(v => !v.faulty)
      .map(({ id, name, category }) => Object.freeze({ id, name, category })),
  );
}

/** The answers that mean something here; the others are reported, for a misspelt name must not look like a yes. */
function onlyKnown(choices: Readonly<Record<string, boolean>>, plan: Plan): Record<string, boolean> {
  const known: Record<string, boolean> = {};
  const names = [...Object.keys(everyCategory(plan, true)), ...plan.vendors.map(v => v.id)];
  for (const [name, value] of Object.entries(choices)) {
    if (names.indexOf(name) >= 0) known[name] = value === true;
    else if (name !== 'necessary') {
      const near = closest(name, names);
      warn(`"${name}" is neither a category nor a vendor here${near ? `; did you mean "${near}"?` : ''}; it is ignored.`);
    }
  }
  return known;
}
