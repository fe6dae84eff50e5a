/**
 * The table of docs/vendors.md, made of `src/vendors`.
 *
 *     node scripts/vendor-table.mjs           prints it
 *     node scripts/vendor-table.mjs --write   puts it into docs/vendors.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evaluate } from './build/evaluate.mjs';

const PAGE = new URL('../docs/vendors.md', import.meta.url);
const BLOCK = /(?<=<!-- vendors:start -->\n)[\s\S]*?(?=<!-- vendors:end -->)/;

/** @param catalogue `catalogue` of `src/vendors/index.ts` */
export function vendorTable(catalogue) {
  const rows = catalogue.map(vendor => {
    const cells = [
      `\`${vendor.id}\``,
      vendor.name,
      vendor.category,
      vendor.load ? `\`${vendor.params.id.example}\`` : 'no',
      nativeCalls(vendor),
      vendor.stop,
      erasable(vendor),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| id | name | category | loads by ID | told by its own calls | stop | cookies: erasable / all |',
    '|---|---|---|---|---|---|---:|',
    ...rows,
    '',
  ].join('\n');
}

function nativeCalls({ id, consent }) {
  if (id.startsWith('google-')) return 'Consent Mode v2';
  return consent
    ? `${Object.keys(consent)
        .filter(kind => kind !== 'set')
        .join(', ')}`
    : 'none';
}

/** Cookies that a script of the site can erase: neither on the vendor's own domain nor HttpOnly. */
function erasable({ cookies }) {
  const ours = cookies.filter(cookie => !cookie.domain && !cookie.httpOnly);
  return `${ours.length} / ${cookies.length}`;
}

/** The table as the page has it, or `null` when its marks are gone. */
export function vendorTableInDocs() {
  return BLOCK.exec(readFileSync(PAGE, 'utf8'))?.[0] ?? null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { catalogue } = await evaluate(fileURLToPath(new URL('../src/vendors/index.ts', import.meta.url)));
  const table = vendorTable(catalogue);
  if (process.argv.includes('--write')) {
    writeFileSync(
      PAGE,
      readFileSync(PAGE, 'utf8').replace(BLOCK, () => table),
    );
  }
  console.log(table);
}
