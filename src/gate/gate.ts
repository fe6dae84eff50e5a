import type { Sink } from '../types.js';
import type { Owner } from './owners.js';
import { createSequence, type Step } from './sequence.js';

/** Something a sink holds back. `release` lets it go, exactly as if it had never been held. */
export interface Hold extends Step {
  /** Changes once: when the plan comes and claims an address that the catalogue had given to another. */
  owner: Owner;
  readonly sink: Sink;
  readonly url: string;
  /** The element that waits, where a visitor may miss it. */
  readonly element?: Element;
  /** Asks again whose it is; `null` when it need not be held any more. Without it `url` tells. */
  ownerNow?(): Owner | null;
  /**
   * After an explicit refusal: ends what code waits for, as a failure would; a later yes does not bring it back.
   * What stands in the page has none; it waits.
   */
  refuse?(): void;
}

/** What the gate asks about consent. */
export interface Law {
  granted(owner: Owner): boolean;
  /** There will be no yes: the visitor said no, or nobody can say yes. As against not having said anything yet. */
  refused(owner: Owner): boolean;
  categoryOf(owner: Owner): string | undefined;
  /** Told when something has been taken in. */
  onHeld(hold: Hold): void;
}

/** Holds and releases. Knows nothing of elements or requests: the sinks bring those. */
export interface Gate {
  /** What is held now, oldest first. */
  readonly held: ReadonlySet<Hold>;
  /** Whose code has run in this page. */
  readonly ran: Set<Owner>;
  /** Elements that the visitor lets go without an answer: nothing of theirs is held. */
  readonly once: WeakSet<Element>;
  /** Whether something of this owner has to be held now. */
  holds(owner: Owner | null): owner is Owner;
  /** Takes something in. Released in its turn if its owner is allowed already. */
  hold(hold: Hold): void;
  /** Forgets something that its own code took back. */
  drop(hold: Hold | undefined): void;
  /** Asks again whose everything is; what turns out to be free goes on. */
  reassign(ownerOf: (address: string) => Owner | null): void;
  /** Looks at everything again, after an answer. */
  update(): void;
}

export function createGate(law: Law): Gate {
  // A set keeps the order of arrival, which for what the parser brings is document order.
  const held = new Set<Hold>();
  const ran = new Set<Owner>();
  const sequence = createSequence(law.categoryOf);
  const release = (hold: Hold) => {
    held.delete(hold);
    // Frames, images and requests leave no code behind in this page.
    if (/script|inline|template/.test(hold.sink)) ran.add(hold.owner);
    sequence(hold);
  };
  return {
    held,
    ran,
    once: new WeakSet(),
    holds: (owner): owner is Owner => owner !== null && !law.granted(owner),
    hold(hold) {
      if (law.granted(hold.owner)) release(hold);
      else if (hold.refuse && law.refused(hold.owner)) setTimeout(hold.refuse);
      else {
        held.add(hold);
        law.onHeld(hold);
      }
    },
    drop(hold) {
      if (hold) held.delete(hold);
    },
    reassign(ownerOf) {
      for (const hold of [...held]) {
        const owner = hold.ownerNow ? hold.ownerNow() : ownerOf(hold.url);
        if (owner === null) release(hold);
        else hold.owner = owner;
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
  };
}
