import type { CookieOptions, Plan, UiOptions } from '../types.js';
import type { CategoryId, CookieFact, VendorAbout } from '../vendors/types.js';

/**
 * What an owner can say of one vendor. For a vendor of the catalogue every field is optional; for one of your
 * own, `hosts` and `category` are what makes it work, the rest is what visitors are told.
 */
export interface VendorOptions extends Omit<VendorAbout, 'cookies' | 'embed'> {
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
export interface RegionOptions {
  readonly mode?: Plan['mode'];
}

/** The configuration, as a file, inline JSON, attributes or code give it. Every field is optional. */
export interface Options {
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
  readonly regions?: { readonly [code: string]: RegionOptions };
  /** Address of your privacy policy, linked in the banner. */
  readonly policyUrl?: string;
  /** The vendors your site uses, by name. `true` when the tag is in the page already. */
  readonly vendors?: { readonly [id: string]: true | string | VendorOptions };
  /** Rename a category, or add one. */
  readonly categories?: { readonly [id: string]: { readonly label?: string; readonly description?: string } };
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
