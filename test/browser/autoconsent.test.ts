/** Tools that answer for people, in the demo's pages: DuckDuckGo's as it is on npm, and a rule for Consent-O-Matic. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, type Look, startBench } from './bench.js';
import { ORIGIN } from './visit.js';

const PACKAGE = dirname(
  createRequire(import.meta.url).resolve('@duckduckgo/autoconsent/rules/compact-rules.json'),
);
const SCRIPT = readFileSync(join(PACKAGE, '../dist/autoconsent.playwright.js'), 'utf8');
const ITS_RULES: object[] = JSON.parse(readFileSync(join(PACKAGE, 'rules.json'), 'utf8')).autoconsent;
const inDocs = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'));
const OUR_RULE: object = inDocs('autoconsent-rule.json');

/** What it says of its work: https://github.com/duckduckgo/autoconsent/blob/main/docs/api.md */
interface Message {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
  readonly state?: { readonly findCmpAttempts: number };
}

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** Opens a page of the demo as somebody who has the tool. */
async function openWith(
  path: string,
  rules: readonly object[],
  autoAction: 'optOut' | 'optIn' = 'optOut',
): Promise<{ look: Look; messages: Message[] }> {
  const look = await bench.open({ html: '<!doctype html><title>Nothing</title>' });
  const { page, context } = look;
  const messages: Message[] = [];
  const config = { enabled: true, autoAction, heuristicMode: 'reject', enableHeuristicDetection: true };
  await context.exposeBinding('autoconsentSendMessage', ({ frame }, message: Message) => {
    messages.push(message);
    if (message.type !== 'init') return;
    // It runs in each frame, and each wants an answer of its own; some are gone before it comes.
    frame.evaluate(tell, { type: 'initResp', config, rules: { autoconsent: rules } }).catch(() => {});
  });
  await context.addInitScript(SCRIPT);
  await page.goto(ORIGIN + path);
  await look.settle();
  return { look, messages };
}

/** Runs in the page. */
function tell(message: object): unknown {
  return Reflect.get(window, 'autoconsentReceiveMessage')(message);
}

async function until(test: () => boolean): Promise<void> {
  await expect.poll(test, { timeout: 15_000 }).toBe(true);
}

test.each(['/', '/blog/cargo-bike-spring-check.html', '/privacy.html'])(
  'on %s it finds the banner, rejects everything, and checks that it worked',
  async path => {
    const { look, messages } = await openWith(path, [...ITS_RULES, OUR_RULE]);
    await until(() => messages.some(({ type }) => type === 'autoconsentDone'));
    expect(messages.filter(({ type }) => type === 'popupFound')).toMatchObject([{ cmp: 'askfirst' }]);
    await look.page.evaluate(tell, { type: 'selfTest' });
    await until(() => messages.some(({ type }) => type === 'selfTestResult'));
    expect(messages.find(({ type }) => type === 'selfTestResult')).toMatchObject({ result: true });
    expect(await look.consent('decided')).toBe(true);
    expect(await look.consent('has', 'marketing')).toBe(false);
    expect(await look.isAsking()).toBe(false);
    expect(await look.ran()).toEqual([]);
  },
);

test('told to, it accepts', async () => {
  const { look, messages } = await openWith('/privacy.html', [OUR_RULE], 'optIn');
  await until(() => messages.some(({ type }) => type === 'autoconsentDone'));
  expect(await look.consent('has', 'marketing')).toBe(true);
});

test.each(['/', '/blog/cargo-bike-spring-check.html', '/privacy.html'])(
  'on %s it does so by itself, without a rule for us',
  async path => {
    const { look, messages } = await openWith(path, ITS_RULES);
    await until(() => messages.some(({ type }) => type === 'autoconsentDone'));
    expect(messages.filter(({ type }) => type === 'popupFound')).toMatchObject([{ cmp: 'HEURISTIC-REJECT' }]);
    expect(await look.consent('decided')).toBe(true);
    expect(await look.consent('has', 'marketing')).toBe(false);
    expect(await look.isAsking()).toBe(false);
    expect(await look.ran()).toEqual([]);
  },
);

test('the words it presses are gone with the banner, and come back with it', async () => {
  const look = await bench.open({ config: { vendors: { hotjar: true } } });
  const hooks = () =>
    look.page.evaluate(() =>
      Array.from(document.querySelector('askfirst-root')?.children ?? [], ({ textContent }) => textContent),
    );
  expect(await hooks()).toEqual(['Accept all', 'Reject all']);
  await look.press('accept');
  expect(await hooks()).toEqual([]);
  await look.consent('show');
  expect(await hooks()).toEqual(['Accept all', 'Reject all']);
});

test('nobody else sees, hears or presses them', async () => {
  const look = await bench.open({ config: { vendors: { hotjar: true } } });
  const session = await look.context.newCDPSession(look.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const heard = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText');
  expect(heard.map(({ name }) => name?.value).filter(text => / all$/.test(text))).toEqual([
    'Accept all',
    'Reject all',
  ]);
  const screenshot = () => look.page.screenshot({ animations: 'disabled' });
  const withThem = await screenshot();
  // Their boxes take nothing from what lies there.
  const lies = await look.page.evaluate(() => {
    const host = document.querySelector('askfirst-root') as Element;
    const { left = 0, top = 0 } = host.lastElementChild?.getBoundingClientRect() ?? {};
    const found = document.elementsFromPoint(left + 2, top + 2).map(({ localName }) => localName);
    host.replaceChildren();
    return found;
  });
  expect(lies).not.toContain('span');
  expect(withThem.equals(await screenshot())).toBe(true);
});

/** Where an element is, in the words of Consent-O-Matic: a parent is found first, and its shadow root searched. */
interface Selection {
  readonly parent: { readonly selector: string };
  readonly target: { readonly selector: string };
}

// The tool itself is not on npm: this proves that its rule points at the right things, not that it runs.
test('the rule for Consent-O-Matic finds the banner and its Reject', async () => {
  const { detectors, methods } = inDocs('consent-o-matic-rule.json').askfirst;
  const look = await bench.open({ config: { vendors: { hotjar: true } } });
  const locate = ({ parent, target }: Selection) =>
    look.page.locator(parent.selector).locator(target.selector);
  expect(await locate(detectors[0].showingMatcher[0]).isVisible()).toBe(true);
  await locate(methods[0].action).click();
  expect(await look.consent('decided')).toBe(true);
  expect(await look.consent('has', 'hotjar')).toBe(false);
});
