import Cookies from 'js-cookie';

/** The id that a name gives; where it is the vendor's, the packed text leaves the id out. */
const idOf = (name) => name.toLowerCase().replace(/[ .]+/g, '-');

const packed = "m6sense .6sc.co .~.\naAB_Tasty .~tasty. d1447tq2m68ekg.cloudfront.net\nmActiveCampaign vgo() .app-us1. .trackcmp.net .activehosted. .img-us3. .lt.acemlna.\nmAddThis addthis= .~. .~edge. .~cdn. z.moatads.\naadobe=Adobe_Analytics_and_Experience_Platform_Tags,adobe-analytics,adobe-launch,adobe-experience-cloud _satellite= s_gi= AppMeasurement= Visitor= mboxCreate= DIL= .~dtm. .~dc.net .~tag. .omtrdc.net .2o7.net .demdex.net .everesttech.net cdn1.~resources.net/alloy/\nfadobe-fonts=Adobe_Fonts_(Typekit),typekit Typekit= .typekit.net .typekit.\nmAdRoll adroll[] .~.\nmAlbacross .~.\nmAmazon_Ads,amazon-advertising,aps amzn() .~-adsystem. .assoc-~. ara.paa-reporting-advertising.~\naAmplitude amplitude= .~.\naBaidu_Tongji .hm.~. hmcdn.~. fclog.~.\nm*bing-ads=Microsoft_Advertising_(UET),microsoft-uet,microsoft-ads,uet UET= .bat.~. bat.~.net c.~.\nfCalendly Calendly= .~.\nmclearbit=Clearbit_(HubSpot_Breeze_Intelligence),clearbit-reveal .~js. .~scripts. app.~. reveal.~. risk.~.\nnCloudflare ajax.~. *.nel.~.\nnCloudflare_Turnstile turnstile= challenges.~.\naCloudflare_Web_Analytics .~insights.\nfCloudflare_Zaraz */cdn-cgi/zaraz/i.js */cdn-cgi/zaraz/s.js\naContentsquare .~. .content-square.net .clicktale.net d1m6l9dfulcyw7.cloudfront.net\naCrazy_Egg .~egg. .cetrk. dnn506yrbagrg.cloudfront.net\nfCrisp .~.chat\nmCriteo criteo_q[] .~. .~.net .emailretargeting. .hlserve.\nmCustomer.io .~.io .gist.build\nmDailymotion .~. .dmcdn.net .dm-event.net\naDatadog_RUM DD_RUM= DD_LOGS= www.~hq-browser-agent. .browser-intake-~hq. .browser-intake-~hq.eu browser-intake-us3-~hq. browser-intake-us5-~hq. browser-intake-ap1-~hq. session-replay-~hq.\nmDemandbase .~. .company-target. match.prod.bidr.io id.rlcdn.\nfDisqus .~. .~cdn. cdn.viglink. api.viglink. pippio. live.rezync. p.rfihub.\nmdoubleclick=Google_Ad_Manager_(DoubleClick),google-ad-manager,gpt,dfp .~.net .googlesyndication. .googletagservices. .2mdn.net .adtrafficquality.google imasdk.googleapis.\nfDrift,salesloft-drift .~t. .~. .~cdn. .~qa.\nfelfsight=Elfsight_widgets .~. .~cdn.\nfeventbrite=Eventbrite_widget EBWidgets= .~. www.~.* .evbstatic. .evbuc. www.~api.\nmfacebook-audience-network=Meta_Audience_Network,fan an.~. www.~./adnw_request www.~./audiencenetwork connect.~.net/*/fbadnw60-tag.js connect.~.net/*/sdk/xfbml.ad.js\nm*facebook-pixel=Meta_Pixel,meta-pixel,fbevents fbq() connect.~.net graph.~. www.~./tr www.~./privacy_sandbox/ www.~./.well-known/\nmFacebook_social_plugins,facebook-sdk,facebook-like,facebook-share,facebook-embed FB= connect.~.net/*/sdk.js connect.~.net/*/all.js connect.~.net/*/sdk/debug.js connect.~.net/*/sdk/xfbml.customerchat.js www.~./plugins/ www.~./v1 www.~./v2 www.~./x/oauth/ www.~./platform/ web.~./plugins/ staticxx.~. .fbcdn.net\nafathom=Fathom_Analytics .use~.\nfFreshchat,freshworks-chat fcWidget= .~. .freshworksapi. .fw-cdn. .myfreshworks.\naFullstory .~.\nmGoogle_Ads,adwords,floodlight,campaign-manager-360 gtag() google_trackConversion= www.~adservices. adservice.~. ~ads.g.doubleclick.net bid.g.doubleclick.net cm.g.doubleclick.net ad.doubleclick.net td.doubleclick.net *.fls.doubleclick.net pagead2.~syndication./ccm/ pagead2.~syndication./pagead/ www.~.*/ads/ www.~.*/ccm/ www.~.*/pagead/ www.~.*/rmkt/ ~./ccm/ ~./pagead/ www.~tagmanager./td www.~tagmanager./gtag/js?id=AW- www.~tagmanager./gtag/js?id=DC- www.~tagmanager./gtag/destination?id=AW- www.~tagmanager./gtag/destination?id=DC-\nmGoogle_AdSense pagead2.~syndication./pagead/js/ pagead2.~syndication./pagead/show_ads.js fundingchoicesmessages.~.\naGoogle_Analytics,ga4,gtag,universal-analytics gtag() .~-analytics. .analytics.~. ampcid.~. stats.g.doubleclick.net www.~.*/ads/ga-audiences www.merchant-center-analytics.goog www.~tagmanager./gtag/ www.~tagmanager./gtag/js?id=G- www.~tagmanager./gtag/js?id=GT- www.~tagmanager./gtag/js?id=UA- www.~tagmanager./gtag/destination?id=G-\nfGoogle_Fonts WebFont= fonts.~apis. fonts.gstatic. ajax.~apis./ajax/libs/webfont/\nfGoogle_Maps google.maps= maps.~apis. maps.gstatic. maps.~.* www.~.*/maps maps-api-ssl.~. streetviewpixels-pa.~apis.\nnGoogle_reCAPTCHA grecaptcha= .recaptcha.net recaptcha.~. www.~./recaptcha/ www.gstatic./recaptcha/ www.gstatic.cn/recaptcha/\nfGoogle_Tag_Manager,gtm dataLayer[] www.~tagmanager. *.~tagmanager. tagmanager.~.\nfGravatar Gravatar= .~.\nnhCaptcha hcaptcha= .~.\naHeap .~analytics. .~-api.\naHotjar hj() *.~. *.~.io *.contentsquare.net\nm*HubSpot hbspt= *.hs-scripts. *.hs-analytics.net *.hs-banner. *.hs-embed-reporting. *.hs-growth-metrics. *.hsforms.net *.hsforms. *.hscollectedforms.net *.hsadspixel.net *.hsleadflows.net *.hscta.net *.~. *.hubapi. *.hsappstatic.net *.usemessages. *.leadin.\nminstagram=Instagram_embeds .~. .cdn~.\nfIntercom Intercom() .~.io .~cdn. .~cdn.eu .~assets. .~usercontent. .~-messenger. .~-sheets.\nmKlaviyo .~. .~cdn. d3k81ch9hvuctc.cloudfront.net\nmleadfeeder=Leadfeeder_(Dealfront),dealfront,lfeeder ldfdr() .lfeeder. .~.\nmLeadinfo leadinfo() GlobalLeadinfoNamespace[] .~.net .~. .~.eu\nmlinkedin-insight=LinkedIn_Insight_Tag,linkedin-ads lintrk() _linkedin_data_partner_ids[] snap.licdn. *.ads.~. www.~./px/ *.oribi.io p.adsymptotic. cdn.adsymptotic. sjs.bizographics.\nmlinkedin-widgets=LinkedIn_plugins,linkedin-share,linkedin-embed platform.~. badges.~. static.licdn. media.licdn. www.~./embed/ www.~./pages-extensions/ www.~./li/track www.~./countserv/\nfLiveChat .~inc. .~. .~-static. .~-files. .text.\na*Lucky_Orange .~orange. .~orange.net .visitors.live d10lpsik1i8c69.cloudfront.net\nmMailchimp dojoRequire= .~. .chimpstatic. .list-manage. .mcusercontent. s3.amazonaws./downloads.~./js/\nmmarketo=Adobe_Marketo_Engage,munchkin Munchkin= MktoForms2= .~. .~.net .mktoresp. .mktoweb. .mktoutil. .bizible. .bizibly.\na*Matomo,piwik,matomo-cloud _paq[] Matomo= Piwik= .~.cloud .innocraft.cloud */~.js */~.php */piwik.js */piwik.php\nmMautic mt() */mtc.js */mtracking.gif */~-form.js\nfmeetup=Meetup_widget .~. .~static. .meetu.ps\na*Microsoft_Clarity,clarity clarity() .clarity.ms\naMixpanel .~. .mxpnl.\naMouseflow .~.\nf*nanorep=Bold360_/_nanorep_(Genesys_DX),bold360,boldchat,genesys-dx _bcvma[] .~.co .~. .boldchat. .boldchat.io .bold360. .bold360.io .bold360ai.\na*newrelic=New_Relic_Browser js-agent.~. .nr-data.net\nfOlark .~.\nfOneSignal OneSignalDeferred[] .~. .os.tc\nfOpenStreetMap www.~.org .tile.~.org piwik.~.org matomo.~.org\naoptimizely=Optimizely_Web_Experimentation .~.\nmOutbrain obApi() .~. .~img.\nnPayPal paypal= .~. .~objects. .~-cdn.\naPendo .~.io ~-io-static.storage.googleapis.\nmPinterest_tag pintrk() .ct.~. s.pinimg./ct/\nmPinterest_widgets assets.~. widgets.~. log.~. www.~. *.pinimg.\naPiwik_PRO dataLayer[] .~.pro */ppms.js */ppms.php\naplausible=Plausible_Analytics plausible() .~.io */~.js\naPostHog .~.\nmquora=Quora_Pixel,quora-pixel qp() a.~. q.~.\nmReddit_Pixel rdt() www.~static./ads/ alb.~. pixel-config.~. conversions-config.~. d.~. events.~media.\nmSalesforce,pardot,account-engagement,salesforce-chat piTracker= liveagent= .pardot. service.force. .~liveagent. *.my.~-scrt. *.my.site./*/assets/js/bootstrap.min.js .krxd.net\naSegment .~. .~.io\nfSentry Sentry= .~.io .~-cdn.\nmShareThis stLight= .~.\nfSmartsupp smartsupp() .~chat. .~. .~cdn.\nmSnap_Pixel,snapchat-pixel snaptr() .sc-static.net .~chat.\nfSoundCloud SC= .~. .sndcdn.\nfSpotify .~. .~cdn. .scdn.co\nmSpotify_Pixel spdt() *.by~. pixels.~.\nnStripe Stripe= .~. .~.network\nmTaboola _tfa[] .~. .~syndication.\nftawk.to .~.to .~.link s3.amazonaws./~-to-pi/\nmThe_Trade_Desk ttdConversionEvents() ttd_dom_ready= TTDUniversalPixelApi= .adsrvr.org\nmtiktok-embed=TikTok_embeds www.~. .~cdn. .~cdn-us. .~cdn-eu. .ttwstatic. .byteoversea. .ibytedtos.\nmTikTok_Pixel .analytics.~. business-api.~. .~w.us .~w.eu mon.~v.\nfTrustpilot Trustpilot= .~.\nmTwitch Twitch= .~.tv .ttvnw.net .jtvnw.net .~cdn.net\nfTypeform tf= typeformEmbed= .~. *.~.eu\naUmami umami= .~.is api-gateway.~.dev */~.js\nfUserlike .~. .~-cdn. ~-cdn-widgets.s3-eu-west-1.amazonaws.\nfVimeo Vimeo= .~. .~cdn.\naVWO,visual-website-optimizer .visualwebsiteoptimizer. .~. .wingify. d5phz18u4wuww.cloudfront.net\nfWistia Wistia= .~. .~.net .~.io embed~-a.akamaihd.net\nawordpress-stats=Jetpack_Stats_(WordPress.com),jetpack,wp-stats stats.wp. pixel.wp. s.pubmine.\nmx-ads=X_(Twitter)_conversion_tracking,twitter-ads,x-pixel,twitter-pixel,uwt twq() twttr= *.ads-twitter. ads-api.twitter. ads-api.~. analytics.twitter. analytics.~. platform.twitter./oct.js t.co/1/i/adsct t.co/i/adsct\nmx-widgets=X_(Twitter)_widgets,twitter-widgets,twitter-timeline,x-embed,twitter-button platform.twitter. platform.~. syndication.twitter. syndication.~. cdn.syndication.twitter. publish.twitter. publish.~. api.twitter./1.1/ *.twimg.\naYandex_Metrica ym() Ya= mc.~.* mc.webvisor.org mc.webvisor. an.~.ru cdn.jsdelivr.net/npm/~-metrica-watch/ d31j93rd8oukbv.cloudfront.net/metrika/\nmYouTube YT= .~. www.~-nocookie. youtu.be *.ytimg. *.googlevideo. *.ggpht. yt3.googleusercontent. jnn-pa.googleapis. play.google./log www.google./js/th/ static.doubleclick.net\nfZendesk,zendesk-chat,zopim zE= $zopim= .~. .zdassets. .zopim. .smooch.io\nfZoom,zoom-virtual-agent,zoom-contact-center,zoom-webinar zoomCampaignSdk= ZoomMtg= ZoomMtgEmbedded= .~.us .~. .solvvy.\nmZoomInfo,websights,zoominfo-formcomplete .~. .zi-scripts. .clickagy.";

const CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing'];
/** Every vendor, with what the core knows of it from the first moment. */
const known = packed.split('\n').map(unpack);
function unpack(line) {
    const words = line.split(' ');
    const head = words.shift();
    const everyPage = head[1] === '*';
    const aliases = head.slice(everyPage ? 2 : 1).split(',');
    const named = aliases.shift().split('=');
    const name = named.pop().replace(/_/g, ' ');
    const id = named[0] ?? idOf(name);
    const first = id.split('-', 1)[0];
    const queues = [];
    const defines = [];
    const hosts = [];
    for (const word of words) {
        const sign = word.indexOf('/') < 0 && word.slice(-1);
        if (sign === '=')
            defines.push(word.slice(0, -1));
        else if (sign === ')' || sign === ']')
            queues.push(word);
        else {
            const host = word.replace(/~/g, first).replace(/\.(?=\/|$)/g, '.com');
            // A domain that is all the vendor's.
            if (host[0] === '.')
                hosts.push(host.slice(1), `*${host}`);
            else
                hosts.push(host);
        }
    }
    const category = CATEGORIES.find(category => category[0] === head[0]);
    return { id, name, aliases, category, everyPage, queues, defines, hosts };
}
/** Every address of every vendor, with the vendor's id, and whether the vendor is necessary. */
const claims = known.flatMap(({ id, category, hosts }) => hosts.map((host) => [host, id, category === 'necessary']));

/**
 * The value of an object's own property. Plain `object[key]` would answer for `constructor`, and for whatever a
 * page put on `Object.prototype`: both would read as an answer nobody gave.
 */
function own(object, key) {
    return object && Object.hasOwn(object, key) ? object[key] : undefined;
}
/** An object without a prototype, filled from entries. */
function record(entries) {
    const made = Object.create(null);
    for (const [key, value] of entries)
        made[key] = value;
    return Object.freeze(made);
}
/**
 * Takes the prototype from a new object. On a page that set `Object.prototype.get`, a plain descriptor is refused, and a
 * plain proxy handler has a trap that nobody set.
 */
function bare(object) {
    return Object.setPrototypeOf(object, null);
}
/** Defines a property, unless the page has frozen the object: it must not hear of us for that. */
function define(owner, name, descriptor) {
    Reflect.defineProperty(owner, name, bare(descriptor));
}

/** An address for a link: no scheme but the web's. */
const LINK = /^(https?:\/\/|[./]|[\w-]+([./]|$))/i;
function createChecker() {
    const problems = [];
    const take = (path, value, good, otherwise, expected) => {
        if (good)
            return value;
        if (value !== undefined && value !== null)
            problems.push([path, value, expected]);
        return otherwise;
    };
    const object = (path, value, keys) => {
        const good = typeof value === 'object' && value !== null && !Array.isArray(value);
        const found = take(path, value, good, {}, 'object');
        for (const key of keys ? Object.keys(found) : []) {
            take(below(path, key), found[key], (keys ?? []).indexOf(key) >= 0, 0, { unknown: keys ?? [] });
        }
        return found;
    };
    const read = (path, value, rule) => {
        if (typeof rule === 'boolean')
            return take(path, value, typeof value === 'boolean', rule, 'flag');
        if (!Array.isArray(rule)) {
            const given = object(path, value, Object.keys(rule));
            const entries = Object.entries(rule);
            return Object.fromEntries(entries.map(([key, inner]) => [key, read(below(path, key), own(given, key), inner)]));
        }
        const [first, second] = rule;
        if (first instanceof RegExp)
            return take(path, value, typeof value === 'string' && first.test(value), second, 'text');
        if (typeof first === 'string')
            return take(path, value, rule.indexOf(value) >= 0, first, rule);
        const inRange = Number.isInteger(value) && value >= first && value <= second;
        return take(path, value, inRange, rule[2], rule);
    };
    return {
        problems,
        take,
        read,
        object,
        strings(path, value) {
            const list = take(path, value, Array.isArray(value), [], 'list');
            return list.filter((item, i) => !!take(`${path}[${i}]`, item ?? 'null', !!item && typeof item === 'string', '', 'text'));
        },
    };
}
const below = (path, key) => (path ? `${path}.${key}` : key);

