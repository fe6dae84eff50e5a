import { describe, expect, test } from 'vitest';
import { known } from '../../src/catalogue/known.js';
import { resolve } from '../../src/config/resolve.js';
import type { Plan } from '../../src/types.js';

const OPENERS = ['start', 'end', 'top-start', 'top-end'];
const DESIGNS = ['standard', 'soft', 'sharp', 'contrast'];

type Problems = ReturnType<typeof resolve>['problems'];

const of = (options: unknown) => resolve(options, known);
/** `{ cookie: { days: 3 } }` from `cookie.days` and 3. */
const put = (path: string, value: unknown): object =>
  path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
const take = (plan: Plan, path: string) =>
  path.split('.').reduce<unknown>((value, key) => (value as { [key: string]: unknown })[key], plan);

describe('with no options', () => {
  test('the strictest defaults count', () => {
    const { plan, problems } = of({});
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({
      revision: 0,
      mode: 'opt-in',
      policyUrl: null,
      vendors: [],
      unlisted: 'hold-known',
      cookie: { name: 'consent', days: 180, domain: null, path: '/', sameSite: 'Lax' },
      gpc: 'refuse-ads',
      language: 'auto',
      texts: {},
      ui: { position: 'bottom', theme: 'auto', opener: true, openerPosition: 'start' },
      reloadOnRevoke: true,
    });
  });

  test('there are four categories, and only one is necessary', () => {
    const { categories } = of({}).plan;
    expect(categories.map(c => c.id)).toEqual(['necessary', 'functional', 'analytics', 'marketing']);
    expect(categories.filter(c => c.necessary).map(c => c.id)).toEqual(['necessary']);
    expect(categories.map(c => c.label + c.description)).toEqual(['', '', '', '']);
  });
});

/** An option, values it takes, values it does not take, what counts then, and what was expected. */
const RULES: [path: string, good: unknown[], bad: unknown[], otherwise: unknown, expected: unknown][] = [
  ['revision', [0, 1, 1e9], [-1, 1.5, '1', 1e9 + 1, true], 0, [0, 1e9, 0]],
  ['mode', ['opt-in', 'opt-out'], ['optout', '', 1], 'opt-in', ['opt-in', 'opt-out']],
  [
    'policyUrl',
    [
      '/privacy',
      'https://a.test/p',
      'http://a.test',
      './p',
      '../p',
      'privacy',
      'privacy.html',
      'legal/privacy',
    ],
    [
      '',
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:x',
      'data:text/html,x',
      'mailto:a@b.test',
      3,
    ],
    null,
    'text',
  ],
  [
    'unlisted',
    ['hold-known', 'hold-all', 'allow'],
    ['hold', false],
    'hold-known',
    ['hold-known', 'hold-all', 'allow'],
  ],
  [
    'gpc',
    ['refuse-ads', 'refuse-all', 'ignore'],
    [true, 'off'],
    'refuse-ads',
    ['refuse-ads', 'refuse-all', 'ignore'],
  ],
  [
    'language',
    ['auto', 'de', 'pt-BR', 'zh-Hant-TW', 'nds'],
    ['', 'english', 'd', 'de_AT', 3],
    'auto',
    'text',
  ],
  ['region', ['DE', 'us', 'US-CA', 'GB-ENG'], ['Germany', 'U', 'US_CA', 3], '', 'text'],
  ['reloadOnRevoke', [true, false], [0, 'no'], true, 'flag'],
  [
    'cookie.name',
    ['consent', '__Host-consent', 'a.b'],
    ['', 'a b', 'a;b', 'a=b', 'a%b', 'ä', 3],
    'consent',
    'text',
  ],
  ['cookie.days', [1, 180, 400], [0, 401, 1.5, '180'], 180, [1, 400, 180]],
  [
    'cookie.domain',
    ['example.com', '.example.com', 'localhost'],
    ['', 'a b', 'https://a.test', 'a..b'],
    null,
    'text',
  ],
  ['cookie.path', ['/', '/shop', '/shop/'], ['', 'shop', '/a;b', '/a b'], '/', 'text'],
  ['cookie.sameSite', ['Lax', 'Strict', 'None'], ['lax', ''], 'Lax', ['Lax', 'Strict', 'None']],
  ['ui.position', ['bottom', 'top'], ['left'], 'bottom', ['bottom', 'top']],
  ['ui.theme', ['auto', 'light', 'dark'], ['black'], 'auto', ['auto', 'light', 'dark']],
  ['ui.opener', [true, false], ['yes', 0], true, 'flag'],
  ['ui.openerPosition', OPENERS, ['left'], 'start', OPENERS],
  ['ui.layout', ['corner', 'bar', 'center'], ['box'], 'corner', ['corner', 'bar', 'center']],
  ['ui.design', DESIGNS, ['pretty', true], 'standard', DESIGNS],
];
const flat = (at: 1 | 2) =>
  RULES.flatMap(row => row[at].map(value => [row[0], value, row[3], row[4]] as const));

