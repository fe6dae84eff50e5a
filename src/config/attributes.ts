import type { HotVendor } from '../types.js';
import type { Options } from './options.js';

/** What the script tag itself says. */
export interface TagOptions {
  readonly options: Options;
  /** Address of the configuration file. */
  readonly file: string | null;
}

/** Attributes that are options, and where their value goes. */
const WORDS: { readonly [attribute: string]: (value: string) => Options } = {
  policy: policyUrl => ({ policyUrl }),
  language: language => ({ language }),
  region: region => ({ region }),
  mode: mode => ({ mode: mode as never }),
  unlisted: unlisted => ({ unlisted: unlisted as never }),
  revision: revision => ({ revision: Number(revision) }),
  'cookie-name': name => ({ cookie: { name } }),
  'cookie-domain': domain => ({ cookie: { domain } }),
  position: position => ({ ui: { position: position as never } }),
  theme: theme => ({ ui: { theme: theme as never } }),
};

/**
 * Reads `data-*` attributes: those above, `data-config`, and a vendor's name with its ID, or with nothing when
 * the tag is in the page already. Others are left alone: optimisers and frameworks put their own on every script.
 */
export function readAttributes(script: HTMLScriptElement | null, catalogue: readonly HotVendor[]): TagOptions {
  const layers: Options[] = [];
  let file: string | null = null;
  for (const { name, value } of script ? Array.from(script.attributes) : []) {
    if (!name.startsWith('data-')) continue;
    const word = name.slice(5);
    const toOptions = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    if (word === 'config') file = value;
    else if (toOptions) layers.push(toOptions(value));
    else if (catalogue.find(v => v.id === word || (v.aliases ?? []).indexOf(word) >= 0)) {
      layers.push({ vendors: { [word]: value || true } });
    }
  }
  return { options: mergeOptions(layers), file };
}

/** Lays layers of options over each other, the later ones on top, key by key; vendors and the like one level deeper. */
export function mergeOptions(layers: readonly unknown[]): Options {
  const merged: { [key: string]: unknown } = {};
  for (const layer of layers) {
    if (typeof layer !== 'object' || layer === null) continue;
    for (const [key, value] of Object.entries(layer)) {
      const below = merged[key];
      merged[key] = isPlain(below) && isPlain(value) ? { ...below, ...value } : value;
    }
  }
  return merged;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
