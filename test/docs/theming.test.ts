// @vitest-environment node
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { read } from './blocks.js';

const page = read('docs/theming.md');
const ui = fileURLToPath(new URL('../../src/ui/', import.meta.url).href);
const sources = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file))
  .map(file => read(`src/ui/${file}`))
  .join('\n');
const found = (text: string, pattern: RegExp) =>
  [...new Set(Array.from(text.matchAll(pattern), match => match[1]))].sort();

test('the custom properties are those of the styles', () => {
  expect(found(page, /(--askfirst-[\w-]+)/g)).toEqual(found(sources, /var\((--askfirst-[\w-]+)/g));
});

test('the parts are those of the components', () => {
  const parts = /have a `part` as well, for `::part\(\)`: ([^.]*)\./.exec(page)?.[1] ?? '';
  const used = found(sources, /\bpart(?:="|: '|', ')([\w-]+)/g);
  // Every button has one of two sets of parts.
  expect(found(parts, /`([\w-]+)`/g)).toEqual([...used, 'button', 'minor'].sort());
});
