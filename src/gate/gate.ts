import type { HeldItem, Sink } from '../types.js';
import type { Owner } from './owners.js';
import { createSequence } from './sequence.js';

/** Something a sink holds back, and how it goes on. */
export interface Hold {
  /** Changes once: when the plan comes and claims an address that the catalogue had given to another. */
  owner: Owner;
  readonly sink: Sink;
  readonly url: string;
  /** The held file that this inline code waits for. */
  readonly follows?: Hold;
  /** See `Step.blocking`. */
  readonly blocking?: boolean;
  /** Lets it go, exactly as if it had never been held. */
  release(): Promise<void> | undefined;
  /** After an explicit refusal: ends a request that code waits for, as a failure would. Elements have none; they wait. */
  refuse?(): void;
}

/** What the gate asks about consent. */
export interface Law {
  granted(owner: Owner): boolean;
  /** The visitor said no, as against not having said anything yet. */
  refused(owner: Owner): boolean;
}

/** Holds and releases. Knows nothing of elements or requests: the sinks bring those. */
export interface Gate {
  /** Whether something of this owner has to be held now. */
  holds(owner: Owner | null): owner is Owner;
  /** The visitor said no: what code asks for now fails at once instead of waiting. */
  refused(owner: Owner): boolean;
  /** Code of this owner runs now, and can be stopped only in the ways its vendor knows. */
  noteRun(owner: Owner): void;
  /** Whose code has run in this page: vendors, and categories of code that names none. */
  readonly ran: ReadonlySet<string>;
  /** Takes something in. Released in its turn if its owner is allowed already. */
  hold(hold: Hold): void;
  /** Forgets something that its own code took back. */
  drop(hold: Hold): void;
  /** Asks again whose everything is; what turns out to be free goes on. */
  reassign(ownerOf: (address: string) => Owner | null): void;
  /** Looks at everything again, after an answer. */
  update(): void;
  items(): readonly HeldItem[];
  /** What is held now, oldest first. */
  holdings(): Iterable<Hold>;
}

export function createGate(law: Law): Gate {
  // A set keeps the order of arrival, which for what the parser brings is document order.
  const held = new Set<Hold>();
  const sequence = createSequence();
  const ran = new Set<string>();
  const noteRun = ({ vendor, category }: Owner) => {
    ran.add(vendor ?? category ?? '');
  };
  const release = (hold: Hold) => {
    const { owner, sink } = hold;
    held.delete(hold);
    if (sink === 'script' || sink === 'inline' || sink === 'template') noteRun(owner);
    sequence({ owner, blocking: hold.blocking === true, run: () => hold.release() });
  };
  return {
    noteRun,
    ran,
    holds: (owner): owner is Owner => owner !== null && !law.granted(owner),
    refused: owner => law.refused(owner),
    hold(hold) {
      if (law.granted(hold.owner)) release(hold);
      else held.add(hold);
    },
    drop(hold) {
      held.delete(hold);
    },
    reassign(ownerOf) {
      for (const hold of [...held]) {
        const owner = hold.follows ? hold.follows.owner : ownerOf(hold.url);
        if (owner) hold.owner = owner;
        else release(hold);
      }
    },
    update() {
      for (const hold of [...held]) {
        if (law.granted(hold.owner)) release(hold);
        else if (hold.refuse && law.refused(hold.owner)) {
          held.delete(hold);
          hold.refuse();
        }
      }
    },
    items: () =>
      Object.freeze(
        [...held].map(({ owner, sink, url }) =>
          Object.freeze({ vendor: owner.vendor, category: owner.category, sink, url }),
        ),
      ),
    holdings: () => held,
  };
}
