/** The entry behind `<script src="consent.js">`: finds its configuration and starts. */
import { claims, known } from './catalogue/known.js';
import { mergeOptions, readAttributes } from './config/attributes.js';
import { resolve } from './config/resolve.js';
import { fetchFile, readInline } from './config/sources.js';
import { createAskfirst } from './consent.js';
import { drainStub, findGuard, isTaken, publish } from './global.js';
import { listCookies } from './lib/cookies.js';
import { currentScript, getAttr, listen } from './lib/natives.js';
import { preload } from './lib/preload.js';
import { warn, wordsFrom } from './lib/warn.js';
import { readLockdown } from './lockdown.js';
import type { messages } from './messages.js';
import type { Texts } from './ui/i18n/en.js';
import type { UiModule } from './ui/shell.js';
import type { VendorAbout, VendorFacts } from './vendors/types.js';

const nativeFetch = window.fetch.bind(window);

const tag = currentScript();
const guard = findGuard();
const base = tag?.src || document.baseURI;
// An absolute address: relative ones are resolved differently between browsers when the file is on a CDN.
const addressOf = (file: string) => new URL(file, base).href;
/**
 * Firefox and older Chromium take no import map once a module has been asked for, so ours wait until the page's own
 * has been parsed (https://html.spec.whatwg.org/#import-maps).
 */
const parsed = new Promise<void>(resolve => {
  if (document.readyState === 'loading') listen(document, 'DOMContentLoaded', () => resolve());
  else resolve();
});
const load = (file: string): Promise<unknown> => parsed.then(() => import(addressOf(file)));
const loadData = async (file: string): Promise<unknown> => (await nativeFetch(addressOf(file))).json();

wordsFrom(() => load('consent.messages.js') as Promise<{ messages: typeof messages }>);
if (isTaken()) warn('second-copy');
else run();

function run(): void {
  let ui: Promise<UiModule> | undefined;
  const loadUi = () => {
    ui ??= load('consent.ui.js') as Promise<UiModule>;
    ui.catch(() => {
      ui = undefined; // the next attempt may have a network
    });
    return ui;
  };

  const { options, file } = readAttributes(tag, known);
  const cookie = options.cookie?.name ?? 'consent';
  const askfirst = createAskfirst({
    lockdown: readLockdown(tag, cookie),
    known,
    claims,
    facts: id => loadData(`vendors/${id}.json`) as Promise<VendorFacts>,
    guarded: () => guard?.end() ?? [],
    nonce: tag?.nonce ?? '',
    loadUi,
    async about(ids) {
      const told = ids.filter(id => known.find(v => v.id === id));
      const files = await Promise.all(told.map(id => loadData(`vendors/${id}.about.json`)));
      return Object.fromEntries(told.map((id, i) => [id, files[i] as VendorAbout]));
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

  const start = (fromFile?: unknown) => {
    const { plan, problems } = resolve(mergeOptions([options, fromFile, readInline(document)]), known);
    for (const problem of problems) warn('option', ...problem);
    askfirst.start(plan);
  };
  // With no answer stored the UI will be needed: asking for it now saves the round trip of the configuration.
  if (!listCookies().find(([name]) => name === cookie)) {
    preload(addressOf('consent.ui.js'), tag?.nonce ?? '');
    loadUi().catch(() => {});
  }

  if (file === null) start();
  else void fetchFile(file, nativeFetch).then(found => found !== undefined && start(found));
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
  const early = Array.from(document.scripts).find(script => script !== tag && script.src);
  if (early && tag.compareDocumentPosition(early) & Node.DOCUMENT_POSITION_PRECEDING) {
    warn('tag-below', early.src);
  }
}
