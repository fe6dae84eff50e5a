// @vitest-environment node
import { expect, test } from 'vitest';
import { known } from '../../src/catalogue/known.js';
import { resolve } from '../../src/config/resolve.js';
import { checkParameters } from '../../src/config/vendors.js';
import { messages } from '../../src/messages.js';
import { know } from '../config/plan.js';
import { blocks, read, rows } from './blocks.js';

const page = read('docs/configuration.md');
const schema = JSON.parse(read('consent.schema.json'));

test('the example has no mistake in it', () => {
  const examples = blocks(page, 'json config');
  expect(examples).toHaveLength(1);
  for (const example of examples) expect(resolve(JSON.parse(example), known).problems).toEqual([]);
});

const mistakes = Array.from(
  page.matchAll(/^```json mistake\n(.*)\n```\n\n```text\n(.*)\n```$/gm),
  ([, wrote, said]) => ({
    wrote: wrote ?? '',
    said,
  }),
);

test('every mistake was found', () => {
  expect(mistakes.length).toBe(blocks(page, 'json mistake').length);
  expect(mistakes.length).toBeGreaterThan(5);
});

test.each(mistakes)('$wrote is answered as the page says', ({ wrote, said }) => {
  const { plan, problems } = resolve(JSON.parse(wrote), known);
  const later = plan.vendors.flatMap(vendor => checkParameters(vendor, know(vendor)));
  expect([...problems, ...later].map(problem => messages.option(...problem))).toEqual([said]);
});

const documented = new Map(
  rows(page).map(([option = '', , value = '']) => [option.replace(/`/g, ''), value]),
);

test.each(optionPaths(schema.properties))('%s has its row, with the default that counts', path => {
  expect([...documented.keys()]).toContain(path);
  const [group = '', key] = path.split('.');
  const plan = resolve({}, known).plan as unknown as { [key: string]: unknown };
  const value = key ? (plan[group] as { [key: string]: unknown })[key] : plan[group];
  if (isSimple(value)) expect(documented.get(path)).toBe(`\`${JSON.stringify(value)}\``);
});

test.each(Object.keys(schema.properties.vendors.additionalProperties.anyOf[2].properties))(
  'the vendor field %s is explained',
  field => {
    expect(page).toContain(`\`${field}\``);
  },
);

function optionPaths(properties: { [key: string]: { properties?: object } }): string[] {
  const groups = ['cookie', 'ui'];
  return Object.keys(properties)
    .filter(key => key !== '$schema')
    .flatMap(key =>
      groups.includes(key)
        ? Object.keys(properties[key]?.properties ?? {}).map(inner => `${key}.${inner}`)
        : [key],
    );
}

function isSimple(value: unknown): boolean {
  return value !== null && value !== '' && ['string', 'number', 'boolean'].includes(typeof value);
}
