import { warn } from '../lib/warn.js';
import { whenBody, whenParsed } from '../lib/when.js';
import type { Consent, Plan } from '../types.js';
import { createNaming, type OpenerModule } from './name-opener.js';
import { createOpener, type Opener } from './opener.js';
import type { PlaceholderHost, Placeholders } from './placeholders.js';
import { createRoot } from './root.js';
import type { Ui, UiHost } from './ui.js';

/** The file behind the UI. */
export interface UiModule {
  mount(host: UiHost): Ui;
}

/** The file behind the placeholders. */
export interface PlaceholdersModule {
  mountPlaceholders(host: PlaceholderHost): Placeholders;
}

/** What the shell needs from outside. */
export interface ShellOptions
  extends Pick<PlaceholderHost, 'about' | 'answer' | 'loadLanguage' | 'onVisible' | 'sinks' | 'lockdown'> {
  readonly consent: Consent;
  readonly plan: Plan;
  /** Fetches the UI. */
  loadUi(): Promise<UiModule>;
  /** Fetches what stands in the place of held frames. */
  loadPlaceholders(): Promise<PlaceholdersModule>;
  /** Fetches what names the opener in a language. */
  loadOpener(): Promise<OpenerModule>;
}

/** The part of the UI that is on every page: the opener. The rest is fetched when something has to be shown. */
export interface Shell {
  /** Shows the banner if there is still something to ask when the UI has arrived. */
  ask(): void;
  showBanner(): void;
  hide(): void;
  showPreferences(): void;
  /** Looks for held frames; quiet when there are none, or when the file does not arrive. */
  showPlaceholders(): void;
  setLanguage(language: string): Promise<void>;
  stop(): void;
}

export function createShell(options: ShellOptions): Shell {
  const { consent, plan, loadUi, about } = options;
  const root = createRoot();
  const { host, shadow, place } = root;
  let opener: Opener | undefined;
  let banner: 'coming' | 'visible' | 'gone' = 'coming';
  let language: string | undefined;
  let loading: Promise<Ui | undefined> | undefined;
  let placeholders: Promise<Placeholders | undefined> | undefined;

  const uiHost: PlaceholderHost = {
    ...options,
    shadow,
    async about(ids) {
      const listed = plan.vendors.filter(({ id }) => ids.includes(id));
      // There is no file about a vendor of the owner's own.
      const found = await about(listed.filter(v => v.isKnown).map(v => v.id));
      return Object.fromEntries(listed.map(v => [v.id, { ...found[v.id], ...v.about }]));
    },
    onVisible(surface, visible) {
      if (surface === 'banner') placeOpener(visible ? 'visible' : 'gone');
      options.onVisible(surface, visible);
    },
  };
  const nameOpener = createNaming(uiHost, options.loadOpener);
  /** The opener stands wherever the banner does not, but not in the moment before the banner comes. */
  const placeOpener = (now = banner) => {
    banner = now;
    const isShown = now === 'gone' || (now === 'coming' && consent.decided);
    opener?.show(isShown);
    if (isShown && opener) nameOpener(opener, language);
  };
  const load = async () => {
    try {
      const [{ mount }] = await Promise.all([loadUi(), whenBody()]);
      const ui = mount(uiHost);
      if (language) await ui.setLanguage(language);
      return ui;
    } catch (error) {
      // Blocked by an ad blocker or a policy, or offline. Nobody was asked, so nothing is granted.
      warn('ui-missing', error);
      loading = undefined;
      placeOpener('gone');
      return undefined;
    }
  };
  const withUi = async (act: (ui: Ui) => unknown) => {
    loading ??= load();
    const ui = await loading;
    if (!ui) return;
    place();
    await act(ui);
  };
  /** The owner's privacy page has a place for what the site uses. */
  const declare = () => {
    if (document.querySelector('[data-consent-declaration]')) void withUi(ui => ui.declare());
  };
  const isOpen = () => !consent.decided || consent.get().pending.length > 0;
  const showPreferences = () => void withUi(ui => ui.showPreferences());
  const onClick = (event: Event) => {
    if (!(event.target as Element).closest?.('[data-consent-open]')) return;
    event.preventDefault();
    showPreferences();
  };

  host.setAttribute('theme', plan.ui.theme);
  document.addEventListener('click', onClick);
  const unsubscribe = consent.onChange(() => placeOpener());
  void whenParsed().then(declare);
  void whenBody().then(async () => {
    if (!plan.ui.opener) {
      await whenParsed();
      if (document.querySelector('[data-consent-open]')) return;
      warn('opener-missing');
    }
    place();
    opener = createOpener({
      shadow,
      position: plan.ui.openerPosition,
      onOpen: showPreferences,
      onApproach: () => void withUi(ui => ui.preload()),
    });
    placeOpener();
  });

  return {
    ask: () => void withUi(ui => (isOpen() ? ui.showBanner() : placeOpener())),
    showBanner: () => void withUi(ui => ui.showBanner()),
    hide: () =>
      void loading?.then(ui => {
        ui?.hide();
        placeOpener('gone'); // also of one that has not come up yet
      }),
    showPreferences,
    showPlaceholders() {
      if (!consent.held.find(({ sink }) => sink === 'frame')) return;
      placeholders ??= options
        .loadPlaceholders()
        .then(file => file.mountPlaceholders(uiHost))
        .catch(() => (placeholders = undefined)); // the frames stay blank; the next one tries again
      void placeholders.then(found => found?.update());
    },
    async setLanguage(next) {
      language = next;
      placeOpener();
      void placeholders?.then(found => found?.setLanguage(next));
      await (await loading)?.setLanguage(next);
      declare();
    },
    stop() {
      document.removeEventListener('click', onClick);
      unsubscribe();
      void loading?.then(ui => ui?.destroy());
      void placeholders?.then(found => found?.destroy());
      root.stop();
    },
  };
}
