/** Every way by which code reaches a vendor: held before a yes, let go exactly once after it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type Look, startBench } from './bench.js';

const config = { vendors: { 'facebook-pixel': true, youtube: true } };
/** Where each piece of code finds an empty box with a mark in it, and its own address as `url`. */
const PREPARE = `const box = document.body.appendChild(document.createElement('div'));
  const mark = box.appendChild(document.createElement('i'));
  const make = name => document.createElement(name);`;

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** Runs each piece of code on one page: nothing goes out. After a yes each of their addresses was asked for once. */
async function expectHeldThenReleased(site: string, ways: Record<string, string>): Promise<Look> {
  const look = await bench.open({ config });
  const addresses = Object.keys(ways).map(way => `${site}${way}.js`);
  for (const [at, code] of Object.values(ways).entries()) {
    await look.page.evaluate(`{ ${PREPARE} const url = 'https://${addresses[at]}'; ${code}; }`);
  }
  await look.settle();
  expect(look.got()).toEqual([]);
  const held = (await look.consent('held')) as { url: string }[];
  expect(held.map(item => item.url)).toEqual(addresses.map(address => `https://${address}`));
  await look.press('accept');
  expect(look.got().sort()).toEqual(addresses.sort());
  expect(await look.consent('held')).toEqual([]);
  expect(look.errors).toEqual([]);
  return look;
}

describe('a script that code inserts', () => {
  const SITE = 'connect.facebook.net/';
  const script = (statement: string) => `const node = make('script'); node.src = url; ${statement}`;
  const ran = (ways: object) => Object.keys(ways).map(way => `facebook-pixel/${way}.js`);

  test('by any of the methods that insert', async () => {
    const ways = {
      appendChild: script('box.appendChild(node)'),
      insertBefore: script('box.insertBefore(node, mark)'),
      replaceChild: script('box.replaceChild(node, mark)'),
      append: script('box.append("text", node)'),
      prepend: script('box.prepend(node)'),
      before: script('mark.before(node)'),
      after: script('mark.after(node)'),
      replaceWith: script('mark.replaceWith(node)'),
      replaceChildren: script('box.replaceChildren(node)'),
      insertAdjacentElement: script("mark.insertAdjacentElement('afterend', node)"),
      head: script('document.head.append(node)'),
    };
    const look = await expectHeldThenReleased(SITE, ways);
    expect((await look.ran()).sort()).toEqual(ran(ways).sort());
  });

  test('inside something else, or twice', async () => {
    const ways = {
      fragment: script('const all = new DocumentFragment(); all.append(node); box.append(all)'),
      nested: script("const outer = make('div'); outer.append(node); box.append(outer)"),
      moved: script('box.append(node); mark.after(node)'),
    };
    const look = await expectHeldThenReleased(SITE, ways);
    expect((await look.ran()).sort()).toEqual(ran(ways).sort());
  });

  test('and that gets its address later', async () => {
    const empty = "const node = make('script'); box.append(node)";
    const ways = {
      src: `${empty}; node.src = url`,
      setAttribute: `${empty}; node.setAttribute('SRC', url)`,
    };
    const look = await expectHeldThenReleased(SITE, ways);
    expect((await look.ran()).sort()).toEqual(ran(ways).sort());
  });

  test('its load event comes once, after a yes', async () => {
    const listen = 'window.loads = []; node.onload = event => loads.push(event.target === node)';
    const look = await expectHeldThenReleased(SITE, { load: script(`${listen}; box.append(node)`) });
    expect(await look.page.evaluate('window.loads')).toEqual([true]);
  });
});

test('an image', async () => {
  await expectHeldThenReleased('www.facebook.com/tr/', {
    image: 'new Image().src = url',
    later: "const node = make('img'); box.append(node); node.src = url",
    setAttribute: "make('img').setAttribute('src', url)",
  });
});

test('an image with a list of addresses of which the first is data', async () => {
  const look = await bench.open({ config });
  const first = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  await look.page.evaluate(list => {
    new Image().srcset = list;
  }, `${first} 1w, https://www.facebook.com/tr?list 1000w`);
  await look.settle();
  expect(look.got()).toEqual([]);
  expect((await look.consent('held')) as unknown[]).toHaveLength(1);
});

test('a frame', async () => {
  await expectHeldThenReleased('www.youtube.com/embed/', {
    src: "const node = make('iframe'); node.src = url; box.append(node)",
    later: "const node = make('iframe'); box.append(node); node.src = url",
    setAttribute: "const node = make('iframe'); box.append(node); node.setAttribute('src', url)",
    innerHTML: "box.innerHTML = '<iframe src=' + url + '></iframe>'",
  });
});

test('code reads the address that it set', async () => {
  const look = await bench.open({ config });
  const read = (name: string) =>
    look.page.evaluate(
      `Object.assign(document.createElement('${name}'), { src: 'https://www.youtube.com/embed/a' }).src`,
    );
  expect([await read('iframe'), await read('img')]).toEqual(Array(2).fill('https://www.youtube.com/embed/a'));
});

test('another address instead of a held one: only the last is asked for', async () => {
  const look = await bench.open({ config });
  const pixel = 'www.facebook.com/tr?id=';
  await look.page.evaluate(
    `const pixel = new Image(); pixel.src = 'https://${pixel}1'; pixel.src = 'https://${pixel}2'`,
  );
  expect(await look.consent('held')).toMatchObject([{ url: `https://${pixel}2` }]);
  await look.press('accept');
  expect(look.got()).toEqual([`${pixel}2`]);
});

test('what belongs to the site is not held', async () => {
  const look = await bench.open({ config });
  await look.page.evaluate(`{ ${PREPARE} new Image().src = '/art/mark.svg?image';
    const node = make('script'); node.src = '/app.js?script'; box.append(node); }`);
  await look.settle();
  const paths = bench.server.log.map(entry => entry.path);
  expect(paths).toEqual(expect.arrayContaining(['/art/mark.svg?image', '/app.js?script']));
});