/** What visitors are told; where the core has no use for it, it passes it on. */
const TOLD = ['company', 'country', 'purpose', 'policyUrl', 'optOutUrl'];
const KEYS = ['category', 'name', 'hosts', 'cookies', 'storage', 'markers', ...TOLD];
const NAME$1 = /^[a-z0-9][\w-]*$/i;
/** `host[/path][?query]`, `*.` for sub-domains, `.*` for any public suffix, a port that is not the default; or a path. */
const ADDRESS = /^(\/[^/]|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(\.\*)?(\/|\?|$)|[a-z0-9.-]+:(?!(80|443)\b)\d+(\/|\?|$))/i;
/** What other tools call the same. */
const CATEGORY_ALIASES = {
    statistics: 'analytics',
    measurement: 'analytics',
    advertising: 'marketing',
    advertisement: 'marketing',
    ads: 'marketing',
    preferences: 'functional',
    functionality: 'functional',
    essential: 'necessary',
};
/** The name of a category in our words. */
function categoryName(word) {
    return own(CATEGORY_ALIASES, word) ?? word;
}
/** The vendor an owner means by a name. */
function findVendor(vendors, name) {
    return vendors.find(v => v.id === name || (v.aliases ?? []).indexOf(name) >= 0);
}
/** The vendors the owner named, each with its place and its parameters, which only the facts can judge. */
function resolveVendors(given, categories, catalogue, check) {
    const vendors = new Map();
    for (const [name, value] of Object.entries(given)) {
        if (value === false || value === null || value === undefined)
            continue;
        const path = `vendors.${name}`;
        const known = findVendor(catalogue, name);
        if (!known && !own(Object(value), 'hosts')?.length) {
            check.problems.push([path, value, 'vendor']);
            continue;
        }
        const options = value === true ? {} : /string|number/.test(typeof value) ? { id: value } : value;
        const read = check.object(path, options, known ? undefined : KEYS);
        // A vendor of the owner's own: in doubt it is advertising.
        const vendor = resolveVendor(known ?? { id: name, name, category: 'marketing' }, read, path, categories, check);
        check.take(path, name, !vendors.has(vendor.id), '', 'twice');
        vendors.set(vendor.id, read === options ? vendor : { ...vendor, faulty: true });
        check.take(`${path}.category`, name, !known || known.category === 'necessary' || vendor.category !== 'necessary', '', 'necessary');
    }
    return [...vendors.values()];
}
function resolveVendor(vendor, given, path, categories, { problems, take, strings }) {
    const before = problems.length;
    const ids = categories.map(c => c.id);
    const text = (key, form = /\S/, otherwise) => {
        const value = own(given, key);
        return take(`${path}.${key}`, value, typeof value === 'string' && form.test(value), otherwise, 'text');
    };
    const list = (key) => strings(`${path}.${key}`, own(given, key));
    const values = Object.keys(vendor.hosts ? given : {}).flatMap(key => {
        if (KEYS.indexOf(key) >= 0)
            return [];
        const raw = own(given, key);
        const value = typeof raw === 'number' ? String(raw) : raw;
        if (typeof value === 'string')
            return [[key, value]];
        take(`${path}.${key}`, value, false, '', 'parameter');
        return [];
    });
    const cookies = own(given, 'cookies');
    const facts = take(`${path}.cookies`, cookies, Array.isArray(cookies), [], 'list')
        .map(cookie => (typeof cookie === 'string' ? { name: cookie, purpose: '' } : cookie))
        .filter((fact, i) => !!take(`${path}.cookies[${i}]`, fact ?? 'null', !!fact?.name && typeof fact.name === 'string', '', 'text'));
    const word = own(given, 'category');
    const category = typeof word === 'string' ? categoryName(word) : word;
    // A name of both kinds would make one answer count for two.
    take(path, vendor.id, NAME$1.test(vendor.id) && ids.indexOf(vendor.id) < 0, '', 'name');
    const about = [
        ...TOLD.map(key => [key, text(key, /Url/.test(key) ? LINK : /\S/)]),
        ['cookies', facts[0] && facts],
    ];
    return {
        id: vendor.id,
        name: text('name', /\S/, vendor.name),
        category: take(`${path}.category`, category, ids.indexOf(category) >= 0, vendor.category, ids),
        queues: vendor.queues ?? [],
        defines: [
            ...(vendor.defines ?? []),
            ...list('markers').flatMap(marker => /^(?:window\.)?([\w$]+)/.exec(marker)?.[1] ?? []),
        ],
        everyPage: !!vendor.everyPage,
        isKnown: !!vendor.hosts,
        ownHosts: [
            ...list('hosts').filter(host => {
                const at = given.hosts.indexOf(host);
                return take(`${path}.hosts[${at}]`, host, ADDRESS.test(host), '', 'address');
            }),
            // Where it runs on a server of the owner's own.
            ...values.flatMap(([, value]) => /^https?:\/\/([^?#]+)/.exec(value)?.[1] ?? []),
        ],
        ownFacts: {
            cookies: facts.filter(c => !c.domain && !c.httpOnly).map(c => c.name),
            storage: list('storage'),
        },
        values: Object.fromEntries(values),
        faulty: problems.length > before,
        about: Object.fromEntries(about.filter(([, value]) => value)),
    };
}
/** What is wrong with the parameters of a vendor, now that its facts are there; without facts nobody can tell. */
function checkParameters({ id, values }, { params, required = [] }) {
    if (!params)
        return [];
    const wrong = Object.entries(values).flatMap(([name, value]) => {
        const path = `vendors.${id}.${name}`;
        const pattern = own(params, name);
        if (pattern === undefined)
            return [[path, value, { unknown: [...KEYS, ...Object.keys(params)] }]];
        return new RegExp(pattern).test(value) ? [] : [[path, value, 'parameter']];
    });
    const missing = required.find(name => own(values, name) === undefined);
    const isGiven = Object.keys(values).length > 0;
    return wrong[0] || !missing || !isGiven ? wrong : [[`vendors.${id}.${missing}`, undefined, 'parameter']];
}

const BUILT_IN = ['necessary', 'functional', 'analytics', 'marketing'];
/** Options that need nothing but a look, with their defaults; `options.ts` says what each is for. */
const RULES = {
    revision: [0, 1e9, 0],
    mode: ['opt-in', 'opt-out'],
    policyUrl: [LINK, null],
    unlisted: ['hold-known', 'hold-all', 'allow'],
    gpc: ['refuse-ads', 'refuse-all', 'ignore'],
    language: [/^(auto|[a-z]{2,3}(-[a-z0-9]+)*)$/i, 'auto'],
    region: [/^[a-z]{2}(-[a-z0-9]{1,3})?$/i, ''],
    reloadOnRevoke: true,
    cookie: {
        name: [/^[\w.-]+$/, 'consent'],
        days: [1, 400, 180],
        domain: [/^\.?[\w-]+(\.[\w-]+)*$/, null],
        path: [/^\/[^;\s]*$/, '/'],
        sameSite: ['Lax', 'Strict', 'None'],
    },
    ui: {
        layout: ['corner', 'bar', 'center'],
        position: ['bottom', 'top'],
        side: ['start', 'end'],
        design: ['standard', 'soft', 'sharp', 'contrast'],
        theme: ['auto', 'light', 'dark'],
        close: false,
        opener: true,
        openerPosition: ['start', 'end', 'top-start', 'top-end'],
    },
};
/** Options that are objects of the owner's own names. */
const GROUPS = ['categories', 'vendors', 'texts', 'regions'];
const isRule = ([key]) => Object.hasOwn(RULES, key);
/**
 * Turns what the owner wrote into a complete, frozen plan. Pure. A mistake costs only the option it is in, which
 * takes its default; a mistake in a vendor leaves that vendor held.
 */
function resolve(options, catalogue) {
    const check = createChecker();
    const given = check.object('', options, ['$schema', ...Object.keys(RULES), ...GROUPS]);
    // Each rule has the type of the option it stands for.
    const simple = check.read('', Object.fromEntries(Object.entries(given).filter(isRule)), RULES);
    const [named, vendors, texts, regions] = GROUPS.map(name => check.object(name, own(given, name)));
    const categories = resolveCategories(named, check);
    const plan = {
        ...simple,
        mode: resolveMode(simple, regions, check),
        categories,
        vendors: resolveVendors(vendors, categories, catalogue, check),
        texts: Object.fromEntries(Object.keys(texts).map(language => [
            language,
            { ...check.object(`texts.${language}`, texts[language]) },
        ])),
    };
    return { plan: freeze(plan), problems: check.problems };
}
/** No region known means the strictest rules: those of the options themselves, `opt-in` unless said otherwise. */
function resolveMode({ mode, region }, regions, check) {
    let found = mode;
    // The longer code wins, so it is read last.
    for (const code of Object.keys(regions).sort((a, b) => a.length - b.length)) {
        const given = own(check.object(`regions.${code}`, regions[code], ['mode']), 'mode');
        const isGood = RULES.mode.indexOf(given) >= 0;
        // In doubt the strict one.
        const ruled = check.take(`regions.${code}.mode`, given, isGood, 'opt-in', RULES.mode);
        if (`${region}-`.toUpperCase().startsWith(`${code}-`.toUpperCase()))
            found = ruled;
    }
    return found;
}
function resolveCategories(given, check) {
    const added = Object.keys(given).filter(id => BUILT_IN.indexOf(id) < 0 && check.take('categories', id, /^[a-z][\w-]*$/i.test(id), '', 'name'));
    return [...BUILT_IN, ...added].map(id => {
        const words = { label: [/\S/, BUILT_IN.indexOf(id) < 0 ? id : ''], description: [/\S/, ''] };
        const read = check.read(`categories.${id}`, own(given, id), words);
        return { id, ...read, necessary: id === 'necessary' };
    });
}
/** Freezes all the way down: a plan that code could change would be no promise. */
function freeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.values(Object.freeze(value)).forEach(freeze);
    }
    return value;
}

const said = new Set();
let load;
/**
 * Says where the words are. They are fetched with the first message, so that a site without a mistake does not
 * carry them.
 */
function wordsFrom(loader) {
    load = loader;
}
/**
 * Tells the owner something in the console, once per name and details. Never the visitor, and never by an
 * exception. Without the words, the name and the details must do.
 */
function warn(name, ...details) {
    const key = `${name} ${details.map(plain)}`;
    if (said.has(key))
        return;
    said.add(key);
    const tell = (text, ...rest) => console.warn(`[askfirst] ${text}`, ...rest);
    const plainly = () => tell(name, ...details);
    if (!load) {
        plainly();
        return;
    }
    load().then(({ messages }) => {
        const say = messages[name];
        tell(say(...details), ...details.filter(detail => detail instanceof Error));
    }, plainly);
}
/** Anything as text; some things cannot be told, and must not stop us: `Object.create(null)`, a loop. */
function plain(value) {
    try {
        return String(value);
    }
    catch {
        return '';
    }
}

/** @param name What the listeners are called in a message, for instance `consent.onChange`. */
function createEmitter(name) {
    const listeners = new Set();
    return {
        on(fn) {
            // A wrapper, so that the same function registered twice is called twice and ends one by one.
            const listener = (value) => callSafely(name, fn, value);
            listeners.add(listener);
            return () => {
                listeners.delete(listener);
            };
        },
        emit(value) {
            for (const listener of [...listeners])
                if (listeners.has(listener))
                    listener(value);
        },
    };
}
/** Calls a foreign function; what it throws is reported, not passed on. */
function callSafely(name, fn, value) {
    try {
        fn(value);
    }
    catch (error) {
        warn('listener-threw', name, error);
    }
}

/** FNV-1a, 32 bit, as an unsigned number (http://www.isthe.com/chongo/tech/comp/fnv/): notices damage, keeps no secret. */
function hash(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return h >>> 0;
}
/** A hash cut to `length` characters of base 36. */
function shortHash(text, length) {
    return hash(text).toString(36).padStart(7, '0').slice(-length);
}

/** How a vendor is remembered as asked about. Three characters keep a cookie for a hundred vendors under 500 bytes. */
const askedHash = (vendor) => shortHash(vendor, 3);
/** Whether there is an answer for the categories, not for single vendors alone. */
const isDecided = (choice) => !!choice && Object.keys(choice.categories).length > 0;
// `find`, not `some` or `includes`: pages that break the boolean array methods exist, and a wrong `true` here
// would let a tag run.
const isNecessary = (category, { categories }) => !!categories.find(c => c.id === category)?.necessary;
/** Whether a category is allowed. Without an answer: not at all, or in opt-out mode unless a signal refuses it. */
function categoryGranted(id, { plan, choice, gpc }, answers = choice?.categories) {
    if (isNecessary(id, plan))
        return true;
    const refusedBySignal = gpc && (plan.gpc === 'refuse-all' || id === 'marketing');
    return own(answers, id) ?? (plan.mode === 'opt-out' && !refusedBySignal);
}
/** Whether a vendor came after the answer, which therefore does not count for it. */
function isPending({ id, category, faulty }, { plan, choice }) {
    const asked = choice?.asked.indexOf(askedHash(id)) !== -1 || own(choice?.vendors, id) !== undefined;
    return isDecided(choice) && !faulty && !asked && !isNecessary(category, plan);
}
/** Whether a vendor is allowed: by its own answer, else by its category's. */
function vendorGranted(vendor, situation) {
    const { id, category, faulty } = vendor;
    const { plan, choice } = situation;
    if (faulty)
        return false;
    if (isNecessary(category, plan))
        return true;
    const answers = own(choice?.vendors, id) ?? categoryGranted(category, situation);
    // A refusal of its category counts for one that came later; a yes does not.
    return answers && (!isPending(vendor, situation) || categoryGranted(category, situation, {}));
}
/** When an answer ends, in milliseconds since 1970. */
const expiry = ({ decidedAt }, { cookie }) => decidedAt + cookie.days * 86_400_000;
/** The frozen picture that listeners get. */
function describe(situation) {
    const { plan, choice, gpc } = situation;
    return Object.freeze({
        id: choice?.id ?? null,
        decided: isDecided(choice),
        categories: record(plan.categories.map(c => [c.id, categoryGranted(c.id, situation)])),
        vendors: record(plan.vendors.map(v => [v.id, vendorGranted(v, situation)])),
        pending: Object.freeze(plan.vendors.filter(v => isPending(v, situation)).map(v => v.id)),
        method: choice?.method ?? null,
        decidedAt: choice && new Date(choice.decidedAt).toISOString(),
        expiresAt: choice && new Date(expiry(choice, plan)).toISOString(),
        revision: plan.revision,
        signals: Object.freeze({ gpc }),
    });
}
/** The difference between two pictures. */
function compare(previous, state, source) {
    const now = { ...state.categories, ...state.vendors };
    const before = { ...previous.categories, ...previous.vendors };
    const became = (answer) => Object.freeze(Object.keys(now).filter(id => now[id] === answer && before[id] !== answer));
    return Object.freeze({
        state,
        previous,
        granted: became(true),
        revoked: became(false),
        method: state.method,
        source,
    });
}
/**
 * The choice that follows from an answer.
 *
 * Naming a category answers for all categories: those not named keep their answer or are refused. Naming only
 * vendors says nothing about the rest, so that playing one video does not count as refusing everything else.
 */
function decide(choices, situation, { id, now, method }) {
    const { plan, choice } = situation;
    const optional = plan.categories.filter(c => !c.necessary);
    const isFull = !!optional.find(c => own(choices, c.id) !== undefined);
    const categories = new Map(Object.entries(choice?.categories ?? {}));
    const vendors = new Map(Object.entries(choice?.vendors ?? {}));
    const asked = new Set(choice?.asked);
    for (const c of isFull ? optional : []) {
        categories.set(c.id, own(choices, c.id) ?? categories.get(c.id) ?? false);
    }
    for (const v of plan.vendors) {
        const isNamed = own(choices, v.category) !== undefined;
        const answer = own(choices, v.id);
        // One that came later stays open until it, or its category, is named.
        const isAnswered = isNamed || (isFull && (answer !== undefined || !isPending(v, situation)));
        if (isAnswered && !v.faulty)
            asked.add(askedHash(v.id));
        if (isNamed)
            vendors.delete(v.id);
        if (answer !== undefined)
            vendors.set(v.id, answer);
        // An answer of its own is kept only where it differs.
        if (isFull && vendors.get(v.id) === categories.get(v.category))
            vendors.delete(v.id);
    }
    return {
        id,
        decidedAt: now - (now % 1000), // as the cookie keeps it
        revision: plan.revision,
        method,
        categories: record(categories),
        vendors: record(vendors),
        asked: [...asked],
    };
}
/** An answer for every category alike. */
function everyCategory(plan, answer) {
    return Object.fromEntries(plan.categories.filter(c => !c.necessary).map(c => [c.id, answer]));
}

/** The version of the package; a test holds it against package.json. */
const VERSION = '0.1.0';

const UNKNOWN = Object.freeze({
    id: null,
    decided: false,
    categories: {},
    vendors: {},
    pending: [],
    method: null,
    decidedAt: null,
    expiresAt: null,
    revision: 0,
    signals: { gpc: false },
});
/** Builds `window.consent`. Before the configuration is known nothing is granted, and calls wait. */
function createApi({ ready, changed, held, marked, waiting: notYet }) {
    let connection;
    let isKnown = false;
    /** What the last answer still does: erasing takes its time. */
    let effects;
    const waiting = [];
    const state = () => connection?.store.state() ?? UNKNOWN;
    const has = (id) => (own(state().categories, id) ?? own(state().vendors, id)) === true;
    const allows = (owner) => (owner[0] === '#' ? own(state().categories, owner.slice(1)) : own(state().vendors, owner)) === true;
    const categoryOf = (owner) => owner[0] === '#' ? owner.slice(1) : connection?.plan.vendors.find(v => v.id === owner)?.category;
    const later = (act) => {
        if (connection)
            act(connection);
        else
            waiting.push(act);
    };
    const answer = (method, choicesFor) => later(({ plan, store, change }) => {
        const names = [...plan.categories, ...plan.vendors].map(named => named.id);
        const known = {};
        for (const [name, value] of Object.entries(choicesFor(plan))) {
            // A misspelt name must not look like an answer, nor a string like a yes.
            if (names.indexOf(name) < 0)
                warn('name-unknown', name, names);
            else if (name !== 'necessary')
                known[name] = value === true;
        }
        effects = change(() => store.answer(known, method), 'this-tab');
    });
    const shown = (act) => () => later(({ shell }) => act(shell));
    ready.on(() => {
        isKnown = true;
    });
    const consent = {
        get decided() {
            return state().decided;
        },
        get: state,
        has,
        acceptAll: () => answer('accept-all', plan => everyCategory(plan, true)),
        rejectAll: () => answer('reject-all', plan => everyCategory(plan, false)),
        set: (choices, method = 'api') => answer(method, () => choices),
        revoke(id) {
            answer('revoke', plan => id === undefined
                ? everyCategory(plan, false)
                : Object.fromEntries([id].flat().map(name => [name, false])));
            return new Promise(resolve => later(() => resolve(effects)));
        },
        reset: () => later(({ store, change, shell }) => {
            change(store.forget, 'this-tab');
            shell.ask();
        }),
        show: shown(shell => shell.showBanner()),
        hide: shown(shell => shell.hide()),
        showPreferences: shown(shell => shell.showPreferences()),
        when: id => new Promise(resolve => {
            const look = () => {
                if (!has(id))
                    return;
                for (const end of ends)
                    end();
                resolve();
            };
            const ends = [ready.on(look), changed.on(look)];
            look();
        }),
        onReady(fn) {
            if (!isKnown)
                return ready.on(fn);
            callSafely('consent.onReady', fn, state());
            return () => { };
        },
        onChange: changed.on,
        setLanguage: language => new Promise(resolve => later(({ shell }) => resolve(shell.setLanguage(language)))),
        get vendors() {
            const vendors = connection?.plan.vendors.filter(v => !v.faulty) ?? [];
            return Object.freeze(vendors.map(({ id, name, category }) => Object.freeze({ id, name, category })));
        },
        get categories() {
            const { categories = [], vendors = [] } = connection?.plan ?? {};
            return categories.filter(c => c.necessary || c.label || marked.has(c.id) || !vendors[0] || vendors.find(v => v.category === c.id));
        },
        get held() {
            return Object.freeze(Array.from(held(), ({ owner, sink, url }) => {
                const vendor = owner[0] === '#' ? null : owner || null;
                return Object.freeze({ vendor, category: categoryOf(owner) ?? null, sink, url });
            }));
        },
        version: VERSION,
    };
    return {
        consent: Object.freeze(consent),
        law: {
            granted: owner => allows(owner) && !notYet.has(owner),
            // A known tracker that nobody listed can never be allowed: what waits for it would wait for ever.
            refused: owner => !!connection && !allows(owner) && (state().decided || !categoryOf(owner)),
            categoryOf,
        },
        connect(connected) {
            connection = connected;
        },
        drain: () => waiting.splice(0).forEach(later),
    };
}

/**
 * The browser's own functions, captured before the page can change or shadow them: some pages patched a built-in
 * before us, some markup shadows one, as `<img name="cookie">` does with `document.cookie` and
 * `<input name="matches">` with a form's method (https://html.spec.whatwg.org/#dom-document-nameditem).
 */
// On a server none of these exist; the package can be imported there, and does nothing.
const proto = (name) => globalThis[name]?.prototype ?? {};
const elements = proto('Element');
const documents = proto('Document');
const { getAttribute, setAttribute, setAttributeNS, removeAttribute } = elements;
const { insertBefore } = proto('Node');
const { addEventListener: addEventListener$1 } = proto('EventTarget');
const { observe } = proto('MutationObserver');
const base = Object.getOwnPropertyDescriptor(proto('Node'), 'baseURI');
const { setProperty } = proto('CSSStyleDeclaration');
const styles = ['HTMLElement', 'SVGElement'].map(name => Object.getOwnPropertyDescriptor(proto(name), 'style'));
const html = Object.getOwnPropertyDescriptor(elements, 'innerHTML');
const cookie = Object.getOwnPropertyDescriptor(documents, 'cookie');
const script = Object.getOwnPropertyDescriptor(documents, 'currentScript');
/** Finders by `nodeType`: elements, documents and fragments have one each. */
const finders = {
    1: elements.querySelectorAll,
    9: documents.querySelectorAll,
    11: proto('DocumentFragment').querySelectorAll,
};
const fitsSelector = elements.matches;
/** `document.cookie`, or an empty string where cookies cannot be read. */
function readCookies() {
    try {
        return cookie?.get?.call(document);
    }
    catch {
        return ''; // SecurityError in an opaque origin, for instance a sandboxed frame
    }
}
/** Writes one cookie; quietly does nothing where cookies cannot be written. */
function writeCookie(line) {
    try {
        cookie?.set?.call(document, line);
    }
    catch {
        // SecurityError in an opaque origin: nothing is stored, and the answer holds for this page view
    }
}
/** The script element that runs now. */
const currentScript = () => script?.get?.call(document);
const getAttr = (element, name) => getAttribute.call(element, name);
/** Sets an attribute past every patch; `null` removes it. */
function setAttr(element, name, value) {
    if (value === null)
        removeAttribute.call(element, name);
    else if (name.startsWith('xlink:'))
        setAttributeNS.call(element, 'http://www.w3.org/1999/xlink', name, value);
    else
        setAttribute.call(element, name, value);
}
const insert = (parent, child, before) => insertBefore.call(parent, child, before);
/** Sets a property of a style past every patch; it stays as important as it was. */
const setStyle = (style, name, value) => setProperty.call(style, name, value, style.getPropertyPriority(name));
/** Sets the content of an element past every patch. */
const setHtml = (element, content) => html?.set?.call(element, content);
/** What relative addresses are relative to. */
const baseUri = () => base?.get?.call(document) ?? '';
/** Runs something when the code that runs now has ended. */
const soon = typeof queueMicrotask === 'function'
    ? queueMicrotask.bind(globalThis)
    : fn => void Promise.resolve().then(fn);
/** The style of an element, which those of other languages than HTML and SVG lack. */
function styleOf(element) {
    const at = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg'].indexOf(element.namespaceURI ?? '');
    return styles[at]?.get?.call(element);
}
/** Observes past every patch. */
const observeWith = (observer, root, options) => observe.call(observer, root, options);
/** Listens past every patch. */
const listen = (target, type, handle, capture = false) => addEventListener$1.call(target, type, handle, capture);
const matches = (element, selector) => fitsSelector.call(element, selector);
/** Elements in a node that fit a selector, but not the node itself; none for nodes that hold no elements. */
const findAll = (root, selector) => finders[root.nodeType]?.call(root, selector) ?? [];

/** Every cookie the page can see, as name and raw value. A name occurs twice when two domains or paths set it. */
function listCookies() {
    const list = [];
    for (const pair of readCookies().split('; ')) {
        const at = pair.indexOf('=');
        if (pair)
            list.push(at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)]);
    }
    return list;
}
/**
 * The `Domain` values a cookie visible here may have been set with: none (host only), the host and every
 * parent. A script cannot see which (https://httpwg.org/specs/rfc6265.html#cookie), so all are tried; a
 * public suffix among them is refused by the browser and does no harm.
 */
function cookieDomains(host) {
    const domains = [''];
    if (/^[\d.]+$|:/.test(host))
        return domains; // an address has no parents
    const labels = host.split('.');
    for (let i = 0; i < labels.length; i++)
        domains.push(labels.slice(i).join('.'));
    return domains;
}
/** The `Path` values a cookie visible at a path may have been set with: each prefix, with and without its slash. */
function cookiePaths(pathname) {
    const paths = ['/'];
    let path = '';
    for (const part of pathname.split('/')) {
        if (!part)
            continue;
        path += `/${part}`;
        paths.push(path, `${path}/`);
    }
    return paths;
}
const GONE = '=; expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=0';
/**
 * Erases a cookie wherever it may have been set.
 *
 * @returns Whether it is gone, as far as a script can see.
 */
function eraseCookie(name, { hostname, pathname, protocol }) {
    // Partitioned cookies (CHIPS) are a jar of their own, reached only by naming it.
    for (const jar of protocol === 'https:' ? ['', '; secure; partitioned'] : ['']) {
        for (const domain of cookieDomains(hostname)) {
            for (const path of cookiePaths(pathname)) {
                writeCookie(`${name}${GONE}; path=${path}${domain && `; domain=${domain}`}${jar}`);
            }
        }
        if (!listCookies().find(([seen]) => seen === name))
            return true;
    }
    return false;
}

/** Whether a name fits one of the patterns: `*` stands for any run of characters, and `^…$` is a regular expression. */
function fitsAny(patterns, name) {
    return !!patterns.find(pattern => {
        if (pattern.startsWith('^'))
            return new RegExp(pattern).test(name);
        // No run of stars: each more would cost the expression another round over the name.
        const escaped = pattern.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replace(/\*+/g, '[^]*');
        return new RegExp(`^${escaped}$`).test(name);
    });
}

/**
 * Erases the cookies whose names fit, on every domain and path they may stand on.
 *
 * @param keep Names that stay: those of vendors still allowed, and the site's own.
 * @returns Names that are still there: a script cannot erase them, for instance because a server wrote them for
 * another path.
 */
function eraseCookies(patterns, keep) {
    const names = new Set(listCookies().map(([name]) => name));
    return [...names].filter(name => fitsAny(patterns, name) && !fitsAny(keep, name) && !eraseCookie(name, location));
}

