/** Reads what stands in the pages of `docs/`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the repository, as text. */
export function read(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url).href), 'utf8');
}

/** The fenced blocks of a page that begin with exactly this line after the fence, for instance `json config`. */
export function blocks(page: string, info: string): string[] {
  const fence = new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return Array.from(page.matchAll(fence), ([, content = '']) => content);
}

/** The rows of every table of a page, without heads and rules, as cells. */
export function rows(page: string): string[][] {
  const lines = page.split('\n').filter(line => line.startsWith('|'));
  return lines.map(line =>
    line
      .split(/(?<!\\)\|/)
      .map(cell => cell.trim())
      .slice(1, -1),
  );
}
