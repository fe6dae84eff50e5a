/** The Universal Event Tracking (UET) tag of Microsoft Advertising, formerly Bing Ads. */
const bingAds = {
    id: 'bing-ads',
    name: 'Microsoft Advertising (UET)',
    aliases: ['microsoft-uet', 'microsoft-ads', 'uet'],
    category: 'marketing',
    company: 'Microsoft Corporation',
    country: 'US',
    purpose: 'Measures whether a Microsoft or Bing advert led to an action here and builds audiences for adverts.',
    policyUrl: 'https://privacy.microsoft.com/privacystatement',
    optOutUrl: 'https://account.microsoft.com/privacy/ad-settings',
    params: {
        id: {
            pattern: '^\\d{5,18}$',
            example: '12345678',
            about: 'the digits of the UET tag ID (Conversions, UET tag)',
            required: true,
        },
    },
    // The tag can load Microsoft Clarity, a vendor of its own: www.clarity.ms is not claimed here.
    hosts: ['bat.bing.com', '*.bat.bing.com', 'bat.bing.net', 'c.bing.com'],
    // Not _uetmsdns: a site sets it itself to opt a visitor out, so erasing it would opt them in again.
    cookies: [
        { name: '_uetsid', duration: 'P1D', purpose: 'Recognises the visit.' },
        { name: '_uetvid', duration: 'P390D', purpose: 'Recognises the visitor.' },
        { name: '_uetmsclkid', duration: 'P90D', purpose: 'Keeps the ID of a click on an advert.' },
        { name: 'MUID', duration: 'P390D', purpose: 'Recognises the browser at Microsoft.', domain: 'bing.com' },
        { name: 'MR', duration: 'P7D', purpose: 'Refreshes the Microsoft ID.', domain: 'bat.bing.com' },
        { name: 'MSPTC', duration: 'P390D', purpose: 'Makes adverts more relevant.', domain: 'bing.com' },
        { name: 'SRM_B', duration: 'P390D', purpose: 'Keeps the ID for adverts.', domain: 'c.bing.com' },
    ],
    storage: ['_uetsid', '_uetsid_exp', '_uetvid', '_uetvid_exp'],
    defines: ['UET'],
    load: {
        script: 'https://bat.bing.com/bat.js',
        construct: {
            name: 'UET',
            into: 'uetq',
            options: { ti: '{id}', enableAutoSpaTracking: true },
            calls: [['uetq.push', 'pageLoad']],
        },
    },
    // Flat arguments, not an array. Without a default the tag takes consent as granted.
    // https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_dynamicconsentgtm
    consent: {
        default: [['uetq.push', 'consent', 'default', { ad_storage: 'denied' }]],
        grant: [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
        revoke: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]],
    },
    // Denied ends its storage; the reduced events it goes on sending are held by the gate.
    stop: 'runtime',
    sources: [
        'https://help.ads.microsoft.com/#apex/ads/en/60119/0',
        'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_dynamicconsentgtm',
    ],
};

/** Where its third-party cookies live. */
const domain$5 = 'facebook.com';
/** The Meta Pixel (fbevents.js), which measures adverts on Facebook and Instagram. */
const facebookPixel = {
    id: 'facebook-pixel',
    name: 'Meta Pixel',
    aliases: ['meta-pixel', 'fbevents'],
    category: 'marketing',
    company: 'Meta Platforms, Inc. (Meta Platforms Ireland Ltd in the EEA)',
    country: 'US',
    purpose: 'Measures what visitors do here after an advert on Facebook or Instagram and builds audiences for more adverts.',
    policyUrl: 'https://www.facebook.com/privacy/policy/',
    optOutUrl: 'https://www.facebook.com/adpreferences/ad_settings',
    params: {
        id: {
            pattern: '^\\d{10,20}$',
            example: '123456789012345',
            about: 'the digits of the dataset or pixel ID (Events Manager, Data sources)',
            required: true,
        },
    },
    hosts: [
        // The whole host: the locale comes first in the path (/en_US/fbevents.js), so no prefix fits the pixel alone.
        'connect.facebook.net',
        'graph.facebook.com',
        'www.facebook.com/tr',
        'www.facebook.com/privacy_sandbox/',
        'www.facebook.com/.well-known/',
    ],
    cookies: [
        { name: '_fbp', duration: 'P90D', purpose: 'Recognises the browser for advert measurement.' },
        { name: '_fbc', duration: 'P90D', purpose: 'Keeps the ID of a click on an advert.' },
        { name: 'fr', duration: 'P90D', purpose: 'Delivers and measures adverts.', domain: domain$5 },
        { name: 'datr', duration: 'P400D', purpose: 'Identifies the browser for security.', domain: domain$5 },
        { name: 'sb', duration: 'P400D', purpose: 'Keeps details of the browser.', domain: domain$5 },
        { name: 'oo', duration: 'P400D', purpose: 'Remembers an opt-out from adverts.', domain: domain$5 },
    ],
    storage: ['lastExternalReferrer', 'lastExternalReferrerTime'],
    load: {
        script: 'https://connect.facebook.net/en_US/fbevents.js',
        queue: {
            name: 'fbq',
            store: 'queue',
            direct: 'callMethod',
            alias: '_fbq',
            props: { loaded: true, version: '2.0' },
        },
        calls: [
            ['fbq', 'init', '{id}'],
            ['fbq', 'track', 'PageView'],
        ],
    },
    // No default: defining fbq before the page's own snippet would make that snippet skip itself.
    // https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
    consent: {
        grant: [['fbq', 'consent', 'grant']],
        revoke: [['fbq', 'consent', 'revoke']],
    },
    // Revoked, it keeps events in memory; the gate holds what it would still send.
    stop: 'runtime',
    sources: [
        'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
        'https://developers.facebook.com/docs/meta-pixel/get-started',
        'https://www.facebook.com/privacy/policies/cookies/',
    ],
};

