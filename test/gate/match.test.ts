import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, indexRules, matchUrl } from '../../src/gate/match.js';
import { catalogue as vendors } from '../../src/vendors/index.js';
import { fileOf } from '../vendors/file.js';

const SITE = 'shop.test';
const catalogue = indexRules(vendors.flatMap(v => v.hosts.map((host): Claim => [host, v.id])));
const owner = (address: string) => matchUrl(new URL(address, `https://${SITE}/`), SITE, catalogue);
/** The vendor an address belongs to when each is claimed by itself. */
const among = (hosts: readonly string[], address: string) =>
  matchUrl(new URL(address, `https://${SITE}/`), SITE, indexRules(hosts.map((host): Claim => [host, host])));

describe('an address', () => {
  test.each([
    ['a.test', 'https://a.test/x', true, 'the host itself'],
    ['a.test', 'https://A.TEST/x', true, 'in any letters'],
    ['A.Test', 'https://a.test/x', true, 'claimed in any letters'],
    ['a.test', 'https://b.a.test/', false, 'not its sub-domains'],
    ['a.test', 'https://xa.test/', false, 'not a host that ends alike'],
    ['a.test', 'https://a.test.evil.test/', false, 'not a host that begins alike'],
    ['a.test', 'https://a.test./x', true, 'with the dot of the root'],
    ['a.test', 'https://a.test:8443/x', true, 'on any port'],
    ['a.test', 'wss://a.test/x', true, 'by any scheme'],
    ['a.test:8443', 'https://a.test:8443/x', true, 'on the port claimed'],
    ['a.test:8443', 'https://a.test/x', false, 'on no other port'],
    ['*.a.test', 'https://b.a.test/', true, 'a sub-domain'],
    ['*.a.test', 'https://c.b.a.test/', true, 'a sub-domain of a sub-domain'],
    ['*.a.test', 'https://a.test/', false, 'not the bare domain'],
    ['*.a.test', 'https://xa.test/', false, 'not a host that ends alike'],
    ['*.a.test', 'https://b.a.test./', true, 'a sub-domain with the dot of the root'],
    ['www.a.*', 'https://www.a.de/', true, 'a suffix of one label'],
    ['www.a.*', 'https://www.a.co.uk/', true, 'a suffix of two'],
    ['www.a.*', 'https://www.a.x.y.z/', false, 'not of three'],
    ['www.a.*', 'https://a.de/', false, 'not without the rest of the host'],
    ['www.a.*', 'https://www.b.de/', false, 'not another host'],
    ['a.test/x', 'https://a.test/xyz', true, 'a path that begins so'],
    ['a.test/x/', 'https://a.test/x', false, 'not a shorter path'],
    ['a.test/x', 'https://a.test/y/x', false, 'not a path that ends so'],
    ['a.test/x', 'https://a.test/X', false, 'not a path in other letters'],
    ['a.test/x', 'https://a.test/?/x', false, 'not the query'],
    ['a.test/x?id=G-', 'https://a.test/x?l=d&id=G-1', true, 'a query that holds it'],
    ['a.test/x?id=G-', 'https://a.test/x?id=AW-1', false, 'not another query'],
    ['a.test/x?id=G-', 'https://a.test/x#id=G-', false, 'not the fragment'],
    ['a.test?id', 'https://a.test/any?id=1', true, 'a query below any path'],
    ['/proxy/', '/proxy/t.js', true, 'a path of the site'],
    ['/proxy/', 'https://a.test/proxy/t.js', false, 'not a path of another site'],
    ['/proxy/', '/other/proxy/', false, 'not a path elsewhere'],
    ['/proxy/', '//proxy/t.js', false, 'not a host of that name'],
    ['/proxy/', '//./proxy/t.js', false, 'not the host that is a dot alone'],
    ['/proxy/', '/./proxy//t.js', true, 'a path of the site, with more slashes'],
    ['/zähler/', '/zähler/t.js', true, 'a path in any script'],
    ['/zähler/', '/z%c3%a4hler/t.js', true, 'a path in any script, escaped'],
    ['a.test/%7Ex', 'https://a.test/~x', true, 'a path, claimed escaped'],
    ['a.test/*/sdk.js', 'https://a.test/de_DE/sdk.js?v=1', true, 'a path that ends so'],
    ['a.test/*/sdk.js', 'https://a.test/sdk.js', true, 'the end alone'],
    ['a.test/*/sdk.js', 'https://a.test/de/sdk.js.map', false, 'not a longer end'],
    ['a.test/*/sdk.js', 'https://a.test/de/xsdk.js', false, 'not a file that ends so'],
    ['a.test/*/sdk.js', 'https://b.test/de/sdk.js', false, 'not on another host'],
    ['*/t.php', 'https://b.test/stats/t.php?id=1', true, 'a file on any host'],
    ['*/t.php', '/t.php', true, 'a file of the site'],
    ['*/t.php', '/t.php/x', false, 'not a folder of that name'],
    ['*/t.php', '/xt.php', false, 'not a file that ends so'],
    ['*/z/t.js', '/cdn/z/t.js', true, 'the end of a path on any host'],
    ['*/z/t.js', '/t.js', false, 'not its file alone'],
  ])('%s claims %s: %s (%s)', (claim, address, mine) => {
    expect(among([claim], address)).toBe(mine ? claim : undefined);
  });
});

