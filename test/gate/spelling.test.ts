import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Claim } from '../../src/gate/match.js';
import { createOwners, type Owner } from '../../src/gate/owners.js';
import { createSuspicion } from '../../src/gate/spelling.js';
import { planOf } from '../config/plan.js';
import { relatives, spellings } from './spellings.js';

vi.setConfig({ testTimeout: 30_000 });

const SITE = 'www.shop.test';
const RUNS = { numRuns: 1000 };
const CLAIMS: readonly Claim[] = [
  ['held.test', 'one'],
  ['*.fam.test', 'two'],
  ['www.any.*', 'three'],
  ['p.test/tr', 'four'],
  ['*/tracker.php', 'five'],
  ['/proxy/a~b/', 'six'],
];
const ADDRESSES = [
  ['held.test', '/x.js', ''],
  ['a.b.fam.test', '/x', ''],
  ['www.any.co.uk', '/', ''],
  ['p.test', '/tr', '?id=1'],
  ['other.test', '/stats/tracker.php', '?idsite=1'],
  [SITE, '/proxy/a~b/t.js', ''],
] as const;

function suspicionBy(
  claims: readonly Claim[],
  isHeld = (_: Owner) => true,
  options?: Parameters<typeof planOf>[0],
) {
  const owners = createOwners(claims, SITE);
  if (options) owners.setPlan(planOf(options));
  const suspicion = createSuspicion(
    host => owners.someOwner(host, isHeld),
    text => owners.somePath(text, isHeld),
  );
  return { owners, suspicion };
}

function setBase(href: string): void {
  document.head.innerHTML = `<base href="${href}">`;
}
afterEach(() => {
  document.head.innerHTML = '';
});

const NAMES: { readonly [char: string]: string } = {
  '/': '&sol;',
  '\\': '&bsol;',
  ':': '&colon;',
  '.': '&period;',
  '\t': '&Tab;',
  '\n': '&NewLine;',
  '%': '&percnt;',
  '@': '&commat;',
  _: '&lowbar;',
  '?': '&quest;',
  '#': '&num;',
  '\u00ad': '&shy',
  f: '&fopf;', // 𝕗, which is f in a host
  '"': '&quot;',
  '&': '&amp;',
};
const code = (char: string) => char.codePointAt(0) ?? 0;
const REFERENCES: readonly ((char: string) => string)[] = [
  char => `&#${code(char)};`,
  char => `&#x${code(char).toString(16)};`,
  char => `&#X000${code(char).toString(16).toUpperCase()};`,
  char => NAMES[char] ?? char,
];