/** Where its third-party cookies live. */
const domain$4 = 'doubleclick.net';
/** The Google tag for Google Ads and Floodlight, and the older conversion and remarketing scripts. */
const googleAds = {
    id: 'google-ads',
    name: 'Google Ads',
    aliases: ['adwords', 'floodlight', 'campaign-manager-360'],
    category: 'marketing',
    company: 'Google LLC',
    country: 'US',
    purpose: 'Measures whether an advert led to an action here and lets the site owner show adverts to past visitors.',
    policyUrl: 'https://policies.google.com/privacy',
    optOutUrl: 'https://adssettings.google.com/',
    params: {
        id: {
            // A GT- tag serves Analytics as well, which therefore claims its address.
            pattern: '^(AW-\\d{6,14}|DC-\\d{5,10}|GT-[A-Z0-9]{4,20})$',
            example: 'AW-123456789',
            about: 'a conversion, Floodlight or Google tag ID (in the tag that Google Ads shows)',
            required: true,
        },
    },
    hosts: [
        'www.googleadservices.com',
        'adservice.google.com',
        'googleads.g.doubleclick.net',
        'bid.g.doubleclick.net',
        'cm.g.doubleclick.net',
        'ad.doubleclick.net',
        'td.doubleclick.net',
        '*.fls.doubleclick.net',
        'pagead2.googlesyndication.com/ccm/',
        'pagead2.googlesyndication.com/pagead/',
        // The audience pixel goes to the visitor's country domain (www.google.de); the rest of Google must stay free.
        'www.google.*/ads/',
        'www.google.*/ccm/',
        'www.google.*/pagead/',
        'www.google.*/rmkt/',
        'google.com/ccm/',
        'google.com/pagead/',
        'www.googletagmanager.com/td',
        'www.googletagmanager.com/gtag/js?id=AW-',
        'www.googletagmanager.com/gtag/js?id=DC-',
        'www.googletagmanager.com/gtag/destination?id=AW-',
        'www.googletagmanager.com/gtag/destination?id=DC-',
    ],
    cookies: [
        { name: '_gcl_au', duration: 'P90D', purpose: 'Keeps what conversion measurement needs.' },
        { name: '_gcl_aw', duration: 'P90D', purpose: 'Keeps the ID of an ad click.' },
        { name: '_gcl_dc', duration: 'P90D', purpose: 'Keeps the ID of a Floodlight ad click.' },
        { name: '_gcl_gb', duration: 'P90D', purpose: 'Keeps a grouped ID of an ad click.' },
        { name: '_gcl_gs', duration: 'P90D', purpose: 'Keeps where an ad click came from.' },
        { name: '_gcl_gf', duration: 'P90D', purpose: 'Keeps the ID of a click on a flight ad.' },
        { name: '_gcl_ha', duration: 'P90D', purpose: 'Keeps the ID of a click on a hotel ad.' },
        { name: '_gcl_ag', duration: 'P90D', purpose: 'Keeps the ID of a click on an app ad.' },
        { name: '_gac_*', duration: 'P90D', purpose: 'Shares campaign details with Analytics.' },
        { name: '_gac_gb_*', duration: 'P90D', purpose: 'Shares campaign details without a click ID.' },
        { name: '_dcid', duration: 'P400D', purpose: 'Recognises the browser for ad measurement.' },
        { name: 'FPGCLAW', duration: 'P90D', purpose: 'Ad click ID set by a tagging server.', httpOnly: true },
        { name: 'FPGCLGB', duration: 'P90D', purpose: 'Ad click ID set by a tagging server.', httpOnly: true },
        { name: 'FPGCLDC', duration: 'P90D', purpose: 'Floodlight ID set by a tagging server.', httpOnly: true },
        { name: 'FPAU', duration: 'P90D', purpose: 'Visitor ID set by a tagging server.', httpOnly: true },
        { name: 'IDE', duration: 'P390D', purpose: 'Recognises the browser for ads.', domain: domain$4 },
        { name: 'test_cookie', duration: 'PT15M', purpose: 'Checks that cookies work.', domain: domain$4 },
        { name: 'DSID', duration: 'P14D', purpose: 'Links a Google account to ads.', domain: domain$4 },
        { name: 'ar_debug', duration: 'P90D', purpose: 'Debugs attribution reports.', domain: domain$4 },
        { name: 'FLC', duration: 'PT10S', purpose: 'Links a Floodlight activity.', domain: domain$4 },
        { name: 'APC', duration: 'P180D', purpose: 'Personalises ads.', domain: domain$4 },
        { name: 'NID', duration: 'P6M', purpose: 'Keeps Google preferences and ad data.', domain: 'google.com' },
        {
            name: 'Conversion',
            duration: 'P90D',
            purpose: 'Ties a conversion to a click.',
            domain: 'www.googleadservices.com',
        },
    ],
    erase: ['_gcl_*', '_gac_*', '_dcid'],
    storage: ['_gcl_ls'],
    // Of conversion_async.js, which has no queue of its own.
    defines: ['google_trackConversion'],
    load: {
        script: 'https://www.googletagmanager.com/gtag/js?id={id}',
        queue: { name: 'gtag', into: 'dataLayer' },
        calls: [
            ['gtag', 'js', '{now}'],
            ['gtag', 'config', '{id}'],
        ],
    },
    // Denied consent ends its storage at once; the pings it goes on sending are held by the gate.
    stop: 'runtime',
    sources: [
        'https://developers.google.com/tag-platform/security/guides/csp',
        'https://business.safety.google/adscookies/',
        'https://support.google.com/google-ads/answer/10000067',
    ],
};

