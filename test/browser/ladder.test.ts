/** The rungs above the one tag: lines in the page that hold what no script can, or while our script is on its way. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, putJson, startBench } from './bench.js';
import { GUARD_CASES, type GuardCase } from './guard-cases.js';

const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;
const CONSENT = new URL('../../dist/consent.js', import.meta.url);
const HOTJAR = 'static.hotjar.com';
const CONFIG = {
  vendors: {
    hotjar: true,
    'acme-chat': {
      name: 'Acme chat',
      category: 'marketing',
      hosts: ['*.acme-chat.test'],
      cookies: ['acme_*'],
    },
  },
};
const FOLDER = mkdtempSync(join(tmpdir(), 'askfirst-ladder-'));

let bench: Bench;
/** What vendors had received when `consent.js` was sent. */
let early: string[] = [];

beforeAll(async () => {
  bench = await startBench();
  putJson(bench, '/cfg.json', CONFIG);
  const script = readFileSync(CONSENT);
  bench.server.put('/dist/consent.js', (request: IncomingMessage, response: ServerResponse) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    setTimeout(
      () => {
        early = heard();
        response.writeHead(searchParams.has('missing') ? 404 : 200, { 'content-type': 'text/javascript' });
        response.end(searchParams.has('missing') ? '' : script);
      },
      Number(searchParams.get('delay')),
    );
  });
});
afterAll(() => bench.close());

/** `host/path` of all requests to vendors since the page was asked for. */
const heard = () =>
  bench.server.log.filter(({ kind }) => kind === 'vendor').map(({ host, path }) => host + path);
const count = (path: string) => heard().filter(one => one.replace(/\?$/, '').endsWith(path)).length;

const printed = new Map<string, string>();

/** What the command prints; asked once for each page. */
function snippet(config: unknown = CONFIG, src = '/dist/consent.js', url = '/cfg.json'): string {
  const key = JSON.stringify([config, src, url]);
  const known = printed.get(key);
  if (known) return known;
  const file = join(FOLDER, 'cfg.json');
  writeFileSync(file, JSON.stringify(config));
  const said = execFileSync('node', [CLI, 'guard', '--config', file, '--src', src, '--url', url], {
    encoding: 'utf8',
  });
  printed.set(key, said);
  return said;
}

