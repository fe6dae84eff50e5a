/**
 * Sizes of what visitors download, compressed as a server would (brotli, quality 11; 1 kB is 1000 bytes), and
 * the budgets that `test/repo/sizes.test.ts` holds them to.
 *
 *     node scripts/sizes.mjs           prints the table
 *     node scripts/sizes.mjs --write   puts it into README.md
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const ROOT = new URL('../', import.meta.url);
const README = new URL('README.md', ROOT);
const BLOCK = /(?<=<!-- sizes:start -->\n)[\s\S]*?(?=<!-- sizes:end -->)/;

/** Bytes each file may have, compressed. Raising one needs a record in `docs/decisions/`. */
export const BUDGETS = {
  'consent.js': 30_000, // docs/decisions/0017-style-elements-have-methods-of-their-own.md; the aim is 10_000
  'consent.ui.js': 7_500, // docs/decisions/0013-ui-follows-the-page.md; the aim is 6_000
  'consent.looks.js': 1_500,
  'consent.preferences.js': 4_500,
  'consent.receipt.js': 1_000,
  'consent.declaration.js': 2_000,
  'consent.placeholders.js': 3_500,
  'consent.opener.js': 1_000,
  'i18n/*.js': 1_500,
  'consent.guard.js': 4_100, // docs/decisions/0016-time-before-bytes.md
};

/** Of a build for eight vendors (`test/browser/site.test.ts`). The aims are 14_000 and 7_000. */
export const SITE_BUDGETS = { first: 33_200, return: 25_700 };

const WHEN = {
  'consent.js': 'every page',
  'consent.ui.js': 'when the visitor has to be asked, or opens the preferences',
  'consent.looks.js':
    'with the UI, for another layout or design, a close button, or the accent colour of the page',
  'consent.preferences.js': 'when the preferences are opened, or the pointer comes near',
  'consent.receipt.js': 'when the visitor looks at the receipt',
  'consent.declaration.js': 'on a page with an element `data-consent-declaration`',
  'consent.placeholders.js': 'when a frame is held in whose place something can be shown',
  'consent.opener.js': 'where the button that opens the preferences is not called in English',
  'i18n/*.js': 'with the UI, for a language other than English',
  'consent.guard.js':
    'never: printed into the page by `askfirst guard`, which adds the addresses of your vendors',
};

/** The measured files, each with its budget. */
export function sizes() {
  return Object.entries(BUDGETS).flatMap(([pattern, budget]) =>
    expand(pattern).map(file => ({ file, pattern, bytes: compressed(file), budget, when: WHEN[pattern] })),
  );
}

function expand(pattern) {
  if (!pattern.includes('*')) return [pattern];
  const folder = pattern.slice(0, pattern.indexOf('*'));
  return readdirSync(new URL(`dist/${folder}`, ROOT)).map(name => folder + name);
}

function compressed(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(new URL(`dist/${file}`, ROOT)), { params }).length;
}

/** The table of the README. Files of one pattern share a row, which gives the smallest and the largest. */
export function sizesTable() {
  const kB = bytes => `${(bytes / 1000).toFixed(1)} kB`;
  const all = sizes();
  const rows = Object.entries(BUDGETS).map(([pattern, budget]) => {
    const bytes = all.filter(file => file.pattern === pattern).map(file => file.bytes);
    const range = [...new Set([Math.min(...bytes), Math.max(...bytes)].map(kB))].join(' to ');
    return `| \`${pattern}\` | ${WHEN[pattern]} | ${range} | ${kB(budget)} |`;
  });
  return ['| file | fetched | size | budget |', '|---|---|---:|---:|', ...rows, ''].join('\n');
}

/** The table as the README has it, or `null` when its marks are gone. */
export function sizesInReadme() {
  return BLOCK.exec(readFileSync(README, 'utf8'))?.[0] ?? null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) {
    writeFileSync(
      README,
      readFileSync(README, 'utf8').replace(BLOCK, () => sizesTable()),
    );
  }
  console.log(sizesTable());
}
