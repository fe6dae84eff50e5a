/**
 * The promise, for every vendor of the catalogue: with its official snippet in the page, and loaded by its parameters.
 *
 * Some vendors alone: `CATALOGUE=hotjar,hubspot npx vitest run --project browser test/browser/catalogue.test.ts`
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, type LogEntry, serve } from '../../demo/server.mjs';
import { readTags, type Tag } from '../vendors/tags.js';
import { pagesOf } from './catalogue/pages.js';
import { answerFor } from './catalogue/stand-in.js';
import { traceNames, tracesOf, vendorOf } from './catalogue/traces.js';
import { type Facts, ownerOf, type Phase, visit } from './catalogue/visit.js';
import { launch } from './harness.js';

const wanted = process.env.CATALOGUE?.split(',');
const tags = readTags().filter(tag => !tag.none && (wanted?.includes(tag.id) ?? true));
const loadable = tags.filter(tag => vendorOf(tag.id).load);

let server: DemoServer;
let browser: Browser;
beforeAll(async () => {
  server = await serve({ tls: true, standIns: false, others: answerFor(tags) });
  browser = await launch(`MAP * 127.0.0.1:${server.port}`);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const addressOf = ({ host, path, dest }: LogEntry) => `https://${host}${path} (${dest})`;
const isNecessary = ({ id }: Tag) => vendorOf(id).category === 'necessary';

/** Everything of one vendor in a phase; what stands in the HTML may be fetched ahead. */
function of({ id, frame }: Tag, phase: Phase, { isInHtml }: Facts) {
  return {
    ran: phase.ran.filter(name => name === id).length,
    asked: phase.requests.filter(entry => ownerOf(entry) === id && !isInHtml(entry)).map(addressOf),
    stored: traceNames(id, phase),
    frames: phase.frames.filter(url => frame && url.startsWith(frame)),
  };
}

const NOTHING = { ran: 0, asked: [], stored: [], frames: [] };

/** It runs, sends and stores, or shows its frame. */
function expectAtWork(tag: Tag, phase: Phase, facts: Facts): void {
  const { ran, stored, frames } = of(tag, phase, facts);
  const { cookies, keys, databases } = tracesOf(vendorOf(tag.id));
  expect(frames.length > 0).toBe(!!tag.frame);
  if (!tag.run) return;
  expect(ran).toBe(1);
  expect(stored).toEqual(expect.arrayContaining([...cookies, ...keys, ...databases]));
  const sent = phase.requests
    .filter(entry => addressOf(entry).startsWith(tag.run ?? ''))
    .map(({ dest }) => dest);
  expect(sent).toEqual(expect.arrayContaining(['script', 'empty', 'image']));
}

function expectPromise(page: readonly Tag[], withSnippets: boolean): void {
  let facts: Facts;
  beforeAll(async () => {
    const vendors = Object.fromEntries(page.map(({ id }) => [id, withSnippets || examplesOf(id)]));
    facts = await visit(browser, server, { tags: page, vendors, withSnippets });
  });

  test.each(page.filter(isNecessary))('$id runs before an answer', tag => {
    expectAtWork(tag, facts.before, facts);
  });

  const optional = page.filter(tag => !isNecessary(tag));

  test.each(optional)('$id is held before an answer', tag => {
    expect(of(tag, facts.before, facts)).toEqual(NOTHING);
  });

  test.each(optional)('$id is at work after a yes', tag => {
    expectAtWork(tag, facts.after, facts);
  });

  test.each(page.filter(tag => tag.official))('$id finds in its queue what belongs there', tag => {
    expect(facts.told[tag.id]).toEqual((!withSnippets && tag.loaded) || tag.official);
  });

  test.each(optional)('$id is gone after a withdrawal', tag => {
    const isReload = vendorOf(tag.id).stop === 'reload' && !!tag.run;
    if (isReload) expect(facts.reloaded).toBe(true);
    // A page that stays has run it once.
    expect(of(tag, facts.gone, facts)).toEqual({ ...NOTHING, ran: tag.run && !facts.reloaded ? 1 : 0 });
    if (tag.revoked || (tag.queue && !isReload)) expect(facts.added[tag.id]).toEqual(tag.revoked ?? []);
  });

  test('no code of the page throws', () => {
    expect(facts.errors).toEqual([]);
  });
}

const examplesOf = (id: string) =>
  Object.fromEntries(Object.entries(vendorOf(id).params ?? {}).map(([name, { example }]) => [name, example]));

const title = (page: readonly Tag[]) => page.map(tag => tag.id).join(', ');

for (const page of pagesOf(tags)) {
  describe(`with the official snippets of ${title(page)}`, () => expectPromise(page, true));
}
for (const page of pagesOf(loadable)) {
  describe(`loaded by parameters: ${title(page)}`, () => expectPromise(page, false));
}
