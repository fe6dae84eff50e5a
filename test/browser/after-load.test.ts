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
