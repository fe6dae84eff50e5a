import type { Guard } from './guard/held.js';
import type { Consent } from './types.js';

/** A call the head snippet kept: the method, what it was given, and who waits for what it returns. */
type Kept = readonly [method: string, args: unknown[], done: (result: unknown) => void];

interface Stub {
  readonly q: Kept[];
  readonly guard?: Guard;
}

/**
 * What `window.consent` really is. Read as an own property: `<img name="consent">` makes the page's element
 * answer for it (https://html.spec.whatwg.org/#named-access-on-the-window-object).
 */
function current(): unknown {
  return Object.getOwnPropertyDescriptor(window, 'consent')?.value;
}

function isStub(value: unknown): value is Stub {
  return typeof value === 'object' && value !== null && Array.isArray((value as { q?: unknown }).q);
}

/** The guard that stands inline in the page, if one does. */
export function findGuard(): Guard | undefined {
  const stub = current();
  return isStub(stub) ? stub.guard : undefined;
}

/** Whether another copy has published itself already. */
export function isTaken(): boolean {
  const value = current();
  return typeof value === 'object' && value !== null && 'acceptAll' in value && !isStub(value);
}

/** Puts the API in place; returns the head snippet's stub, when there was one. */
export function publish(consent: Consent): Stub | null {
  const stub = current();
  Object.defineProperty(window, 'consent', {
    __proto__: null,
    value: consent,
    writable: true,
    enumerable: true,
    configurable: true,
  } as PropertyDescriptor);
  return isStub(stub) ? stub : null;
}

/** Makes the calls that the head snippet kept. */
export function drainStub(stub: Stub | null, consent: Consent): void {
  for (const [method, args, done] of stub?.q.splice(0) ?? []) {
    const fn = (consent as unknown as { [name: string]: unknown })[method];
    if (typeof fn === 'function') done(fn.apply(consent, args));
  }
}
