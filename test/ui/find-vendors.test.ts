// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findVendors } from '../../src/ui/find-vendors.js';

const vendors = [
  { id: 'hotjar', name: 'Hotjar', category: 'analytics' },
  { id: 'cafe', name: 'Café Crème', category: 'functional' },
];
const about = {
  hotjar: {
    company: 'Hotjar Ltd',
    purpose: 'Shows how visitors move.',
    cookies: [{ name: '_hjid', purpose: 'Recognises the visitor.' }],
  },
};

it.each([
  ['hotjar', ['hotjar']],
  ['  HOT ', ['hotjar']],
  ['ltd', ['hotjar']],
  ['visitors move', ['hotjar']],
  ['_hjid', ['hotjar']],
  ['ltd _hj', ['hotjar']],
  ['ltd cafe', []],
  ['creme', ['cafe']],
  ['CRÈME', ['cafe']],
  ['.*', []],
])('"%s" finds %j', (query, ids) => {
  expect(findVendors(query, vendors, about).map(({ id }) => id)).toEqual(ids);
});
