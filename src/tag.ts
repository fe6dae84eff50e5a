/** What the classic scripts share: the one for any site, and the one that is built for a single site. */
import { createAskfirst, type Environment } from './consent.js';
import { drainStub, findGuard, isTaken, publish } from './global.js';
import { listCookies } from './lib/cookies.js';
import { currentScript, getAttr } from './lib/natives.js';
import { preload } from './lib/preload.js';
import { warn, wordsFrom } from './lib/warn.js';
import { whenParsed } from './lib/when.js';
import { readLockdown } from './lockdown.js';
import type { messages } from './messages.js';
import type { Plan } from './types.js';
import type { Texts } from './ui/i18n/en.js';
import type { OpenerModule } from './ui/name-opener.js';
import type { PlaceholdersModule, UiModule } from './ui/shell.js';
import type { VendorAbout } from './vendors/types.js';

export const nativeFetch: typeof fetch = window.fetch.bind(window);

/** Our own script element; `null` where an optimiser has copied our code into another one. */
export const tag = currentScript();
const nonce = tag?.nonce ?? '';
const base = tag?.src || document.baseURI;
// An absolute address: relative ones are resolved differently between browsers when the file is on a CDN.
const addressOf = (file: string) => new URL(file, base).href;
/**
 * Firefox and older Chromium take no import map once a module has been asked for, so ours wait until the page's own
 * has been parsed (https://html.spec.whatwg.org/#import-maps).
 */
const parsed = whenParsed();
const load = (file: string): Promise<unknown> => parsed.then(() => import(addressOf(file)));

/** A file of data beside ours. */
export const loadData = async (file: string): Promise<unknown> => (await nativeFetch(addressOf(file))).json();

wordsFrom(() => load('consent.messages.js') as Promise<{ messages: typeof messages }>);

/** What a script knows, and where its plan comes from. */
export interface Tag extends Pick<Environment, 'known' | 'claims' | 'facts'> {
  readonly cookieName: string;
  /** Gives the plan, now or later. */
  plan(give: (plan: Plan) => void): void;
}

/** Another copy of us has been here before: this one asks for nothing and steps aside. */
export const isSecond = isTaken();

let ui: Promise<UiModule> | undefined;
function loadUi(): Promise<UiModule> {
  ui ??= load('consent.ui.js') as Promise<UiModule>;
  ui.catch(() => {
    ui = undefined; // the next attempt may have a network
  });
  return ui;
}

/** With no answer stored the UI will be needed: it is on its way while the rest is made. */
export function hurry(cookieName: string): void {
  if (isSecond || listCookies().find(([name]) => name === cookieName)) return;
  preload(addressOf('consent.ui.js'), nonce);
  loadUi().catch(() => {});
}

/** Starts, unless another copy has. */
export function run({ cookieName, plan, ...known }: Tag): void {
  if (isSecond) {
    warn('second-copy');
    return;
  }
  const guard = findGuard();
  const askfirst = createAskfirst({
    ...known,
    lockdown: readLockdown(tag, cookieName),
    guarded: () => guard?.end() ?? [],
    nonce,
    loadUi,
    loadPlaceholders: () => load('consent.placeholders.js') as Promise<PlaceholdersModule>,
    loadOpener: () => load('consent.opener.js') as Promise<OpenerModule>,
    async about(ids) {
      // One that does not come costs what is told of that vendor.
      const files = await Promise.all(ids.map(id => loadData(`vendors/${id}.about.json`).catch(() => ({}))));
      return Object.fromEntries(ids.map((id, i) => [id, files[i] as VendorAbout]));
    },
    loadLanguage: language =>
      load(`i18n/${language}.js`).then(
        file => (file as { default: Partial<Texts> }).default,
        () => null,
      ),
  });
  const stub = publish(askfirst.consent);
  drainStub(stub, askfirst.consent);
  if (!guard) advise();
  plan(askfirst.start);
}

/** The tag works only where it stands first and is waited for. */
function advise(): void {
  if (!tag) {
    warn('tag-missing');
    return;
  }
  for (const name of ['async', 'defer']) {
    if (getAttr(tag, name) !== null) warn('tag-late', name);
  }
  const early = document.querySelector<HTMLScriptElement>('script[src]');
  if (early && tag.compareDocumentPosition(early) & Node.DOCUMENT_POSITION_PRECEDING) {
    warn('tag-below', early.src);
  }
}
