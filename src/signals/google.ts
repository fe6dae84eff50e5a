import { own } from '../lib/own.js';
import type { ConsentState, Plan, PlannedVendor } from '../types.js';

type Status = 'granted' | 'denied';
type Command = [command: string, ...args: unknown[]];

/** Google Consent Mode v2; https://developers.google.com/tag-platform/security/guides/consent */
export interface GoogleSignals {
  /** Denied defaults before everything else, then what is granted already. */
  start(state: ConsentState): void;
  /** One update for one change, then an event that triggers can listen to. */
  update(state: ConsentState): void;
}

/**
 * What each key means here. `ad_storage` follows advertising alone: since June 2026 it is Google's only control
 * for advertising data, so that a yes to analytics must never set it.
 */
export function googleConsent(state: ConsentState): { readonly [key: string]: Status } {
  const status = (vendor: string, category: string): Status =>
    (own(state.vendors, vendor) ?? own(state.categories, category)) ? 'granted' : 'denied';
  const ads = status('google-ads', 'marketing');
  const functional = status('', 'functional');
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: status('google-analytics', 'analytics'),
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: 'granted',
  };
}

/** Speaks to Google's tags through their queue. Does nothing on a site that lists none of them. */
export function createGoogleSignals(plan: Plan): GoogleSignals {
  const vendors = plan.vendors.filter(v => v.id.startsWith('google-'));
  if (vendors.length === 0) return { start() {}, update() {} };

  const update = (state: ConsentState) => {
    command(['consent', 'update', googleConsent(state)]);
    dataLayer().push({ event: 'consent_update', consent: { ...state.categories } });
    const analytics = vendors.find(v => v.id === 'google-analytics');
    if (analytics) disableAnalytics(analytics, !own(state.vendors, analytics.id));
  };
  return {
    start(state) {
      const denied = Object.entries(googleConsent(state)).map(([key]) => [key, DEFAULTS[key] ?? 'denied']);
      command(['consent', 'default', Object.fromEntries(denied)], 'first');
      if (vendors.find(v => own(state.vendors, v.id))) update(state);
    },
    update,
  };
}

/** What is allowed before any answer: storage that protects the visitor, which no law asks consent for. */
const DEFAULTS: { readonly [key: string]: Status } = { security_storage: 'granted' };

function dataLayer(): unknown[] {
  const win = window as { dataLayer?: unknown };
  if (!Array.isArray(win.dataLayer)) win.dataLayer = [];
  return win.dataLayer as unknown[];
}

/**
 * A default counts only before every other command. The page's own snippet may have queued some while the
 * configuration was on its way; the tag that reads them is still held, so ours goes in front of them.
 */
function command(words: Command, place?: 'first'): void {
  const args = asArguments(...words);
  if (place && !('google_tag_manager' in window)) dataLayer().unshift(args);
  else dataLayer().push(args);
}

/** Google's tag takes only a raw `arguments` object for a command; an array is data to it. */
function asArguments(..._words: Command): IArguments {
  // biome-ignore lint/complexity/noArguments: see above
  return arguments;
}

/**
 * The switch that stops Analytics altogether; a denied consent alone leaves pings without cookies.
 *
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
function disableAnalytics({ values }: PlannedVendor, off: boolean): void {
  const ids = [own(values, 'id')];
  for (const entry of dataLayer()) {
    // A tag in the page names its ID only here: gtag('config', 'G-…').
    const [name, id] = Array.from((entry as ArrayLike<unknown>) ?? []);
    if (name === 'config' && /^(G|GT|UA)-/.test(String(id))) ids.push(String(id));
  }
  const win = window as unknown as { [flag: string]: boolean };
  for (const id of ids) if (id && (off || win[`ga-disable-${id}`])) win[`ga-disable-${id}`] = off;
}
