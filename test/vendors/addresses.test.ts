// @vitest-environment node
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { claims } from '../../src/catalogue/known.js';
import { packed } from '../../src/catalogue/packed.js';
import { indexRules, matchUrl } from '../../src/gate/match.js';
import { catalogue } from '../../src/vendors/index.js';

const ADDRESS = /^(\*(?=\/)|\.?(\*\.)?([a-z0-9-]+\.)+([a-z]{2,}|\*))(\/\*(?=\/))?(\/[^\s?*]*)?(\?[^\s?*]+)?$/;
const all = claims;
const index = indexRules(all);
const owner = (address: string) => matchUrl(new URL(address), 'www.shop.test', index);
const repeated = (list: readonly string[]) => list.filter((item, i) => list.indexOf(item) !== i);

describe('the addresses of all vendors', () => {
  test('are those of the catalogue', () => {
    const expected = catalogue.flatMap(({ id, hosts }) => hosts.map(host => `${id} ${host}`));
    expect(all.map(([address, id]) => `${id} ${address}`).sort()).toEqual(expected.sort());
  });

  test('say which vendors are necessary', () => {
    const necessary = catalogue.filter(v => v.category === 'necessary').map(({ id }) => id);
    expect([...new Set(all.filter(([, , isNecessary]) => isNecessary).map(([, id]) => id))]).toEqual(
      necessary,
    );
  });

  test('are written as the matcher reads them', () => {
    const hosts = catalogue.flatMap(vendor => vendor.hosts);
    expect(hosts.filter(host => !ADDRESS.test(host))).toEqual([]);
  });

  test('are each claimed by one vendor', () => {
    expect(repeated(all.map(([address]) => address))).toEqual([]);
  });

  test('are small', () => {
    const size = brotliCompressSync(packed, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    expect(size).toBeLessThan(4100);
  });
});

describe('nobody claims as a whole', () => {
  test.each([
    'www.google.com',
    'www.google.de',
    'storage.googleapis.com',
    'x.googleapis.com',
    'www.gstatic.com',
    's3.amazonaws.com',
    'bucket.s3.amazonaws.com',
    'd111111abcdef8.cloudfront.net',
    'cdn.jsdelivr.net',
    'unpkg.com',
    'cdnjs.cloudflare.com',
    'www.cloudflare.com',
    'x.akamaized.net',
    'x.akamaihd.net',
    'www.facebook.com',
    'www.linkedin.com',
    'www.bing.com',
    'www.reddit.com',
    'www.baidu.com',
    'twitter.com',
    'x.com',
    't.co',
    'yastatic.net',
    'logo.clearbit.com',
    'acme.my.site.com',
    'acme.force.com',
  ])('%s', host => {
    expect(owner(`https://${host}/`)).toBeUndefined();
    expect(owner(`https://${host}/lib/x.js?v=1`)).toBeUndefined();
  });
});

describe('where vendors meet', () => {
  test.each([
    ['https://connect.facebook.net/de_DE/fbevents.js', 'facebook-pixel'],
    ['https://connect.facebook.net/signals/config/1', 'facebook-pixel'],
    ['https://connect.facebook.net/de_DE/sdk.js#xfbml=1', 'facebook-social-plugins'],
    ['https://connect.facebook.net/en_US/sdk/debug.js', 'facebook-social-plugins'],
    ['https://connect.facebook.net/en_US/fbadnw60-tag.js', 'facebook-audience-network'],
    ['https://www.facebook.com/tr?id=1', 'facebook-pixel'],
    ['https://www.facebook.com/plugins/page.php', 'facebook-social-plugins'],
    ['https://www.facebook.com/v17.0/plugins/like.php', 'facebook-social-plugins'],
    ['https://graph.facebook.com/', 'facebook-pixel'],
    ['https://www.clarity.ms/tag/abc', 'microsoft-clarity'],
    ['https://c.bing.com/c.gif', 'bing-ads'],
    ['https://t.contentsquare.net/uxa/1.js', 'hotjar'],
    ['https://www.contentsquare.com/', 'contentsquare'],
    ['https://securepubads.g.doubleclick.net/tag/js/gpt.js', 'doubleclick'],
    ['https://googleads.g.doubleclick.net/pagead/id', 'google-ads'],
    ['https://stats.g.doubleclick.net/j/collect', 'google-analytics'],
    ['https://static.doubleclick.net/x', 'youtube'],
    ['https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js', 'google-adsense'],
    ['https://pagead2.googlesyndication.com/pagead/1p', 'google-ads'],
    ['https://pagead2.googlesyndication.com/tag/js/gpt.js', 'doubleclick'],
    ['https://www.google.com/recaptcha/api.js', 'google-recaptcha'],
    ['https://www.google.de/maps/embed?pb=1', 'google-maps'],
    ['https://maps.google.co.uk/maps', 'google-maps'],
    ['https://maps.googleapis.com/maps/api/js?key=x', 'google-maps'],
    ['https://fonts.googleapis.com/css2?family=Inter', 'google-fonts'],
    ['https://lh3.ggpht.com/x', 'youtube'],
    ['https://s.pinimg.com/ct/core.js', 'pinterest-tag'],
    ['https://i.pinimg.com/x.jpg', 'pinterest-widgets'],
    ['https://platform.twitter.com/oct.js', 'x-ads'],
    ['https://platform.twitter.com/widgets.js', 'x-widgets'],
    ['https://www.linkedin.com/px/li_sync', 'linkedin-insight'],
    ['https://www.linkedin.com/embed/feed/update/x', 'linkedin-widgets'],
    ['https://pixels.spotify.com/v1', 'spotify-pixel'],
    ['https://open.spotify.com/embed/track/1', 'spotify'],
    ['https://cdn.jsdelivr.net/npm/yandex-metrica-watch/tag.js', 'yandex-metrica'],
    ['https://www.shop.test/stats/matomo.js', 'matomo'],
    ['https://stats.shop.test/piwik.php?idsite=1', 'matomo'],
    ['https://x.piwik.pro/ppms.js', 'piwik-pro'],
    ['https://www.shop.test/cdn-cgi/zaraz/s.js?z=1', 'cloudflare-zaraz'],
    ['https://www.shop.test/js/s.js', undefined],
    ['https://www.shop.test/cdn-cgi/challenge-platform/x.js', undefined],
    ['https://www.shop.test/js/script.js', undefined],
    ['https://acme.my.site.com/ESW/assets/js/bootstrap.min.js', 'salesforce'],
  ])('%s is of %s', (address, id) => {
    expect(owner(address)).toBe(id);
  });
});
