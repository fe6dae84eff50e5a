/** Vendors that share a host are told apart by path and query: a yes to one is never a yes to the other. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/vendors/index.js';
import { type Bench, type Look, startBench } from './bench.js';
import { startSite } from './harness.js';

/** Hosts at which more than one of these can be met; the claims of the others are wider or narrower. */
const SHARED: readonly (readonly [domain: string, ...vendors: string[]])[] = [
  ['googletagmanager.com', 'google-ads', 'google-analytics', 'google-tag-manager'],
  ['doubleclick.net', 'doubleclick', 'google-ads', 'google-analytics', 'google-adsense', 'youtube'],
  ['googlesyndication.com', 'doubleclick', 'google-ads', 'google-adsense'],
  [
    'google.com',
    'google-ads',
    'google-adsense',
    'google-analytics',
    'google-maps',
    'google-recaptcha',
    'youtube',
  ],
  ['googleapis.com', 'google-fonts', 'google-maps'],
  ['gstatic.com', 'google-fonts', 'google-maps', 'google-recaptcha'],
  ['facebook.com', 'facebook-pixel', 'facebook-social-plugins', 'facebook-audience-network', 'instagram'],
  ['facebook.net', 'facebook-pixel', 'facebook-social-plugins', 'facebook-audience-network'],
  ['bing.com', 'bing-ads', 'microsoft-clarity'],
  ['clarity.ms', 'bing-ads', 'microsoft-clarity'],
  ['linkedin.com', 'linkedin-insight', 'linkedin-widgets'],
  ['twitter.com', 'x-ads', 'x-widgets'],
  ['pinimg.com', 'pinterest-tag', 'pinterest-widgets'],
  ['pinterest.com', 'pinterest-tag', 'pinterest-widgets'],
  ['spotify.com', 'spotify', 'spotify-pixel'],
  ['tiktok.com', 'tiktok-embed', 'tiktok-pixel'],
  ['contentsquare.net', 'hotjar', 'contentsquare'],
  ['jsdelivr.net', 'tawk-to', 'yandex-metrica'],
  ['amazonaws.com', 'mailchimp', 'tawk-to'],
];
const vendors = [...new Set(SHARED.flatMap(([, ...ids]) => ids))].sort();
const isShared = (host: string) => SHARED.some(([domain]) => host === domain || host.endsWith(`.${domain}`));

/** An address for every claim of a vendor on a shared host. */
function addressesOf(id: string): string[] {
  const hosts = catalogue.find(vendor => vendor.id === id)?.hosts ?? [];
  const urls = hosts.map(host => {
    const [name = '', ...path] = host
      .replace(/^\*\./, 'any.')
      .replace('.*', '.com')
      .split(/(?=[/?])/);
    return new URL(`https://${name}${path.join('').replace(/\*/g, 'x') || '/'}`);
  });
  return [...new Set(urls.filter(({ hostname }) => isShared(hostname)).map(({ href }) => href))];
}
const all = vendors.flatMap(addressesOf);

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe('a yes to one vendor alone', () => {
  let look: Look;
  beforeAll(async () => {
    const listed = Object.fromEntries(vendors.map(vendor => [vendor, { category: 'marketing' }]));
    look = await bench.open({ config: { vendors: listed } });
  });

  test.each(vendors)('%s: its own requests on shared hosts go, and nobody else’s', async id => {
    await look.page.evaluate(
      allowed => Reflect.get(window, 'consent').set({ marketing: false, [allowed]: true }),
      id,
    );
    bench.server.reset();
    // After a refusal what is held fails at once, so there is nothing to wait for.
    await look.page.evaluate(
      urls => Promise.allSettled(urls.map(url => fetch(url, { mode: 'no-cors' }))),
      all,
    );
    const got = bench.server.log
      .filter(({ host }) => isShared(host))
      .map(({ host, path }) => `https://${host}${path}`);
    expect([...new Set(got)].sort()).toEqual(addressesOf(id).sort());
  });
});

/** What is left on the site after a yes to one of the two that share the most: a file, a queue, and cookies. */
describe.each([
  ['google-ads', '_gcl_au', 'google-analytics', '_ga'],
  ['google-analytics', '_ga', 'google-ads', '_gcl_au'],
])('of Analytics and Ads, %s alone', (yes, its, no, other) => {
  test(`leaves no ${other} and asks for nothing of ${no}`, async () => {
    const { site, visit } = await openHome();
    await visit.consent('set', { [yes]: true, [no]: false });
    expect(visit.requests(yes).filter(({ dest }) => dest !== 'script')).not.toEqual([]);
    expect(visit.requests(no).filter(({ dest }) => dest !== 'script')).toEqual([]);
    const names = (await visit.cookies()).map(({ name }) => name);
    expect(names).toContain(its);
    expect(names).not.toContain(other);
    await site.close();
  });
});

async function openHome() {
  const site = await startSite();
  return { site, visit: await site.visit('/') };
}
