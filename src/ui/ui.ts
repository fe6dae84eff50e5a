import type { Consent, Plan } from '../types.js';
import type { VendorAbout, VendorId } from '../vendors/types.js';
import type { Texts } from './i18n/en.js';

/** What is told of vendors, by id. */
export type AboutVendors = Readonly<Record<VendorId, VendorAbout>>;

/** The two things that can be shown and hidden. */
export type Surface = 'banner' | 'preferences';

/** What the core lends the UI. The UI knows nothing else of it. */
export interface UiHost {
  /** The public API, and the only way by which the UI reads or writes the answer. */
  readonly consent: Consent;
  /** The part of the configuration that is about looks and words. */
  readonly plan: Pick<Plan, 'policyUrl' | 'language' | 'texts' | 'ui' | 'cookie'>;
  /** Open shadow root of `<askfirst-root>`, made by `createRoot`, already in the page; holds the opener. */
  readonly shadow: ShadowRoot;
  /** What is known of these vendors. Asked each time the preferences open; when it rejects, names must do. */
  about(ids: readonly VendorId[]): Promise<AboutVendors>;
  /** Words of a language, all or some; `null` when there is none. Never asked for English. */
  loadLanguage(language: string): Promise<Partial<Texts> | null>;
  /**
   * Runs what answers. The answer counts at once; what follows from it begins after the next frame, so that the visitor
   * sees first what the button does (https://web.dev/articles/inp).
   */
  answer(act: () => void): void;
  /** Called after a surface has appeared or gone. The core dispatches the events and hides the opener meanwhile. */
  onVisible(surface: Surface, visible: boolean): void;
}

/** What `mount` returns: the core steers the UI by it. Nothing here throws or rejects. */
export interface Ui {
  /** Asks, without taking the focus. Already visible: brings it up to date. */
  showBanner(): void;
  /** Takes away whatever is visible. Answers nothing. */
  hide(): void;
  /** Opens the dialog; resolves when it stands. */
  showPreferences(): Promise<void>;
  /** Fills the elements with `data-consent-declaration` that are in the page now. */
  declare(): Promise<void>;
  /** Fetches the dialog's file ahead of time, for instance when the pointer nears the opener. */
  preload(): void;
  /** Changes the language of what is visible, and of what will be. */
  setLanguage(language: string): Promise<void>;
  /** Takes everything away that `mount` put there. */
  destroy(): void;
}
