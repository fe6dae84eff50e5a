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

/** The files that have run when each of these ways has, once. */
const ran = (ways: object) => Object.keys(ways).map(way => `facebook-pixel/${way}.js`);

describe('a script that code inserts', () => {
  const SITE = 'connect.facebook.net/';
  const script = (statement: string) => `const node = make('script'); node.src = url; ${statement}`;

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

describe('a script whose type changes', () => {
  const typed = (statement: string) =>
    `const node = make('script'); node.type = 'x'; node.src = url; ${statement}; box.append(node)`;

  test('after its address was set', async () => {
    const ways = {
      property: typed("node.type = 'text/javascript'"),
      setAttribute: typed("node.setAttribute('type', 'text/javascript')"),
      attribute: typed("node.attributes.type.value = 'text/javascript'"),
      removeAttribute: typed("node.removeAttribute('type')"),
      removeAttributeNS: typed("node.removeAttributeNS(null, 'type')"),
      removeAttributeNode: typed("node.removeAttributeNode(node.getAttributeNode('type'))"),
      toggleAttribute: typed("node.toggleAttribute('type')"),
    };
    const look = await expectHeldThenReleased('connect.facebook.net/', ways);
    expect((await look.ran()).sort()).toEqual(ran(ways).sort());
  });

  test.each(['text/plain', 'text/x-note'])('from %s, beside which HTML has come in', async type => {
    const look = await bench.open({
      config,
      body: `<script type="${type}" id="idle"></script><div id="box"></div>`,
    });
    await look.page.evaluate(`box.innerHTML = '<img src="https://www.facebook.com/tr?id=1">';
      idle.type = ''; idle.src = 'https://connect.facebook.net/idle.js'`);
    await look.settle();
    expect(look.got()).toEqual([]);
    await look.press('accept');
    expect(await look.ran()).toEqual(['facebook-pixel/idle.js']);
  });

  test('or that gets its address after HTML has come in beside it', async () => {
    const beside = (statement: string) =>
      `const node = make('script'), place = make('div'), near = make('p'); place.append(node, near);
       ${statement}; node.src = url; box.append(place)`;
    const image = '<img src="https://www.facebook.com/tr?id=1">';
    const ways = {
      innerHTML: beside(`near.innerHTML = '${image}'`),
      outerHTML: beside(`near.outerHTML = '${image}'`),
      afterend: beside(`near.insertAdjacentHTML('afterend', '${image}')`),
      beforeend: beside(`place.insertAdjacentHTML('beforeend', '${image}')`),
    };
    const look = await bench.open({ config });
    for (const [way, code] of Object.entries(ways)) {
      await look.page.evaluate(
        `{ ${PREPARE} const url = 'https://connect.facebook.net/${way}.js'; ${code}; }`,
      );
    }
    await look.settle();
    expect(look.got()).toEqual([]);
    await look.press('accept');
    expect((await look.ran()).sort()).toEqual(ran(ways).sort());
  });

  test('that HTML brings does not run, with an address that it gets later either', async () => {
    const look = await bench.open({ config, body: '<div id="box"></div>' });
    await look.page.evaluate(`box.innerHTML = '<script></' + 'script><img src="https://www.facebook.com/tr?id=1">';
      box.firstChild.src = 'https://connect.facebook.net/never.js'`);
    await look.settle();
    expect(look.got()).toEqual([]);
    expect(await look.consent('held')).toMatchObject([{ url: 'https://www.facebook.com/tr?id=1' }]);
    await look.press('accept');
    expect(look.got()).toEqual(['www.facebook.com/tr?id=1']);
    expect(await look.ran()).toEqual([]);
  });

  test('while it is held', async () => {
    const held = (statement: string) =>
      `const node = make('script'); node.src = url; ${statement}; box.append(node)`;
    const ways = {
      removeAttribute: held("node.removeAttribute('type')"),
      toggleAttribute: held("node.toggleAttribute('type')"),
      removeAttributeNode: held("node.removeAttributeNode(node.getAttributeNode('type'))"),
    };
    const look = await expectHeldThenReleased('connect.facebook.net/', ways);
    expect((await look.ran()).sort()).toEqual(ran(ways).sort());
  });
});

describe('CSS', () => {
  const SITE = 'www.facebook.com/tr/';
  // biome-ignore lint/suspicious/noTemplateCurlyInString: code of the page
  const IMPORT = '`@import "${url}";`';

  test('in the text of a style element that is in the page', async () => {
    const make = "const style = document.head.appendChild(make('style'))";
    const text = `${make}; const text = style.appendChild(new Text(''))`;
    await expectHeldThenReleased(SITE, {
      append: `${make}; style.append(${IMPORT})`,
      prepend: `${make}; style.prepend(${IMPORT})`,
      appendChild: `${make}; style.appendChild(document.createTextNode(${IMPORT}))`,
      insertBefore: `${make}; style.insertBefore(new Text(${IMPORT}), null)`,
      replaceChildren: `${make}; style.replaceChildren(${IMPORT})`,
      fragment: `${make}; const all = new DocumentFragment(); all.append(${IMPORT}); style.append(all)`,
      insertAdjacentText: `${make}; style.insertAdjacentText('afterbegin', ${IMPORT})`,
      innerText: `${make}; style.innerText = ${IMPORT}`,
      textContent: `${make}; style.textContent = ${IMPORT}`,
      innerHTML: `${make}; style.innerHTML = ${IMPORT}`,
      data: `${text}; text.data = ${IMPORT}`,
      nodeValue: `${text}; text.nodeValue = ${IMPORT}`,
      textNode: `${text}; text.textContent = ${IMPORT}`,
      appendData: `${text}; text.appendData(${IMPORT})`,
      insertData: `${text}; text.insertData(0, ${IMPORT})`,
      replaceData: `${text}; text.replaceData(0, 0, ${IMPORT})`,
      before: `${text}; text.before(${IMPORT})`,
      replaceWith: `${text}; text.replaceWith(${IMPORT})`,
    });
  });

  test('in rules of a style sheet', async () => {
    const sheet = (way: string) =>
      `box.id = '${way}'; box.textContent = '1'; const { sheet } = document.head.appendChild(make('style'))`;
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code of the page
    const image = 'background-image: url("${url}")';
    await expectHeldThenReleased(SITE, {
      insertRule: `${sheet('insertRule')}; sheet.insertRule(\`#insertRule { ${image} }\`)`,
      addRule: `${sheet('addRule')}; sheet.addRule('#addRule', \`${image}\`)`,
      nested: `${sheet('nested')}; sheet.insertRule('#nested {}'); sheet.cssRules[0].insertRule(\`& { ${image} }\`)`,
      keyframes: `${sheet('keyframes')}; sheet.insertRule('@keyframes moving {}'); sheet.cssRules[0].appendRule(\`to { ${image} }\`); box.style.animation = 'moving 1ms forwards'`,
      styleMap: `${sheet('styleMap')}; sheet.insertRule('#styleMap {}'); sheet.cssRules[0].styleMap.set('background-image', \`url("\${url}")\`)`,
      style: `${sheet('style')}; sheet.insertRule('#style {}'); sheet.cssRules[0].style.backgroundImage = \`url("\${url}")\``,
      fontFace: `${sheet('fontFace')}; box.style.fontFamily = 'held'; sheet.insertRule('@font-face { font-family: held }'); sheet.cssRules[0].style.src = \`url("\${url}")\``,
    });
  });

  test('a style map that got another value meanwhile keeps it', async () => {
    const look = await bench.open({ config });
    const read = () =>
      look.page.evaluate(() => String(document.body.attributeStyleMap.get('background-image')));
    await look.page.evaluate(() => {
      const map = document.body.attributeStyleMap;
      map.set('background-image', 'url("https://www.facebook.com/tr/map.gif")');
      map.set('background-image', 'none');
    });
    await look.press('accept');
    expect(await read()).toBe('none');
    expect(look.got()).toEqual([]);
  });

  test('what a page adds to the nodes is called for style elements, too', async () => {
    const look = await bench.open({ config });
    const called = await look.page.evaluate(() => {
      const native = Node.prototype.appendChild;
      const seen: string[] = [];
      Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
        seen.push(this.nodeName);
        return native.call(this, node) as T;
      };
      document.body.appendChild(document.createElement('style')).appendChild(new Text('i { color: red }'));
      Node.prototype.appendChild = native;
      return [
        ...seen,
        String(HTMLStyleElement.prototype.appendChild),
        HTMLStyleElement.prototype.appendChild.length,
      ];
    });
    expect(called).toEqual(['BODY', 'STYLE', 'function appendChild() { [native code] }', 1]);
  });
});

test('an image', async () => {
  await expectHeldThenReleased('www.facebook.com/tr/', {
    image: 'new Image().src = url',
    later: "const node = make('img'); box.append(node); node.src = url",
    setAttribute: "make('img').setAttribute('src', url)",
  });
});

test('an image in HTML with attributes that are called as every object has them', async () => {
  await expectHeldThenReleased('www.facebook.com/tr/', {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code of the page
    html: 'box.innerHTML = `<img constructor __proto__ src="${url}" alt="">`',
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
