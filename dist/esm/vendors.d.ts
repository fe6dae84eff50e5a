import { d as Vendor } from './types.js';
export { e as Call, f as ConsentCalls, c as CookieFact, E as Embed, J as Json, L as Load, P as Parameter, g as Part, Q as Queue, S as Stop, V as VendorId } from './types.js';

/** The 6sense WebTag, which tells the site owner from which company a visitor comes. */
declare const sixSense: Vendor;

/** The AB Tasty tag, which tests versions of pages and personalises them. */
declare const abTasty: Vendor;

/** ActiveCampaign site tracking, and the forms of its accounts. */
declare const activecampaign: Vendor;

/** The share buttons of AddThis, which Oracle closed in 2023 and many pages still ask for. */
declare const addthis: Vendor;

/** Adobe Experience Platform Tags (Launch), and what it usually brings: Analytics, Target, Audience Manager, the Web SDK. */
declare const adobe: Vendor;

/** Adobe Fonts, formerly Typekit: typefaces from Adobe's servers, by style sheet or by script. */
declare const adobeFonts: Vendor;

/** The AdRoll pixel, which measures adverts and shows more of them to past visitors. */
declare const adroll: Vendor;

/** The Albacross tracking script, which tells from which company a visitor comes. */
declare const albacross: Vendor;

/** The Amazon Ad Tag (amzn.js), the publisher tag (apstag.js) and adverts of the partner programme. */
declare const amazonAds: Vendor;

/** The Amplitude browser SDK: product analytics and session replays. */
declare const amplitude: Vendor;

/** Baidu Tongji (hm.js), the web analytics of Baidu. */
declare const baiduTongji: Vendor;

/** The Universal Event Tracking (UET) tag of Microsoft Advertising, formerly Bing Ads. */
declare const bingAds: Vendor;

/** The Calendly widget, in which visitors book an appointment. */
declare const calendly: Vendor;

/** The Clearbit tag (tags.js), which tells the site owner from which company a visitor comes. */
declare const clearbit: Vendor;

/** Cloudflare’s network in front of the site: delivery, and protection against attacks. */
declare const cloudflare: Vendor;

/** Cloudflare Turnstile, which checks in place of a captcha that a person fills in a form. */
declare const cloudflareTurnstile: Vendor;

/** The beacon of Cloudflare Web Analytics: visits and loading speed, without cookies. */
declare const cloudflareWebAnalytics: Vendor;

/** Cloudflare Zaraz, a tag manager whose tools run on Cloudflare’s servers. */
declare const cloudflareZaraz: Vendor;

/** The Contentsquare main tag: analytics of visits, heatmaps and session replays; formerly ClickTale, too. */
declare const contentsquare: Vendor;

/** The Crazy Egg script: heatmaps, recordings and tests of page versions. */
declare const crazyEgg: Vendor;

/** The Crisp chatbox, a live chat. */
declare const crisp: Vendor;

/** The Criteo OneTag, which shows adverts for products that visitors looked at. */
declare const criteo: Vendor;

/** The Customer.io JavaScript client, and the older JavaScript snippet. */
declare const customerIo: Vendor;

/** The Dailymotion player, a frame that the site places itself or lets a script place. */
declare const dailymotion: Vendor;

/** The Datadog browser SDK: Real User Monitoring and, with a file of its own, logs. */
declare const datadogRum: Vendor;

/** The Demandbase tag, which tells the site which company a visitor’s address belongs to. */
declare const demandbase: Vendor;

/** The comment area of Disqus, and the count of comments beside a link. */
declare const disqus: Vendor;

/** The Google Publisher Tag (gpt.js), which fills the advert slots of a site from Google Ad Manager. */
declare const doubleclick: Vendor;

/** The chat widget of Drift, now Salesloft, which recognises visitors for sales. */
declare const drift: Vendor;

/** Elfsight widgets: one script turns marked elements into feeds, reviews, forms, maps and more. */
declare const elfsight: Vendor;