/** The Google tag (gtag.js) for an Analytics property, and the older analytics.js and ga.js. */
const googleAnalytics = {
    id: 'google-analytics',
    name: 'Google Analytics',
    aliases: ['ga4', 'gtag', 'universal-analytics'],
    category: 'analytics',
    company: 'Google LLC',
    country: 'US',
    purpose: 'Counts visits and shows the site owner which pages are read and how visitors reach them.',
    policyUrl: 'https://policies.google.com/privacy',
    optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
    params: {
        id: {
            pattern: '^(G-[A-Z0-9]{4,20}|GT-[A-Z0-9]{4,20}|UA-\\d{4,10}-\\d{1,4})$',
            example: 'G-ABCDE12345',
            about: 'a measurement or Google tag ID (Admin, Data streams)',
            required: true,
        },
    },
    hosts: [
        'google-analytics.com',
        '*.google-analytics.com',
        'analytics.google.com',
        '*.analytics.google.com',
        'ampcid.google.com',
        'stats.g.doubleclick.net',
        'www.google.*/ads/ga-audiences',
        'www.merchant-center-analytics.goog',
        // Analytics and Ads share one loader; only the ID tells whose it is. Without an ID we know, it is ours.
        'www.googletagmanager.com/gtag/',
        'www.googletagmanager.com/gtag/js?id=G-',
        'www.googletagmanager.com/gtag/js?id=GT-',
        'www.googletagmanager.com/gtag/js?id=UA-',
        'www.googletagmanager.com/gtag/destination?id=G-',
    ],
    cookies: [
        { name: '_ga', duration: 'P2Y', purpose: 'Tells one browser from another by a random ID.' },
        { name: '_ga_*', duration: 'P2Y', purpose: 'Keeps the state of the visit for one property.' },
        { name: '_gid', duration: 'PT24H', purpose: 'Tells browsers apart for one day (older tags).' },
        { name: '_gat', duration: 'PT1M', purpose: 'Limits how often data is sent (older tags).' },
        { name: '_gat_*', duration: 'PT1M', purpose: 'Limits how often data is sent for one property.' },
        { name: '_dc_gtm_*', duration: 'PT1M', purpose: 'Limits how often data is sent by a tag manager.' },
        { name: '_gac_*', duration: 'P90D', purpose: 'Keeps details of the campaign behind an ad click.' },
        { name: '_gac_gb_*', duration: 'P90D', purpose: 'Keeps campaign details without a click ID.' },
        { name: '_gali', duration: 'PT30S', purpose: 'Remembers which link was clicked last.' },
        { name: 'AMP_TOKEN', duration: 'P1Y', purpose: 'Fetches the visitor ID used on AMP pages.' },
        { name: '__utma', duration: 'P2Y', purpose: 'Counts visitors and visits (oldest tag).' },
        { name: '__utmb', duration: 'PT30M', purpose: 'Marks the current visit (oldest tag).' },
        { name: '__utmc', duration: 'session', purpose: 'Marks the current visit (oldest tag).' },
        { name: '__utmt', duration: 'PT10M', purpose: 'Limits how often data is sent (oldest tag).' },
        { name: '__utmt_*', duration: 'PT10M', purpose: 'Limits how often data is sent (oldest tag).' },
        { name: '__utmz', duration: 'P6M', purpose: 'Records where the visitor came from (oldest tag).' },
        { name: '__utmv', duration: 'P2Y', purpose: 'Keeps a label the site gave the visitor (oldest tag).' },
        { name: '__utmx', duration: 'P18M', purpose: 'Keeps the variant of an experiment (oldest tag).' },
        { name: '__utmxx', duration: 'P18M', purpose: 'Keeps when an experiment ends (oldest tag).' },
        { name: 'FPID', duration: 'P2Y', purpose: 'Visitor ID set by a tagging server.', httpOnly: true },
        { name: 'FPLC', duration: 'PT20H', purpose: 'Carries the tagging server’s visitor ID across domains.' },
    ],
    erase: ['_ga', '_ga_*', '_gid', '_gat*', '_dc_gtm_*', '_gac_*', '_gali', '__utm*', 'AMP_TOKEN', 'FPLC'],
    load: {
        script: 'https://www.googletagmanager.com/gtag/js?id={id}',
        queue: { name: 'gtag', into: 'dataLayer' },
        calls: [
            ['gtag', 'js', '{now}'],
            ['gtag', 'config', '{id}'],
        ],
    },
    // Denied consent still sends pings without cookies; the ga-disable flag ends them, and the gate holds the rest.
    // https://developers.google.com/analytics/devguides/collection/analyticsjs/user-opt-out
    stop: 'runtime',
    sources: [
        'https://support.google.com/analytics/answer/11397207',
        'https://developers.google.com/tag-platform/security/guides/csp',
        'https://developers.google.com/tag-platform/security/guides/consent',
        'https://developers.google.com/analytics/devguides/collection/analyticsjs/user-opt-out',
        'https://developers.google.com/analytics/devguides/collection/analyticsjs/ip-anonymization',
    ],
};

