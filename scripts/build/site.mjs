import { resolve as resolvePath } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { rollup } from 'rollup';
import { evaluate } from './evaluate.mjs';
import { minifyEager } from './minify.mjs';

/**
 * Builds `consent.js` for one site: what it needs of its vendors inside, and neither the other vendors nor what reads a
 * configuration. What is known of no listed vendor is not held.
 *
 * @param options The configuration, as in its file.
 * @returns The code. It wants `consent.ui.js` and the rest of `dist/` beside it.
 * @throws With one message per line, when something is wrong with the configuration.
 */
export async function buildSite(options) {
  const data = await siteData(options);
  const bundle = await rollup({
    input: 'src/site.ts',
    plugins: [
      replaced('src/site-data.ts', data),
      nodeResolve(),
      typescript({
        compilerOptions: { noEmit: false, types: [] },
        include: ['src/**'],
        exclude: ['src/cli/**'],
      }),
      minifyEager(),
    ],
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

async function siteData(options) {
  const { resolve, checkParameters, messages, facts, known } = await evaluate('scripts/build/site-tools.ts');
  const { plan, problems } = resolve(options, known);
  const wrong = plan.vendors.flatMap(vendor => checkParameters(vendor, facts[vendor.id] ?? {}));
  const said = [...problems, ...wrong].map(problem => messages.option(...problem));
  if (said.length > 0) throw new Error(said.join('\n'));
  const isListed = ({ id }) => plan.vendors.some(vendor => vendor.id === id);
  return {
    plan,
    known: known.filter(isListed),
    facts: Object.fromEntries(Object.entries(facts).filter(([id]) => isListed({ id }))),
  };
}

function replaced(file, exports) {
  const target = resolvePath(file);
  return {
    name: 'replaced',
    load: id =>
      id === target
        ? Object.entries(exports)
            .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
            .join('\n')
        : null,
  };
}
