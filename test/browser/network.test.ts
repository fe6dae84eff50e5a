/** Requests made by code: they wait for the answer, and after a refusal they fail as with an ad blocker. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type Look, startBench } from './bench.js';

const config = { vendors: { 'facebook-pixel': true, 'google-analytics': true } };
const ADDRESS = 'www.facebook.com/tr?id=1';
/** Each keeps in `window.result` what its caller learns. */
const WAYS = {
  fetch: `fetch('https://${ADDRESS}', { mode: 'no-cors' }).then(() => window.result = 'done', error => window.result = error.message)`,
  'fetch of a Request': `fetch(new Request('https://${ADDRESS}', { mode: 'no-cors' })).then(() => window.result = 'done', error => window.result = error.message)`,
  XHR: `{ const xhr = new XMLHttpRequest(); xhr.open('GET', 'https://${ADDRESS}');
    xhr.onload = () => window.result = 'done'; xhr.onerror = () => window.result = 'Failed to fetch'; xhr.send(); }`,
};

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const result = (look: Look) => look.page.evaluate('window.result');
/** Nothing is returned: a promise that waits for the answer would make us wait as well. */
const run = (look: Look, code: string) => look.page.evaluate(`${code}; undefined`);

describe.each(Object.entries(WAYS))('%s', (_name, code) => {
  test('waits for a yes, and goes out once', async () => {
    const look = await bench.open({ config });
    await run(look, code);
    await look.settle();
    expect([look.got(), await result(look)]).toEqual([[], undefined]);
    await look.press('accept');
    expect([look.got(), await result(look)]).toEqual([[ADDRESS], 'done']);
  });

  test('fails when the answer is no, and later ones fail at once', async () => {
    const look = await bench.open({ config });
    await run(look, code);
    await look.press('reject');
    expect(await result(look)).toBe('Failed to fetch');
    await run(look, `window.result = 'waiting'; ${code}`);
    await look.settle();
    expect([look.got(), await result(look)]).toEqual([[], 'Failed to fetch']);
  });
});

describe('sendBeacon', () => {
  const code = `window.result = navigator.sendBeacon('https://${ADDRESS}', 'hit')`;

  test('is taken at once, and goes out after a yes', async () => {
    const look = await bench.open({ config });
    await run(look, code);
    await look.settle();
    expect([look.got(), await result(look)]).toEqual([[], true]);
    await look.press('accept');
    expect(look.got()).toEqual([ADDRESS]);
  });

  test('never goes out after a no, not even when a yes follows', async () => {
    const look = await bench.open({ config });
    await run(look, code);
    await look.press('reject');
    await look.consent('acceptAll');
    expect(look.got()).toEqual([]);
  });
});

test('an aborted XHR does not go out', async () => {
  const look = await bench.open({ config });
  await run(
    look,
    `{ const xhr = new XMLHttpRequest(); xhr.open('GET', 'https://${ADDRESS}'); xhr.send(); xhr.abort(); }`,
  );
  await look.press('accept');
  expect(look.got()).toEqual([]);
});

test('a POST goes out with its body and headers', async () => {
  const look = await bench.open({ config });
  await run(
    look,
    `fetch('https://${ADDRESS}', { method: 'POST', mode: 'no-cors', body: 'kept' }).catch(() => {})`,
  );
  const sent = look.page.waitForRequest(request => request.url().includes(ADDRESS));
  await look.press('accept');
  expect([(await sent).method(), (await sent).postData()]).toEqual(['POST', 'kept']);
});

test('requests to the site itself go out at once', async () => {
  const look = await bench.open({ config });
  expect(await look.page.evaluate(`fetch('/art/mark.svg').then(response => response.status)`)).toBe(200);
});

test('the functions of the browser look like its own', async () => {
  const look = await bench.open({ config });
  const names = [
    'fetch',
    'XMLHttpRequest.prototype.send',
    'navigator.sendBeacon',
    'Node.prototype.appendChild',
  ];
  for (const name of names) expect(await look.page.evaluate(`String(${name})`)).toContain('[native code]');
});
