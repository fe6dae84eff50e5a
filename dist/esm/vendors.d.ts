import { c as Vendor } from './types.js';
export { d as Call, e as ConsentCalls, b as CookieFact, J as Json, L as Load, P as Parameter, Q as Queue, S as Stop, V as VendorId } from './types.js';

/** The Universal Event Tracking (UET) tag of Microsoft Advertising, formerly Bing Ads. */
declare const bingAds: Vendor;

/** The Meta Pixel (fbevents.js), which measures adverts on Facebook and Instagram. */
declare const facebookPixel: Vendor;

/** The Google tag for Google Ads and Floodlight, and the older conversion and remarketing scripts. */
declare const googleAds: Vendor;

/** The Google tag (gtag.js) for an Analytics property, and the older analytics.js and ga.js. */
declare const googleAnalytics: Vendor;

/** A Google Tag Manager container (gtm.js): it stores next to nothing itself and loads whatever the owner put in it. */
declare const googleTagManager: Vendor;

/** The Hotjar tracking code: heatmaps, session recordings and surveys. */
declare const hotjar: Vendor;

/** The HubSpot tracking code, which brings in analytics, forms, chat and advert pixels as the account has them. */
declare const hubspot: Vendor;

/** The LinkedIn Insight Tag, which measures adverts on LinkedIn. */
declare const linkedinInsight: Vendor;

/** The X (formerly Twitter) pixel, uwt.js, and the older single-event script, oct.js. */
declare const xAds: Vendor;

/** YouTube players embedded in the page, and the script that controls them. */
declare const youtube: Vendor;

/** Every vendor Askfirst knows, in the order of their ids. */
declare const catalogue: readonly Vendor[];

export { Vendor, bingAds, catalogue, facebookPixel, googleAds, googleAnalytics, googleTagManager, hotjar, hubspot, linkedinInsight, xAds, youtube };
