import type { Sink } from '../types.js';

/** Something of an element that was taken out. */
export interface GuardedElement {
  readonly element: Element;
  /** An attribute; `type` for a script that was made inert; empty for the text of a style. */
  readonly name: string;
  readonly value: string | null;
  /** The script came from code, and nothing waits for it. */
  readonly isAsync?: boolean;
}

/** Something that can still be done. */
export interface GuardedCall {
  readonly sink: Sink;
  /** An address, or the name of a cookie or a storage key. */
  readonly url: string;
  go(): void;
  /** Tells the code that waits for it that it failed. */
  fail(): void;
}

/** What the guard hands over. */
export type Guarded = GuardedElement | GuardedCall;

/** The guard, as the rest finds it. */
export interface Guard {
  /** Ends it; returns what it held, in order. */
  end(): readonly Guarded[];
}
