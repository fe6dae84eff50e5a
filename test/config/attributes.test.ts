import { describe, expect, test } from 'vitest';
import { known } from '../../src/catalogue/known.js';
import { mergeOptions, readAttributes } from '../../src/config/attributes.js';
import { resolve } from '../../src/config/resolve.js';

/** What a script tag with these attributes says. */
function read(attributes: string) {
  const holder = document.createElement('div');
  holder.innerHTML = `<script src="consent.js" ${attributes}></script>`;
  return readAttributes(holder.querySelector('script'), known);
}

describe('the attributes of the script tag', () => {
  test.each([
    ['', {}],
    ['data-policy="/privacy"', { policyUrl: '/privacy' }],
    ['data-language="de"', { language: 'de' }],
    ['data-region="US-CA"', { region: 'US-CA' }],
    ['data-mode="opt-out"', { mode: 'opt-out' }],
    ['data-unlisted="hold-all"', { unlisted: 'hold-all' }],
    ['data-revision="3"', { revision: 3 }],
    ['data-cookie-name="c" data-cookie-domain="a.test"', { cookie: { name: 'c', domain: 'a.test' } }],
    ['data-position="top" data-theme="dark"', { ui: { position: 'top', theme: 'dark' } }],
    ['data-hotjar="123456"', { vendors: { hotjar: '123456' } }],
    ['data-hotjar', { vendors: { hotjar: true } }],
    ['data-hotjar="" data-ga4="G-ABCDE12345"', { vendors: { hotjar: true, ga4: 'G-ABCDE12345' } }],
    ['DATA-HOTJAR="123456"', { vendors: { hotjar: '123456' } }],
  ])('%s', (attributes, options) => {
    expect(read(attributes)).toEqual(options);
  });

  test.each([
    'data-config="/consent.json"',
    'data-cfasync="false"',
    'data-constructor',
    'data-turbo-track="reload"',
    'nonce="x"',
    'mode="opt-out"',
  ])('%s is no option and left alone', attribute => {
    expect(read(attribute)).toEqual({});
  });

  test('are none where there is no tag', () => {
    expect(readAttributes(null, known)).toEqual({});
  });
});

describe('layers of options', () => {
  test.each([
    [[], {}],
    [[{ mode: 'opt-in' }, { mode: 'opt-out' }], { mode: 'opt-out' }],
    [[{ mode: 'opt-in' }, { revision: 1 }], { mode: 'opt-in', revision: 1 }],
    [[{ cookie: { name: 'a', days: 1 } }, { cookie: { days: 2 } }], { cookie: { name: 'a', days: 2 } }],
    [[{ vendors: { a: true } }, { vendors: { b: true } }], { vendors: { a: true, b: true } }],
    [
      [{ vendors: { a: { id: '1' } } }, { vendors: { a: { category: 'x' } } }],
      { vendors: { a: { category: 'x' } } },
    ],
    [[{ vendors: { a: true } }, { vendors: null }], { vendors: null }],
    [[{ vendors: ['a'] }, { vendors: { b: true } }], { vendors: { b: true } }],
    [[{ mode: 'opt-out' }, null, undefined, 3, 'x', ['y']], { mode: 'opt-out' }],
  ])('%j become %j', (layers, merged) => {
    expect(mergeOptions(layers)).toEqual(merged);
  });

  test('are not changed by being merged', () => {
    const layers = [{ cookie: { name: 'a' } }, { cookie: { days: 2 } }];
    const before = structuredClone(layers);
    mergeOptions(layers);
    expect(layers).toEqual(before);
  });

  test('cannot say something by "__proto__", and are told so', () => {
    const merged = mergeOptions([JSON.parse('{"__proto__":{"vendors":{"hotjar":true}}}')]);
    expect(merged.vendors).toBeUndefined();
    expect(resolve(merged, known).problems.map(([path]) => path)).toEqual(['__proto__']);
  });
});