/** A Google Tag Manager container (gtm.js): it stores next to nothing itself and loads whatever the owner put in it. */
const googleTagManager = {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    aliases: ['gtm'],
    // What it loads is held by each tool's own category; some authorities want consent for the container as well.
    category: 'functional',
    company: 'Google LLC',
    country: 'US',
    purpose: 'Lets the site owner add and manage other tools on the site from one place.',
    policyUrl: 'https://policies.google.com/privacy',
    params: {
        id: {
            pattern: '^GTM-[A-Z0-9]{4,12}$',
            example: 'GTM-ABC1234',
            about: 'a container ID (top of the workspace)',
            required: true,
        },
    },
    // The whole host; /gtag/ and /td belong to Analytics and Ads, whose longer entries win.
    hosts: ['www.googletagmanager.com', '*.googletagmanager.com', 'tagmanager.google.com'],
    cookies: [
        { name: '_dc_gtm_*', duration: 'PT1M', purpose: 'Limits how often Analytics inside it sends data.' },
        { name: 'gtm_preview', duration: 'session', purpose: 'Marks an editor who previews the container.' },
        { name: 'td', duration: 'session', purpose: 'Counts usage.', domain: 'www.googletagmanager.com' },
    ],
    load: {
        script: 'https://www.googletagmanager.com/gtm.js?id={id}',
        calls: [['dataLayer.push', { 'gtm.start': '{time}', event: 'gtm.js' }]],
    },
    // Tags the container has fired live on, and custom HTML tags obey no signal.
    stop: 'reload',
    sources: [
        'https://developers.google.com/tag-platform/tag-manager/web',
        'https://developers.google.com/tag-platform/security/guides/consent',
    ],
};

