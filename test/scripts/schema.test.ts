// @vitest-environment node
import { expect, test } from 'vitest';
import { configurationSchema } from '../../scripts/build/schema.mjs';
import { catalogue } from '../../src/vendors/index.js';

const { vendors } = configurationSchema(catalogue).properties;
const of = (id: string) => vendors.properties[id] as { readonly anyOf: readonly object[] };

test.each(catalogue)(
  'the schema knows $id, its other names and its parameters',
  ({ id, aliases = [], params }) => {
    for (const alias of aliases)
      expect(vendors.properties[alias]).toEqual({ $ref: `#/properties/vendors/properties/${id}` });
    const options = of(id).anyOf.at(-1) as { readonly properties: object };
    expect(Object.keys(options.properties)).toEqual(Object.keys(params ?? {}));
  },
);

test('the ID alone is enough where nothing else is required', () => {
  expect(of('hotjar').anyOf).toHaveLength(3);
  expect(of('matomo').anyOf).toHaveLength(2);
  expect(of('spotify').anyOf).toHaveLength(2);
});

test('parameters that need each other say so', () => {
  expect(of('matomo').anyOf.at(-1)).toMatchObject({ dependentRequired: { id: ['url'], url: ['id'] } });
  expect(of('hotjar').anyOf.at(-1)).not.toHaveProperty('dependentRequired');
});
