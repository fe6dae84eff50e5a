import type { HotVendor, Plan } from '../types.js';
import { createAttributes } from './attributes.js';
import { createInspector, type InspectTree, watchElements } from './elements.js';
import { createGate, type Gate, type Law } from './gate.js';
import { createLoader } from './loader.js';
import { createMarkup } from './markup.js';
import { watchNetwork } from './network.js';
import { observe } from './observer.js';
import { createOwners } from './owners.js';
import { createScripts } from './scripts.js';

/** The gate with every sink it watches. */
export interface Sinks {
  readonly gate: Gate;
  setPlan(plan: Plan): void;
  /** Takes in the tags that Askfirst loads itself. */
  prepare(plan: Plan): void;
  /** Holds again what can be: frames, and what templates put into the page. */
  withdraw(): void;
  /** Lets go what is granted, and fails requests that were refused. */
  release(): void;
  /** Of these vendors and categories, those whose code has run and that only a new page stops. */
  unstoppable(revoked: readonly string[]): string[];
  stop(): void;
}

/** What the sinks need. */
export interface SinkOptions {
  readonly catalogue: readonly HotVendor[];
  readonly nonce: string;
  readonly law: Law;
  /** Our name of a category that markup may name in another tool's words. */
  categoryName(word: string): string;
}

/** Begins to hold, at once. */
export function createSinks({ catalogue, nonce, law, categoryName }: SinkOptions): Sinks {
  let plan: Plan | null = null;
  const gate = createGate(law);
  const owners = createOwners(
    catalogue.flatMap(v => v.hosts.map(host => [host, v.id] as const)),
    location,
  );
  const loader = createLoader(gate, owners, script => scripts.clear(script), nonce);
  const scripts = createScripts(gate, owners, {
    isDuplicate: loader.loads,
    definesOf: id => (plan?.vendors.find(v => v.id === id) ?? catalogue.find(v => v.id === id))?.defines ?? [],
  });
  const attributes = createAttributes(gate, owners);
  const names = {
    known: () => plan !== null,
    category: (word: string) => plan?.categories.find(c => c.id === categoryName(word))?.id ?? null,
    vendor: (word: string) =>
      plan?.vendors.find(v => v.id === word || (v.aliases ?? []).indexOf(word) >= 0)?.id ?? null,
  };
  const inspectTree: InspectTree = (root, from) => inspect(root, from);
  const markup = createMarkup(gate, owners, names, inspectTree);
  const sinks = { scripts, attributes, markup };
  const inspect = createInspector(sinks);
  const undos = [observe(document, inspectTree), ...watchElements(sinks, inspectTree), ...watchNetwork(gate, owners)];

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
    release: gate.update,
    unstoppable(revoked) {
      const stopOf = (id: string) => plan?.vendors.find(v => v.id === id)?.stop ?? 'reload';
      return revoked.filter(id => gate.ran.has(id) && stopOf(id) === 'reload');
    },
    stop() {
      for (const undo of undos.reverse()) undo();
    },
  };
}
