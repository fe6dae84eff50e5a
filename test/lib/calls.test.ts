import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fill, installQueue, makeCalls, recordCalls, setGlobals } from '../../src/lib/calls.js';
import { catalogue } from '../../src/vendors/index.js';
import type { Json, Queue } from '../../src/vendors/types.js';

const win = window as unknown as { [name: string]: unknown };
let before: string[] = [];
beforeEach(() => {
  before = Object.keys(window);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  for (const name of Object.keys(window)) if (!before.includes(name)) delete win[name];
  vi.restoreAllMocks();
});

describe('a piece of data', () => {
  test.each<[Json, unknown]>([
    ['{id}', '123'],
    ['https://a.test/{id}.js?x={id}', 'https://a.test/123.js?x=123'],
    ['{#id}', 123],
    ['{nobody}', undefined],
    ['{constructor}', undefined],
    ['a{nobody}b', 'ab'],
    [{ a: '{nobody}' }, {}],
    ['{}', '{}'],
    [{ a: ['{id}', 3, true, null, { b: '{#id}' }] }, { a: ['123', 3, true, null, { b: 123 }] }],
    [[], []],
  ])('%j is filled: %j', (data, filled) => {
    expect(fill(data, { id: '123' })).toEqual(filled);
  });

  test('can be the time of the call', () => {
    const started = Date.now();
    const [now, time] = fill(['{now}', '{time}'], {}) as [Date, number];
    expect(now).toBeInstanceOf(Date);
    expect(now.getTime()).toBeGreaterThanOrEqual(started);
    expect(time).toBeGreaterThanOrEqual(started);
  });

  test('can be a time rounded up', () => {
    const filled = Number(fill('{time/300000}', {}));
    expect(filled % 300_000).toBe(0);
    expect(filled - Date.now()).toBeGreaterThan(-1);
    expect(filled - Date.now()).toBeLessThanOrEqual(300_000);
  });

  test('can be a function that makes calls on what it is given', () => {
    const [, callback] = fill(['x', { '{do}': [['user.consent', '{id}'], ['nothing.here']] }], {
      id: 'yes',
    }) as [string, (target: object) => void];
    const user = { consent: vi.fn() };
    callback({ user });
    expect(user.consent).toHaveBeenCalledExactlyOnceWith('yes');
  });

  test('is filled as text, whatever the value holds', () => {
    expect(fill({ a: '{id}' }, { id: '","b":"$&' })).toEqual({ a: '","b":"$&' });
  });
});

test('properties of window are set, filled', () => {
  setGlobals({ _hjSettings: { hjid: '{#id}', hjsv: 6 }, flag: true }, { id: '123' });
  expect([win._hjSettings, win.flag]).toEqual([{ hjid: 123, hjsv: 6 }, true]);
  setGlobals(undefined, {});
});

describe('a call', () => {
  test('goes to the function of its name', () => {
    win.fbq = vi.fn();
    makeCalls([['fbq', 'init', '{id}']], { id: '123' });
    expect(win.fbq).toHaveBeenCalledExactlyOnceWith('init', '123');
  });

  test('goes to a method of an object inside', () => {
    win.One = { Two: { three: vi.fn() } };
    const { Two } = win.One as { Two: { three: ReturnType<typeof vi.fn> } };
    makeCalls(
      [
        ['One.Two.three', '{id}'],
        ['One.No.three', 1],
      ],
      { id: '123' },
    );
    expect(Two.three.mock.calls).toEqual([['123']]);
    expect(Two.three.mock.contexts).toEqual([Two]);
  });

  test('by .push makes the array where it is missing, with one entry for each argument', () => {
    makeCalls([['uetq.push', 'consent', 'update', { ad_storage: '{id}' }]], { id: 'x' });
    expect(win.uetq).toEqual(['consent', 'update', { ad_storage: 'x' }]);
  });

  test('by .push goes to the vendor’s own object, as its method', () => {
    const queue = { push: vi.fn(), id: 1 };
    win._hsq = queue;
    makeCalls([['_hsq.push', ['doNotTrack']]], {});
    expect(queue.push.mock.calls).toEqual([[['doNotTrack']]]);
    expect(queue.push.mock.contexts[0]).toBe(queue);
  });

  test('that comes first stands before what the page has queued', () => {
    win.uetq = ['event', 'page'];
    makeCalls([['uetq.push', 'consent', 'default', {}]], {}, 'first');
    expect(win.uetq).toEqual(['consent', 'default', {}, 'event', 'page']);
  });

  test('that comes first is an ordinary one where the vendor has taken over', () => {
    const push = vi.fn();
    win.uetq = { push };
    makeCalls([['uetq.push', 'consent']], {}, 'first');
    expect(push).toHaveBeenCalledExactlyOnceWith('consent');
  });

  test('of a function that is not there says nothing', () => {
    makeCalls([['fbq', 'consent'], ['ttq.revoke'], ['_hsq.push.far', 1]], {});
    expect(console.warn).not.toHaveBeenCalled();
    expect(win.fbq).toBeUndefined();
    makeCalls(undefined, {});
  });

  test('that throws is reported and stops no other', () => {
    const error = new Error('theirs');
    win.bad = () => {
      throw error;
    };
    win.good = vi.fn();
    makeCalls([['bad'], ['good', 1]], {});
    expect(win.good).toHaveBeenCalledExactlyOnceWith(1);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith('[askfirst] call-threw', 'bad', error);
  });
});

