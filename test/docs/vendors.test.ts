// @vitest-environment node
import { expect, test } from 'vitest';
import { vendorTable, vendorTableInDocs } from '../../scripts/vendor-table.mjs';
import { catalogue } from '../../src/vendors/index.js';
import { read, rows } from './blocks.js';

test('the table is that of the sources (if not: node scripts/vendor-table.mjs --write)', () => {
  expect(vendorTableInDocs()).toBe(vendorTable(catalogue));
});

test('the aliases are those of the sources', () => {
  const withAliases = catalogue.flatMap(({ id, aliases = [] }) =>
    aliases.length ? [[`\`${id}\``, aliases.map(alias => `\`${alias}\``).join(', ')]] : [],
  );
  expect(
    rows(read('docs/vendors.md'))
      .filter(cells => cells.length === 2)
      .slice(2),
  ).toEqual(withAliases);
});

test.each(catalogue.map(({ id }) => id))('README names %s', id => {
  expect(read('README.md')).toContain(`\`${id}\``);
});
