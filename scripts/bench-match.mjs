/**
 * What it costs to tell whose an address is, by the number of vendors.
 *
 *     node scripts/bench-match.mjs
 */
import { fileURLToPath } from 'node:url';
import { evaluate } from './build/evaluate.mjs';

const BASE = 'https://www.shop.test/a/page';
globalThis.document = { baseURI: BASE };

const source = file => evaluate(fileURLToPath(new URL(`../src/${file}`, import.meta.url)));
const { indexRules, matchUrl } = await source('gate/match.ts');
const { createOwners } = await source('gate/owners.ts');
const { createSuspicion } = await source('gate/spelling.ts');

/** Six addresses each, of the forms that vendors have. */
const claims = vendors =>
  Array.from({ length: vendors }, (_, i) => [
    `vendor${i}.test`,
    `*.vendor${i}.test`,
    `*.cdn.vendor${i}.test`,
    `shared${i % 50}.test/v${i}/`,
    `tags.test/js?id=V${i}-`,
    `www.any${i}.*`,
  ])
    .flatMap((hosts, i) => hosts.map(host => [host, `vendor${i}`]))
    // A handful of vendors share a host at most; a thousand on one would be a list, not an index.
    .filter(([address], i) => !address.startsWith('tags.test') || i < 60);

/** Nanoseconds per call, the best of a few rounds: what else the machine does only adds. */
function time(act, inputs, calls = 200_000) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) act(inputs[i % inputs.length]);
    best = Math.min(best, performance.now() - start);
  }
  return Math.round((best * 1e6) / calls);
}

const KINDS = {
  'own, relative': i => `/assets/app-${i}.js?v=1`,
  'own, absolute': i => `https://www.shop.test/assets/app-${i}.js`,
  'other, free, seen before': i => `https://cdn.free${i % 100}.test/lib/x.js`,
  'other, free, new': i => `https://cdn.free.test/lib/x.js?${i}`,
  'vendor, seen before': i => `https://a.vendor${i % 9}.test/x.js?${i % 45}`,
  'vendor, new': i => `https://a.vendor${i % 9}.test/x.js?${i}`,
  'vendor, new, escaped': i => `https://a.vendor${i % 9}.test/%78.js?${i}`,
};

const rows = [10, 100, 1000].map(vendors => {
  const all = claims(vendors);
  const index = indexRules(all);
  const row = { vendors, claims: all.length };
  row['build, µs'] = Math.round(time(() => indexRules(all), [0], 200) / 1000);
  const urls = Array.from({ length: 1000 }, (_, i) => new URL(`https://a.b.vendor${i % 9}.test/x.js?${i}`));
  row['match alone'] = time(url => matchUrl(url, 'www.shop.test', index), urls);
  const { ownerOf } = createOwners(all, 'www.shop.test');
  for (const [kind, address] of Object.entries(KINDS)) {
    // New ones: more than the cache keeps, each once per round.
    row[kind] = time(
      ownerOf,
      Array.from({ length: 5000 }, (_, i) => address(i)),
    );
  }
  return row;
});
rows.push({ vendors: 'URL alone' });
rows[3]['other, free, new'] = time(
  address => new URL(address, BASE),
  Array.from({ length: 5000 }, (_, i) => KINDS['other, free, new'](i)),
);

console.log('ns per call of ownerOf, unless said otherwise');
for (const name of Object.keys(rows[0])) {
  console.log(name.padEnd(26), rows.map(row => String(row[name] ?? '').padStart(10)).join(''));
}

const ITEM = `<div class="card item" data-id="12"><a href="/shop/item-12?x=1&amp;y=2" title="Nice">A &quot;nice&quot; thing</a>
  <img src="https://cdn.shop.test/img/p-12.jpg" alt="" width="20"> and/or <script src="//cdn.free.test/x.js"></script></div>
`;
const html = ITEM.repeat(Math.ceil(1e6 / ITEM.length));
const { someOwner, wordsOf } = createOwners([...claims(100), ['*/piwik.php', 'matomo']], 'www.shop.test');
const suspicion = createSuspicion(
  host => someOwner(host, () => true),
  () => wordsOf(() => true),
);
if (suspicion(html)) throw new Error('ordinary HTML is suspected');
console.log('1 MB of HTML, looked through:', (time(suspicion, [html], 10) / 1e6).toFixed(1), 'ms');