/** The Eventbrite embedded checkout, which sells tickets in a frame. */
declare const eventbrite: Vendor;

/** The web tag of Meta Audience Network, which showed adverts of Facebook on other websites until April 2020. */
declare const facebookAudienceNetwork: Vendor;

/** The Meta Pixel (fbevents.js), which measures adverts on Facebook and Instagram. */
declare const facebookPixel: Vendor;

/** The Facebook SDK for JavaScript and the frames it makes: posts, videos, pages, share buttons, sign-in. */
declare const facebookSocialPlugins: Vendor;

/** The Fathom Analytics script, which counts page views without cookies. */
declare const fathom: Vendor;

/** The Freshchat web messenger of Freshworks. */
declare const freshchat: Vendor;

/** The Fullstory data capture script, which records visits. */
declare const fullstory: Vendor;

/** The Google tag for Google Ads and Floodlight, and the older conversion and remarketing scripts. */
declare const googleAds: Vendor;

/** The AdSense code (adsbygoogle.js), which fills a site’s advertising space. */
declare const googleAdsense: Vendor;

/** The Google tag (gtag.js) for an Analytics property, and the older analytics.js and ga.js. */
declare const googleAnalytics: Vendor;

/** Google Fonts: typefaces that a style sheet of Google's brings into the page. */
declare const googleFonts: Vendor;

/** Google Maps: maps in a frame (Embed API), and the Maps JavaScript API. */
declare const googleMaps: Vendor;

/** Google reCAPTCHA, which tells people from programs: version 2 (a box to tick), version 3 and Enterprise (a score). */
declare const googleRecaptcha: Vendor;

/** A Google Tag Manager container (gtm.js): it stores next to nothing itself and loads whatever the owner put in it. */
declare const googleTagManager: Vendor;

/** Gravatar: profile pictures found by a hash of the e-mail address, and the cards that open over them. */
declare const gravatar: Vendor;

/** hCaptcha, a box in a form that asks visitors to show that they are people. */
declare const hcaptcha: Vendor;

/** The Heap tag (heap.js), of its version 5 and of the versions before. */
declare const heap: Vendor;

/** The Hotjar tracking code: heatmaps, session recordings and surveys. */
declare const hotjar: Vendor;

/** The HubSpot tracking code, which brings in analytics, forms, chat and advert pixels as the account has them. */
declare const hubspot: Vendor;

/** Embedded Instagram posts: a script turns quotations of a post into frames. */
declare const instagram: Vendor;

/** The Intercom Messenger: chat, help and messages that the site sends. */
declare const intercom: Vendor;

/** Klaviyo.js, which tracks visitors for mail campaigns and shows sign-up forms. */
declare const klaviyo: Vendor;

/** The Leadfeeder tracker of Dealfront, which tells the site which companies visit it. */
declare const leadfeeder: Vendor;

/** The Leadinfo tracking code, which tells the site which companies visit it. */
declare const leadinfo: Vendor;

/** The LinkedIn Insight Tag, which measures adverts on LinkedIn. */
declare const linkedinInsight: Vendor;

/** The LinkedIn plugins (share and follow buttons, profile badges) and embedded posts. */
declare const linkedinWidgets: Vendor;

/** The LiveChat chat widget of Text. */
declare const livechat: Vendor;

/** The Lucky Orange script: recordings of visits, heat maps, surveys and chat. */
declare const luckyOrange: Vendor;

/** The Mailchimp code of a connected site, and its sign-up forms. */
declare const mailchimp: Vendor;

/** Munchkin, the tracking code of Marketo Engage, with its forms and Marketo Measure (formerly Bizible). */
declare const marketo: Vendor;

/** Matomo, earlier Piwik: web analytics on the owner's server or in Matomo's cloud. */
declare const matomo: Vendor;

