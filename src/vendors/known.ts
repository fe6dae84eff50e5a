import type { CategoryId, VendorId } from './types.js';

/**
 * A vendor of which only the addresses are known yet; the rest comes with a file of its own, like those of
 * `index.ts`. Its addresses are written like a vendor's `hosts`; `.example.com` stands for a domain that is all the
 * vendor's, with every sub-domain.
 */
export type KnownVendor = readonly [id: VendorId, category: CategoryId, hosts: string];

/**
 * In the order of their ids. Left out on purpose: hosts that others use too, where no path tells them apart
 * (`cdn.jsdelivr.net/emojione/`, `yastatic.net`, `*.litix.io`, `*.akamaized.net`), and where a site may itself
 * live (`*.my.site.com`, `*.force.com`).
 */
export const known: readonly KnownVendor[] = [
  ['6sense', 'marketing', '.6sc.co .6sense.com'],
  ['ab-tasty', 'analytics', '.abtasty.com d1447tq2m68ekg.cloudfront.net'],
  [
    'activecampaign',
    'marketing',
    '.app-us1.com .trackcmp.net .activehosted.com .img-us3.com .lt.acemlna.com',
  ],
  ['addthis', 'marketing', '.addthis.com .addthisedge.com .addthiscdn.com z.moatads.com'],
  [
    'adobe',
    'analytics',
    '.adobedtm.com .adobedc.net .adobetag.com .omtrdc.net .2o7.net .demdex.net .everesttech.net cdn1.adoberesources.net/alloy/',
  ],
  ['adobe-fonts', 'functional', '.typekit.net .typekit.com'],
  ['adroll', 'marketing', '.adroll.com'],
  ['albacross', 'marketing', '.albacross.com'],
  ['amazon-ads', 'marketing', '.amazon-adsystem.com .assoc-amazon.com ara.paa-reporting-advertising.amazon'],
  ['amplitude', 'analytics', '.amplitude.com'],
  ['baidu-tongji', 'analytics', '.hm.baidu.com hmcdn.baidu.com fclog.baidu.com'],
  ['calendly', 'functional', '.calendly.com'],
  // Not all of clearbit.com: sites show logos of companies from there.
  [
    'clearbit',
    'marketing',
    '.clearbitjs.com .clearbitscripts.com app.clearbit.com reveal.clearbit.com risk.clearbit.com',
  ],
  ['cloudflare', 'necessary', 'ajax.cloudflare.com *.nel.cloudflare.com'],
  ['cloudflare-turnstile', 'necessary', 'challenges.cloudflare.com'],
  ['cloudflare-web-analytics', 'analytics', '.cloudflareinsights.com'],
  ['cloudflare-zaraz', 'functional', '*/cdn-cgi/zaraz/i.js */cdn-cgi/zaraz/s.js'],
  // Not contentsquare.net: Hotjar, which is of the same company, claims it.
  [
    'contentsquare',
    'analytics',
    '.contentsquare.com .content-square.net .clicktale.net d1m6l9dfulcyw7.cloudfront.net',
  ],
  ['crazy-egg', 'analytics', '.crazyegg.com .cetrk.com dnn506yrbagrg.cloudfront.net'],
  ['crisp', 'functional', '.crisp.chat'],
  ['criteo', 'marketing', '.criteo.com .criteo.net .emailretargeting.com .hlserve.com'],
  ['customer-io', 'marketing', '.customer.io .gist.build'],
  ['dailymotion', 'marketing', '.dailymotion.com .dmcdn.net .dm-event.net'],
  [
    'datadog-rum',
    'analytics',
    'www.datadoghq-browser-agent.com .browser-intake-datadoghq.com .browser-intake-datadoghq.eu browser-intake-us3-datadoghq.com browser-intake-us5-datadoghq.com browser-intake-ap1-datadoghq.com session-replay-datadoghq.com',
  ],
  ['demandbase', 'marketing', '.demandbase.com .company-target.com match.prod.bidr.io id.rlcdn.com'],
  [
    'disqus',
    'functional',
    '.disqus.com .disquscdn.com cdn.viglink.com api.viglink.com pippio.com live.rezync.com p.rfihub.com',
  ],
  // What Google Ads, Analytics and YouTube claim of it is theirs: a host is more than a family.
  [
    'doubleclick',
    'marketing',
    '.doubleclick.net .googlesyndication.com .googletagservices.com .2mdn.net .adtrafficquality.google imasdk.googleapis.com',
  ],
  ['drift', 'functional', '.driftt.com .drift.com .driftcdn.com .driftqa.com'],
  ['elfsight', 'functional', '.elfsight.com .elfsightcdn.com'],
  [
    'eventbrite',
    'functional',
    '.eventbrite.com www.eventbrite.* .evbstatic.com .evbuc.com www.eventbriteapi.com',
  ],
  [
    'facebook-audience-network',
    'marketing',
    'an.facebook.com www.facebook.com/adnw_request www.facebook.com/audiencenetwork connect.facebook.net/*/fbadnw60-tag.js connect.facebook.net/*/sdk/xfbml.ad.js',
  ],
  // The rest of connect.facebook.net is the Meta Pixel's.
  [
    'facebook-social-plugins',
    'marketing',
    'connect.facebook.net/*/sdk.js connect.facebook.net/*/all.js connect.facebook.net/*/sdk/debug.js connect.facebook.net/*/sdk/xfbml.customerchat.js www.facebook.com/plugins/ www.facebook.com/v1 www.facebook.com/v2 www.facebook.com/x/oauth/ www.facebook.com/platform/ web.facebook.com/plugins/ staticxx.facebook.com .fbcdn.net',
  ],
  ['fathom', 'analytics', '.usefathom.com'],
  ['freshchat', 'functional', '.freshchat.com .freshworksapi.com .fw-cdn.com .myfreshworks.com'],
  ['fullstory', 'analytics', '.fullstory.com'],
  [
    'google-adsense',
    'marketing',
    'pagead2.googlesyndication.com/pagead/js/ pagead2.googlesyndication.com/pagead/show_ads.js fundingchoicesmessages.google.com',
  ],
  [
    'google-fonts',
    'functional',
    'fonts.googleapis.com fonts.gstatic.com ajax.googleapis.com/ajax/libs/webfont/',
  ],
  [
    'google-maps',
    'functional',
    'maps.googleapis.com maps.gstatic.com maps.google.* www.google.*/maps maps-api-ssl.google.com streetviewpixels-pa.googleapis.com',
  ],
  [
    'google-recaptcha',
    'necessary',
    '.recaptcha.net recaptcha.google.com www.google.com/recaptcha/ www.gstatic.com/recaptcha/ www.gstatic.cn/recaptcha/',
  ],
  ['gravatar', 'functional', '.gravatar.com'],
  ['hcaptcha', 'necessary', '.hcaptcha.com'],
  ['heap', 'analytics', '.heapanalytics.com .heap-api.com'],
  ['instagram', 'marketing', '.instagram.com .cdninstagram.com'],
  [
    'intercom',
    'functional',
    '.intercom.io .intercomcdn.com .intercomcdn.eu .intercomassets.com .intercomusercontent.com .intercom-messenger.com .intercom-sheets.com',
  ],
  ['klaviyo', 'marketing', '.klaviyo.com .klaviyocdn.com d3k81ch9hvuctc.cloudfront.net'],
  ['leadfeeder', 'marketing', '.lfeeder.com .leadfeeder.com'],
  ['leadinfo', 'marketing', '.leadinfo.net .leadinfo.com .leadinfo.eu'],
  [
    'linkedin-widgets',
    'marketing',
    'platform.linkedin.com badges.linkedin.com static.licdn.com media.licdn.com www.linkedin.com/embed/ www.linkedin.com/pages-extensions/ www.linkedin.com/li/track www.linkedin.com/countserv/',
  ],
  [
    'livechat',
    'functional',
    '.livechatinc.com .livechat.com .livechat-static.com .livechat-files.com .text.com',
  ],
  [
    'lucky-orange',
    'analytics',
    '.luckyorange.com .luckyorange.net .visitors.live d10lpsik1i8c69.cloudfront.net',
  ],
  [
    'mailchimp',
    'marketing',
    '.mailchimp.com .chimpstatic.com .list-manage.com .mcusercontent.com s3.amazonaws.com/downloads.mailchimp.com/js/',
  ],
  [
    'marketo',
    'marketing',
    '.marketo.com .marketo.net .mktoresp.com .mktoweb.com .mktoutil.com .bizible.com .bizibly.com',
  ],
  ['matomo', 'analytics', '.matomo.cloud .innocraft.cloud */matomo.js */matomo.php */piwik.js */piwik.php'],
  ['mautic', 'marketing', '*/mtc.js */mtracking.gif */mautic-form.js'],
  ['meetup', 'functional', '.meetup.com .meetupstatic.com .meetu.ps'],
  // Not c.bing.com, which Microsoft Advertising claims.
  ['microsoft-clarity', 'analytics', '.clarity.ms'],
  ['mixpanel', 'analytics', '.mixpanel.com .mxpnl.com'],
  ['mouseflow', 'analytics', '.mouseflow.com'],
  [
    'nanorep',
    'functional',
    '.nanorep.co .nanorep.com .boldchat.com .boldchat.io .bold360.com .bold360.io .bold360ai.com',
  ],
  ['newrelic', 'analytics', 'js-agent.newrelic.com .nr-data.net'],
  ['olark', 'functional', '.olark.com'],
  ['onesignal', 'functional', '.onesignal.com .os.tc'],
  [
    'openstreetmap',
    'functional',
    'www.openstreetmap.org .tile.openstreetmap.org piwik.openstreetmap.org matomo.openstreetmap.org',
  ],
  ['optimizely', 'analytics', '.optimizely.com'],
  ['outbrain', 'marketing', '.outbrain.com .outbrainimg.com'],
  ['paypal', 'necessary', '.paypal.com .paypalobjects.com .paypal-cdn.com'],
  ['pendo', 'analytics', '.pendo.io pendo-io-static.storage.googleapis.com'],
  ['pinterest-tag', 'marketing', '.ct.pinterest.com s.pinimg.com/ct/'],
  [
    'pinterest-widgets',
    'marketing',
    'assets.pinterest.com widgets.pinterest.com log.pinterest.com www.pinterest.com *.pinimg.com',
  ],
  ['piwik-pro', 'analytics', '.piwik.pro */ppms.js */ppms.php'],
  ['plausible', 'analytics', '.plausible.io */plausible.js'],
  ['posthog', 'analytics', '.posthog.com'],
  ['quora', 'marketing', 'a.quora.com q.quora.com'],
  [
    'reddit-pixel',
    'marketing',
    'www.redditstatic.com/ads/ alb.reddit.com pixel-config.reddit.com conversions-config.reddit.com d.reddit.com events.redditmedia.com',
  ],
  [
    'salesforce',
    'marketing',
    '.pardot.com service.force.com .salesforceliveagent.com *.my.salesforce-scrt.com *.my.site.com/*/assets/js/bootstrap.min.js .krxd.net',
  ],
  ['segment', 'analytics', '.segment.com .segment.io'],
  ['sentry', 'functional', '.sentry.io .sentry-cdn.com'],
  ['sharethis', 'marketing', '.sharethis.com'],
  ['smartsupp', 'functional', '.smartsuppchat.com .smartsupp.com .smartsuppcdn.com'],
  ['snap-pixel', 'marketing', '.sc-static.net .snapchat.com'],
  ['soundcloud', 'functional', '.soundcloud.com .sndcdn.com'],
  ['spotify', 'functional', '.spotify.com .spotifycdn.com .scdn.co'],
  ['spotify-pixel', 'marketing', 'pixel.byspotify.com pixels.spotify.com'],
  ['stripe', 'necessary', '.stripe.com .stripe.network'],
  ['taboola', 'marketing', '.taboola.com .taboolasyndication.com'],
  ['tawk-to', 'functional', '.tawk.to .tawk.link s3.amazonaws.com/tawk-to-pi/'],
  ['the-trade-desk', 'marketing', '.adsrvr.org'],
  [
    'tiktok-embed',
    'marketing',
    'www.tiktok.com .tiktokcdn.com .tiktokcdn-us.com .tiktokcdn-eu.com .ttwstatic.com .byteoversea.com .ibytedtos.com',
  ],
  [
    'tiktok-pixel',
    'marketing',
    '.analytics.tiktok.com business-api.tiktok.com .tiktokw.us .tiktokw.eu mon.tiktokv.com',
  ],
  ['trustpilot', 'functional', '.trustpilot.com'],
  ['twitch', 'marketing', '.twitch.tv .ttvnw.net .jtvnw.net .twitchcdn.net'],
  ['typeform', 'functional', '.typeform.com'],
  ['umami', 'analytics', '.umami.is api-gateway.umami.dev */umami.js'],
  [
    'userlike',
    'functional',
    '.userlike.com .userlike-cdn.com userlike-cdn-widgets.s3-eu-west-1.amazonaws.com',
  ],
  ['vimeo', 'functional', '.vimeo.com .vimeocdn.com'],
  ['vwo', 'analytics', '.visualwebsiteoptimizer.com .vwo.com .wingify.com d5phz18u4wuww.cloudfront.net'],
  ['wistia', 'functional', '.wistia.com .wistia.net .wistia.io embedwistia-a.akamaihd.net'],
  ['wordpress-stats', 'analytics', 'stats.wp.com pixel.wp.com s.pubmine.com'],
  [
    'x-widgets',
    'marketing',
    'platform.twitter.com platform.x.com syndication.twitter.com syndication.x.com cdn.syndication.twitter.com publish.twitter.com publish.x.com api.twitter.com/1.1/ *.twimg.com',
  ],
  [
    'yandex-metrica',
    'analytics',
    'mc.yandex.* mc.webvisor.org mc.webvisor.com an.yandex.ru cdn.jsdelivr.net/npm/yandex-metrica-watch/ d31j93rd8oukbv.cloudfront.net/metrika/',
  ],
  ['zendesk', 'functional', '.zendesk.com .zdassets.com .zopim.com .smooch.io'],
  ['zoom', 'functional', '.zoom.us .zoom.com .solvvy.com'],
  ['zoominfo', 'marketing', '.zoominfo.com .zi-scripts.com .clickagy.com'],
];
