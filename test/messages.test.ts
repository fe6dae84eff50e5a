/** A manual of mistakes: what an owner writes, and what the console answers. */
import { describe, expect, test } from 'vitest';
import { known } from '../src/catalogue/known.js';
import { resolve } from '../src/config/resolve.js';
import { checkParameters } from '../src/config/vendors.js';
import { messages } from '../src/messages.js';
import { know } from './config/plan.js';

const answers = (options: unknown) => {
  const { plan, problems } = resolve(options, known);
  const later = plan.vendors.flatMap(vendor => checkParameters(vendor, know(vendor)));
  return [...problems, ...later].map(problem => messages.option(...problem));
};
const acme = (field: object) => ({ vendors: { acme: { hosts: ['a.test'], ...field } } });

describe('a mistake in an option', () => {
  test.each<[options: unknown, text: string]>([
    [{ mode: 3 }, 'mode: got 3, expected one of opt-in, opt-out.'],
    [{ revision: '1' }, 'revision: got "1", expected a whole number from 0 to 1000000000.'],
    [{ cookie: { days: 900 } }, 'cookie.days: got 900, expected a whole number from 1 to 400.'],
    [{ cookie: { days: 0.5 } }, 'cookie.days: got 0.5, expected a whole number from 1 to 400.'],
    [{ cookie: { name: 'a b' } }, 'cookie.name: got "a b", expected a cookie name such as "consent".'],
    [{ cookie: { domain: 'a b' } }, 'cookie.domain: got "a b", expected a domain such as "example.com".'],
    [{ cookie: { path: 'shop' } }, 'cookie.path: got "shop", expected a path such as "/".'],
    [{ cookie: 'consent' }, 'cookie: got "consent", expected an object {…}.'],
    [{ policyUrl: 'javascript:x' }, 'policyUrl: got "javascript:x", expected an address such as "/privacy".'],
    [{ language: 'english' }, 'language: got "english", expected "auto" or a language such as "de".'],
    [{ region: 'California' }, 'region: got "California", expected a code such as "DE" or "US-CA".'],
    [{ gpc: true }, 'gpc: got true, expected one of refuse-ads, refuse-all, ignore.'],
    [{ ui: { theme: 'black' } }, 'ui.theme: got "black", expected one of auto, light, dark.'],
    [{ ui: { opener: 'no' } }, 'ui.opener: got "no", expected true or false.'],
    [{ reloadOnRevoke: 1 }, 'reloadOnRevoke: got 1, expected true or false.'],
    [{ categories: [] }, 'categories: got [], expected an object {…}.'],
    [{ categories: { media: 'Media' } }, 'categories.media: got "Media", expected an object {…}.'],
    [
      { categories: { 'my media': {} } },
      'categories: got "my media", expected a name of letters, digits and dashes.',
    ],
    [{ vendors: ['hotjar'] }, 'vendors: got ["hotjar"], expected an object {…}.'],
    [{ colour: 'red' }, 'colour: unknown option, ignored.'],
    [
      { region: 'US', regions: { US: { mode: 3 } } },
      'regions.US.mode: got 3, expected one of opt-in, opt-out.',
    ],
    [
      { policyUrl: `javascript:${'x'.repeat(80)}` },
      `policyUrl: got "javascript:${'x'.repeat(47)}…, expected an address such as "/privacy".`,
    ],
  ])('%j', (options, text) => {
    expect(answers(options)).toEqual([text]);
  });
});