/** The Hotjar tracking code: heatmaps, session recordings and surveys. */
const hotjar = {
    id: 'hotjar',
    name: 'Hotjar',
    category: 'analytics',
    company: 'Hotjar Ltd (Contentsquare group)',
    country: 'MT',
    purpose: 'Shows how visitors move and click on the pages and lets them give feedback.',
    policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
    optOutUrl: 'https://www.hotjar.com/policies/do-not-track/',
    params: {
        id: {
            pattern: '^\\d{4,10}$',
            example: '1234567',
            about: 'the digits of the site ID (hjid)',
            required: true,
        },
    },
    // Newer accounts are served the tag of Contentsquare, the parent company.
    hosts: ['*.hotjar.com', '*.hotjar.io', '*.contentsquare.net'],
    cookies: [
        { name: '_hjSessionUser_*', duration: 'P1Y', purpose: 'Recognises the visitor on this site.' },
        { name: '_hjSession_*', duration: 'PT30M', purpose: 'Keeps data of the current visit.' },
        { name: '_hjid', duration: 'P1Y', purpose: 'Recognises the visitor on this site (older tags).' },
        { name: '_hjFirstSeen', duration: 'PT30M', purpose: 'Marks a visitor’s first visit.' },
        { name: '_hjAbsoluteSessionInProgress', duration: 'PT30M', purpose: 'Detects a visit’s first page.' },
        { name: '_hjIncludedInPageviewSample', duration: 'PT2M', purpose: 'Tells whether views are sampled.' },
        { name: '_hjIncludedInSessionSample', duration: 'PT2M', purpose: 'Tells whether visits are sampled.' },
        { name: '_hjIncludedInSessionSample_*', duration: 'PT2M', purpose: 'Tells whether visits are sampled.' },
        { name: '_hjHasCachedUserAttributes', duration: 'session', purpose: 'Tells if attributes are current.' },
        { name: '_hjUserAttributesHash', duration: 'PT2M', purpose: 'Detects that attributes have changed.' },
        { name: '_hjCachedUserAttributes', duration: 'session', purpose: 'Keeps attributes the site has sent.' },
        { name: '_hjClosedSurveyInvites', duration: 'P1Y', purpose: 'Remembers a closed survey invitation.' },
        { name: '_hjDonePolls', duration: 'P1Y', purpose: 'Remembers an answered survey.' },
        { name: '_hjMinimizedPolls', duration: 'P1Y', purpose: 'Remembers a minimised survey.' },
        { name: '_hjDoneTestersWidgets', duration: 'P1Y', purpose: 'Remembers a completed tester form.' },
        { name: '_hjMinimizedTestersWidgets', duration: 'P1Y', purpose: 'Remembers a minimised tester form.' },
        { name: '_hjShownFeedbackMessage', duration: 'P1Y', purpose: 'Remembers that feedback was shown.' },
        { name: '_hjRecordingEnabled', duration: 'session', purpose: 'Marks a visit that is recorded.' },
        { name: '_hjRecordingLastActivity', duration: 'session', purpose: 'Keeps when it last recorded.' },
        { name: '_hjSessionTooLarge', duration: 'PT1H', purpose: 'Ends the recording of a very long visit.' },
        { name: '_hjSessionRejected', duration: 'session', purpose: 'Marks a visit that is not recorded.' },
        { name: '_hjSessionResumed', duration: 'session', purpose: 'Marks a recording that was resumed.' },
        { name: '_hjTLDTest', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
        { name: '_hjCookieTest', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: '_hjLocalStorageTest', duration: 'session', purpose: 'Checks that local storage works.' },
        { name: '_hjSessionStorageTest', duration: 'session', purpose: 'Checks that session storage works.' },
        { name: '_hjptid', duration: 'session', purpose: 'Marks an administrator of the Hotjar account.' },
    ],
    erase: ['_hj*'],
    storage: ['_hj*', 'hjActiveViewportIds', 'hjViewportId'],
    load: {
        script: 'https://static.hotjar.com/c/hotjar-{id}.js?sv=6',
        queue: { name: 'hj', store: 'q' },
        set: { _hjSettings: { hjid: '{#id}', hjsv: 6 } },
    },
    // It has no stop call: a recording goes on until the page is left.
    stop: 'reload',
    sources: [
        'https://help.hotjar.com/hc/en-us/articles/6952777582999',
        'https://help.hotjar.com/hc/en-us/articles/115011640307',
        'https://help.hotjar.com/hc/en-us/articles/115011789248',
    ],
};

/** Where its third-party cookies live. */
const domain$3 = 'hubspot.com';
/** The HubSpot tracking code, which brings in analytics, forms, chat and advert pixels as the account has them. */
const hubspot = {
    id: 'hubspot',
    name: 'HubSpot',
    category: 'marketing',
    company: 'HubSpot, Inc.',
    country: 'US',
    purpose: 'Recognises visitors and contacts, runs forms and chat, and links visits to the site owner’s customer database.',
    policyUrl: 'https://legal.hubspot.com/privacy-policy',
    params: {
        id: {
            pattern: '^\\d{3,12}$',
            example: '12345678',
            about: 'the digits of the Hub ID (account menu, or the tracking code)',
            required: true,
        },
    },
    // Not *.hubspotusercontent*.net: it serves pictures that the owner uploaded.
    // biome-ignore format: as paragraphs; one a line would be half the file
    hosts: [
        '*.hs-scripts.com', '*.hs-analytics.net', '*.hs-banner.com', '*.hs-embed-reporting.com', '*.hs-growth-metrics.com',
        '*.hsforms.net', '*.hsforms.com', '*.hscollectedforms.net', '*.hsadspixel.net', '*.hsleadflows.net', '*.hscta.net',
        '*.hubspot.com', '*.hubapi.com', '*.hsappstatic.net', '*.usemessages.com', '*.leadin.com',
    ],
    cookies: [
        { name: '__hstc', duration: 'P6M', purpose: 'Keeps the main record of a visitor.' },
        { name: 'hubspotutk', duration: 'P6M', purpose: 'Recognises a visitor who sends a form.' },
        { name: '__hssc', duration: 'PT30M', purpose: 'Counts the pages of a visit.' },
        { name: '__hssrc', duration: 'session', purpose: 'Detects that the browser was restarted.' },
        { name: 'messagesUtk', duration: 'P6M', purpose: 'Recognises a visitor who uses the chat.' },
        { name: 'hs-messages-is-open', duration: 'PT30M', purpose: 'Remembers whether the chat is open.' },
        { name: 'hs-messages-hide-welcome-message', duration: 'P1D', purpose: 'Keeps the chat greeting closed.' },
        { name: '__hs_opt_out', duration: 'P6M', purpose: 'Remembers the answer to HubSpot’s own banner.' },
        { name: '__hs_do_not_track', duration: 'P6M', purpose: 'Tells HubSpot not to track the visitor.' },
        { name: '__hs_initial_opt_in', duration: 'P7D', purpose: 'Keeps the state of HubSpot’s own banner.' },
        { name: '__hs_cookie_cat_pref', duration: 'P6M', purpose: 'Remembers categories agreed to at HubSpot.' },
        { name: '__hs_gpc_banner_dismiss', duration: 'P180D', purpose: 'Keeps HubSpot’s own banner closed.' },
        { name: '__hs_notify_banner_dismiss', duration: 'P180D', purpose: 'Keeps HubSpot’s own banner closed.' },
        { name: 'hs_ab_test', duration: 'session', purpose: 'Shows the same variant of a page again.' },
        { name: 'hs_langswitcher_choice', duration: 'P2Y', purpose: 'Remembers the chosen language.' },
        { name: '__hsmem', duration: 'P7D', purpose: 'Keeps a member signed in.', httpOnly: true },
        { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain: domain$3, httpOnly: true },
        { name: '_cfuvid', duration: 'session', purpose: 'Limits the rate of requests.', domain: domain$3, httpOnly: true },
    ],
    erase: ['__hs*', 'hs-messages-*', 'hs_ab_test', 'hs_langswitcher_choice', 'hubspotutk', 'messagesUtk'],
    storage: ['HUBLYTICS_EVENTS_*'],
    defines: ['hbspt'],
    load: {
        // An account in another data region (eu1, ap1 …) has its file on another host, and no part of an address
        // can be left out for the rest: such a site puts the official tag in the page.
        script: 'https://js.hs-scripts.com/{id}.js',
        attributes: { id: 'hs-script-loader' },
    },
    // https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
    consent: {
        set: { disableHubSpotCookieBanner: true },
        grant: [
            ['_hsp.push', ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
        ],
        revoke: [
            ['_hsp.push', ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }]],
            ['_hsp.push', ['revokeCookieConsent']],
            ['_hsq.push', ['doNotTrack']],
        ],
    },
    // The calls end analytics only: the chat and the watching of forms go on until a new page.
    stop: 'reload',
    sources: [
        'https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api',
        'https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/do-not-track',
        'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
        'https://knowledge.hubspot.com/domains-and-urls/add-urls-to-your-allowlist',
    ],
};

