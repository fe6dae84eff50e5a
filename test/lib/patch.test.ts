import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Handler, patch, readAsOriginal, type Undo } from '../../src/lib/patch.js';

const through: Handler = (_self, _args, native) => native();
const undos: Undo[] = [];
const put = (...args: Parameters<typeof patch>) => {
  const undo = patch(...args);
  undos.push(undo);
  return undo;
};
/** An object like a prototype of the browser. */
const makeOwner = () => {
  let title = 'old';
  return {
    add(a: number, b: number) {
      return a + b;
    },
    get title() {
      return title;
    },
    set title(next: string) {
      title = next;
    },
  };
};
const errorOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  for (const undo of undos.splice(0).reverse()) undo();
  vi.restoreAllMocks();
});

describe('a patched method looks like the original', () => {
  test('by descriptor, name and length', () => {
    const before = Object.getOwnPropertyDescriptor(Node.prototype, 'insertBefore');
    put(Node.prototype, 'insertBefore', 'value', through);
    const after = Object.getOwnPropertyDescriptor(Node.prototype, 'insertBefore');
    expect(after?.value).not.toBe(before?.value);
    expect({ ...after, value: 0 }).toEqual({ ...before, value: 0 });
    expect([after?.value.name, after?.value.length]).toEqual([before?.value.name, before?.value.length]);
    expect(Object.hasOwn(after?.value, 'prototype')).toBe(Object.hasOwn(before?.value, 'prototype'));
  });

  test('by its text', () => {
    const owner = { map: Array.prototype.map };
    const text = Function.prototype.toString;
    const before = [`${owner.map}`, `${text}`];
    put(Function.prototype, 'toString', 'value', readAsOriginal);
    put(owner, 'map', 'value', through);
    expect([`${owner.map}`, `${Function.prototype.toString}`]).toEqual(before);
    expect(Function.prototype.toString.call(owner.map)).toBe(text.call(Array.prototype.map));
  });

  test('by the error of a call without its object', () => {
    const call = () => Reflect.apply(Node.prototype.appendChild, {}, [document.body]);
    const before = errorOf(call) as Error;
    put(Node.prototype, 'appendChild', 'value', through);
    const after = errorOf(call) as Error;
    expect(before.name).toBe('TypeError');
    expect([after.constructor, after.message]).toEqual([before.constructor, before.message]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test('by what it takes and gives', () => {
    const owner = makeOwner();
    const seen: unknown[] = [];
    put(owner, 'add', 'value', (self, args, native) => {
      seen.push(self, args);
      return native();
    });
    expect(owner.add(1, 2)).toBe(3);
    expect(seen).toEqual([owner, [1, 2]]);
  });
});

describe('a handler', () => {
  test('can answer instead of the original', () => {
    const owner = makeOwner();
    const original = vi.spyOn(owner, 'add');
    put(owner, 'add', 'value', () => 7);
    expect(owner.add(1, 2)).toBe(7);
    expect(original).not.toHaveBeenCalled();
  });

  test('stands before a getter and a setter', () => {
    const owner = makeOwner();
    put(owner, 'title', 'get', (_self, _args, native) => `${native()}!`);
    put(owner, 'title', 'set', (_self, [value], native) => (value === 'no' ? undefined : native()));
    owner.title = 'no';
    expect(owner.title).toBe('old!');
    owner.title = 'new';
    expect(owner.title).toBe('new!');
  });

  test('that fails lets the original through, and is reported', () => {
    const owner = makeOwner();
    const error = new Error('ours');
    put(owner, 'add', 'value', () => {
      throw error;
    });
    expect(owner.add(1, 2)).toBe(3);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith('[askfirst] patch-failed', 'add', error);
  });

  test('passes on what the original throws', () => {
    const error = new Error('theirs');
    const fail = vi.fn(() => {
      throw error;
    });
    const owner = { fail };
    put(owner, 'fail', 'value', through);
    expect(errorOf(() => owner.fail())).toBe(error);
    expect(fail).toHaveBeenCalledTimes(1);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test('that fails after the original has run gives the page its result', () => {
    const owner = makeOwner();
    put(owner, 'add', 'value', (_self, _args, native) => {
      native();
      throw new Error('ours');
    });
    expect(owner.add(1, 2)).toBe(3);
  });
});

describe('undoing', () => {
  test('puts the very same descriptor back', () => {
    const before = Object.getOwnPropertyDescriptors(Node.prototype);
    const undo = [
      put(Node.prototype, 'appendChild', 'value', through),
      put(Node.prototype, 'textContent', 'set', through),
      put(Node.prototype, 'textContent', 'get', through),
    ];
    expect(Object.getOwnPropertyDescriptors(Node.prototype)).not.toEqual(before);
    for (const end of undo) end();
    expect(Object.getOwnPropertyDescriptors(Node.prototype)).toEqual(before);
    expect(Object.getOwnPropertyDescriptor(Node.prototype, 'appendChild')?.value).toBe(
      before.appendChild.value,
    );
  });

  test('beneath another’s patch leaves theirs and steps aside', () => {
    const owner = makeOwner();
    const undo = put(owner, 'add', 'value', () => 7);
    const ours = owner.add;
    const theirs = (a: number, b: number) => ours.call(owner, a, b) * 10;
    owner.add = theirs;
    undo();
    expect(owner.add).toBe(theirs);
    expect(owner.add(1, 2)).toBe(30);
  });

  test('where the page has frozen it since stays and steps aside', () => {
    const owner = makeOwner();
    const undo = put(owner, 'add', 'value', () => 7);
    Object.freeze(owner);
    expect(undo).not.toThrow();
    expect(owner.add(1, 2)).toBe(3);
  });

  test('twice, and of what was never there, is harmless', () => {
    const owner = makeOwner();
    const original = owner.add;
    const undo = put(owner, 'add', 'value', () => 7);
    undo();
    undo();
    expect(owner.add).toBe(original);
    expect(() => put(undefined, 'add', 'value', through)()).not.toThrow();
    expect(() => put(owner, 'missing', 'value', through)()).not.toThrow();
  });
});

test('what cannot be patched is left alone', () => {
  const owner = Object.freeze(makeOwner());
  const before = owner.add;
  put(owner, 'add', 'value', () => 7);
  expect(owner.add).toBe(before);
});

test('a page that writes to Object.prototype does not stop it', () => {
  const owner = makeOwner();
  const seen: unknown[] = [];
  for (const name of ['value', 'get']) {
    Object.defineProperty(Object.prototype, name, { value: () => 'theirs', configurable: true });
  }
  try {
    put(owner, 'title', 'set', through);
    put(owner, 'add', 'value', () => 7);
    seen.push(owner.title, owner.add(1, 2), owner.add.call(owner, 1, 2));
  } finally {
    for (const name of ['value', 'get']) Reflect.deleteProperty(Object.prototype, name);
  }
  expect(seen).toEqual(['old', 7, 7]);
});

test('a page that replaces Reflect.apply neither stops it nor sees it', () => {
  const owner = makeOwner();
  put(owner, 'add', 'value', through);
  const spy = vi.spyOn(Reflect, 'apply').mockImplementation(() => 'theirs');
  expect(owner.add(1, 2)).toBe(3);
  expect(spy).not.toHaveBeenCalled();
});