describe('a mistake in a vendor', () => {
  test.each<[options: unknown, text: string]>([
    [{ vendors: { hotjar: [] } }, 'vendors.hotjar: got [], expected true, an ID, or an object {…}.'],
    [
      { vendors: { ga4: true, 'google-analytics': true } },
      'vendors.google-analytics: names a vendor that is named already; this one counts.',
    ],
    [
      { vendors: { acme: true } },
      'vendors.acme: unknown vendor, ignored; a vendor of your own needs "hosts".',
    ],
    [
      { vendors: { hotjar: { category: 3 } } },
      'vendors.hotjar.category: got 3, expected one of necessary, functional, analytics, marketing.',
    ],
    [
      { vendors: { hotjar: { category: 'sales' } } },
      'vendors.hotjar.category: got "sales", expected one of necessary, functional, analytics, marketing.',
    ],
    [
      { vendors: { hotjar: { category: 'necessary' } } },
      'vendors.hotjar.category: "necessary" runs hotjar without asking. Remove it unless the site cannot work without it; authorities call that an infringement (EDPB Cookie Banner Taskforce, 2023, type I).',
    ],
    [
      { vendors: { acme: 'x' } },
      'vendors.acme: unknown vendor, ignored; a vendor of your own needs "hosts".',
    ],
    [
      acme({ hosts: 'a.test' }),
      'vendors.acme.hosts: got "a.test", expected a list such as ["chat.acme.test"].',
    ],
    [acme({ hosts: [3] }), 'vendors.acme.hosts[0]: got 3, expected a text.'],
    [acme({ hosts: [''] }), 'vendors.acme.hosts[0]: got "", expected a text.'],
    [
      acme({ hosts: ['a.test', 'https://a.test'] }),
      'vendors.acme.hosts[1]: got "https://a.test", expected an address such as chat.acme.test/widget, without https://.',
    ],
    [
      acme({ hosts: ['https://a.test'] }),
      'vendors.acme.hosts[0]: got "https://a.test", expected an address such as chat.acme.test/widget, without https://.',
    ],
    [acme({ name: 3 }), 'vendors.acme.name: got 3, expected a text.'],
    [
      acme({ policyUrl: 'javascript:x' }),
      'vendors.acme.policyUrl: got "javascript:x", expected an address such as "/privacy".',
    ],
    [
      acme({ optOutUrl: 'javascript:x' }),
      'vendors.acme.optOutUrl: got "javascript:x", expected an address such as "https://vendor.example/opt-out".',
    ],
    [acme({ cookies: 'acme_*' }), 'vendors.acme.cookies: got "acme_*", expected a list such as ["acme_*"].'],
    [
      acme({ markers: 'Acme' }),
      'vendors.acme.markers: got "Acme", expected a list such as ["AcmeChat.init"].',
    ],
    [acme({ storage: 'acme:*' }), 'vendors.acme.storage: got "acme:*", expected a list such as ["acme:*"].'],
    [acme({ markers: [{}] }), 'vendors.acme.markers[0]: got {}, expected a text.'],
    [acme({ colour: 'red' }), 'vendors.acme.colour: unknown option, ignored.'],
    [
      { vendors: { 'acme chat': { hosts: ['a.test'] } } },
      'vendors.acme chat: got "acme chat", expected a name of letters, digits and dashes that is not a category.',
    ],
  ])('%j', (options, text) => {
    expect(answers(options)).toEqual([text]);
  });

  test('in each item of a list is told', () => {
    expect(answers(acme({ markers: [null, {}] }))).toEqual([
      'vendors.acme.markers[0]: got "null", expected a text.',
      'vendors.acme.markers[1]: got {}, expected a text.',
    ]);
  });

  test.each<[options: unknown, text: string]>([
    [
      { vendors: { hotjar: 'abc' } },
      'vendors.hotjar.id: got "abc", expected the digits of the site ID (hjid), such as 1234567; the vendor stays held.',
    ],
    [
      { vendors: { ga4: { id: 'AW-123456' } } },
      'vendors.google-analytics.id: got "AW-123456", expected a measurement or Google tag ID (Admin, Data streams), such as G-ABCDE12345; the vendor stays held.',
    ],
  ])('%j', (options, text) => {
    expect(answers(options)).toEqual([text]);
  });
});