/** Where its third-party cookies live. */
const domain$2 = 'linkedin.com';
/** The LinkedIn Insight Tag, which measures adverts on LinkedIn. */
const linkedinInsight = {
    id: 'linkedin-insight',
    name: 'LinkedIn Insight Tag',
    aliases: ['linkedin-ads'],
    category: 'marketing',
    company: 'LinkedIn Corporation (LinkedIn Ireland Unlimited Company in the EEA)',
    country: 'US',
    purpose: 'Measures whether LinkedIn adverts lead to actions here and reports the professional profile of visitors in groups.',
    policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
    optOutUrl: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
    params: {
        id: {
            pattern: '^\\d{3,12}$',
            example: '123456',
            about: 'the digits of the partner ID (Campaign Manager, Insight Tag)',
            required: true,
        },
    },
    hosts: [
        'snap.licdn.com',
        '*.ads.linkedin.com',
        'www.linkedin.com/px/',
        '*.oribi.io',
        'p.adsymptotic.com',
        'cdn.adsymptotic.com',
        'sjs.bizographics.com', // where older tags load their file from
    ],
    cookies: [
        { name: 'li_fat_id', duration: 'P30D', purpose: 'Keeps the member ID of an advert click.' },
        { name: 'li_giant', duration: 'P7D', purpose: 'Keeps the group ID of an advert click.' },
        { name: 'ln_or', duration: 'P1D', purpose: 'Tells whether events may be recorded by themselves here.' },
        { name: 'bcookie', duration: 'P1Y', purpose: 'Identifies the browser against abuse.', domain: domain$2 },
        { name: 'bscookie', duration: 'P1Y', purpose: 'Identifies the browser.', domain: 'www.linkedin.com' },
        { name: 'lidc', duration: 'P1D', purpose: 'Routes requests to a data centre.', domain: domain$2 },
        { name: 'li_gc', duration: 'P180D', purpose: 'Keeps a guest’s consent at LinkedIn.', domain: domain$2 },
        { name: 'li_sugr', duration: 'P90D', purpose: 'Guesses who a visitor is, outside the EEA.', domain: domain$2 },
        { name: 'lang', duration: 'session', purpose: 'Keeps the language.', domain: domain$2 },
        { name: 'UserMatchHistory', duration: 'P30D', purpose: 'Keeps when IDs were matched.', domain: domain$2 },
        { name: 'AnalyticsSyncHistory', duration: 'P30D', purpose: 'Keeps when figures were matched.', domain: domain$2 },
        { name: 'lms_ads', duration: 'P30D', purpose: 'Identifies members for adverts.', domain: domain$2 },
        { name: 'lms_analytics', duration: 'P30D', purpose: 'Identifies members for analytics.', domain: domain$2 },
        { name: '_guid', duration: 'P90D', purpose: 'Matches members for adverts at Google.', domain: domain$2 },
        { name: 'ar_debug', duration: 'P90D', purpose: 'Debugs advert attribution.', domain: domain$2 },
    ],
    storage: ['li_adsId*'],
    load: {
        script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
        queue: { name: 'lintrk', store: 'q', asArray: true },
        set: { _linkedin_partner_id: '{id}' },
        calls: [['_linkedin_data_partner_ids.push', '{id}']],
    },
    // It has no stop call, and its event recorder listens until the page is left.
    stop: 'reload',
    sources: [
        'https://www.linkedin.com/legal/l/cookie-table',
        'https://learn.microsoft.com/en-us/linkedin/marketing/conversions/enabling-first-party-cookies',
        'https://www.linkedin.com/help/lms/answer/a427660',
    ],
};

