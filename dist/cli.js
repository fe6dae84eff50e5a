#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** The vendor an owner means by a name. */
function findVendor(vendors, name) {
    return vendors.find(v => v.id === name || (v.aliases ?? []).indexOf(name) >= 0);
}

const packed = "6sense .6sc.co .~.\nab-tasty .~tasty. d1447tq2m68ekg.cloudfront.net\nactivecampaign .app-us1. .trackcmp.net .activehosted. .img-us3. .lt.acemlna.\naddthis .~. .~edge. .~cdn. z.moatads.\nadobe .~dtm. .~dc.net .~tag. .omtrdc.net .2o7.net .demdex.net .everesttech.net cdn1.~resources.net/alloy/\nadobe-fonts .typekit.net .typekit.\nadroll .~.\nalbacross .~.\namazon-ads .~-adsystem. .assoc-~. ara.paa-reporting-advertising.~\namplitude .~.\nbaidu-tongji .hm.~. hmcdn.~. fclog.~.\ncalendly .~.\nclearbit .~js. .~scripts. app.~. reveal.~. risk.~.\n!cloudflare ajax.~. *.nel.~.\n!cloudflare-turnstile challenges.~.\ncloudflare-web-analytics .~insights.\ncloudflare-zaraz */cdn-cgi/zaraz/i.js */cdn-cgi/zaraz/s.js\ncontentsquare .~. .content-square.net .clicktale.net d1m6l9dfulcyw7.cloudfront.net\ncrazy-egg .~egg. .cetrk. dnn506yrbagrg.cloudfront.net\ncrisp .~.chat\ncriteo .~. .~.net .emailretargeting. .hlserve.\ncustomer-io .~.io .gist.build\ndailymotion .~. .dmcdn.net .dm-event.net\ndatadog-rum www.~hq-browser-agent. .browser-intake-~hq. .browser-intake-~hq.eu browser-intake-us3-~hq. browser-intake-us5-~hq. browser-intake-ap1-~hq. session-replay-~hq.\ndemandbase .~. .company-target. match.prod.bidr.io id.rlcdn.\ndisqus .~. .~cdn. cdn.viglink. api.viglink. pippio. live.rezync. p.rfihub.\ndoubleclick .~.net .googlesyndication. .googletagservices. .2mdn.net .adtrafficquality.google imasdk.googleapis.\ndrift .~t. .~. .~cdn. .~qa.\nelfsight .~. .~cdn.\neventbrite .~. www.~.* .evbstatic. .evbuc. www.~api.\nfacebook-audience-network an.~. www.~./adnw_request www.~./audiencenetwork connect.~.net/*/fbadnw60-tag.js connect.~.net/*/sdk/xfbml.ad.js\nfacebook-social-plugins connect.~.net/*/sdk.js connect.~.net/*/all.js connect.~.net/*/sdk/debug.js connect.~.net/*/sdk/xfbml.customerchat.js www.~./plugins/ www.~./v1 www.~./v2 www.~./x/oauth/ www.~./platform/ web.~./plugins/ staticxx.~. .fbcdn.net\nfathom .use~.\nfreshchat .~. .freshworksapi. .fw-cdn. .myfreshworks.\nfullstory .~.\ngoogle-adsense pagead2.~syndication./pagead/js/ pagead2.~syndication./pagead/show_ads.js fundingchoicesmessages.~.\ngoogle-fonts fonts.~apis. fonts.gstatic. ajax.~apis./ajax/libs/webfont/\ngoogle-maps maps.~apis. maps.gstatic. maps.~.* www.~.*/maps maps-api-ssl.~. streetviewpixels-pa.~apis.\n!google-recaptcha .recaptcha.net recaptcha.~. www.~./recaptcha/ www.gstatic./recaptcha/ www.gstatic.cn/recaptcha/\ngravatar .~.\n!hcaptcha .~.\nheap .~analytics. .~-api.\ninstagram .~. .cdn~.\nintercom .~.io .~cdn. .~cdn.eu .~assets. .~usercontent. .~-messenger. .~-sheets.\nklaviyo .~. .~cdn. d3k81ch9hvuctc.cloudfront.net\nleadfeeder .lfeeder. .~.\nleadinfo .~.net .~. .~.eu\nlinkedin-widgets platform.~. badges.~. static.licdn. media.licdn. www.~./embed/ www.~./pages-extensions/ www.~./li/track www.~./countserv/\nlivechat .~inc. .~. .~-static. .~-files. .text.\nlucky-orange .~orange. .~orange.net .visitors.live d10lpsik1i8c69.cloudfront.net\nmailchimp .~. .chimpstatic. .list-manage. .mcusercontent. s3.amazonaws./downloads.~./js/\nmarketo .~. .~.net .mktoresp. .mktoweb. .mktoutil. .bizible. .bizibly.\nmatomo .~.cloud .innocraft.cloud */~.js */~.php */piwik.js */piwik.php\nmautic */mtc.js */mtracking.gif */~-form.js\nmeetup .~. .~static. .meetu.ps\nmicrosoft-clarity .clarity.ms\nmixpanel .~. .mxpnl.\nmouseflow .~.\nnanorep .~.co .~. .boldchat. .boldchat.io .bold360. .bold360.io .bold360ai.\nnewrelic js-agent.~. .nr-data.net\nolark .~.\nonesignal .~. .os.tc\nopenstreetmap www.~.org .tile.~.org piwik.~.org matomo.~.org\noptimizely .~.\noutbrain .~. .~img.\n!paypal .~. .~objects. .~-cdn.\npendo .~.io ~-io-static.storage.googleapis.\npinterest-tag .ct.~. s.pinimg./ct/\npinterest-widgets assets.~. widgets.~. log.~. www.~. *.pinimg.\npiwik-pro .~.pro */ppms.js */ppms.php\nplausible .~.io */~.js\nposthog .~.\nquora a.~. q.~.\nreddit-pixel www.~static./ads/ alb.~. pixel-config.~. conversions-config.~. d.~. events.~media.\nsalesforce .pardot. service.force. .~liveagent. *.my.~-scrt. *.my.site./*/assets/js/bootstrap.min.js .krxd.net\nsegment .~. .~.io\nsentry .~.io .~-cdn.\nsharethis .~.\nsmartsupp .~chat. .~. .~cdn.\nsnap-pixel .sc-static.net .~chat.\nsoundcloud .~. .sndcdn.\nspotify .~. .~cdn. .scdn.co\nspotify-pixel pixel.by~. pixels.~.\n!stripe .~. .~.network\ntaboola .~. .~syndication.\ntawk-to .~.to .~.link s3.amazonaws./~-to-pi/\nthe-trade-desk .adsrvr.org\ntiktok-embed www.~. .~cdn. .~cdn-us. .~cdn-eu. .ttwstatic. .byteoversea. .ibytedtos.\ntiktok-pixel .analytics.~. business-api.~. .~w.us .~w.eu mon.~v.\ntrustpilot .~.\ntwitch .~.tv .ttvnw.net .jtvnw.net .~cdn.net\ntypeform .~.\numami .~.is api-gateway.~.dev */~.js\nuserlike .~. .~-cdn. ~-cdn-widgets.s3-eu-west-1.amazonaws.\nvimeo .~. .~cdn.\nvwo .visualwebsiteoptimizer. .~. .wingify. d5phz18u4wuww.cloudfront.net\nwistia .~. .~.net .~.io embed~-a.akamaihd.net\nwordpress-stats stats.wp. pixel.wp. s.pubmine.\nx-widgets platform.twitter. platform.~. syndication.twitter. syndication.~. cdn.syndication.twitter. publish.twitter. publish.~. api.twitter./1.1/ *.twimg.\nyandex-metrica mc.~.* mc.webvisor.org mc.webvisor. an.~.ru cdn.jsdelivr.net/npm/~-metrica-watch/ d31j93rd8oukbv.cloudfront.net/metrika/\nzendesk .~. .zdassets. .zopim. .smooch.io\nzoom .~.us .~. .solvvy.\nzoominfo .~. .zi-scripts. .clickagy.\nbing-ads .bat.~. bat.~.net c.~.\nfacebook-pixel connect.~.net graph.~. www.~./tr www.~./privacy_sandbox/ www.~./.well-known/\ngoogle-ads www.~adservices. adservice.~. ~ads.g.doubleclick.net bid.g.doubleclick.net cm.g.doubleclick.net ad.doubleclick.net td.doubleclick.net *.fls.doubleclick.net pagead2.~syndication./ccm/ pagead2.~syndication./pagead/ www.~.*/ads/ www.~.*/ccm/ www.~.*/pagead/ www.~.*/rmkt/ ~./ccm/ ~./pagead/ www.~tagmanager./td www.~tagmanager./gtag/js?id=AW- www.~tagmanager./gtag/js?id=DC- www.~tagmanager./gtag/destination?id=AW- www.~tagmanager./gtag/destination?id=DC-\ngoogle-analytics .~-analytics. .analytics.~. ampcid.~. stats.g.doubleclick.net www.~.*/ads/ga-audiences www.merchant-center-analytics.goog www.~tagmanager./gtag/ www.~tagmanager./gtag/js?id=G- www.~tagmanager./gtag/js?id=GT- www.~tagmanager./gtag/js?id=UA- www.~tagmanager./gtag/destination?id=G-\ngoogle-tag-manager www.~tagmanager. *.~tagmanager. tagmanager.~.\nhotjar *.~. *.~.io *.contentsquare.net\nhubspot *.hs-scripts. *.hs-analytics.net *.hs-banner. *.hs-embed-reporting. *.hs-growth-metrics. *.hsforms.net *.hsforms. *.hscollectedforms.net *.hsadspixel.net *.hsleadflows.net *.hscta.net *.~. *.hubapi. *.hsappstatic.net *.usemessages. *.leadin.\nlinkedin-insight snap.licdn. *.ads.~. www.~./px/ *.oribi.io p.adsymptotic. cdn.adsymptotic. sjs.bizographics.\nx-ads *.ads-twitter. ads-api.twitter. ads-api.~. analytics.twitter. analytics.~. platform.twitter./oct.js t.co/1/i/adsct t.co/i/adsct\nyoutube .~. www.~-nocookie. youtu.be *.ytimg. *.googlevideo. *.ggpht. yt3.googleusercontent. jnn-pa.googleapis. play.google./log www.google./js/th/ static.doubleclick.net";

