/**
 * READ THIS FIRST. Builds every part and connects them; the order of events is written here and nowhere else.
 *
 *     start:    capture natives → gate holds → read signals → read the stored choice → vendor signals:
 *               denied defaults, then stored grants → release what is granted → queued calls → ask if undecided
 *     change:   save → gate holds what was withdrawn → vendor signals → erase → release what was granted
 *               → listeners → reload, only when a withdrawn tag has run that nothing else stops
 */
import { createApi } from './api.js';
import type { Options } from './config/options.js';
import { resolve } from './config/resolve.js';
import { categoryName, findVendor } from './config/vendors.js';
import { eraseRefused } from './eraser/erase.js';
import { createSinks, type SinkOptions } from './gate/sinks.js';
import { createEmitter } from './lib/emitter.js';
import { warn } from './lib/warn.js';
import { changesSides, type Lockdown } from './lockdown.js';
import { createGoogleSignals } from './signals/google.js';
import { readGpc } from './signals/gpc.js';
import { createVendorSignals } from './signals/vendors.js';
import { compare } from './state/choice.js';
import { createStore } from './state/store.js';
import { watchTabs } from './state/tabs.js';
import type { Consent, ConsentChange, ConsentState } from './types.js';
import { createShell, type ShellOptions } from './ui/shell.js';
import type { HotVendor } from './vendors/types.js';

/** What differs between a script tag and an import from npm. */
export interface Environment extends Pick<ShellOptions, 'loadUi' | 'about' | 'loadLanguage'> {
  readonly catalogue: readonly HotVendor[];
  readonly addresses: SinkOptions['addresses'];
  readonly guarded: SinkOptions['guarded'];
  /** The nonce of our own tag, passed on to the tags we load. */
  readonly nonce: string;
  readonly lockdown?: Lockdown;
}

/** Askfirst before it knows its configuration: the gate holds, calls wait. */
export interface Askfirst {
  readonly consent: Consent;
  /** Gives it the configuration. Once. */
  start(options: Options): void;
  /** Takes everything back: patches, observers, elements. Held tags stay held. */
  stop(): void;
}

export function createAskfirst(environment: Environment): Askfirst {
  const { catalogue, addresses, nonce, guarded } = environment;
  const ready = createEmitter<ConsentState>('consent.onReady');
  const changed = createEmitter<ConsentChange>('consent.onChange');
  const marked = new Set<string>();
  const api = createApi({ ready, changed, marked, held: () => gate.held });
  const sinks = createSinks({
    catalogue,
    addresses,
    guarded,
    nonce,
    marked,
    law: api.law,
    findVendor,
    categoryName,
  });
  const { gate } = sinks;
  const stops = [sinks.stop];

  function start(options: Options): void {
    const { plan, problems } = resolve(options, catalogue);
    for (const problem of problems) warn('option', ...problem);
    sinks.setPlan(plan);
    const store = createStore(plan, plan.gpc !== 'ignore' && readGpc(navigator));
    const google = createGoogleSignals(plan);
    const vendors = createVendorSignals(plan);
    const shell = createShell({
      ...environment,
      consent: api.consent,
      plan,
      onVisible: (surface, visible) => announce(visible ? 'show' : 'hide', surface),
    });

    function change(act: () => boolean, source: ConsentChange['source']): void {
      const previous = store.state();
      if (!act()) return; // saved here, before anything that could fail
      const state = store.state();
      const difference = compare(previous, state, source);
      sinks.withdraw();
      vendors.update(difference);
      google.update(state);
      eraseRefused(plan, state);
      const turns = changesSides(environment.lockdown, state);
      // On the page that ends now, nothing is to run that runs on the next one.
      if (!turns) gate.update();
      changed.emit(difference);
      announce('change', difference);
      const running = sinks.unstoppable(difference.revoked);
      if (turns) reload([], true);
      else if (running.length > 0) reload(running, plan.reloadOnRevoke);
      else if (isOpen(state)) shell.ask(); // forgotten, perhaps in another tab
    }

    stops.push(
      shell.stop,
      watchTabs(plan.cookie.name, () => change(store.reread, 'other-tab')),
    );
    sinks.prepare(plan);
    google.start(store.state());
    vendors.start(store.state());
    eraseRefused(plan, store.state());
    api.connect({ plan, store, shell, change });
    gate.update();
    api.drain();
    ready.emit(store.state());
    announce('ready', store.state());
    if (isOpen(store.state())) shell.ask();
  }

  return {
    consent: api.consent,
    start,
    stop() {
      for (const end of stops.reverse()) end();
    },
  };
}

/** There is something to ask the visitor. */
const isOpen = ({ decided, pending }: ConsentState) => !decided || pending.length > 0;

function announce(name: 'ready' | 'change' | 'show' | 'hide', detail: unknown): void {
  window.dispatchEvent(new CustomEvent(`consent:${name}`, { detail }));
}

/** A script cannot be unloaded; only a new page is without it. A task later, so that promises of `revoke()` resolve. */
function reload(running: readonly string[], allowed: boolean): void {
  if (allowed) setTimeout(() => location.reload());
  else warn('still-running', running);
}