/** Where its third-party cookies live. */
const domain$1 = 'twitter.com';
/** The X (formerly Twitter) pixel, uwt.js, and the older single-event script, oct.js. */
const xAds = {
    id: 'x-ads',
    name: 'X (Twitter) conversion tracking',
    aliases: ['twitter-ads', 'x-pixel', 'twitter-pixel', 'uwt'],
    category: 'marketing',
    company: 'X Corp. (X Internet Unlimited Company in the EEA)',
    country: 'US',
    purpose: 'Measures whether adverts on X lead to actions here and builds audiences.',
    policyUrl: 'https://x.com/en/privacy',
    optOutUrl: 'https://x.com/settings/account/personalization',
    params: {
        id: {
            pattern: '^[a-z0-9]{4,10}$',
            example: 'o1abc',
            about: 'a pixel ID in small letters and digits (Events Manager)',
            required: true,
        },
    },
    hosts: [
        '*.ads-twitter.com',
        'ads-api.twitter.com',
        'ads-api.x.com',
        'analytics.twitter.com',
        'analytics.x.com',
        // Only these paths: platform.twitter.com also serves embedded posts, t.co also shortens links.
        'platform.twitter.com/oct.js',
        't.co/1/i/adsct',
        't.co/i/adsct',
    ],
    cookies: [
        { name: '_twpid', duration: 'P390D', purpose: 'Recognises the visitor for conversions.' },
        { name: '_twsid', duration: 'P390D', purpose: 'Recognises the visit for conversions.' },
        { name: '_twclid', purpose: 'Keeps the ID of a click on an advert.' },
        { name: 'guest_id', duration: 'P400D', purpose: 'Recognises a visitor not signed in.', domain: 'x.com' },
        { name: 'guest_id', duration: 'P400D', purpose: 'Recognises a visitor not signed in.', domain: domain$1 },
        { name: 'guest_id_ads', duration: 'P400D', purpose: 'Picks adverts for guests.', domain: domain$1 },
        { name: 'guest_id_marketing', duration: 'P400D', purpose: 'Picks adverts for guests.', domain: domain$1 },
        { name: 'personalization_id', duration: 'P400D', purpose: 'Personalises adverts.', domain: domain$1 },
        { name: 'muc_ads', duration: 'P400D', purpose: 'Measures advert campaigns.', domain: 't.co' },
    ],
    // Of oct.js, which the older tag calls right after it as twttr.conversion.
    defines: ['twttr'],
    load: {
        script: 'https://static.ads-twitter.com/uwt.js',
        queue: { name: 'twq', store: 'queue', direct: 'exe', props: { version: '1.1' } },
        calls: [['twq', 'config', '{id}']],
    },
    // It has no stop call: restricted_data_use limits what X does with the data, not what is sent.
    stop: 'reload',
    sources: [
        'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
        'https://help.x.com/en/rules-and-policies/x-cookies',
    ],
};

