/**
 * The table of docs/leak-matrix.md, from a run of the leak suite in every engine that is here. Build first.
 *
 *     node scripts/leak-matrix.mjs                   prints it, and the differences from test/leaks/known.ts
 *     node scripts/leak-matrix.mjs --write           puts it into the page as well
 *     node scripts/leak-matrix.mjs --engine firefox  runs one engine
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = new URL('../docs/leak-matrix.md', import.meta.url);
const BLOCK = /(?<=<!-- leaks:start -->\n)[\s\S]*?(?=<!-- leaks:end -->)/;
const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
const SETTINGS = ['tag', 'shield', 'loaded'];
const GROUPS = {
  parser: 'In the HTML',
  code: 'Elements and HTML made by code',
  style: 'Styles made by code',
  frame: 'Frames and windows',
  network: 'Requests and workers, and spellings of addresses',
  storage: 'Cookies and storage',
  late: 'Marked code that runs late',
};

const args = process.argv.slice(2);
const reports = run(args.includes('--engine') ? args[args.indexOf('--engine') + 1] : '');
const text = matrix(reports);
console.log(text);
if (args.includes('--write')) {
  writeFileSync(
    PAGE,
    readFileSync(PAGE, 'utf8').replace(BLOCK, () => text),
  );
}
console.log(differences(reports));

/** @returns One report per engine, as `test/leaks/report.ts` wrote it. */
function run(engine) {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-leaks-'));
  try {
    const vitest = ['vitest', 'run', '--project', 'leaks', 'test/leaks', ...(engine ? ['-t', engine] : [])];
    const env = { ...process.env, LEAK_REPORTS: folder };
    // It fails when something differs from what is known, and has written its reports all the same.
    const { stdout, stderr } = spawnSync('npx', vitest, { cwd: ROOT, env, encoding: 'utf8' });
    const found = Object.keys(NAMES).filter(name => readdirSync(folder).includes(`${name}.json`));
    if (found.length === 0) throw new Error(`No engine has finished.\n${stdout}\n${stderr}`);
    return found.map(name => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function matrix(all) {
  const reasons = [];
  const versions = all.map(({ engine, version }) => `${NAMES[engine]} ${version}`).join(', ');
  const tables = Object.entries(GROUPS).flatMap(([group, title]) => [
    `### ${title}`,
    '',
    ...head(all, ['', 'why']),
    ...all[0].cases.flatMap((one, at) => (one.group === group ? [row(all, at, reasons)] : [])),
    '',
  ]);
  return [
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)} in ${versions}, with \`node scripts/leak-matrix.mjs --write\`.`,
    '',
    ...head(all, ['ways']),
    ...['held', 'connected', 'fetched', 'leaked', 'dead', 'not tried'].map(verdict => sum(all, verdict)),
    '',
    ...tables,
    '### Why',
    '',
    ...reasons.map((reason, at) => `${at + 1}. ${reason}`),
    '',
  ].join('\n');
}

function head(all, [first, last]) {
  const cells = all.flatMap(({ engine }) => SETTINGS.map(setting => `${NAMES[engine]}, ${setting}`));
  const ends = last === undefined ? [] : [last];
  return [line([first, ...cells, ...ends]), line([first, ...cells, ...ends].map(() => '---'))];
}

function row(all, at, reasons) {
  const { id, title } = all[0].cases[at];
  const why = new Set();
  const cells = all.flatMap(({ cases }) => {
    const { absent, columns } = cases[at];
    if (absent) why.add(absent);
    return SETTINGS.map(setting => {
      for (const reason of columns[setting]?.reasons ?? []) why.add(reason);
      return columns[setting] ? shown(columns[setting].problems) : '–';
    });
  });
  const numbers = Array.from(why, reason => {
    if (!reasons.includes(reason)) reasons.push(reason);
    return reasons.indexOf(reason) + 1;
  });
  return line([`${title} (${id})`, ...cells, numbers.sort((a, b) => a - b).join(', ')]);
}

function shown(problems) {
  if (problems.length === 0) return 'held';
  return problems.map(problem => (problem === 'leaked' ? '**leaked**' : problem)).join(', ');
}

function sum(all, verdict) {
  const counts = all.flatMap(({ cases }) =>
    SETTINGS.map(setting => {
      const columns = cases.map(one => one.columns[setting]);
      if (verdict === 'not tried') return columns.filter(column => !column).length;
      if (verdict === 'held') return columns.filter(column => column?.problems.length === 0).length;
      return columns.filter(column => column?.problems.includes(verdict)).length;
    }),
  );
  return line([verdict, ...counts]);
}

function line(cells) {
  return `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The differences from `known.ts`, with the columns in which each is seen. */
function differences(all) {
  const seen = new Map();
  for (const { engine, differences: columns } of all) {
    for (const [setting, kinds] of Object.entries(columns)) {
      for (const [kind, lines] of Object.entries(kinds)) {
        for (const text of lines) {
          const key = `${kind}  ${text.replace(/ \([^)]*\)$/, '')}`; // the phases differ from column to column
          seen.set(key, [...(seen.get(key) ?? []), `${engine} ${setting}`]);
        }
      }
    }
  }
  if (seen.size === 0) return 'Nothing differs from test/leaks/known.ts.';
  const lines = Array.from(seen, ([key, columns]) => `${key}  [${columns.join(', ')}]`);
  return ['Differences from test/leaks/known.ts:', ...lines.sort()].join('\n');
}
