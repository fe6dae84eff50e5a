/** The npm entry: `import { start } from 'askfirst'`. */
import { claims, known } from './catalogue/known.js';
import type { Options } from './config/options.js';
import { resolve } from './config/resolve.js';
import { createAskfirst } from './consent.js';
import { drainStub, findGuard, isTaken, publish } from './global.js';
import { warn, wordsFrom } from './lib/warn.js';
import type { Consent } from './types.js';
import type { VendorAbout, VendorFacts } from './vendors/types.js';

export type { Options, RegionOptions, VendorOptions } from './config/options.js';
export type {
  CategoryInfo,
  Consent,
  ConsentChange,
  ConsentState,
  HeldItem,
  Method,
  Sink,
  Unsubscribe,
  VendorInfo,
} from './types.js';
export type { CategoryId, CookieFact, VendorAbout, VendorId } from './vendors/types.js';
export { VERSION as version } from './version.js';

/** What a start by code takes besides the configuration. */
export interface StartOptions extends Options {
  /** The nonce of a strict Content Security Policy, for the tags Askfirst loads. @default none */
  readonly nonce?: string;
}

/** A running Askfirst. */
export interface Running {
  readonly consent: Consent;
  /** Takes back every patch and element, for instance between tests. What is held stays held. */
  stop(): void;
}

wordsFrom(() => import('./messages.js'));

let running: Running | undefined;

/**
 * Starts with a configuration given by code, and publishes `window.consent`. Call it before anything else runs:
 * it holds only what comes after it. A second call is reported and returns the first one.
 *
 * @example
 * import { start } from 'askfirst';
 * const { consent } = start({ vendors: { 'google-analytics': { id: 'G-ABC1234567' } }, policyUrl: '/privacy' });
 * consent.onChange(change => console.log(change.granted));
 */
export function start({ nonce = '', ...options }: StartOptions = {}): Running {
  if (running) {
    warn('second-start');
    return running;
  }
  if (isTaken()) warn('second-copy');
  const guard = findGuard();
  const askfirst = createAskfirst({
    known,
    claims,
    facts: id => import('./catalogue/facts.js').then(({ facts }) => facts[id] as VendorFacts),
    guarded: () => guard?.end() ?? [],
    nonce,
    loadUi: () => import('./ui/mount.js'),
    loadPlaceholders: () => import('./ui/placeholders.js'),
    loadOpener: () => import('./ui/opener-words.js'),
    async about(ids) {
      const { about } = await import('./catalogue/about.js');
      return Object.fromEntries(ids.map((id): [string, VendorAbout] => [id, about[id] ?? {}]));
    },
    loadLanguage: language =>
      import('./ui/i18n/languages.js').then(({ languages }) => languages[language]?.() ?? null),
  });
  drainStub(publish(askfirst.consent), askfirst.consent);
  const { plan, problems } = resolve(options, known);
  for (const problem of problems) warn('option', ...problem);
  askfirst.start(plan);
  running = {
    consent: askfirst.consent,
    stop() {
      askfirst.stop();
      Reflect.deleteProperty(window, 'consent');
      running = undefined;
    },
  };
  return running;
}
