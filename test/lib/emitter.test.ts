import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callSafely, createEmitter } from '../../src/lib/emitter.js';

let warned: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** An emitter with listeners that write down what they hear. */
function listening(...names: string[]) {
  const heard: string[] = [];
  const emitter = createEmitter<string>('consent.onChange');
  const ends = names.map(name => emitter.on(value => void heard.push(`${name} ${value}`)));
  return { emitter, heard, ends };
}

test('everybody hears, in order', () => {
  const { emitter, heard } = listening('a', 'b');
  emitter.emit('1');
  expect(heard).toEqual(['a 1', 'b 1']);
});

test('one that throws silences nobody and is reported with its name', () => {
  const error = new Error('theirs');
  const { emitter, heard } = listening('a');
  emitter.on(() => {
    throw error;
  });
  emitter.on(value => void heard.push(`c ${value}`));
  expect(() => emitter.emit('1')).not.toThrow();
  expect(heard).toEqual(['a 1', 'c 1']);
  expect(warned).toHaveBeenCalledExactlyOnceWith('[askfirst] listener-threw', 'consent.onChange', error);
});

test('one that ended hears no more, and may end twice', () => {
  const { emitter, heard, ends } = listening('a', 'b');
  ends[0]?.();
  ends[0]?.();
  emitter.emit('1');
  expect(heard).toEqual(['b 1']);
});

test('the same function twice is heard twice, and ends one by one', () => {
  const emitter = createEmitter<string>('test');
  const fn = vi.fn();
  const end = emitter.on(fn);
  emitter.on(fn);
  emitter.emit('1');
  end();
  end();
  emitter.emit('2');
  expect(fn.mock.calls).toEqual([['1'], ['1'], ['2']]);
});

test('one that is ended by another in the round does not hear', () => {
  const heard: string[] = [];
  const emitter = createEmitter<string>('test');
  emitter.on(() => end());
  const end = emitter.on(value => void heard.push(value));
  emitter.emit('1');
  expect(heard).toEqual([]);
});

test('one that joins in the round hears the next', () => {
  const { emitter, heard } = listening();
  const end = emitter.on(() => {
    end();
    emitter.on(value => void heard.push(value));
  });
  emitter.emit('1');
  emitter.emit('2');
  expect(heard).toEqual(['2']);
});

test('a foreign function gets its value', () => {
  const fn = vi.fn();
  callSafely('test', fn, 3);
  expect(fn).toHaveBeenCalledWith(3);
});
