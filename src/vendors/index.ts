// Made by `node scripts/vendor-index.mjs --write`.
import { sixSense } from './6sense.js';
import { abTasty } from './ab-tasty.js';
import { activecampaign } from './activecampaign.js';
import { addthis } from './addthis.js';
import { adobe } from './adobe.js';
import { adobeFonts } from './adobe-fonts.js';
import { adroll } from './adroll.js';
import { albacross } from './albacross.js';
import { amazonAds } from './amazon-ads.js';
import { amplitude } from './amplitude.js';
import { baiduTongji } from './baidu-tongji.js';
import { bingAds } from './bing-ads.js';
import { calendly } from './calendly.js';
import { clearbit } from './clearbit.js';
import { cloudflare } from './cloudflare.js';
import { cloudflareTurnstile } from './cloudflare-turnstile.js';
import { cloudflareWebAnalytics } from './cloudflare-web-analytics.js';
import { cloudflareZaraz } from './cloudflare-zaraz.js';
import { contentsquare } from './contentsquare.js';
import { crazyEgg } from './crazy-egg.js';
import { crisp } from './crisp.js';
import { criteo } from './criteo.js';
import { customerIo } from './customer-io.js';
import { dailymotion } from './dailymotion.js';
import { datadogRum } from './datadog-rum.js';
import { demandbase } from './demandbase.js';
import { disqus } from './disqus.js';
import { doubleclick } from './doubleclick.js';
import { drift } from './drift.js';
import { elfsight } from './elfsight.js';
import { eventbrite } from './eventbrite.js';
import { facebookAudienceNetwork } from './facebook-audience-network.js';
import { facebookPixel } from './facebook-pixel.js';
import { facebookSocialPlugins } from './facebook-social-plugins.js';
import { fathom } from './fathom.js';
import { freshchat } from './freshchat.js';
import { fullstory } from './fullstory.js';
import { googleAds } from './google-ads.js';
import { googleAdsense } from './google-adsense.js';
import { googleAnalytics } from './google-analytics.js';
import { googleFonts } from './google-fonts.js';
import { googleMaps } from './google-maps.js';
import { googleRecaptcha } from './google-recaptcha.js';
import { googleTagManager } from './google-tag-manager.js';
import { gravatar } from './gravatar.js';
import { hcaptcha } from './hcaptcha.js';
import { heap } from './heap.js';
import { hotjar } from './hotjar.js';
import { hubspot } from './hubspot.js';
import { instagram } from './instagram.js';
import { intercom } from './intercom.js';
import { klaviyo } from './klaviyo.js';
import { leadfeeder } from './leadfeeder.js';
import { leadinfo } from './leadinfo.js';
import { linkedinInsight } from './linkedin-insight.js';
import { linkedinWidgets } from './linkedin-widgets.js';
import { livechat } from './livechat.js';
import { luckyOrange } from './lucky-orange.js';
import { mailchimp } from './mailchimp.js';
import { marketo } from './marketo.js';
import { matomo } from './matomo.js';
import { mautic } from './mautic.js';
import { meetup } from './meetup.js';
import { microsoftClarity } from './microsoft-clarity.js';
import { mixpanel } from './mixpanel.js';
import { mouseflow } from './mouseflow.js';
import { nanorep } from './nanorep.js';
import { newrelic } from './newrelic.js';
import { olark } from './olark.js';
import { onesignal } from './onesignal.js';
import { openstreetmap } from './openstreetmap.js';
import { optimizely } from './optimizely.js';
import { outbrain } from './outbrain.js';
import { paypal } from './paypal.js';
import { pendo } from './pendo.js';
import { pinterestTag } from './pinterest-tag.js';
import { pinterestWidgets } from './pinterest-widgets.js';
import { piwikPro } from './piwik-pro.js';
import { plausible } from './plausible.js';
import { posthog } from './posthog.js';
import { quora } from './quora.js';
import { redditPixel } from './reddit-pixel.js';
import { salesforce } from './salesforce.js';
import { segment } from './segment.js';
import { sentry } from './sentry.js';
import { sharethis } from './sharethis.js';
import { smartsupp } from './smartsupp.js';
import { snapPixel } from './snap-pixel.js';
import { soundcloud } from './soundcloud.js';
import { spotify } from './spotify.js';
import { spotifyPixel } from './spotify-pixel.js';
import { stripe } from './stripe.js';
import { taboola } from './taboola.js';
import { tawkTo } from './tawk-to.js';
import { theTradeDesk } from './the-trade-desk.js';
import { tiktokEmbed } from './tiktok-embed.js';
import { tiktokPixel } from './tiktok-pixel.js';
import { trustpilot } from './trustpilot.js';
import { twitch } from './twitch.js';
import { typeform } from './typeform.js';
import type { Vendor } from './types.js';
import { umami } from './umami.js';
import { userlike } from './userlike.js';
import { vimeo } from './vimeo.js';
import { vwo } from './vwo.js';
import { wistia } from './wistia.js';
import { wordpressStats } from './wordpress-stats.js';
import { xAds } from './x-ads.js';
import { xWidgets } from './x-widgets.js';
import { yandexMetrica } from './yandex-metrica.js';
import { youtube } from './youtube.js';
import { zendesk } from './zendesk.js';
import { zoom } from './zoom.js';
import { zoominfo } from './zoominfo.js';

