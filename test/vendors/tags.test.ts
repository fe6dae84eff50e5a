// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/vendors/index.js';
import { ownerOf } from './owner.js';
import { readTags } from './tags.js';

const KEYS = ['run', 'frame', 'queue', 'official', 'loaded', 'revoked', 'none'];
const tags = readTags();
const vendorOf = (id: string) => catalogue.find(vendor => vendor.id === id);

test.each(catalogue.filter(vendor => vendor.load))('there is an official snippet of $id', ({ id }) => {
  expect(tags.map(tag => tag.id)).toContain(id);
});

describe.each(tags)('the snippet of $id', ({ id, snippet, ...facts }) => {
  const keys = Object.keys(facts);
  const leads = [facts.run, facts.frame].flatMap(address => address ?? []);

  test('is that of a vendor', () => {
    expect(vendorOf(id)).toBeDefined();
  });

  test('says what it leads to', () => {
    expect(keys.filter(key => !KEYS.includes(key))).toEqual([]);
    if (facts.none) expect(keys).toEqual(['none']);
    else expect(leads).not.toEqual([]);
    for (const address of leads) expect(address).toMatch(/^https:[^#]+$/);
  });

  test('leads to an address of the vendor', () => {
    for (const address of leads) expect(ownerOf(address)).toBe(id);
  });

  test('names a queue where it says what is in one', () => {
    expect('official' in facts).toBe('queue' in facts);
    if (!facts.queue) expect(keys.filter(key => /^(loaded|revoked)$/.test(key))).toEqual([]);
  });

  test('has the example of the ID', () => {
    const vendor = vendorOf(id);
    if (vendor?.load) expect(snippet).toContain(vendor.params?.id?.example);
  });
});
