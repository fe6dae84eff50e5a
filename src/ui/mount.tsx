import { render } from 'preact';
import { createAnnouncer } from './announcer.js';
import { Banner } from './Banner.js';
import type { Declarations } from './declaration.js';
import { followPage } from './follow-page.js';
import { loadWords, type Spoken } from './load-words.js';
import { makeWay } from './make-way.js';
import type { OpenPreferences } from './preferences.js';
import { whatToAsk } from './question.js';
import { addStyles } from './styles/add-styles.js';
import { bannerStyles } from './styles/banner.js';
import { createToolHooks } from './tool-hooks.js';
import type { Ui, UiHost } from './ui.js';

/** Builds the UI in the host's shadow root. Shows nothing until asked to. */
export function mount(host: UiHost): Ui {
  const { consent, plan, shadow } = host;
  const frame = document.createElement('div');
  const box = frame.appendChild(document.createElement('div'));
  const announce = createAnnouncer(frame);
  let spoken: Spoken | undefined;
  let ready: Promise<void>;
  let dialog: OpenPreferences | undefined;
  let declarations: Declarations | undefined;
  let wanted = false;
  let visible = false;

  addStyles(shadow, bannerStyles);
  shadow.prepend(frame);
  const looks = followPage(shadow, frame, plan.ui);
  const hookTools = createToolHooks(shadow, frame);
  const stay = makeWay(shadow);
  const unsubscribe = consent.onChange(({ state }) => {
    ask(wanted && !(state.decided && !state.pending.length));
  });
  void setLanguage();

  /** Shows or hides the banner. Until the words are there nothing shows; their arrival paints. */
  function ask(want: boolean): void {
    wanted = want;
    if (!spoken) return;
    const { words } = spoken;
    const asked = whatToAsk(consent, words);
    // One that would come up while the dialog is open would cover it, and waits.
    const show = wanted && (visible || !dialog);
    const answer = (yes: boolean) => {
      host.answer(() => {
        if (asked.only.length) consent.set(Object.fromEntries(asked.only.map(id => [id, yes])), 'save');
        else if (yes) consent.acceptAll();
        else consent.rejectAll();
      });
      ask(false);
      announce(words.saved);
    };
    render(
      show && (
        <Banner
          {...asked}
          words={words}
          policyUrl={plan.policyUrl}
          ui={plan.ui}
          onAnswer={answer}
          onPreferences={showPreferences}
          onApproach={preload}
        />
      ),
      box,
    );
    hookTools(show && words, answer);
    if (show === visible) return;
    visible = show;
    host.onVisible('banner', show);
    if (show) announce(`${asked.title} ${asked.intro}`);
  }

  const load = () => import('./preferences.js');

  function preload(): void {
    load().catch(() => {}); // Opening tries again, and copes.
  }

  async function showPreferences(): Promise<void> {
    try {
      const [{ openPreferences }] = await Promise.all([load(), ready]);
      dialog ??= openPreferences({ host, frame, spoken: spoken!, announce, onClose });
    } catch (error) {
      console.warn('[askfirst] preferences not loaded:', error);
      ask(true); // Better than nothing: everything or nothing can be answered there.
    }
  }

  async function declare(): Promise<void> {
    const [file] = await Promise.all([import('./declaration.js').catch(() => null), ready]);
    declarations ??= file?.createDeclarations(host); // Without the file, what the owner wrote there stays.
    declarations?.speak(spoken!);
  }

  function onClose(answered: boolean): void {
    dialog = undefined;
    host.onVisible('preferences', false);
    ask(wanted && !answered);
  }

  function setLanguage(asked?: string): Promise<void> {
    const mine = Promise.all([loadWords(host, asked), looks]).then(([found]) => {
      if (mine !== ready) return; // Another one was asked for meanwhile.
      spoken = found;
      frame.lang = found.language;
      // Only where the page goes the other way: once any element has had a direction, Chromium looks for that of
      // whatever comes into the page.
      if (getComputedStyle(frame).direction !== found.words.dir) frame.dir = found.words.dir;
      dialog?.speak(found);
      declarations?.speak(found);
      ask(wanted);
    });
    ready = mine;
    return mine;
  }

  function hide(): void {
    ask(false);
    dialog?.close();
  }

  return {
    showBanner: () => ask(true),
    hide,
    showPreferences,
    declare,
    preload,
    setLanguage,
    destroy() {
      unsubscribe();
      stay();
      hide();
      declarations?.clear();
      frame.remove();
    },
  };
}