export type {
  Call,
  ConsentCalls,
  CookieFact,
  Embed,
  Json,
  Load,
  Parameter,
  Part,
  Queue,
  Stop,
  Vendor,
  VendorId,
} from './types.js';
export {
  abTasty,
  activecampaign,
  addthis,
  adobe,
  adobeFonts,
  adroll,
  albacross,
  amazonAds,
  amplitude,
  baiduTongji,
  bingAds,
  calendly,
  clearbit,
  cloudflare,
  cloudflareTurnstile,
  cloudflareWebAnalytics,
  cloudflareZaraz,
  contentsquare,
  crazyEgg,
  crisp,
  criteo,
  customerIo,
  dailymotion,
  datadogRum,
  demandbase,
  disqus,
  doubleclick,
  drift,
  elfsight,
  eventbrite,
  facebookAudienceNetwork,
  facebookPixel,
  facebookSocialPlugins,
  fathom,
  freshchat,
  fullstory,
  googleAds,
  googleAdsense,
  googleAnalytics,
  googleFonts,
  googleMaps,
  googleRecaptcha,
  googleTagManager,
  gravatar,
  hcaptcha,
  heap,
  hotjar,
  hubspot,
  instagram,
  intercom,
  klaviyo,
  leadfeeder,
  leadinfo,
  linkedinInsight,
  linkedinWidgets,
  livechat,
  luckyOrange,
  mailchimp,
  marketo,
  matomo,
  mautic,
  meetup,
  microsoftClarity,
  mixpanel,
  mouseflow,
  nanorep,
  newrelic,
  olark,
  onesignal,
  openstreetmap,
  optimizely,
  outbrain,
  paypal,
  pendo,
  pinterestTag,
  pinterestWidgets,
  piwikPro,
  plausible,
  posthog,
  quora,
  redditPixel,
  salesforce,
  segment,
  sentry,
  sharethis,
  sixSense,
  smartsupp,
  snapPixel,
  soundcloud,
  spotify,
  spotifyPixel,
  stripe,
  taboola,
  tawkTo,
  theTradeDesk,
  tiktokEmbed,
  tiktokPixel,
  trustpilot,
  twitch,
  typeform,
  umami,
  userlike,
  vimeo,
  vwo,
  wistia,
  wordpressStats,
  xAds,
  xWidgets,
  yandexMetrica,
  youtube,
  zendesk,
  zoom,
  zoominfo,
};

/** Every vendor Askfirst knows, in the order of their ids. */
export const catalogue: readonly Vendor[] = [
  sixSense,
  abTasty,
  activecampaign,
  addthis,
  adobe,
  adobeFonts,
  adroll,
  albacross,
  amazonAds,
  amplitude,
  baiduTongji,
  bingAds,
  calendly,
  clearbit,
  cloudflare,
  cloudflareTurnstile,
  cloudflareWebAnalytics,
  cloudflareZaraz,
  contentsquare,
  crazyEgg,
  crisp,
  criteo,
  customerIo,
  dailymotion,
  datadogRum,
  demandbase,
  disqus,
  doubleclick,
  drift,
  elfsight,
  eventbrite,
  facebookAudienceNetwork,
  facebookPixel,
  facebookSocialPlugins,
  fathom,
  freshchat,
  fullstory,
  googleAds,
  googleAdsense,
  googleAnalytics,
  googleFonts,
  googleMaps,
  googleRecaptcha,
  googleTagManager,
  gravatar,
  hcaptcha,
  heap,
  hotjar,
  hubspot,
  instagram,
  intercom,
  klaviyo,
  leadfeeder,
  leadinfo,
  linkedinInsight,
  linkedinWidgets,
  livechat,
  luckyOrange,
  mailchimp,
  marketo,
  matomo,
  mautic,
  meetup,
  microsoftClarity,
  mixpanel,
  mouseflow,
  nanorep,
  newrelic,
  olark,
  onesignal,
  openstreetmap,
  optimizely,
  outbrain,
  paypal,
  pendo,
  pinterestTag,
  pinterestWidgets,
  piwikPro,
  plausible,
  posthog,
  quora,
  redditPixel,
  salesforce,
  segment,
  sentry,
  sharethis,
  smartsupp,
  snapPixel,
  soundcloud,
  spotify,
  spotifyPixel,
  stripe,
  taboola,
  tawkTo,
  theTradeDesk,
  tiktokEmbed,
  tiktokPixel,
  trustpilot,
  twitch,
  typeform,
  umami,
  userlike,
  vimeo,
  vwo,
  wistia,
  wordpressStats,
  xAds,
  xWidgets,
  yandexMetrica,
  youtube,
  zendesk,
  zoom,
  zoominfo,
];
