/** Every way by which code reaches a vendor: held before a yes, let go exactly once after it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type Look, startBench } from './bench.js';

const config = { vendors: { 'facebook-pixel': true, youtube: true } };
const SCRIPT = 'https://connect.facebook.net/sink.js';
const FRAME = 'https://www.youtube.com/embed/abc';
const IMAGE = 'https://www.facebook.com/tr?id=1';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const bare = (url: string) => url.replace('https://', '');
const open = () => bench.open({ config, body: '<div id="box"><i id="mark"></i></div>' });

/** Runs code on a fresh page; nothing goes out. After a yes `url` has been asked for once. */
async function expectHeldThenReleased(code: string, url: string): Promise<Look> {
  const look = await open();
  await look.page.evaluate(
    `{ const box = document.getElementById('box'), mark = document.getElementById('mark'); ${code} }`,
  );
  await look.settle();
  expect(look.got()).toEqual([]);
  const held = (await look.consent('held')) as { url: string }[];
  expect(held.map(item => item.url)).toEqual([url]);
  await look.press('accept');
  expect(look.got()).toEqual([bare(url)]);
  expect(await look.consent('held')).toEqual([]);
  return look;
}

describe('a script that code inserts', () => {
  const inserted = (statement: string) =>
    `const node = document.createElement('script'); node.src = '${SCRIPT}'; ${statement}`;
  test.each([
    ['appendChild', 'box.appendChild(node)'],
    ['insertBefore', 'box.insertBefore(node, mark)'],
    ['replaceChild', 'box.replaceChild(node, mark)'],
    ['append', 'box.append("text", node)'],
    ['prepend', 'box.prepend(node)'],
    ['before', 'mark.before(node)'],
    ['after', 'mark.after(node)'],
    ['replaceWith', 'mark.replaceWith(node)'],
    ['replaceChildren', 'box.replaceChildren(node)'],
    ['insertAdjacentElement', "mark.insertAdjacentElement('afterend', node)"],
    ['append of a fragment', 'const all = new DocumentFragment(); all.append(node); box.append(all)'],
    [
      'append of something around it',
      "const div = document.createElement('div'); div.append(node); box.append(div)",
    ],
    ['document.head.append', 'document.head.append(node)'],
    ['the same node twice', 'box.append(node); mark.after(node)'],
  ])('%s', async (_name, statement) => {
    const look = await expectHeldThenReleased(inserted(statement), SCRIPT);
    expect(await look.ran()).toEqual(['facebook-pixel/sink.js']);
  });

  test.each([
    ['src', `node.src = '${SCRIPT}'`],
    ['setAttribute', `node.setAttribute('SRC', '${SCRIPT}')`],
  ])('and that gets its %s later', async (_name, statement) => {
    const code = `const node = document.createElement('script'); box.append(node); ${statement}`;
    const look = await expectHeldThenReleased(code, SCRIPT);
    expect(await look.ran()).toEqual(['facebook-pixel/sink.js']);
  });

  test('its load event comes once, after a yes', async () => {
    const code = `window.loads = 0; const node = document.createElement('script'); node.onload = () => window.loads++; node.src = '${SCRIPT}'; box.append(node);`;
    const look = await expectHeldThenReleased(code, SCRIPT);
    expect(await look.page.evaluate('window.loads')).toBe(1);
  });
});

describe('a frame and an image', () => {
  const made = (name: string, statement: string) =>
    `const node = document.createElement('${name}'); ${statement}`;
  test.each([
    ['new Image().src', `new Image().src = '${IMAGE}'`, IMAGE],
    ['image.src', `${made('img', '')}; box.append(node); node.src = '${IMAGE}'`, IMAGE],
    ['image.setAttribute', made('img', `node.setAttribute('src', '${IMAGE}')`), IMAGE],
    ['frame.src, then append', made('iframe', `node.src = '${FRAME}'; box.append(node)`), FRAME],
    ['append, then frame.src', made('iframe', `box.append(node); node.src = '${FRAME}'`), FRAME],
    ['frame.setAttribute', made('iframe', `box.append(node); node.setAttribute('src', '${FRAME}')`), FRAME],
    ['frame by innerHTML', `box.innerHTML = '<iframe src="${FRAME}"></iframe>'`, FRAME],
  ])('%s', async (_name, code, url) => {
    await expectHeldThenReleased(code, url);
  });

  test('its own code reads the address it set', async () => {
    const look = await open();
    const read = `const node = document.createElement('iframe'); node.src = '${FRAME}'; node.src`;
    expect(await look.page.evaluate(read)).toBe(FRAME);
  });

  test('another address instead of a held one: only the last is asked for', async () => {
    const look = await open();
    await look.page.evaluate(
      `const pixel = new Image(); pixel.src = '${IMAGE}'; pixel.src = '${IMAGE}&second';`,
    );
    await look.press('accept');
    expect(look.got()).toEqual([bare(`${IMAGE}&second`)]);
  });
});

test.each([
  [
    'script',
    `const node = document.createElement('script'); node.src = '/art/none.js'; document.head.append(node)`,
    '/art/none.js',
  ],
  ['image', `new Image().src = '/art/mark.svg?own'`, '/art/mark.svg?own'],
])('a %s of the site itself is not held', async (_name, code, path) => {
  const look = await open();
  await look.page.evaluate(code);
  await look.settle();
  expect(bench.server.log.map(entry => entry.path)).toContain(path);
});