/** Where its third-party cookies live. */
const domain = 'youtube.com';
/** YouTube players embedded in the page, and the script that controls them. */
const youtube = {
    id: 'youtube',
    name: 'YouTube',
    // Many owners call a video functional; the usual player sets advertising IDs.
    category: 'marketing',
    company: 'Google LLC (YouTube)',
    country: 'US',
    purpose: 'Plays a video hosted by YouTube.',
    policyUrl: 'https://policies.google.com/privacy',
    optOutUrl: 'https://adssettings.google.com/',
    // The player also calls googleads.g.doubleclick.net, from inside its frame; that host belongs to Google Ads.
    hosts: [
        'youtube.com',
        '*.youtube.com',
        // Consent is needed here too: the player keeps a device ID in its own storage.
        'www.youtube-nocookie.com',
        'youtu.be',
        '*.ytimg.com',
        '*.googlevideo.com',
        '*.ggpht.com',
        'yt3.googleusercontent.com',
        'jnn-pa.googleapis.com',
        'play.google.com/log',
        'www.google.com/js/th/',
        'static.doubleclick.net',
    ],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: 'VISITOR_INFO1_LIVE', duration: 'P180D', purpose: 'Recognises the visitor.', domain },
        { name: 'VISITOR_PRIVACY_METADATA', duration: 'P180D', purpose: 'Keeps the consent at YouTube.', domain },
        { name: 'YSC', duration: 'session', purpose: 'Counts the videos watched.', domain },
        { name: 'PREF', duration: 'P8M', purpose: 'Keeps preferences of the player.', domain },
        { name: '__Secure-YEC', duration: 'P13M', purpose: 'Detects faults and abuse.', domain },
        {
            name: '__Secure-YNID',
            duration: 'P180D',
            purpose: 'Keeps preferences and guards against abuse.',
            domain,
        },
        {
            name: '__Secure-ROLLOUT_TOKEN',
            duration: 'P180D',
            purpose: 'Chooses who gets new features first.',
            domain,
        },
        { name: 'GPS', duration: 'PT30M', purpose: 'Keeps the location of a phone.', domain },
        { name: 'DEVICE_INFO', duration: 'P180D', purpose: 'Keeps details of the device.', domain },
        { name: 'LOGIN_INFO', duration: 'P2Y', purpose: 'Keeps the visitor signed in.', domain },
        { name: 'IDE', duration: 'P390D', purpose: 'Recognises the browser for ads.', domain: 'doubleclick.net' },
    ],
    defines: ['YT'],
    stop: 'remove',
    sources: [
        'https://support.google.com/youtube/answer/171780',
        'https://developers.google.com/youtube/iframe_api_reference',
    ],
};

/** Every vendor Askfirst knows, in the order of their ids. */
const catalogue = [
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

export { bingAds, catalogue, facebookPixel, googleAds, googleAnalytics, googleTagManager, hotjar, hubspot, linkedinInsight, xAds, youtube };
