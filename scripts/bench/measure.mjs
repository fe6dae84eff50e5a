/**
 * Measures the two pages in turn. On a shared machine the same code takes twice as long from one second to the
 * next, so single times say little: what counts is the median of the differences within a pair, whose two samples
 * follow each other at once, each page as often first as second.
 */

/** One sample should take this long, in ms: 30 times the step of `performance.now()`, and too short to be interrupted. */
const SAMPLE = 3;
const MOST = 20_000;
const WARM_UP = 3;

/** How often each operation is called per sample, found on the page without Askfirst. */
export async function calibrate({ bare }, names) {
  const counts = {};
  for (const name of names) {
    await sample(bare, name, 200);
    const each = Math.max(await sample(bare, name, 200), 0.01);
    counts[name] = Math.min(MOST, Math.max(50, Math.round((SAMPLE * 1000) / each)));
  }
  return counts;
}

/**
 * Times of operations, by name: microseconds of one call in the pages, and the difference.
 *
 * Every round takes all operations, as a page mixes them: taken one after the other, the engine would make the shared
 * parts of the gate faster for each than they are for all.
 */
export async function measureOperations(pages, names, rounds) {
  const counts = await calibrate(pages, names);
  const pairs = Object.fromEntries(names.map(name => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const name of names) {
      const pair = await inTurn(pages, round, page => sample(page, name, counts[name]));
      if (round >= 0) pairs[name].push(pair);
    }
  }
  return Object.fromEntries(names.map(name => [name, compare(pairs[name])]));
}

/**
 * Times of putting 20,000 nodes into the page one way, in milliseconds of processor time: long enough to be read from
 * outside, where waiting for other programs does not count.
 *
 * Two processes of one page differ by some percent for as long as they live, so there are several pairs.
 *
 * @param open Opens another pair of pages, each in a process of its own.
 */
export async function measureInsertion(open, pairs, way, rounds) {
  const all = [];
  for (let pair = 0; pair < pairs; pair++) {
    const pages = await open();
    const clocks = new Map();
    for (const page of Object.values(pages)) clocks.set(page, await threadClock(page));
    for (let round = -WARM_UP; round < rounds; round++) {
      const times = await inTurn(pages, round, page => insertOnce(page, way, clocks.get(page)));
      if (round >= 0) all.push(times);
    }
    for (const page of Object.values(pages)) await page.context().close();
  }
  const pick = key => all.map(({ bare, ours }) => ({ bare: bare[key], ours: ours[key] }));
  return { nodes: all[0].bare.nodes, script: compare(pick('script')), whole: compare(pick('whole')) };
}

async function insertOnce(page, way, now) {
  const step = (name, ...args) =>
    page.evaluate(([n, a]) => globalThis.bench.insertion[n](...a), [name, args]);
  await step('prepare');
  const start = await now();
  await step('insert', way);
  const inserted = await now();
  await step('show');
  const shown = await now();
  return { script: inserted - start, whole: shown - start, nodes: await step('clear') };
}

/** Milliseconds that the page's main thread has been on a processor. */
async function threadClock(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(metric => metric.name === 'ThreadTime').value * 1000;
  };
}

/** Takes one sample of each page; the one that comes first changes with the round. */
async function inTurn({ bare, ours }, round, take) {
  if (round % 2) return { bare: await take(bare), ours: await take(ours) };
  const second = await take(ours);
  return { bare: await take(bare), ours: second };
}

function sample(page, name, count) {
  return page.evaluate(([n, c]) => globalThis.bench.sample(n, c), [name, count]);
}

/** Medians of both sides and of the differences, with the quartiles of these. */
export function compare(pairs) {
  const added = pairs.map(({ bare, ours }) => ours - bare);
  return {
    native: quantile(pairs.map(pair => pair.bare)),
    ours: quantile(pairs.map(pair => pair.ours)),
    added: quantile(added),
    low: quantile(added, 0.25),
    high: quantile(added, 0.75),
  };
}

/** The median, or another quantile. */
export function quantile(values, at = 0.5) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}
