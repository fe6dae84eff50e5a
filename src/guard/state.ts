import { fitsAny } from '../lib/pattern.js';
import { decodeChoice } from '../state/format.js';
import type { Sink } from '../types.js';
import type { Guarded } from './held.js';
import { type GuardData, heldIn, heldOwner } from './hosts.js';

/** Replaced by what `askfirst guard` reads in the configuration. */
declare const ASKFIRST_GUARD: GuardData;
export const data = ASKFIRST_GUARD;

/** What is held, in order. */
export const held: Guarded[] = [];

/** The answer, if there is one. */
export const choice = readChoice();
const mayRun = (id: string) => choice?.vendors[id] ?? choice?.categories[data.vendors[id] ?? ''] ?? false;
export const isHeld = (address: unknown) => heldOwner(data, mayRun, String(address)) !== undefined;
export const isHeldIn = (text: string) => heldIn(data, mayRun, text) !== undefined;
export const isKept = (name: unknown) => fitsAny(data.names, String(name));

/** Holds what can still be done. */
export const hold = (sink: Sink, url: unknown, go: () => void, fail = () => {}): void =>
  void held.push({ sink, url: String(url), go, fail });

function readChoice() {
  try {
    const stored = document.cookie.split('; ').find(pair => pair.startsWith(`${data.cookie}=`));
    return stored ? decodeChoice(stored.slice(data.cookie.length + 1)) : null;
  } catch {
    return null; // SecurityError in a sandboxed frame
  }
}
