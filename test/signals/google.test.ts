import { afterEach, describe, expect, test } from 'vitest';
import { createGoogleSignals, googleConsent } from '../../src/signals/google.js';
import { planOf } from '../config/plan.js';
import { answer, stateOf } from '../state/answers.js';

const win = window as unknown as { [name: string]: unknown };
const both = { 'google-analytics': true, 'google-ads': true } as const;
const layer = () => (win.dataLayer ?? []) as unknown[];
/** Commands as arrays; the rest as it is. */
const commands = () =>
  layer().map(entry =>
    Object.prototype.toString.call(entry) === '[object Arguments]' ? [...(entry as [])] : entry,
  );

afterEach(() => {
  for (const name of Object.keys(win))
    if (/^(dataLayer|google_tag_manager|ga-disable-.*)$/.test(name)) delete win[name];
});

/** Signals of a site, with the states of given answers. */
function site(vendors: NonNullable<Parameters<typeof planOf>[0]>['vendors'] = both) {
  const plan = planOf({ vendors: vendors ?? {} });
  const answered = (choices?: Record<string, boolean>) =>
    stateOf(plan, choices ? answer(plan, choices) : null);
  return { google: createGoogleSignals(plan), answered };
}

const ADS = ['ad_storage', 'ad_user_data', 'ad_personalization'];
const FUNCTIONAL = ['functionality_storage', 'personalization_storage'];

describe('what is granted to Google', () => {
  test.each([
    ['nothing', {}, {}, []],
    ['analytics', { analytics: true }, {}, ['analytics_storage']],
    ['marketing', { marketing: true }, {}, ADS],
    ['functional', { functional: true }, {}, FUNCTIONAL],
    [
      'everything',
      { analytics: true, marketing: true, functional: true },
      {},
      [...ADS, ...FUNCTIONAL, 'analytics_storage'],
    ],
    ['ads by their own answer', { marketing: false }, { 'google-ads': true }, ADS],
    ['not ads by their own answer', { marketing: true }, { 'google-ads': false }, []],
    ['analytics by its own answer', {}, { 'google-analytics': true }, ['analytics_storage']],
    ['not analytics by its own answer', { analytics: true }, { 'google-analytics': false }, []],
    ['nothing by other vendors', {}, { hotjar: true }, []],
  ])('%s', (_, categories, vendors, granted) => {
    const consent = googleConsent({ categories, vendors });
    const yes = Object.keys(consent).filter(key => consent[key] === 'granted');
    expect(yes.sort()).toEqual([...granted, 'security_storage'].sort());
    expect(Object.keys(consent)).toHaveLength(7);
  });

  test('follows a vendor that was moved', () => {
    const { answered } = site({ 'google-analytics': { category: 'marketing' } });
    expect(googleConsent(answered({ marketing: true })).analytics_storage).toBe('granted');
    expect(googleConsent(answered({ analytics: true })).analytics_storage).toBe('denied');
  });
});

describe('at the start', () => {
  const denied = { ...googleConsent({ categories: {}, vendors: {} }) };

  test('the default is denied and comes before what the page has queued', () => {
    win.dataLayer = [['js'], { event: 'mine' }];
    const { google, answered } = site();
    google.start(answered());
    expect(commands()).toEqual([['consent', 'default', denied], ['js'], { event: 'mine' }]);
  });

  test('it is a raw command, which Google tells from data', () => {
    const { google, answered } = site();
    google.start(answered());
    expect(Object.prototype.toString.call(layer()[0])).toBe('[object Arguments]');
  });

  test('what is granted already follows behind the page’s own, which may hold a default too', () => {
    win.dataLayer = [['js']];
    const { google, answered } = site();
    google.start(answered({ analytics: true }));
    expect(commands().map(entry => (entry as string[])[1] ?? entry)).toEqual([
      'default',
      ['js'],
      'update',
      { event: 'consent_update', consent: { ...answered({ analytics: true }).categories } },
    ]);
  });

  test('nothing is said in front of a container that has run', () => {
    win.google_tag_manager = {};
    win.dataLayer = [['js']];
    const { google, answered } = site();
    google.start(answered());
    expect(commands()).toEqual([['js'], ['consent', 'default', denied]]);
  });

  test.each([undefined, null, 'x', { push: 1 }])('a dataLayer that is no array (%j) is replaced', given => {
    win.dataLayer = given;
    const { google, answered } = site();
    google.start(answered());
    expect(commands()).toEqual([['consent', 'default', denied]]);
  });
});

describe('a change', () => {
  test('is one update with the event after it', () => {
    const { google, answered } = site();
    const state = answered({ analytics: true });
    google.update(state);
    const event = { event: 'consent_update', consent: { ...state.categories } };
    expect(commands()).toEqual([['consent', 'update', googleConsent(state)], event]);
  });

  test('says no again', () => {
    const { google, answered } = site();
    google.update(answered({ analytics: true }));
    google.update(answered({ analytics: false }));
    expect((commands()[2] as [string, string, object])[2]).toMatchObject({ analytics_storage: 'denied' });
    expect(commands()).toHaveLength(4);
  });

  test('hands out an event that nobody can change our state by', () => {
    const { google, answered } = site();
    const state = answered({ analytics: false });
    google.update(state);
    (layer()[1] as { consent: { [key: string]: boolean } }).consent.analytics = true;
    expect(state.categories.analytics).toBe(false);
  });
});

describe('the switch that stops Analytics', () => {
  const flags = () =>
    Object.fromEntries(Object.entries(win).filter(([name]) => name.startsWith('ga-disable-')));

  test('is off while it was never on, on with a withdrawal, and off again with a grant', () => {
    const { google, answered } = site({ 'google-analytics': 'G-ABCDE12345' });
    google.start(answered({ analytics: true }));
    expect(flags()).toEqual({});
    google.update(answered({ analytics: false }));
    expect(flags()).toEqual({ 'ga-disable-G-ABCDE12345': true });
    google.update(answered({ analytics: true }));
    expect(flags()).toEqual({ 'ga-disable-G-ABCDE12345': false });
  });

  test('finds the IDs of tags in the page, and leaves other products alone', () => {
    const queue = (...words: unknown[]) => layer().push(words);
    win.dataLayer = [null, 3, 'x', { event: 'config' }];
    for (const id of ['G-PAGE1', 'UA-123-1', 'GT-ABCD', 'AW-123456', 3]) queue('config', id);
    const { google, answered } = site();
    google.update(answered({ analytics: false }));
    expect(flags()).toEqual({
      'ga-disable-G-PAGE1': true,
      'ga-disable-UA-123-1': true,
      'ga-disable-GT-ABCD': true,
    });
  });

  test('is not touched on a site without Analytics', () => {
    win.dataLayer = [['config', 'G-PAGE1']];
    const { google, answered } = site({ 'google-ads': true });
    google.update(answered({ marketing: false }));
    expect(flags()).toEqual({});
  });
});

describe('a site without Google’s tags', () => {
  const run = (vendors: Parameters<typeof site>[0]) => {
    const { google, answered } = site(vendors);
    google.start(answered());
    google.update(answered({ analytics: true }));
    return win.dataLayer;
  };

  test('has no dataLayer made', () => {
    expect(run({ hotjar: true })).toBeUndefined();
  });

  test('has none made for a vendor of its own that has Google in its name', () => {
    expect(
      run({ 'google-fonts': { hosts: ['fonts.googleapis.com'], category: 'functional' } }),
    ).toBeUndefined();
  });
});