describe('of several claims the most specific counts', () => {
  test.each([
    [['*.a.test', 'b.a.test'], 'https://b.a.test/', 'b.a.test', 'a host over a family'],
    [
      ['*.a.test/long/path', 'b.a.test'],
      'https://b.a.test/long/path',
      'b.a.test',
      'a host over a family with a path',
    ],
    [['*.a.test', '*.b.a.test'], 'https://c.b.a.test/', '*.b.a.test', 'the smaller family'],
    [['www.a.*', '*.a.de'], 'https://www.a.de/', '*.a.de', 'a family over any suffix'],
    [['a.test', 'a.test/x'], 'https://a.test/x/y', 'a.test/x', 'a path over none'],
    [['a.test/x/y', 'a.test/x'], 'https://a.test/x/z', 'a.test/x', 'the longer path only where it fits'],
    [['a.test/x', 'a.test/x?id=G-'], 'https://a.test/x?id=G-1', 'a.test/x?id=G-', 'a query over none'],
    [['a.test', 'a.test:81'], 'https://a.test:81/', 'a.test:81', 'a port over none'],
    [
      ['b.a.test/x', '*.a.test'],
      'https://b.a.test/y',
      '*.a.test',
      'the family where the host’s paths do not fit',
    ],
    [['*/t.php', 'a.test'], 'https://a.test/t.php', 'a.test', 'a host over a file name'],
    [['*/t.php', '*/x/t.php'], 'https://a.test/x/t.php', '*/x/t.php', 'the longer end'],
    [['a.test:81', 'a.test/long/path'], 'https://a.test:81/long/path', 'a.test:81', 'a port over a path'],
    [[`${SITE}`, '/proxy/'], '/proxy/t.js', '/proxy/', 'a path of the site over its host'],
  ])('%j: %s is of %s (%s)', (claims, address, expected) => {
    expect(among(claims, address)).toBe(expected);
    expect(among([...claims].reverse(), address)).toBe(expected);
  });
});

describe('the catalogue', () => {
  test.each([
    ['https://www.googletagmanager.com/gtag/js?id=G-ABC1234567', 'google-analytics'],
    ['https://www.googletagmanager.com/gtag/js?id=UA-12345-1', 'google-analytics'],
    ['https://www.googletagmanager.com/gtag/js?l=data&id=G-ABC1234567', 'google-analytics'],
    ['https://www.googletagmanager.com/gtag/js', 'google-analytics'],
    ['https://www.googletagmanager.com/gtag/js?id=AW-123456789', 'google-ads'],
    ['https://www.googletagmanager.com/gtag/js?l=data&id=AW-123456789', 'google-ads'],
    ['https://www.googletagmanager.com/gtag/destination?id=DC-12345', 'google-ads'],
    ['https://www.googletagmanager.com/td?id=1', 'google-ads'],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234', 'google-tag-manager'],
    ['https://www.googletagmanager.com/ns.html?id=GTM-ABC1234', 'google-tag-manager'],
    ['https://region1.google-analytics.com/g/collect?v=2', 'google-analytics'],
    ['https://stats.g.doubleclick.net/j/collect', 'google-analytics'],
    ['https://googleads.g.doubleclick.net/pagead/id', 'google-ads'],
    ['https://www.google.de/pagead/1p-user-list/1/', 'google-ads'],
    ['https://www.google.co.uk/pagead/1p-user-list/1/', 'google-ads'],
    ['https://www.google.de/ads/ga-audiences?v=1', 'google-analytics'],
    ['https://www.google.com/search?q=pagead', undefined],
    ['https://www.google.com/recaptcha/api.js', 'google-recaptcha'],
    ['https://www.google.com/js/th/abc.js', 'youtube'],
    ['https://t.co/i/adsct?p=1', 'x-ads'],
    ['https://t.co/abc', undefined],
    ['https://platform.twitter.com/widgets.js', 'x-widgets'],
    ['https://connect.facebook.net/de_DE/fbevents.js', 'facebook-pixel'],
    ['https://www.facebook.com/tr?id=1', 'facebook-pixel'],
    ['https://www.facebook.com/plugins/page.php', 'facebook-social-plugins'],
    ['https://static.hotjar.com/c/hotjar-1.js?sv=6', 'hotjar'],
    ['https://hotjar.com/', undefined],
    ['https://js.hs-scripts.com/123.js', 'hubspot'],
    ['https://shop.test/gtag/js?id=G-ABC1234567', undefined],
  ])('%s is of %s', (address, vendor) => {
    expect(owner(address)).toBe(vendor);
  });

  test.each(vendors.filter(v => v.load).map(v => [v.id, fileOf(v)]))(
    '%s is the owner of the file it loads',
    (id, file) => {
      expect(owner(file)).toBe(id);
    },
  );
});

