import type { Sink } from '../types.js';

/** What the guard hands over: a value of an attribute that was taken out, or something that can still be done. */
export type Guarded =
  | { readonly element: Element; readonly name: string; readonly value: string | null }
  | {
      readonly sink: Sink;
      /** An address, or the name of a cookie or a storage key. */
      readonly url: string;
      go(): void;
      /** Tells the code that waits for it that it failed. */
      fail(): void;
    };

/** The guard, as the rest finds it. */
export interface Guard {
  /** Ends it; returns what it held, in order. */
  end(): readonly Guarded[];
}
