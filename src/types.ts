/** The nouns of Askfirst; those of third parties are in `vendors/types.ts`. Every part may import the types of both. */
import type { CategoryId, KnownVendor, VendorAbout, VendorFacts, VendorId } from './vendors/types.js';

/** How an answer came about; kept with it, so that it can be shown and proven later. */
export type Method = 'accept-all' | 'reject-all' | 'save' | 'revoke' | 'api' | 'signal';

/** A vendor as this site uses it. */
export interface PlannedVendor
  extends Pick<KnownVendor, 'id' | 'name' | 'category' | 'queues' | 'defines' | 'everyPage'> {
  /** Of the catalogue: there is a file with facts about it. */
  readonly isKnown: boolean;
  /** Addresses the owner added. They win over every address of the catalogue. */
  readonly ownHosts: readonly string[];
  /** What the owner knows of it besides the catalogue. */
  readonly ownFacts: Pick<VendorFacts, 'cookies' | 'storage'>;
  /** Values of the parameters; empty when the tag is in the page already. */
  readonly values: { readonly [name: string]: string };
  /** Named by the owner with a mistake: reported, held for good, and not shown to visitors. */
  readonly faulty: boolean;
  /** What the configuration tells of it; what the catalogue knows is fetched when needed. */
  readonly about: VendorAbout;
}

/** What is known of a listed vendor so far: what the configuration says, and the facts of the catalogue once they are there. */
export type Know = (vendor: PlannedVendor) => VendorFacts;

/** A category as visitors see it. */
export interface CategoryInfo {
  readonly id: CategoryId;
  /** Empty for a built-in category that the owner has not renamed: the UI has the words, in every language. */
  readonly label: string;
  readonly description: string;
  /** Always on. */
  readonly necessary: boolean;
}

/** A vendor as `consent.vendors` lists it. */
export interface VendorInfo {
  readonly id: VendorId;
  readonly name: string;
  readonly category: CategoryId;
}

/** Where the consent cookie is written. */
export interface CookieOptions {
  readonly name: string;
  readonly days: number;
  readonly domain: string | null;
  readonly path: string;
  readonly sameSite: 'Lax' | 'Strict' | 'None';
}

/** How the UI looks. */
export interface UiOptions {
  /**
   * The banner's form: a box in a corner, a bar of full width, or a box in the middle. Below 640 pixels the first two are
   * the same. None is modal. @default 'corner'
   */
  readonly layout: 'corner' | 'bar' | 'center';
  /** Where the banner stands; `center` only goes to the top. @default 'bottom' */
  readonly position: 'bottom' | 'top';
  /** Which corner, in reading direction. @default 'start' */
  readonly side: 'start' | 'end';
  /** Colours, borders and shadows; each but the first is a file that is fetched only then. @default 'standard' */
  readonly design: 'standard' | 'soft' | 'sharp' | 'contrast';
  /** Light or dark; `auto` follows the page, and where that says nothing, the visitor. @default 'auto' */
  readonly theme: 'auto' | 'light' | 'dark';
  /** A close button in the banner; it refuses, and says so. Italy's authority asks for one. @default false */
  readonly close: boolean;
  /** Show the permanent button. @default true */
  readonly opener: boolean;
  /** Its corner, in reading direction: `start` and `end` are at the bottom. @default 'start' */
  readonly openerPosition: 'start' | 'end' | 'top-start' | 'top-end';
}

/** The resolved, frozen configuration. */
export interface Plan {
  readonly revision: number;
  readonly mode: 'opt-in' | 'opt-out';
  readonly policyUrl: string | null;
  readonly categories: readonly CategoryInfo[];
  readonly vendors: readonly PlannedVendor[];
  readonly unlisted: 'hold-known' | 'hold-all' | 'allow';
  readonly cookie: CookieOptions;
  /** What Global Privacy Control refuses. */
  readonly gpc: 'refuse-ads' | 'refuse-all' | 'ignore';
  readonly language: string;
  /** The owner's own words, by language (or `*`) and key. */
  readonly texts: { readonly [language: string]: { readonly [key: string]: string } };
  readonly ui: UiOptions;
  readonly reloadOnRevoke: boolean;
}

