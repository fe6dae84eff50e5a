import { own } from '../lib/own.js';
import type { ConsentState, Plan } from '../types.js';

type Status = 'granted' | 'denied';
type Consent = { readonly [key: string]: Status };

/** Google Consent Mode v2; https://developers.google.com/tag-platform/security/guides/consent */
export interface GoogleSignals {
  /** Denied defaults before everything else, then what is granted already. */
  start(state: ConsentState): void;
  /** One update for one change, then an event that triggers can listen to. */
  update(state: ConsentState): void;
}

/**
 * What each key means here. `ad_storage` follows advertising alone: since June 2026 it is Google's only control
 * for advertising data, so that a yes to analytics must never set it. `security_storage` protects the visitor.
 */
export function googleConsent({
  categories,
  vendors,
}: Pick<ConsentState, 'categories' | 'vendors'>): Consent {
  const status = (category: string, vendor = ''): Status =>
    (own(vendors, vendor) ?? own(categories, category)) ? 'granted' : 'denied';
  const ads = status('marketing', 'google-ads');
  const functional = status('functional');
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: status('analytics', 'google-analytics'),
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: 'granted',
  };
}

/** Speaks to Google's tags through their queue. Does nothing on a site that lists none of them. */
export function createGoogleSignals(plan: Plan): GoogleSignals {
  const vendors = plan.vendors.filter(v => /^google-(analytics|ads|tag-manager)$/.test(v.id));
  const analytics = vendors.find(v => v.id === 'google-analytics');

  const update = (state: ConsentState) => {
    if (vendors.length === 0) return;
    dataLayer().push(command('consent', 'update', googleConsent(state)), {
      event: 'consent_update',
      consent: { ...state.categories },
    });
    if (analytics) disableAnalytics(!own(state.vendors, analytics.id), own(analytics.values, 'id'));
  };
  return {
    start(state) {
      if (vendors.length === 0) return;
      const denied = command('consent', 'default', googleConsent({ categories: {}, vendors: {} }));
      // A default counts only before every other command. The page's own snippet may have queued some while the
      // configuration was on its way; the tag that reads them is still held, so ours goes in front of them.
      if ('google_tag_manager' in window) dataLayer().push(denied);
      else dataLayer().unshift(denied);
      if (vendors.find(v => own(state.vendors, v.id))) update(state);
    },
    update,
  };
}

function dataLayer(): unknown[] {
  const win = window as { dataLayer?: unknown };
  if (!Array.isArray(win.dataLayer)) win.dataLayer = [];
  return win.dataLayer as unknown[];
}

/** Google's tag takes only a raw `arguments` object for a command; an array is data to it. */
function command(..._words: unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: see above
  return arguments;
}

/**
 * The switch that stops Analytics altogether; a denied consent alone leaves pings without cookies.
 *
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
function disableAnalytics(off: boolean, ...ids: unknown[]): void {
  for (const entry of dataLayer()) {
    // A tag in the page names its ID only here: gtag('config', 'G-…').
    const [name, id] = Array.from(Object(entry) as ArrayLike<unknown>);
    if (name === 'config' && /^(G|GT|UA)-/.test(String(id))) ids.push(id);
  }
  const win = window as unknown as { [flag: string]: boolean };
  for (const id of ids) if (id && (off || win[`ga-disable-${id}`])) win[`ga-disable-${id}`] = off;
}
