/** Nothing of ours observes the page once it is loaded: what code changes then is seen by other means. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench } from './bench.js';

const AT = 'https://static.hotjar.com';
const SVG = 'http://www.w3.org/2000/svg';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** Each does something with `box`, an element of the page, and may wait in between. */
const WAYS: readonly (readonly [what: string, code: string])[] = [
  ['a style', `box.style.backgroundImage = 'url(${AT}/x.gif)'`],
  ['a style, by its text', `box.style.cssText = 'background: url(${AT}/x.gif)'`],
  ['a style, by an attribute', `box.setAttribute('style', 'background: url(${AT}/x.gif)')`],
  [
    'a style that was kept',
    `const { style } = box; await later(); style.backgroundImage = 'url(${AT}/x.gif)'`,
  ],
  [
    'a style that was kept, of an element that comes later',
    `const div = document.createElement('div'), { style } = div; div.textContent = 'x'; await later(); style.background = 'url(${AT}/x.gif)'; box.append(div)`,
  ],
  [
    'a style set twice',
    `box.style.background = 'url(/own.gif)'; await later(); box.style.background = 'url(${AT}/x.gif)'`,
  ],
  ['a style in a style map', `box.attributeStyleMap.set('background-image', 'url(${AT}/x.gif)')`],
  [
    'a rule',
    `const { style } = document.styleSheets[0].cssRules[0]; style.backgroundImage = 'url(${AT}/x.gif)'`,
  ],
  [
    'the text of a style',
    `document.querySelector('style').textContent = '#box { background: url(${AT}/x.gif) }'`,
  ],
  [
    'a new style',
    `const style = document.createElement('style'); style.textContent = '#box { background: url(${AT}/x.gif) }'; document.head.append(style)`,
  ],
  [
    'an SVG image',
    `const svg = document.createElementNS('${SVG}', 'svg'), image = document.createElementNS('${SVG}', 'image'); box.append(svg); svg.append(image); await later(); image.href.baseVal = '${AT}/x.gif'`,
  ],
  [
    'an SVG image that comes later',
    `const svg = document.createElementNS('${SVG}', 'svg'), image = document.createElementNS('${SVG}', 'image'); image.href.baseVal = '${AT}/x.gif'; svg.append(image); await later(); box.append(svg)`,
  ],
  ['an image', `const img = new Image(); box.append(img); await later(); img.src = '${AT}/x.gif'`],
  [
    'an attribute by its node',
    `const img = new Image(); img.alt = 'x'; box.append(img); const src = document.createAttribute('src'); src.textContent = '${AT}/x.gif'; img.setAttributeNode(src)`,
  ],
  [
    'the value of an attribute',
    `const img = new Image(); img.src = '/own.gif'; box.append(img); await later(); img.attributes.src.nodeValue = '${AT}/x.gif'`,
  ],
  [
    'the text of an attribute',
    `const img = new Image(); img.src = '/own.gif'; box.append(img); await later(); img.attributes.src.textContent = '${AT}/x.gif'`,
  ],
];

test.each(WAYS)('after the page has loaded, %s is held, and freed', async (_what, code) => {
  const look = await bench.open({
    config: { vendors: { hotjar: true } },
    body: '<style>#box { width: 9px; height: 9px }</style><div id="box">x</div>',
  });
  await look.page.evaluate(
    `(async () => { const box = document.getElementById('box'), later = () => new Promise(resolve => setTimeout(resolve, 50)); ${code} })()`,
  );
  await look.settle();
  expect(look.got()).toEqual([]);
  await look.press('accept');
  expect(look.got().filter(url => url === 'static.hotjar.com/x.gif')).toHaveLength(1);
  expect(look.errors).toEqual([]);
});

test('a loaded page has nothing of ours that makes whatever it inserts slower', async () => {
  const config = { vendors: { hotjar: true } };
  const look = await bench.open({ config });
  await look.page.addInitScript(() => {
    const spied = globalThis as unknown as { observed: Set<Node>; live: string[] };
    const observed = new Map<MutationObserver, Set<Node>>();
    const live: string[] = [];
    Object.defineProperty(spied, 'observed', {
      get: () => new Set([...observed.values()].flatMap(nodes => [...nodes])),
    });
    spied.live = live;
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (node, options) {
      observed.set(this, (observed.get(this) ?? new Set()).add(node));
      return observe.call(this, node, options);
    };
    MutationObserver.prototype.disconnect = function () {
      observed.delete(this);
      return disconnect.call(this);
    };
    // Collections that the browser keeps up to date.
    for (const owner of [Node, Document, Element, DocumentFragment].map(kind => kind.prototype)) {
      for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
        const isLive =
          /^(getElements|scripts|images|links|forms|embeds|plugins|anchors|child(ren|Nodes)|all)/;
        if (isLive.test(name) || /^create(Range|NodeIterator)$/.test(name)) {
          Object.defineProperty(owner, name, {
            [get ? 'get' : 'value'](this: Node, ...args: unknown[]) {
              // Preact asks for that of our shadow root, which nobody else inserts into.
              if (name !== 'childNodes' || document.contains(this)) live.push(name);
              return (get ?? value).apply(this, args);
            },
          });
        }
      }
    }
  });
  await look.goto({ config, body: '<main><p id="in">x</p></main>' });
  await look.hook('banner').waitFor();
  await look.settle();
  const found = await look.page.evaluate(() => {
    const { observed, live } = globalThis as unknown as { observed: Set<Node>; live: string[] };
    const inside = document.getElementById('in')!;
    const { shadowRoot } = document.querySelector('askfirst-root')!;
    return {
      observedAround: [...observed].filter(node => node.contains(inside)).map(node => node.nodeName),
      live,
      // Once any element has had one, Chromium looks for that of every other.
      directions: document.querySelectorAll('[dir]').length + shadowRoot!.querySelectorAll('[dir]').length,
      observes: observed.size > 0,
    };
  });
  expect(found).toEqual({ observedAround: [], live: [], directions: 0, observes: true });
});

test.each([
  [
    'held by the parser, before the configuration comes',
    '<script src="https://static.hotjar.com/x.js"></script>',
    '',
  ],
  [
    'held beside HTML with an address in it',
    '<div id="box"></div>',
    `const script = document.createElement('script'); script.src = '${AT}/x.js'; document.body.append(script); box.innerHTML = '<img src="${AT}/x.gif">'`,
  ],
  ['no one’s', '<script type="text/plain">words</script>', ''],
])('a script that is %s does not have insertions looked at for ever', async (_what, body, code) => {
  const look = await bench.open({
    prepare: context =>
      context.route('**/late.json', async route => {
        await new Promise(resolve => setTimeout(resolve, 300));
        await route.fulfill({ json: { vendors: { hotjar: true } } });
      }),
    html: `<!doctype html><html lang="en"><head><script>globalThis.native = Node.prototype.appendChild</script>
<script src="/dist/consent.js" data-config="/late.json"></script><title>Late</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
  });
  await look.hook('banner').waitFor();
  await look.page.evaluate(`{ const box = document.getElementById('box'); ${code} }`);
  await look.settle();
  expect(await look.page.evaluate('Node.prototype.appendChild === native')).toBe(true);
  expect(look.got()).toEqual(body.includes('x.js') ? ['static.hotjar.com/x.js'] : []); // fetched ahead
  expect(await look.ran()).toEqual([]);
});