/** What the visitor chose: the only mutable thing, replaced as a whole. */
export interface Choice {
  /** Random; made at the moment of the decision, never before. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly decidedAt: number;
  readonly revision: number;
  readonly method: Method;
  /** Answers per category; empty while only single vendors were answered. */
  readonly categories: { readonly [id: string]: boolean };
  /** Answers that differ from the category's. */
  readonly vendors: { readonly [id: string]: boolean };
  /** The vendors that were there to be asked about, as short hashes: one added later is asked for alone. */
  readonly asked: readonly string[];
}

/** A frozen picture of the answer. */
export interface ConsentState {
  /** Identifies the decision, for a log; `null` while undecided. */
  readonly id: string | null;
  readonly decided: boolean;
  readonly categories: { readonly [id: string]: boolean };
  readonly vendors: { readonly [id: string]: boolean };
  /** Vendors that were added since the answer and have none yet. */
  readonly pending: readonly VendorId[];
  readonly method: Method | null;
  /** ISO 8601, or `null`. */
  readonly decidedAt: string | null;
  /** ISO 8601, or `null`. The visitor is asked again after it. */
  readonly expiresAt: string | null;
  readonly revision: number;
  readonly signals: {
    /** The browser sends Global Privacy Control. */
    readonly gpc: boolean;
  };
}

/** What a change was. */
export interface ConsentChange {
  readonly state: ConsentState;
  readonly previous: ConsentState;
  /** Categories and vendors that are allowed now and were not before. */
  readonly granted: readonly string[];
  /** Categories and vendors that were allowed before and are not now. */
  readonly revoked: readonly string[];
  readonly method: Method | null;
  readonly source: 'this-tab' | 'other-tab';
}

/** Something the gate holds at the moment. */
export interface HeldItem {
  /** A listed vendor, or a known one that is not listed; `null` for an address of nobody that is known. */
  readonly vendor: VendorId | null;
  readonly category: CategoryId | null;
  readonly sink: Sink;
  /** The address; the name of a cookie or a storage key; empty for inline code. */
  readonly url: string;
}

/** The ways by which a page reaches a vendor. */
export type Sink =
  | 'script'
  | 'inline'
  | 'frame'
  | 'image'
  | 'media'
  | 'link'
  | 'style'
  | 'element'
  | 'form'
  | 'fetch'
  | 'xhr'
  | 'beacon'
  | 'connection'
  | 'worker'
  | 'cookie'
  | 'storage'
  | 'template';

/** Ends a subscription. Calling it twice is harmless. */
export type Unsubscribe = () => void;

/** `window.consent`. */
export interface Consent {
  /** There is a valid answer for every category. */
  readonly decided: boolean;
  /** The answer as it stands: frozen, safe to keep. */
  get(): ConsentState;
  /** Whether a category or a vendor is allowed. `false` while undecided (opt-in) and for a name nobody configured. */
  has(id: CategoryId | VendorId): boolean;
  acceptAll(): void;
  rejectAll(): void;
  /**
   * Answers for some categories or vendors. Naming a category answers all of them: those not named keep their
   * answer, or are refused when they had none. Naming only vendors leaves the question open for the rest.
   * Names that are not configured are reported and ignored.
   *
   * @param method How the answer came about, kept with it; a UI of your own says `save`. @default 'api'
   */
  set(choices: Readonly<Record<string, boolean>>, method?: Method): void;
  /**
   * Withdraws one category or vendor, several, or everything; resolves when cookies and storage are erased.
   * Where a tag that has run cannot be stopped otherwise, the page then reloads.
   */
  revoke(id?: string | readonly string[]): Promise<void>;
  /** Forgets the answer, erases what was set because of it, and asks again. */
  reset(): void;
  /** Shows the banner. */
  show(): void;
  hide(): void;
  showPreferences(): void;
  /** Resolves once the category or vendor is allowed, at once if it is. Never rejects. */
  when(id: CategoryId | VendorId): Promise<void>;
  /** Calls back as soon as the answer, or its absence, is known; late subscribers are called at once. */
  onReady(fn: (state: ConsentState) => void): Unsubscribe;
  /** Calls back on every later change, made in any tab. Never replays. */
  onChange(fn: (change: ConsentChange) => void): Unsubscribe;
  setLanguage(language: string): Promise<void>;
  readonly vendors: readonly VendorInfo[];
  readonly categories: readonly CategoryInfo[];
  /** What the gate holds now, oldest first. */
  readonly held: readonly HeldItem[];
  readonly version: string;
}