/** Ways to write one address, each of which browsers understand as the same. */
const SPELLINGS: ((host: string, rest: string) => string)[] = [
  (host, rest) => `https://${host}${rest}`,
  (host, rest) => `HTTPS://${host.toUpperCase()}${rest}`,
  (host, rest) => `//${host}${rest}`,
  (host, rest) => `\\\\${host}${rest}`,
  (host, rest) => `https:/\\${host}${rest}`,
  (host, rest) => `https:${'/'.repeat(4)}${host}${rest}`,
  (host, rest) => `https://${host}:443${rest}`,
  (host, rest) => `https://${host}:0443${rest}`,
  (host, rest) => `  \n https://${host}${rest} \t`,
  (host, rest) => `ht\ttps://${host[0]}\n${host.slice(1)}${rest}`,
  (host, rest) => `https://${host.replace('.', '%2E')}${rest}`,
  (host, rest) => `https://${host.replace(/^./, c => `%${c.charCodeAt(0).toString(16)}`)}${rest}`,
  (host, rest) => `https://${host.replace('.', '。')}${rest}`,
  (host, rest) => `https://${host}/.${rest}`,
  (host, rest) => `https://${host}/a/b/../..${rest}`,
  (host, rest) => `https://${host}/a/%2E%2e${rest}`,
  (host, rest) => `https://${host}\\x\\..${rest}`,
];

test('every spelling that means the same address has the same owner', () => {
  const held: [host: string, rest: string][] = [
    ['www.googletagmanager.com', '/gtag/js?id=AW-123456'],
    ['www.googletagmanager.com', '/gtm.js?id=GTM-ABC1234'],
    ['www.google.co.uk', '/pagead/1p-user-list/1/'],
    ['static.hotjar.com', '/c/hotjar-1.js'],
    ['t.co', '/i/adsct'],
  ];
  const same = fc.property(fc.constantFrom(...held), fc.constantFrom(...SPELLINGS), ([host, rest], spell) => {
    const plain = `https://${host}${rest}`;
    const spelt = spell(host, rest);
    expect(new URL(spelt, `https://${SITE}/`).href).toBe(plain);
    expect(owner(spelt)).toBe(owner(plain));
    expect(owner(spelt)).toBeDefined();
  });
  fc.assert(same, { numRuns: 500 });
});

// A server takes these for the same address, but `URL` does not decode what was escaped without need.
test.each([
  ['https://www.googletagmanager.com/gtag/js?id=AW%2D123456', 'google-ads'],
  ['https://www.facebook.com/%74r?id=1', 'facebook-pixel'],
  ['https://www.facebook.com//%74%72?x=%zz&id=1', 'facebook-pixel'],
  ['https://www.facebook.com/%zz/%74r', undefined],
  [
    'https://www.googletagmanager.com/gtag/js?id=G-ABC&u=https%3A%2F%2Fa.test%2F%3Fid%3DAW-1',
    'google-analytics',
  ],
])('%s, escaped without need, is of %s', (address, vendor) => {
  expect(owner(address)).toBe(vendor);
});