describe('a rule', () => {
  test.each(flat(1))('%s takes %j', (path, value) => {
    const { plan, problems } = of(put(path, value));
    expect(problems).toEqual([]);
    expect(take(plan, path)).toBe(value);
  });

  test.each(flat(2))('%s does not take %j, and its default counts', (path, value, otherwise, expected) => {
    const { plan, problems } = of(put(path, value));
    expect(problems).toEqual([[path, value, expected]]);
    expect(take(plan, path)).toBe(otherwise);
  });

  test.each(RULES.map(row => [row[0], row[3]]))('%s may be null, which says nothing', (path, otherwise) => {
    const { plan, problems } = of(put(path as string, null));
    expect(problems).toEqual([]);
    expect(take(plan, path as string)).toBe(otherwise);
  });
});

test('a mistake costs only the option it is in', () => {
  const { plan, problems } = of({ mode: 'opt-out', cookie: { name: 'c', days: 900 }, ui: { theme: 'dark' } });
  expect(problems).toHaveLength(1);
  expect(plan).toMatchObject({ mode: 'opt-out', cookie: { name: 'c', days: 180 }, ui: { theme: 'dark' } });
});

/** The options there are, as an unknown one is answered. */
const TOP = [
  ...['$schema', 'revision', 'mode', 'policyUrl', 'unlisted', 'gpc', 'language', 'region', 'reloadOnRevoke'],
  ...['cookie', 'ui', 'categories', 'vendors', 'texts', 'regions'],
];
const UI = ['layout', 'position', 'side', 'design', 'theme', 'close', 'opener', 'openerPosition'];

test.each<[unknown, Problems]>([
  [{ policyURL: '/x' }, [['policyURL', '/x', { unknown: TOP }]]],
  [{ ui: { colour: 'red' } }, [['ui.colour', 'red', { unknown: UI }]]],
  [{ cookie: 'consent' }, [['cookie', 'consent', 'object']]],
  [{ vendors: ['hotjar'] }, [['vendors', ['hotjar'], 'object']]],
  [{ $schema: './consent.schema.json' }, []],
])('%j: what is not an option is reported', (options, problems) => {
  expect(of(options).problems).toEqual(problems);
});

