import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Builder, patchConstructor } from '../../src/lib/construct.js';
import { textOf, type Undo } from '../../src/lib/patch.js';

class Thing {
  constructor(readonly name: string) {
    Thing.made.push(name);
  }
  static made: string[] = [];
}
const through: Builder = (_args, build) => build();
const undos: Undo[] = [];
/** An object like a window of the browser, its constructor patched. */
const put = (handle: Builder) => {
  const owner = { Thing };
  undos.push(patchConstructor(owner, 'Thing', handle));
  return owner;
};

beforeEach(() => {
  Thing.made = [];
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
  vi.restoreAllMocks();
});

test('it makes what the original makes, and looks like it', () => {
  const owner = put(through);
  const made = new owner.Thing('a');
  expect(made).toBeInstanceOf(Thing);
  expect(made.constructor).toBe(owner.Thing);
  expect([owner.Thing.name, owner.Thing.length]).toEqual(['Thing', 1]);
});

test('a class can extend it', () => {
  const owner = put(through);
  class More extends owner.Thing {}
  expect(new More('b')).toBeInstanceOf(More);
});

test('undoing puts the original back, on its prototype too', () => {
  const owner = put(through);
  undos.splice(0)[0]?.();
  expect(owner.Thing).toBe(Thing);
  expect(Thing.prototype.constructor).toBe(Thing);
});

describe('a handler that fails', () => {
  test('lets the original through, and is reported', () => {
    const owner = put(() => {
      throw new Error('ours');
    });
    expect(new owner.Thing('c').name).toBe('c');
    expect(console.warn).toHaveBeenCalledOnce();
  });

  test('after the original has run gives the page what that made, once', () => {
    const owner = put((_args, build) => {
      build();
      throw new Error('ours');
    });
    expect(new owner.Thing('d').name).toBe('d');
    expect(Thing.made).toEqual(['d']);
  });

  test('for want of a text says nothing: the browser tells the page', () => {
    const owner = put((args, build) => {
      textOf(args, 0);
      return build();
    });
    const bad = {
      toString() {
        throw new RangeError('theirs');
      },
    };
    new owner.Thing(bad as unknown as string);
    expect(console.warn).not.toHaveBeenCalled();
  });
});