/** Every address of every vendor, with the vendor's id, and whether the vendor is necessary. */
function* addresses() {
    for (const [, mark, id = '', word = '', rest = ''] of packed.matchAll(/(!?)((\w+)\S*) (.*)/g)) {
        const hosts = rest.replace(/~/g, word).replace(/\.(?=[ /]|$)/g, '.com');
        for (const host of hosts.split(' ')) {
            // A domain that is all the vendor's.
            if (host.startsWith('.'))
                yield [host.slice(1), id, !!mark];
            yield [host.replace(/^\./, '*.'), id, !!mark];
        }
    }
}

const hot = [{"id":"bing-ads","name":"Microsoft Advertising (UET)","aliases":["microsoft-uet","microsoft-ads","uet"],"category":"marketing","storage":["_uetsid","_uetsid_exp","_uetvid","_uetvid_exp"],"defines":["UET"],"load":{"script":"https://bat.bing.com/bat.js","construct":{"name":"UET","into":"uetq","options":{"ti":"{id}","enableAutoSpaTracking":true},"calls":[["uetq.push","pageLoad"]]}},"consent":{"default":[["uetq.push","consent","default",{"ad_storage":"denied"}]],"grant":[["uetq.push","consent","update",{"ad_storage":"granted"}]],"revoke":[["uetq.push","consent","update",{"ad_storage":"denied"}]]},"stop":"runtime","params":{"id":{"pattern":"^\\d{5,18}$"}},"cookies":["_uetsid","_uetvid","_uetmsclkid"]},{"id":"facebook-pixel","name":"Meta Pixel","aliases":["meta-pixel","fbevents"],"category":"marketing","storage":["lastExternalReferrer","lastExternalReferrerTime"],"load":{"script":"https://connect.facebook.net/en_US/fbevents.js","queue":{"name":"fbq","store":"queue","direct":"callMethod","alias":"_fbq","props":{"loaded":true,"version":"2.0"}},"calls":[["fbq","init","{id}"],["fbq","track","PageView"]]},"consent":{"grant":[["fbq","consent","grant"]],"revoke":[["fbq","consent","revoke"]]},"stop":"runtime","params":{"id":{"pattern":"^\\d{10,20}$"}},"cookies":["_fbp","_fbc"]},{"id":"google-ads","name":"Google Ads","aliases":["adwords","floodlight","campaign-manager-360"],"category":"marketing","storage":["_gcl_ls"],"defines":["google_trackConversion"],"load":{"script":"https://www.googletagmanager.com/gtag/js?id={id}","queue":{"name":"gtag","into":"dataLayer"},"calls":[["gtag","js","{now}"],["gtag","config","{id}"]]},"stop":"runtime","params":{"id":{"pattern":"^(AW-\\d{6,14}|DC-\\d{5,10}|GT-[A-Z0-9]{4,20})$"}},"cookies":["_gcl_*","_gac_*","_dcid"]},{"id":"google-analytics","name":"Google Analytics","aliases":["ga4","gtag","universal-analytics"],"category":"analytics","load":{"script":"https://www.googletagmanager.com/gtag/js?id={id}","queue":{"name":"gtag","into":"dataLayer"},"calls":[["gtag","js","{now}"],["gtag","config","{id}"]]},"stop":"runtime","params":{"id":{"pattern":"^(G-[A-Z0-9]{4,20}|GT-[A-Z0-9]{4,20}|UA-\\d{4,10}-\\d{1,4})$"}},"cookies":["_ga","_ga_*","_gid","_gat*","_dc_gtm_*","_gac_*","_gali","__utm*","AMP_TOKEN","FPLC"]},{"id":"google-tag-manager","name":"Google Tag Manager","aliases":["gtm"],"category":"functional","load":{"script":"https://www.googletagmanager.com/gtm.js?id={id}","calls":[["dataLayer.push",{"gtm.start":"{time}","event":"gtm.js"}]]},"stop":"reload","params":{"id":{"pattern":"^GTM-[A-Z0-9]{4,12}$"}},"cookies":["_dc_gtm_*","gtm_preview"]},{"id":"hotjar","name":"Hotjar","category":"analytics","storage":["_hj*","hjActiveViewportIds","hjViewportId"],"load":{"script":"https://static.hotjar.com/c/hotjar-{id}.js?sv=6","queue":{"name":"hj","store":"q"},"set":{"_hjSettings":{"hjid":"{#id}","hjsv":6}}},"stop":"reload","params":{"id":{"pattern":"^\\d{4,10}$"}},"cookies":["_hj*"]},{"id":"hubspot","name":"HubSpot","category":"marketing","storage":["HUBLYTICS_EVENTS_*"],"defines":["hbspt"],"load":{"script":"https://js.hs-scripts.com/{id}.js","attributes":{"id":"hs-script-loader"}},"consent":{"set":{"disableHubSpotCookieBanner":true},"grant":[["_hsp.push",["setHubSpotConsent",{"analytics":true,"advertisement":true,"functionality":true}]]],"revoke":[["_hsp.push",["setHubSpotConsent",{"analytics":false,"advertisement":false,"functionality":false}]],["_hsp.push",["revokeCookieConsent"]],["_hsq.push",["doNotTrack"]]]},"stop":"reload","params":{"id":{"pattern":"^\\d{3,12}$"}},"cookies":["__hs*","hs-messages-*","hs_ab_test","hs_langswitcher_choice","hubspotutk","messagesUtk"]},{"id":"linkedin-insight","name":"LinkedIn Insight Tag","aliases":["linkedin-ads"],"category":"marketing","storage":["li_adsId*"],"load":{"script":"https://snap.licdn.com/li.lms-analytics/insight.min.js","queue":{"name":"lintrk","store":"q","asArray":true},"set":{"_linkedin_partner_id":"{id}"},"calls":[["_linkedin_data_partner_ids.push","{id}"]]},"stop":"reload","params":{"id":{"pattern":"^\\d{3,12}$"}},"cookies":["li_fat_id","li_giant","ln_or"]},{"id":"x-ads","name":"X (Twitter) conversion tracking","aliases":["twitter-ads","x-pixel","twitter-pixel","uwt"],"category":"marketing","defines":["twttr"],"load":{"script":"https://static.ads-twitter.com/uwt.js","queue":{"name":"twq","store":"queue","direct":"exe","props":{"version":"1.1"}},"calls":[["twq","config","{id}"]]},"stop":"reload","params":{"id":{"pattern":"^[a-z0-9]{4,10}$"}},"cookies":["_twpid","_twsid","_twclid"]},{"id":"youtube","name":"YouTube","category":"marketing","defines":["YT"],"stop":"remove","cookies":[]}];

