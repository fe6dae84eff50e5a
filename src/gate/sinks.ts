import type { Guarded } from '../guard/held.js';
import { currentScript, listen } from '../lib/natives.js';
import type { Know, Plan, PlannedVendor } from '../types.js';
import type { KnownVendor } from '../vendors/types.js';
import { createAttributes, NAMES } from './attributes.js';
import { watchConstructors } from './constructors.js';
import { watchCopies } from './copies.js';
import { createInspector, type InspectTree, watchFrames } from './elements.js';
import { createGate, type Gate, type Law } from './gate.js';
import { createHtml } from './html.js';
import { createInsertions } from './insertions.js';
import { createLate } from './late.js';
import { createLoader } from './loader.js';
import { createMarkup } from './markup.js';
import type { Claim } from './match.js';
import { createNames } from './names.js';
import { createTake, watchNetwork } from './network.js';
import { createObserver } from './observer.js';
import { createOwners, ofCategory } from './owners.js';
import { createRealms, type Realms } from './realm.js';
import { createScripts } from './scripts.js';
import { watchSetters } from './setters.js';
import { createSuspicion } from './spelling.js';
import { createStorage } from './storage.js';
import { watchStyleRules } from './style-rules.js';
import { watchStyleText } from './style-text.js';
import { createStyles } from './styles.js';
import { takeOver } from './take-over.js';
import { watchWrites } from './writes.js';

/** The gate with every sink it watches. */
export interface Sinks {
  readonly gate: Gate;
  setPlan(plan: Plan): void;
  /** There are facts about a vendor. */
  learn(vendor: PlannedVendor): void;
  /** There are no more facts to come. */
  rest(): void;
  /** Holds again what can be: frames, and what templates put into the page. */
  withdraw(): void;
  /** Of what was withdrawn, that whose code has run and that only a new page stops. */
  unstoppable(revoked: readonly string[]): string[];
  stop(): void;
}

/** What the sinks need. */
export interface SinkOptions {
  readonly known: readonly KnownVendor[];
  /** Every address of them. */
  readonly claims: readonly Claim[];
  readonly know: Know;
  readonly nonce: string;
  readonly law: Law;
  /** Collects the categories that markup names. */
  readonly marked: Set<string>;
  /** The vendor an owner means by a name, among some. */
  findVendor<T extends Pick<KnownVendor, 'id'>>(vendors: readonly T[], name: string): T | undefined;
  /** What a guard in the page has held until now; asked for once, before anything is watched. */
  guarded(): readonly Guarded[];
  /** Our name of a category that markup may name in another tool's words. */
  categoryName(word: string): string;
}

/** Begins to hold, at once. */
export function createSinks(options: SinkOptions): Sinks {
  const { known, know, nonce, law, marked, findVendor, categoryName } = options;
  const guarded = options.guarded();
  let plan: Plan | undefined;
  const gate = createGate(law);
  const owners = createOwners(options.claims, location.hostname);
  const late = createLate();
  const loader = createLoader(gate, script => scripts.clear(script), nonce);
  const scripts = createScripts(gate, owners, {
    isDuplicate: loader.loads,
    definesOf(id) {
      const isIt = (vendor: { readonly id: string }) => vendor.id === id;
      return (plan?.vendors.find(isIt) ?? known.find(isIt))?.defines ?? [];
    },
    onLate: late.add,
  });
  const attributes = createAttributes(gate, owners, text => html.ownerOf(text));
  const suspects = createSuspicion(
    host => owners.someOwner(host, gate.holds),
    text => owners.somePath(text, gate.holds),
  );
  const styles = createStyles(gate, owners, suspects, element => observer.watch(element));
  const markNames = {
    known: () => !!plan,
    category(word: string) {
      const id = plan?.categories.find(c => c.id === categoryName(word))?.id;
      if (id) marked.add(id);
      return id;
    },
    vendor(word: string) {
      const id = findVendor(known, word)?.id ?? word;
      return plan?.vendors.find(v => v.id === id)?.id;
    },
  };
  const frames = new Set<Element>();
  const enterFrames = () => {
    for (const frame of frames) {
      frames.delete(frame);
      realms.enter((frame as HTMLIFrameElement).contentWindow);
    }
  };
  const inspectTree: InspectTree = (root, from) => inspect(root, from);
  const onInert = () => insertions.need();
  const markup = createMarkup(gate, owners, markNames, late, inspectTree);
  const html = createHtml(gate, suspects, () => sinks, inspectTree, {
    onInert,
    onShadows: root => observer.observeShadows(root),
    onEnd: enterFrames,
  });
  const sinks = { scripts, attributes, styles, markup, html };
  const inspect = createInspector(sinks, {
    onFrame: frame => void frames.add(frame),
    onInert,
  });
  // On a page with a base elsewhere our own address, too, may seem to be a vendor's.
  const own = currentScript();
  if (own) scripts.clear(own);
  const insertions = createInsertions(inspectTree, enterFrames);
  const take = createTake(gate, owners);
  const isHeld = (address: string) => gate.holds(owners.ownerOf(address));
  const names = createNames(know, law.granted);
  const storage = createStorage(gate, names);
  const inspectChange = (element: Element) => {
    attributes.inspect(element);
    styles.inspect(element);
  };
  const observer = createObserver(inspectTree, inspectChange, enterFrames, [...NAMES, 'style']);
  const realms: Realms = createRealms([
    insertions.watch,
    watchSetters(sinks, inspectTree, onInert),
    watchCopies(attributes, scripts),
    watchFrames(() => realms),
    html.watch,
    watchWrites(html, late, inspectTree, onInert),
    styles.watch,
    watchStyleText(styles),
    watchStyleRules(styles),
    watchNetwork(take, gate, isHeld),
    watchConstructors(take, styles, isHeld),
    storage.watch,
    late.watch,
    (_watch, realm) => {
      if (realm !== window) observer.observe(realm.document);
    },
  ]);

  const judges = { gate, owners, names, scripts };
  /** Whose a name is, only the facts of the listed vendors tell. */
  const isKept = (held: Guarded) => 'sink' in held && /cookie|storage/.test(held.sink);

  /** Once the page and the plan are there, what nobody needs stops looking. */
  const rest = () => {
    if (!plan || document.readyState !== 'complete') return;
    observer.rest();
    insertions.rest();
  };
  listen(window, 'load', () => setTimeout(rest));

  return {
    gate,
    setPlan(next) {
      plan = next;
      owners.setPlan(next);
      storage.setPlan(next);
      for (const vendor of next.vendors) if (!vendor.faulty) loader.record(vendor);
      gate.reassign(owners.ownerOf);
      takeOver(
        guarded.filter(held => !isKept(held)),
        judges,
      );
      // Marked elements name things that only the plan explains; and its own vendors were unknown so far.
      inspectTree(document, 'parser');
      rest();
    },
    learn(vendor) {
      loader.prepare(vendor, know(vendor));
      if (plan) storage.setPlan(plan);
    },
    rest() {
      storage.rest();
      takeOver(guarded.filter(isKept), judges);
    },
    withdraw() {
      markup.withdraw();
      for (const frame of document.querySelectorAll('iframe')) attributes.inspect(frame);
    },
    unstoppable: revoked =>
      revoked.filter(id => {
        const vendor = plan?.vendors.find(v => v.id === id);
        return vendor ? gate.ran.has(id) && know(vendor).stop === 'reload' : gate.ran.has(ofCategory(id));
      }),
    stop() {
      observer.stop();
      insertions.stop();
      realms.stop();
    },
  };
}
