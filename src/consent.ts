/**
 * READ THIS FIRST. Builds every part and connects them; the order of events is written here and nowhere else.
 *
 *     start:    capture natives → gate holds → read signals → read the stored choice → vendor signals:
 *               denied defaults, then stored grants → release what is granted → queued calls → ask if undecided
 *     facts:    of a vendor that has to be loaded, told or refused; it waits until they are there → its queue → vendor
 *               signals → release it, if it is granted
 *     change:   save → gate holds what was withdrawn → vendor signals → erase → release what was granted
 *               → listeners → reload, only when a withdrawn tag has run that nothing else stops;
 *               after a button of ours, a frame is shown before the vendor signals
 */
import { createApi } from './api.js';
import { categoryName, checkParameters, findVendor } from './config/vendors.js';
import { eraseRefused } from './eraser/erase.js';
import { createFacts } from './facts.js';
import { createSinks, type SinkOptions } from './gate/sinks.js';
import { createEmitter } from './lib/emitter.js';
import { own } from './lib/own.js';
import { warn } from './lib/warn.js';
import { whenPainted } from './lib/when.js';
import { changesSides, type Lockdown } from './lockdown.js';
import { createGoogleSignals } from './signals/google.js';
import { readGpc } from './signals/gpc.js';
import { createVendorSignals } from './signals/vendors.js';
import { compare } from './state/choice.js';
import { createStore } from './state/store.js';
import { watchTabs } from './state/tabs.js';
import type { Consent, ConsentChange, ConsentState, Plan, PlannedVendor } from './types.js';
import { createShell, type ShellOptions } from './ui/shell.js';
import type { VendorFacts, VendorId } from './vendors/types.js';

/** What differs between a script tag and an import from npm. */
export interface Environment
  extends Pick<ShellOptions, 'loadUi' | 'loadPlaceholders' | 'loadOpener' | 'about' | 'loadLanguage'>,
    Pick<SinkOptions, 'known' | 'claims' | 'guarded'> {
  /** Fetches what is known of a vendor of the catalogue. */
  facts(id: VendorId): Promise<VendorFacts>;
  /** The nonce of our own tag, passed on to the tags we load. */
  readonly nonce: string;
  readonly lockdown?: Lockdown;
}

/** Askfirst before it knows its configuration: the gate holds, calls wait. */
export interface Askfirst {
  readonly consent: Consent;
  /** Gives it the configuration. Once. */
  start(plan: Plan): void;
  /** Takes everything back: patches, observers, elements. Held tags stay held. */
  stop(): void;
}

export function createAskfirst(environment: Environment): Askfirst {
  const { known, claims, nonce, guarded } = environment;
  const ready = createEmitter<ConsentState>('consent.onReady');
  const changed = createEmitter<ConsentChange>('consent.onChange');
  const marked = new Set<string>();
  /** Vendors that must not begin yet: they would miss what they have to be told first. */
  const waiting = new Set<VendorId>();
  /** Of these, the ones whose snippet has not made yet what they listen with; it will, before it asks for the tag. */
  const deaf = new Set<VendorId>();
  const api = createApi({ ready, changed, marked, waiting, held: () => gate.held });
  let learn: (vendor: PlannedVendor) => void;
  let speak: (id: VendorId) => void;
  let showPlaceholders: (() => void) | undefined;
  const facts = createFacts(environment.facts, vendor => learn(vendor));
  const { know } = facts;
  const sinks = createSinks({
    known,
    claims,
    know,
    guarded,
    nonce,
    marked,
    law: {
      ...api.law,
      onHeld({ owner, sink }) {
        if (deaf.delete(owner)) void Promise.resolve(owner).then(speak);
        if (sink === 'frame') showPlaceholders?.();
      },
    },
    findVendor,
    categoryName,
  });
  const { gate } = sinks;
  const stops = [sinks.stop];
  /** The visitor has pressed a button of ours, and is to see so before anything follows. */
  let isPressed = false;

  function start(plan: Plan): void {
    sinks.setPlan(plan);
    const store = createStore(plan, plan.gpc !== 'ignore' && readGpc(navigator));
    const google = createGoogleSignals(plan);
    const vendors = createVendorSignals(plan, know);
    const shell = createShell({
      ...environment,
      sinks,
      consent: api.consent,
      plan,
      answer(act) {
        isPressed = true;
        act();
        isPressed = false;
      },
      onVisible: (surface, visible) => announce(visible ? 'show' : 'hide', surface),
    });

    /** A change whose effects have not begun: those of the next come after it. */
    let before: Promise<void> | undefined;
    function change(act: () => boolean, source: ConsentChange['source']): Promise<void> | undefined {
      const previous = store.state();
      if (!act()) return undefined; // saved here, before anything that could fail
      const difference = compare(previous, store.state(), source);
      sinks.withdraw();
      google.update(store.state());
      // What was granted before this page may have run without a word from us; to end it, more has to be known.
      const revoked = plan.vendors.filter(v => difference.revoked.indexOf(v.id) >= 0);
      if (!before && !isPressed && !revoked.find(vendor => !facts.has(vendor))) return follow(difference);
      const now = Promise.all([facts.need(revoked), before, isPressed && whenPainted()]).then(() => {
        if (before === now) before = undefined;
        return follow(difference);
      });
      before = now;
      return now;
    }

    async function follow(difference: ConsentChange): Promise<void> {
      const { state } = difference;
      vendors.update(difference);
      const erased = eraseRefused(plan, know, state);
      const turns = changesSides(environment.lockdown, state);
      // On the page that ends now, nothing is to run that runs on the next one.
      if (!turns) gate.update();
      changed.emit(difference);
      announce('change', difference);
      if (isOpen(state)) shell.ask(); // forgotten, perhaps in another tab
      await erased;
      const running = sinks.unstoppable(difference.revoked);
      if (turns) reload([], true);
      else if (running.length > 0) reload(running, plan.reloadOnRevoke);
    }

    learn = vendor => {
      const problems = checkParameters(vendor, know(vendor));
      for (const problem of problems) warn('option', ...problem);
      if (problems.find(([, , expected]) => expected === 'parameter')) return; // it goes on waiting
      sinks.learn(vendor);
      const { id } = vendor;
      const isHeard = vendors.start(vendor, store.state());
      if (isHeard || [...gate.held].find(hold => hold.owner === id)) begin(id);
      else deaf.add(id);
    };
    speak = id => {
      for (const vendor of plan.vendors) {
        if (vendor.id === id && own(store.state().vendors, id)) vendors.grant(vendor);
      }
      begin(id);
    };
    const begin = (id: VendorId) => {
      waiting.delete(id);
      gate.update();
    };
    const needed = plan.vendors.filter(
      vendor =>
        vendor.isKnown &&
        !vendor.faulty &&
        (vendor.everyPage || Object.keys(vendor.values)[0] || !own(store.state().vendors, vendor.id)),
    );
    for (const { id } of needed) waiting.add(id);

    stops.push(
      shell.stop,
      watchTabs(plan.cookie.name, () => change(store.reread, 'other-tab')),
    );
    google.start(store.state());
    api.connect({ plan, store, shell, change });
    gate.update();
    void facts.need(needed).then(() => {
      sinks.rest();
      return eraseRefused(plan, know, store.state());
    });
    api.drain();
    ready.emit(store.state());
    announce('ready', store.state());
    if (isOpen(store.state())) shell.ask();
    ({ showPlaceholders } = shell);
    showPlaceholders();
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
