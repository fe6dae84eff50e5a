/**
 * The promise, for every vendor of the catalogue: with its official snippet in the page, and loaded by its parameters.
 *
 * Some vendors alone: `CATALOGUE=hotjar,hubspot npx vitest run --project browser test/browser/catalogue.test.ts`
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogEntry } from '../../demo/server.mjs';
import { ownerOf } from '../vendors/owner.js';
import { readTags, type Tag } from '../vendors/tags.js';
import { pagesOf } from './catalogue/pages.js';
import { type Stage, startStage } from './catalogue/stage.js';
import { traceNames, tracesOf, vendorOf } from './catalogue/traces.js';
import type { Facts, Phase } from './catalogue/visit.js';

const wanted = process.env.CATALOGUE?.split(',');
const tags = readTags().filter(tag => !tag.none && (wanted?.includes(tag.id) ?? true));
const loadable = tags.filter(tag => vendorOf(tag.id).load).map(({ frame, ...tag }): Tag => tag);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const NOTHING = { ran: 0, asked: [], stored: [], frames: [] };
const urlOf = ({ host, path }: LogEntry) => `https://${host}${path}`;
const isNecessary = ({ id }: Tag) => vendorOf(id).category === 'necessary';

/** Everything of one vendor in a phase. */
function of({ id, frame }: Tag, phase: Phase) {
  return {
    ran: phase.ran.filter(name => name === id).length,
    asked: phase.requests
      .filter(entry => ownerOf(urlOf(entry)) === id)
      .map(entry => `${urlOf(entry)} (${entry.dest})`),
    stored: traceNames(id, phase),
    frames: phase.frames.filter(url => frame && url.startsWith(frame)),
  };
}

/** It shows its frame, or it has run, sent and stored. */
function expectAtWork(tag: Tag, phase: Phase): void {
  const { run, frame } = tag;
  const { ran, stored, frames } = of(tag, phase);
  if (frame) expect(frames).not.toEqual([]);
  if (!run) return;
  const traces = tracesOf(vendorOf(tag.id));
  const hits = phase.requests.filter(entry => urlOf(entry).startsWith(run)).map(({ dest }) => dest);
  expect(ran).toBe(1);
  expect(stored).toEqual(expect.arrayContaining(Object.values(traces).flat()));
  expect(hits).toEqual(expect.arrayContaining(['empty', 'image']));
}

function expectPromise(page: readonly Tag[], withSnippets: boolean): void {
  const optional = page.filter(tag => !isNecessary(tag));
  let facts: Facts;
  beforeAll(async () => {
    const vendors = Object.fromEntries(page.map(({ id }) => [id, withSnippets || examplesOf(id)]));
    facts = await stage.visit({ tags: page, vendors, withSnippets });
  });

  test.each(page.filter(isNecessary))('$id is at work before an answer', tag => {
    expectAtWork(tag, facts.before);
  });

  test.each(optional)('$id is held before an answer', tag => {
    expect(of(tag, facts.before)).toEqual(NOTHING);
  });

  test.each(optional)('$id is at work after a yes', tag => {
    expectAtWork(tag, facts.after);
  });

  test.each(page.filter(tag => tag.official))('$id finds in its queue what belongs there', tag => {
    expect(facts.told[tag.id]).toEqual((!withSnippets && tag.loaded) || tag.official);
  });

  test.each(optional)('$id is gone after a withdrawal', tag => {
    // It has run once in a page that stays.
    expect(of(tag, facts.gone)).toEqual({ ...NOTHING, ran: tag.run && !facts.reloaded ? 1 : 0 });
    if (tag.run) expect(facts.reloaded).toBe(vendorOf(tag.id).stop === 'reload');
  });

  test.each(optional.filter(isHeardToTheEnd))('$id is told of a withdrawal', tag => {
    expect(facts.added[tag.id]).toEqual(tag.revoked ?? []);
  });

  test('no code of the page throws', () => {
    expect(facts.errors).toEqual([]);
  });
}

/** What is told to a page that ends matters only where the file of the tag says so. */
const isHeardToTheEnd = ({ id, queue, revoked }: Tag) =>
  !!revoked || (!!queue && vendorOf(id).stop !== 'reload');

const examplesOf = (id: string) =>
  Object.fromEntries(Object.entries(vendorOf(id).params ?? {}).map(([name, { example }]) => [name, example]));

const title = (page: readonly Tag[]) => page.map(tag => tag.id).join(', ');

for (const page of pagesOf(tags)) {
  describe(`with the official snippets of ${title(page)}`, () => expectPromise(page, true));
}
for (const page of pagesOf(loadable)) {
  describe(`loaded by parameters: ${title(page)}`, () => expectPromise(page, false));
}
