/** Every example of docs/api.md runs in a page and prints what the text says. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from './fixture.js';
import { type Site, startSite } from './harness.js';
import type { Visit } from './visit.js';

const read = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url).href), 'utf8');

/** An example, and the block after it: what it prints. */
interface Example {
  readonly language: string;
  readonly code: string;
  readonly prints: string;
}

const BLOCK =
  /^```(\w+) example:([\w-]+)\n([\s\S]*?)^```$(?:(?:(?!^```|^#)[\s\S])*?^```text\n([\s\S]*?)^```$)?/gm;
const examples = new Map(
  Array.from(read('docs/api.md').matchAll(BLOCK), ([, language = '', name = '', code = '', prints = '']) => [
    name,
    { language, code, prints } satisfies Example,
  ]),
);

/** What happens in the page once the example has run. */
type Act = (visit: Visit) => Promise<unknown>;
const nothing: Act = async () => {};
const acceptAll: Act = visit => visit.accept();

const ACTS: { readonly [name: string]: Act } = {
  has: nothing,
  get: nothing,
  when: acceptAll,
  'on-ready': nothing,
  'on-change': acceptAll,
  unsubscribe: nothing,
  'reject-all': nothing,
  set: nothing,
  'set-vendor': nothing,
  'set-method': nothing,
  revoke: nothing,
  reset: visit => banner(visit).waitFor(),
  show: nothing,
  'set-language': async visit => expect(await banner(visit).textContent()).toContain('Alle ablehnen'),
  lists: nothing,
  held: nothing,
  events: visit => visit.consent('set', { analytics: true }),
  stub: acceptAll,
};

/** Checked elsewhere: the configuration of this very page, and what `scripts/check-package.mjs` type-checks. */
const NOT_RUN = ['config', 'npm'];

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

test('each example is here', () => {
  expect([...examples.keys()].filter(name => !NOT_RUN.includes(name)).sort()).toEqual(
    Object.keys(ACTS).sort(),
  );
});

test.each(Object.entries(ACTS))('%s prints what the text says', async (name, act) => {
  const example = examples.get(name)!;
  site.server.put('/example.html', pageWith(name, example));
  const visit = await site.visit('/example.html');
  await act(visit);
  expect(await printed(visit)).toBe(example.prints);
  expect(example.prints).not.toBe('');
  expect(visit.errors).toEqual([]);
});

const LISTEN =
  '<script>window.printed = ""; console.log = (...words) => { window.printed += words.join(" ") + "\\n"; };</script>';

/** The example below the tag; `events` and `stub` stand above it, as the text says. */
function pageWith(name: string, { language, code }: Example): string {
  const config = JSON.parse(examples.get('config')!.code);
  const script = `<script>${code}</script>`;
  if (language === 'js' && name !== 'events') return pageOf({ config, head: LISTEN, body: script });
  const stub = code
    .replace(/\/\* .*? \*\//, () => read('dist/stub.js'))
    .replace('"/consent.js"', '"/dist/consent.js"');
  const page = pageOf({ config });
  return name === 'stub'
    ? page.replace(/<script type=.*\n<script src=.*/, () => LISTEN + stub)
    : page.replace('<head>', () => `<head>${LISTEN}${script}`);
}

function printed(visit: Visit): Promise<string> {
  return visit.page.evaluate(() => String(Reflect.get(window, 'printed')));
}

function banner(visit: Visit) {
  return visit.page.locator('askfirst-root [data-consent="banner"]');
}
