/** The nouns of Askfirst. This file imports nothing; every part may import its types. */
/** One of the four built-in categories, or a name the owner added under `categories`. */
type CategoryId = 'necessary' | 'functional' | 'analytics' | 'marketing' | (string & {});
/** A vendor's name in kebab-case: one of the catalogue, or the key of a vendor of the owner's own. */
type VendorId = string;
/** How an answer came about; kept with it, so that it can be shown and proven later. */
type Method = 'accept-all' | 'reject-all' | 'save' | 'revoke' | 'api' | 'signal';
/** A value that can stand in a vendor's queue: plain data, nothing that runs. */
type Json = string | number | boolean | null | readonly Json[] | {
    readonly [key: string]: Json;
};
/**
 * One call to a vendor's own function: its path below `window`, then the arguments.
 * `{id}` stands for that parameter, `{#id}` for the same as a number, `{now}` for a `Date`, `{time}` for milliseconds.
 * A path that ends in `.push` makes the array when it is missing.
 *
 * @example ['gtag', 'config', '{id}']
 */
type Call = readonly [path: string, ...args: Json[]];
/** The function a vendor's official snippet defines to keep calls until its file has arrived. */
interface Queue {
    /** The property of `window`, for instance `fbq`. */
    readonly name: string;
    /** Where calls are kept: a property of the function (`q`, `queue`). */
    readonly store?: string;
    /** Where calls are kept: an array of `window` (`dataLayer` for `gtag`). */
    readonly into?: string;
    /** The property the vendor's file fills to take calls directly (`callMethod`, `exe`). */
    readonly direct?: string;
    /** Keep `[a, b]` instead of the raw `arguments` object. */
    readonly asArray?: boolean;
    /** A second property of `window` for the same function (`_fbq`). */
    readonly alias?: string;
    /** Properties the vendor's file expects on the function. */
    readonly props?: {
        readonly [key: string]: Json;
    };
}
/** How Askfirst loads a tag itself, once granted, from nothing but the vendor's parameters. */
interface Load {
    /** Address of the file, with `{id}`. */
    readonly script: string;
    /** Attributes of the script element besides `src` and `async`. */
    readonly attributes?: {
        readonly [name: string]: string;
    };
    readonly queue?: Queue;
    /** Properties of `window` set before the file is asked for. */
    readonly set?: {
        readonly [name: string]: Json;
    };
    /** Queued before the file is asked for, in this order. */
    readonly calls?: readonly Call[];
    /**
     * For a file that only defines a constructor (Microsoft UET): build it when the file has loaded, hand it
     * the array kept so far as `q`, put it in the array's place, then make the calls.
     */
    readonly construct?: {
        readonly name: string;
        readonly into: string;
        readonly options: {
            readonly [key: string]: Json;
        };
        readonly calls: readonly Call[];
    };
}
/** The vendor's own consent calls. */
interface ConsentCalls {
    /** Put at the front of the vendor's queue before anything else, while not granted. */
    readonly default?: readonly Call[];
    /** Properties of `window` set before anything else. */
    readonly set?: {
        readonly [name: string]: Json;
    };
    readonly grant?: readonly Call[];
    readonly revoke?: readonly Call[];
}
/**
 * What stops a tag that has already run: its own revoke call together with the gate (`runtime`), only a new
 * page (`reload`), or taking its frames away (`remove`).
 */
type Stop = 'runtime' | 'reload' | 'remove';
/** A parameter the owner gives, for instance the measurement ID. */
interface Parameter {
    /** A regular expression for the whole value. A value that does not fit is reported and the vendor stays held. */
    readonly pattern: string;
    readonly example: string;
    /** Completes "expected …": what the value is and where it is found. */
    readonly about: string;
    readonly required?: boolean;
}
/** A cookie a vendor writes. */
interface CookieFact {
    /** May hold `*`, which stands for any run of characters. */
    readonly name: string;
    /** ISO 8601 duration, or `session`; absent when the vendor does not say. */
    readonly duration?: string;
    /** One sentence for visitors. */
    readonly purpose: string;
    /** The vendor's own domain, for a third-party cookie, which no script of the site can erase. */
    readonly domain?: string;
    /** Only a server can erase it. */
    readonly httpOnly?: boolean;
}
/** What is known of a third party; one file each in `vendors/`, data only. */
interface Vendor {
    readonly id: VendorId;
    readonly name: string;
    /** Other names an owner may use in the configuration. */
    readonly aliases?: readonly string[];
    readonly category: CategoryId;
    readonly company: string;
    /** ISO 3166 two-letter code. */
    readonly country: string;
    /** One sentence for visitors. */
    readonly purpose: string;
    readonly policyUrl: string;
    readonly optOutUrl?: string;
    readonly params?: {
        readonly [name: string]: Parameter;
    };
    /**
     * Addresses it is reached at: `host[/path][?query]`. `*.` in front: any sub-domain, not the bare domain.
     * `.*` at the end of the host: any public suffix. Path is a prefix, query a substring. More specific wins.
     */
    readonly hosts: readonly string[];
    readonly cookies: readonly CookieFact[];
    /** Fewer patterns that cover the names of all cookies a script can erase. @default those names */
    readonly erase?: readonly string[];
    /** Keys in local and session storage; `*` stands for any run of characters. */
    readonly storage?: readonly string[];
    /** Globals that only its file defines. Inline code right after a held file that needs one of them waits with it. */
    readonly defines?: readonly string[];
    readonly load?: Load;
    readonly consent?: ConsentCalls;
    readonly stop: Stop;
    /** Where the facts can be checked again. */
    readonly sources: readonly string[];
}
/** What the core must know of a vendor: everything that is needed without waiting. Derived by the build. */
interface HotVendor {
    readonly id: VendorId;
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly category: CategoryId;
    /** Names of the cookies a script can erase. */
    readonly cookies: readonly string[];
    readonly storage?: readonly string[];
    readonly defines?: readonly string[];
    readonly params?: {
        readonly [name: string]: Pick<Parameter, 'pattern'>;
    };
    readonly load?: Load;
    readonly consent?: ConsentCalls;
    readonly stop: Stop;
}
/** What the visitor is told about a vendor; a file each, fetched when the preferences open. */
interface VendorAbout {
    readonly company?: string;
    readonly country?: string;
    readonly purpose?: string;
    readonly policyUrl?: string;
    readonly optOutUrl?: string;
    readonly cookies?: readonly CookieFact[];
}
/** A vendor as this site uses it. */
interface PlannedVendor extends HotVendor {
    /** Addresses the owner added. They win over every address of the catalogue. */
    readonly ownHosts: readonly string[];
    /** Values of the parameters; empty when the tag is in the page already. */
    readonly values: {
        readonly [name: string]: string;
    };
    /** Askfirst loads the tag itself. */
    readonly loads: boolean;
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
    readonly position: 'bottom' | 'top';
    readonly theme: 'auto' | 'light' | 'dark';
    /** Show the permanent button. */
    readonly opener: boolean;
    readonly openerPosition: 'start' | 'end';
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

export type { CategoryId as C, HeldItem as H, Json as J, Load as L, Method as M, Plan as P, Queue as Q, Sink as S, UiOptions as U, VendorAbout as V, CookieFact as a, CookieOptions as b, Consent as c, CategoryInfo as d, ConsentChange as e, ConsentState as f, Unsubscribe as g, VendorId as h, VendorInfo as i, Vendor as j, Call as k, ConsentCalls as l, Parameter as m, Stop as n };
