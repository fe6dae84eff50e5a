/**
 * Begins a new vendor: its data, its place in the index, and a file for its official snippet.
 *
 *     node scripts/new-vendor.mjs acme-chat --name "Acme Chat" --host chat.acme.com --host "*.acme-cdn.com"
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tagText, vendorText } from './new-vendor/text.mjs';
import { vendorIndex } from './vendor-index.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const USE = 'node scripts/new-vendor.mjs <id> --name "<name>" --host <address> [--host <address> …]';

/**
 * Writes the files, or throws and writes none.
 *
 * @param vendor its `id`, `name` and `hosts` @param root Folder of the repository, with a slash at its end
 * @returns the paths of what was written
 */
export function newVendor({ id, name, hosts }, root = ROOT) {
  const mistake = mistakeIn({ id, name, hosts }, root);
  if (mistake) throw new Error(mistake);
  const files = {
    data: `src/vendors/${id}.ts`,
    tag: `test/vendors/tags/${id}.html`,
    index: 'src/vendors/index.ts',
  };
  for (const file of [files.data, files.tag])
    if (existsSync(root + file)) throw new Error(`${file} is there already.`);
  writeFileSync(root + files.data, vendorText({ id, name, hosts }));
  writeFileSync(root + files.tag, tagText({ hosts }));
  writeFileSync(root + files.index, vendorIndex(root));
  return Object.values(files);
}

function mistakeIn({ id, name, hosts }, root) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? ''))
    return `An id is like acme-chat, and begins with a letter: ${USE}`;
  const taken = fileOf(id, `${root}src/vendors/`);
  if (taken) return `${id} is there already: src/vendors/${taken}`;
  // src/catalogue/packed.ts uses these signs for something else.
  if (!name || /[_,=~\n]/.test(name)) return `A name is there, and has none of _ , = ~ in it: ${USE}`;
  const odd = hosts.find(host => !/^[a-z0-9*.-]+\.[a-z*]{2,}([/?]\S*)?$/.test(host));
  if (hosts.length === 0 || odd)
    return `An address is like *.acme.com or acme.com/widget/, without https://: ${USE}`;
  return null;
}

/** The file of the vendor that has this id or alias. */
function fileOf(id, folder) {
  return readdirSync(folder).find(file => {
    const [, aliases = ''] = /^ {2}aliases: \[([^\]]*)\]/m.exec(readFileSync(folder + file, 'utf8')) ?? [];
    return file === `${id}.ts` || aliases.includes(`'${id}'`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string' }, host: { type: 'string', multiple: true } },
  });
  const [id] = positionals;
  try {
    const [data, tag, index] = newVendor({ id, name: values.name, hosts: values.host ?? [] });
    console.log(`Written: ${data}, ${tag}, ${index}

1. Fill in ${data}, and delete the fields that do not apply. Cite in sources where each fact comes from.
2. Put the official snippet into ${tag}, and say in its first line what it leads to: test/vendors/tags.ts has the keys.
3. node scripts/vendor-docs.mjs --write
4. npm run vendor -- ${id}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