const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head>${head}<meta charset="utf-8"><title>Ladder</title><link rel="icon" href="data:,"></head><body><h1>Ladder</h1>${body}</body></html>`;

/** Static markup that every browser's scanner would fetch ahead. */
const STATIC = `<link rel="preload" as="image" href="https://${HOTJAR}/preload.gif">
  <script src="https://${HOTJAR}/static.js"></script>
  <script>window.inlineRan = (window.inlineRan ?? 0) + 1</script>
  <img src="https://${HOTJAR}/static.gif"><img src="https://harmless.example/free.gif">
  <iframe src="https://${HOTJAR}/static.html"></iframe>`;
const LIVE = ['/preload.gif', '/static.js', '/static.gif', '/static.html'];

const SHIELD = `<script src="/dist/consent.js" data-config="/cfg.json"></script>
<script>document.write('<!'+'--')</script><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><!-- -->`;

/** Scripts among what vendors received. A connection that is open already is faster than any script for the rest. */
const scripts = () => heard().filter(path => path.endsWith('.js'));

test('the shield: no static script is requested before an answer, five loads in a row', async () => {
  const look = await bench.open({ html: page(SHIELD, STATIC) });
  for (let at = 0; at < 5; at++) {
    if (at > 0) await look.goto({ html: page(SHIELD, STATIC) });
    expect(scripts(), `load ${at}`).toEqual([]);
    expect(await look.ran()).toEqual([]);
  }
});

test('the guard: no static script is requested before an answer, five loads in a row', async () => {
  const look = await bench.open({ html: page(snippet(), STATIC) });
  for (let at = 0; at < 5; at++) {
    if (at > 0) await look.goto({ html: page(snippet(), STATIC) });
    expect(scripts(), `load ${at}`).toEqual([]);
    expect(await look.ran()).toEqual([]);
  }
});

describe.each([
  ['the shield', () => SHIELD],
  ['the guard', () => snippet()],
])('with %s', (_name, head) => {
  test('the page has no policy, and everything lives after a yes and on the next view', async () => {
    const look = await bench.open({ html: page(head(), STATIC) });
    const free = () => bench.server.log.filter(({ host }) => host === 'harmless.example').length;
    expect(await look.page.evaluate('inlineRan')).toBe(1);
    expect(free()).toBe(1);
    await look.press('accept');
    for (const path of LIVE) expect(count(path), path).toBeGreaterThan(0);
    expect(await look.ran()).toEqual(['hotjar/static.js']);
    expect(await look.page.evaluate('inlineRan')).toBe(1);
    await look.goto({ html: page(head(), STATIC) });
    for (const path of LIVE) expect(count(path), path).toBeGreaterThan(0);
    expect(await look.ran()).toEqual(['hotjar/static.js']);
    expect(await look.isAsking()).toBe(false);
    expect(look.errors).toEqual([]);
  });
});

describe('the guard', () => {
  const slow = () => snippet(CONFIG, '/dist/consent.js?delay=500');
  const write = ({ html, code }: GuardCase) =>
    (html ?? '') + (code ? `<script>${code.replace(/<\/script/g, '<\\/script')}</script>` : '');

  test.each(GUARD_CASES.map(one => [one.name, one] as const))('holds %s', async (_name, one) => {
    const look = await bench.open({ html: page(slow(), write(one)) });
    expect(early, 'until the rest is there').toEqual([]);
    expect(heard(), 'when the rest is there').toEqual([]);
    expect(look.errors).toEqual([]);
    await look.press('accept');
    if (!one.mayStayAway) expect(count('/x.js') + count('/x.gif'), 'after a yes').toBe(1);
  });

  test('a base elsewhere does not lead past it', async () => {
    const body = `<script src="c/base.js"></script>`;
    const look = await bench.open({
      html: page(`${slow()}<base href="https://${HOTJAR}/">`, body),
    });
    expect(early).toEqual([]);
    expect(heard()).toEqual([]);
    await look.consent('acceptAll');
    expect(await look.ran()).toEqual(['hotjar/c/base.js']);
  });

  test('the rest blocks nothing, however long it takes', async () => {
    const body = `${STATIC}<script>addEventListener('DOMContentLoaded', () => { window.parsed = performance.now(); window.there = 'acceptAll' in consent && !consent.q })</script>`;
    const look = await bench.open({
      html: page(snippet(CONFIG, '/dist/consent.js?delay=3000'), body),
    });
    expect(await look.page.evaluate('parsed')).toBeLessThan(2000);
    expect(await look.page.evaluate('there')).toBe(false);
    // Frames and images may win a race over a connection that an earlier test has left open.
    expect([...early, ...heard()].filter(path => path.endsWith('.js'))).toEqual([]);
  });

  test('the UI is on its way before the rest is there, while nobody has answered', async () => {
    const html = page(snippet(CONFIG, '/dist/consent.js?delay=1000'));
    const look = await bench.open({ html });
    /** When each file of ours was asked for, and when the rest was there. */
    const times = (file: string) =>
      look.page.evaluate(
        file =>
          (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
            .filter(({ name }) => name.includes(file))
            .map(({ startTime, responseEnd }) => ({ startTime, responseEnd })),
        file,
      );
    expect(await look.isAsking()).toBe(true);
    const [rest] = await times('consent.js');
    const asked = await times('consent.ui.js');
    expect(asked[0]?.startTime).toBeLessThan(rest?.responseEnd ?? 0);
    const configuration = await times('cfg.json');
    expect(configuration[0]?.startTime).toBeLessThan(rest?.responseEnd ?? 0);
    // Asked for ahead, and used: not once more.
    expect([asked.length, configuration.length]).toEqual([1, 1]);
    await look.press('reject');
    await look.goto({ html });
    expect(await times('consent.ui.js')).toEqual([]);
    expect(look.said).toEqual([]);
  });

  test('a rest that never arrives leaves everything held and the page as it is', async () => {
    const look = await bench.open({
      html: page(
        snippet(CONFIG, '/dist/consent.js?missing'),
        `${STATIC}<button onclick="done = 1">x</button>`,
      ),
    });
    expect(heard().filter(path => path.endsWith('.js'))).toEqual([]);
    expect(look.errors).toEqual([]);
    await look.page.locator('button').click();
    expect(await look.page.evaluate('done')).toBe(1);
  });

  test('calls made before the rest is there are kept, in order', async () => {
    const body = `<script>
      window.log = [];
      consent.onReady(() => log.push('ready'));
      consent.onChange(() => log.push('change'));
      consent.acceptAll().then(() => log.push('accepted'));
    </script>`;
    const look = await bench.open({ html: page(slow(), STATIC + body) });
    await look.settle();
    expect(await look.page.evaluate('log.sort()')).toEqual(['accepted', 'change', 'ready']);
    expect(await look.ran()).toEqual(['hotjar/static.js']);
  });

  test('tells what is held, and lets everything go once and in order', async () => {
    const body = `<script src="https://${HOTJAR}/1.js?delay=200"></script>
      <script src="https://${HOTJAR}/2.js"></script>
      <script>fetch('https://${HOTJAR}/3.gif'); document.cookie = '_hjSession_1=1'; localStorage.setItem('_hjx', 1)</script>
      <script>var late = document.createElement('script'); late.src = 'https://${HOTJAR}/4.js'; document.head.append(late)</script>`;
    const look = await bench.open({ html: page(slow(), body) });
    await look.settle(); // whose a name is, the facts tell
    const held = (await look.page.evaluate('consent.held.map(h => h.sink + " " + h.url)')) as string[];
    expect(held).toEqual([
      `script https://${HOTJAR}/1.js?delay=200`,
      `script https://${HOTJAR}/2.js`,
      `fetch https://${HOTJAR}/3.gif`,
      `script https://${HOTJAR}/4.js`,
      'cookie _hjSession_1',
      'storage _hjx',
    ]);
    expect(await look.cookies()).toEqual([]);
    await look.consent('acceptAll');
    const ran = await look.ran();
    expect(ran.filter(name => name !== 'hotjar/4.js')).toEqual(['hotjar/1.js', 'hotjar/2.js']);
    expect([...ran].sort()).toEqual(['hotjar/1.js', 'hotjar/2.js', 'hotjar/4.js']);
    expect(count('/3.gif')).toBe(1);
    expect(await look.cookies()).toContain('_hjSession_1');
    expect(await look.page.evaluate('localStorage._hjx')).toBe('1');
    await look.consent('rejectAll').catch(() => {});
  });

  test('an owner’s own vendor is held between the rest and the configuration', async () => {
    bench.server.put('/slow.json', (_request: IncomingMessage, response: ServerResponse) => {
      setTimeout(() => response.end(JSON.stringify(CONFIG)), 600);
    });
    const head = snippet(CONFIG, '/dist/consent.js', '/slow.json');
    const body = `<script src="https://chat.acme-chat.test/x.js"></script><img src="https://chat.acme-chat.test/x.gif">
      <script>fetch('https://chat.acme-chat.test/x.json')</script>`;
    const look = await bench.open({ html: page(head, body) });
    await look.settle();
    expect(heard()).toEqual([]);
    await look.press('accept');
    for (const name of ['js', 'gif', 'json']) expect(count(`/x.${name}`), name).toBe(1);
  });

  test('a stored yes is not held; a damaged one is none', async () => {
    const look = await bench.open({ html: page(snippet()) });
    await look.press('accept');
    await look.goto({ html: page(slow(), STATIC) });
    expect(early.sort()).toEqual(LIVE.map(path => HOTJAR + path).sort());
    const [cookie] = (await look.context.cookies()).filter(({ name }) => name === 'consent');
    if (!cookie) throw new Error('no cookie');
    await look.page.goto('about:blank'); // or the page hears of it, and asks again
    await look.context.addCookies([{ ...cookie, value: `${cookie.value.slice(0, -1)}_` }]);
    await look.goto({ html: page(slow(), STATIC) });
    expect(early.filter(path => path.endsWith('.js'))).toEqual([]);
    expect(scripts()).toEqual([]);
  });
});