/** Erases the keys of local and session storage that fit, but for those in `keep`. */
function eraseStorage(patterns, keep) {
    for (const name of ['localStorage', 'sessionStorage']) {
        try {
            const storage = window[name];
            const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
            for (const key of keys) {
                if (key !== null && fitsAny(patterns, key) && !fitsAny(keep, key))
                    storage.removeItem(key);
            }
        }
        catch {
            // storage is switched off, or the page is in a sandboxed frame: there is nothing of theirs in it
        }
    }
}
/** Erases the databases whose names fit, but for those in `keep`; each goes as soon as no code has it open. */
async function eraseDatabases(patterns, keep) {
    try {
        for (const { name = '' } of await indexedDB.databases()) {
            if (fitsAny(patterns, name) && !fitsAny(keep, name))
                indexedDB.deleteDatabase(name);
        }
    }
    catch {
        // as above
    }
}
/** Unregisters the service workers whose script ends like this: they outlive the page that asked for them. */
async function unregisterWorkers(ends) {
    try {
        if (!ends[0])
            return;
        for (const registration of await navigator.serviceWorker.getRegistrations()) {
            const { scriptURL } = registration.active ?? registration.waiting ?? registration.installing ?? {};
            if (ends.find(end => scriptURL?.replace(/[?#].*/, '').endsWith(end)))
                await registration.unregister();
        }
    }
    catch {
        // as above
    }
}

/**
 * Erases what vendors without consent have left behind, once there is an answer: on a withdrawal, on a first
 * refusal, and at the start of a page, where something may have been written while the last one ended.
 *
 * @returns Resolves when databases and service workers are gone too. Never rejects.
 */
async function eraseRefused(plan, know, state) {
    if (!state.decided && state.method === null)
        return;
    const isAllowed = (vendor) => !!own(state.vendors, vendor.id);
    const allowed = plan.vendors.filter(isAllowed).map(know);
    const refused = plan.vendors.filter(vendor => !isAllowed(vendor)).map(know);
    // Two vendors can share a name (`_gac_*` is of Analytics and of Ads): it goes when the last of them is refused.
    const names = (key) => [refused, allowed].map(vendors => vendors.flatMap((facts) => facts[key] ?? []));
    const [cookies = [], keptCookies = []] = names('cookies');
    const left = eraseCookies(cookies, [...keptCookies, plan.cookie.name]);
    const [storage = [], keptStorage = []] = names('storage');
    eraseStorage(storage, keptStorage);
    if (left.length > 0)
        warn('not-erased', left);
    const [databases = [], keptDatabases = []] = names('databases');
    // Owners name databases and keys in one list.
    await eraseDatabases([...storage, ...databases], [...keptStorage, ...keptDatabases]);
    const [workers = []] = names('workers');
    await unregisterWorkers(workers);
}

/** In doubt only a new page stops it. */
const NOTHING$1 = { cookies: [], stop: 'reload' };
/**
 * @param fetchFacts Gets the facts of one vendor.
 * @param onArrival Told once about each vendor, before those who asked for it.
 */
function createFacts(fetchFacts, onArrival) {
    const found = new Map();
    const coming = new Map();
    async function get(vendor) {
        let facts = NOTHING$1;
        try {
            facts = await fetchFacts(vendor.id);
        }
        catch (error) {
            warn('facts-unreadable', vendor.id, error);
        }
        const { ownFacts } = vendor;
        found.set(vendor.id, {
            ...facts,
            cookies: [...facts.cookies, ...ownFacts.cookies],
            storage: [...(facts.storage ?? []), ...(ownFacts.storage ?? [])],
        });
        onArrival(vendor);
    }
    return {
        know: ({ id, ownFacts }) => found.get(id) ?? { ...NOTHING$1, ...ownFacts },
        has: ({ id, isKnown }) => !isKnown || found.has(id),
        need: vendors => Promise.all(vendors
            .filter(vendor => vendor.isKnown)
            .map(vendor => {
            const promise = coming.get(vendor.id) ?? get(vendor);
            coming.set(vendor.id, promise);
            return promise;
        })),
    };
}

/**
 * Builds the index once; a look-up then costs the number of labels in a host, however many vendors there are. A page
 * asks for few hosts, so claims are read when theirs is asked for.
 */
function indexRules(claims) {
    const claimed = new Map();
    const read = new Map();
    for (const claim of claims) {
        // Hundreds of times before the page goes on: no destructuring, and no match where a search will do.
        const address = claim[0];
        const end = address.search(/[/:?]/);
        const host = end < 0 ? address : address.slice(0, end);
        const key = host === '*' ? fileOf(ruleOf(claim).path) : host.replace('*', '').toLowerCase();
        const same = claimed.get(key);
        if (same)
            same.push(claim);
        else
            claimed.set(key, [claim]);
    }
    return {
        has: key => claimed.has(key),
        get(key) {
            const found = claimed.get(key);
            if (!found)
                return [];
            let rules = read.get(key);
            if (!rules) {
                rules = found.map(ruleOf).sort(bySpecificity);
                read.set(key, rules);
            }
            return rules;
        },
        keys: () => [...claimed.keys()],
    };
}
function ruleOf([address, vendor]) {
    const [, host, port = '', start = '', query = ''] = /^([^/?:]*):?([^/?]*)([^?]*)\??(.*)/.exec(address) ?? [];
    return {
        vendor,
        address,
        port,
        path: plainPath(start.replace(/^\/\*(?=\/)/, '')),
        isEnd: host === '*' || start.startsWith('/*/'),
        query: plainQuery(query),
    };
}
/** The most specific first, so that the first that fits counts. Of identical claims the first one made does. */
function bySpecificity(a, b) {
    return (b.port.length - a.port.length ||
        b.path.length + b.query.length - a.path.length - a.query.length ||
        +(a.address > b.address) - +(a.address < b.address));
}
/**
 * The vendor an address belongs to: exact host over wildcard, longer path and query over shorter.
 *
 * @param onlyFiles Ask only for what is claimed on any host.
 */
function matchUrl(url, site, index, onlyFiles = false) {
    const { port } = url;
    const path = plainPath(url.pathname);
    const query = plainQuery(url.search);
    const vendorAt = (key) => {
        for (const rule of index.get(key)) {
            const isPath = rule.isEnd ? path.endsWith(rule.path) : path.startsWith(rule.path);
            if (isPath && query.indexOf(rule.query) >= 0 && (!rule.port || rule.port === port))
                return rule.vendor;
        }
        return undefined;
    };
    return (onlyFiles ? undefined : firstKey(url.hostname, site, vendorAt)) ?? vendorAt(fileOf(path));
}
/** What is found under the first of the keys a host has in an index, the most specific first. */
function firstKey(hostname, site, find) {
    const host = withoutDot(hostname);
    let found = (host === site ? find('') : undefined) ?? find(host);
    for (let dot = host.indexOf('.'); dot >= 0 && found === undefined; dot = host.indexOf('.', dot + 1)) {
        found = find(host.slice(dot));
    }
    let end = host.length;
    for (let labels = 0; labels < 2 && found === undefined; labels++) {
        end = host.lastIndexOf('.', end - 1);
        if (end <= 0)
            break;
        found = find(host.slice(0, end + 1));
    }
    return found;
}
/** A trailing dot names the same host: https://www.rfc-editor.org/rfc/rfc1034#section-3.1 */
const withoutDot = (host) => host.replace(/(?!^)\.$/, '');
/** `/a/b.js` → `/b.js` */
const fileOf = (path) => path.slice(path.lastIndexOf('/'));
/**
 * Of each path that is held on the site itself or on any host, whose it is and a word without which no address can
 * be in it, however it is written: what stands between its slashes.
 */
function pathWords(index) {
    return index
        .keys()
        .filter(key => key === '' || key.startsWith('/'))
        .flatMap(index.get)
        .map(({ vendor, path }) => ({ vendor, word: longest(path.split(/\/|%../)) }));
}
const longest = (words) => words.reduce((a, b) => (b.length > a.length ? b : a), '');
/**
 * A path as servers read it: without needless escapes, which `URL` keeps, and with one slash for several. In doubt
 * two paths are the same: an address held without need can be listed, one let go cannot be called back.
 */
function plainPath(path) {
    if (!/[^!-~]|%|\/\//.test(path))
        return path;
    return decode$1(new URL(`https://x${path}`).pathname, decodeURIComponent).replace(/\/{2,}/g, '/');
}
/** A query without needless escapes. Escapes of `&` and `=` mean something there, and stay. */
function plainQuery(query) {
    return query.indexOf('%') < 0 ? query : decode$1(query, decodeURI);
}
/** Decodes ASCII characters one by one: a broken escape must not keep the others from being read. */
function decode$1(text, decodeOne) {
    return text.replace(/%[\da-f]{2}/gi, char => (char < '%8' ? decodeOne(char) : char.toUpperCase()));
}

/** Whose consent nobody can give. */
const NOBODY = '';
const ofCategory = (category) => `#${category}`;
/** One page asks for the same few addresses again and again; more than this many different ones are looked up anew. */
const CACHE_SIZE = 500;
/** Begins so: no address of a host, whatever follows. */
const NO_HOST = /^(?:data|blob|javascript|about):/i;
/**
 * The path of an address that is relative whatever comes after it: no scheme, no `//`, and nothing the parser
 * removes or reads as something else (controls, backslashes, escapes). Everything odd takes the long way.
 */
const PLAIN_PATH = /^(?:\/(?!\/)|[\w.-]+(?![\w.:-]))[^\\%?#\0- ]*(?=[?#]|$)/;
/**
 * @param catalogue Addresses of every known vendor. Without a plan all of them are held: it may still come and
 * list them, and a tag let through cannot be called back.
 */
function createOwners(catalogue, hostname) {
    const site = withoutDot(hostname);
    const claims = [...catalogue];
    const known = indexRules(claims);
    /** Held only when listed. */
    const necessary = new Set(claims.filter(claim => claim[2]).map(claim => claim[1]));
    const adopted = new Map();
    const cache = new Map();
    let configured = indexRules([]);
    let listed = new Set();
    let unlisted;
    /** Of all paths, and what they end in; not there until a text has to be searched. */
    let words;
    let endings = [];
    let base = '';
    /** The origin of the base and a slash, while nobody claims a path there; or empty. */
    let freeOrigin = '';
    /** Who may have addresses on a host. A page on a vendor's own host (a help centre) would otherwise hold itself. */
    const indexesOf = (host) => (host === site ? [configured] : [configured, known]);
    const isHeldUnknown = (host) => unlisted === 'hold-all' && isOtherSite(host, site);
    function ownerBy(vendor) {
        if (listed.has(vendor))
            return vendor;
        return adopted.get(vendor) ?? (unlisted === 'allow' || necessary.has(vendor) ? null : vendor);
    }
    /** What a relative address means depends on the base, which `<base>` can change at any time. */
    function rebase(next) {
        base = next;
        freeOrigin = '';
        cache.clear();
        const { protocol, hostname, origin } = new URL(base);
        const host = withoutDot(hostname);
        const isClaimed = indexesOf(host).some(index => firstKey(host, site, key => index.has(key) || undefined));
        if (/^http/.test(protocol) && !isClaimed && !isHeldUnknown(host))
            freeOrigin = `${origin}/`;
    }
    /** Nearly all addresses of a page are its own; they are told without being parsed. Says no when in doubt. */
    function isPlainlyOwn(address) {
        if (!freeOrigin)
            return false;
        const rest = address.startsWith(freeOrigin) ? address.slice(freeOrigin.length - 1) : address;
        const path = PLAIN_PATH.exec(rest)?.[0];
        if (!path)
            return false;
        const file = path.indexOf('/') < 0 ? `/${path}` : fileOf(path);
        return !known.has(file) && !configured.has(file);
    }
    function find(address) {
        let url;
        try {
            url = new URL(address, base);
        }
        catch {
            return null; // no address a browser would ask for
        }
        if (!/^(http|ws)s?:/.test(url.protocol))
            return null;
        const host = withoutDot(url.hostname);
        const vendor = matchUrl(url, site, configured) ?? matchUrl(url, site, known, host === site);
        if (vendor === undefined)
            return isHeldUnknown(host) ? NOBODY : null;
        return ownerBy(vendor);
    }
    const passing = (passes) => (rule) => {
        const owner = ownerBy(rule.vendor);
        return owner !== null && passes(owner);
    };
    return {
        someOwner(host, passes) {
            const isHeld = passing(passes);
            const plain = withoutDot(host);
            return (indexesOf(plain).some(index => 
            // The first key with a rule of somebody who passes; no host is the site here.
            firstKey(plain, '', key => index.get(key).some(isHeld) || undefined)) ||
                (isHeldUnknown(plain) && passes(NOBODY)));
        },
        somePath(text, passes) {
            if (!words) {
                words = [configured, known].flatMap(pathWords);
                endings = endingsOf(words);
            }
            return (endings.some(ending => text.indexOf(ending) >= 0) &&
                words.filter(passing(passes)).some(({ word }) => text.indexOf(word) >= 0));
        },
        ownerOf(address) {
            if (NO_HOST.test(address))
                return null;
            const now = baseUri();
            if (now !== base)
                rebase(now);
            if (isPlainlyOwn(address))
                return null;
            let found = cache.get(address);
            if (found === undefined) {
                if (cache.size >= CACHE_SIZE)
                    cache.clear();
                found = find(address);
                cache.set(address, found);
            }
            return found;
        },
        setPlan(plan) {
            unlisted = plan.unlisted;
            listed = new Set(plan.vendors.map(v => v.id));
            configured = indexRules(plan.vendors.flatMap(v => v.ownHosts.map((host) => [host, v.id])));
            words = undefined;
            base = '';
        },
        adopt(vendor, category) {
            if (listed.has(vendor) || adopted.has(vendor))
                return false;
            adopted.set(vendor, ofCategory(category));
            cache.clear();
            return true;
        },
    };
}
/** What words end in, from their last character on that is no letter. There are few such endings, and most texts lack them. */
const endingsOf = (words) => [
    ...new Set(words.map(({ word }) => word.replace(/.*(?=[^a-z])/i, ''))),
];
/**
 * Whether a host is another site's. Without a list of public suffixes, which is larger than all of us, only the
 * host itself, its parents and its sub-domains count as the same; a sister domain is held until it is listed.
 */
function isOtherSite(host, site) {
    const base = site.replace(/^www\./, '');
    return host !== base && !host.endsWith(`.${base}`) && !site.endsWith(`.${host}`);
}

let policy;
/**
 * On a page that requires Trusted Types (https://www.w3.org/TR/trusted-types/) addresses of scripts and strings of
 * HTML have to be vouched for. Such a page allows our policy by `trusted-types askfirst`. What passes here was written
 * into the page or the configuration by its owner, or had the page's trust before we took something out of it.
 */
function vouch(kind, text) {
    if (policy === undefined) {
        try {
            const factory = window.trustedTypes;
            const same = (given) => given;
            policy = factory?.createPolicy('askfirst', { createHTML: same, createScriptURL: same }) ?? null;
        }
        catch {
            policy = null; // the page's policy does not list ours; the browser decides about the plain text
        }
    }
    return policy ? policy[kind](text) : text;
}
const trustedScriptUrl = (url) => vouch('createScriptURL', url);
const trustedHtml = (html) => vouch('createHTML', html);

/**
 * Takes an element out and puts it back where it was, without anybody noticing.
 *
 * A script that was inert when it arrived has not "already started"
 * (https://html.spec.whatwg.org/#prepare-the-script-element): becoming connected again makes the browser prepare
 * it as new. The element stays the same one, so listeners, nonce, attributes, position and references survive,
 * and strict CSP and Trusted Types have nothing to object to, since nothing is assigned. For a frame it ends
 * the navigation under way.
 */
function reinsert(element) {
    const parent = element.parentNode;
    if (parent && element.isConnected)
        insert(parent, element, element.nextSibling);
}
/** Holds a script until it may run, in place. @param onLate Told just before it runs. */
function holdScript(gate, script, { type, src, ...hold }, onLate) {
    const held = {
        ...hold,
        sink: hold.url ? 'script' : 'inline',
        release() {
            setAttr(script, 'type', type());
            if (src)
                setAttr(script, 'src', trustedScriptUrl(src));
            const end = hold.url && script.isConnected ? scriptEnd(script) : undefined;
            onLate(script);
            reinsert(script);
            return end;
        },
    };
    gate.hold(held);
    return held;
}
/** Settles when a script has run or failed. */
function scriptEnd(script) {
    return new Promise(resolve => {
        for (const event of ['load', 'error'])
            script.addEventListener(event, () => resolve(), { once: true });
    });
}

/** Attributes that make a browser fetch as soon as they stand on one of these elements. */
const FETCHES = {
    src: /^(img|i?frame|video|audio|source|track|embed|input)$/,
    srcset: /^(img|source)$/,
    imagesrcset: /^link$/,
    href: /^(link|image|use|feimage)$/i,
    'xlink:href': /^(image|use|feimage)$/i,
    poster: /^video$/,
    data: /^object$/,
    srcdoc: /^iframe$/,
    background: /^(body|table|t[dhr]|t(head|body|foot))$/,
    ping: /^a(rea)?$/,
};
const NAMES = Object.keys(FETCHES);
/** Attributes of SVG that paint with what `url()` names. Too rare to look for in what the parser makes, as the next. */
const PAINTS = 'fill stroke mask clip-path cursor marker-start marker-mid marker-end'.split(' ');
/** Attributes of animations in SVG, with values for another attribute. */
const ANIMATES = 'to from by values'.split(' ');
const DRAWING = [...PAINTS, ...ANIMATES];
const ANIMATION = /^(set|animate)$/;
const SEPARATORS = /[\s,;]+|url\(["']?|["']?\)/;
const CAN_RUN = /frame$|^(object|embed)$/;
const IS_PAGE = /^\s*data:text\/html/i;
/** Several addresses, with descriptors between them. */
const LISTS = /srcset|ping|values/;
/** Kinds of link that fetch or connect; the others only say something about the page. */
const FETCHED_LINKS = /stylesheet|icon|manifest|prerender|dictionary|dns-|pre(load|fetch|connect)/i;
const SINKS = [
    [/frame$/, 'frame'],
    [/^(im|in|feim)/i, 'image'],
    [/^(video|audio|source|track)$/, 'media'],
    [/^link$/, 'link'],
];
/** The sink an element is. */
const sinkOf = ({ localName }) => SINKS.find(([names]) => names.test(localName))?.[1] ?? 'element';
/** For `querySelectorAll`: every element that may have such an attribute. */
const FETCHING = 'iframe,frame,link,object,image,use,feImage,[src],[srcset],[srcdoc],[poster],[background],[ping]';
/** @param ownerOfHtml Whose addresses a piece of HTML holds, for `srcdoc`. */
function createAttributes(gate, owners, ownerOfHtml) {
    const holds = new WeakMap();
    const forget = (element, name) => {
        const all = holds.get(element);
        gate.drop(all?.get(name));
        all?.delete(name);
    };
    /** Whose address a value is: the first that has to be held. */
    const holder = (name, value) => {
        if (name === 'srcdoc')
            return ownerOfHtml(value);
        // A page of its own in its address, much as in `srcdoc`.
        if (IS_PAGE.test(value))
            return ownerOfHtml(value.replace(/%(..)/g, decodeByte));
        for (const address of LISTS.test(name) || PAINTS.includes(name) ? value.split(SEPARATORS) : [value]) {
            const owner = owners.ownerOf(address);
            if (gate.holds(owner))
                return owner;
        }
        return null;
    };
    const ownerOf = (element, name, value, rel) => {
        const isFetched = own(FETCHES, name)?.test(element.localName) ||
            (PAINTS.includes(name) && value.includes('url(')) ||
            (ANIMATES.includes(name) && ANIMATION.test(element.localName));
        if (!isFetched || gate.once.has(element))
            return null;
        const owner = holder(name, value);
        if (owner === null)
            return null;
        // Of sites that are on no list only what can run is held.
        if (owner === NOBODY && !CAN_RUN.test(element.localName))
            return null;
        const kind = element.localName === 'link' ? (rel ?? getAttr(element, 'rel') ?? '') : null;
        return kind === null || FETCHED_LINKS.test(kind) ? owner : null;
    };
    const take = (element, name, value, rel) => {
        forget(element, name);
        const owner = ownerOf(element, name, value, rel);
        if (owner === null)
            return false;
        const hold = {
            owner,
            sink: sinkOf(element),
            url: name === 'srcdoc' ? '' : value,
            element,
            value,
            ownerNow: () => ownerOf(element, name, value),
            release() {
                holds.get(element)?.delete(name);
                // Of several vendors in one list another one may still have to wait.
                if (!take(element, name, value))
                    restore(element, name, value);
                return undefined;
            },
            // An image that stands nowhere is a message; what was sent while the answer was no is not sent later.
            ...(element.localName === 'img' && !element.isConnected && { refuse: () => fail(element) }),
        };
        const all = holds.get(element) ?? new Map();
        holds.set(element, all.set(name, hold));
        gate.hold(hold);
        return true;
    };
    return {
        ownerOf,
        take,
        forget,
        inspect(element) {
            for (const name of NAMES) {
                const value = getAttr(element, name);
                if (!value || !take(element, name, value))
                    continue;
                setAttr(element, name, null);
                // A frame has begun to go there; only leaving the page ends that.
                if (/frame|object|embed/.test(element.localName))
                    reinsert(element);
            }
        },
        has: element => !!holds.get(element)?.size,
        held: (element, name) => holds.get(element)?.get(name)?.value,
        copy(element, copy) {
            for (const [name, { value }] of holds.get(element) ?? [])
                take(copy, name, value);
        },
    };
}
const decodeByte = (_byte, code) => String.fromCharCode(Number.parseInt(code, 16));
/** Puts an attribute back, and has the browser look at it again where it only looks once. */
function restore(element, name, value) {
    setAttr(element, name, value);
    const { parentNode } = element;
    if (element.localName === 'source' && parentNode instanceof HTMLMediaElement)
        parentNode.load();
    if (name === 'imagesrcset' || ANIMATION.test(element.localName))
        reinsert(element);
}
const fail = (element) => void element.dispatchEvent(new Event('error'));

/** Captured: a page that replaces it must neither break every call nor see it. */
const { apply } = Reflect;
/** What stands behind each function of ours. */
const originals = new WeakMap();
/** Something cannot be made a text: the browser will tell the page. */
const BAD_TEXT = {};
/** From now on one function reads as the other does. */
const readAs = (ours, original) => void originals.set(ours, original);
/** Gives a function of ours the name, the length and the text of an original. */
function dress(ours, native) {
    for (const key of Reflect.ownKeys(native))
        define(ours, key, Object.getOwnPropertyDescriptor(native, key));
    readAs(ours, native);
}
/**
 * Runs what takes the place of an original, which it may call. When ours fails, the original runs as if we were not
 * there, unless it has run already: our fault must not become the page's.
 *
 * @param name For the message to the owner.
 */
function failingSafe(name, original, ours) {
    let stage = 'ours'; // of the call: whose error it would be
    let result;
    const call = () => {
        stage = 'theirs';
        result = original();
        stage = 'done';
        return result;
    };
    try {
        return ours(call);
    }
    catch (error) {
        if (stage === 'theirs')
            throw error; // the original threw: that is the page's to see
        // A call the original does not take either was not our fault.
        if (stage === 'ours')
            call();
        if (error !== BAD_TEXT)
            warn('patch-failed', name, error);
        return result;
    }
}
/**
 * Puts a handler in front of a method (`value`), a getter or a setter. Skips what the browser lacks.
 *
 * Ours has the name, the length and the properties of the original, takes any `this`, and is no constructor either.
 */
function patch(owner, name, slot, handle, when) {
    const before = owner && Object.getOwnPropertyDescriptor(owner, name);
    const native = before?.[slot];
    if (typeof native !== 'function' || !before?.configurable)
        return () => { };
    let on = true;
    const free = when?.free;
    const run = function (...args) {
        return failingSafe(name, () => apply(native, this, args), call => handle(this, args, call));
    };
    // Methods of object literals: functions that cannot be constructed and have no prototype, like native ones. A `Proxy`
    // would look still more alike, and costs three times as much on every call. `arguments`, since a list of them would be
    // made on every call, and a page makes thousands that are free. The first is there for one member alone, so that the
    // engine knows what it calls.
    const { ours } = free
        ? {
            ours(first, second) {
                // biome-ignore-start lint/complexity/noArguments: see above
                return !on || free.has(first) || !when(this, first, second)
                    ? apply(native, this, arguments)
                    : apply(run, this, arguments);
            },
        }
        : {
            ours(first, second) {
                return apply(on && (!when || when(this, first, second)) ? run : native, this, arguments);
                // biome-ignore-end lint/complexity/noArguments: see above
            },
        };
    dress(ours, native);
    define(owner, name, { ...before, [slot]: ours });
    return () => {
        on = false;
        // Another library may have patched over us, and calls ours, or the page has frozen it: ours stays and steps aside.
        const now = Object.getOwnPropertyDescriptor(owner, name);
        if (now?.[slot] === ours)
            define(owner, name, { ...now, [slot]: native });
    };
}
/**
 * An argument as the text the original makes of it. An object is converted here and now, and only once: the page can
 * see that. What Trusted Types vouch for stays what it is (https://www.w3.org/TR/trusted-types/).
 */
function textOf(args, at) {
    const given = args[at];
    if (typeof given === 'string')
        return given;
    let text;
    try {
        text = String(given);
    }
    catch {
        throw BAD_TEXT;
    }
    if (!/Trusted/.test(Object.prototype.toString.call(given)) && Object(given) === given)
        args[at] = text;
    return text;
}
/** For `Function.prototype.toString`: our functions read as the originals do. */
const readAsOriginal = (self, _args, native) => {
    const original = originals.get(self);
    return original ? Function.prototype.toString.call(original) : native();
};

/** Puts a handler in front of a constructor. What `patch` keeps, this keeps, with `extends` and `constructor`. */
function patchConstructor(owner, name, handle) {
    const globals = owner;
    const native = globals[name];
    if (!native)
        return () => { };
    let on = true;
    const handler = bare({
        construct(target, args, newTarget) {
            const original = () => Reflect.construct(target, args, newTarget === ours ? target : newTarget);
            return on ? failingSafe(name, original, build => handle(args, build, target)) : original();
        },
    });
    const ours = new Proxy(native, handler);
    readAs(ours, native);
    const put = (value) => {
        const places = [
            [owner, name],
            [native.prototype, 'constructor'],
        ];
        for (const [target, key] of places) {
            const before = Object.getOwnPropertyDescriptor(target, key);
            // `Audio` and `Image` are second names; their prototype has a constructor of its own.
            if (before?.value !== native && before?.value !== ours)
                continue;
            define(target, key, { ...before, value });
        }
    };
    put(ours);
    return () => {
        on = false;
        if (globals[name] === ours)
            put(native);
    };
}

/** @param state What its properties say until it is real. */
function standIn(native, state) {
    let real;
    const kept = { ...state };
    const calls = [];
    const handler = bare({
        get(_target, name) {
            if (real) {
                const value = real[name];
                return typeof value === 'function' && name !== 'constructor' ? value.bind(real) : value;
            }
            if (name in kept || name === 'constructor')
                return kept[name] ?? native;
            let owner = native.prototype;
            while (owner && !Object.hasOwn(owner, name))
                owner = Object.getPrototypeOf(owner);
            const value = owner && Object.getOwnPropertyDescriptor(owner, name)?.value;
            if (typeof value !== 'function')
                return value ?? null;
            return (...args) => void calls.push([name, args]);
        },
        set(_target, name, value) {
            (real ?? kept)[name] = value;
            return true;
        },
    });
    const object = new Proxy(Object.create(native.prototype), handler);
    return {
        object,
        become(made) {
            real = made;
            for (const name of Object.keys(kept))
                if (!(name in state))
                    real[name] = kept[name];
            for (const [name, args] of calls)
                real[name](...args);
        },
        fail() {
            const event = new Event('error');
            const listeners = calls.filter(([name, [type]]) => name === 'addEventListener' && type === 'error');
            for (const listener of [kept.onerror, ...listeners.map(([, args]) => args[1])]) {
                if (typeof listener === 'function')
                    listener.call(object, event);
            }
        },
    };
}

/** Holds what comes into being with an address: connections, workers, sounds, fonts. */
function watchConstructors(take, styles, isHeld) {
    const wait = (sink) => (args, build, native) => {
        const url = textOf(args, 0);
        const held = take(sink, url, () => made.become(build()), () => made.fail());
        if (!held)
            return build();
        const made = standIn(native, { url, readyState: 0 });
        return made.object;
    };
    const sound = (args, build) => {
        if (args[0] === undefined || !isHeld(textOf(args, 0)))
            return build();
        const [src] = args.splice(0);
        // As the constructor does it, but by way of the setter, which holds it.
        return Object.assign(build(), { preload: 'auto', src });
    };
    return (_watch, realm, undos) => {
        const font = (args, build, native) => {
            const [family, source, descriptors] = args;
            if (typeof source !== 'string')
                return build();
            styles.cleanArgument(args, 1, {}, '', css => {
                const { fonts } = realm.document;
                // A face keeps its source for good.
                const real = new native(family, css, descriptors);
                if (fonts.delete(made))
                    fonts.add(real);
                if (made.status !== 'unloaded')
                    real.load().catch(() => { });
            });
            const made = build();
            return made;
        };
        const handlers = {
            WebSocket: wait('connection'),
            EventSource: wait('connection'),
            Worker: wait('worker'),
            SharedWorker: wait('worker'),
            Audio: sound,
            FontFace: font,
        };
        for (const [name, handler] of Object.entries(handlers))
            undos.push(patchConstructor(realm, name, handler));
    };
}

/** What a module cannot run without, and what code asks for by `import()` in so many words. */
const IMPORTS = /\b(?:import\s*\(?|from)\s*["']([^"']+)/g;
/** Addresses that inline code imports. */
function importedBy(code, map) {
    if (!/\bimport\b/.test(code))
        return [];
    return Array.from(code.matchAll(IMPORTS), ([, name = '']) => map.get(name) ?? name);
}
/** Takes in an import map. */
function readMap(text, map) {
    try {
        const { imports } = JSON.parse(text);
        for (const [name, address] of Object.entries(imports))
            map.set(name, address);
    }
    catch {
        // not a map; the browser tells the page
    }
}

/** What browsers take for a script: https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const RUNS = /^\s*(|module|(application|text)\/(x-)?(java|ecma)script|text\/(j|live)script|text\/javascript1\.\d)\s*$/i;
/** Any type that is not in the list above keeps a script from being fetched and run, in every browser. */
const INERT = 'text/plain';
function createScripts(gate, owners, facts) {
    const { isDuplicate, definesOf, onLate } = facts;
    const seen = new WeakSet();
    /** The types that held scripts have of their own. */
    const types = new WeakMap();
    const holds = new WeakMap();
    const imports = new Map();
    const hold = (script, owner, url, from, ownerNow) => {
        seen.add(script);
        types.set(script, getAttr(script, 'type'));
        setAttr(script, 'type', INERT);
        const blocking = from === 'parser' && getAttr(script, 'async') === null && getAttr(script, 'defer') === null;
        const type = () => {
            const own = types.get(script) ?? null;
            types.delete(script);
            return own;
        };
        holds.set(script, holdScript(gate, script, { owner, url, type, blocking, ...(ownerNow && { ownerNow }) }, onLate));
    };
    /** Its code took it back, or gives it another address. */
    const free = (script) => {
        const type = types.get(script);
        if (type === undefined)
            return;
        gate.drop(holds.get(script));
        seen.delete(script);
        types.delete(script);
        setAttr(script, 'type', type);
    };
    const inspectAddress = (script, address, from) => {
        const owner = owners.ownerOf(address);
        if (isDuplicate(address))
            hold(script, NOBODY, address, from);
        else if (gate.holds(owner))
            hold(script, owner, address, from);
        else if (owner)
            gate.ran.add(owner);
    };
    /** Scripts that were let go, and how long they were: whose they are may turn out later, and cannot be helped then. */
    const passed = new WeakMap();
    const isRunnable = (script) => !seen.has(script) && RUNS.test(getAttr(script, 'type') ?? '');
    /** Whose file inline code imports. Nothing can stop an `import` once the code runs, so the code itself waits. */
    const importedOwner = (code) => {
        for (const address of importedBy(code, imports)) {
            const owner = owners.ownerOf(address);
            if (gate.holds(owner))
                return owner;
        }
        return null;
    };
    /**
     * The held file that inline code cannot do without: a blocking external script before it whose globals it uses,
     * neither there yet nor made by the code itself. Such code would fail now, so it waits and runs after the file.
     */
    const leaderOf = (code) => {
        for (const hold of gate.held) {
            if (hold.sink !== 'script' || !hold.blocking)
                continue;
            for (const name of definesOf(hold.owner))
                if (relies(code, name))
                    return hold;
        }
        return undefined;
    };
    return {
        inspect(script, from) {
            const code = script.textContent ?? '';
            if (getAttr(script, 'type') === 'importmap')
                readMap(code, imports);
            if (!isRunnable(script))
                return;
            const src = addressOf$1(script);
            const before = passed.get(script);
            // The parser has more of its text than before: it has not run.
            const isLonger = before !== code.length && document.readyState === 'loading' && from === 'parser';
            if (before !== undefined && (src !== null || !isLonger)) {
                const owner = src === null ? null : owners.ownerOf(src);
                if (owner)
                    gate.ran.add(owner);
                return;
            }
            if (src !== null || code)
                passed.set(script, code.length);
            if (src !== null)
                return inspectAddress(script, src, from);
            const leader = from === 'parser' ? leaderOf(code) : undefined;
            const owner = leader ? leader.owner : importedOwner(code);
            if (owner === null)
                return;
            const ownerNow = () => (leader ? leader.owner : importedOwner(code));
            hold(script, owner, '', from, ownerNow);
        },
        inspectAddress(script, address) {
            free(script);
            passed.delete(script);
            if (isRunnable(script))
                inspectAddress(script, address, 'code');
        },
        typeOf: script => types.get(script),
        setType(script, type) {
            if (!types.has(script))
                return false;
            types.set(script, type);
            return true;
        },
        clear: script => void seen.add(script),
        ownerOf(script) {
            const src = isRunnable(script) ? addressOf$1(script) : null;
            return src === null ? null : owners.ownerOf(src);
        },
        copy(script, copy) {
            const type = types.get(script);
            if (type === undefined)
                return;
            setAttr(copy, 'type', type);
            const src = addressOf$1(copy);
            if (src)
                inspectAddress(copy, src, 'code');
        },
    };
}
/** Scripts in SVG have `href`: https://svgwg.org/svg2-draft/interact.html#ScriptElement */
function addressOf$1(script) {
    const isSvg = script.namespaceURI === 'http://www.w3.org/2000/svg';
    return isSvg ? (getAttr(script, 'href') ?? getAttr(script, 'xlink:href')) : getAttr(script, 'src');
}
function relies(code, name) {
    const word = `(^|[^\\w$.]|window\\.)${name.replace(/\$/g, '\\$&')}`;
    return (!(name in window) &&
        new RegExp(`${word}\\b`).test(code) &&
        !new RegExp(`${word}\\s*=[^=]|function\\s+${name}\\b`).test(code));
}

/** Holds for copies of elements what is held for the originals: a copy does not know of it by itself. */
function watchCopies(attributes, scripts) {
    const onCopy = (of) => (self, args, native) => {
        const copy = native();
        const [source, isDeep] = of(self, args);
        const original = source;
        const pair = (from, to) => {
            if (from.nodeType !== 1)
                return;
            attributes.copy(from, to);
            if (from.localName === 'script')
                scripts.copy(from, to);
        };
        pair(original, copy);
        if (!isDeep || !original.firstChild)
            return copy;
        const kinds = `script[type="${INERT}"],img,iframe,frame,link,object,embed,video,audio,source,track,input`;
        const copies = Array.from(findAll(copy, kinds));
        for (const [at, from] of Array.from(findAll(original, kinds)).entries())
            pair(from, copies[at]);
        return copy;
    };
    return watch => {
        watch('Node', 'cloneNode', 'value', onCopy((self, [isDeep]) => [self, isDeep]));
        watch('Document', 'importNode', 'value', onCopy((_self, [node, isDeep]) => [node, isDeep]));
    };
}

/** Attributes that name a vendor, and a category. The aliases are other tools' words: moving over is free. */
const VENDOR = ['vendor', 'service', 'name'];
const CATEGORY = ['category', 'cookieconsent', 'purpose'];
/** Attributes that wait in a `data-` attribute of their name. */
const WAITING = ['src', 'srcset', 'href', 'poster', 'data'];
/** Elements that may be marked, for `querySelectorAll`. */
const MARKED = [...VENDOR, ...CATEGORY].map(word => `[data-${word}]`).join();
/** Names of attributes that mark. */
const MARKS = new RegExp(`data-(${[...VENDOR, ...CATEGORY].join('|')})`, 'i');
/** @param inspectTree Looks at what a template is about to put into the page. */
function createMarkup(gate, owners, names, late, inspectTree) {
    const taken = new WeakSet();
    /** What can be taken back, and how. */
    const undos = new Map();
    const read = (element, words) => {
        for (const word of words) {
            const value = getAttr(element, `data-${word}`);
            if (value !== null)
                return value;
        }
        return null;
    };
    /** Who a marked element says it belongs to. */
    const ownerOf = (element) => {
        const words = [read(element, VENDOR), read(element, CATEGORY)].filter(word => word !== null);
        let category;
        for (const word of words) {
            // Klaro and Orejime name both kinds of thing in one attribute.
            const vendor = names.vendor(word);
            if (vendor)
                return vendor;
            category = names.category(word) ?? category;
        }
        if (!category) {
            // Shops have categories too: only a script that is inert anyway was surely marked for us.
            if (words[0] && element.localName === 'script')
                warn('mark-unknown', words[0]);
            return undefined;
        }
        const address = getAttr(element, 'data-src');
        const vendor = address && owners.ownerOf(address);
        if (vendor && names.vendor(vendor))
            return vendor;
        if (vendor && owners.adopt(vendor, category))
            warn('mark-unlisted', address, vendor, category);
        return ofCategory(category);
    };
    const holdTemplate = (template, owner) => gate.hold({
        owner,
        sink: 'template',
        url: '',
        release() {
            const content = document.importNode(template.content, true);
            const nodes = [...content.childNodes];
            inspectTree(content);
            if (template.parentNode)
                insert(template.parentNode, content, template.nextSibling);
            const undo = () => {
                for (const node of nodes)
                    node.remove();
            };
            undos.set(template, { owner, undo });
            return undefined;
        },
    });
    const holdElement = (element, owner) => {
        const waiting = WAITING.filter(name => getAttr(element, `data-${name}`) !== null);
        if (waiting.length === 0)
            return;
        const sink = sinkOf(element);
        // A reload, or going back, leads a frame of the parser's to where it was the last time; not one that a script has inserted.
        if (sink === 'frame')
            reinsert(element);
        gate.hold({
            owner,
            sink,
            url: read(element, waiting) ?? '',
            element,
            release() {
                for (const name of waiting)
                    setAttr(element, name, getAttr(element, `data-${name}`));
                const undo = () => {
                    setAttr(element, 'src', null);
                    reinsert(element);
                };
                if (sink === 'frame')
                    undos.set(element, { owner, undo });
                return undefined;
            },
        });
    };
    const hold = (element, owner) => {
        const name = element.localName;
        if (name === 'template')
            holdTemplate(element, owner);
        else if (name !== 'script')
            holdElement(element, owner);
        else {
            const src = getAttr(element, 'data-src');
            const type = getAttr(element, 'data-type');
            const blocking = getAttr(element, 'async') === null;
            holdScript(gate, element, { owner, url: src ?? '', blocking, type: () => type, src }, late.add);
        }
    };
    return {
        inspect(element) {
            if (taken.has(element))
                return true;
            if (element.localName === 'script' && getAttr(element, 'type') !== INERT)
                return false;
            // What is marked is inert by itself, and the document is looked through again when the plan comes. What only
            // looks marked, or is inert because we hold it, is a matter for the other sinks.
            const owner = names.known() && ownerOf(element);
            if (!owner)
                return false;
            taken.add(element);
            hold(element, owner);
            return true;
        },
        withdraw() {
            for (const [element, { owner, undo }] of undos) {
                if (!gate.holds(owner) || gate.once.has(element))
                    continue;
                undos.delete(element);
                undo();
                hold(element, owner);
            }
        },
    };
}

/** What stands in a start tag behind its name. A quoted value may hold `>`. */
const INSIDE = `((?:"[^"]*"|'[^']*'|[^'">])*)`;
/**
 * Finds the start tags in a string of HTML, past comments and the text of scripts and styles.
 *
 * @param passed A pattern of more that is passed over, with a `|` at its end.
 */
const tagPattern = (passed = '') => new RegExp(`<!--[\\s\\S]*?(?:-->|$)|${passed}<(script|style)\\b${INSIDE}>([\\s\\S]*?)(?=</\\1|$)|<([a-z][^\\s/>]*)${INSIDE}>`, 'gi');
/**
 * Puts something else in the place of start tags.
 *
 * @param replace Gets a tag, the name in it and the rest; of a script or a style also its text, which counts as part of it.
 */
const replaceTags = (html, pattern, replace) => html.replace(pattern, (whole, raw, rawRest, text = '', name = raw, rest = rawRest) => name ? replace(whole, name, rest, text) : whole);
/** A tag that has begun and not ended, as in `document.write('<im'); document.write('g src=…>')`. */
const UNFINISHED = /<(?:[a-z](?:"[^"]*"|'[^']*'|[^'">])*(?:"[^"]*|'[^']*)?)?$/i;

const TAGS = tagPattern();
/** What has to be looked at whoever is named in it: marks, and frames, which have realms. Plain words are found fastest. */
const isNotable = (html) => /frame|data-/i.test(html) && (/frame/i.test(html) || html.includes(MARK) || MARKS.test(html));
/** Marks an element of which something was taken before the browser saw it. It may come back in what code reads. */
const MARK = 'data-consent-held';
/** For `querySelectorAll`. */
const TAKEN = `[${MARK}]`;
function createHtml(gate, suspects, parts, inspectTree, { onInert, onEnd, onShadows }) {
    /** What was taken, by mark: values of attributes by name, the text of a style by an empty name. */
    const taken = [];
    /** Of a document where nothing is fetched; most pages never need it. */
    let box;
    let first = null;
    /** An element as the start tag says, where nothing is fetched. */
    const build = (name, rest) => {
        box ??= document.implementation.createHTMLDocument('').createElement('p');
        setHtml(box, trustedHtml(`<x${rest}>`));
        const element = box.ownerDocument.createElement(name);
        for (const { name, value } of Array.from(box.firstElementChild?.attributes ?? []))
            setAttr(element, name, value);
        return element;
    };
    const cleanTag = (whole, name, rest, css, canRun) => {
        const { scripts, attributes, styles } = parts();
        const element = build(name, rest);
        const values = new Map();
        let text = css;
        const take = (attribute, owner, value, instead = null) => {
            if (!gate.holds(owner))
                return;
            first ??= owner;
            values.set(attribute, value);
            if (attribute)
                setAttr(element, attribute, instead);
        };
        if (element.localName === 'script') {
            if (canRun)
                take('type', scripts.ownerOf(element), getAttr(element, 'type') ?? '', INERT);
        }
        else {
            for (const { name, value } of Array.from(element.attributes))
                take(name, attributes.ownerOf(element, name, value), value);
            if (text) {
                const found = styles.scan(text);
                take('', found?.owner ?? null, text);
                text = found?.css ?? text;
            }
        }
        if (values.size === 0)
            return whole;
        setAttr(element, MARK, String(taken.push(values) - 1));
        const quoted = Array.from(element.attributes, ({ name, value }) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`);
        return `<${name}${quoted.join('')}${/\/\s*$/.test(rest) ? '/' : ''}>${text}`;
    };
    const rewrite = (html, canRun) => replaceTags(html, TAGS, (...tag) => cleanTag(...tag, canRun));
    const clean = (html, canRun) => (suspects(html) ? rewrite(html, canRun) : html);
    return {
        clean,
        ownerOf(html) {
            first = null;
            clean(html, true);
            return first;
        },
        claim(element) {
            const values = taken[Number(getAttr(element, MARK) ?? -1)];
            if (!values)
                return false;
            const { scripts, attributes } = parts();
            setAttr(element, MARK, null);
            for (const [name, value] of values) {
                if (name === 'type') {
                    setAttr(element, name, value || null);
                    scripts.inspect(element, 'parser');
                }
                else if (!name) {
                    element.textContent = value; // held by the setter
                }
                else if (!attributes.take(element, name, value)) {
                    setAttr(element, name, value);
                }
            }
            return true;
        },
        watch(watch) {
            /** @param at Which argument is the HTML. @param canRun It becomes a fragment, whose scripts run once it is inserted. */
            const onHtml = (at, canRun = false) => (self, args, native) => {
                const target = self;
                for (let i = 0; i < at; i++)
                    textOf(args, i); // in the order in which the browser converts them
                const html = textOf(args, at);
                const owner = target.ownerDocument ?? target.startContainer?.ownerDocument;
                // Nothing is fetched in a document without a window, and what comes out of it is looked at then.
                const isSuspect = suspects(html);
                if (!isSuspect && !isNotable(html))
                    return native();
                if ((owner && !owner.defaultView) || target.localName === 'template') {
                    onInert();
                    return native();
                }
                if (target.localName === 'style')
                    return styles().onText(self, args, native);
                const cleaned = isSuspect ? rewrite(html, canRun) : html;
                if (cleaned !== html)
                    args[at] = trustedHtml(cleaned);
                const place = target.parentNode ?? target;
                const scripts = () => Array.from(canRun ? [] : findAll(place, 'script'));
                const before = scripts();
                const made = native();
                // What such HTML brings never runs. What stood beside it may run yet.
                for (const script of scripts())
                    if (!before.includes(script))
                        parts().scripts.clear(script);
                if (canRun)
                    inspectTree(made, 'copy');
                else
                    inspectTree(place, 'html');
                if (/shadowroot/i.test(html))
                    onShadows(target);
                onEnd();
                return made;
            };
            const styles = () => parts().styles;
            watch('Element', 'innerHTML outerHTML', 'set', onHtml(0));
            watch('ShadowRoot', 'innerHTML', 'set', onHtml(0));
            watch('Element', 'setHTMLUnsafe', 'value', onHtml(0));
            watch('ShadowRoot', 'setHTMLUnsafe', 'value', onHtml(0));
            watch('Element', 'insertAdjacentHTML', 'value', onHtml(1));
            watch('Range', 'createContextualFragment', 'value', onHtml(0, true));
            watch('Document', 'execCommand', 'value', onHtml(2), (_document, command) => /^insert(html|image)$/i.test(String(command)));
            const onParse = (_self, args, native) => {
                const html = textOf(args, 0);
                if (suspects(html) || isNotable(html))
                    onInert();
                return native();
            };
            watch('DOMParser', 'parseFromString', 'value', onParse);
            const onDocument = (_self, _args, native) => {
                onInert();
                return native();
            };
            watch('XMLHttpRequest', 'responseXML', 'get', onDocument);
            watch('XMLHttpRequest', 'responseType', 'set', onDocument, (_self, type) => type === 'document');
        },
    };
}

const WATCHED$1 = [FETCHING, 'script,style,template', TAKEN, MARKED].join();
/** What code styles is seen as it is styled. */
const PARSED = `${WATCHED$1},[style]`;
function createInspector({ scripts, attributes, styles, markup, html }, { onFrame, onInert }) {
    const inspect = (element, from) => {
        const name = element.localName;
        if (html.claim(element))
            return;
        if (markup.inspect(element))
            return onInert();
        if (name === 'template') {
            if (findAll(element.content, WATCHED$1)[0])
                onInert();
            return;
        }
        if (name === 'script') {
            if (from !== 'copy')
                scripts.inspect(element, from);
            return;
        }
        attributes.inspect(element);
        styles.inspect(element);
        if (/frame$/.test(name))
            onFrame(element);
    };
    return (root, from = 'code') => {
        const watched = /parser|html/.test(from) ? PARSED : WATCHED$1;
        if (root?.nodeType === 1 && matches(root, watched))
            inspect(root, from);
        if (root?.firstChild)
            for (const element of findAll(root, watched))
                inspect(element, from);
    };
}
/** Enters the realm of a frame as soon as code gets hold of it. */
function watchFrames(realms) {
    return watch => {
        const onWindow = (_self, _args, native) => {
            const found = native();
            realms().enter(found);
            return found;
        };
        watch('', 'open', 'value', onWindow);
        for (const owner of ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement']) {
            watch(owner, 'contentWindow', 'get', onWindow);
            watch(owner, 'contentDocument', 'get', (_frame, _args, native) => {
                const found = native();
                realms().enter(found?.defaultView);
                return found;
            });
        }
    };
}

/**
 * Runs steps in order, yet lets no vendor delay another. A step waits for the blocking steps before it that are
 * of the same vendor, or of the same category when one of the two names no vendor. With nothing to wait for it
 * runs at once, in the same task.
 */
function createSequence(categoryOf) {
    /** Blocking steps that have not finished, in order. */
    const unfinished = new Map();
    const depends = (later, earlier) => later === earlier ||
        ((later[0] === '#' || earlier[0] === '#') && categoryOf(later) === categoryOf(earlier));
    return step => {
        const before = [];
        for (const [{ owner }, end] of unfinished)
            if (depends(step.owner, owner))
                before.push(end);
        const end = before.length > 0 ? Promise.all(before).then(() => run(step)) : run(step);
        if (!end || !step.blocking)
            return;
        const forget = () => void unfinished.delete(step);
        unfinished.set(step, end.then(forget, forget));
    };
}
function run(step) {
    try {
        return step.release();
    }
    catch (error) {
        warn('release-failed', error);
        return undefined;
    }
}

function createGate(law) {
    // A set keeps the order of arrival, which for what the parser brings is document order.
    const held = new Set();
    const ran = new Set();
    const sequence = createSequence(law.categoryOf);
    const release = (hold) => {
        held.delete(hold);
        // Frames, images and requests leave no code behind in this page.
        if (/script|inline|template/.test(hold.sink))
            ran.add(hold.owner);
        sequence(hold);
    };
    return {
        held,
        ran,
        once: new WeakSet(),
        holds: (owner) => owner !== null && !law.granted(owner),
        hold(hold) {
            if (law.granted(hold.owner))
                release(hold);
            else if (hold.refuse && law.refused(hold.owner))
                setTimeout(hold.refuse);
            else {
                held.add(hold);
                law.onHeld(hold);
            }
        },
        drop(hold) {
            if (hold)
                held.delete(hold);
        },
        reassign(ownerOf) {
            for (const hold of [...held]) {
                const owner = hold.ownerNow ? hold.ownerNow() : ownerOf(hold.url);
                if (owner === null)
                    release(hold);
                else
                    hold.owner = owner;
            }
        },
        update() {
            for (const hold of [...held]) {
                if (law.granted(hold.owner))
                    release(hold);
                else if (hold.refuse && law.refused(hold.owner)) {
                    held.delete(hold);
                    hold.refuse();
                }
            }
        },
    };
}

/** Watches a realm; `undos` takes what ends it. */
function watchRealm(realm, undos) {
    const globals = realm;
    return (owner, members, slot, handle, when) => {
        const target = owner ? globals[owner]?.prototype : realm;
        for (const member of members.split(' '))
            undos.push(patch(target, member, slot, handle, when));
    };
}
/** Begins with the page's own realm. */
function createRealms(watchers) {
    const undos = [];
    const seen = new WeakSet();
    const enter = (win) => {
        try {
            // A navigation gives a frame new built-ins, or, from its first empty page on, keeps them.
            const realm = win;
            if (!realm || seen.has(realm.Element))
                return;
            seen.add(realm.Element);
            const watch = watchRealm(realm, undos);
            watch('Function', 'toString', 'value', readAsOriginal);
            for (const watcher of watchers)
                watcher(watch, realm, undos);
        }
        catch {
            // SecurityError: another origin's frame, whose code is none of ours
        }
    };
    enter(window);
    return {
        enter,
        stop() {
            for (const undo of undos.reverse())
                undo();
        },
    };
}

const INSERTING$1 = 'append prepend before after replaceWith replaceChildren insertAdjacentElement appendChild insertBefore replaceChild moveBefore';
/** Everything that can be inserted or inserted into: a prototype has some of these methods. */
const NODES = 'Node Element Document DocumentFragment CharacterData DocumentType';
function createInsertions(inspectTree, enterFrames) {
    let isNeeded = false;
    let undos = null;
    /** A script in the shadow of an element that is not in the page yet is not seen when that gets there. */
    let shadows = false;
    const isPage = (node) => node.isConnected || (shadows && node.getRootNode().nodeType === 11);
    const onInsert = (self, args, native) => {
        const place = self;
        for (const arg of args) {
            const node = arg;
            // Outside the page nothing happens, unless a node comes from a document where nothing ever happens.
            if (node?.nodeType && (isPage(place) || node.ownerDocument !== place.ownerDocument))
                inspectTree(node);
        }
        const result = native();
        enterFrames();
        return result;
    };
    const start = (watch) => {
        for (const name of NODES.split(' '))
            watch(name, INSERTING$1, 'value', onInsert);
        watch('Range', 'insertNode surroundContents', 'value', (_range, args, native) => {
            inspectTree(args[0]);
            return native();
        });
        watch('Document', 'adoptNode', 'value', (_document, args, native) => {
            inspectTree(args[0], 'copy');
            return native();
        });
        watch('Document', 'importNode', 'value', (_document, _args, native) => {
            const copy = native();
            inspectTree(copy, 'copy');
            return copy;
        });
    };
    const stop = () => {
        for (const undo of undos?.reverse() ?? [])
            undo();
        undos = null;
    };
    const wake = () => {
        if (undos)
            return;
        undos = [];
        start(watchRealm(window, undos));
    };
    wake();
    return {
        watch(watch, realm) {
            if (realm !== window)
                start(watch);
            watch('Element', 'attachShadow', 'value', (_host, _args, native) => {
                shadows = true;
                return native();
            });
        },
        need() {
            isNeeded = true;
            wake();
        },
        rest() {
            // On frozen prototypes it could not begin again.
            if (!isNeeded && !Object.isFrozen(Node.prototype))
                stop();
        },
        stop,
    };
}

/** Events that come once in the life of a page. */
const ONCE = ['DOMContentLoaded', 'load', 'pageshow', 'readystatechange'];
function createLate() {
    let begin;
    const scripts = new WeakSet();
    const past = new Set();
    for (const type of ONCE) {
        const target = type === 'readystatechange' ? document : window;
        const onEvent = (event) => {
            const isLast = type !== 'readystatechange' || document.readyState === 'complete';
            if (event.target === document && isLast)
                past.add(type);
        };
        listen(target, type, onEvent, true);
    }
    const running = () => {
        const script = currentScript();
        return script && scripts.has(script) ? script : null;
    };
    const again = (target, type, listener) => {
        const isPage = target === window || target === document || target === undefined;
        if (!past.has(type) || !isPage || !running())
            return;
        setTimeout(() => {
            const event = new Event(type);
            Object.defineProperty(event, 'target', { value: document });
            if (typeof listener === 'function')
                listener.call(target ?? window, event);
            else
                listener?.handleEvent?.(event);
        });
    };
    return {
        add(script) {
            scripts.add(script);
            begin?.();
            begin = undefined;
        },
        running,
        watch(watch, realm) {
            if (realm !== window)
                return;
            const onListen = (self, [type, listener], native) => {
                again(self, String(type), listener);
                return native();
            };
            // Not before it is needed: a page listens to a great deal.
            begin = () => watch('EventTarget', 'addEventListener', 'value', onListen);
            watch('', 'onload', 'set', (_window, [listener], native) => {
                again(undefined, 'load', listener);
                return native();
            });
        },
    };
}

/** `window`, as vendors use it. */
const globals = () => window;
/**
 * Puts the parameters into a piece of data: `{id}`; `{#id}` as a number; `{now}` a `Date`, `{time}` milliseconds and
 * `{time/300000}` the same rounded up, which official snippets take at the moment they run; `{ '{do}': calls }` a function.
 * What stands for a parameter that was not given is left out.
 */
function fill(data, values) {
    if (typeof data === 'string')
        return fillText(data, values);
    if (typeof data !== 'object' || data === null)
        return data;
    if (Array.isArray(data))
        return data.map(item => fill(item, values));
    const calls = own(data, '{do}');
    if (calls)
        return (target) => makeCalls(calls, values, target);
    const entries = Object.entries(data).map(([key, value]) => [fillText(key, values), fill(value, values)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
function fillText(text, values) {
    if (text === '{now}')
        return new Date();
    if (text === '{time}')
        return Date.now();
    const [, isNumber, name] = /^\{(#?)([\w-]+)\}$/.exec(text) ?? [];
    if (name)
        return isNumber ? Number(own(values, name)) : own(values, name);
    return text
        .replace(/\{time\/(\d+)\}/, (_whole, step) => `${Math.ceil(Date.now() / step) * step}`)
        .replace(/\{([\w-]+)\}/g, (_whole, word) => own(values, word) ?? '');
}
/** Sets properties of `window`, as the vendor's snippet would. @param keep What the page has set itself stays. */
function setGlobals(given = {}, values, keep) {
    for (const [name, value] of Object.entries(fill(given, values))) {
        if (!keep || globals()[name] === undefined)
            globals()[name] = value;
    }
}
/**
 * Makes calls, or queues them where the vendor's own queue does. A vendor that throws is reported and stops
 * nobody else; a function that is not there yet has nothing to be told.
 *
 * @param on The object the paths start from. `first`: from `window`, and in front of everything queued: a vendor's consent
 * default counts only before its other calls, and the page's own snippet may have queued some already. Its file, which reads
 * them, is still held.
 * @returns Whether there was something at every path.
 */
function makeCalls(calls = [], values, on = window) {
    let found = true;
    for (const [path, ...data] of calls) {
        try {
            const names = path.split('.');
            const method = names.pop();
            const root = (on === 'first' ? window : on);
            if (method === 'push')
                root[names[0]] ??= [];
            const target = names.reduce((object, name) => object?.[name], root);
            const args = fill(data, values);
            found &&= typeof target?.[method] === 'function';
            if (on === 'first' && Array.isArray(target)) {
                target.unshift(...(method === 'push' ? args : [[method, ...args]]));
            }
            else
                target?.[method]?.apply(names[0] ? target : undefined, args);
        }
        catch (error) {
            warn('call-threw', path, error);
        }
    }
    return found;
}
/** Defines the queue function of an official snippet, unless the page has one. */
function installQueue(queue, values) {
    if (!queue || globals()[queue.name])
        return;
    const { name, store, into, direct, asArray, alias, methods } = queue;
    const kept = [];
    if (into)
        globals()[into] ??= kept;
    const fn = function () {
        // biome-ignore lint/complexity/noArguments: vendors tell their commands by the raw arguments object
        const args = arguments;
        const taken = direct && fn[direct];
        if (typeof taken === 'function')
            return taken.apply(fn, args);
        return (into ? globals()[into] : kept).push(asArray ? [...args] : args);
    };
    const made = methods
        ? withMethods(methods)
        : Object.assign(fn, store && { [store]: kept }, direct && { push: fn });
    globals()[name] = Object.assign(made, fill(queue.props ?? {}, values));
    if (alias)
        globals()[alias] ??= made;
}
/** An array with methods that keep themselves and their arguments in it; `people.set` in an array `people` inside. */
function withMethods(methods) {
    const made = [];
    for (const path of methods) {
        const names = path.split('.');
        const method = names.pop();
        let target = made;
        for (const name of names) {
            target[name] ??= [];
            target = target[name];
        }
        target[method] = (...args) => target.push([method, ...args]);
    }
    return made;
}
/**
 * Keeps calls to functions (`fbq()`) that are not there yet, and makes arrays (`_hsq[]`), which keep them by themselves. Where
 * the page has one of its own, it is left alone.
 *
 * @returns To be called when the real ones are about to be made: clears the place, and gives back a function that makes all
 * these calls again, on what has come there.
 */
function recordCalls(queues) {
    const calls = [];
    const recorders = queues.map(queue => {
        const name = queue.slice(0, -2);
        const record = (...args) => {
            calls.push(() => globals()[name](...args));
        };
        globals()[name] ??= queue.endsWith(')') ? record : [];
        return [name, record];
    });
    return () => {
        for (const [name, record] of recorders)
            if (globals()[name] === record)
                delete globals()[name];
        return () => {
            for (const call of calls.splice(0))
                call();
        };
    };
}

/** @param nonce Of our own tag: what a strict CSP lets run may load more. @param clear Tells the sinks that an element is ours. */
function createLoader(gate, clear, nonce) {
    const addresses = new Map();
    const recorded = new Map();
    const isLoaded = ({ values }) => Object.keys(values).length > 0;
    const inject = (load, { values }, url) => {
        const script = document.createElement('script');
        clear(script);
        for (const [name, value] of Object.entries(load.attributes ?? {}))
            setAttr(script, name, String(fill(value, values)));
        script.nonce = nonce;
        script.async = true;
        script.onload = () => {
            construct(load.construct, values);
            makeCalls(load.ready, values);
        };
        setAttr(script, 'src', trustedScriptUrl(url));
        insert(document.head ?? document.documentElement, script, null);
    };
    return {
        record(vendor) {
            if (isLoaded(vendor))
                recorded.set(vendor.id, recordCalls(vendor.queues));
        },
        prepare(vendor, { load, required = [] }) {
            const { values, id } = vendor;
            if (!load || !isLoaded(vendor) || required.find(name => own(values, name) === undefined))
                return;
            const url = String(fill(load.script, values));
            addresses.set(url, id);
            const again = recorded.get(id)?.();
            installQueue(load.queue, values);
            setGlobals(load.set, values, 'keep');
            makeCalls(load.calls, values);
            again?.();
            gate.hold({ owner: id, sink: 'script', url, release: () => void inject(load, vendor, url) });
        },
        loads(address) {
            if (addresses.size === 0)
                return false;
            const vendor = addresses.get(new URL(address, baseUri()).href);
            if (vendor)
                warn('tag-twice', vendor);
            return !!vendor;
        },
    };
}
/** Microsoft's file only defines a constructor; its official snippet calls it like this. */
function construct(plan, values) {
    const win = window;
    const made = plan && win[plan.name];
    if (typeof made !== 'function' || !plan)
        return;
    win[plan.into] = Reflect.construct(made, [
        { ...fill(plan.options, values), q: win[plan.into] },
    ]);
    makeCalls(plan.calls, values);
}

/** @param mayKeep Whether an owner has consent. */
function createNames(know, mayKeep) {
    const cache = new Map();
    let listed = [];
    let own = '';
    const find = (store, name) => listed.filter(([, names]) => fitsAny(names[store], name)).map(([id]) => id);
    return {
        ownerOf(store, name) {
            if (store === 'cookies' && name === own)
                return null;
            const key = `${store} ${name}`;
            const owners = cache.get(key) ?? find(store, name);
            cache.set(key, owners);
            // Two vendors can share a name (`_gac_*` is of Analytics and of Ads): one yes is enough.
            return owners.find(mayKeep) === undefined ? (owners[0] ?? null) : null;
        },
        setPlan(plan) {
            cache.clear();
            own = plan.cookie.name;
            listed = plan.vendors.map(vendor => {
                const { cookies, storage = [], databases = [] } = know(vendor);
                return [vendor.id, { cookies, storage: [...storage, ...databases] }];
            });
        },
    };
}

function createTake(gate, owners) {
    return (sink, url, go, refuse) => {
        const owner = owners.ownerOf(url);
        if (!gate.holds(owner))
            return undefined;
        const hold = { owner, sink, url, release: () => void go(), refuse };
        gate.hold(hold);
        return hold;
    };
}
/**
 * Holds requests made by code. While the visitor has not answered they wait; after a refusal they fail as they
 * do with an ad blocker, which every vendor's own code is used to, so that nothing waits for ever.
 */
function watchNetwork(take, gate, isHeld) {
    return watch => {
        watch('', 'fetch', 'value', onFetch(take));
        watch('Cache', 'add', 'value', onFetch(take));
        const onAll = onFetch(take, ([all]) => all.map(request => addressOf([request])).find(isHeld) ?? '');
        watch('Cache', 'addAll', 'value', onAll, (_cache, all) => Array.isArray(all));
        watch('Worklet', 'addModule', 'value', onFetch(take));
        watch('', 'fetchLater', 'value', (_self, args, native) => take('beacon', addressOf(args), native, () => { }) ? { activated: false } : native());
        // "true" says only that it was taken: with "false" a tag tries an image or a request instead.
        watch('Navigator', 'sendBeacon', 'value', (_self, args, native) => take('beacon', textOf(args, 0), native, () => { }) ? true : native());
        watchXhr(watch, take, gate);
        const onSubmit = (self, [submitter], native) => {
            const form = self;
            const button = submitter;
            const url = (button && getAttr(button, 'formaction')) ?? getAttr(form, 'action') ?? '';
            return take('form', url, native, () => { }) ? undefined : native();
        };
        // A visitor who presses a button means it; code that submits may not have been asked to.
        watch('HTMLFormElement', 'submit requestSubmit', 'value', onSubmit);
    };
}
/** Of a string, a `URL` or a `Request`. */
const addressOf = (args) => Object.prototype.toString.call(args[0]) === '[object Request]' ? args[0].url : textOf(args, 0);
const onFetch = (take, read = addressOf) => (_self, args, native) => {
    let settle;
    let fail;
    const held = take('fetch', read(args), () => settle?.(native()), 
    // What browsers say when a request could not be made.
    () => fail?.(new TypeError('Failed to fetch')));
    if (!held)
        return native();
    return new Promise((resolve, reject) => {
        settle = resolve;
        fail = reject;
    });
};
function watchXhr(watch, take, gate) {
    const addresses = new WeakMap();
    const holds = new WeakMap();
    const forget = (xhr) => gate.drop(holds.get(xhr));
    watch('XMLHttpRequest', 'open', 'value', (self, args, native) => {
        forget(self);
        textOf(args, 0);
        addresses.set(self, textOf(args, 1));
        return native();
    });
    watch('XMLHttpRequest', 'abort', 'value', (self, _args, native) => {
        forget(self);
        return native();
    });
    watch('XMLHttpRequest', 'send', 'value', (self, _args, native) => {
        const xhr = self;
        const held = take('xhr', addresses.get(xhr) ?? '', native, () => {
            // A request that fails goes to its end and then tells so: https://xhr.spec.whatwg.org/#request-error-steps
            xhr.abort();
            for (const type of ['error', 'loadend'])
                xhr.dispatchEvent(new ProgressEvent(type));
        });
        if (!held)
            return native();
        // A synchronous one returns at once, with status 0: waiting would freeze the page.
        holds.set(xhr, held);
        return undefined;
    });
}

/** A page comes over the network in pieces, and so does the text of these. */
const IN_PIECES = /^(script|style)$/;
/**
 * A script's turn comes right after it was parsed: the browser runs mutation observers before it prepares a script
 * (https://github.com/whatwg/html/issues/7882), so that an external script can still be kept from running. What the
 * speculative scanner has fetched by then is fetched. Styles and images that change are seen before they are fetched.
 *
 * @param inspectChange Looks at an element of which an attribute has changed.
 * @param onEnd Told after every batch.
 */
function createObserver(inspectTree, inspectChange, onEnd, attributeFilter) {
    const onRecords = (records) => {
        let covered = null;
        for (const record of records) {
            const { target } = record;
            // The parser reports a parent before its children, and by now the parent holds them all.
            if (covered?.contains(target))
                continue;
            const { addedNodes, type } = record;
            if (type === 'attributes')
                inspectChange(target);
            const place = type === 'characterData' ? target.parentElement : null;
            if (place && IN_PIECES.test(place.localName))
                inspectTree(place, 'parser');
            for (const node of addedNodes) {
                covered = node;
                inspectTree(node.nodeType === 3 ? target : node, 'parser');
                if (node.nodeType === 1)
                    observeShadows(node);
            }
        }
        onEnd();
    };
    const ofPage = new MutationObserver(onRecords);
    const ofOthers = new MutationObserver(onRecords);
    const observe = (root, observer = ofOthers) => observeWith(observer, root, { childList: true, characterData: true, subtree: true, attributeFilter });
    const observeShadows = (root) => {
        for (const { shadowRoot } of [root, ...findAll(root, '*')]) {
            if (!shadowRoot)
                continue;
            observe(shadowRoot);
            inspectTree(shadowRoot, 'parser');
        }
    };
    observe(document, ofPage);
    return {
        observe: root => observe(root),
        observeShadows,
        watch: element => observeWith(ofOthers, element, { attributeFilter }),
        rest: () => ofPage.disconnect(),
        stop() {
            ofPage.disconnect();
            ofOthers.disconnect();
        },
    };
}

const INSERTING = 'append prepend replaceChildren appendChild insertBefore replaceChild';
/** A style element, or text in one. */
const isStyleText = (node) => (node.localName ?? node.parentNode?.localName) === 'style';
/** Holds addresses in what code puts into style elements as text: the browser fetches what an `@import` names at once. */
function watchStyleText({ inspectText, onText }) {
    const onNodes = (_self, args, native) => {
        for (const [at, arg] of args.entries()) {
            if (typeof arg === 'string')
                args[at] = new Text(arg);
            const node = args[at];
            for (const text of node?.nodeType ? [node, ...node.childNodes] : [])
                if (text.nodeType === 3)
                    inspectText(text);
        }
        return native();
    };
    return (watch, realm, undos) => {
        // Every element has these methods, and pages insert thousands of elements: only style elements get some of their own,
        // which call what everybody has, whoever else has patched that.
        const { prototype } = realm.HTMLStyleElement;
        const up = realm.HTMLElement.prototype;
        for (const name of `${INSERTING} insertAdjacentText`.split(' ')) {
            const value = {
                [name](...args) {
                    return Reflect.apply(up[name], this, args);
                },
            }[name];
            dress(value, up[name]);
            define(prototype, name, { value, configurable: true, enumerable: true, writable: true });
            undos.push(() => Reflect.deleteProperty(prototype, name));
        }
        watch('HTMLStyleElement', INSERTING, 'value', onNodes);
        watch('HTMLStyleElement', 'insertAdjacentText', 'value', (style, args, native) => {
            const place = textOf(args, 0).toLowerCase();
            if (place === 'afterbegin')
                return style.prepend(textOf(args, 1));
            if (place === 'beforeend')
                return style.append(textOf(args, 1));
            return native();
        });
        watch('HTMLElement', 'innerText', 'set', onText, isStyleText);
        watch('CharacterData', 'data', 'set', onText, isStyleText);
        watch('CharacterData', 'before after replaceWith', 'value', onNodes, isStyleText);
        for (const name of ['appendData', 'insertData', 'replaceData', 'deleteData']) {
            watch('CharacterData', name, 'value', (self, args, native) => {
                const text = self;
                const copy = text.cloneNode();
                copy[name](...args);
                const made = [copy.data];
                return onText(text, made, () => {
                    if (made[0] === copy.data)
                        return native();
                    text.data = made[0];
                    return undefined;
                });
            }, isStyleText);
        }
    };
}

/** Properties that stand for an attribute which makes a browser fetch, by the element they are of. */
const PROPERTIES = [
    ['Script', 'src type'],
    ['Image', 'src srcset'],
    ['IFrame', 'src srcdoc'],
    ['Frame', 'src'],
    ['Link', 'href imageSrcset rel'],
    ['Media', 'src'],
    ['Video', 'poster'],
    ['Source', 'src srcset'],
    ['Track', 'src'],
    ['Object', 'data'],
    ['Embed', 'src'],
    ['Input', 'src'],
    ['Body', 'background'],
    ['Anchor', 'ping'],
    ['Area', 'ping'],
];
/** Properties that give the attribute as it stands; the others give an address in full. */
const IS_TEXT = /srcset|srcdoc|ping|type|rel/;
/** Elements that code marks by `dataset`. */
const MARKABLE = /^(script|iframe|template|link)$/;
/** Attributes that are not fetched themselves, and that decide what is. */
const DECISIVE = ['rel', 'type', 'style'];
const WATCHED = new Set([...NAMES, ...DECISIVE, ...DRAWING]);
/** Whether one of these names matters on an element: most addresses are those of links to follow, most colours are none. */
const concerns = (element, name, value) => name === 'href' ? element.localName !== 'a' : !DRAWING.includes(name) || /\//.test(value);
/** The name in the arguments of a call, which may have a namespace before it. Links of SVG have any prefix. */
function nameIn(args, at) {
    const isLink = at && /xlink$/.test(textOf(args, 0));
    const name = textOf(args, at).toLowerCase();
    return isLink ? `xlink:${name.split(':').pop()}` : name;
}
/** Elements whose address is an object of its own. */
const ANIMATED = ['SVGImageElement', 'SVGUseElement', 'SVGFEImageElement', 'SVGScriptElement'];
/**
 * Looks at what code puts into an attribute, before it is there. Code that reads a held attribute finds what it put.
 *
 * @param onMark Told when an element is marked by code.
 */
function watchSetters({ scripts, attributes, styles }, inspectTree, onMark) {
    /** What a script is decides whether its address is fetched. */
    const setType = (script, type, native) => {
        if (scripts.setType(script, type))
            return undefined;
        const result = native();
        // Code that has no address is looked at when it comes in: there may be more of it by then.
        if (getAttr(script, 'src') !== null)
            scripts.inspect(script, 'code');
        return result;
    };
    const set = (element, name, value, native) => {
        if (element.localName === 'script') {
            if ('src' in element ? name === 'src' : /href$/.test(name))
                scripts.inspectAddress(element, value);
            else if (name === 'type')
                return setType(element, value, native);
        }
        else if (name === 'rel') {
            // What the link is decides whether its address is fetched.
            const href = getAttr(element, 'href');
            if (href !== null && attributes.take(element, 'href', href, value))
                setAttr(element, 'href', null);
        }
        else if (name !== 'style' && attributes.take(element, name, value)) {
            setAttr(element, name, null);
            return undefined;
        }
        const result = native();
        if (name === 'style')
            styles.inspect(element);
        return result;
    };
    const setNamed = (at) => (self, args, native) => {
        const name = nameIn(args, at);
        if (name.startsWith('data-'))
            onMark();
        return set(self, name, textOf(args, at + 1), native);
    };
    /** What an attribute of a held element says to the page. */
    const read = (element, name) => name === 'type' ? scripts.typeOf(element) : attributes.held(element, name);
    /** Pages set thousands of images to data, as placeholders: those need no look. A list may have others behind the data. */
    const isImageAsked = (image, value) => typeof value !== 'string' || value.slice(0, 5) !== 'data:' || attributes.has(image);
    /** Scripts are few, and held by their type: all of them are asked. */
    const isHeld = element => element.localName === 'script' || attributes.has(element);
    /** Whose address such an object is. */
    const addresses = new WeakMap();
    return watch => {
        for (const [kind, properties] of PROPERTIES) {
            for (const property of properties.split(' ')) {
                const name = property.toLowerCase();
                const element = `HTML${kind}Element`;
                watch(element, property, 'set', (self, args, native) => set(self, name, textOf(args, 0), native), kind === 'Image' && name === 'src' ? isImageAsked : undefined);
                const get = (self, _args, native) => {
                    const held = read(self, name);
                    if (held === undefined)
                        return native();
                    return IS_TEXT.test(name) ? (held ?? '') : new URL(held, baseUri()).href;
                };
                watch(element, property, 'get', get, isHeld);
            }
        }
        // Pages use few names, thousands of times.
        const free = new Set();
        const isWatched = (element, name, value) => {
            if (typeof name !== 'string')
                return true;
            const lower = name.toLowerCase();
            if (WATCHED.has(lower))
                return concerns(element, lower, value);
            if (MARKS.test(name))
                return true;
            if (free.size < 100)
                free.add(name);
            return false;
        };
        watch('Element', 'setAttribute', 'value', setNamed(0), Object.assign(isWatched, { free }));
        watch('Element', 'setAttributeNS', 'value', setNamed(1));
        const ask = (self, [name], native) => {
            const held = read(self, String(name).toLowerCase());
            return held === undefined ? native() : held;
        };
        watch('Element', 'getAttribute', 'value', ask, isHeld);
        const has = (self, args, native) => typeof ask(self, args, native) === 'string' || native();
        watch('Element', 'hasAttribute', 'value', has, isHeld);
        const forget = (nameOf) => (self, args, native) => {
            const element = self;
            const name = nameOf(args);
            attributes.forget(element, name);
            return name === 'type' ? setType(element, null, native) : native();
        };
        const named = (at) => forget(args => nameIn(args, at));
        watch('Element', 'removeAttribute toggleAttribute', 'value', named(0), isHeld);
        watch('Element', 'removeAttributeNS', 'value', named(1), isHeld);
        const node = forget(([attribute]) => attribute.name);
        watch('Element', 'removeAttributeNode', 'value', node, isHeld);
        const onAttr = (self, args, native) => {
            const { ownerElement, name } = self;
            return ownerElement ? set(ownerElement, name, textOf(args, 0), native) : native();
        };
        watch('Attr', 'value', 'set', onAttr);
        const isAttr = (node) => node.nodeType === 2;
        // One handler for two kinds of node: pages set the text of all the others thousands of times.
        watch('Node', 'nodeValue textContent', 'set', (node, args, native) => (isAttr(node) ? onAttr : styles.onText)(node, args, native), node => isAttr(node) || isStyleText(node));
        // An attribute as a node: its element is known once it has one.
        const onNode = (_self, [attribute], native) => {
            const before = native();
            const { ownerElement, name, value } = attribute;
            if (ownerElement)
                set(ownerElement, name, value, () => inspectTree(ownerElement));
            return before;
        };
        watch('Element', 'setAttributeNode setAttributeNodeNS', 'value', (self, [attribute], native) => {
            const { name, value } = attribute;
            return set(self, name.toLowerCase(), value, native) ?? null;
        });
        watch('NamedNodeMap', 'setNamedItem setNamedItemNS', 'value', onNode);
        for (const owner of ANIMATED) {
            watch(owner, 'href', 'get', (element, _args, native) => {
                const address = native();
                addresses.set(address, element);
                return address;
            });
        }
        const isAddress = address => addresses.has(address);
        const onAddress = (address, args, native) => set(addresses.get(address), 'href', textOf(args, 0), native);
        watch('SVGAnimatedString', 'baseVal', 'set', onAddress, isAddress);
        watch('HTMLElement', 'dataset', 'get', (_self, _args, native) => {
            onMark();
            return native();
        }, element => MARKABLE.test(element.localName));
    };
}

/** What a URL parser takes for the start of a host, and all up to the end of what may hold one. */
const AUTHORITY = /(?:(?:http|ws)s?:[/\\]*|[/\\]{2,})([^/\\?#]*)/gi;
/** What stands between characters that no host we know has in it: users, ports, quotes, the rest of a tag. */
const PIECE = /\[[^\]]*|[^\0- "'`<>()[\]{}:;,@&=|^!$*+~]+/g;
/** A host that every parser reads as it stands. */
const PLAIN_HOST = /^(?:[\w-]+\.)*[a-z_-][\w-]*$/i;
/**
 * A character reference that can be part of an address: by number, save those of quotes, dashes and spaces, or by
 * name. `&amp;` may precede it where a text is HTML inside an attribute (`srcdoc`).
 * https://html.spec.whatwg.org/multipage/named-characters.html
 */
const REFERENCE = /&(?:(?:amp|AMP);?)*(?:#(?!0*(?:34|39|160|8211|8212|821[678]|822[0126]);|[xX]0*(?:22|27|[aA]0|201[349cdCD]);)|(?:sol|bsol|colon|period|lowbar|UnderBar|percnt|commat|num|quest|fjlig|Tab|NewLine);)/;
/** A reference by name where a host may be, where also a soft hyphen or 𝕗 count; the usual ones of prose do not. */
const HOST_REFERENCE = /&(?:(?:amp|AMP);?)*(?!(?:amp|AMP|quot|apos|lt|gt|nbsp|copy|hellip|bull|middot|[lr][sd]?quo|[lr]aquo|[mn]dash|[lr]arr);)[a-z]/i;
/** Whether a text could have a host in it. Of what most texts lack, looking for a character is far cheaper than a pattern. */
function mayHaveHost(line) {
    if (line.indexOf('//') >= 0 || line.indexOf('\\') >= 0)
        return true;
    for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) {
        if ('psPS'.includes(line[at - 1] ?? ' '))
            return true; // http:, https:, ws:, wss:
    }
    return false;
}
const hasBreak = (text) => ['\n', '\t', '\r'].some(char => text.indexOf(char) >= 0);
/** Where HTML has CSS in it, which has escapes of its own. */
const STYLED$1 = /style|svg|fill|stroke|filter|mask|clip|cursor|marker/i;
/**
 * A quick look at HTML or CSS, so that only what may concern us is parsed.
 *
 * @param isHeldHost Whether somebody with addresses on a host is held. Gets a host as `URL` gives it.
 * @param isHeldPath Whether a text may hold a path that is held on the site itself or on any host.
 */
function createSuspicion(isHeldHost, isHeldPath) {
    let base = '';
    let hostname = '';
    let path = '';
    /** Relative addresses of every text mean something held. */
    function isHeldBase() {
        if (base !== baseUri()) {
            base = baseUri();
            const url = new URL(base);
            hostname = url.hostname;
            path = plainPath(url.pathname);
        }
        return isHeldHost(hostname) || isHeldPath(path);
    }
    return (text, isCss = false) => {
        // The URL parser removes these wherever they are: https://url.spec.whatwg.org/#concept-basic-url-parser
        const line = hasBreak(text) ? text.replace(/[\t\n\r]+/g, '') : text;
        const hasReference = !isCss && line.indexOf('&') >= 0;
        if (line.indexOf('\\') >= 0 && (isCss || STYLED$1.test(line)))
            return true;
        if ((hasReference && REFERENCE.test(line)) || isHeldBase())
            return true;
        if (isHeldPath(line.indexOf('%') < 0 ? line : decode$1(line, decodeURIComponent)))
            return true;
        if (!mayHaveHost(line))
            return false;
        const seen = new Set();
        // The # of a harmless reference ends no host.
        const scanned = !hasReference ? line : line.replace(/&(?:(?:amp|AMP);?)*#/g, '"');
        for (const [, authority = ''] of scanned.matchAll(AUTHORITY)) {
            // Most of a page's addresses are on the same few hosts.
            if (seen.has(authority))
                continue;
            seen.add(authority);
            if (!isCss && HOST_REFERENCE.test(authority))
                return true;
            for (const [piece] of authority.matchAll(PIECE)) {
                const host = hostOf(piece);
                if (host && isHeldHost(host))
                    return true;
            }
        }
        return false;
    };
}
/** The host a browser makes of a text, or empty. */
function hostOf(text) {
    if (PLAIN_HOST.test(text))
        return text.toLowerCase();
    try {
        return new URL(`https://${text}${text.startsWith('[') ? ']' : ''}`).hostname;
    }
    catch {
        return '';
    }
}

/** Takes a cookie away rather than setting it. */
const IS_REMOVAL = /;\s*(max-age\s*=\s*(0|-)|expires\s*=[^;]*(19[67]\d|200\d))/i;
function createStorage(gate, names) {
    const holds = new Map();
    /** Writes that were nobody's as far as was known, the last one of each name: names are learnt later than they are used. */
    let early = new Map();
    /** Holds a write, the last one of its name; says whether it was one to hold. */
    const take = (store, name, write, erase) => {
        const key = `${store} ${name}`;
        gate.drop(holds.get(key));
        const owner = names.ownerOf(store, name);
        if (!gate.holds(owner)) {
            early?.set(key, () => {
                if (take(store, name, write, erase))
                    erase();
            });
            return false;
        }
        const sink = store === 'cookies' ? 'cookie' : 'storage';
        const ownerNow = () => names.ownerOf(store, name);
        const hold = { owner, sink, url: name, ownerNow, release: () => void write(), refuse() { } };
        holds.set(key, hold);
        gate.hold(hold);
        return true;
    };
    const takeCookie = (name, write) => take('cookies', name, write, () => eraseCookie(name, location));
    const isHeld = (store, name) => gate.holds(names.ownerOf(store, name));
    const stores = () => {
        try {
            return [localStorage, sessionStorage];
        }
        catch {
            return []; // switched off, or the page is in a sandboxed frame: nothing is kept
        }
    };
    /** Keys are also set by assignment (`localStorage.key = …`), which no script sees. So new ones are looked for. */
    const sweep = () => {
        for (const [at, storage] of stores().entries()) {
            for (const key of Object.keys(storage)) {
                if (!old[at]?.has(key) && isHeld('storage', key))
                    storage.removeItem(key);
            }
        }
    };
    const old = stores().map(storage => new Set(Object.keys(storage)));
    for (const type of ['load', 'pagehide'])
        listen(window, type, sweep);
    // Servers set cookies too, and frames. What a script can see of it is undone.
    const { cookieStore } = window;
    if (cookieStore) {
        listen(cookieStore, 'change', event => {
            for (const { name } of event.changed)
                if (isHeld('cookies', name))
                    eraseCookie(name, location);
        });
    }
    return {
        watch(watch) {
            watch('Document', 'cookie', 'set', (_document, args, native) => {
                const line = textOf(args, 0);
                const name = line.split(/[=;]/, 1)[0]?.trim() ?? '';
                if (IS_REMOVAL.test(line))
                    return native();
                return takeCookie(name, native) ? undefined : native();
            });
            watch('CookieStore', 'set', 'value', (_store, args, native) => {
                const [cookie] = args;
                // Objects that make themselves a name as they are read are left to the browser.
                const name = typeof cookie === 'string'
                    ? cookie
                    : Object.getOwnPropertyDescriptor(Object(cookie), 'name')?.value;
                if (typeof name !== 'string')
                    return native();
                return takeCookie(name, native) ? Promise.resolve() : native();
            });
            watch('Storage', 'setItem', 'value', (self, args, native) => {
                const key = textOf(args, 0);
                const erase = () => self.removeItem(key);
                return take('storage', key, native, erase) ? undefined : native();
            });
            watch('IDBFactory', 'open', 'value', (_factory, args, native) => {
                const name = textOf(args, 0);
                const request = native();
                const erase = () => {
                    request.result.close();
                    indexedDB.deleteDatabase(name);
                };
                early?.set(`storage ${name}`, () => {
                    if (!isHeld('storage', name))
                        return;
                    if (request.readyState === 'done')
                        erase();
                    else
                        listen(request, 'success', erase);
                });
                if (isHeld('storage', name)) {
                    // A new database that is not finished is none; the page hears that it could not be made.
                    listen(request, 'upgradeneeded', event => {
                        event.stopImmediatePropagation();
                        request.transaction?.abort();
                    });
                }
                return request;
            });
        },
        setPlan(plan) {
            names.setPlan(plan);
            for (const again of [...(early?.values() ?? [])])
                again();
            sweep();
        },
        rest() {
            early = null;
        },
    };
}

/** Kinds of rule that code gives properties. */
const STYLED = ['CSSStyleRule', 'CSSKeyframeRule', 'CSSFontFaceRule'];
/** Holds addresses in what code writes into style sheets past their text. */
function watchStyleRules({ cleanArgument, scan, inspectStyle }) {
    return watch => {
        for (const owner of ['CSSStyleSheet', 'CSSGroupingRule', 'CSSStyleRule']) {
            watch(owner, 'insertRule', 'value', (sheet, args, native) => {
                const list = sheet;
                let rule;
                const isCleaned = cleanArgument(args, 0, {}, '', later => {
                    const at = Array.from(list.cssRules).indexOf(rule);
                    if (at < 0)
                        return;
                    list.deleteRule(at);
                    list.insertRule(later, at);
                });
                const index = native();
                if (isCleaned)
                    rule = list.cssRules[index];
                return index;
            });
        }
        watch('CSSStyleSheet', 'addRule', 'value', (sheet, args, native) => {
            // As https://drafts.csswg.org/cssom/#dom-cssstylesheet-addrule has it.
            const rule = `${textOf(args, 0)} {${textOf(args, 1)}}`;
            if (!scan(rule))
                return native();
            const list = sheet;
            list.insertRule(rule, args[2] ?? list.cssRules.length);
            return -1;
        });
        watch('CSSKeyframesRule', 'appendRule', 'value', (rules, args, native) => {
            cleanArgument(args, 0, {}, '', css => rules.appendRule(css));
            return native();
        });
        watch('CSSStyleSheet', 'replace replaceSync', 'value', (sheet, args, native) => {
            cleanArgument(args, 0, sheet, '', css => sheet.replaceSync(css));
            return native();
        });
        for (const owner of STYLED) {
            watch(owner, 'style', 'get', (_rule, _args, native) => {
                const style = native();
                soon(() => inspectStyle(style));
                return style;
            });
        }
    };
}

/** A quoted string, unless it stands in a selector (`[href="…"]`), or what `url()` names without quotes. */
const ADDRESSES = /(=\s*)?("(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')|\b(?:url|src)\(\s*([^"')\s][^)]*)\)/gi;
const ESCAPES = /\\(?:([\da-f]{1,6})\s?|\n|(.))/gi;
/** Those of letters that are no digits of another escape: `u\72l(` is `url(`. */
const LETTERS = /\\(?:0{0,4}([46][7-9a-f]|[57][\da])\s?|([g-z]))/gi;
const decodeEscape = (_escape, code, char = '') => code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : char;
/** What no style without an address has. */
const MAY_FETCH = /[("'\\]/;
/** Fetches nothing. */
const NOTHING = '"data:,"';
/** @param watchElement Looks at an element whenever its attributes change. */
function createStyles(gate, owners, isSuspicious, watchElement) {
    const suspects = (css) => isSuspicious(css, true);
    const holds = new WeakMap();
    const scan = css => {
        if (!suspects(css))
            return null;
        let owner = null;
        let url = '';
        const cleaned = css.replace(LETTERS, decodeEscape).replace(ADDRESSES, (whole, selector, quoted, bare) => {
            if (selector)
                return whole;
            const address = (bare ?? quoted.slice(1, -1)).replace(ESCAPES, decodeEscape);
            const found = owners.ownerOf(address);
            if (!gate.holds(found) || found === NOBODY)
                return whole;
            owner ??= found;
            url ||= address;
            return bare ? `url(${NOTHING})` : NOTHING;
        });
        return owner === null ? null : { css: cleaned, owner, url };
    };
    /** The CSS that may be used now; what it lacks is put there by `use` when it may. */
    function clean(target, slot, css, use) {
        const before = holds.get(target)?.get(slot);
        if (before?.cleaned === css && gate.held.has(before))
            return css; // looked at again
        gate.drop(before);
        const found = scan(css);
        if (!found)
            return css;
        const { owner, url } = found;
        const release = () => void use(clean(target, slot, css, use));
        const hold = { owner, sink: 'style', url, release, cleaned: found.css };
        const all = holds.get(target) ?? new Map();
        holds.set(target, all.set(slot, hold));
        gate.hold(hold);
        return found.css;
    }
    const cleanArgument = (args, at, target, slot, use) => {
        const given = textOf(args, at);
        const cleaned = clean(target, slot, given, use);
        if (cleaned !== given)
            args[at] = cleaned;
        return cleaned !== given;
    };
    const cleanText = (text) => {
        const use = (css) => {
            if (css !== text.data)
                text.data = css;
        };
        use(clean(text, '', text.data, use));
    };
    const cleanStyle = (style) => {
        for (const property of Array.from(style)) {
            const css = style.getPropertyValue(property);
            if (!MAY_FETCH.test(css))
                continue;
            const use = (value) => {
                if (value !== style.getPropertyValue(property))
                    setStyle(style, property, value);
            };
            use(clean(style, property, css, use));
        }
    };
    const inspect = (element) => {
        if (element.localName === 'style') {
            for (const child of element.childNodes)
                if (child.nodeType === 3)
                    cleanText(child);
        }
        // Not by the attribute: that is made of the style when it is read, and code can tell by the order of attributes.
        const style = styleOf(element);
        if (style && style.length > 0)
            cleanStyle(style);
    };
    return {
        cleanArgument,
        scan,
        inspect,
        inspectText: cleanText,
        inspectStyle: cleanStyle,
        onText(self, args, native) {
            const node = self;
            cleanArgument(args, 0, node, '', css => {
                node.textContent = css; // once more by this setter
            });
            return native();
        },
        watch(watch) {
            const onProperty = (put) => (self, args, native) => {
                const property = textOf(args, 0);
                cleanArgument(args, 1, self, property, css => put(self, property, css));
                return native();
            };
            const isHeld = (style) => holds.has(style);
            watch('CSSStyleDeclaration', 'setProperty', 'value', onProperty(setStyle), (style, _property, css) => typeof css !== 'string' || MAY_FETCH.test(css) || isHeld(style));
            const onMap = onProperty((map, property, css) => map.set(property, css));
            watch('StylePropertyMap', 'set append', 'value', onMap, (map, _property, css) => MAY_FETCH.test(String(css)) || isHeld(map));
            watch('CSSStyleDeclaration', 'cssText', 'set', (style, _args, native) => {
                native();
                cleanStyle(style);
            });
            // Where properties of a style are no setters (Chromium), nothing else sees them.
            const seen = new WeakSet();
            const onElement = (self, _args, native) => {
                const element = self;
                seen.add(element);
                watchElement(element);
                return native();
            };
            const isNew = element => !seen.has(element);
            for (const owner of ['HTMLElement', 'SVGElement'])
                watch(owner, 'style', 'get', onElement, isNew);
        },
    };
}

/**
 * Takes over what a guard in the page has held by host alone: what need not wait goes on at once. Once the plan is
 * there, since nobody else knows the vendors of the owner's own, of whom the guard was told.
 */
function takeOver(guarded, { gate, owners, names, scripts }) {
    const giveBack = ({ element, name, value, isAsync }) => {
        if (!name) {
            element.textContent = value;
        }
        else if (name === 'type') {
            setAttr(element, name, value);
            scripts.inspect(element, isAsync ? 'code' : 'parser');
            if (getAttr(element, name) !== INERT)
                reinsert(element);
        }
        else {
            // Looked at on its way, as everything that code puts there; by the page's own setter, also for elements of a
            // frame, whose realm nobody watches yet.
            Element.prototype.setAttribute.call(element, name, value ?? '');
        }
    };
    const giveOn = ({ sink, url, go, fail }) => {
        const ownerNow = /cookie|storage/.test(sink)
            ? () => names.ownerOf(sink === 'cookie' ? 'cookies' : 'storage', url)
            : () => owners.ownerOf(url);
        const owner = ownerNow();
        if (gate.holds(owner))
            gate.hold({ owner, sink, url, ownerNow, release: () => void go(), refuse: fail });
        else
            go();
    };
    // Modules among what was held may import by the names of a map.
    for (const map of document.querySelectorAll('script[type="importmap"]'))
        scripts.inspect(map, 'parser');
    for (const held of guarded) {
        if ('element' in held)
            giveBack(held);
        else
            giveOn(held);
    }
}

/** Whether every element that begins in some HTML ends there, and none of them is a script. */
function isWhole(html) {
    const count = (tags) => html.match(tags)?.length ?? 0;
    const begun = count(/<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)[a-z]/gi);
    return begun === count(/<\/[a-z]/gi) && !UNFINISHED.test(html) && !/<script/i.test(html);
}
/**
 * Holds what `document.write` brings; what late scripts write lands at their place instead of wiping the page.
 *
 * @param onInert Told when something was written where nothing happens.
 */
function watchWrites(html, late, inspectTree, onInert) {
    const unfinished = new WeakMap();
    const written = new Map();
    const write = (page, args, native, isEnd) => {
        const given = args.join('');
        const text = (unfinished.get(page) ?? '') + given;
        const tail = isEnd ? '' : (UNFINISHED.exec(text)?.[0] ?? '');
        const cleaned = html.clean(text.slice(0, text.length - tail.length), true);
        unfinished.set(page, tail);
        // When the script has ended, before the parser goes on: nothing gets between the pieces.
        if (tail)
            soon(() => unfinished.get(page) && write(page, [], native, true));
        if (cleaned === given)
            return native();
        args.splice(0, args.length, trustedHtml(cleaned));
        native();
        inspectTree(page, 'parser');
        return undefined;
    };
    const ends = new WeakMap();
    /** Where what a script writes goes on. */
    const endOf = (script, parent) => {
        const before = ends.get(script);
        if (before?.parentNode)
            return before;
        const end = new Text();
        ends.set(script, end);
        insert(parent, end, script.nextSibling);
        return end;
    };
    /** Puts nodes after a script one by one; what follows a file waits for it, as it does while a page is parsed. */
    const place = async (script, text, goesOn = false) => {
        const { parentNode } = script;
        if (!parentNode)
            return; // it took itself out of the page, and nobody knows where that was
        const range = document.createRange();
        range.selectNode(script);
        // Files among them write too, and that comes before what follows them.
        const end = endOf(script, parentNode);
        for (const node of Array.from(range.createContextualFragment(trustedHtml(text)).childNodes)) {
            if (!end.parentNode)
                return; // its place has gone
            const inside = node.nodeType === 1 ? findAll(node, 'script') : [];
            const scripts = [
                ...(node.nodeType === 1 && matches(node, 'script') ? [node] : []),
                ...inside,
            ];
            for (const each of scripts)
                late.add(each);
            inspectTree(node, 'code');
            insert(end.parentNode, node, end);
            const file = scripts.find(each => matches(each, '[src]:not([async],[type="text/plain"])'));
            if (file)
                await scriptEnd(file);
        }
        if (!goesOn)
            end.remove();
    };
    const onLateWrite = (script, text) => {
        const before = written.get(script);
        // What is whole, and runs nothing, is there at once: the script may look for it.
        if (before === undefined && isWhole(text)) {
            void place(script, text, true);
            soon(() => written.has(script) || ends.get(script)?.remove());
            return;
        }
        written.set(script, (before ?? '') + text);
        // A tag is often written in pieces: it is placed when the script has ended.
        if (before === undefined) {
            soon(() => {
                void place(script, written.get(script) ?? '');
                written.delete(script);
            });
        }
    };
    const onWrite = (end) => (self, args, native) => {
        const page = self;
        const script = page === document && late.running();
        if (script)
            return onLateWrite(script, args.join('') + end);
        if (page.defaultView)
            return write(page, args, native, !!end);
        onInert();
        return native();
    };
    return watch => {
        watch('Document', 'write', 'value', onWrite(''));
        watch('Document', 'writeln', 'value', onWrite('\n'));
    };
}

/** Begins to hold, at once. */
function createSinks(options) {
    const { known, know, nonce, law, marked, findVendor, categoryName } = options;
    const guarded = options.guarded();
    let plan;
    const gate = createGate(law);
    const owners = createOwners(options.claims, location.hostname);
    const late = createLate();
    const loader = createLoader(gate, script => scripts.clear(script), nonce);
    const scripts = createScripts(gate, owners, {
        isDuplicate: loader.loads,
        definesOf(id) {
            const isIt = (vendor) => vendor.id === id;
            return (plan?.vendors.find(isIt) ?? known.find(isIt))?.defines ?? [];
        },
        onLate: late.add,
    });
    const attributes = createAttributes(gate, owners, text => html.ownerOf(text));
    const suspects = createSuspicion(host => owners.someOwner(host, gate.holds), text => owners.somePath(text, gate.holds));
    const styles = createStyles(gate, owners, suspects, element => observer.watch(element));
    const markNames = {
        known: () => !!plan,
        category(word) {
            const id = plan?.categories.find(c => c.id === categoryName(word))?.id;
            if (id)
                marked.add(id);
            return id;
        },
        vendor(word) {
            const id = findVendor(known, word)?.id ?? word;
            return plan?.vendors.find(v => v.id === id)?.id;
        },
    };
    const frames = new Set();
    const enterFrames = () => {
        for (const frame of frames) {
            frames.delete(frame);
            realms.enter(frame.contentWindow);
        }
    };
    const inspectTree = (root, from) => inspect(root, from);
    const onInert = () => insertions.need();
    const markup = createMarkup(gate, owners, markNames, late, inspectTree);
    const html = createHtml(gate, suspects, () => sinks, inspectTree, {
        onInert,
        onShadows: root => observer.observeShadows(root),
        onEnd: enterFrames,
    });
    const sinks = { scripts, attributes, styles, markup, html };
    const inspect = createInspector(sinks, {
        onFrame: frame => void frames.add(frame),
        onInert,
    });
    // On a page with a base elsewhere our own address, too, may seem to be a vendor's.
    const own = currentScript();
    if (own)
        scripts.clear(own);
    const insertions = createInsertions(inspectTree, enterFrames);
    const take = createTake(gate, owners);
    const isHeld = (address) => gate.holds(owners.ownerOf(address));
    const names = createNames(know, law.granted);
    const storage = createStorage(gate, names);
    const inspectChange = (element) => {
        attributes.inspect(element);
        styles.inspect(element);
    };
    const observer = createObserver(inspectTree, inspectChange, enterFrames, [...NAMES, 'style']);
    const realms = createRealms([
        insertions.watch,
        watchSetters(sinks, inspectTree, onInert),
        watchCopies(attributes, scripts),
        watchFrames(() => realms),
        html.watch,
        watchWrites(html, late, inspectTree, onInert),
        styles.watch,
        watchStyleText(styles),
        watchStyleRules(styles),
        watchNetwork(take, gate, isHeld),
        watchConstructors(take, styles, isHeld),
        storage.watch,
        late.watch,
        (_watch, realm) => {
            if (realm !== window)
                observer.observe(realm.document);
        },
    ]);
    const judges = { gate, owners, names, scripts };
    /** Whose a name is, only the facts of the listed vendors tell. */
    const isKept = (held) => 'sink' in held && /cookie|storage/.test(held.sink);
    /** Once the page and the plan are there, what nobody needs stops looking. */
    const rest = () => {
        if (!plan || document.readyState !== 'complete')
            return;
        observer.rest();
        insertions.rest();
    };
    listen(window, 'load', () => setTimeout(rest));
    return {
        gate,
        setPlan(next) {
            plan = next;
            owners.setPlan(next);
            storage.setPlan(next);
            for (const vendor of next.vendors)
                if (!vendor.faulty)
                    loader.record(vendor);
            gate.reassign(owners.ownerOf);
            takeOver(guarded.filter(held => !isKept(held)), judges);
            // Marked elements name things that only the plan explains; and its own vendors were unknown so far.
            inspectTree(document, 'parser');
            rest();
        },
        learn(vendor) {
            loader.prepare(vendor, know(vendor));
            if (plan)
                storage.setPlan(plan);
        },
        rest() {
            storage.rest();
            takeOver(guarded.filter(isKept), judges);
        },
        withdraw() {
            markup.withdraw();
            for (const frame of document.querySelectorAll('iframe'))
                attributes.inspect(frame);
        },
        unstoppable: revoked => revoked.filter(id => {
            const vendor = plan?.vendors.find(v => v.id === id);
            return vendor ? gate.ran.has(id) && know(vendor).stop === 'reload' : gate.ran.has(ofCategory(id));
        }),
        stop() {
            observer.stop();
            insertions.stop();
            realms.stop();
        },
    };
}

/** A script in the head runs before there is a body; the parser makes it a moment later. */
function whenBody() {
    return new Promise(resolve => {
        const observer = new MutationObserver(look);
        function look() {
            if (!document.body)
                return;
            observer.disconnect();
            resolve();
        }
        observer.observe(document, { childList: true, subtree: true });
        look();
    });
}
/** The page has been read to its end. */
function whenParsed() {
    return new Promise(resolve => {
        if (document.readyState === 'loading')
            listen(document, 'DOMContentLoaded', resolve);
        else
            resolve(undefined);
    });
}
/** The browser has shown what has changed so far; where it shows nothing, a moment later. */
function whenPainted() {
    return new Promise(resolve => {
        requestAnimationFrame(() => setTimeout(resolve));
        setTimeout(resolve, 100);
    });
}

/**
 * The consent cookie, one value without JSON, so that any server reads it with a split:
 *
 *     1.<id>.<time>.<revision>.<method>.<categories>.<vendors>.<asked>.<checksum>
 *
 * `time` is seconds since 1970 in base 36. `categories` and `vendors` are names joined by `~`; `!` in front
 * means refused. `asked` holds three characters per vendor that was there to be asked about.
 */
const VALUE = /^(1\.([\da-f]+)\.([\da-z]{1,8})\.(\d+)\.([a-z-]+)\.([\w!~-]*)\.([\w!~-]*)\.([\da-z]*))\.([\da-z]{6})$/;
function encodeChoice(choice) {
    const { id, decidedAt, revision, method, categories, vendors, asked } = choice;
    const time = Math.floor(decidedAt / 1000).toString(36);
    const fields = [1, id, time, revision, method, encode(categories), encode(vendors), asked.join('')].join('.');
    return `${fields}.${shortHash(fields, 6)}`;
}
function encode(answers) {
    return Object.keys(answers)
        .map(id => (own(answers, id) ? id : `!${id}`))
        .join('~');
}
/** Reads a value fail-closed: anything that is not exactly what we write is no consent. */
function decodeChoice(value) {
    const [, fields, id, time, revision, method, categories, vendors, asked, checksum] = (value.length < 4000 && VALUE.exec(value)) || [];
    if (!fields || shortHash(fields, 6) !== checksum)
        return null;
    return {
        id: id,
        decidedAt: Number.parseInt(time, 36) * 1000,
        revision: Number(revision),
        method: method, // the checksum says that we wrote it
        categories: decode(categories),
        vendors: decode(vendors),
        asked: asked?.match(/.{3}/g) ?? [],
    };
}
function decode(text) {
    // No prototype: a category called `constructor` must be looked up like any other.
    const answers = Object.create(null);
    for (const item of text ? text.split('~') : [])
        answers[item.replace('!', '')] = item[0] !== '!';
    return answers;
}

/**
 * The strictest rung that a page alone can stand on: a Content Security Policy while nothing is granted. It stands
 * behind our tag, `<script src="consent.js" data-lockdown></script><meta http-equiv="Content-Security-Policy" …><!-- -->`,
 * so that it is in force even when our file does not arrive. A policy cannot be lifted once it is there
 * (https://www.w3.org/TR/CSP3/#multiple-policies), and none can be added for what has run: each change of sides
 * takes a new page.
 */
const hasYes = (answers) => !!Object.keys(answers).find(id => id !== 'necessary' && answers[id]);
/** Whether an answer puts the page on the other side. */
function changesSides(lockdown, { categories, vendors }) {
    const isGranted = hasYes(categories) || hasYes(vendors);
    return lockdown === (isGranted ? 'locked' : 'open');
}

/**
 * What each key means here. `ad_storage` follows advertising alone: since June 2026 it is Google's only control
 * for advertising data, so that a yes to analytics must never set it. `security_storage` protects the visitor.
 */
function googleConsent({ categories, vendors, }) {
    const status = (category, vendor = '') => (own(vendors, vendor) ?? own(categories, category)) ? 'granted' : 'denied';
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
function createGoogleSignals(plan) {
    const vendors = plan.vendors.filter(v => /^google-(analytics|ads|tag-manager)$/.test(v.id));
    const analytics = vendors.find(v => v.id === 'google-analytics');
    const update = (state) => {
        if (vendors.length === 0)
            return;
        dataLayer().push(command('consent', 'update', googleConsent(state)), {
            event: 'consent_update',
            consent: { ...state.categories },
        });
        if (analytics)
            disableAnalytics(!own(state.vendors, analytics.id), own(analytics.values, 'id'));
    };
    return {
        start(state) {
            if (vendors.length === 0)
                return;
            const denied = command('consent', 'default', googleConsent({ categories: {}, vendors: {} }));
            // A default counts only before every other command. The page's own snippet may have queued some while the
            // configuration was on its way; the tag that reads them is still held, so ours goes in front of them.
            if ('google_tag_manager' in window)
                dataLayer().push(denied);
            else
                dataLayer().unshift(denied);
            if (vendors.find(v => own(state.vendors, v.id)))
                update(state);
        },
        update,
    };
}
function dataLayer() {
    const win = window;
    if (!Array.isArray(win.dataLayer))
        win.dataLayer = [];
    return win.dataLayer;
}
/** Google's tag takes only a raw `arguments` object for a command; an array is data to it. */
function command(..._words) {
    // biome-ignore lint/complexity/noArguments: see above
    return arguments;
}
/**
 * The switch that stops Analytics altogether; a denied consent alone leaves pings without cookies.
 *
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
function disableAnalytics(off, ...ids) {
    for (const entry of dataLayer()) {
        // A tag in the page names its ID only here: gtag('config', 'G-…').
        const [name, id] = Array.from(Object(entry));
        if (name === 'config' && /^(G|GT|UA)-/.test(String(id)))
            ids.push(id);
    }
    const win = window;
    for (const id of ids)
        if (id && (off || win[`ga-disable-${id}`]))
            win[`ga-disable-${id}`] = off;
}

/**
 * Whether the browser sends Global Privacy Control. Only `true` is the signal; anything else is none.
 *
 * @see https://w3c.github.io/gpc/#javascript-property-to-detect-preference
 */
function readGpc(navigator) {
    return navigator.globalPrivacyControl === true;
}

/** Commands that send something, by the words vendors use; the others set up, or tell what is allowed. */
const SENDS = /^(track|reach|hit|event|page|identify|conversion|trigger|stateChange|vpv|tag|view|custom)/i;
/** The arrays in which a vendor's calls wait for its file: the one of its snippet, and those its calls go to. */
function queuesOf(load, consent) {
    const globals = window;
    const queue = load?.queue;
    const pushes = [load?.calls, consent?.default, consent?.grant, consent?.revoke]
        .flatMap(calls => calls ?? [])
        .map(([path]) => /^(.+)\.push$/.exec(path)?.[1]);
    const names = new Set([queue?.into, load?.construct?.into, ...pushes]);
    const own = queue?.methods
        ? globals[queue.name]
        : queue?.store && globals[queue.name]?.[queue.store];
    return [own, ...Array.from(names, name => name && globals[name])];
}
/**
 * What a queued call asks for: of `['track', …]`, the same as `arguments` or behind the number of a counter; or an event of a
 * tag manager, of UET or of Taboola.
 */
function commandOf(call) {
    const { 0: first, 1: second, event, ea, notify } = Object(call);
    if (first === undefined && (event ?? ea ?? notify) !== undefined)
        return `event ${event}`;
    return String(typeof first === 'number' ? second : first);
}
/**
 * Takes what would be sent out of a vendor's queue, once a yes follows a no: it was called while the answer was no.
 * What sets the vendor up stays. Does nothing once the vendor's file has taken the queue over.
 */
function dropSends(load, consent) {
    for (const queue of queuesOf(load, consent)) {
        if (!Array.isArray(queue) || 'google_tag_manager' in window)
            continue;
        const kept = [];
        for (let at = 0; at < queue.length; at++) {
            const call = queue[at];
            // Microsoft's calls stand flat in the array: a word, and two more items. Only consent is no sending.
            if (typeof call === 'string' && call !== 'consent')
                at += 2;
            else if (call === 'consent')
                kept.push(call, queue[++at], queue[++at]);
            else if (!SENDS.test(commandOf(call)) || /^event (gtm\.|consent_)/.test(commandOf(call)))
                kept.push(call);
        }
        queue.splice(0, queue.length, ...kept);
    }
}

function createVendorSignals({ vendors }, know) {
    return {
        start(vendor, state) {
            const { consent } = know(vendor);
            setGlobals(consent?.set, vendor.values);
            makeCalls(consent?.default, vendor.values, 'first');
            // HubSpot and others forget: what was granted is said again on every page.
            return !own(state.vendors, vendor.id) || makeCalls(consent?.grant, vendor.values);
        },
        grant: vendor => void makeCalls(know(vendor).consent?.grant, vendor.values),
        update({ granted, revoked, previous }) {
            for (const vendor of vendors) {
                const { id, values } = vendor;
                const { load, consent } = know(vendor);
                if (previous.method !== null && granted.indexOf(id) >= 0)
                    dropSends(load, consent);
                if (revoked.indexOf(id) >= 0)
                    makeCalls(consent?.revoke, values);
                if (granted.indexOf(id) >= 0)
                    makeCalls(consent?.grant, values);
            }
        },
    };
}

/** A clock may be a little ahead of the one that wrote; a date further off was not written by us. */
const CLOCK_SLACK = 86_400_000;
/**
 * The stored answer, or `null`. Of several cookies of the name, which a change of `domain` or `path` leaves
 * behind, the newest valid one wins and the rest are erased; else the visitor would be asked for ever.
 */
function readChoice(plan, now) {
    const { name } = plan.cookie;
    const values = listCookies().filter(cookie => cookie[0] === name);
    let newest = null;
    for (const [, value] of values) {
        const choice = decodeChoice(value);
        if (!choice || choice.revision !== plan.revision || choice.decidedAt > now + CLOCK_SLACK)
            continue;
        if (expiry(choice, plan) > now && choice.decidedAt > (newest?.decidedAt ?? 0))
            newest = choice;
    }
    if (values.length > 1) {
        eraseCookie(name, location);
        if (newest)
            writeChoice(newest, plan);
    }
    return newest;
}
/**
 * Writes the answer. Where cookies cannot be written it holds for this page view, and the owner is told.
 *
 * @returns Whether it is stored.
 */
function writeChoice(choice, plan) {
    const value = encodeChoice(choice);
    const { name, path, sameSite, domain } = plan.cookie;
    const isStored = () => !!listCookies().find(cookie => cookie[0] === name && cookie[1] === value);
    const secure = location.protocol === 'https:';
    const expires = new Date(expiry(choice, plan));
    const options = { path, sameSite, secure, expires, ...(domain && { domain }) };
    try {
        Cookies.set(name, value, options);
    }
    catch {
        // SecurityError in an opaque origin, or a page that put functions on `Object.prototype`; tried again below
    }
    if (isStored())
        return true;
    // js-cookie assigns to `document.cookie`, which `<img name="cookie">` in the page takes away from it.
    const place = `; path=${path}${domain ? `; domain=${domain}` : ''}`;
    const rules = `; samesite=${sameSite}${secure ? '; secure' : ''}`;
    writeCookie(`${name}=${value}; expires=${expires.toUTCString()}${place}${rules}`);
    if (isStored())
        return true;
    explain(plan.cookie);
    return false;
}
/** Tells the owner why, where it can be known. */
function explain({ name, domain, path }) {
    const { hostname, pathname } = location;
    if (domain && cookieDomains(hostname).indexOf(domain.replace(/^\./, '')) < 0)
        warn('cookie-domain', domain, hostname);
    else if (cookiePaths(pathname).indexOf(path) < 0)
        warn('cookie-path', path, pathname);
    else
        warn('cookie-refused', name);
}

/** @param clock Milliseconds since 1970; given, so that expiry can be tested. */
function createStore(plan, gpc, clock = Date.now) {
    let choice;
    let picture;
    /** Whether the cookie holds the choice; where cookies cannot be written, memory does. */
    let kept = true;
    const become = (next) => {
        choice = next;
        picture = describe({ plan, choice, gpc });
        return true;
    };
    become(readChoice(plan, clock()));
    return {
        state: () => picture,
        answer(choices, method) {
            if (Object.keys(choices).length === 0)
                return false;
            const next = decide(choices, { plan, choice}, { id: randomId(), now: clock(), method });
            kept = writeChoice(next, plan);
            return become(next);
        },
        reread() {
            const stored = kept ? readChoice(plan, clock()) : choice;
            return stored?.id !== choice?.id && become(stored);
        },
        forget() {
            if (!choice)
                return false;
            eraseCookie(plan.cookie.name, location);
            return become(null);
        },
    };
}
/** Sixteen hexadecimal digits: enough to find one decision in a log. */
function randomId() {
    return Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Calls back whenever the consent cookie may have been changed elsewhere: by another tab, by a server, or while
 * the page lay in the back/forward cache. Where there is no cookie store (insecure pages, Firefox before 140,
 * Safari before 18.4) that is when the visitor comes back to the tab.
 *
 * @returns Stops watching.
 */
function watchTabs(cookieName, changed) {
    const onShow = () => {
        if (document.visibilityState === 'visible')
            changed();
    };
    const onCookie = ({ changed: set, deleted }) => {
        if ([...set, ...deleted].find(cookie => cookie.name === cookieName))
            changed();
    };
    const { cookieStore } = window;
    addEventListener('pageshow', onShow);
    document.addEventListener('visibilitychange', onShow);
    cookieStore?.addEventListener('change', onCookie);
    return () => {
        removeEventListener('pageshow', onShow);
        document.removeEventListener('visibilitychange', onShow);
        cookieStore?.removeEventListener('change', onCookie);
    };
}

/** Where to look for words, the best first: the language asked for, or the configuration's, the page's, the browser's. */
const wishesOf = (plan, asked) => asked ? [asked] : [plan.language, document.documentElement.lang, ...navigator.languages];

function createNaming(host, load) {
    const { plan, consent } = host;
    let named;
    return (opener, asked) => {
        const first = wishesOf(plan, asked).find(wish => wish && wish !== 'auto') ?? 'en';
        if (named === first)
            return;
        named = first;
        const status = consent.get().signals.gpc ? 'Opt-out request honored' : '';
        const english = { language: 'en', label: 'Cookie preferences', status };
        opener.name(english);
        if (/^en\b/.test(first) && !Object.values(plan.texts).some(words => own(words, 'opener')))
            return;
        load()
            .then(file => file.openerWords(host, english, asked))
            .then(words => named === first && opener.name(words), () => { });
    };
}

/** Puts the permanent button into the shadow root. Plain DOM: it is part of the core, which carries no Preact. */
function createOpener({ shadow, position, onOpen, onApproach }) {
    const button = document.createElement('button');
    button.className = `opener ${position}`;
    button.setAttribute('part', 'opener');
    button.setAttribute('data-consent', 'opener');
    button.hidden = true;
    button.onclick = onOpen;
    button.onpointerenter = button.onfocus = onApproach;
    button.append(drawIcon());
    shadow.append(button);
    return {
        show(isShown) {
            button.hidden = !isShown;
        },
        name({ language, label, status }) {
            button.lang = language;
            button.title = status ? `${label}: ${status}` : label;
            button.setAttribute('aria-label', button.title);
        },
    };
}
/** A bitten cookie. Built node by node: `innerHTML` is refused under Trusted Types, a data: image under strict CSP. */
function drawIcon() {
    const draw = (name, attribute, value) => {
        const node = document.createElementNS('http://www.w3.org/2000/svg', name);
        node.setAttribute(attribute, value);
        return node;
    };
    const svg = draw('svg', 'viewBox', '0 0 24 24');
    svg.append(draw('path', 'd', 'M21 12A9 9 0 1 1 12 3a5 5 0 0 0 4 5 5 5 0 0 0 5 4ZM9 10v0m1 6v0m5-1v0'));
    return svg;
}

/**
 * Adds a style sheet to a shadow root. A constructable sheet passes any `style-src` policy.
 *
 * Safari before 16.4 has none: it gets an element, which a strict policy may refuse. Then the UI is plain but works.
 *
 * @param realm That of the shadow root: a sheet of another one is refused.
 */
function addStyles(shadow, css, realm = window) {
    try {
        const sheet = new realm.CSSStyleSheet();
        sheet.replaceSync(css);
        shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
    }
    catch {
        shadow.appendChild(shadow.ownerDocument.createElement('style')).textContent = css;
    }
}

/**
 * The permanent button. The border is there for forced colours too. No `display`, or `hidden` would not hide it. Its font is that of
 * our element, without a letter to show: looking for another one would delay the frame after an answer, in which it appears.
 */
const openerStyles = `
.opener{position:fixed;z-index:2147483646;bottom:16px;inset-inline-start:16px;width:48px;height:48px;margin:0;padding:10px;border:1px solid var(--_control);border-radius:50%;background:var(--_bg);color:inherit;font:inherit;box-shadow:0 2px 8px #0003;cursor:pointer}
.opener[class$=end]{inset-inline:auto 16px}
.opener[class*=top]{top:16px;bottom:auto}
.opener:hover{border-color:var(--_text)}
svg{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round}
`;

/**
 * The custom properties an owner may set on `askfirst-root` (or anything around it):
 *
 * | property | for | light | dark |
 * |---|---|---|---|
 * | `--askfirst-background` | surfaces | `#fff` | `#1b1e22` |
 * | `--askfirst-text` | text, focus ring | `#1c2126` | `#eef0f2` |
 * | `--askfirst-accent` | buttons, links, switches; 4.5:1 on the background | the page's, else as the text | the same |
 * | `--askfirst-accent-text` | text on the accent; 4.5:1 | as the background | as the background |
 * | `--askfirst-control` | outlines of controls; 3:1 on the background | `#767d86` | the same |
 * | `--askfirst-line` | separating lines | `#8885` | the same |
 * | `--askfirst-radius` | corners of buttons; those of surfaces follow | `10px` | |
 * | `--askfirst-font` | font family | the page's | |
 *
 * There is one accent: accept and refuse cannot be told apart by colour. `light-dark(…)` works in each of them.
 *
 * The plain values serve browsers without `light-dark()` (Chrome < 123, Firefox < 120, Safari < 17.5): always light.
 */
/**
 * What the core needs for the permanent button, and everything else builds on.
 *
 * On `:host` all is `!important`, because a page's `* { … }` matches the host and would otherwise win and be
 * inherited. `display: contents`: no box, so a page whose body is a grid or flex container does not shift; `position`
 * does nothing then, but tells tools that look for banners what this is. Sizes are
 * in `em` of the visitor's own default: a page's `html { font-size: 62.5% }` does not reach in. The colour scheme
 * is the page's, and follows a switch there.
 */
const baseStyles = `
:host{all:initial!important;display:contents!important;position:fixed!important;color-scheme:inherit!important;font:medium/1.5 system-ui!important;color:var(--_text)!important;--_bg:var(--askfirst-background,#fff);--_text:var(--askfirst-text,#1c2126);--_control:var(--askfirst-control,#767d86)}
@supports(color:light-dark(red,red)){:host{--_bg:var(--askfirst-background,light-dark(#fff,#1b1e22));--_text:var(--askfirst-text,light-dark(#1c2126,#eef0f2))}}
:host([theme=light]){color-scheme:light!important}
:host([theme=dark]){color-scheme:dark!important}
:focus-visible{outline:3px solid var(--_text);outline-offset:2px}
@media print{:host{display:none!important}}
`;
/** The rest, which only the banner and the dialog use. `visitor`: the page says nothing of colour schemes. */
const surfaceTokens = `
:host{--_accent:var(--askfirst-accent,var(--_text));--_on:var(--askfirst-accent-text,var(--_bg));--_line:var(--askfirst-line,#8885);--_radius:var(--askfirst-radius,10px)}
:host([theme=visitor]){color-scheme:light dark!important}
@media(prefers-contrast:more){:host{--_line:var(--_text);--_control:var(--_text)}}
`;

const NAME = 'askfirst-root';
/**
 * What stands in the body. `childNodes` would do, but that list is kept up to date for as long as the page lives, which
 * makes every insertion slower.
 */
function inBody() {
    const nodes = [];
    for (let node = document.body?.firstChild; node; node = node.nextSibling)
        nodes.push(node);
    return nodes;
}
/** Puts the element of this page back where it was, if it should be there. An element is defined only once. */
let comeBack;
/**
 * Makes `<askfirst-root>` with its open shadow root and the styles everything in it builds on. It stands first in the
 * body, so that the banner comes first in the tab order.
 *
 * A router may empty or replace the body, and our element with it: then it comes back. Taken out alone, it stays out:
 * that was meant. As a custom element it hears of either; an observer of the body would make every insertion into it,
 * at any depth, slower by some percent (docs/performance.md).
 */
function createRoot() {
    if (!customElements.get(NAME)) {
        customElements.define(NAME, class extends HTMLElement {
            disconnectedCallback() {
                // Not at once: the page may be taking everything out one by one, until nothing is left.
                soon(comeBack);
            }
        });
    }
    let isOver = false;
    /** What stood beside it when we last looked. */
    let beside = new WeakSet();
    const lookAround = () => {
        beside = new WeakSet(inBody());
    };
    const place = () => {
        if (isOver || host.isConnected || !document.body)
            return;
        lookAround();
        insert(document.body, host, document.body.firstChild);
        // What leaves the document leaves the top layer. A dialog there comes back without a backdrop.
        shadow.querySelector('[popover]')?.showPopover?.();
        shadow.querySelector('dialog')?.close();
    };
    comeBack = async () => {
        await whenBody();
        const now = inBody();
        // In an empty body nobody can tell; a blocker that takes it out at once must not keep the page busy.
        if (!now.some(node => beside.has(node)))
            setTimeout(place, now.length ? 0 : 100);
    };
    const host = document.createElement(NAME);
    const shadow = host.attachShadow({ mode: 'open' });
    addStyles(shadow, baseStyles + openerStyles);
    void whenParsed().then(lookAround);
    return {
        host,
        shadow,
        place,
        stop() {
            isOver = true;
            host.remove();
        },
    };
}

function createShell(options) {
    const { consent, plan, loadUi, about } = options;
    const root = createRoot();
    const { host, shadow, place } = root;
    let opener;
    let banner = 'coming';
    let language;
    let loading;
    let placeholders;
    const uiHost = {
        ...options,
        shadow,
        async about(ids) {
            const listed = plan.vendors.filter(({ id }) => ids.includes(id));
            // There is no file about a vendor of the owner's own.
            const found = await about(listed.filter(v => v.isKnown).map(v => v.id));
            return Object.fromEntries(listed.map(v => [v.id, { ...found[v.id], ...v.about }]));
        },
        onVisible(surface, visible) {
            if (surface === 'banner')
                placeOpener(visible ? 'visible' : 'gone');
            options.onVisible(surface, visible);
        },
    };
    const nameOpener = createNaming(uiHost, options.loadOpener);
    /** The opener stands wherever the banner does not, but not in the moment before the banner comes. */
    const placeOpener = (now = banner) => {
        banner = now;
        const isShown = now === 'gone' || (now === 'coming' && consent.decided);
        opener?.show(isShown);
        if (isShown && opener)
            nameOpener(opener, language);
    };
    const load = async () => {
        try {
            const [{ mount }] = await Promise.all([loadUi(), whenBody()]);
            const ui = mount(uiHost);
            if (language)
                await ui.setLanguage(language);
            return ui;
        }
        catch (error) {
            // Blocked by an ad blocker or a policy, or offline. Nobody was asked, so nothing is granted.
            warn('ui-missing', error);
            loading = undefined;
            placeOpener('gone');
            return undefined;
        }
    };
    const withUi = async (act) => {
        loading ??= load();
        const ui = await loading;
        if (!ui)
            return;
        place();
        await act(ui);
    };
    /** The owner's privacy page has a place for what the site uses. */
    const declare = () => {
        if (document.querySelector('[data-consent-declaration]'))
            void withUi(ui => ui.declare());
    };
    const isOpen = () => !consent.decided || consent.get().pending.length > 0;
    const showPreferences = () => void withUi(ui => ui.showPreferences());
    const onClick = (event) => {
        if (!event.target.closest?.('[data-consent-open]'))
            return;
        event.preventDefault();
        showPreferences();
    };
    host.setAttribute('theme', plan.ui.theme);
    document.addEventListener('click', onClick);
    const unsubscribe = consent.onChange(() => placeOpener());
    void whenParsed().then(declare);
    void whenBody().then(async () => {
        if (!plan.ui.opener) {
            await whenParsed();
            if (document.querySelector('[data-consent-open]'))
                return;
            warn('opener-missing');
        }
        place();
        opener = createOpener({
            shadow,
            position: plan.ui.openerPosition,
            onOpen: showPreferences,
            onApproach: () => void withUi(ui => ui.preload()),
        });
        placeOpener();
    });
    return {
        ask: () => void withUi(ui => (isOpen() ? ui.showBanner() : placeOpener())),
        showBanner: () => void withUi(ui => ui.showBanner()),
        hide: () => void loading?.then(ui => {
            ui?.hide();
            placeOpener('gone'); // also of one that has not come up yet
        }),
        showPreferences,
        showPlaceholders() {
            if (!consent.held.find(({ sink }) => sink === 'frame'))
                return;
            placeholders ??= options
                .loadPlaceholders()
                .then(file => file.mountPlaceholders(uiHost))
                .catch(() => (placeholders = undefined)); // the frames stay blank; the next one tries again
            void placeholders.then(found => found?.update());
        },
        async setLanguage(next) {
            language = next;
            placeOpener();
            void placeholders?.then(found => found?.setLanguage(next));
            await (await loading)?.setLanguage(next);
            declare();
        },
        stop() {
            document.removeEventListener('click', onClick);
            unsubscribe();
            void loading?.then(ui => ui?.destroy());
            void placeholders?.then(found => found?.destroy());
            root.stop();
        },
    };
}

/**
 * READ THIS FIRST. Builds every part and connects them; the order of events is written here and nowhere else.
 *
 *     start:    capture natives → gate holds → read signals → read the stored choice → vendor signals:
 *               denied defaults, then stored grants → release what is granted → queued calls → ask if undecided
 *     facts:    of a vendor that has to be loaded, told or refused; it waits until they are there → its queue → vendor
 *               signals → release it, if it is granted
 *     change:   save → gate holds what was withdrawn → vendor signals → erase → release what was granted
 *               → listeners → reload, only when a withdrawn tag has run that nothing else stops;
 *               after a button of ours, a frame is shown before the vendor signals
 */
function createAskfirst(environment) {
    const { known, claims, nonce, guarded } = environment;
    const ready = createEmitter('consent.onReady');
    const changed = createEmitter('consent.onChange');
    const marked = new Set();
    /** Vendors that must not begin yet: they would miss what they have to be told first. */
    const waiting = new Set();
    /** Of these, the ones whose snippet has not made yet what they listen with; it will, before it asks for the tag. */
    const deaf = new Set();
    const api = createApi({ ready, changed, marked, waiting, held: () => gate.held });
    let learn;
    let speak;
    let showPlaceholders;
    const facts = createFacts(environment.facts, vendor => learn(vendor));
    const { know } = facts;
    const sinks = createSinks({
        known,
        claims,
        know,
        guarded,
        nonce,
        marked,
        law: {
            ...api.law,
            onHeld({ owner, sink }) {
                if (deaf.delete(owner))
                    void Promise.resolve(owner).then(speak);
                if (sink === 'frame')
                    showPlaceholders?.();
            },
        },
        findVendor,
        categoryName,
    });
    const { gate } = sinks;
    const stops = [sinks.stop];
    /** The visitor has pressed a button of ours, and is to see so before anything follows. */
    let isPressed = false;
    function start(plan) {
        sinks.setPlan(plan);
        const store = createStore(plan, plan.gpc !== 'ignore' && readGpc(navigator));
        const google = createGoogleSignals(plan);
        const vendors = createVendorSignals(plan, know);
        const shell = createShell({
            ...environment,
            sinks,
            consent: api.consent,
            plan,
            answer(act) {
                isPressed = true;
                act();
                isPressed = false;
            },
            onVisible: (surface, visible) => announce(visible ? 'show' : 'hide', surface),
        });
        /** A change whose effects have not begun: those of the next come after it. */
        let before;
        function change(act, source) {
            const previous = store.state();
            if (!act())
                return undefined; // saved here, before anything that could fail
            const difference = compare(previous, store.state(), source);
            sinks.withdraw();
            google.update(store.state());
            // What was granted before this page may have run without a word from us; to end it, more has to be known.
            const revoked = plan.vendors.filter(v => difference.revoked.indexOf(v.id) >= 0);
            if (!before && !isPressed && !revoked.find(vendor => !facts.has(vendor)))
                return follow(difference);
            const now = Promise.all([facts.need(revoked), before, isPressed && whenPainted()]).then(() => {
                if (before === now)
                    before = undefined;
                return follow(difference);
            });
            before = now;
            return now;
        }
        async function follow(difference) {
            const { state } = difference;
            vendors.update(difference);
            const erased = eraseRefused(plan, know, state);
            const turns = changesSides(environment.lockdown, state);
            // On the page that ends now, nothing is to run that runs on the next one.
            if (!turns)
                gate.update();
            changed.emit(difference);
            announce('change', difference);
            if (isOpen(state))
                shell.ask(); // forgotten, perhaps in another tab
            await erased;
            const running = sinks.unstoppable(difference.revoked);
            if (turns)
                reload([], true);
            else if (running.length > 0)
                reload(running, plan.reloadOnRevoke);
        }
        learn = vendor => {
            const problems = checkParameters(vendor, know(vendor));
            for (const problem of problems)
                warn('option', ...problem);
            if (problems.find(([, , expected]) => expected === 'parameter'))
                return; // it goes on waiting
            sinks.learn(vendor);
            const { id } = vendor;
            const isHeard = vendors.start(vendor, store.state());
            if (isHeard || [...gate.held].find(hold => hold.owner === id))
                begin(id);
            else
                deaf.add(id);
        };
        speak = id => {
            for (const vendor of plan.vendors) {
                if (vendor.id === id && own(store.state().vendors, id))
                    vendors.grant(vendor);
            }
            begin(id);
        };
        const begin = (id) => {
            waiting.delete(id);
            gate.update();
        };
        const needed = plan.vendors.filter(vendor => vendor.isKnown &&
            !vendor.faulty &&
            (vendor.everyPage || Object.keys(vendor.values)[0] || !own(store.state().vendors, vendor.id)));
        for (const { id } of needed)
            waiting.add(id);
        stops.push(shell.stop, watchTabs(plan.cookie.name, () => change(store.reread, 'other-tab')));
        google.start(store.state());
        api.connect({ plan, store, shell, change });
        gate.update();
        void facts.need(needed).then(() => {
            sinks.rest();
            return eraseRefused(plan, know, store.state());
        });
        api.drain();
        ready.emit(store.state());
        announce('ready', store.state());
        if (isOpen(store.state()))
            shell.ask();
        ({ showPlaceholders } = shell);
        showPlaceholders();
    }
    return {
        consent: api.consent,
        start,
        stop() {
            for (const end of stops.reverse())
                end();
        },
    };
}
/** There is something to ask the visitor. */
const isOpen = ({ decided, pending }) => !decided || pending.length > 0;
function announce(name, detail) {
    window.dispatchEvent(new CustomEvent(`consent:${name}`, { detail }));
}
/** A script cannot be unloaded; only a new page is without it. A task later, so that promises of `revoke()` resolve. */
function reload(running, allowed) {
    if (allowed)
        setTimeout(() => location.reload());
    else
        warn('still-running', running);
}

/**
 * What `window.consent` really is. Read as an own property: `<img name="consent">` makes the page's element
 * answer for it (https://html.spec.whatwg.org/#named-access-on-the-window-object).
 */
function current() {
    return Object.getOwnPropertyDescriptor(window, 'consent')?.value;
}
function isStub(value) {
    return typeof value === 'object' && value !== null && Array.isArray(value.q);
}
/** The guard that stands inline in the page, if one does. */
function findGuard() {
    const stub = current();
    return isStub(stub) ? stub.guard : undefined;
}
/** Whether another copy has published itself already. */
function isTaken() {
    const value = current();
    return typeof value === 'object' && value !== null && 'acceptAll' in value && !isStub(value);
}
/** Puts the API in place; returns the head snippet's stub, when there was one. */
function publish(consent) {
    const stub = current();
    Object.defineProperty(window, 'consent', {
        __proto__: null,
        value: consent,
        writable: true,
        enumerable: true,
        configurable: true,
    });
    return isStub(stub) ? stub : null;
}
/** Makes the calls that the head snippet kept. */
function drainStub(stub, consent) {
    for (const [method, args, done] of stub?.q.splice(0) ?? []) {
        const fn = consent[method];
        if (typeof fn === 'function')
            done(fn.apply(consent, args));
    }
}

/** The npm entry: `import { start } from 'askfirst'`. */
wordsFrom(() => import('./messages.js'));
let running;
/**
 * Starts with a configuration given by code, and publishes `window.consent`. Call it before anything else runs:
 * it holds only what comes after it. A second call is reported and returns the first one.
 *
 * @example
 * import { start } from 'askfirst';
 * const { consent } = start({ vendors: { 'google-analytics': { id: 'G-ABC1234567' } }, policyUrl: '/privacy' });
 * consent.onChange(change => console.log(change.granted));
 */
function start({ nonce = '', ...options } = {}) {
    if (running) {
        warn('second-start');
        return running;
    }
    if (isTaken())
        warn('second-copy');
    const guard = findGuard();
    const askfirst = createAskfirst({
        known,
        claims,
        facts: id => import('./facts.js').then(({ facts }) => facts[id]),
        guarded: () => guard?.end() ?? [],
        nonce,
        loadUi: () => import('./mount.js').then(function (n) { return n.m; }),
        loadPlaceholders: () => import('./placeholders.js'),
        loadOpener: () => import('./opener-words.js'),
        async about(ids) {
            const { about } = await import('./about.js');
            return Object.fromEntries(ids.map((id) => [id, about[id] ?? {}]));
        },
        loadLanguage: language => import('./languages.js').then(({ languages }) => languages[language]?.() ?? null),
    });
    drainStub(publish(askfirst.consent), askfirst.consent);
    const { plan, problems } = resolve(options, known);
    for (const problem of problems)
        warn('option', ...problem);
    askfirst.start(plan);
    running = {
        consent: askfirst.consent,
        stop() {
            askfirst.stop();
            Reflect.deleteProperty(window, 'consent');
            running = undefined;
        },
    };
    return running;
}

export { VERSION as V, addStyles as a, baseStyles as b, start as c, surfaceTokens as s, wishesOf as w };
