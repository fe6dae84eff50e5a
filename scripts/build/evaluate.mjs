import { dirname, resolve } from 'node:path';
import { rollup } from 'rollup';
import ts from 'typescript';

const results = new Map();

/** Runs a module of ours at build time and returns what it exports. For modules that are data, or derive data. */
export function evaluate(file) {
  if (!results.has(file)) results.set(file, run(file));
  return results.get(file);
}

async function run(file) {
  const bundle = await rollup({ input: file, plugins: [stripTypes] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const address = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  return import(address).catch(error => {
    throw new Error(`${file}: ${error.message}`); // its own stack repeats the address, which is the whole bundle
  });
}

/** Types are checked by the real build; here they only have to go, which takes no time. */
const stripTypes = {
  name: 'strip-types',
  resolveId: (source, importer) =>
    importer && source.startsWith('.') ? resolve(dirname(importer), source.replace(/\.js$/, '.ts')) : null,
  transform: code =>
    ts.transpileModule(code, {
      compilerOptions: { target: 'ES2022', module: 'ESNext', verbatimModuleSyntax: true },
    }).outputText,
};

/** Puts what a module exports in its place, as JSON, so that the bundle carries the result and not the making. */
export function evaluated(file) {
  const target = resolve(file);
  return {
    name: 'evaluated',
    async load(id) {
      if (id !== target) return null;
      const exports = Object.entries(await evaluate(file));
      const code = exports.find(([, value]) => typeof value === 'function');
      if (code) throw new Error(`${file}: ${code[0]} is a function, which cannot become data`);
      return exports.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
    },
  };
}
