// @vitest-environment node
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { aboutOf } from '../../src/catalogue/about.js';
import { facts } from '../../src/catalogue/facts.js';
import { claims } from '../../src/catalogue/known.js';
import { indexRules, matchUrl } from '../../src/gate/match.js';
import { fitsAny } from '../../src/lib/pattern.js';
import * as entry from '../../src/vendors/index.js';
import type { Vendor, VendorFacts } from '../../src/vendors/types.js';
import { fileOf } from './file.js';

const { catalogue } = entry;
const rules = indexRules(claims);
const derived = ['index.ts', 'types.ts'];
const files = readdirSync(fileURLToPath(new URL('../../src/vendors', import.meta.url).href));
const address = /^(\*(?=\/)|(\*\.)?([a-z0-9-]+\.)+([a-z]{2,}|\*))(\/\*(?=\/))?(\/[^\s?*]*)?(\?[^\s?*]+)?$/;

const camel = (id: string) => id.replace(/^6/, 'six-').replace(/-./g, pair => pair.slice(1).toUpperCase());
const named = (id: string) => catalogue.find(vendor => vendor.id === id) as Vendor;
const factsOf = (id: string) => facts[id] as VendorFacts;
const repeated = (list: readonly string[]) => list.filter((item, i) => list.indexOf(item) !== i);

describe('the catalogue', () => {
  test('has one entry per file, in order', () => {
    const ids = files.filter(file => !derived.includes(file)).map(file => file.replace('.ts', ''));
    expect(catalogue.map(vendor => vendor.id)).toEqual(ids.sort());
  });

  test('gives no name to two vendors', () => {
    expect(repeated(catalogue.flatMap(vendor => [vendor.id, ...(vendor.aliases ?? [])]))).toEqual([]);
  });

  test('gives no address to two vendors', () => {
    expect(repeated(catalogue.flatMap(vendor => vendor.hosts))).toEqual([]);
  });
});

describe.each(catalogue.map(vendor => [vendor.id, vendor] as const))('%s', (id, vendor) => {
  test('has a kebab-case id and an export of the same name', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect((entry as Record<string, unknown>)[camel(id)]).toBe(vendor);
  });

  test('has addresses the matcher can read', () => {
    expect(vendor.hosts.length).toBeGreaterThan(0);
    expect(vendor.hosts.filter(host => !address.test(host))).toEqual([]);
  });

  test('has parameters whose pattern fits the whole example', () => {
    for (const { pattern, example, about: words } of Object.values(vendor.params ?? {})) {
      expect(pattern).toMatch(/^\^.*\$$/);
      expect(example).toMatch(new RegExp(pattern));
      expect(` ${example} `).not.toMatch(new RegExp(pattern));
      expect(words).not.toMatch(/\.$/);
    }
  });

  test('loads its file from an address of its own, over https', () => {
    if (!vendor.load) return;
    const url = new URL(fileOf(vendor));
    expect(url.protocol).toBe('https:');
    expect(matchUrl(url, 'www.shop.test', rules)).toBe(id);
    expect(vendor.params?.id?.required).toBe(true);
  });

  test('uses only parameters it declares', () => {
    const text = JSON.stringify([vendor.load, vendor.consent]);
    const used = [...text.matchAll(/\{#?(\w+)\}/g)].map(match => match[1]);
    const given = [...Object.keys(vendor.params ?? {}), 'now', 'time', 'do'];
    expect(used.filter(name => !given.includes(name as string))).toEqual([]);
  });

  test('links over https and cites the vendor', () => {
    const links = [vendor.policyUrl, vendor.optOutUrl ?? vendor.policyUrl, ...vendor.sources];
    expect(vendor.sources.length).toBeGreaterThan(0);
    expect(links.filter(link => !/^https:\/\/\S+$/.test(link))).toEqual([]);
  });

  test('speaks to visitors in sentences', () => {
    expect(vendor.purpose).toMatch(/^[A-Z].{28,158}\.$/);
    expect(vendor.country).toMatch(/^[A-Z]{2}$/);
    for (const cookie of vendor.cookies) expect(cookie.purpose).toMatch(/^[A-Z].{9,78}\.$/);
  });

  test('has lifetimes in ISO 8601', () => {
    const odd = vendor.cookies.filter(
      ({ duration = 'session' }) => !/^(session|P\d+[YMD]|PT\d+[HMS])$/.test(duration),
    );
    expect(odd).toEqual([]);
  });

  test('tells the visitor what it knows and nothing undefined', () => {
    expect(aboutOf(vendor)).toMatchObject({ company: vendor.company, policyUrl: vendor.policyUrl });
    expect(Object.values(aboutOf(vendor))).not.toContain(undefined);
  });
});

describe('known facts', () => {
  test('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(facts))).toStrictEqual(facts);
  });

  test('leave out what only visitors read', () => {
    const cold = ['company', 'country', 'purpose', 'policyUrl', 'optOutUrl', 'sources'];
    expect(
      Object.values(facts)
        .flatMap(vendor => Object.keys(vendor))
        .filter(key => cold.includes(key)),
    ).toEqual([]);
  });

  test.each([
    ['hotjar', '_hjSessionUser_1234567'],
    ['google-analytics', '_ga_ABCDE12345'],
    ['hubspot', 'hubspotutk'],
    ['facebook-pixel', '_fbp'],
  ])('erase %s %s', (id, name) => {
    expect(fitsAny(factsOf(id).cookies ?? [], name)).toBe(true);
  });

  test.each([
    ['google-analytics', 'FPID', 'only a server can'],
    ['bing-ads', 'MUID', 'it is on another domain'],
    ['bing-ads', '_uetmsdns', 'it opts the visitor out'],
  ])('do not erase %s %s: %s', (id, name) => {
    expect(fitsAny(factsOf(id).cookies ?? [], name)).toBe(false);
  });

  test.each(catalogue.map(({ id, cookies }) => [id, cookies] as const))(
    'erase whatever a script can of %s',
    (id, cookies) => {
      const erasable = cookies.filter(cookie => !cookie.domain && !cookie.httpOnly);
      const patterns = factsOf(id).cookies ?? [];
      const missed = erasable.filter(
        ({ name, exact }) => !fitsAny(patterns, name) && !(exact && patterns.includes(exact)),
      );
      expect(missed).toEqual([]);
    },
  );

  test('name a cookie once', () => {
    for (const vendor of Object.values(facts)) expect(repeated(vendor.cookies)).toEqual([]);
  });
});

describe('shared ground', () => {
  test.each([
    ['www.googletagmanager.com/gtag/', 'google-analytics'],
    ['www.googletagmanager.com/gtag/js?id=G-', 'google-analytics'],
    ['www.googletagmanager.com/gtag/js?id=AW-', 'google-ads'],
    ['www.googletagmanager.com', 'google-tag-manager'],
    ['googleads.g.doubleclick.net', 'google-ads'],
    ['c.bing.com', 'bing-ads'],
  ])('%s is claimed by %s', (host, id) => {
    expect(named(id).hosts).toContain(host);
  });

  test.each([['www.clarity.ms'], ['t.co'], ['www.facebook.com'], ['www.google.com'], ['www.linkedin.com']])(
    '%s is claimed by nobody as a whole',
    host => {
      expect(catalogue.flatMap(vendor => vendor.hosts)).not.toContain(host);
    },
  );

  test('Google’s consent is told in one place, not per vendor', () => {
    const google = catalogue.filter(vendor => vendor.id.startsWith('google-'));
    expect(google.length).toBeGreaterThan(0);
    expect(google.filter(vendor => vendor.consent)).toEqual([]);
  });
});
