import { insertBefore } from '../lib/natives.js';
import { own } from '../lib/own.js';
import { warn } from '../lib/warn.js';
import type { Consent, Plan } from '../types.js';
import { createOpener, createRoot, type Opener } from './opener.js';
import type { Surface, Ui, UiHost } from './ui.js';

/** The file behind the UI. */
export interface UiModule {
  mount(host: UiHost): Ui;
}

/** What the shell needs from outside. */
export interface ShellOptions extends Pick<UiHost, 'about' | 'loadLanguage' | 'onVisible'> {
  readonly consent: Consent;
  readonly plan: Plan;
  /** Fetches the UI; asked once. */
  loadUi(): Promise<UiModule>;
}

/** The part of the UI that is on every page: the opener. The rest is fetched when something has to be shown. */
export interface Shell {
  showBanner(): void;
  hide(): void;
  showPreferences(): void;
  setLanguage(language: string): Promise<void>;
  stop(): void;
}

export function createShell(options: ShellOptions): Shell {
  const { consent, plan } = options;
  const { host, shadow } = createRoot(document);
  let opener: Opener | undefined;
  let language: string | undefined;
  let loading: Promise<Ui | null> | undefined;

  const onVisible = (surface: Surface, visible: boolean) => {
    if (surface === 'banner') opener?.[visible ? 'hide' : 'show']();
    options.onVisible(surface, visible);
  };
  const ui = () => {
    loading ??= Promise.all([options.loadUi(), whenBody()]).then(
      async ([{ mount }]) => {
        place();
        const made = mount({ ...options, shadow, onVisible });
        if (language) await made.setLanguage(language);
        return made;
      },
      error => {
        // Blocked by an ad blocker or a policy, or offline. Nobody was asked, so nothing is granted.
        warn('the consent UI could not be loaded; everything stays held.', error);
        opener?.show();
        loading = undefined;
        return null;
      },
    );
    return loading;
  };
  const place = () => {
    if (!host.isConnected) insertBefore.call(document.body, host, document.body.firstChild);
  };
  const showPreferences = () => void ui().then(made => made?.showPreferences());

  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest('[data-consent-open]') : null;
    if (!target) return;
    event.preventDefault();
    showPreferences();
  };
  document.addEventListener('click', onClick);

  void whenBody().then(async () => {
    if (!plan.ui.opener && !(await hasOwnOpener())) {
      warn(
        'ui.opener: false, but the page has no element with data-consent-open; visitors must be able to change their mind, so the button is shown.',
      );
    } else if (!plan.ui.opener) return;
    place();
    opener = createOpener({
      shadow,
      label: own(plan.texts[plan.language] ?? plan.texts['*'], 'opener') ?? 'Cookie preferences',
      position: plan.ui.openerPosition,
      onOpen: showPreferences,
      onApproach: () => void ui().then(made => made?.preload()),
    });
    if (consent.get().signals.gpc) opener.setStatus('Opt-out signal honoured');
    if (consent.decided) opener.show();
  });

  return {
    showBanner: () => void ui().then(made => made?.showBanner()),
    hide: () => void loading?.then(made => made?.hide()),
    showPreferences,
    async setLanguage(next) {
      language = next;
      await (await loading)?.setLanguage(next);
    },
    stop() {
      document.removeEventListener('click', onClick);
      void loading?.then(made => made?.destroy());
      host.remove();
    },
  };
}

/** A script in the head runs before there is a body; the parser makes it a moment later. */
function whenBody(): Promise<void> {
  return new Promise(resolve => {
    if (document.body) return resolve();
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement, { childList: true });
  });
}

async function hasOwnOpener(): Promise<boolean> {
  if (document.readyState === 'loading') {
    await new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  return document.querySelector('[data-consent-open]') !== null;
}
