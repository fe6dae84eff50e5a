/**
 * Documentation made of `src/vendors`: a page per vendor in docs/vendors/, the tables of docs/vendors.md, and how many vendors there
 * are, in the README.
 *
 *     node scripts/vendor-docs.mjs           names the pages that are not as the sources are
 *     node scripts/vendor-docs.mjs --write   makes them so
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evaluate } from './build/evaluate.mjs';
import { vendorPage } from './vendor-docs/page.mjs';
import { aliasTable, vendorTable } from './vendor-docs/table.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = 'docs/vendors/';
const OVERVIEW = 'docs/vendors.md';
const README = 'README.md';

const read = file => (existsSync(ROOT + file) ? readFileSync(ROOT + file, 'utf8') : '');

/**
 * Every page as it should be, by its path.
 *
 * @param catalogue that of `src/vendors/index.ts` @param googleConsent that of `src/signals/google.ts`
 */
export function vendorDocs(catalogue, googleConsent) {
  const names = Object.fromEntries(catalogue.map(({ id, name }) => [id, name]));
  const pages = catalogue.map(vendor => [
    `${FOLDER}${vendor.id}.md`,
    vendorPage(vendor, { what: commentOf(vendor), names, googleConsent }),
  ]);
  const blocks = { vendors: vendorTable(catalogue), aliases: aliasTable(catalogue) };
  const readme = read(README).replace(/\b\d+(?= vendors\b)/g, String(catalogue.length));
  return new Map([...pages, [OVERVIEW, withBlocks(read(OVERVIEW), blocks)], [README, readme]]);
}

/** Every page as it is. */
export function currentDocs() {
  const pages = existsSync(ROOT + FOLDER) ? readdirSync(ROOT + FOLDER).map(name => FOLDER + name) : [];
  return new Map([...pages, OVERVIEW, README].map(file => [file, read(file)]));
}

/** What the tag is, as the comment above the vendor's data says. */
function commentOf({ id }) {
  const [, comment] =
    /^\/\*\* (.*) \*\/\nexport const \w+: Vendor = /m.exec(read(`src/vendors/${id}.ts`)) ?? [];
  if (!comment) throw new Error(`src/vendors/${id}.ts: no comment of one line above the export.`);
  return comment;
}

function withBlocks(page, blocks) {
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const place = new RegExp(`(?<=<!-- ${name}:start -->\n)[\\s\\S]*?(?=<!-- ${name}:end -->)`);
    if (!place.test(text)) throw new Error(`${OVERVIEW}: the marks of "${name}" are gone.`);
    return text.replace(place, () => block);
  }, page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { catalogue } = await evaluate(`${ROOT}src/vendors/index.ts`);
  const { googleConsent } = await evaluate(`${ROOT}src/signals/google.ts`);
  const wanted = vendorDocs(catalogue, googleConsent);
  const current = currentDocs();
  const files = [...new Set([...current.keys(), ...wanted.keys()])];
  const different = files.filter(file => wanted.get(file) !== current.get(file));
  if (process.argv.includes('--write')) {
    mkdirSync(ROOT + FOLDER, { recursive: true });
    for (const file of different) {
      if (wanted.has(file)) writeFileSync(ROOT + file, wanted.get(file));
      else rmSync(ROOT + file);
    }
    console.log(`${different.length} of ${files.length} pages written.`);
  } else {
    for (const file of different) console.log(`${file} is not as src/vendors is`);
    if (different.length > 0) process.exitCode = 1;
  }
}
