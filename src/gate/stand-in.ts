import type { Constructor } from '../lib/construct.js';
import { bare } from '../lib/own.js';

/** What code gets for a connection or a worker that has to wait: it takes listeners and messages meanwhile. */
export interface StandIn {
  readonly object: object;
  /** From now on it is the real one. */
  become(real: object): void;
  /** Tells its listeners that it failed. */
  fail(): void;
}

type Members = { [name: PropertyKey]: unknown };

/** @param state What its properties say until it is real. */
export function standIn(native: Constructor, state: Members): StandIn {
  let real: Members | undefined;
  const kept: Members = { ...state };
  const calls: [method: PropertyKey, args: unknown[]][] = [];
  const handler = bare<ProxyHandler<object>>({
    get(_target, name) {
      if (real) {
        const value = real[name];
        return typeof value === 'function' && name !== 'constructor' ? value.bind(real) : value;
      }
      if (name in kept || name === 'constructor') return kept[name] ?? native;
      let owner = native.prototype;
      while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
      const value = owner && Object.getOwnPropertyDescriptor(owner, name)?.value;
      if (typeof value !== 'function') return value ?? null;
      return (...args: unknown[]) => void calls.push([name, args]);
    },
    set(_target, name, value) {
      (real ?? kept)[name] = value;
      return true;
    },
  });
  const object = new Proxy(Object.create(native.prototype), handler);
  return {
    object,
    become(made) {
      real = made as Members;
      for (const name of Object.keys(kept)) if (!(name in state)) real[name] = kept[name];
      for (const [name, args] of calls) (real[name] as (...args: unknown[]) => unknown)(...args);
    },
    fail() {
      const event = new Event('error');
      const listeners = calls.filter(([name, [type]]) => name === 'addEventListener' && type === 'error');
      for (const listener of [kept.onerror, ...listeners.map(([, args]) => args[1])]) {
        if (typeof listener === 'function') listener.call(object, event);
      }
    },
  };
}