describe('lockdown', () => {
  const lock = (src = '/dist/consent.js') =>
    `<script src="${src}" data-lockdown data-config="/cfg.json"></script><meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline'"><!-- -->`;
  const FREE = 'https://nobody.example';
  const body = `${STATIC}<script src="${FREE}/free.js"></script><script>import('${FREE}/module.js').catch(() => {})</script>`;
  const free = () => bench.server.log.filter(one => one.host === 'nobody.example').map(one => one.path);

  test('stops even what is on no list until a yes, which reloads once', async () => {
    const look = await bench.open({ html: page(lock(), body) });
    expect(free()).toEqual([]);
    expect(heard()).toEqual([]);
    let loads = 0;
    look.page.on('load', () => loads++);
    await look.press('accept');
    await look.settle();
    expect(loads).toBe(1);
    expect(free().sort()).toEqual(['/free.js', '/module.js']);
    for (const path of LIVE) expect(count(path), path).toBeGreaterThan(0);
    await look.page.evaluate('consent.revoke()').catch(() => {});
    await look.settle();
    await look.settle();
    expect(loads).toBe(2);
    await look.goto({ html: page(lock(), body) });
    expect(free()).toEqual([]);
    expect(heard()).toEqual([]);
  });

  test('stays with a stored refusal, and when our file is missing', async () => {
    const look = await bench.open({ html: page(lock(), body) });
    await look.press('reject');
    await look.goto({ html: page(lock(), body) });
    expect(free()).toEqual([]);
    expect(heard()).toEqual([]);
    expect(await look.isAsking()).toBe(false);
    const missing = await bench.open({ html: page(lock('/dist/consent.js?missing'), body) });
    expect(free()).toEqual([]);
    expect(heard()).toEqual([]);
    expect(await missing.page.locator('h1').textContent()).toBe('Ladder');
  });
});

