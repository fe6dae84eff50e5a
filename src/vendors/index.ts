import { bingAds } from './bing-ads.js';
import { facebookPixel } from './facebook-pixel.js';
import { googleAds } from './google-ads.js';
import { googleAnalytics } from './google-analytics.js';
import { googleTagManager } from './google-tag-manager.js';
import { hotjar } from './hotjar.js';
import { hubspot } from './hubspot.js';
import { linkedinInsight } from './linkedin-insight.js';
import type { Vendor } from './types.js';
import { xAds } from './x-ads.js';
import { youtube } from './youtube.js';

export type {
  Call,
  ConsentCalls,
  CookieFact,
  Json,
  Load,
  Parameter,
  Queue,
  Stop,
  Vendor,
  VendorId,
} from './types.js';
export {
  bingAds,
  facebookPixel,
  googleAds,
  googleAnalytics,
  googleTagManager,
  hotjar,
  hubspot,
  linkedinInsight,
  xAds,
  youtube,
};

/** Every vendor Askfirst knows, in the order of their ids. */
export const catalogue: readonly Vendor[] = [
  bingAds,
  facebookPixel,
  googleAds,
  googleAnalytics,
  googleTagManager,
  hotjar,
  hubspot,
  linkedinInsight,
  xAds,
  youtube,
];
