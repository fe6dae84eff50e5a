import { C as CategoryId, V as VendorId, K as KnownVendor, a as VendorFacts, b as VendorAbout, c as CookieFact } from './types.js';

/** The nouns of Askfirst; those of third parties are in `vendors/types.ts`. Every part may import the types of both. */

/** How an answer came about; kept with it, so that it can be shown and proven later. */
type Method = 'accept-all' | 'reject-all' | 'save' | 'revoke' | 'api' | 'signal';
/** A vendor as this site uses it. */
interface PlannedVendor extends Pick<KnownVendor, 'id' | 'name' | 'category' | 'queues' | 'defines' | 'everyPage'> {
    /** Of the catalogue: there is a file with facts about it. */
    readonly isKnown: boolean;
    /** Addresses the owner added. They win over every address of the catalogue. */
    readonly ownHosts: readonly string[];
    /** What the owner knows of it besides the catalogue. */
    readonly ownFacts: Pick<VendorFacts, 'cookies' | 'storage'>;
    /** Values of the parameters; empty when the tag is in the page already. */
    readonly values: {
        readonly [name: string]: string;
    };
    /** Named by the owner with a mistake: reported, held for good, and not shown to visitors. */
    readonly faulty: boolean;
    /** What the configuration tells of it; what the catalogue knows is fetched when needed. */
    readonly about: VendorAbout;
}
/** A category as visitors see it. */
interface CategoryInfo {
    readonly id: CategoryId;
    /** Empty for a built-in category that the owner has not renamed: the UI has the words, in every language. */
    readonly label: string;
    readonly description: string;
    /** Always on. */
    readonly necessary: boolean;
}
/** A vendor as `consent.vendors` lists it. */
interface VendorInfo {
    readonly id: VendorId;
    readonly name: string;
    readonly category: CategoryId;
}
/** Where the consent cookie is written. */
interface CookieOptions {
    readonly name: string;
    readonly days: number;
    readonly domain: string | null;
    readonly path: string;
    readonly sameSite: 'Lax' | 'Strict' | 'None';
}
/** How the UI looks. */
interface UiOptions {
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
interface Plan {
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
    readonly texts: {
        readonly [language: string]: {
            readonly [key: string]: string;
        };
    };
    readonly ui: UiOptions;
    readonly reloadOnRevoke: boolean;
}
/** A frozen picture of the answer. */
interface ConsentState {
    /** Identifies the decision, for a log; `null` while undecided. */
    readonly id: string | null;
    readonly decided: boolean;
    readonly categories: {
        readonly [id: string]: boolean;
    };
    readonly vendors: {
        readonly [id: string]: boolean;
    };
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
interface ConsentChange {
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
interface HeldItem {
    /** A listed vendor, or a known one that is not listed; `null` for an address of nobody that is known. */
    readonly vendor: VendorId | null;
    readonly category: CategoryId | null;
    readonly sink: Sink;
    /** The address; the name of a cookie or a storage key; empty for inline code. */
    readonly url: string;
}
/** The ways by which a page reaches a vendor. */
type Sink = 'script' | 'inline' | 'frame' | 'image' | 'media' | 'link' | 'style' | 'element' | 'form' | 'fetch' | 'xhr' | 'beacon' | 'connection' | 'worker' | 'cookie' | 'storage' | 'template';
/** Ends a subscription. Calling it twice is harmless. */
type Unsubscribe = () => void;
/** `window.consent`. */
interface Consent {
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

/**
 * What an owner can say of one vendor. For a vendor of the catalogue every field is optional; for one of your
 * own, `hosts` and `category` are what makes it work, the rest is what visitors are told.
 */
interface VendorOptions extends Omit<VendorAbout, 'cookies' | 'embed'> {
    /** The main parameter, for instance the measurement ID. Given, Askfirst loads the tag itself once granted. */
    readonly id?: string;
    /** Moves the vendor to another category. Moving an advertising vendor to `necessary` is warned about. */
    readonly category?: CategoryId;
    /** The name visitors see. @default the catalogue's, or the key */
    readonly name?: string;
    /**
     * Further addresses: `host[/path][?query]`; `*.` in front means any sub-domain; a leading `/` means a path of
     * the site itself. They win over the catalogue. @example ['chat.acme.test', '*.acme-cdn.test/widget', '/acme-proxy/']
     */
    readonly hosts?: readonly string[];
    /** Cookies to erase on withdrawal; `*` stands for any run of characters. */
    readonly cookies?: readonly (string | CookieFact)[];
    /** Keys in local and session storage to erase on withdrawal. */
    readonly storage?: readonly string[];
    /** Code that gives away an inline snippet needing the vendor's file, for instance `AcmeChat.init`. */
    readonly markers?: readonly string[];
    /** Further parameters the catalogue names, for instance `label` of Google Ads. */
    readonly [parameter: string]: unknown;
}
/** Overrides for a region, keyed by ISO 3166 code: `DE`, `US`, `US-CA`. The longer code wins. */
interface RegionOptions {
    readonly mode?: Plan['mode'];
}
/** The configuration, as a file, inline JSON, attributes or code give it. Every field is optional. */
interface Options {
    /** For editors that check the file. */
    readonly $schema?: string;
    /** Raise it to ask everybody again, for instance after a change of policy. @default 0 */
    readonly revision?: number;
    /**
     * `opt-in` holds everything until the visitor agrees (GDPR); `opt-out` runs everything until they refuse.
     * @default 'opt-in'
     */
    readonly mode?: Plan['mode'];
    /** The visitor's region, told by your server; no look-up is made. @default none, which means the strictest rules */
    readonly region?: string;
    readonly regions?: {
        readonly [code: string]: RegionOptions;
    };
    /** Address of your privacy policy, linked in the banner. */
    readonly policyUrl?: string;
    /** The vendors your site uses, by name. `true` when the tag is in the page already. */
    readonly vendors?: {
        readonly [id: string]: true | string | VendorOptions;
    };
    /** Rename a category, or add one. */
    readonly categories?: {
        readonly [id: string]: {
            readonly label?: string;
            readonly description?: string;
        };
    };
    /**
     * What happens to addresses that belong to no listed vendor. `hold-known`: known vendors that are not necessary
     * are held for good. `hold-all`: every script, frame, object and request of another site is, too. `allow`: nothing is.
     * @default 'hold-known'
     */
    readonly unlisted?: Plan['unlisted'];
    /**
     * The consent cookie. `days` counts from the last answer, for yes and no alike, and ends at 400, where
     * browsers cut. Set `domain` to share the answer between sub-domains.
     * @default { name: 'consent', days: 180, domain: null, path: '/', sameSite: 'Lax' }
     */
    readonly cookie?: Partial<CookieOptions>;
    /**
     * What Global Privacy Control (https://w3c.github.io/gpc/) refuses: advertising, everything, or nothing.
     * @default 'refuse-ads'
     */
    readonly gpc?: Plan['gpc'];
    /** A language such as `de`; `auto` takes that of the page, then the browser's. The first there is counts. @default 'auto' */
    readonly language?: string;
    /** Your own words, by language (`*` for all) and key. @example { en: { title: 'Cookies?' } } */
    readonly texts?: Plan['texts'];
    readonly ui?: Partial<UiOptions>;
    /**
     * Reload the page after a withdrawal when a tag has run that nothing else stops. Switched off, the console
     * names what keeps running until the next page. @default true
     */
    readonly reloadOnRevoke?: boolean;
}

/** The version of the package; a test holds it against package.json. */
declare const VERSION = "0.1.0";

/** What a start by code takes besides the configuration. */
interface StartOptions extends Options {
    /** The nonce of a strict Content Security Policy, for the tags Askfirst loads. @default none */
    readonly nonce?: string;
}
/** A running Askfirst. */
interface Running {
    readonly consent: Consent;
    /** Takes back every patch and element, for instance between tests. What is held stays held. */
    stop(): void;
}
/**
 * Starts with a configuration given by code, and publishes `window.consent`. Call it before anything else runs:
 * it holds only what comes after it. A second call is reported and returns the first one.
 *
 * @example
 * import { start } from 'askfirst';
 * const { consent } = start({ vendors: { 'google-analytics': { id: 'G-ABC1234567' } }, policyUrl: '/privacy' });
 * consent.onChange(change => console.log(change.granted));
 */
declare function start({ nonce, ...options }?: StartOptions): Running;

export { CategoryId, CookieFact, VendorAbout, VendorId, start, VERSION as version };
export type { CategoryInfo, Consent, ConsentChange, ConsentState, HeldItem, Method, Options, RegionOptions, Running, Sink, StartOptions, Unsubscribe, VendorInfo, VendorOptions };