describe('a queue', () => {
  const queueOf = (id: string) => catalogue.find(v => v.id === id)?.load?.queue as Queue;
  const plainly = (kept: unknown) => (kept as ArrayLike<unknown>[]).map(entry => Array.from(entry));
  const isArguments = (entry: unknown) => Object.prototype.toString.call(entry) === '[object Arguments]';
  type Fn = ((...args: unknown[]) => unknown) & { [name: string]: unknown };
  const install = (id: string) => {
    const queue = queueOf(id);
    installQueue(queue, {});
    const fn = win[queue.name] as Fn;
    fn('a', 1);
    return fn;
  };

  test('gtag puts raw arguments into dataLayer, whichever array that is by then', () => {
    install('google-analytics')('js', 0);
    expect(plainly(win.dataLayer)).toEqual([
      ['a', 1],
      ['js', 0],
    ]);
    expect((win.dataLayer as unknown[]).every(isArguments)).toBe(true);
    win.dataLayer = [];
    (win.gtag as Fn)('b');
    expect(plainly(win.dataLayer)).toEqual([['b']]);
  });

  test('gtag keeps the dataLayer of the page', () => {
    const layer = [{ event: 'mine' }];
    win.dataLayer = layer;
    install('google-ads');
    expect(win.dataLayer).toBe(layer);
    expect(layer).toHaveLength(2);
  });

  test('fbq is what the official snippet makes', () => {
    const fbq = install('facebook-pixel');
    expect([fbq.loaded, fbq.version, fbq.push, win._fbq]).toEqual([true, '2.0', fbq, fbq]);
    expect(plainly(fbq.queue)).toEqual([['a', 1]]);
    fbq.callMethod = vi.fn(() => 'taken');
    expect(fbq('b', 2)).toBe('taken');
    expect(fbq.callMethod).toHaveBeenCalledExactlyOnceWith('b', 2);
    expect(fbq.queue).toHaveLength(1);
  });

  test.each([
    ['hotjar', 'q', true],
    ['linkedin-insight', 'q', false],
    ['x-ads', 'queue', true],
  ])('%s keeps calls in .%s, raw: %s', (id, store, raw) => {
    const kept = install(id)[store] as unknown[];
    expect(plainly(kept)).toEqual([['a', 1]]);
    expect([isArguments(kept[0]), Array.isArray(kept[0])]).toEqual([raw, !raw]);
  });

  test('twq hands over to exe once the file is there', () => {
    const twq = install('x-ads');
    twq.exe = vi.fn();
    twq('event', 'x');
    expect(twq.exe).toHaveBeenCalledExactlyOnceWith('event', 'x');
    expect([twq.version, plainly(twq.queue)]).toEqual(['1.1', [['a', 1]]]);
  });

  test('of the page’s own snippet stays', () => {
    const theirs = vi.fn();
    win.fbq = theirs;
    installQueue(queueOf('facebook-pixel'), {});
    expect([win.fbq, win._fbq]).toEqual([theirs, undefined]);
    installQueue(undefined, {});
  });
});

test('an array with methods keeps the calls and their names', () => {
  installQueue({ name: 'ttq', methods: ['page', 'people.set'] }, {});
  const ttq = win.ttq as unknown[] & { page(...args: unknown[]): void; people: { set(a: object): void } };
  ttq.page('a', 1);
  ttq.people.set({ b: 2 });
  expect([...ttq]).toEqual([['page', 'a', 1]]);
  expect([...(ttq.people as unknown as unknown[])]).toEqual([['set', { b: 2 }]]);
});

describe('calls to what is not there yet', () => {
  test('are kept, and made again on what comes in its place', () => {
    const clear = recordCalls(['hj()', '_hsq[]']);
    (win.hj as (...args: unknown[]) => void)('event', 1);
    (win._hsq as unknown[]).push('mine');
    const again = clear();
    expect([win.hj, win._hsq]).toEqual([undefined, ['mine']]);
    win.hj = vi.fn();
    again();
    again();
    expect(win.hj).toHaveBeenCalledExactlyOnceWith('event', 1);
  });

  test('do not touch what the page has itself', () => {
    const mine = () => {};
    win.hj = mine;
    recordCalls(['hj()'])()();
    expect(win.hj).toBe(mine);
  });
});