describe('regions', () => {
  const regions = { US: { mode: 'opt-out' }, 'US-CA': { mode: 'opt-in' }, GB: {} };
  test.each<[region: string | undefined, mode: string, why: string]>([
    ['US-CA', 'opt-in', 'the longer code wins'],
    ['US-NY', 'opt-out', 'the country counts for its regions'],
    ['US', 'opt-out', 'the country itself'],
    ['us-ca', 'opt-in', 'in small letters'],
    ['DE', 'opt-in', 'not named: the options'],
    [undefined, 'opt-in', 'no region known: the options'],
  ])('%s is %s (%s)', (region, mode) => {
    expect(of({ region, regions }).plan.mode).toBe(mode);
  });

  test.each([
    ['XX', 'opt-out', 'the options count where no region fits'],
    ['GB', 'opt-in', 'a region that says nothing is strict'],
    ['constructor', 'opt-out', 'a word every object knows is no region'],
  ])('under opt-out, %s is %s: %s', (region, mode) => {
    expect(of({ mode: 'opt-out', region, regions }).plan.mode).toBe(mode);
  });

  test('may be named in small letters', () => {
    const { plan, problems } = of({ region: 'US-CA', regions: { us: { mode: 'opt-out' } } });
    expect(problems).toEqual([]);
    expect(plan.mode).toBe('opt-out');
  });

  const MISTAKES: [rules: unknown, problems: Problems][] = [
    [{ mode: 'no' }, [['regions.US.mode', 'no', ['opt-in', 'opt-out']]]],
    [{ mod: 'opt-out' }, [['regions.US.mod', 'opt-out', { unknown: ['mode'] }]]],
    [3, [['regions.US', 3, 'object']]],
    [null, []],
  ];
  test.each(MISTAKES)('that counts and says %j is strict', (rules, problems) => {
    const found = of({ mode: 'opt-out', region: 'US', regions: { US: rules } });
    expect(found.problems).toEqual(problems);
    expect(found.plan.mode).toBe('opt-in');
  });

  test.each(MISTAKES)(
    'that does not count and says %j is reported, and changes nothing',
    (rules, problems) => {
      const found = of({ mode: 'opt-out', region: 'DE', regions: { US: rules } });
      expect(found.problems).toEqual(problems);
      expect(found.plan.mode).toBe('opt-out');
    },
  );
});

describe('categories', () => {
  const find = (options: unknown, id: string) => of(options).plan.categories.find(c => c.id === id);

  test('one can be added, after the built-in ones', () => {
    const media = { label: 'Media', description: 'Videos.' };
    const { plan, problems } = of({ categories: { media } });
    expect(problems).toEqual([]);
    expect(plan.categories.at(-1)).toEqual({ id: 'media', ...media, necessary: false });
  });

  test('one added without a label is shown by its name', () => {
    expect(find({ categories: { media: {} } }, 'media')?.label).toBe('media');
  });

  test('a built-in one can be renamed, and stays what it is', () => {
    const { plan } = of({ categories: { necessary: { label: 'Needed' } } });
    expect(plan.categories).toHaveLength(4);
    expect(plan.categories[0]).toEqual({
      id: 'necessary',
      label: 'Needed',
      description: '',
      necessary: true,
    });
  });

  test('one added can never be necessary', () => {
    const { plan, problems } = of({ categories: { mine: { necessary: true } } });
    expect(problems).toEqual([['categories.mine.necessary', true, { unknown: ['label', 'description'] }]]);
    expect(plan.categories.at(-1)?.necessary).toBe(false);
  });

  test.each(['my media', '', '1st', '__proto__', 'ü'])('%j is no name for one', name => {
    const { plan, problems } = of(JSON.parse(`{"categories":{${JSON.stringify(name)}:{}}}`));
    expect(problems).toEqual([['categories', name, 'name']]);
    expect(plan.categories).toHaveLength(4);
  });
});

describe('texts', () => {
  test('are kept for each language', () => {
    const { plan, problems } = of({ texts: { en: { title: 'x' } } });
    expect(problems).toEqual([]);
    expect(plan.texts).toEqual({ en: { title: 'x' } });
  });

  test('that are no object are reported', () => {
    expect(of({ texts: { en: 3 } }).problems).toEqual([['texts.en', 3, 'object']]);
  });

  // Not looked at: a text may be anything, and reaches the panel as it is.
  test.fails('one that is no text is reported', () => {
    expect(of({ texts: { en: { title: 5 } } }).problems).not.toEqual([]);
  });
});
