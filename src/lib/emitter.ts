import { warn } from './warn.js';

/** A list of listeners in which one that throws neither silences the next nor stops the caller. */
export interface Emitter<T> {
  on(fn: (value: T) => void): () => void;
  emit(value: T): void;
}

/** @param name What the listeners are called in a message, for instance `consent.onChange`. */
export function createEmitter<T>(name: string): Emitter<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    on(fn) {
      // A wrapper, so that the same function registered twice is called twice and ends one by one.
      const listener = (value: T) => callSafely(name, fn, value);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    emit(value) {
      for (const listener of [...listeners]) if (listeners.has(listener)) listener(value);
    },
  };
}

/** Calls a foreign function; what it throws is reported, not passed on. */
export function callSafely<T>(name: string, fn: (value: T) => void, value: T): void {
  try {
    fn(value);
  } catch (error) {
    warn('listener-threw', name, error);
  }
}
