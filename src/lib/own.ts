/**
 * The value of an object's own property. Plain `object[key]` would answer for `constructor`, and for whatever a
 * page put on `Object.prototype`: both would read as an answer nobody gave.
 */
export function own<T>(object: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** An object without a prototype, filled from entries. */
export function record<T>(entries: Iterable<readonly [string, T]>): { readonly [key: string]: T } {
  const made: { [key: string]: T } = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return Object.freeze(made);
}

/**
 * Takes the prototype from a new object. On a page that set `Object.prototype.get`, a plain descriptor is refused, and a
 * plain proxy handler has a trap that nobody set.
 */
export function bare<T extends object>(object: T): T {
  return Object.setPrototypeOf(object, null);
}

/** Defines a property, unless the page has frozen the object: it must not hear of us for that. */
export function define(owner: object, name: PropertyKey, descriptor: PropertyDescriptor): void {
  Reflect.defineProperty(owner, name, bare(descriptor));
}
