// @vitest-environment node
import { expect, test } from 'vitest';
import { read, rows } from './blocks.js';

const page = read('docs/accessibility.md');
const proofs = rows(page).map(([id = '', , proof = '']) => ({ id, proof }));

/** Links to test files, each with the beginnings of names that follow it in quotes. */
function namedTests(proof: string): { file: string; names: string[] }[] {
  const links = proof.matchAll(/\(\.\.\/(test\/[^)]*)\)((?:,? "[^"]*")*)/g);
  return Array.from(links, ([, file = '', quoted = '']) => ({
    file,
    names: Array.from(quoted.matchAll(/"([^"]*)"/g), ([, name = '']) => name),
  }));
}

test('every row from E01 to E27 is there, in order', () => {
  const expected = Array.from({ length: 27 }, (_, at) => `E${String(at + 1).padStart(2, '0')}`);
  expect(proofs.map(({ id }) => id).filter(id => /^E\d/.test(id))).toEqual(expected);
});

test('every test that the page names is there', () => {
  const named = namedTests(page);
  expect(named.length).toBeGreaterThan(25);
  const missing = named.flatMap(({ file, names }) => {
    const source = read(file);
    expect(names, file).not.toEqual([]);
    return names.filter(name => !source.includes(`'${name}`) && !source.includes(`"${name}`));
  });
  expect(missing).toEqual([]);
});

test('a test that begins with a row is named in that row', () => {
  const suites = ['test/browser/accessibility.test.ts', 'test/engines/ui.test.ts'];
  const names = suites.flatMap(file =>
    Array.from(read(file).matchAll(/'((?:E\d\d )+.*?)'/g), match => match[1]!),
  );
  const unnamed = names.filter(name => {
    const ids = name.match(/E\d\d/g) ?? [];
    return ids.some(id => {
      const proof = proofs.find(row => row.id === id)?.proof ?? '';
      return !namedTests(proof).some(({ names: known }) => known.some(start => name.startsWith(start)));
    });
  });
  expect(names.length).toBeGreaterThan(20);
  expect(unnamed).toEqual([]);
});