/** Mautic tracking script (mtc.js): page views, forms and pop-ups of a campaign server the site owner runs. */
declare const mautic: Vendor;

/** Buttons and frames of Meetup, which it no longer offers but older pages still have. */
declare const meetup: Vendor;

/** Microsoft Clarity: heatmaps and session recordings. */
declare const microsoftClarity: Vendor;

/** The Mixpanel SDK for browsers, which counts events and can record visits. */
declare const mixpanel: Vendor;

/** The Mouseflow tracking code: session recordings, heat maps and form reports. */
declare const mouseflow: Vendor;

/** Genesys DX, earlier Bold360: the BoldChat visitor monitor and live chat, and the nanorep help assistant. */
declare const nanorep: Vendor;

/** The New Relic browser agent, which reports load times and script errors, and can replay sessions. */
declare const newrelic: Vendor;

/** The Olark live chat box. */
declare const olark: Vendor;

/** The OneSignal web SDK (v16), which asks for and sends push notifications. */
declare const onesignal: Vendor;

/** Maps of openstreetmap.org, in a frame or as tiles of a map library. */
declare const openstreetmap: Vendor;

/** The Optimizely Web Experimentation snippet, which shows visitors variants of a page and counts what comes of it. */
declare const optimizely: Vendor;

/** The Outbrain pixel for advertisers, and the widget of recommended content for publishers. */
declare const outbrain: Vendor;

/** The PayPal JavaScript SDK: payment buttons and card fields. */
declare const paypal: Vendor;

/** The Pendo web agent, which counts the use of features and shows guides inside a site. */
declare const pendo: Vendor;

/** The Pinterest tag (core.js), which measures adverts on Pinterest. */
declare const pinterestTag: Vendor;

/** Pinterest add-ons (pinit.js): Save and Follow buttons, and embedded pins, boards and profiles. */
declare const pinterestWidgets: Vendor;

/** The container of Piwik PRO: analytics, with a tag manager and a consent platform of its own. */
declare const piwikPro: Vendor;

/** The Plausible tracking script, which counts page views without cookies. */
declare const plausible: Vendor;

/** The PostHog SDK for browsers: events, session recordings, feature flags and surveys. */
declare const posthog: Vendor;

/** The Quora Pixel (qevents.js). */
declare const quora: Vendor;

/** The Reddit Pixel (pixel.js). */
declare const redditPixel: Vendor;

/** The tracking code of Salesforce Account Engagement, formerly Pardot, and the Salesforce chats. */
declare const salesforce: Vendor;

/** Analytics.js of Segment, which collects events and passes them on to the destinations of the account. */
declare const segment: Vendor;

/** The Sentry SDK for browsers, by its Loader Script or its CDN files. */
declare const sentry: Vendor;

/** The share, follow and reaction buttons of ShareThis, which collect what visitors read. */
declare const sharethis: Vendor;

/** The Smartsupp live chat box, which can record visits. */
declare const smartsupp: Vendor;

/** The Snap Pixel (scevent.min.js), which measures adverts on Snapchat. */
declare const snapPixel: Vendor;

/** SoundCloud players embedded in the page, and the script that controls them. */
declare const soundcloud: Vendor;

/** Spotify players embedded in the page, and the script that controls them. */
declare const spotify: Vendor;

/** The Spotify Pixel (ping.min.js), which measures adverts on Spotify and in podcasts. */
declare const spotifyPixel: Vendor;

/** Stripe.js, which takes payments in frames of Stripe and gathers signals against fraud. */
declare const stripe: Vendor;

/** The Taboola Pixel of advertisers (tfa.js), and the widgets with which publishers recommend content (loader.js). */
declare const taboola: Vendor;

/** The chat widget of tawk.to. */
declare const tawkTo: Vendor;

/** The Universal Pixel of The Trade Desk: up_loader 3, and the older version 1. */
declare const theTradeDesk: Vendor;

