import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { type Claim, indexRules, matchUrl } from '../../src/gate/match.js';
import { createOwners } from '../../src/gate/owners.js';
import { planOf } from '../config/plan.js';
import { relatives, spellings } from './spellings.js';

// Thousands of addresses, each parsed by jsdom, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const SITE = 'www.shop.test';
const RUNS = { numRuns: 1000 };

/** One claim of each form, an address it holds, and what the browser's own parser must make of another to be the same. */
const HELD: readonly {
  claim: string;
  host: string;
  path: string;
  query?: string;
  isMine: (host: string, path: string, query: string) => boolean;
}[] = [
  { claim: 'held.test', host: 'held.test', path: '/x.js', isMine: host => host === 'held.test' },
  { claim: '*.fam.test', host: 'a.b.fam.test', path: '/x', isMine: host => host.endsWith('.fam.test') },
  {
    claim: 'www.any.*',
    host: 'www.any.co.uk',
    path: '/',
    isMine: host => /^www\.any(\.[^.]+){1,2}$/.test(host),
  },
  {
    claim: 'p.test/tr',
    host: 'p.test',
    path: '/tr/a~b_c',
    isMine: (host, path) => host === 'p.test' && path.startsWith('/tr'),
  },
  {
    claim: 'q.test/gtag/js?id=AW-',
    host: 'q.test',
    path: '/gtag/js',
    query: '?id=AW-123',
    isMine: (host, path, query) =>
      host === 'q.test' && path.startsWith('/gtag/js') && query.includes('id=AW-'),
  },
  {
    claim: 'e.test/*/sdk.js',
    host: 'e.test',
    path: '/de_DE/sdk.js',
    isMine: (host, path) => host === 'e.test' && path.endsWith('/sdk.js'),
  },
  {
    claim: '*/tracker.php',
    host: 'other.test',
    path: '/stats/tracker.php',
    query: '?idsite=1',
    isMine: (_, path) => path.endsWith('/tracker.php'),
  },
  {
    claim: '/proxy/',
    host: SITE,
    path: '/proxy/t.js',
    isMine: (host, path) => host === SITE && path.startsWith('/proxy/'),
  },
];
const CLAIMS = HELD.map(({ claim }): Claim => [claim, claim]);

const decoded = (text: string, keep = '') =>
  text.replace(/%[0-7][0-9a-f]/gi, one => {
    const char = decodeURIComponent(one);
    return keep.includes(char) ? one : char;
  });

/** Who owns an address, by its claim: that on the site's own path comes from a plan, the others from the catalogue. */
function ownerAmong(among: typeof HELD): (address: string) => string | null {
  const [own, known] = [among.filter(({ host }) => host === SITE), among.filter(({ host }) => host !== SITE)];
  const owners = createOwners(
    known.map(({ claim }): Claim => [claim, claim]),
    SITE,
  );
  if (own[0]) owners.setPlan(planOf({ vendors: { acme: { hosts: own.map(({ claim }) => claim) } } }));
  return address => {
    const owner = owners.ownerOf(address);
    return owner === 'acme' ? (own[0]?.claim ?? null) : owner;
  };
}

