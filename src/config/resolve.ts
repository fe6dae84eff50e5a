import { own, record } from '../lib/own.js';
import type { CategoryInfo, HotVendor, Plan } from '../types.js';
import { type Checker, createChecker } from './check.js';
import type { Options } from './options.js';
import { resolveVendors } from './vendors.js';

const BUILT_IN = ['necessary', 'functional', 'analytics', 'marketing'];
const OPTIONS: readonly (keyof Options)[] = [
  '$schema',
  'revision',
  'mode',
  'region',
  'regions',
  'policyUrl',
  'vendors',
  'categories',
  'unlisted',
  'cookie',
  'gpc',
  'language',
  'texts',
  'ui',
  'reloadOnRevoke',
];

/** The plan, and what was wrong with the options it came from. */
export interface Resolved {
  readonly plan: Plan;
  readonly problems: readonly string[];
}

/**
 * Turns what the owner wrote into a complete, frozen plan. Pure. A mistake costs only the option it is in, which
 * takes its default; a mistake in a vendor leaves that vendor held.
 */
export function resolve(options: unknown, catalogue: readonly HotVendor[]): Resolved {
  const check = createChecker();
  const given = check.object('configuration', options);
  check.onlyKeys('', given, OPTIONS);
  const categories = resolveCategories(given.categories, check);
  const plan: Plan = {
    revision: check.integer('revision', given.revision, 0, 1e9, 0),
    mode: resolveMode(given, check),
    policyUrl: check.text('policyUrl', given.policyUrl, /^(https?:|\/|\.|[\w-]+(\.|\/|$))/i, '/privacy', null),
    categories,
    vendors: resolveVendors(given.vendors, categories, catalogue, check),
    unlisted: check.oneOf('unlisted', given.unlisted, ['hold-known', 'hold-all', 'allow'], 'hold-known'),
    cookie: resolveCookie(given.cookie, check),
    gpc: check.oneOf('gpc', given.gpc, ['refuse-ads', 'refuse-all', 'ignore'], 'refuse-ads'),
    language: check.text('language', given.language, /^(auto|[a-z]{2,3}(-[a-z0-9]+)*)$/i, 'de', 'auto'),
    texts: resolveTexts(given.texts, check),
    ui: resolveUi(given.ui, check),
    reloadOnRevoke: check.flag('reloadOnRevoke', given.reloadOnRevoke, true),
  };
  return { plan: Object.freeze(plan), problems: check.problems };
}

/** No region known means the strictest rules: those of the options themselves, `opt-in` unless said otherwise. */
function resolveMode(given: { readonly [key: string]: unknown }, check: Checker): Plan['mode'] {
  const modes = ['opt-in', 'opt-out'] as const;
  let mode = check.oneOf('mode', given.mode, modes, 'opt-in');
  const region = check.text('region', given.region, /^[a-z]{2}(-[a-z0-9]{1,3})?$/i, 'DE or US-CA', '').toUpperCase();
  const regions = check.object('regions', given.regions);
  for (const code of [region.slice(0, 2), region]) {
    const rule = code && own(regions, code);
    if (rule) mode = check.oneOf(`regions.${code}.mode`, check.object(`regions.${code}`, rule).mode, modes, mode);
  }
  return mode;
}

function resolveCategories(value: unknown, check: Checker): readonly CategoryInfo[] {
  const given = check.object('categories', value);
  const ids = [...BUILT_IN];
  for (const id of Object.keys(given)) {
    if (!/^[a-z][\w-]*$/i.test(id)) check.report(`categories.${id}`, 'expected a name such as "media"; it is ignored');
    else if (ids.indexOf(id) < 0) ids.push(id);
  }
  return Object.freeze(
    ids.map(id => {
      const path = `categories.${id}`;
      const words = check.object(path, own(given, id));
      check.onlyKeys(`${path}.`, words, ['label', 'description']);
      return Object.freeze({
        id,
        label: check.text(`${path}.label`, own(words, 'label'), /\S/, 'Media', BUILT_IN.indexOf(id) < 0 ? id : ''),
        description: check.text(`${path}.description`, own(words, 'description'), /\S/, 'Players and maps.', ''),
        necessary: id === 'necessary',
      });
    }),
  );
}

function resolveCookie(value: unknown, check: Checker): Plan['cookie'] {
  const given = check.object('cookie', value);
  check.onlyKeys('cookie.', given, ['name', 'days', 'domain', 'path', 'sameSite']);
  return Object.freeze({
    name: check.text('cookie.name', given.name, /^[\w!#$%&'*+.^`|~-]+$/, 'consent', 'consent'),
    days: check.integer('cookie.days', given.days, 1, 400, 180),
    domain: given.domain === null ? null : check.text('cookie.domain', given.domain, /^\.?[\w.-]+$/, 'example.com', null),
    path: check.text('cookie.path', given.path, /^\/[^;\s]*$/, '/', '/'),
    sameSite: check.oneOf('cookie.sameSite', given.sameSite, ['Lax', 'Strict', 'None'], 'Lax'),
  });
}

function resolveUi(value: unknown, check: Checker): Plan['ui'] {
  const given = check.object('ui', value);
  check.onlyKeys('ui.', given, ['position', 'theme', 'opener', 'openerPosition']);
  return Object.freeze({
    position: check.oneOf('ui.position', given.position, ['bottom', 'top'], 'bottom'),
    theme: check.oneOf('ui.theme', given.theme, ['auto', 'light', 'dark'], 'auto'),
    opener: check.flag('ui.opener', given.opener, true),
    openerPosition: check.oneOf('ui.openerPosition', given.openerPosition, ['start', 'end'], 'start'),
  });
}

function resolveTexts(value: unknown, check: Checker): Plan['texts'] {
  return record(
    Object.entries(check.object('texts', value)).map(([language, words]) => [
      language,
      record(
        Object.entries(check.object(`texts.${language}`, words)).filter(
          (entry): entry is [string, string] =>
            typeof entry[1] === 'string' || (check.report(`texts.${language}.${entry[0]}`, 'expected a text'), false),
        ),
      ),
    ]),
  );
}