describe('what was meant', () => {
  test.each([
    [{ mode: 'optin' }, 'opt-in'],
    [{ unlisted: 'hold-al' }, 'hold-all'],
    [{ cookie: { sameSite: 'lax' } }, 'Lax'],
    [{ policyURL: '/x' }, 'policyUrl'],
    [{ vendor: {} }, 'vendors'],
    [{ cookie: { day: 3 } }, 'days'],
    [{ ui: { them: 'dark' } }, 'theme'],
    [{ vendors: { 'google-analitics': true } }, 'google-analytics'],
    [{ vendors: { hotjr: true } }, 'hotjar'],
    [{ vendors: { hotjar: { category: 'statistic' } } }, 'statistics'],
    [{ regions: { US: { mode: 'optout' } } }, 'opt-out'],
    [{ vendors: { hotjar: { ID: '123456' } } }, 'id'],
    [{ vendors: { hotjar: { category: 'analitics' } } }, 'analytics'],
    [acme({ host: [] }), 'hosts'],
  ])('%j: %s', (options, meant) => {
    expect(answers(options)).toHaveLength(1);
    expect(answers(options)[0]).toMatch(/\. Did you mean "[^"]+"\?$/);
    expect(answers(options)[0]).toContain(`Did you mean "${meant}"?`);
  });

  test('{"vendors":{"hotjr":"123456"}}: hotjar, told once', () => {
    const said = answers({ vendors: { hotjr: '123456' } });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Did you mean "hotjar"?');
  });

  test.each([
    [{ days: 90 }, 'days'],
    [{ ui: { days: 3 } }, 'days'],
    [{ cookie: { id: 'x' } }, 'id'],
    [{ vendors: { youtube: { id: 'x' } } }, 'id'],
    [acme({ cookie: [] }), 'cookie'],
  ])('%j is not told to write "%s", which is what it says', (options, word) => {
    expect(answers(options)[0]).not.toContain(`Did you mean "${word}"?`);
  });

  test.each([{ mode: 'optin' }, { policyURL: '/x' }, { vendors: { hotjr: true } }])(
    '%j ends like a sentence',
    options => {
      expect(answers(options)[0]).toMatch(/[^?]\. Did you mean "[\w-]+"\?$/);
    },
  );

  test('a configuration that is no object has a name in the text', () => {
    expect(answers(3)).toEqual(['the configuration: got 3, expected an object {…}.']);
  });

  test.each([
    ['an object that holds itself', window, 'object'],
    ['a bigint', 1n, 'bigint'],
  ])('what cannot be told is named: %s', (_, value, name) => {
    expect(answers({ policyUrl: value })).toEqual([
      `policyUrl: got ${name}, expected an address such as "/privacy".`,
    ]);
  });
});

describe('what else is said', () => {
  const ASKED_AGAIN = 'the answer holds for this page view only, and the visitor will be asked again.';
  test.each([
    [
      messages['tag-late']('async'),
      'the script tag has "async", so other tags run before it. Remove the attribute; the file is small.',
    ],
    [
      messages['tag-below']('/a.js'),
      '/a.js stands above the script tag and cannot be held; put the tag first in <head>.',
    ],
    [messages['second-start'](), 'start() was called twice; the first call counts.'],
    [
      messages['second-copy'](),
      'window.consent exists already, so this copy does nothing. Keep one script tag.',
    ],
    [
      messages['cookie-domain']('b.test', 'a.test'),
      `cookie.domain: got "b.test", expected "a.test" or a parent of it; ${ASKED_AGAIN}`,
    ],
    [
      messages['cookie-path']('/b', '/a'),
      `cookie.path: got "/b", which does not cover /a; expected "/"; ${ASKED_AGAIN}`,
    ],
    [
      messages['cookie-refused']('consent'),
      `the cookie "consent" could not be written (cookies are off, the page is in a sandboxed frame, or sameSite is "None" without https); ${ASKED_AGAIN}`,
    ],
    [
      messages['config-unreadable']('/c.json', 'the server answered 404'),
      'data-config: could not read /c.json (the server answered 404); every known vendor stays held until it can be read.',
    ],
    [
      messages['not-erased'](['_a', '_b']),
      'could not erase _a, _b: set by a server for another path, or protected; let your server expire them.',
    ],
    [
      messages['name-unknown']('sales', ['analytics']),
      '"sales" is neither a category nor a vendor here; it is ignored.',
    ],
    [
      messages['name-unknown']('analitics', ['analytics']),
      '"analitics" is neither a category nor a vendor here; it is ignored. Did you mean "analytics"?',
    ],
    [messages['call-threw']('fbq', null), 'fbq() of a vendor threw; the rest goes on.'],
    [messages['patch-failed']('fetch', null), 'could not look at a call of fetch; it was let through.'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