/** A value of an attribute, as HTML may write it. */
const written = (value: string) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(9), fc.nat(3)), { minLength: value.length, maxLength: value.length }),
      fc.boolean(),
      fc.constantFrom('"', "'", ''),
    )
    .map(([picks, isPlain, quote]) => {
      const html = [...value]
        .map((char, i) => {
          const [rate = 1, which = 0] = picks[i] ?? [];
          const needed = char === '&' || char === quote || (quote === '' && /[\s"'>]/.test(char));
          if (needed) return `&#${code(char)};`;
          return rate === 0 && !isPlain ? (REFERENCES[which]?.(char) ?? char) : char;
        })
        .join('');
      return `<img alt=x src=${quote}${html}${quote} class="y">`;
    });

const addresses = fc
  .constantFrom(...ADDRESSES)
  .chain(([host, path, query]) => fc.oneof(spellings(host, path, query), relatives(path, query)));

function srcOf(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.querySelector('img')?.getAttribute('src') ?? '';
}

describe('HTML', () => {
  test('with an address of somebody who is held is never unsuspected, however it is written', () => {
    const { owners, suspicion } = suspicionBy(CLAIMS.slice(0, -1), () => true, {
      vendors: { six: { hosts: ['/proxy/a~b/'] } },
    });
    let held = 0;
    const bases = fc.constantFrom(`https://${SITE}/a/b`, `https://${SITE}/proxy/`, 'https://held.test/');
    const property = fc.property(addresses.chain(written), bases, fc.boolean(), (html, base, isNested) => {
      setBase(base);
      if (owners.ownerOf(srcOf(html)) === null) return;
      held++;
      const nested = `<iframe srcdoc="${html.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`;
      expect([html, suspicion(isNested ? nested : html)]).toEqual([html, true]);
    });
    fc.assert(property, RUNS);
    expect(held).toBeGreaterThan(RUNS.numRuns / 4);
  });

  test.each([
    '<a href=https:held.test>x</a>',
    '<a href="HTTP:/held.test">x</a>',
    '<div style="background:url(\\2f\\2fheld.test)">',
    '<svg><rect fill="url(\\2f\\2fheld.test)"/></svg>',
    '<style>@import "//held.test"</style>',
    '<base href="//held.test">',
    '<img srcset="a.png 1x,//held.test/x 2x">',
    '<meta http-equiv=refresh content="0;url=//a.fam.test">',
    `<img src='//x"y@held.test'>`,
    '<img src="//a&b.fam.test"alt="">',
    '<img src="/x/tracker.php?a">',
    '<img src="tracker%2Ephp">',
  ])('is suspected: %s', html => {
    setBase(`https://${SITE}/`);
    expect(suspicionBy(CLAIMS).suspicion(html)).toBe(true);
  });

  const ORDINARY = `<!-- a comment // with slashes -->
    <article class="card style-2" data-url="/api/items?x=1&amp;y=2">
      <h2>Tom &amp; Jerry&rsquo;s &quot;Nice&quot; &nbsp;things &#39;here&#39; &#8211; &copy; 2024</h2>
      <a href="/about">About</a> <a href="mailto:me@shop.test">Mail</a> <a href="tel:+1234">Call</a>
      <a href="https://${SITE}/x?u=1">x</a> <a href="https://en.wikipedia.org/wiki/HTTP">http: and https: it says</a>
      <img src="../img/a%20b.jpg" srcset="a.jpg 1x, https://cdn.free.test/b.jpg 2x" style="color:red">
      <link rel="stylesheet" href="https://cdn.free.test/x.css"><script src="//cdn.free.test/lib@1.2/x.js"></script>
      <script>if ("https:" == location.protocol) go("//" + host + "/x"); // done</script>
      <p>Price: 10 EUR/kg, 24/7, and/or &lt;b&gt; a@b.test</p> <img src="data:image/png;base64,iVBORw0KGgo//8AAA==">
    </article>`;

  test('of an ordinary site is not suspected', () => {
    setBase(`https://${SITE}/a/`);
    const { suspicion } = suspicionBy(CLAIMS, () => true, { vendors: { six: { hosts: ['/proxy/a~b/'] } } });
    expect(suspicion(ORDINARY)).toBe(false);
    expect(suspicion('')).toBe(false);
  });

  test('is suspected only because of somebody who is held now', () => {
    setBase(`https://${SITE}/`);
    const held = new Set(['one', 'five']);
    const { suspicion } = suspicionBy(CLAIMS, owner => held.has(owner));
    const texts = ['<img src=//held.test>', '<img src=tracker.php>', '<img src=//a.fam.test>'];
    expect(texts.map(text => suspicion(text))).toEqual([true, true, false]);
    held.clear();
    expect(texts.map(text => suspicion(text))).toEqual([false, false, false]);
  });

  test('is suspected because of any other host under hold-all', () => {
    setBase(`https://${SITE}/`);
    const { suspicion } = suspicionBy([], () => true, { unlisted: 'hold-all' });
    expect(['//free.test', '//[::1]/', '//127.1/', '//localhost:80/', 'ws:x'].map(s => suspicion(s))).toEqual(
      Array(5).fill(true),
    );
    expect([`//${SITE}/x`, '/x', 'x.js'].map(s => suspicion(s))).toEqual([false, false, false]);
  });

  test('is suspected whatever it says when relative addresses are a vendor’s', () => {
    setBase('https://a.fam.test/');
    expect(suspicionBy(CLAIMS).suspicion('<img src=x>')).toBe(true);
  });
});

describe('CSS', () => {
  test.each([
    ['a{background:url(//held.test/x)}', true],
    ['@import "https://a.fam.test/x.css"', true],
    ['a{background:u\\72l(\\2f\\2fheld.test)}', true],
    ['a{background:url(http:held.test)}', true],
    ['a{background:url("/stats/tracker.php")}', true],
    ['a{content:"&#47;"}', false],
    ['a:hover{color:red}/* // */b{background:url(/x.png)}', false],
    ['@import url(https://cdn.free.test/x.css);', false],
  ])('%s: %s', (css, expected) => {
    setBase(`https://${SITE}/`);
    expect(suspicionBy(CLAIMS).suspicion(css, true)).toBe(expected);
  });
});
