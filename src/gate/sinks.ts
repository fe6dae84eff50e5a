import type { HotVendor, Plan } from '../types.js';
import { createAttributes } from './attributes.js';
import { createInspector, type InspectTree, watchElements } from './elements.js';
import { createGate, type Gate, type Law } from './gate.js';
import { createLoader } from './loader.js';
import { createMarkup } from './markup.js';
import { watchNetwork } from './network.js';
import { observe } from './observer.js';
import { createOwners, ofCategory } from './owners.js';
import { createScripts } from './scripts.js';

/** The gate with every sink it watches. */
export interface Sinks {
  readonly gate: Gate;
  setPlan(plan: Plan): void;
  /** Takes in the tags that Askfirst loads itself. */
  prepare(plan: Plan): void;
  /** Holds again what can be: frames, and what templates put into the page. */
  withdraw(): void;
  /** Of what was withdrawn, that whose code has run and that only a new page stops. */
  unstoppable(revoked: readonly string[]): string[];
  stop(): void;
}

/** What the sinks need. */
export interface SinkOptions {
  readonly catalogue: readonly HotVendor[];
  readonly nonce: string;
  readonly law: Law;
  /** Collects the categories that markup names. */
  readonly marked: Set<string>;
  /** The vendor an owner means by a name, among some. */
  findVendor<T extends HotVendor>(vendors: readonly T[], name: string): T | undefined;
  /** Our name of a category that markup may name in another tool's words. */
  categoryName(word: string): string;
}

/** Begins to hold, at once. */
export function createSinks(options: SinkOptions): Sinks {
  const { catalogue, nonce, law, marked, findVendor, categoryName } = options;
  let plan: Plan | undefined;
  const gate = createGate(law);
  const claims = catalogue.flatMap(v => v.hosts.map(host => [host, v.id] as const));
  const owners = createOwners(claims, location.hostname);
  const loader = createLoader(gate, script => scripts.clear(script), nonce);
  const scripts = createScripts(gate, owners, {
    isDuplicate: loader.loads,
    definesOf: id => findVendor<HotVendor>([...(plan?.vendors ?? []), ...catalogue], id)?.defines ?? [],
  });
  const attributes = createAttributes(gate, owners);
  const names = {
    known: () => !!plan,
    category(word: string) {
      const id = plan?.categories.find(c => c.id === categoryName(word))?.id;
      if (id) marked.add(id);
      return id;
    },
    vendor: (word: string) => findVendor(plan?.vendors ?? [], word)?.id,
  };
  const inspectTree: InspectTree = (root, from) => inspect(root, from);
  const markup = createMarkup(gate, owners, names, inspectTree);
  const sinks = { scripts, attributes, markup };
  const inspect = createInspector(sinks);
  const undos = [
    observe(document, inspectTree),
    ...watchElements(sinks, inspectTree),
    ...watchNetwork(gate, owners),
  ];

  return {
    gate,
    setPlan(next) {
      plan = next;
      owners.setPlan(next);
      gate.reassign(owners.ownerOf);
      // Marked elements name things that only the plan explains; and its own vendors were unknown so far.
      inspectTree(document, 'parser');
    },
    prepare(next) {
      for (const vendor of next.vendors) if (vendor.loads && !vendor.faulty) loader.prepare(vendor);
    },
    withdraw() {
      markup.withdraw();
      for (const frame of document.querySelectorAll('iframe')) attributes.inspect(frame);
    },
    unstoppable: revoked =>
      revoked.filter(id => {
        const vendor = plan?.vendors.find(v => v.id === id);
        return vendor ? gate.ran.has(id) && vendor.stop === 'reload' : gate.ran.has(ofCategory(id));
      }),
    stop() {
      for (const undo of undos.reverse()) undo();
    },
  };
}