/** TikTok videos embedded in the page, and embed.js, which puts a frame in the place of a quotation. */
declare const tiktokEmbed: Vendor;

/** The TikTok Pixel (events.js), which measures adverts on TikTok. */
declare const tiktokPixel: Vendor;

/** TrustBoxes, which show reviews from Trustpilot, and the script that invites customers to write one. */
declare const trustpilot: Vendor;

/** Twitch players and chats embedded in the page, and the script that controls them. */
declare const twitch: Vendor;

/** Typeform’s forms embedded in the page, and embed.js, which puts frames in the place of marked elements. */
declare const typeform: Vendor;

/** The Umami tracker (script.js), from Umami’s cloud or from the site owner’s own server. */
declare const umami: Vendor;

/** The Userlike website messenger, now of Lime Connect: a chat whose script is named after the widget. */
declare const userlike: Vendor;

/** Vimeo players embedded in the page, and the script that controls them. */
declare const vimeo: Vendor;

/** The VWO SmartCode, which tests versions of pages and records visits. */
declare const vwo: Vendor;

/** The video player of Wistia, as a script or a frame. */
declare const wistia: Vendor;

/** Jetpack Stats, which counts page views on WordPress sites, with the Tracks script of WooCommerce and WordAds. */
declare const wordpressStats: Vendor;

/** The X (formerly Twitter) pixel, uwt.js, and the older single-event script, oct.js. */
declare const xAds: Vendor;

/** X for Websites, formerly Twitter for Websites: embedded posts and timelines, post and follow buttons. */
declare const xWidgets: Vendor;

/** The counter of Yandex Metrica (tag.js), and the older watch.js. */
declare const yandexMetrica: Vendor;

/** YouTube players embedded in the page, and the script that controls them. */
declare const youtube: Vendor;

/** The Zendesk web widget: Messaging, and the older Classic widget and chat (Zopim). */
declare const zendesk: Vendor;

/** Zoom on a page: the chat of Contact Center and Virtual Agent, and frames with meetings, webinars and recordings. */
declare const zoom: Vendor;

/** The ZoomInfo tag, which recognises visitors' companies (WebSights) and completes forms. */
declare const zoominfo: Vendor;

/** Every vendor Askfirst knows, in the order of their ids. */
declare const catalogue: readonly Vendor[];

export { Vendor, abTasty, activecampaign, addthis, adobe, adobeFonts, adroll, albacross, amazonAds, amplitude, baiduTongji, bingAds, calendly, catalogue, clearbit, cloudflare, cloudflareTurnstile, cloudflareWebAnalytics, cloudflareZaraz, contentsquare, crazyEgg, crisp, criteo, customerIo, dailymotion, datadogRum, demandbase, disqus, doubleclick, drift, elfsight, eventbrite, facebookAudienceNetwork, facebookPixel, facebookSocialPlugins, fathom, freshchat, fullstory, googleAds, googleAdsense, googleAnalytics, googleFonts, googleMaps, googleRecaptcha, googleTagManager, gravatar, hcaptcha, heap, hotjar, hubspot, instagram, intercom, klaviyo, leadfeeder, leadinfo, linkedinInsight, linkedinWidgets, livechat, luckyOrange, mailchimp, marketo, matomo, mautic, meetup, microsoftClarity, mixpanel, mouseflow, nanorep, newrelic, olark, onesignal, openstreetmap, optimizely, outbrain, paypal, pendo, pinterestTag, pinterestWidgets, piwikPro, plausible, posthog, quora, redditPixel, salesforce, segment, sentry, sharethis, sixSense, smartsupp, snapPixel, soundcloud, spotify, spotifyPixel, stripe, taboola, tawkTo, theTradeDesk, tiktokEmbed, tiktokPixel, trustpilot, twitch, typeform, umami, userlike, vimeo, vwo, wistia, wordpressStats, xAds, xWidgets, yandexMetrica, youtube, zendesk, zoom, zoominfo };
