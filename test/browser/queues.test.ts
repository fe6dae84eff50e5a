/** What the site calls before an answer: nothing throws, nothing is stored, and a yes delivers it in order. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type Look, startBench } from './bench.js';

interface Case {
  readonly id: string;
  /** The vendor's parameter. */
  readonly account: string;
  /** What finds the official snippet among those of the demo. */
  readonly snippet: RegExp;
  /** Two calls of the site. */
  readonly calls: string;
  /** What the vendor hears of them, in order; where its tag sends none, what it finds in its queue. */
  readonly sends?: readonly string[];
  readonly queue?: string;
}

const SITE = readFileSync(new URL('../../demo/site/index.html', import.meta.url), 'utf8');
const SCRIPTS = SITE.match(/<script\b[^>]*>[\s\S]*?<\/script>/g) ?? [];

const CASES: readonly Case[] = [
  {
    id: 'facebook-pixel',
    account: '123456789012345',
    snippet: /fbevents/,
    calls: `fbq('track', 'First'); fbq('track', 'Second')`,
    sends: ['ev=First', 'ev=Second'],
    queue: `fbq.queue.map(call => call[1]).filter(name => /First|Second/.test(name))`,
  },
  {
    id: 'hotjar',
    account: '1234567',
    snippet: /_hjSettings/,
    calls: `hj('event', 'first'); hj('event', 'second')`,
    queue: `hj.q.map(call => call[1])`,
  },
  {
    id: 'bing-ads',
    account: '12345678',
    snippet: /bat\.bing\.com/,
    calls: `(window.uetq = window.uetq || []).push('event', 'first', {}); uetq.push('event', 'second', {})`,
    sends: ['evt=custom', 'evt=custom'],
  },
  {
    id: 'google-analytics',
    account: 'G-DEMO12345',
    snippet: /G-DEMO12345/,
    calls: `gtag('event', 'first'); gtag('event', 'second')`,
    sends: ['en=first', 'en=second'],
  },
  {
    id: 'linkedin-insight',
    account: '1234567',
    snippet: /_linkedin|lintrk/,
    calls: `lintrk('track', { conversion_id: 1 }); lintrk('track', { conversion_id: 2 })`,
    queue: `lintrk.q.map(call => call[1].conversion_id)`,
  },
  {
    id: 'x-ads',
    account: 'abcde',
    snippet: /ads-twitter/,
    calls: `twq('event', 'tw-abcde-1', {}); twq('event', 'tw-abcde-2', {})`,
    sends: ['txn_id=tw-abcde-1', 'txn_id=tw-abcde-2'],
  },
  {
    id: 'hubspot',
    account: '12345678',
    snippet: /hs-script-loader/,
    calls: `var _hsq = window._hsq = window._hsq || []; _hsq.push(['setPath', '/first']); _hsq.push(['trackPageView'])`,
    queue: `_hsq.map(call => call[0])`,
  },
];

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const open = ({ id, account, snippet, calls }: Case, isOurs: boolean): Promise<Look> =>
  bench.open({
    config: { vendors: { [id]: isOurs ? account : true }, reloadOnRevoke: false },
    body: `${isOurs ? '' : SCRIPTS.filter(script => snippet.test(script)).join('\n')}<script>${calls}</script>`,
  });
/** Of what was sent, the parts that the calls of the site account for, in order. */
const heard = (look: Look, sends: readonly string[]) =>
  look
    .got()
    .map(address => sends.find(part => address.includes(part)))
    .filter((part, at, all) => part !== undefined && (all.indexOf(part) === at || sends[0] === sends[1]));

describe.each([
  ['with its snippet', false],
  ['loaded by Askfirst', true],
])('%s', (_name, isOurs) => {
  test.each(CASES.map(one => [one.id, one] as const))(
    '%s hears of a yes what was called before',
    async (_id, one) => {
      const look = await open(one, isOurs);
      expect(look.errors).toEqual([]);
      // A tag that stands in the HTML is fetched ahead; it does not run.
      expect(look.entries().filter(({ dest }) => dest !== 'script')).toEqual([]);
      expect(await look.ran()).toEqual([]);
      expect((await look.cookies()).filter(name => name !== 'consent')).toEqual([]);
      expect(await look.page.evaluate('Object.keys(localStorage)')).toEqual([]);
      if (one.queue) expect(await look.page.evaluate(one.queue)).toHaveLength(2);
      await look.press('accept');
      expect(look.errors).toEqual([]);
      expect(await look.ran()).toContain(one.id);
      // Sent in order, each in another way: they need not arrive in order.
      if (one.sends) expect(heard(look, one.sends).slice(0, 2).sort()).toEqual(one.sends);
    },
  );

  test.each(CASES.filter(one => one.sends).map(one => [one.id, one] as const))(
    '%s does not hear of a later yes what was called after a no',
    async (_id, one) => {
      const look = await open({ ...one, calls: '' }, isOurs);
      await look.press('reject');
      await look.page.evaluate(one.calls);
      await look.consent('acceptAll');
      expect(look.errors).toEqual([]);
      expect(await look.ran()).toContain(one.id);
      expect(heard(look, one.sends ?? [])).toEqual([]);
    },
  );
});

test('TikTok’s snippet and calls do not throw, and nothing is sent before a yes', async () => {
  // What its snippet does, in our words: a queue whose methods push, and a loader per pixel.
  const body = `<script>
    var ttq = window.ttq = window.ttq || [];
    ttq.methods = ['page', 'track', 'identify', 'instances', 'holdConsent', 'grantConsent'];
    ttq.setAndDefer = (target, name) => { target[name] = (...args) => target.push([name, ...args]); };
    for (const name of ttq.methods) ttq.setAndDefer(ttq, name);
    ttq.load = id => {
      const script = document.createElement('script');
      script.async = true;
      script.src = 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=' + id + '&lib=ttq';
      const first = document.getElementsByTagName('script')[0];
      first.parentNode.insertBefore(script, first);
    };
    ttq.load('C0DEMO');
    ttq.page();
    ttq.track('ViewContent');
  </script>`;
  const look = await bench.open({
    config: {
      vendors: { tiktok: { name: 'TikTok', category: 'marketing', hosts: ['analytics.tiktok.com'] } },
    },
    body,
  });
  const asked = () => bench.server.log.filter(({ host }) => host === 'analytics.tiktok.com').length;
  expect(look.errors).toEqual([]);
  expect(asked()).toBe(0);
  await look.press('accept');
  expect(asked()).toBe(1);
  expect(await look.page.evaluate('ttq.map(call => call[0])')).toEqual(['page', 'track']);
});