/** Not `canParse`: in Node 20 it refuses some hosts that `URL` reads. */
function parsed(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** Whose address it is by the browser's own parser, claim by claim. */
function oracle(address: string, base: string, among = HELD): string | null {
  const url = parsed(address, base);
  if (!url) return null;
  const { protocol, hostname, pathname, search } = url;
  if (!/^(http|ws)s?:$/.test(protocol)) return null;
  const host = hostname.replace(/\.$/, '');
  const path = decoded(pathname).replace(/\/+/g, '/');
  const query = decoded(search, '?&=#+/:;,@$');
  const mine = among.filter(({ isMine }) => isMine(host, path, query)).map(({ claim }) => claim);
  // A host over a file name that any host may have.
  return mine.find(claim => !claim.startsWith('*/')) ?? mine[0] ?? null;
}

function setBase(href: string): void {
  document.head.innerHTML = '<base>';
  document.head.querySelector('base')?.setAttribute('href', href);
}
afterEach(() => {
  document.head.innerHTML = '';
});

const held = fc.constantFrom(...HELD);

test('no spelling of a held address escapes', () => {
  let asHeld = 0;
  const index = indexRules(CLAIMS);
  const base = `https://${SITE}/a/b`;
  setBase(base);
  const ownerOf = ownerAmong(HELD);
  const spelt = held.chain(({ host, path, query }) => spellings(host, path, query));
  const same = fc.property(spelt, spelling => {
    const expected = oracle(spelling, base);
    if (expected) asHeld++;
    expect(ownerOf(spelling)).toBe(expected);
    const url = parsed(spelling, base);
    if (url && expected) expect(matchUrl(url, SITE, index)).toBe(expected);
  });
  fc.assert(same, RUNS);
  // The spellings are worth something only if most mean what they spell.
  expect(asHeld).toBeGreaterThan(RUNS.numRuns / 3);
});

test('no relative spelling below a vendor’s base, or the site’s own, escapes', () => {
  const ownerOf = ownerAmong(HELD);
  const spelt = held.chain(({ host, path, query }) => fc.tuple(fc.constant(host), relatives(path, query)));
  const same = fc.property(spelt, fc.boolean(), ([host, spelling], isAtSite) => {
    const base = `https://${isAtSite ? SITE : host}/`;
    setBase(base);
    expect(ownerOf(spelling)).toBe(oracle(spelling, base));
  });
  fc.assert(same, RUNS);
});

test('any text at all is read as the browser reads it', () => {
  const pieces = [
    '/',
    '//',
    '\\',
    ':',
    '.',
    '..',
    '@',
    '#',
    '?',
    '%',
    '%2f',
    '\t',
    '\n',
    ' ',
    'x',
    'https',
    'data',
    'p.test',
    'tr',
    SITE,
    `https://${SITE}`,
    'tracker.php',
    'proxy',
    'held.test',
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 2 })), { maxLength: 8 });
  const base = `https://${SITE}/proxy/x`;
  const same = (among: typeof HELD) => {
    const ownerOf = ownerAmong(among);
    return fc.property(text, list => {
      const spelling = list.join('');
      expect(ownerOf(spelling)).toBe(oracle(spelling, base, among));
    });
  };
  setBase(base);
  fc.assert(same(HELD), RUNS);
  // Without claims on the site itself, where most addresses are told without being parsed.
  fc.assert(same(HELD.filter(({ claim }) => claim !== '/proxy/')), RUNS);
});

test('what only looks like a held address is free', () => {
  const host = fc.constantFrom('held.test', 'a.b.fam.test', 'p.test', 'e.test');
  const disguise = fc.constantFrom<(host: string) => string>(
    name => `https://evil${name}/`,
    name => `https://${name}.evil.test/tr/sdk.js`,
    name => `https://${name}-evil.test/`,
    name => `https://evil.test/${name}/`,
    name => `https://evil.test/?u=https://${name}/tr`,
    name => `https://evil.test/#https://${name}/tr`,
    name => `https://${name}@evil.test/tr`,
    name => `https://${name}:80@evil.test/tr`,
    name => `https://evil.test\\@${name}/`,
    name => `https://${name.replaceAll('.', '-')}/tr`,
    name => `https://${name.replace('.', '%2f')}/tr`,
    name => `blob:https://${name}/9115d58c`,
    name => `data:text/html,//${name}/`,
    name => `/${name}/tr`,
    name => `./${name}/tr`,
  );
  const owners = createOwners(
    CLAIMS.filter(([claim]) => !/^(\/|\*\/)/.test(claim)),
    SITE,
  );
  setBase(`https://${SITE}/`);
  fc.assert(
    fc.property(host, disguise, (name, make) => {
      // Suffixes of a family are its sub-domains, whatever is in front.
      fc.pre(!(name.includes('fam') && make(name) === `https://evil${name}/`));
      expect([make(name), owners.ownerOf(make(name))]).toEqual([make(name), null]);
    }),
    RUNS,
  );
});

test('the order in which vendors were added decides nothing', () => {
  const host = fc.constantFrom('a.test', '*.a.test', 'b.a.test', 'a.*', '*', '', 'a.test:81', 'b.a.test:81');
  const path = fc.constantFrom('/', '/x', '/x/y', '/*/y', '/xy');
  const query = fc.constantFrom('', '?id=', '?id=1', '?d=1');
  const claim = fc.tuple(host, path, query).map(parts => parts.join(''));
  const claims = fc.uniqueArray(claim, { maxLength: 20 });
  const address = fc
    .tuple(
      fc.constantFrom(
        'a.test',
        'b.a.test',
        'c.b.a.test',
        'a.de',
        'a.co.uk',
        SITE,
        'a.test:81',
        'b.a.test:81',
      ),
      fc.constantFrom('/', '/x', '/x/y', '/xy', '/z/y'),
      fc.constantFrom('', '?id=1', '?id=2', '?d=1'),
    )
    .map(parts => `https://${parts.join('')}`);
  const shuffled = claims.chain(list =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, address, ([one, other], asked) => {
      const [first, second] = [one, other].map(list =>
        matchUrl(new URL(asked), SITE, indexRules(list.map((text): Claim => [text, text]))),
      );
      expect(first).toBe(second);
    }),
    RUNS,
  );
});
