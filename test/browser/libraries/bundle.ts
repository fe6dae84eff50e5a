import { readFile } from 'node:fs/promises';
import { type Plugin, rolldown } from 'rolldown';
import { compile } from 'svelte/compiler';

const svelte: Plugin = {
  name: 'svelte',
  async load(id) {
    if (!id.endsWith('.svelte')) return null;
    return compile(await readFile(id, 'utf8'), { filename: id, css: 'injected' }).js.code;
  },
};

/** What a site's bundler makes of a file: one module with its libraries in it. */
export async function bundle(file: string): Promise<string> {
  const build = await rolldown({
    input: file,
    platform: 'browser',
    external: /^\/lab\//, // files that stay files
    plugins: [svelte],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await build.generate({ format: 'es', codeSplitting: false });
  await build.close();
  return output[0].code;
}
