import type { KnownVendor } from '../vendors/types.js';
import type { Options } from './options.js';
import { findVendor } from './vendors.js';

/** Attributes that are options, and the option each stands for. */
const WORDS: { readonly [attribute: string]: string } = {
  policy: 'policyUrl',
  language: 'language',
  region: 'region',
  mode: 'mode',
  unlisted: 'unlisted',
  revision: 'revision',
  'cookie-name': 'cookie.name',
  'cookie-domain': 'cookie.domain',
  layout: 'ui.layout',
  position: 'ui.position',
  design: 'ui.design',
  theme: 'ui.theme',
};

/**
 * Reads `data-*` attributes: those above, and a vendor's name with its ID, or with nothing when
 * the tag is in the page already. Others are left alone: optimisers and frameworks put their own on every script.
 */
export function readAttributes(script: HTMLScriptElement | null, catalogue: readonly KnownVendor[]): Options {
  const layers: Options[] = [];
  for (const { name, value } of script ? Array.from(script.attributes) : []) {
    const word = name.startsWith('data-') ? name.slice(5) : '';
    if (Object.hasOwn(WORDS, word)) {
      const [key = '', inner] = (WORDS[word] as string).split('.');
      const given = word === 'revision' && /^\d+$/.test(value) ? Number(value) : value;
      layers.push({ [key]: inner ? { [inner]: given } : given });
    } else if (findVendor(catalogue, word)) layers.push({ vendors: { [word]: value || true } });
  }
  return mergeOptions(layers);
}

/** Lays layers of options over each other, the later ones on top, key by key; vendors and the like one level deeper. */
export function mergeOptions(layers: readonly unknown[]): Options {
  // No prototype: a key called `__proto__` is one like any other, and reported like any other.
  const merged: { [key: string]: unknown } = Object.create(null);
  for (const layer of layers) {
    if (!isPlain(layer)) continue;
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
