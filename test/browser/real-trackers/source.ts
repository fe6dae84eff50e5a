import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Tracker } from './tracker.js';

const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url).href);

/** A file of a package. */
export const read = (path: string): string => readFileSync(join(PACKAGES, path), 'utf8');

/** What a tracker's host sends for its tag: the real file, after a line by which we see that it runs. */
export async function sourceOf({ file, first = '', last = '' }: Tracker): Promise<string> {
  const code = typeof file === 'string' ? read(file) : await bundle(...file);
  return `window.__ran = (window.__ran ?? 0) + 1;\n${first}\n${code}\n${last}`;
}

/** Of a package that has only modules: one file, with all its exports under a name. */
async function bundle(input: string, name: string): Promise<string> {
  const build = await rolldown({ input, platform: 'browser' });
  const { output } = await build.generate({ format: 'iife', name, codeSplitting: false });
  await build.close();
  return output[0].code;
}