describe('sites on no list', () => {
  const body = `<script src="https://nobody.example/x.js"></script><iframe src="https://nobody.example/x.html"></iframe>
    <img src="https://nobody.example/x.gif"><link rel="stylesheet" href="https://nobody.example/x.css">
    <script>navigator.sendBeacon('https://nobody.example/beacon')</script>`;
  const got = () =>
    bench.server.log
      .filter(one => one.host === 'nobody.example')
      .map(one => one.path)
      .sort();
  const open = (unlisted: string) =>
    bench.open({
      html: page(
        `<script type="application/json" data-consent-config>${JSON.stringify({ ...CONFIG, unlisted })}</script>${SHIELD.replace(' data-config="/cfg.json"', '')}`,
        body,
      ),
    });

  test.each(['hold-known', 'allow'])('%s lets them pass', async unlisted => {
    await open(unlisted);
    expect(got()).toEqual(['/beacon', '/x.css', '/x.gif', '/x.html', '/x.js']);
  });

  test('hold-all holds what can run or report, not images and styles, and no answer frees it', async () => {
    const look = await open('hold-all');
    expect(got()).toEqual(['/x.css', '/x.gif']);
    await look.press('accept');
    expect(got()).toEqual(['/x.css', '/x.gif']);
  });
});

describe('the command', () => {
  test('says what it needs', () => {
    let said = '';
    try {
      execFileSync('node', [CLI, 'guard'], { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      said = (error as { stderr: string }).stderr;
    }
    expect(said).toContain('--config');
  });

  test('--fetch-ahead leaves the shield out', () => {
    const file = join(FOLDER, 'ahead.json');
    writeFileSync(file, JSON.stringify(CONFIG));
    const said = execFileSync('node', [CLI, 'guard', '--config', file, '--fetch-ahead'], {
      encoding: 'utf8',
    });
    expect(said).not.toMatch(/Content-Security-Policy|<!--/);
    expect(said).toMatch(/<\/script>\n<link [^\n]+>\n<script async [^\n]+<\/script>\n$/);
  });

  test('no value of a configuration gets out of the script', async () => {
    const evil = '</script><script>window.evil = 1</script><!--';
    const config = {
      vendors: { [evil]: { name: evil, category: 'marketing', hosts: ['a.example'], cookies: [evil] } },
    };
    const look = await bench.open({ html: page(snippet(config), '<p id="last">x</p>') });
    expect(await look.page.evaluate('typeof evil')).toBe('undefined');
    expect(await look.page.locator('#last').count()).toBe(1);
    expect(look.errors).toEqual([]);
  });
});