/**
 * In the order of their ids. Left out on purpose: hosts that others use too, where no path tells them apart
 * (`cdn.jsdelivr.net/emojione/`, `yastatic.net`, `*.litix.io`, `*.akamaized.net`), and where a site may itself
 * live (`*.my.site.com`, `*.force.com`).
 */
const known = [
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

/** What the guard in a page has to know of a configuration: whose hosts are held, and until which category's yes. */
function guardData({ vendors = {}, cookie }) {
    const all = [...addresses()];
    const hosts = {};
    const categories = {};
    const paths = [];
    const names = [];
    const defines = [];
    for (const [word, given] of Object.entries(vendors)) {
        const own = typeof given === 'object' ? given : {};
        const listed = findVendor(hot, word);
        const id = listed?.id ?? word;
        const category = own.category ?? listed?.category ?? known.find(([name]) => name === id)?.[1] ?? 'marketing';
        if (category === 'necessary')
            continue;
        categories[id] = category;
        const claimed = all.filter(([, vendor]) => vendor === id).map(([address]) => address);
        for (const address of [...(own.hosts ?? []), ...claimed]) {
            if (address.startsWith('/'))
                paths.push(address);
            const host = hostOf(address);
            if (host)
                hosts[host] = [...new Set([...(hosts[host] ?? []), id])];
        }
        names.push(...(listed?.cookies ?? []), ...(listed?.storage ?? []), ...(own.storage ?? []));
        defines.push(...(listed?.defines ?? []));
        names.push(...(own.cookies ?? []).map(one => (typeof one === 'string' ? one : one.name)));
    }
    return {
        hosts,
        vendors: categories,
        paths,
        names: [...new Set(names)],
        defines,
        cookie: cookie?.name ?? 'consent',
    };
}
/**
 * The host of an address without what makes it finer: the rest of Askfirst sorts out a moment later what need not be
 * held. Files on any host, and hosts under any public suffix, are left to the rest.
 */
function hostOf(address) {
    const host = address
        .replace(/[/?].*/, '')
        .replace(/^\*\./, '')
        .replace(/:\d+$/, '');
    return host.includes('*') ? '' : host;
}

/** The command `askfirst`: prints what has to stand in a page. */
const USAGE = `askfirst guard --config consent.json [--src /consent.js] [--allow "https://cdn.example.com"]

Prints what goes first into <head> in place of the one script tag: the guard inline, the line that keeps the
browser from fetching ahead, and the rest, which blocks nothing.

  --config  the configuration file, as your site serves it
  --src     where your site serves consent.js             (default /consent.js)
  --url     where your site serves the configuration      (default / and the name of the file)
  --allow   other sites the browser may still fetch ahead from, separated by spaces
`;
function main() {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: {
            config: { type: 'string' },
            src: { type: 'string', default: '/consent.js' },
            url: { type: 'string' },
            allow: { type: 'string', default: '' },
        },
    });
    if (positionals[0] !== 'guard' || !values.config)
        throw new Error(USAGE);
    const config = JSON.parse(readFileSync(values.config, 'utf8'));
    const guard = readFileSync(new URL('consent.guard.js', import.meta.url), 'utf8').trim();
    // In a script `</` could end it, and `<!--` could begin a comment.
    const data = JSON.stringify(guardData(config)).replace(/</g, '\\u003c');
    const url = values.url ?? `/${values.config.split(/[\\/]/).pop()}`;
    const allowed = ["'self'", values.allow].join(' ').trim();
    console.log([
        `<script>${guard.replace('ASKFIRST_GUARD', () => data)}`,
        `document.write('<!'+'--')</script><meta http-equiv="Content-Security-Policy" content="default-src ${allowed}"><!-- -->`,
        `<script async src="${values.src}" data-config="${url}"></script>`,
    ].join('\n'));
}
try {
    main();
}
catch (error) {
    console.error(error.message);
    process.exitCode = 1;
}
