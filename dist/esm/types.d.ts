/** What is known of a third party: the nouns of `vendors/`. */
/** One of the four built-in categories, or a name the owner added under `categories`. */
type CategoryId = 'necessary' | 'functional' | 'analytics' | 'marketing' | (string & {});
/** A vendor's name in kebab-case: one of the catalogue, or the key of a vendor of the owner's own. */
type VendorId = string;
/** A value that can stand in a vendor's queue: plain data, nothing that runs. */
type Json = string | number | boolean | null | readonly Json[] | {
    readonly [key: string]: Json;
};
/**
 * One call to a vendor's own function: its path below `window`, then the arguments.
 * `{id}` stands for that parameter, `{#id}` for the same as a number, `{now}` for a `Date`, `{time}` for milliseconds,
 * `{time/300000}` for milliseconds rounded up to the next five minutes. `{ '{do}': [calls] }` stands for a function that makes these calls
 * on the object it is given. A parameter that was not given leaves its place empty.
 * A path that ends in `.push` makes the array when it is missing. Where nothing is at the path, nothing is called.
 *
 * @example ['gtag', 'config', '{id}']
 * @example ['_wq.push', { '{do}': [['consent', true]] }]
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
    /**
     * The name is that of an array with these methods, each of which keeps `[method, …arguments]` in it (`ttq.page`). `a.b`
     * is a method of an array inside, and keeps its calls there.
     */
    readonly methods?: readonly string[];
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
    /** Properties of `window` set before the file is asked for, where the page has not set them. */
    readonly set?: {
        readonly [name: string]: Json;
    };
    /** Queued before the file is asked for, in this order. */
    readonly calls?: readonly Call[];
    /** Made when the file has run; for vendors without a queue. */
    readonly ready?: readonly Call[];
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
    /** It forgets the answer with the page, so that `default` and `grant` belong to every page view, granted ones included. */
    readonly everyPage?: boolean;
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
/** A frame in which a vendor shows something: a video, a map, a form. */
interface Embed {
    /** Addresses of the frame, written like `hosts`. */
    readonly frames: readonly string[];
    /** A CSS selector of what stands in the page instead of a frame until the vendor's script replaces it. */
    readonly element?: string;
    /** The same with less tracking, where the vendor has such a form. It needs consent all the same, unless `note` says otherwise. */
    readonly privacy?: {
        /** Host to put in the address's place. */
        readonly host?: string;
        /** Goes into the query. */
        readonly query?: string;
        readonly note?: string;
    };
    /**
     * Pages at the vendor's that show the same, for a link: a regular expression for the frame's address, and the page's with `$1`.
     * The first that fits counts. @default the frame's own address
     */
    readonly pages?: readonly EmbedPage[];
}
/** From a frame's address to that of a page. @example ['/embed/(\\w+)', 'https://www.acme.com/watch/$1'] */
type EmbedPage = readonly [pattern: string, page: string];
/** A part of a vendor that has a purpose of its own, and so perhaps another category. */
interface Part {
    readonly id: string;
    readonly category?: CategoryId;
    readonly about?: string;
    readonly hosts?: readonly string[];
    readonly cookies?: readonly string[];
}
/** A cookie a vendor writes. */
interface CookieFact {
    /** May hold `*`, which stands for any run of characters. */
    readonly name: string;
    /** A regular expression for the whole name, where `*` would take in the cookies of others. */
    readonly exact?: string;
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
    /** `legacy`: on its way out. `discontinued`: gone, kept so that what is left of it is held and erased. @default active */
    readonly status?: 'legacy' | 'discontinued';
    /** How well the facts are supported; below `high` the docs say so. @default high */
    readonly confidence?: 'medium' | 'low';
    /** The day on which the facts were last compared with `sources`, as `2026-11-22`. @default never, by us */
    readonly checked?: string;
    readonly category: CategoryId;
    /** When another category may be right. */
    readonly categoryNote?: string;
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
    /** Names of IndexedDB databases; `*` stands for any run of characters. */
    readonly databases?: readonly string[];
    /** Ends of the addresses of service workers that outlive the page. */
    readonly workers?: readonly string[];
    /** Pieces of code that give away its inline snippet. */
    readonly markers?: readonly string[];
    /** Properties of `window` it makes or reads. */
    readonly globals?: readonly string[];
    /** Globals that only its file defines. Inline code right after a held file that needs one of them waits with it. */
    readonly defines?: readonly string[];
    readonly parts?: readonly Part[];
    readonly embeds?: readonly Embed[];
    /** Vendors it brings into the page, each held by its own consent; `*` for ones that cannot be known. */
    readonly brings?: readonly VendorId[];
    readonly load?: Load;
    readonly consent?: ConsentCalls;
    readonly stop: Stop;
    /** What goes on after `stop`, for owners. */
    readonly stopNote?: string;
    /** What an owner must know to use it, one sentence each. */
    readonly notes?: readonly string[];
    /** Where the facts can be checked again. */
    readonly sources: readonly string[];
}
/** What the core knows of every vendor from the first moment. Derived by the build. */
interface KnownVendor {
    readonly id: VendorId;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly category: CategoryId;
    readonly hosts: readonly string[];
    /** What its snippet makes for calls to wait in: `fbq()` a function, `_hsq[]` an array. */
    readonly queues: readonly string[];
    /** Globals that only its file defines. */
    readonly defines: readonly string[];
    /** It has to be told of a grant on every page. */
    readonly everyPage: boolean;
}
/** What is needed of a vendor once a site lists it; a file each, fetched with the configuration. Derived by the build. */
interface VendorFacts {
    /** Names of the cookies a script can erase. */
    readonly cookies: readonly string[];
    readonly storage?: readonly string[];
    readonly databases?: readonly string[];
    readonly workers?: readonly string[];
    /** What the values of its parameters look like, and which of them it cannot do without. */
    readonly params?: {
        readonly [name: string]: string;
    };
    readonly required?: readonly string[];
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
    readonly embed?: EmbedAbout;
}
/** What the placeholder of a held frame needs. */
interface EmbedAbout {
    readonly pages?: readonly EmbedPage[];
    /** Goes into the query of a frame that is loaded once: less tracking. */
    readonly query?: string;
}

export type { CategoryId as C, Embed as E, Json as J, KnownVendor as K, Load as L, Parameter as P, Queue as Q, Stop as S, VendorId as V, VendorFacts as a, VendorAbout as b, CookieFact as c, Vendor as d, Call as e, ConsentCalls as f, Part as g };
