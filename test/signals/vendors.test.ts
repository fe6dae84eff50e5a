import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readGpc } from '../../src/signals/gpc.js';
import { createVendorSignals } from '../../src/signals/vendors.js';
import { compare } from '../../src/state/choice.js';
import type { ConsentState, Plan } from '../../src/types.js';
import { know, planOf } from '../config/plan.js';
import { answer, stateOf } from '../state/answers.js';

const win = window as unknown as { [name: string]: unknown };
const GLOBALS = ['uetq', 'fbq', '_hsp', '_hsq', 'disableHubSpotCookieBanner'];
const plan = planOf({ vendors: { hubspot: true, 'bing-ads': true, 'facebook-pixel': true, hotjar: true } });
const yes = stateOf(plan, answer(plan, { marketing: true, analytics: true }));
const no = stateOf(plan, answer(plan, { marketing: false }));

const start = (given: Plan, state: ConsentState) => {
  const signals = createVendorSignals(given, know);
  for (const vendor of given.vendors) signals.start(vendor, state);
};

let log: string[] = [];
beforeEach(() => {
  log = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void log.push(`${name} ${JSON.stringify(args)}`);
  win.fbq = note('fbq');
  for (const name of ['uetq', '_hsp', '_hsq']) win[name] = { push: note(name) };
});
afterEach(() => {
  for (const name of GLOBALS) delete win[name];
  vi.restoreAllMocks();
});

const HUBSPOT = (on: boolean) =>
  `_hsp [["setHubSpotConsent",{"analytics":${on},"advertisement":${on},"functionality":${on}}]]`;

describe('at the start', () => {
  test('defaults are told, and nothing is granted that was not', () => {
    start(plan, no);
    expect(log).toEqual(['uetq ["consent","default",{"ad_storage":"denied"}]']);
    expect(win.disableHubSpotCookieBanner).toBe(true);
  });

  test('what is granted is said again, each vendor’s default before its grant', () => {
    start(plan, yes);
    expect(log).toEqual([
      HUBSPOT(true),
      'uetq ["consent","default",{"ad_storage":"denied"}]',
      'uetq ["consent","update",{"ad_storage":"granted"}]',
      'fbq ["consent","grant"]',
    ]);
  });

  test('a default comes before what the page has queued, a grant after it', () => {
    win.uetq = ['event', 'mine'];
    start(planOf({ vendors: { 'bing-ads': true } }), yes);
    const told = (words: string, status: string) => ['consent', words, { ad_storage: status }];
    expect(win.uetq).toEqual([...told('default', 'denied'), 'event', 'mine', ...told('update', 'granted')]);
  });
});

describe('a change', () => {
  const { update } = createVendorSignals(plan, know);

  test('is told to those whose answer changed, in the order of the plan', () => {
    update(compare(yes, no, 'this-tab'));
    expect(log).toEqual([
      HUBSPOT(false),
      '_hsp [["revokeCookieConsent"]]',
      '_hsq [["doNotTrack"]]',
      'uetq ["consent","update",{"ad_storage":"denied"}]',
      'fbq ["consent","revoke"]',
    ]);
  });

  test('back to yes grants', () => {
    update(compare(no, yes, 'other-tab'));
    expect(log).toEqual([
      HUBSPOT(true),
      'uetq ["consent","update",{"ad_storage":"granted"}]',
      'fbq ["consent","grant"]',
    ]);
  });

  test('of one vendor is told to it alone', () => {
    const but = stateOf(plan, answer(plan, { marketing: true, analytics: true, 'facebook-pixel': false }));
    update(compare(yes, but, 'this-tab'));
    expect(log).toEqual(['fbq ["consent","revoke"]']);
  });

  test('that is none is told to nobody', () => {
    update(compare(yes, yes, 'this-tab'));
    expect(log).toEqual([]);
  });

  test('reaches the others when one vendor throws', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    win.uetq = {
      push() {
        throw new Error('theirs');
      },
    };
    update(compare(no, yes, 'this-tab'));
    expect(log).toEqual([HUBSPOT(true), 'fbq ["consent","grant"]']);
  });
});

test.each([
  [true, true],
  [false, false],
  [undefined, false],
  ['1', false],
  [1, false],
])('a browser whose signal is %j sends Global Privacy Control: %s', (value, sends) => {
  expect(readGpc({ globalPrivacyControl: value } as unknown as Navigator)).toBe(sends);
});
