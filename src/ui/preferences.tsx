import { render } from 'preact';
import type { Announce } from './announcer.js';
import { tellAnswer } from './answer.js';
import { Dialog } from './Dialog.js';
import { setCategory, setVendor, startDraft, toChoices } from './draft.js';
import { enPreferences } from './i18n/en-preferences.js';
import type { Spoken } from './load-words.js';
import { addStyles } from './styles/add-styles.js';
import { preferencesStyles } from './styles/preferences.js';
import { preferencesExtras } from './styles/preferences-extras.js';
import type { AboutVendors, UiHost } from './ui.js';
import type { Words } from './words.js';

/** What the dialog is opened with. */
export interface PreferencesOptions {
  readonly host: UiHost;
  /** Where to put it: carries language and direction. */
  readonly frame: HTMLElement;
  readonly spoken: Spoken;
  readonly announce: Announce;
  /** It is gone; with an answer or without. */
  onClose(answered: boolean): void;
}

/** The open dialog. */
export interface OpenPreferences {
  /** Changes its language. */
  speak(spoken: Spoken): void;
  /** Closes it without an answer. */
  close(): void;
}

/** All words of the preferences: those that are missing in a language are English. */
export const wordsOf = (spoken: Spoken): Words => ({ ...enPreferences, ...spoken.words });

const styled = new WeakSet<ShadowRoot>();

/** Opens the dialog over the page. Edits stay in a draft until the visitor saves or answers for everything. */
export function openPreferences(options: PreferencesOptions): OpenPreferences {
  const { host, frame, announce } = options;
  const { consent, plan, shadow } = host;
  const doc = shadow.ownerDocument;
  const box = frame.appendChild(doc.createElement('div'));
  const trigger = (shadow.activeElement ?? doc.activeElement) as HTMLElement | null;
  const open = new Set<string>();
  let { spoken } = options;
  let draft = startDraft(consent);
  let query = '';
  let Receipt: typeof import('./receipt.js').Receipt | undefined;
  let about: AboutVendors = {};

  if (!styled.has(shadow)) addStyles(shadow, preferencesStyles + preferencesExtras);
  styled.add(shadow);
  paint();
  host.onVisible('preferences', true);
  host.about(consent.vendors.map(({ id }) => id)).then(
    found => {
      about = found;
      paint();
    },
    () => {}, // Names must do.
  );

  function paint(): void {
    if (!box.isConnected) return;
    const { language } = spoken;
    const words = wordsOf(spoken);
    render(
      <Dialog
        words={words}
        language={language}
        question={consent}
        draft={draft}
        about={about}
        open={open}
        policyUrl={plan.policyUrl}
        gpc={consent.get().signals.gpc}
        answer={tellAnswer(consent, words, language)}
        receipt={
          consent.get().decidedAt ? Receipt && <Receipt {...{ host, doc, about, words, language }} /> : null
        }
        onReceipt={() =>
          import('./receipt.js').then(
            file => {
              Receipt = file.Receipt;
              paint();
            },
            () => {}, // What was answered stands above; it is the copy that cannot be had.
          )
        }
        query={query}
        onSearch={next => {
          query = next;
          paint();
        }}
        onCategory={(id, on) => edit(setCategory(draft, consent, id, on))}
        onVendor={(id, on) => edit(setVendor(draft, id, on))}
        onFold={id => {
          if (!open.delete(id)) open.add(id);
          paint();
        }}
        onAnswer={answer}
        onClose={() => close()}
      />,
      box,
    );
  }

  function edit(next: typeof draft): void {
    draft = next;
    paint();
  }

  function answer(how: 'accept' | 'reject' | 'save'): void {
    host.answer(() => {
      if (how === 'save') consent.set(toChoices(draft, consent), how);
      else consent[`${how}All`]();
    });
    close(true);
    announce(spoken.words.saved);
  }

  /** The browser gives the focus back itself, if what had it is still there and visible; otherwise we do. */
  function close(answered = false): void {
    if (!box.isConnected) return;
    box.querySelector('dialog')?.close();
    render(null, box);
    box.remove();
    options.onClose(answered);
    for (const next of [trigger, shadow.querySelector<HTMLElement>('.opener')]) {
      if (!doc.activeElement || doc.activeElement === doc.body) next?.focus();
    }
  }

  return {
    speak(next) {
      spoken = next;
      paint();
    },
    close,
  };
}
