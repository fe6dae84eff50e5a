/**
 * What the gate costs a page, in Chromium: the same work without Askfirst and with it, side by side in one run.
 * docs/performance.md says how to read it. The cost of matching addresses: scripts/bench-match.mjs.
 *
 *     node scripts/bench-gate.mjs           prints the tables, in about four minutes; build first
 *     node scripts/bench-gate.mjs --check   and ends with 1 when a limit is broken
 *     node scripts/bench-gate.mjs --write   and puts them into docs/performance.md
 *     node scripts/bench-gate.mjs --json    prints the numbers instead
 */
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { measureEvaluation } from './bench/evaluation.mjs';
import { measureInsertion, measureOperations } from './bench/measure.mjs';
import { openPair, startBrowser } from './bench/pages.mjs';

const PAGE = new URL('../docs/performance.md', import.meta.url);
const BLOCK = /(?<=<!-- costs:start -->\n)[\s\S]*?(?=<!-- costs:end -->)/;

const OPERATION_ROUNDS = 31;
const INSERTION_PAIRS = 12;
const INSERTION_ROUNDS = 5;
const EVALUATION_ROUNDS = 7;

/** Microseconds that one call may cost more. */
const CALL_LIMIT = 2;
/** Percent that inserting 20,000 nodes may take more script time. */
const PAGE_LIMIT = 1;

/** The operations of scripts/bench/page.mjs, in words, and which have a limit. */
const OPERATIONS = {
  append: ["`createElement('div')`, `append`, `remove`", CALL_LIMIT],
  imageData: ["`createElement('img')`, `src` = a data: URL"],
  imageOwn: ["`createElement('img')`, `src` = own address"],
  imageNew: ["`createElement('img')`, `src` = own address, a new one each time"],
  script: ["`createElement('script')`, `type` = text/plain, `src`"],
  setClass: ["`setAttribute('class', …)`", CALL_LIMIT],
  setSource: ["`setAttribute('src', …)` of an image, own address", CALL_LIMIT],
  className: ['`className =`'],
  fetch: ["`fetch('/own')`", CALL_LIMIT],
  fetchNew: ["`fetch('/own?…')`, a new address each time", CALL_LIMIT],
  xhr: ['`XMLHttpRequest`: `open`, `abort`'],
  cookieWrite: ['`document.cookie =`', CALL_LIMIT],
  cookieRead: ['`document.cookie`, read'],
  storage: ['`localStorage.setItem`'],
  markup: ['`innerHTML =` 50 nodes'],
  background: ['`style.backgroundImage = url(…)`'],
  width: ['`style.width =`'],
  listener: ['`addEventListener`, `removeEventListener`'],
};

const WAYS = {
  plain: '`createElement`, `className`, `append`',
  append: 'twelve elements of an article, with attributes and an image',
  innerHTML: '`innerHTML`, the same articles',
};

/** All measurements, as plain data. */
async function measure() {
  const { browser, close } = await startBrowser();
  try {
    const pages = await openPair(browser);
    const operations = await measureOperations(pages, Object.keys(OPERATIONS), OPERATION_ROUNDS);
    for (const page of Object.values(pages)) await page.context().close();
    const insertions = {};
    for (const way of Object.keys(WAYS)) {
      insertions[way] = await measureInsertion(
        () => openPair(browser),
        INSERTION_PAIRS,
        way,
        INSERTION_ROUNDS,
      );
    }
    const evaluation = await measureEvaluation(browser, EVALUATION_ROUNDS);
    return { setting: settingOf(browser), operations, insertions, evaluation };
  } finally {
    await close();
  }
}

function settingOf(browser) {
  const [processor] = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser.version()}`,
    machine: `${os.cpus().length} cores of ${processor.model.trim()}, ${os.platform()}`,
    node: process.version,
    load: os.loadavg()[0].toFixed(1),
  };
}

/** The limits that a run broke, in words. */
function broken({ operations, insertions }) {
  const calls = Object.entries(OPERATIONS).filter(([name, [, limit]]) => operations[name].added >= limit);
  const pages = Object.keys(WAYS).filter(way => share(insertions[way].script) >= PAGE_LIMIT);
  return [
    ...calls.map(([name, [words, limit]]) => `${words}: ${us(operations[name].added)} of ${limit} µs`),
    ...pages.map(way => `${WAYS[way]}: ${percent(share(insertions[way].script))} of ${PAGE_LIMIT} %`),
  ];
}

const us = value => value.toFixed(2);
const ms = value => value.toFixed(1);
const percent = value => `${value.toFixed(1)} %`;
/** Percent added to what the page takes without us. */
const share = ({ native, added }) => (added / native) * 100;
const shareOf = (cost, at) => percent(share({ native: cost.native, added: cost[at] }));

function tables({ setting, operations, insertions, evaluation }) {
  const calls = Object.entries(OPERATIONS).map(([name, [words, limit]]) => {
    const { native, ours, added, low, high } = operations[name];
    const cells = [words, us(native), us(ours), us(added), `${us(low)} to ${us(high)}`, limit ?? ''];
    return `| ${cells.join(' | ')} |`;
  });
  const pages = Object.entries(WAYS).flatMap(([way, words]) =>
    Object.entries({ script: 'script', whole: 'script, style, layout, paint' }).map(([part, what]) => {
      const cost = insertions[way][part];
      const middle = `${shareOf(cost, 'low')} to ${shareOf(cost, 'high')}`;
      const limit = part === 'script' ? `${PAGE_LIMIT} %` : '';
      const cells = [words, what, ms(cost.native), ms(cost.ours), ms(cost.added), shareOf(cost, 'added')];
      return `| ${[...cells, middle, limit].join(' | ')} |`;
    }),
  );
  return [
    `Measured on ${setting.date}: ${setting.browser}, ${setting.machine}, Node ${setting.node}, load ${setting.load}.`,
    '',
    `One call, in µs; medians of ${OPERATION_ROUNDS} rounds:`,
    '',
    '| call | native | with Askfirst | added | middle half | limit |',
    '|---|---:|---:|---:|---:|---:|',
    ...calls,
    '',
    `Inserting 20,000 nodes, in ms of processor time; medians of ${INSERTION_ROUNDS} rounds in each of ${INSERTION_PAIRS} pairs of pages:`,
    '',
    '| by | time of | native | with Askfirst | added | share | middle half | limit |',
    '|---|---|---:|---:|---:|---:|---:|---:|',
    ...pages,
    '',
    `Evaluating \`consent.js\`, in ms of processor time; medians of ${EVALUATION_ROUNDS} page views:`,
    '',
    '| first visit | after an answer |',
    '|---:|---:|',
    `| ${ms(evaluation.first)} | ${ms(evaluation.back)} |`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const has = option => process.argv.includes(option);
  const results = await measure();
  const text = tables(results);
  if (has('--write')) {
    writeFileSync(
      PAGE,
      readFileSync(PAGE, 'utf8').replace(BLOCK, () => text),
    );
  }
  console.log(has('--json') ? JSON.stringify(results, null, 2) : text);
  if (has('--check')) {
    const faults = broken(results);
    for (const fault of faults) console.error(`Over the limit: ${fault}`);
    if (faults.length) process.exitCode = 1;
  }
}
