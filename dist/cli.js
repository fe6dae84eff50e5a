#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const facts = {"6sense":{"cookies":["_gd_visitor","_gd_session","_gd_svisitor","_an_uid","_6si_cid"],"storage":["_6senseCompanyDetails","_6signalTTL","_6si*"],"params":{"id":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"required":["id"],"load":{"script":"https://j.6sc.co/j/{id}.js","attributes":{"id":"6senseWebTag"}},"stop":"reload"},"ab-tasty":{"cookies":["ABTasty","ABTastySession","ABTastyDomainTest","abTastyDebug"],"storage":["ABTasty*"],"params":{"id":"^[0-9a-f]{32}$"},"required":["id"],"load":{"script":"https://try.abtasty.com/{id}.js"},"stop":"reload"},"activecampaign":{"cookies":["ac_enable_tracking","^prism_\\d+$"],"params":{"id":"^\\d{4,14}$"},"required":["id"],"load":{"script":"https://diffuser-cdn.app-us1.com/diffuser/diffuser.js","queue":{"name":"vgo","store":"q"},"set":{"visitorGlobalObjectAlias":"vgo"},"calls":[["vgo","setAccount","{id}"],["vgo","setTrackByDefault",true],["vgo","process"]]},"consent":{"grant":[["vgo","process","allowTracking"]]},"stop":"reload"},"addthis":{"cookies":["__atuvc","__atuvs","__atssc","__atrfs"],"storage":["_at.hist.*","at-lojson-cache-*","at-rand","_at.cww"],"params":{},"required":[],"stop":"reload"},"adobe":{"cookies":["s_cc","s_sq","s_fid","s_ppv","s_tp","^s_nr\\d*$","^AMCV_[0-9A-F]{24}%40AdobeOrg$","^AMCVS_[0-9A-F]{24}%40AdobeOrg$","aam_uuid","mbox","mboxEdgeCluster","at_check","kndctr_*_identity","kndctr_*_cluster","kndctr_*_consent","kndctr_*_consent_check","kndctr_*_personalization","com.adobe.alloy.getTld","adcloud","sat_track"],"storage":["com.adobe.reactor.*","com.adobe.alloy.*","mboxDebug"],"params":{"id":"^([0-9a-f]{10,40}/){0,2}(launch-)?[\\w-]{6,80}(\\.min)?\\.js$","orgId":"^[0-9A-F]{24}@AdobeOrg$","trackingServer":"^[a-z0-9.-]+\\.[a-z]{2,}$"},"required":["id"],"load":{"script":"https://assets.adobedtm.com/{id}"},"consent":{"grant":[["adobe.optIn.approveAll"],["alloy","setConsent",{"consent":[{"standard":"Adobe","version":"1.0","value":{"general":"in"}}]}]],"revoke":[["adobe.optIn.denyAll"],["alloy","setConsent",{"consent":[{"standard":"Adobe","version":"1.0","value":{"general":"out"}}]}]]},"stop":"reload"},"adobe-fonts":{"cookies":[],"params":{"id":"^[a-z0-9]{6,8}$"},"required":["id"],"load":{"script":"https://use.typekit.net/{id}.js","ready":[["Typekit.load",{"async":true}]]},"stop":"runtime"},"adroll":{"cookies":["__adroll_fpc","__ar_v4","__adroll_consent"],"params":{"id":"^[A-Z0-9]{22}$","pixel":"^[A-Z0-9]{22}$"},"required":["id","pixel"],"load":{"script":"https://s.adroll.com/j/{id}/roundtrip.js","set":{"adroll_adv_id":"{id}","adroll_pix_id":"{pixel}","adroll_version":"2.0","__adroll_loaded":true},"calls":[["adroll.push",["track",["pageView"]]]]},"stop":"reload"},"albacross":{"cookies":["nQ_cookieId","nQ_userVisitId"],"storage":["nQ_cookieId","nQ_userVisitId"],"params":{"id":"^\\d{6,12}$"},"required":["id"],"load":{"script":"https://serve.albacross.com/track.js","set":{"_nQc":"{id}"}},"stop":"reload"},"amazon-ads":{"cookies":["aatToken","amzn_consent"],"storage":["apstagUserAgentClientHints","apstagCfg","_aps*"],"params":{"id":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$","region":"^(NA|EU|FE)$"},"required":["id","region"],"load":{"script":"https://c.amazon-adsystem.com/aat/amzn.js","attributes":{"id":"amzn-pixel"},"queue":{"name":"amzn","store":"q","props":{"version":"0.0"}},"calls":[["amzn","setRegion","{region}"],["amzn","addTag","{id}"],["amzn","trackEvent","PageView"]]},"stop":"reload"},"amplitude":{"cookies":["^AMP_[0-9a-f]{10}$","AMP_MKTG_*","AMP_TEST","AMP_TLDTEST","^amp_[0-9a-f]{6}(_[\\w.-]+)?$","amplitude_id_*","amplitude_cookie_test*","amplitude_test*"],"storage":["AMP_*","amplitude_*"],"databases":["AMP_*","amp_session_replay_*"],"params":{"id":"^[0-9a-f]{32}$"},"required":["id"],"load":{"script":"https://cdn.amplitude.com/script/{id}.js","ready":[["amplitude.init","{id}",{"fetchRemoteConfig":true,"autocapture":true}]]},"consent":{"grant":[["amplitude.setOptOut",false]],"revoke":[["amplitude.setOptOut",true]]},"stop":"runtime"},"baidu-tongji":{"cookies":["Hm_*","HMACCOUNT"],"storage":["Hm_*"],"params":{"id":"^[0-9a-f]{32}$"},"required":["id"],"load":{"script":"https://hm.baidu.com/hm.js?{id}","queue":{"name":"_hmt","methods":[]}},"stop":"reload"},"bing-ads":{"cookies":["_uetsid","_uetvid","_uetmsclkid"],"storage":["_uetsid","_uetsid_exp","_uetvid","_uetvid_exp"],"params":{"id":"^\\d{5,18}$"},"required":["id"],"load":{"script":"https://bat.bing.net/bat.js?ti={id}","construct":{"name":"UET","into":"uetq","options":{"ti":"{id}","enableAutoSpaTracking":true,"ts":"{time}"},"calls":[["uetq.push","pageLoad"]]}},"consent":{"default":[["uetq.push","consent","default",{"ad_storage":"denied"}]],"grant":[["uetq.push","consent","update",{"ad_storage":"granted"}]],"revoke":[["uetq.push","consent","update",{"ad_storage":"denied"}]],"everyPage":true},"stop":"runtime"},"calendly":{"cookies":[],"params":{"id":"^[\\w-]+(/[\\w-]+)*$"},"required":[],"stop":"runtime"},"clearbit":{"cookies":["cb_user_id","cb_group_id","cb_anonymous_id","cb%3Atest"],"storage":["cb_user_id","cb_group_id","cb_anonymous_id","cb_user_traits","cb_group_properties"],"params":{"id":"^pk_[0-9a-f]{20,40}$"},"required":["id"],"load":{"script":"https://tag.clearbitscripts.com/v1/{id}/tags.js","attributes":{"referrerpolicy":"strict-origin-when-cross-origin"}},"stop":"reload"},"cloudflare":{"cookies":["cf_ob_info","cf_use_ob","cf_chl_*"],"params":{},"required":[],"stop":"reload"},"cloudflare-turnstile":{"cookies":[],"params":{"id":"^[0-3]x[A-Za-z0-9_-]{20,40}$"},"required":[],"stop":"reload"},"cloudflare-web-analytics":{"cookies":[],"params":{"id":"^[0-9a-f]{32}$"},"required":["id"],"load":{"script":"https://static.cloudflareinsights.com/beacon.min.js","attributes":{"type":"module","data-cf-beacon":"{\"token\": \"{id}\"}"}},"stop":"reload"},"cloudflare-zaraz":{"cookies":["cfz_*","cfzs_*","zaraz-consent","cf_consent"],"storage":["cfz_*","cfzs_*"],"params":{},"required":[],"stop":"reload"},"contentsquare":{"cookies":["_cs_*","_CT_RS_","__CT_Data","WRUID*"],"storage":["_cs_*"],"params":{"id":"^[0-9a-f]{10,16}$"},"required":[],"consent":{"revoke":[["_uxa.push",["optout"]]]},"stop":"runtime"},"crazy-egg":{"cookies":["_ce.s","_ceir","_CEFT","_cer.v","_ce.cch","_ce.gtld","_ce.clock_event","_ce.clock_data","_ce.irv","ce_need_secure_cookie","ce_successful_csp_check","ceft_variant_override","cebs","cebsp_","is_returning"],"storage":["_ce.*","ce_successful_csp_check","cetabid"],"params":{"id":"^\\d{4}/\\d{4,5}$"},"required":["id"],"load":{"script":"https://script.crazyegg.com/pages/scripts/{id}.js"},"stop":"reload"},"crisp":{"cookies":["crisp-client/*","crisp-client%2F*"],"storage":["crisp-client/*"],"params":{"id":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"required":["id"],"load":{"script":"https://client.crisp.chat/l.js","queue":{"name":"$crisp","methods":[]},"set":{"CRISP_WEBSITE_ID":"{id}"}},"stop":"reload"},"criteo":{"cookies":["cto_bundle","cto_bidid","cto_lwid","cto_idcpy","cto_tld_test","cto_test_cookie","cto_writeable"],"storage":["cto_bundle","cto_bidid","criteo_fast_bid*","criteo_pt_cdb_mngr_metrics","criteo_localstorage_check"],"params":{"id":"^\\d{3,8}$"},"required":["id"],"load":{"script":"https://dynamic.criteo.com/js/ld/ld.js?a={id}","calls":[["criteo_q.push",{"event":"setAccount","account":"{#id}"},{"event":"setSiteType","type":"d"},{"event":"viewPage"}]]},"stop":"reload"},"customer-io":{"cookies":["ajs_anonymous_id","ajs_user_id","ajs_group_id","ajs_user_traits","ajs_group_traits","_cioid","_cioanonid"],"storage":["ajs_anonymous_id","ajs_user_id","ajs_user_traits","ajs_group_id","ajs_group_properties","persisted-queue:*","gist.web.*","gist.previewBar.*"],"params":{"id":"^[0-9a-f]{20}$"},"required":["id"],"load":{"script":"https://cdp.customer.io/v1/analytics-js/snippet/{id}/analytics.min.js","attributes":{"data-global-customerio-analytics-key":"cioanalytics"},"queue":{"name":"cioanalytics","props":{"_writeKey":"{id}"},"methods":["trackSubmit","trackClick","trackLink","trackForm","pageview","identify","reset","group","track","ready","alias","debug","page","once","off","on","addSourceMiddleware","addIntegrationMiddleware","setAnonymousId","addDestinationMiddleware"]},"calls":[["cioanalytics.page"]]},"stop":"reload"},"dailymotion":{"cookies":[],"params":{},"required":[],"stop":"remove"},"datadog-rum":{"cookies":["_dd_s","_dd_s_v2","dd_cookie_test_*","dd_site_test_*"],"storage":["_dd_s","_dd_s_v2","_dd_tab_id","_dd_c_*"],"params":{"id":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","clientToken":"^pub[0-9a-f]{32}$","site":"^[a-z0-9.-]+$","region":"^(us1|us3|us5|eu1|ap1|ap2)$"},"required":["id","clientToken","site","region"],"load":{"script":"https://www.datadoghq-browser-agent.com/{region}/v7/datadog-rum.js","attributes":{"crossorigin":""},"ready":[["DD_RUM.init",{"clientToken":"{clientToken}","applicationId":"{id}","site":"{site}"}]]},"consent":{"grant":[["DD_RUM.onReady",{"{do}":[["DD_RUM.setTrackingConsent","granted"]]}],["DD_LOGS.onReady",{"{do}":[["DD_LOGS.setTrackingConsent","granted"]]}]],"revoke":[["DD_RUM.onReady",{"{do}":[["DD_RUM.setTrackingConsent","not-granted"]]}],["DD_LOGS.onReady",{"{do}":[["DD_LOGS.setTrackingConsent","not-granted"]]}]]},"stop":"runtime"},"demandbase":{"cookies":["_an_uid"],"params":{"id":"^[0-9A-Za-z]{8,24}$"},"required":["id"],"load":{"script":"https://tag.demandbase.com/{id}.min.js","attributes":{"id":"demandbase_js_lib"}},"stop":"reload"},"disqus":{"cookies":[],"storage":["disqus.*","disqus_*"],"params":{},"required":[],"stop":"reload"},"doubleclick":{"cookies":["__gads","__gpi","__eoi"],"params":{"id":"^/?\\d{4,12}(,\\d+)?(/.*)?$"},"required":[],"stop":"reload"},"drift":{"cookies":["driftt_aid","drift_aid","driftt_sid","driftt_eid","drift_eid","drift_campaign_refresh","driftt_wmd","DFTT_END_USER_PREV_BOOTSTRAPPED","DFTT_LEAD_HAS_PREV_IDENTIFIED"],"storage":["drift_*","driftt_*","DRIFT_*"],"params":{"id":"^[a-z0-9]{10,20}$"},"required":["id"],"load":{"script":"https://js.driftt.com/include/{time/300000}/{id}.js","queue":{"name":"drift","methods":["identify","config","track","reset","debug","show","ping","page","hide","off","on"],"alias":"driftt","props":{"SNIPPET_VERSION":"0.3.1","invoked":true}}},"consent":{"revoke":[["drift.reset"],["drift.api.widget.hide"]]},"stop":"reload"},"elfsight":{"cookies":[],"params":{},"required":[],"stop":"reload"},"eventbrite":{"cookies":[],"params":{"id":"^\\d{6,16}$"},"required":["id"],"load":{"script":"https://www.eventbrite.com/static/widgets/eb_widgets.js","ready":[["EBWidgets.createWidget",{"widgetType":"checkout","eventId":"{id}","iframeContainerId":"eventbrite-widget-container-{id}","iframeContainerHeight":425}]]},"stop":"remove"},"facebook-audience-network":{"cookies":[],"params":{"id":"^\\d{10,20}_\\d{10,20}$"},"required":[],"stop":"reload"},"facebook-pixel":{"cookies":["_fbp","_fbc"],"storage":["lastExternalReferrer","lastExternalReferrerTime"],"params":{"id":"^\\d{10,20}$"},"required":["id"],"load":{"script":"https://connect.facebook.net/en_US/fbevents.js","queue":{"name":"fbq","store":"queue","direct":"callMethod","alias":"_fbq","props":{"loaded":true,"version":"2.0"}},"calls":[["fbq","init","{id}"],["fbq","track","PageView"]]},"consent":{"grant":[["fbq","consent","grant"]],"revoke":[["fbq","consent","revoke"]],"everyPage":true},"stop":"runtime"},"facebook-social-plugins":{"cookies":["^fbsr_\\d+$","^fbm_\\d+$"],"storage":["fbssls_*"],"params":{"id":"^\\d{5,20}$"},"required":["id"],"load":{"script":"https://connect.facebook.net/en_US/sdk.js","attributes":{"crossorigin":"anonymous"},"set":{"fbAsyncInit":{"{do}":[["FB.init",{"appId":"{id}","xfbml":true,"version":"v25.0"}]]}}},"stop":"reload"},"fathom":{"cookies":[],"params":{"id":"^[A-Z]{6,10}$"},"required":["id"],"load":{"script":"https://cdn.usefathom.com/script.js","attributes":{"data-site":"{id}","defer":""}},"stop":"reload"},"freshchat":{"cookies":["_fw_crm_v"],"params":{"id":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"required":["id"],"load":{"script":"https://wchat.freshchat.com/js/widget.js","attributes":{"id":"freshchat-js-sdk"},"ready":[["fcWidget.init",{"token":"{id}","host":"https://wchat.freshchat.com"}]]},"consent":{"revoke":[["fcWidget.destroy"]]},"stop":"runtime"},"fullstory":{"cookies":["fs_uid","fs_cid","fs_lua","fs_session"],"storage":["_fs_*","fs_uid","fs_lua"],"params":{},"required":[],"consent":{"grant":[["FS","restart"]],"revoke":[["FS","shutdown"]]},"stop":"runtime"},"google-ads":{"cookies":["_gcl_*","_gac_*","_dcid"],"storage":["_gcl_ls"],"params":{"id":"^(AW-\\d{6,14}|DC-\\d{5,10}|GT-[A-Z0-9]{4,20})$"},"required":["id"],"load":{"script":"https://www.googletagmanager.com/gtag/js?id={id}","queue":{"name":"gtag","into":"dataLayer"},"calls":[["gtag","js","{now}"],["gtag","config","{id}"]]},"stop":"runtime"},"google-adsense":{"cookies":["__gads","__gpi","__eoi","__gsas","pm_sess","FCCDCF","FCNEC","GED_PLAYLIST_ACTIVITY","_gcl_au"],"storage":["google_ama_config","google_ama_settings","goog:cached:topics","goog_pem_mod","google_pub_config","google_adsense_settings"],"params":{"id":"^ca-(pub|video-pub|mb-pub)-\\d{10,20}$"},"required":["id"],"load":{"script":"https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={id}","attributes":{"crossorigin":"anonymous"}},"stop":"reload"},"google-analytics":{"cookies":["_ga","_ga_*","_gid","_gat*","_dc_gtm_*","_gac_*","_gali","__utm*","AMP_TOKEN","FPLC"],"params":{"id":"^(G-[A-Z0-9]{4,20}|GT-[A-Z0-9]{4,20}|UA-\\d{4,10}-\\d{1,4})$"},"required":["id"],"load":{"script":"https://www.googletagmanager.com/gtag/js?id={id}","queue":{"name":"gtag","into":"dataLayer"},"calls":[["gtag","js","{now}"],["gtag","config","{id}"]]},"stop":"runtime"},"google-fonts":{"cookies":[],"params":{},"required":[],"stop":"runtime"},"google-maps":{"cookies":[],"storage":["_c;;i"],"params":{"id":"^AIza[\\w-]{35}$"},"required":[],"stop":"reload"},"google-recaptcha":{"cookies":[],"storage":["_grecaptcha"],"params":{"id":"^6L[\\w-]{38}$"},"required":["id"],"load":{"script":"https://www.google.com/recaptcha/api.js?render={id}"},"stop":"reload"},"google-tag-manager":{"cookies":["_dc_gtm_*","gtm_preview"],"params":{"id":"^GTM-[A-Z0-9]{4,12}$"},"required":["id"],"load":{"script":"https://www.googletagmanager.com/gtm.js?id={id}","calls":[["dataLayer.push",{"gtm.start":"{time}","event":"gtm.js"}]]},"stop":"reload"},"gravatar":{"cookies":[],"params":{},"required":[],"stop":"runtime"},"hcaptcha":{"cookies":[],"params":{},"required":[],"stop":"reload"},"heap":{"cookies":["_hp2_*","_hp5_*","_hp_ved","userty.core.*"],"params":{},"required":[],"stop":"reload"},"hotjar":{"cookies":["_hj*"],"storage":["_hj*","hjActiveViewportIds","hjViewportId"],"params":{"id":"^\\d{4,10}$"},"required":["id"],"load":{"script":"https://static.hotjar.com/c/hotjar-{id}.js?sv=6","queue":{"name":"hj","store":"q"},"set":{"_hjSettings":{"hjid":"{#id}","hjsv":6}}},"stop":"reload"},"hubspot":{"cookies":["__hs*","hs-messages-*","hs_ab_test","hs_langswitcher_choice","hubspotutk","messagesUtk"],"storage":["HUBLYTICS_EVENTS_*"],"params":{"id":"^\\d{3,12}$"},"required":["id"],"load":{"script":"https://js.hs-scripts.com/{id}.js","attributes":{"id":"hs-script-loader"}},"consent":{"set":{"disableHubSpotCookieBanner":true},"grant":[["_hsp.push",["setHubSpotConsent",{"analytics":true,"advertisement":true,"functionality":true}]]],"revoke":[["_hsp.push",["setHubSpotConsent",{"analytics":false,"advertisement":false,"functionality":false}]],["_hsp.push",["revokeCookieConsent"]],["_hsq.push",["doNotTrack"]]],"everyPage":true},"stop":"reload"},"instagram":{"cookies":[],"params":{},"required":[],"stop":"reload"},"intercom":{"cookies":["intercom-id-*","intercom-session-*","intercom-device-id-*"],"storage":["intercom.*","intercom-state*"],"params":{"id":"^[a-z0-9]{6,12}$"},"required":["id"],"load":{"script":"https://widget.intercom.io/widget/{id}","queue":{"name":"Intercom","store":"q"},"set":{"intercomSettings":{"api_base":"https://api-iam.intercom.io","app_id":"{id}"}}},"consent":{"revoke":[["Intercom","shutdown"]]},"stop":"runtime"},"klaviyo":{"cookies":["__kla_id","__kla_session"],"storage":["klaviyoOnsite","klaviyoPagesVisitCount*","__kla_viewed*","_kla_test","klSessionId"],"params":{"id":"^[A-Za-z0-9]{6,8}$"},"required":["id"],"load":{"script":"https://static.klaviyo.com/onsite/js/{id}/klaviyo.js?company_id={id}"},"stop":"reload"},"leadfeeder":{"cookies":["_lfa","_lfa_*"],"storage":["_lfa","_lfa_*"],"params":{"id":"^[A-Za-z0-9]{10,20}$"},"required":["id"],"load":{"script":"https://sc.lfeeder.com/lftracker_v1_{id}.js","queue":{"name":"ldfdr","store":"_q","asArray":true}},"stop":"reload"},"leadinfo":{"cookies":["_li_id.*","_li_ses.*","_li_id","_li_ses"],"params":{"id":"^LI-[0-9A-F]{10,16}$"},"required":["id"],"load":{"script":"https://cdn.leadinfo.net/ping.js","queue":{"name":"leadinfo","store":"q","props":{"t":"{id}"}},"calls":[["GlobalLeadinfoNamespace.push","leadinfo"]]},"stop":"reload"},"linkedin-insight":{"cookies":["li_fat_id","li_giant","ln_or"],"storage":["li_adsId*"],"params":{"id":"^\\d{3,12}$"},"required":["id"],"load":{"script":"https://snap.licdn.com/li.lms-analytics/insight.min.js","queue":{"name":"lintrk","store":"q","asArray":true},"set":{"_linkedin_partner_id":"{id}"},"calls":[["_linkedin_data_partner_ids.push","{id}"]]},"stop":"reload"},"linkedin-widgets":{"cookies":[],"params":{},"required":[],"stop":"reload"},"livechat":{"cookies":["__lc_cid","__lc_cst","__oauth_redirect_detector"],"storage":["__lc_*","@@lc_*","side_storage_*"],"params":{},"required":[],"consent":{"revoke":[["LiveChatWidget.call","destroy"]]},"stop":"runtime"},"lucky-orange":{"cookies":["lo-uid","lo-visits","lo-domain-check","_lo_uid","_lo_rid","_lo_v","_lo_cid","_lo_np_*","_lo_bn","__lotl","__lotr"],"storage":["lo-session","lo-messenger","lo-visitor","_lo_*"],"params":{"id":"^[0-9a-f]{6,12}$"},"required":["id"],"load":{"script":"https://tools.luckyorange.com/core/lo.js?site-id={id}","attributes":{"defer":""}},"consent":{"grant":[["LOQ.push",["ready",{"{do}":[["privacy.setConsentStatus",true]]}]]],"revoke":[["LOQ.push",["ready",{"{do}":[["privacy.setConsentStatus",false]]}]]],"everyPage":true},"stop":"reload"},"mailchimp":{"cookies":["MCPopupClosed","MCPopupSubscribed","_mcid","_mcga","mc_cid","mc_eid","mc_landing_site","mailchimp_landing_site","mailchimp.*"],"params":{"id":"^[0-9a-f]{16,32}/[0-9a-f]{16,32}$"},"required":["id"],"load":{"script":"https://chimpstatic.com/mcjs-connected/js/users/{id}.js"},"stop":"reload"},"marketo":{"cookies":["_mkto_trk","OptAnon","_biz_uid","_biz_nA","_biz_flagsA","_biz_pendingA","_biz_ABTestA","_biz_sid"],"storage":["_mkto_*","_biz_*"],"params":{"id":"^\\d{3}-[A-Z]{3}-\\d{3}$"},"required":["id"],"load":{"script":"https://munchkin.marketo.net/munchkin.js","ready":[["Munchkin.init","{id}"]]},"stop":"reload"},"matomo":{"cookies":["^_pk_id(\\.|$)","^_pk_ses(\\.|$)","^_pk_ref(\\.|$)","^_pk_cvar(\\.|$)","^_pk_hsr(\\.|$)","_pk_testcookie*","_pk_uid","mtm_consent","mtm_cookie_consent","mtm_consent_removed"],"params":{"id":"^\\d{1,8}$","url":"^https?://[^\\s?#]+/$"},"required":["id","url"],"load":{"script":"{url}matomo.js","attributes":{"type":"text/javascript"},"calls":[["_paq.push",["trackPageView"]],["_paq.push",["enableLinkTracking"]],["_paq.push",["setTrackerUrl","{url}matomo.php"]],["_paq.push",["setSiteId","{id}"]]]},"consent":{"default":[["_paq.push",["requireConsent"]]],"grant":[["_paq.push",["setConsentGiven"]]],"revoke":[["_paq.push",["forgetConsentGiven"]]],"everyPage":true},"stop":"runtime"},"mautic":{"cookies":["mtc_id","mtc_sid","mautic_device_id","mautic_session_id","mautic_referer_id","mautic_focus_*"],"storage":["mautic_device_id","mtc_id"],"params":{"id":"^https://[^\\s?#]*[^\\s?#/]$"},"required":["id"],"load":{"script":"{id}/mtc.js","queue":{"name":"mt","store":"q"},"set":{"MauticTrackingObject":"mt"},"calls":[["mt","send","pageview"]]},"stop":"reload"},"meetup":{"cookies":[],"params":{},"required":[],"stop":"reload"},"microsoft-clarity":{"cookies":["_clck","_clsk"],"storage":["_cltk"],"params":{"id":"^[a-z0-9]{6,16}$"},"required":["id"],"load":{"script":"https://www.clarity.ms/tag/{id}","queue":{"name":"clarity","store":"q"}},"consent":{"grant":[["clarity","consentv2",{"ad_Storage":"granted","analytics_Storage":"granted"}]],"revoke":[["clarity","consentv2",{"ad_Storage":"denied","analytics_Storage":"denied"}]],"everyPage":true},"stop":"reload"},"mixpanel":{"cookies":["mp_*_mixpanel","mp_mixpanel__c","__mp_opt_in_out_*","mp_optout"],"storage":["mp_*_mixpanel","__mp_opt_in_out_*","__mpq_*","__mpaq_*","__mprec_*","__mp_*","mp_tab_id_*","mp_gen_new_tab_id_*"],"databases":["mixpanelBrowserDb","mixpanelFlagsDb"],"params":{"id":"^[0-9a-f]{32}$"},"required":["id"],"load":{"script":"https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js","queue":{"name":"mixpanel","props":{"__SV":1.2,"_i":[["{id}",{},"mixpanel"]],"people":[]},"methods":["disable","time_event","track","track_pageview","track_links","track_forms","track_with_groups","add_group","set_group","remove_group","register","register_once","alias","unregister","identify","name_tag","set_config","reset","opt_in_tracking","opt_out_tracking","has_opted_in_tracking","has_opted_out_tracking","clear_opt_in_out_tracking","start_batch_senders","start_session_recording","stop_session_recording"]}},"consent":{"grant":[["mixpanel.opt_in_tracking"]],"revoke":[["mixpanel.opt_out_tracking",{"delete_user":false}]]},"stop":"runtime"},"mouseflow":{"cookies":["mf_user","^mf_([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32})$"],"storage":["mf_transmitQueue","mf_initialDomQueue","mf_replaceHtmlQueue","mf_liveHeatmaps"],"params":{"id":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"required":["id"],"load":{"script":"https://cdn.mouseflow.com/projects/{id}.js","attributes":{"defer":""},"queue":{"name":"_mfq","methods":[]}},"consent":{"grant":[["mouseflow.start"]],"revoke":[["mouseflow.stop"]]},"stop":"runtime"},"nanorep":{"cookies":["bc.visitor_token","_bcvm_vid_*","_bcvm_vrid_*","bc_pv_end","_bc-chat-ended","_bcContinueChat","nanorep*"],"storage":["bc.visitor_token","nanorep.*"],"params":{"id":"^\\d{6,22}$"},"required":["id"],"load":{"script":"https://vmss.boldchat.io/aid/{id}/bc.vms4/vms.js","attributes":{"type":"text/javascript"},"calls":[["_bcvma.push",["setAccountID","{id}"]],["_bcvma.push",["pageViewed"]]]},"consent":{"default":[["_bcvma.push",["setCookieConsentPolicy",{"optionalCookiesAllowed":false}]]],"grant":[["_bcvma.push",["setCookieConsentPolicy",{"optionalCookiesAllowed":true}]]],"revoke":[["_bcvma.push",["setCookieConsentPolicy",{"optionalCookiesAllowed":false}]]],"everyPage":true},"stop":"reload"},"newrelic":{"cookies":[],"storage":["NRBA_SESSION","NRBA_SESSION::*","NRBA_SESSION_ID","NRBA/*"],"params":{},"required":[],"consent":{"grant":[["newrelic.consent",true]],"revoke":[["newrelic.consent",false]],"everyPage":true},"stop":"reload"},"olark":{"cookies":["olfsk","wcsid","hblid","_ok","_okbk","_okdetect","_oklv","_okac","_okla","_okgid","_okck"],"storage":["olark*"],"params":{},"required":[],"stop":"reload"},"onesignal":{"cookies":[],"storage":["onesignal-*","ONE_SIGNAL_*","os_pageViews"],"databases":["ONE_SIGNAL_SDK_DB"],"workers":["/OneSignalSDKWorker.js"],"params":{"id":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"required":["id"],"load":{"script":"https://cdn.onesignal.com/sdks/web/v16/OneSignalSDK.page.js","attributes":{"defer":""},"calls":[["OneSignalDeferred.push",{"{do}":[["init",{"appId":"{id}"}]]}]]},"consent":{"default":[["OneSignalDeferred.push",{"{do}":[["setConsentRequired",true]]}]],"grant":[["OneSignalDeferred.push",{"{do}":[["setConsentGiven",true]]}]],"revoke":[["OneSignalDeferred.push",{"{do}":[["User.PushSubscription.optOut"],["setConsentGiven",false]]}]]},"stop":"runtime"},"openstreetmap":{"cookies":[],"params":{},"required":[],"stop":"remove"},"optimizely":{"cookies":["optimizelyEndUserId","optimizelyRedirectData","optimizelyDomainTestCookie","optimizelyOptOut","optimizelySession","optimizelySegments","optimizelyBuckets","optimizelyReferrer"],"storage":["optimizely_data$$*","optimizely_*"],"params":{"id":"^\\d{6,22}$"},"required":["id"],"load":{"script":"https://cdn.optimizely.com/js/{id}.js"},"stop":"reload"},"outbrain":{"cookies":["outbrain_cid_fetch","dicbo_id","outbrain_dicbo_id","OB-USER-TOKEN"],"storage":["OB-USER-TOKEN","OB-AD-BLOCKER-STAT","OB-lastInteraction","dicbo_id"],"params":{"id":"^[0-9a-f]{32,36}$"},"required":["id"],"load":{"script":"https://amplify.outbrain.com/cp/obtp.js","queue":{"name":"obApi","store":"queue","direct":"dispatch","props":{"version":"1.1","loaded":true,"marketerId":"{id}"}},"calls":[["obApi","track","PAGE_VIEW"]]},"stop":"reload"},"paypal":{"cookies":[],"storage":["__paypal_storage__"],"params":{"id":"^(A[\\w-]{60,90}|sb|test)$"},"required":["id"],"load":{"script":"https://www.paypal.com/sdk/js?client-id={id}"},"stop":"reload"},"pendo":{"cookies":["_pendo_*"],"storage":["_pendo_*","pendo_*"],"params":{"id":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"required":["id"],"load":{"script":"https://cdn.pendo.io/agent/static/{id}/pendo.js","set":{"pendo":{"_q":[]}},"calls":[["pendo._q.push",["initialize",{}]]]},"consent":{"grant":[["pendo.startSendingEvents"],["pendo.startGuides"]],"revoke":[["pendo.stopSendingEvents"],["pendo.stopGuides"]]},"stop":"runtime"},"pinterest-tag":{"cookies":["_pin_unauth","_pinterest_ct_ua","_epik","_derived_epik"],"storage":["_pinterest_*"],"params":{"id":"^\\d{10,16}$"},"required":["id"],"load":{"script":"https://s.pinimg.com/ct/core.js","queue":{"name":"pintrk","store":"queue","asArray":true,"props":{"version":"3.0"}},"calls":[["pintrk","load","{id}"],["pintrk","page"]]},"consent":{"grant":[["pintrk","setconsent",true]],"revoke":[["pintrk","setconsent",false]]},"stop":"runtime"},"pinterest-widgets":{"cookies":[],"params":{},"required":[],"stop":"reload"},"piwik-pro":{"cookies":["_pk_id*","_pk_ses*","_pk_cvar*","ppms_privacy_*","ppms_privacy_bar_*","ppms_webstorage*","stg_last_interaction","stg_returning_visitor","stg_traffic_source_priority","stg_externalReferrer","stg_utm_campaign","stg_pk_campaign","stg_fired__*","_stg_optout","stg_global_opt_out"],"storage":["ppms_webstorage"],"params":{"id":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","url":"^https://[^\\s?#]*[^\\s?#/]$"},"required":["id","url"],"load":{"script":"{url}/{id}.js","calls":[["dataLayer.push",{"start":"{time}","event":"stg.start"}]]},"consent":{"grant":[["ppms.cm.api","setComplianceSettings",{"consents":{"analytics":{"status":1}}},{"{do}":[]},{"{do}":[]}]],"revoke":[["ppms.cm.api","setComplianceSettings",{"consents":{"analytics":{"status":0}}},{"{do}":[]},{"{do}":[]}]]},"stop":"reload"},"plausible":{"cookies":[],"params":{"id":"^pa-[\\w-]{6,40}$"},"required":["id"],"load":{"script":"https://plausible.io/js/{id}.js","queue":{"name":"plausible","store":"q","props":{"o":{}}}},"stop":"reload"},"posthog":{"cookies":["ph_*_posthog","__ph_opt_in_out_*","dmn_chk_*"],"storage":["ph_*_posthog","ph_*_posthog_*","__ph_opt_in_out_*","ph_*_window_id","ph_*_primary_window_exists","ph_*_session_registered_properties","ph_replay_pending_buffer_*","ph_conv_*","ph_product_tour_*","ph_active_product_tour","ph_last_seen_tour_date_*","seenSurvey_*","inProgressSurvey_*","lastSeenSurveyDate"],"params":{"id":"^phc_[A-Za-z0-9]{20,60}$","region":"^(us|eu)$"},"required":["id","region"],"load":{"script":"https://{region}-assets.i.posthog.com/static/array.js","attributes":{"crossorigin":"anonymous"},"queue":{"name":"posthog","props":{"__SV":1,"_i":[["{id}",{"api_host":"https://{region}.i.posthog.com","defaults":"2026-01-30"},"posthog"]],"people":[]},"methods":["capture","register","register_once","register_for_session","unregister","unregister_for_session","getFeatureFlag","getFeatureFlagPayload","isFeatureEnabled","reloadFeatureFlags","updateEarlyAccessFeatureEnrollment","getEarlyAccessFeatures","on","onFeatureFlags","onSessionId","getSurveys","getActiveMatchingSurveys","renderSurvey","canRenderSurvey","getNextSurveyStep","identify","setPersonProperties","group","resetGroups","setPersonPropertiesForFlags","resetPersonPropertiesForFlags","setGroupPropertiesForFlags","resetGroupPropertiesForFlags","reset","get_distinct_id","getGroups","get_session_id","get_session_replay_url","alias","set_config","startSessionRecording","stopSessionRecording","sessionRecordingStarted","captureException","loadToolbar","get_property","getSessionProperty","createPersonProfile","opt_in_capturing","opt_out_capturing","has_opted_in_capturing","has_opted_out_capturing","clear_opt_in_out_capturing","debug"]}},"consent":{"grant":[["posthog.opt_in_capturing"]],"revoke":[["posthog.set_config",{"opt_out_capturing_by_default":true}],["posthog.opt_out_capturing"]]},"stop":"runtime"},"quora":{"cookies":["_qpuid"],"params":{"id":"^[0-9a-f]{32}$"},"required":["id"],"load":{"script":"https://a.quora.com/qevents.js","queue":{"name":"qp","store":"queue","direct":"qp"},"calls":[["qp","init","{id}"],["qp","track","ViewContent"]]},"stop":"reload"},"reddit-pixel":{"cookies":["_rdt_uuid","_rdt_cid","_rdt_em","_rdt_pn"],"params":{"id":"^(t2|a2)_[a-z0-9]{4,20}$"},"required":["id"],"load":{"script":"https://www.redditstatic.com/ads/pixel.js?pixel_id={id}","queue":{"name":"rdt","store":"callQueue","direct":"sendEvent"},"calls":[["rdt","init","{id}"],["rdt","track","PageVisit"]]},"stop":"reload"},"salesforce":{"cookies":["^visitor_id\\d+$","^visitor_id\\d+-hash$","^pi_opt_in\\d+$","^lpv\\d+$","liveagent_oref","liveagent_ptid","liveagent_sid","liveagent_vc","liveagent_invite_rejected_*"],"storage":["00D*_WEB_STORAGE","ESW_*"],"params":{"id":"^\\d{4,12}$","campaign":"^\\d{1,12}$"},"required":["id","campaign"],"load":{"script":"https://pi.pardot.com/pd.js","set":{"piAId":"{id}","piCId":"{campaign}","piHostname":"pi.pardot.com"}},"consent":{"grant":[["pdt","setOptIn",true]],"revoke":[["pdt","revokeConsent"]]},"stop":"reload"},"segment":{"cookies":["ajs_anonymous_id","ajs_user_id","ajs_group_id","analytics_session_id","analytics_session_id.last_access"],"storage":["ajs_*","persisted-queue:*","segmentio*"],"params":{"id":"^[A-Za-z0-9]{20,40}$"},"required":["id"],"load":{"script":"https://cdn.segment.com/analytics.js/v1/{id}/analytics.min.js","attributes":{"data-global-segment-analytics-key":"analytics"},"queue":{"name":"analytics","props":{"invoked":true,"_writeKey":"{id}","SNIPPET_VERSION":"5.2.0"},"methods":["trackSubmit","trackClick","trackLink","trackForm","pageview","identify","reset","group","track","ready","alias","debug","page","screen","once","off","on","addSourceMiddleware","addIntegrationMiddleware","setAnonymousId","addDestinationMiddleware","register"]},"calls":[["analytics.page"]]},"stop":"reload"},"sentry":{"cookies":[],"storage":["sentryReplaySession","sentry_previous_trace"],"databases":["sentry-offline"],"params":{"id":"^[0-9a-f]{32}$"},"required":["id"],"load":{"script":"https://js.sentry-cdn.com/{id}.min.js","attributes":{"crossorigin":"anonymous"}},"stop":"reload"},"sharethis":{"cookies":["fpestid","__unam","_sharethisUnam","__sharethis_cookie_test__","pxcelAcc3PC"],"storage":["st_shares_*"],"params":{"id":"^[0-9a-f]{24}$","product":"^[a-z-]+$"},"required":["id","product"],"load":{"script":"https://platform-api.sharethis.com/js/sharethis.js#property={id}&product={product}"},"stop":"reload"},"smartsupp":{"cookies":["ssupp.*"],"storage":["ssupp.*"],"params":{"id":"^[0-9a-f]{40}$"},"required":["id"],"load":{"script":"https://www.smartsuppchat.com/loader.js?","attributes":{"charset":"utf-8"},"queue":{"name":"smartsupp","store":"_"},"set":{"_smartsupp":{"key":"{id}"}}},"stop":"reload"},"snap-pixel":{"cookies":["_scid","_scid_r","_schn","_ScCbts","_sctr"],"storage":["u_sclid","u_sclid_r","u_scsid","u_scsid_r"],"params":{"id":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"required":["id"],"load":{"script":"https://sc-static.net/scevent.min.js","queue":{"name":"snaptr","store":"queue","direct":"handleRequest"},"calls":[["snaptr","init","{id}"],["snaptr","track","PAGE_VIEW"]]},"stop":"reload"},"soundcloud":{"cookies":[],"params":{},"required":[],"stop":"remove"},"spotify":{"cookies":[],"params":{},"required":[],"stop":"remove"},"spotify-pixel":{"cookies":["__spdt"],"params":{"id":"^[0-9a-f]{32}$"},"required":["id"],"load":{"script":"https://pixel.byspotify.com/ping.min.js","attributes":{"id":"spdt-capture"},"queue":{"name":"spdt","store":"q"},"calls":[["spdt","conf",{"key":"{id}"}],["spdt","view"]]},"stop":"reload"},"stripe":{"cookies":["__stripe_mid","__stripe_sid"],"params":{"id":"^pk_(live|test)_[A-Za-z0-9]{10,120}$"},"required":[],"stop":"reload"},"taboola":{"cookies":["t_gid","t_pt_gid","taboola_select","taboola_fp_td_user_id","_tb_sess_r","_tb_t_ppg","tb_click_param","trc_cookie_storage"],"storage":["taboola*","trc_*"],"params":{"id":"^\\d{5,10}$"},"required":["id"],"load":{"script":"https://cdn.taboola.com/libtrc/unip/{id}/tfa.js","attributes":{"id":"tb_tfa_script"},"calls":[["_tfa.push",{"notify":"event","name":"page_view","id":"{#id}"}]]},"stop":"reload"},"tawk-to":{"cookies":["TawkConnectionTime","twk_idm_key","twk_uuid_*","__tawkuuid","TawkCookie","Tawk_*"],"storage":["twk_*","Tawk_*","tawk_*"],"params":{"id":"^[0-9a-f]{24}$","widget":"^(default|[0-9a-z]{6,20})$"},"required":["id","widget"],"load":{"script":"https://embed.tawk.to/{id}/{widget}","attributes":{"charset":"UTF-8","crossorigin":"*"},"set":{"Tawk_API":{},"Tawk_LoadStart":"{now}"}},"consent":{"grant":[["Tawk_API.start",{"showWidget":true}]],"revoke":[["Tawk_API.hideWidget"],["Tawk_API.shutdown"]]},"stop":"runtime"},"the-trade-desk":{"cookies":[],"params":{"id":"^[a-z0-9]{7}$","tag":"^[a-z0-9]{7}$"},"required":["id","tag"],"load":{"script":"https://js.adsrvr.org/up_loader.3.0.0.js","queue":{"name":"ttdConversionEvents","into":"ttdConversionEventsLayer"},"calls":[["ttdConversionEvents","init",{"advertiserId":"{id}","pixelIds":["{tag}"]}],["ttdConversionEvents","event",{"advertiserId":"{id}","pixelIds":["{tag}"]}]]},"stop":"reload"},"tiktok-embed":{"cookies":[],"params":{"id":"^\\d{15,22}$"},"required":[],"stop":"reload"},"tiktok-pixel":{"cookies":["_ttp","_tt_enable_cookie","ttcsid","ttcsid_*","ttclid"],"storage":["tt_appInfo","tt_sessionId","tt_pixel_session_index","tt_pixel_is_enrich_am_ok"],"params":{"id":"^[A-Z0-9]{18,24}$"},"required":["id"],"load":{"script":"https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={id}&lib=ttq","attributes":{"type":"text/javascript"},"queue":{"name":"ttq","methods":["page","track","identify","instances","debug","on","off","once","ready","alias","group","enableCookie","disableCookie","holdConsent","revokeConsent","grantConsent"],"props":{"_i":{"{id}":[]},"_t":{"{id}":"{time}"},"_o":{"{id}":{}}}},"set":{"TiktokAnalyticsObject":"ttq"},"calls":[["ttq.page"]]},"consent":{"grant":[["ttq.grantConsent"]],"revoke":[["ttq.revokeConsent"]]},"stop":"runtime"},"trustpilot":{"cookies":[],"params":{"id":"^[0-9a-f]{24}$","invite":"^[A-Za-z0-9]{8,20}$"},"required":[],"stop":"reload"},"twitch":{"cookies":[],"params":{},"required":[],"stop":"remove"},"typeform":{"cookies":[],"params":{"id":"^[A-Za-z0-9]{6,30}$"},"required":[],"stop":"remove"},"umami":{"cookies":[],"params":{"id":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"required":["id"],"load":{"script":"https://cloud.umami.is/script.js","attributes":{"data-website-id":"{id}"}},"stop":"reload"},"userlike":{"cookies":["uslk_*"],"storage":["uslk_*"],"params":{"id":"^[0-9a-f]{40,70}$"},"required":["id"],"load":{"script":"https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/{id}.js"},"stop":"reload"},"vimeo":{"cookies":[],"params":{"id":"^\\d{4,12}(/[0-9a-f]{8,12})?$"},"required":[],"stop":"remove"},"vwo":{"cookies":["_vwo_*","_vis_opt_*"],"storage":["_vwo_*","vwoSn*"],"params":{"id":"^\\d{4,8}$"},"required":["id"],"load":{"script":"https://dev.visualwebsiteoptimizer.com/lib/{id}.js","attributes":{"id":"vwoCode","referrerpolicy":"no-referrer-when-downgrade"}},"stop":"reload"},"wistia":{"cookies":["__distillery","_distillery","muxData","_simplex","wistia-http2-push-disabled"],"storage":["wistia","wistia-video-progress-*","_simplex"],"params":{},"required":[],"consent":{"grant":[["_wq.push",{"{do}":[["consent",true]]}]],"revoke":[["_wq.push",{"{do}":[["consent",false]]}]]},"stop":"reload"},"wordpress-stats":{"cookies":["tk_ai","tk_lr","tk_or","tk_r3d","tk_tc","tk_ni","tk_qs"],"params":{},"required":[],"stop":"reload"},"x-ads":{"cookies":["_twpid","_twsid","_twclid"],"params":{"id":"^[a-z0-9]{4,10}$"},"required":["id"],"load":{"script":"https://static.ads-twitter.com/uwt.js","queue":{"name":"twq","store":"queue","direct":"exe","props":{"version":"1.1"}},"calls":[["twq","config","{id}"]]},"stop":"reload"},"x-widgets":{"cookies":[],"storage":["__widgetsettings"],"params":{},"required":[],"stop":"reload"},"yandex-metrica":{"cookies":["_ym_*"],"storage":["_ym*"],"params":{"id":"^\\d{5,12}$"},"required":["id"],"load":{"script":"https://mc.yandex.ru/metrika/tag.js","queue":{"name":"ym","store":"a"},"calls":[["ym","{#id}","init",{"clickmap":true,"trackLinks":true,"accurateTrackBounce":true}]]},"stop":"reload"},"youtube":{"cookies":[],"params":{"id":"^[\\w-]{11}$"},"required":[],"stop":"remove"},"zendesk":{"cookies":["__zlcmid","__zlcprivacy","__zlcstore"],"storage":["ZD-*","__zlcstore"],"params":{"id":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"required":["id"],"load":{"script":"https://static.zdassets.com/ekr/snippet.js?key={id}","attributes":{"id":"ze-snippet"}},"consent":{"grant":[["zE","messenger:set","cookies","all"]],"revoke":[["zE","messenger:set","cookies","none"]]},"stop":"reload"},"zoom":{"cookies":[],"params":{"id":"^[\\w-]{6,80}$","environment":"^[a-z]{2}\\d{2}$"},"required":["id","environment"],"load":{"script":"https://{environment}ccistatic.zoom.us/{environment}cci/web-sdk/chat-client.js","attributes":{"type":"module","data-apikey":"{id}","data-env":"{environment}"}},"stop":"reload"},"zoominfo":{"cookies":["_zitok","ziwsSession"],"storage":["unifiedScriptVerified","_ziconversation*","ziwsSession","ziwsSessionId","ziScriptSession"],"params":{"id":"^[0-9a-f]{16,24}$"},"required":["id"],"load":{"script":"https://js.zi-scripts.com/zi-tag.js","attributes":{"type":"text/javascript"},"set":{"ZIProjectKey":"{id}"}},"stop":"reload"}};

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

/** The vendor an owner means by a name. */
function findVendor(vendors, name) {
    return vendors.find(v => v.id === name || (v.aliases ?? []).indexOf(name) >= 0);
}

/** The 6sense WebTag, which tells the site owner from which company a visitor comes. */
const sixSense = {
    id: '6sense',
    name: '6sense',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'marketing',
    company: '6sense Insights, Inc.',
    country: 'US',
    purpose: 'Recognises which company a visitor comes from and estimates its interest in buying.',
    policyUrl: 'https://6sense.com/privacy-policy/',
    optOutUrl: 'https://6sense.com/privacy-center/',
    params: {
        id: {
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the ID in the address of the WebTag 2.0 (j.6sc.co/j/…)',
            required: true,
        },
    },
    hosts: ['6sc.co', '*.6sc.co', '6sense.com', '*.6sense.com'],
    cookies: [
        { name: '_gd_visitor', duration: 'P2Y', purpose: 'Recognises the visitor on this site.' },
        { name: '_gd_session', duration: 'PT4H', purpose: 'Recognises the visit.' },
        { name: '_gd_svisitor', duration: 'P2Y', purpose: 'Recognises the visitor over a long time.' },
        { name: '_an_uid', duration: 'P7D', purpose: 'Recognises the browser for adverts.' },
        { name: '_6si_cid', duration: 'PT4H', purpose: 'Keeps the advert campaign the visitor came from.' },
        { name: '6suuid', duration: 'P2Y', purpose: 'Recognises the browser at 6sense.', domain: '6sc.co' },
    ],
    storage: ['_6senseCompanyDetails', '_6signalTTL', '_6si*'],
    markers: ['_6si', 'j.6sc.co', '_storagePopulated'],
    globals: ['_6si', '_storagePopulated', '_storageTTL'],
    brings: ['*'],
    // Only the WebTag 2.0: the older tag has a token and settings of its own in the page.
    load: {
        script: 'https://j.6sc.co/j/{id}.js',
        attributes: { id: '6senseWebTag' },
    },
    // It has no stop call.
    stop: 'reload',
    sources: [
        'https://support.6sense.com/docs/6sense-cookies-and-browser-storage',
        'https://6sense.com/privacy-policy/',
    ],
};

/** The AB Tasty tag, which tests versions of pages and personalises them. */
const abTasty = {
    id: 'ab-tasty',
    name: 'AB Tasty',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'Experiments; functional or marketing for some owners.',
    company: 'AB Tasty SAS',
    country: 'FR',
    purpose: 'Tests versions of pages with visitors and adapts the content to them.',
    policyUrl: 'https://www.abtasty.com/privacy-policy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{32}$',
            example: '00000000000000000000000000000000',
            about: 'the account identifier in the address of the tag (try.abtasty.com/….js)',
            required: true,
        },
    },
    hosts: ['abtasty.com', '*.abtasty.com', 'd1447tq2m68ekg.cloudfront.net'],
    // Not ABTastyOptout: it opts a visitor out, so erasing it would opt them in again.
    cookies: [
        { name: 'ABTasty', duration: 'P13M', purpose: 'Recognises the visitor and keeps the versions shown.' },
        { name: 'ABTastySession', duration: 'PT30M', purpose: 'Keeps the first page of the visit.' },
        { name: 'ABTastyDomainTest', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
        { name: 'abTastyDebug', duration: 'session', purpose: 'Shows the site owner how a test is applied.' },
    ],
    storage: ['ABTasty*'],
    markers: ['try.abtasty.com', 'ABTasty'],
    globals: ['ABTasty', 'ABTastyClickTracking', 'abtasty'],
    load: { script: 'https://try.abtasty.com/{id}.js' },
    // What it has changed stays until a new page.
    stop: 'reload',
    notes: [
        'Its own wait for consent is chosen in the account (Privacy): leave it unrestricted, or let it read what Askfirst stores.',
        'Pages show their original version first, since the tag waits for consent.',
    ],
    sources: [
        'https://docs.abtasty.com/client-side/tag/tag-cookies',
        'https://docs.abtasty.com/account/tag-integration/how-to-implement-the-generic-tag',
        'https://support.abtasty.com/hc/en-us/articles/16055550560156',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$F = 'prism.app-us1.com';
/** ActiveCampaign site tracking, and the forms of its accounts. */
const activecampaign = {
    id: 'activecampaign',
    name: 'ActiveCampaign',
    category: 'marketing',
    company: 'ActiveCampaign, LLC',
    country: 'US',
    purpose: 'Links visits to contacts of the site owner, for mail that fits what they looked at.',
    policyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
    params: {
        id: {
            pattern: '^\\d{4,14}$',
            example: '123456789',
            about: 'the digits after setAccount in the tracking code (Settings, Tracking)',
            required: true,
        },
    },
    // biome-ignore format: as paragraphs; one a line would be half the file
    hosts: [
        'app-us1.com', '*.app-us1.com', 'trackcmp.net', '*.trackcmp.net', 'activehosted.com', '*.activehosted.com',
        'img-us3.com', '*.img-us3.com', 'lt.acemlna.com', '*.lt.acemlna.com',
    ],
    cookies: [
        { name: 'ac_enable_tracking', duration: 'P30D', purpose: 'Remembers that tracking is allowed.' },
        { name: 'prism_*', exact: '^prism_\\d+$', duration: 'P30D', purpose: 'Recognises the visitor.' },
        { name: 'prism_*', exact: '^prism_\\d+$', duration: 'P30D', purpose: 'Recognises the visitor.', domain: domain$F },
        {
            name: 'cmp*',
            duration: 'P30D',
            purpose: 'Recognises the visitor (older tags).',
            domain: 'trackcmp.net',
        },
        { name: 'PHPSESSID', duration: 'session', purpose: 'Keeps a form’s visit.', domain: 'activehosted.com' },
    ],
    markers: ['visitorGlobalObjectAlias', 'vgo(', 'trackcmp', 'diffuser.js'],
    globals: ['vgo', 'visitorGlobalObjectAlias', 'vgoAlias', 'trackcmp_email'],
    load: {
        script: 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js',
        queue: { name: 'vgo', store: 'q' },
        set: { visitorGlobalObjectAlias: 'vgo' },
        calls: [
            ['vgo', 'setAccount', '{id}'],
            ['vgo', 'setTrackByDefault', true],
            ['vgo', 'process'],
        ],
    },
    // For tracking codes with setTrackByDefault false. It remembers the answer, in the cookie ac_enable_tracking.
    // https://help.activecampaign.com/hc/en-us/articles/360000872064
    consent: { grant: [['vgo', 'process', 'allowTracking']] },
    // It has no stop call.
    stop: 'reload',
    sources: [
        'https://help.activecampaign.com/hc/en-us/articles/360000872064',
        'https://help.activecampaign.com/hc/en-us/articles/221493708',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$E = 'addthis.com';
/** The share buttons of AddThis, which Oracle closed in 2023 and many pages still ask for. */
const addthis = {
    id: 'addthis',
    name: 'AddThis',
    status: 'discontinued',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'Oracle America, Inc.',
    country: 'US',
    purpose: 'Showed share buttons and collected reading interests for advertising.',
    policyUrl: 'https://www.oracle.com/legal/privacy/',
    hosts: [
        'addthis.com',
        '*.addthis.com',
        'addthisedge.com',
        '*.addthisedge.com',
        'addthiscdn.com',
        '*.addthiscdn.com',
        'z.moatads.com',
    ],
    cookies: [
        { name: '__atuvc', duration: 'P13M', purpose: 'Counted how often pages were shared.' },
        { name: '__atuvs', duration: 'PT30M', purpose: 'Counted shares during a visit.' },
        { name: '__atssc', duration: 'P1Y', purpose: 'Remembered the sharing service used.' },
        { name: '__atrfs', duration: 'session', purpose: 'Remembered where the visitor came from.' },
        { name: 'uvc', duration: 'P13M', purpose: 'Counted how often it was used.', domain: domain$E },
        { name: 'loc', duration: 'P13M', purpose: 'Kept the rough location.', domain: domain$E },
        { name: 'xtc', duration: 'P13M', purpose: 'Kept a profile of what was shared.', domain: domain$E },
        { name: 'uid', duration: 'P13M', purpose: 'Recognised the browser.', domain: domain$E },
        { name: 'ouid', duration: 'P13M', purpose: 'Recognised the browser.', domain: domain$E },
        { name: 'na_id', duration: 'P13M', purpose: 'Recognised the browser.', domain: domain$E },
        { name: 'na_tc', duration: 'P13M', purpose: 'Checked that cookies worked.', domain: domain$E },
        { name: 'mus', duration: 'P13M', purpose: 'Marked browsers that used it.', domain: domain$E },
        { name: 'ssc', duration: 'P13M', purpose: 'Remembered sharing services used.', domain: domain$E },
    ],
    storage: ['_at.hist.*', 'at-lojson-cache-*', 'at-rand', '_at.cww'],
    markers: ['addthis_widget.js', 'addthis_config', 'addthis_share', 'addthis_toolbox'],
    globals: ['addthis', 'addthis_config', 'addthis_share', '_atc', '_ate', '_adr', 'addthis_conf'],
    defines: ['addthis'],
    stop: 'reload',
    notes: ['Closed on 31 May 2023, and never loaded: take what is left of it out of the pages.'],
    sources: [
        'https://github.com/nopSolutions/nopCommerce/issues/6678',
        'https://www.oracle.com/legal/privacy/',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** What the Web SDK is told, where the page has it. */
const setConsent = (general) => [
    'alloy',
    'setConsent',
    { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] },
];
/** Adobe Experience Platform Tags (Launch), and what it usually brings: Analytics, Target, Audience Manager, the Web SDK. */
const adobe = {
    id: 'adobe',
    name: 'Adobe Analytics and Experience Platform Tags',
    aliases: ['adobe-analytics', 'adobe-launch', 'adobe-experience-cloud'],
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'Tags (Launch) is a container; Target is functional or marketing; Audience Manager and Advertising Cloud are marketing.',
    company: 'Adobe Inc.',
    country: 'US',
    purpose: 'Measures how the site is used and can adapt content to visitors.',
    policyUrl: 'https://www.adobe.com/privacy/policy.html',
    optOutUrl: 'https://www.adobe.com/privacy/opt-out.html',
    params: {
        id: {
            pattern: '^([0-9a-f]{10,40}/){0,2}(launch-)?[\\w-]{6,80}(\\.min)?\\.js$',
            example: 'launch-EN0000000000000000000000000000000000.min.js',
            about: 'what follows assets.adobedtm.com/ in the embed code (Environments, Install)',
            required: true,
        },
        orgId: {
            pattern: '^[0-9A-F]{24}@AdobeOrg$',
            example: '000000000000000000000000@AdobeOrg',
            about: 'the Experience Cloud organisation ID',
        },
        trackingServer: {
            pattern: '^[a-z0-9.-]+\\.[a-z]{2,}$',
            example: 'metrics.example.com',
            about: 'the collection host of your own',
        },
    },
    hosts: [
        'adobedtm.com',
        '*.adobedtm.com',
        'adobedc.net',
        '*.adobedc.net',
        'adobetag.com',
        '*.adobetag.com',
        'omtrdc.net',
        '*.omtrdc.net',
        '2o7.net',
        '*.2o7.net',
        'demdex.net',
        '*.demdex.net',
        'everesttech.net',
        '*.everesttech.net',
        'cdn1.adoberesources.net/alloy/',
    ],
    cookies: [
        { name: 's_cc', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: 's_sq', duration: 'session', purpose: 'Keeps the link that was clicked last.' },
        { name: 's_fid', duration: 'P2Y', purpose: 'Recognises the visitor where others are blocked.' },
        // A server writes these two, on the collection host of the owner's own.
        { name: 's_vi', duration: 'P2Y', purpose: 'Recognises the visitor.', httpOnly: true },
        { name: 's_ecid', duration: 'P2Y', purpose: 'Keeps a copy of the visitor ID.', httpOnly: true },
        { name: 's_ppv', duration: 'session', purpose: 'Keeps how much of the page was seen.' },
        { name: 's_tp', duration: 'session', purpose: 'Keeps the height of the page.' },
        { name: 's_nr*', exact: '^s_nr\\d*$', duration: 'P30D', purpose: 'Tells new visits from repeated ones.' },
        {
            name: 'AMCV_*',
            exact: '^AMCV_[0-9A-F]{24}%40AdobeOrg$',
            duration: 'P395D',
            purpose: 'Recognises the visitor across Adobe products.',
        },
        {
            name: 'AMCVS_*',
            exact: '^AMCVS_[0-9A-F]{24}%40AdobeOrg$',
            duration: 'session',
            purpose: 'Marks that the visit has begun.',
        },
        { name: 'aam_uuid', duration: 'P30D', purpose: 'Recognises the visitor for audiences.' },
        { name: 'mbox', duration: 'P2Y', purpose: 'Keeps which content a visitor is shown.' },
        { name: 'mboxEdgeCluster', duration: 'PT30M', purpose: 'Keeps the server that chooses content.' },
        { name: 'at_check', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: 'kndctr_*_identity', duration: 'P395D', purpose: 'Recognises the visitor.' },
        { name: 'kndctr_*_cluster', duration: 'PT30M', purpose: 'Keeps the server that answers.' },
        { name: 'kndctr_*_consent', duration: 'P180D', purpose: 'Remembers the answer given to Adobe.' },
        { name: 'kndctr_*_consent_check', duration: 'PT2H', purpose: 'Tells when to look the answer up again.' },
        {
            name: 'kndctr_*_personalization',
            duration: 'P395D',
            purpose: 'Keeps which content a visitor is shown.',
        },
        { name: 'com.adobe.alloy.getTld', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
        { name: 'adcloud', duration: 'P1Y', purpose: 'Keeps times of visits that adverts led to.' },
        { name: 'sat_track', duration: 'P90D', purpose: 'Remembers an answer given to older versions.' },
        {
            name: 'demdex',
            duration: 'P180D',
            purpose: 'Recognises the visitor for audiences.',
            domain: 'demdex.net',
        },
        { name: 'dextp', duration: 'P180D', purpose: 'Keeps when IDs were matched.', domain: 'demdex.net' },
        { name: 'dpm', duration: 'P180D', purpose: 'Matches IDs with partners.', domain: 'dpm.demdex.net' },
        {
            name: 'everest_g_v2',
            duration: 'P2Y',
            purpose: 'Recognises the visitor for adverts.',
            domain: 'everesttech.net',
        },
        {
            name: 'everest_session_v2',
            duration: 'session',
            purpose: 'Recognises the visit for adverts.',
            domain: 'everesttech.net',
        },
        { name: 's_vi', duration: 'P2Y', purpose: 'Recognises the visitor.', domain: '2o7.net' },
    ],
    storage: ['com.adobe.reactor.*', 'com.adobe.alloy.*', 'mboxDebug'],
    markers: [
        '_satellite',
        's_account',
        's_gi(',
        'AppMeasurement',
        'alloy(',
        'Visitor.getInstance',
        'adobe.target',
    ],
    globals: [
        '_satellite',
        's',
        's_gi',
        'AppMeasurement',
        'Visitor',
        'alloy',
        '__alloyNS',
        'adobe',
        'adobeDataLayer',
        'mboxCreate',
        'DIL',
    ],
    // The synchronous embed code is followed by _satellite.pageBottom(), older code by s.t().
    defines: ['_satellite', 's_gi', 'AppMeasurement', 'Visitor', 'mboxCreate', 'DIL'],
    parts: [
        { id: 'tags', category: 'functional', hosts: ['assets.adobedtm.com/'] },
        { id: 'analytics', category: 'analytics', hosts: ['*.omtrdc.net', '*.2o7.net', '{trackingServer}'] },
        { id: 'target', category: 'marketing', hosts: ['*.tt.omtrdc.net'], cookies: ['mbox', 'at_check'] },
        { id: 'audience-manager', category: 'marketing', hosts: ['*.demdex.net'], cookies: ['demdex', 'dextp'] },
        { id: 'advertising', category: 'marketing', hosts: ['*.everesttech.net'], cookies: ['everest_g_v2'] },
    ],
    brings: ['*'],
    load: { script: 'https://assets.adobedtm.com/{id}' },
    // One for the ID service, one for the Web SDK; the page has one of them, or neither.
    // https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent
    consent: {
        grant: [['adobe.optIn.approveAll'], setConsent('in')],
        revoke: [['adobe.optIn.denyAll'], setConsent('out')],
    },
    // The calls end Adobe's products where they are set to ask; code of the owner's own inside Tags goes on.
    stop: 'reload',
    stopNote: 'Opt-in ends Adobe’s products at once; custom code inside Tags goes on until a new page.',
    notes: [
        'Tags runs only after a yes, so leave its default consent at "in" and opt-in off: nothing says the yes again to a file that came later.',
        'A collection host of your own is not known to Askfirst: list it under the hosts of this vendor.',
    ],
    sources: [
        'https://experienceleague.adobe.com/en/docs/platform-learn/implement-in-websites/configure-tags/add-embed-code',
        'https://experienceleague.adobe.com/en/docs/id-service/using/implementation/opt-in-service/api',
        'https://experienceleague.adobe.com/en/docs/id-service/using/implementation/opt-in-service/getting-started',
        'https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent',
        'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
        'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Adobe Fonts, formerly Typekit: typefaces from Adobe's servers, by style sheet or by script. */
const adobeFonts = {
    id: 'adobe-fonts',
    name: 'Adobe Fonts (Typekit)',
    aliases: ['typekit'],
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'No cookies, but use is counted per request.',
    company: 'Adobe Inc.',
    country: 'US',
    purpose: 'Downloads the typefaces used on this site from Adobe.',
    policyUrl: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
    params: {
        id: {
            pattern: '^[a-z0-9]{6,8}$',
            example: 'abc1def',
            about: 'the project ID in the embed code (use.typekit.net/….js)',
            required: true,
        },
    },
    hosts: ['typekit.net', '*.typekit.net', 'typekit.com', '*.typekit.com'],
    cookies: [],
    markers: ['Typekit.load', 'use.typekit.net'],
    globals: ['Typekit'],
    defines: ['Typekit'],
    load: {
        script: 'https://use.typekit.net/{id}.js',
        ready: [['Typekit.load', { async: true }]],
    },
    stop: 'runtime',
    stopNote: 'Nothing keeps running; typefaces that are there stay until a new page.',
    notes: [
        'With an ID, Askfirst loads the JavaScript embed code; the default code, a style sheet, stays in the page and is held there.',
    ],
    sources: [
        'https://helpx.adobe.com/fonts/using/embed-codes.html',
        'https://www.adobe.com/privacy/policies/adobe-fonts.html',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The AdRoll pixel, which measures adverts and shows more of them to past visitors. */
const adroll = {
    id: 'adroll',
    name: 'AdRoll',
    confidence: 'low',
    category: 'marketing',
    company: 'NextRoll, Inc.',
    country: 'US',
    purpose: 'Shows adverts of this site on other sites to people who were here.',
    policyUrl: 'https://www.nextroll.com/privacy',
    optOutUrl: 'https://app.adroll.com/optout/',
    params: {
        id: {
            pattern: '^[A-Z0-9]{22}$',
            example: 'AAAAAAAAAAAAAAAAAAAAAA',
            about: 'the advertiser ID (adroll_adv_id in the pixel)',
            required: true,
        },
        pixel: {
            pattern: '^[A-Z0-9]{22}$',
            example: 'BBBBBBBBBBBBBBBBBBBBBB',
            about: 'the pixel ID (adroll_pix_id in the pixel)',
            required: true,
        },
    },
    hosts: ['adroll.com', '*.adroll.com'],
    cookies: [
        { name: '__adroll_fpc', duration: 'P1Y', purpose: 'Recognises the visitor.' },
        { name: '__ar_v4', duration: 'P1Y', purpose: 'Keeps the audiences a visitor belongs to.' },
        { name: '__adroll_consent', duration: 'P1Y', purpose: 'Remembers the answer to AdRoll’s own banner.' },
        { name: '__adroll', duration: 'P13M', purpose: 'Recognises the browser.', domain: 'd.adroll.com' },
        { name: '__adroll_shared', duration: 'P13M', purpose: 'Recognises the browser.', domain: 'adroll.com' },
    ],
    markers: ['adroll_adv_id', 'adroll_pix_id'],
    globals: ['adroll', '__adroll', 'adroll_adv_id', 'adroll_pix_id', 'adroll_version', '__adroll_loaded'],
    brings: ['*'],
    load: {
        script: 'https://s.adroll.com/j/{id}/roundtrip.js',
        set: { adroll_adv_id: '{id}', adroll_pix_id: '{pixel}', adroll_version: '2.0', __adroll_loaded: true },
        // It keeps the name of a call and its arguments as two entries.
        calls: [['adroll.push', ['track', ['pageView']]]],
    },
    // It has no stop call.
    stop: 'reload',
    notes: [
        'Turn off AdRoll’s own consent banner in its settings (Data Collection, Visitor Consent).',
        'Loaded from its IDs, adroll.track is there once the file has run; before, push ["track", [name]] into the array adroll.',
    ],
    sources: [
        'https://help.adroll.com/hc/en-us/articles/360037546432',
        'https://help.adroll.com/hc/en-us/articles/360003799912',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** The Albacross tracking script, which tells from which company a visitor comes. */
const albacross = {
    id: 'albacross',
    name: 'Albacross',
    checked: '2026-11-22',
    category: 'marketing',
    categoryNote: 'Company recognition; some owners list it as analytics.',
    company: 'Albacross Nordic AB',
    country: 'SE',
    purpose: 'Recognises which company a visitor comes from.',
    policyUrl: 'https://albacross.com/privacy-policy/',
    optOutUrl: 'https://albacross.com/privacy-policy/',
    params: {
        id: {
            pattern: '^\\d{6,12}$',
            example: '89123456',
            about: 'the digits of the client ID (_nQc, app.albacross.com/setup)',
            required: true,
        },
    },
    hosts: ['albacross.com', '*.albacross.com'],
    cookies: [
        { name: 'nQ_cookieId', duration: 'P1Y', purpose: 'Recognises the browser.' },
        { name: 'nQ_userVisitId', duration: 'PT30M', purpose: 'Ties page views to one visit.' },
        { name: 'nQ_cookieId', duration: 'P1Y', purpose: 'Recognises the browser.', domain: 'albacross.com' },
    ],
    storage: ['nQ_cookieId', 'nQ_userVisitId'],
    markers: ['_nQc', 'serve.albacross.com/track.js'],
    globals: ['_nQc', '_nQs', '_nQsv', '_nQt'],
    load: {
        script: 'https://serve.albacross.com/track.js',
        set: { _nQc: '{id}' },
    },
    stop: 'reload',
    stopNote: 'It has no stop call.',
    notes: [
        'Published reviews found a browser fingerprinting library in the script, so blocking cookies alone does not stop recognition.',
    ],
    sources: [
        'https://github.com/albacross/gtm-tracking',
        'https://albacross.com/privacy-policy/',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Where its third-party cookies live. */
const domain$D = 'amazon-adsystem.com';
/** The Amazon Ad Tag (amzn.js), the publisher tag (apstag.js) and adverts of the partner programme. */
const amazonAds = {
    id: 'amazon-ads',
    name: 'Amazon Ads',
    aliases: ['amazon-advertising', 'aps'],
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'Amazon.com Services LLC (Amazon Europe Core in the EEA)',
    country: 'US',
    purpose: 'Measures adverts on Amazon, shows adverts for products and sells advert space.',
    policyUrl: 'https://www.amazon.com/privacy',
    optOutUrl: 'https://www.amazon.com/adprefs',
    params: {
        id: {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the tag ID after addTag in the tag code (Events Manager)',
            required: true,
        },
        region: {
            pattern: '^(NA|EU|FE)$',
            example: 'EU',
            about: 'the region after setRegion in the tag code: NA, EU or FE',
            required: true,
        },
    },
    hosts: [
        'amazon-adsystem.com',
        '*.amazon-adsystem.com',
        'assoc-amazon.com',
        '*.assoc-amazon.com',
        'ara.paa-reporting-advertising.amazon',
    ],
    cookies: [
        { name: 'aatToken', duration: 'P1D', purpose: 'Recognises a visitor the site owner knows.' },
        { name: 'amzn_consent', duration: 'P1Y', purpose: 'Tells Amazon what the visitor agreed to.' },
        { name: 'ad-id', duration: 'P190D', purpose: 'Recognises the browser for adverts.', domain: domain$D },
        { name: 'ad-privacy', duration: 'P5Y', purpose: 'Keeps choices about adverts.', domain: domain$D },
    ],
    storage: ['apstagUserAgentClientHints', 'apstagCfg', '_aps*'],
    markers: ['amzn(', 'apstag.init', 'amzn_assoc_', 'amazon-adsystem.com'],
    globals: ['amzn', 'amznConsent', 'apstag', 'amzn_assoc_placement', '_aps'],
    load: {
        script: 'https://c.amazon-adsystem.com/aat/amzn.js',
        attributes: { id: 'amzn-pixel' },
        // Without the time that the tag code adds to each call: Amazon’s own template for Tag Manager goes without it, too.
        // https://github.com/amzn/ads-pao-amznjs-gtm-template
        queue: { name: 'amzn', store: 'q', props: { version: '0.0' } },
        calls: [
            ['amzn', 'setRegion', '{region}'],
            ['amzn', 'addTag', '{id}'],
            ['amzn', 'trackEvent', 'PageView'],
        ],
    },
    // It has no stop call. Its consent signal needs a file of its own, and the visitor’s country.
    stop: 'reload',
    notes: [
        'In the EEA and the United Kingdom Amazon asks for the visitor’s country and a consent signal: load amzn-consent.js and call amznConsent once consent is given.',
        'Only the Amazon Ad Tag is loaded from its ID; apstag.js and product adverts stay in the page.',
    ],
    sources: [
        'https://advertising.amazon.com/help/G2648JUCRZU662V5',
        'https://github.com/amzn/ads-pao-amznjs-gtm-template',
        'https://aps.amazon.com/aps/privacy-policy/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Amplitude browser SDK: product analytics and session replays. */
const amplitude = {
    id: 'amplitude',
    name: 'Amplitude',
    checked: '2026-11-22',
    category: 'analytics',
    company: 'Amplitude, Inc.',
    country: 'US',
    purpose: 'Measures how visitors use the pages and functions of this site.',
    policyUrl: 'https://amplitude.com/privacy',
    params: {
        id: {
            pattern: '^[0-9a-f]{32}$',
            example: '00000000000000000000000000000000',
            about: 'the API key of the project (Settings, Projects)',
            required: true,
        },
    },
    hosts: ['amplitude.com', '*.amplitude.com'],
    // One by one: AMP_* would take in AMP_TOKEN, which is Google’s.
    cookies: [
        { name: 'AMP_*', exact: '^AMP_[0-9a-f]{10}$', duration: 'P1Y', purpose: 'Recognises visitor and visit.' },
        { name: 'AMP_MKTG_*', duration: 'P1Y', purpose: 'Keeps which campaign a visitor came from.' },
        { name: 'AMP_TEST', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: 'AMP_TLDTEST', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
        {
            name: 'amp_*',
            exact: '^amp_[0-9a-f]{6}(_[\\w.-]+)?$',
            duration: 'P1Y',
            purpose: 'Recognises the visitor (older tags).',
        },
        { name: 'amplitude_id_*', duration: 'P10Y', purpose: 'Recognises the visitor (older tags).' },
        { name: 'amplitude_cookie_test*', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: 'amplitude_test*', duration: 'session', purpose: 'Checks that cookies work.' },
    ],
    storage: ['AMP_*', 'amplitude_*'],
    databases: ['AMP_*', 'amp_session_replay_*'],
    markers: ['amplitude.init', 'amplitude.getInstance', 'cdn.amplitude.com'],
    globals: ['amplitude', 'sessionReplay', 'experiment'],
    // Of the current tag; the older one makes amplitude before it asks for its file.
    defines: ['amplitude'],
    load: {
        // A project in the EU has its file on another host: such a site puts the official tag in the page.
        script: 'https://cdn.amplitude.com/script/{id}.js',
        ready: [['amplitude.init', '{id}', { fetchRemoteConfig: true, autocapture: true }]],
    },
    // https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
    consent: {
        grant: [['amplitude.setOptOut', false]],
        revoke: [['amplitude.setOptOut', true]],
    },
    stop: 'runtime',
    notes: ['The official tag can record session replays, too; loaded from the key, it does not.'],
    sources: [
        'https://amplitude.com/docs/get-started/install-with-snippet',
        'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
        'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$C = 'hm.baidu.com';
/** Baidu Tongji (hm.js), the web analytics of Baidu. */
const baiduTongji = {
    id: 'baidu-tongji',
    name: 'Baidu Tongji',
    confidence: 'medium',
    category: 'analytics',
    company: 'Baidu, Inc.',
    country: 'CN',
    purpose: 'Counts visits and shows the site owner how the site is used.',
    policyUrl: 'https://tongji.baidu.com/web/help/article?id=330',
    params: {
        id: {
            pattern: '^[0-9a-f]{32}$',
            example: '00000000000000000000000000000000',
            about: 'the site code in the tag (after hm.js?)',
            required: true,
        },
    },
    hosts: ['hm.baidu.com', '*.hm.baidu.com', 'hmcdn.baidu.com', 'fclog.baidu.com'],
    cookies: [
        {
            name: 'Hm_lvt_*',
            exact: '^Hm_lvt_[0-9a-f]{32}$',
            duration: 'P1Y',
            purpose: 'Keeps the times of past visits.',
        },
        {
            name: 'Hm_lpvt_*',
            exact: '^Hm_lpvt_[0-9a-f]{32}$',
            duration: 'session',
            purpose: 'Keeps the time of the last page view.',
        },
        { name: 'Hm_ck_*', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: 'HMACCOUNT', duration: 'session', purpose: 'Recognises the visitor.' },
        { name: 'HMACCOUNT', duration: 'P10Y', purpose: 'Recognises the browser.', domain: domain$C },
        { name: 'HMACCOUNT_BFESS', duration: 'P10Y', purpose: 'Recognises the browser.', domain: domain$C },
        { name: 'BAIDUID', duration: 'P1Y', purpose: 'Recognises the browser at Baidu.', domain: 'baidu.com' },
    ],
    erase: ['Hm_*', 'HMACCOUNT'],
    storage: ['Hm_*'],
    markers: ['_hmt', 'hm.baidu.com/hm.js'],
    globals: ['_hmt'],
    load: {
        script: 'https://hm.baidu.com/hm.js?{id}',
        queue: { name: '_hmt', methods: [] },
    },
    // It has no stop call.
    stop: 'reload',
    sources: [
        'https://tongji.baidu.com/web/help/article?id=174',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** The Universal Event Tracking (UET) tag of Microsoft Advertising, formerly Bing Ads. */
const bingAds = {
    id: 'bing-ads',
    name: 'Microsoft Advertising (UET)',
    aliases: ['microsoft-uet', 'microsoft-ads', 'uet'],
    checked: '2026-11-22',
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
    markers: ['uetq', 'bat.bing.com/bat.js', 'bat.bing.net/bat.js', 'new UET('],
    globals: ['uetq', 'UET'],
    defines: ['UET'],
    // Where Clarity is switched on in the advertising account.
    brings: ['microsoft-clarity'],
    load: {
        script: 'https://bat.bing.net/bat.js?ti={id}',
        construct: {
            name: 'UET',
            into: 'uetq',
            options: { ti: '{id}', enableAutoSpaTracking: true, ts: '{time}' },
            calls: [['uetq.push', 'pageLoad']],
        },
    },
    // Flat arguments, not an array. Without a default the tag takes consent as granted, except in Europe.
    // https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
    consent: {
        default: [['uetq.push', 'consent', 'default', { ad_storage: 'denied' }]],
        grant: [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
        revoke: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]],
        everyPage: true,
    },
    stop: 'runtime',
    stopNote: 'Denied ends its storage; it goes on sending reduced events, which the gate holds.',
    notes: [
        'A switch in the advertising account makes this tag load Microsoft Clarity, which waits for its own consent.',
        'Leave the noscript image (bat.bing.com/action) out of the page: without scripts nothing can hold it.',
    ],
    sources: [
        'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent',
        'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_proc_uetv2addtag',
        'https://help.ads.microsoft.com/#apex/ads/en/60119/0',
        'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_dynamicconsentgtm',
    ],
};

/** Where its third-party cookies live. */
const domain$B = 'calendly.com';
/** The Calendly widget, in which visitors book an appointment. */
const calendly = {
    id: 'calendly',
    name: 'Calendly',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'functional',
    company: 'Calendly, LLC',
    country: 'US',
    purpose: 'Lets visitors book an appointment with the site owner.',
    policyUrl: 'https://calendly.com/legal/privacy-notice',
    params: {
        id: {
            pattern: '^[\\w-]+(/[\\w-]+)*$',
            example: 'example/30min',
            about: 'the path of the scheduling link (calendly.com/…)',
        },
    },
    hosts: ['calendly.com', '*.calendly.com'],
    cookies: [
        { name: '_calendly_session', duration: 'P21D', purpose: 'Keeps the booking.', domain: domain$B, httpOnly: true },
        { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain: domain$B, httpOnly: true },
        { name: '_cfuvid', duration: 'session', purpose: 'Limits the rate of requests.', domain: domain$B, httpOnly: true },
        { name: 'OptanonConsent', duration: 'P1Y', purpose: 'Keeps the answer to Calendly’s banner.', domain: domain$B },
        { name: '__stripe_mid', duration: 'P1Y', purpose: 'Protects payments against fraud.', domain: domain$B },
    ],
    markers: [
        'Calendly.initInlineWidget',
        'Calendly.initPopupWidget',
        'Calendly.initBadgeWidget',
        'calendly-inline-widget',
    ],
    globals: ['Calendly'],
    defines: ['Calendly'],
    embeds: [
        {
            frames: ['calendly.com/'],
            element: '.calendly-inline-widget',
        },
    ],
    stop: 'runtime',
    stopNote: 'Once the frame is removed.',
    notes: [
        'Not loaded from an ID: the embed code says where on the page the calendar goes.',
        'hide_gdpr_banner=1 in the address only hides the banner inside the frame; it does not remove cookies.',
    ],
    sources: [
        'https://developer.calendly.com/api-docs/overview/embedding/getting-started',
        'https://help.calendly.com/hc/en-us/articles/4418236309399',
        'https://calendly.com/legal/cookie-notice',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/nuxt/scripts',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Clearbit tag (tags.js), which tells the site owner from which company a visitor comes. */
const clearbit = {
    id: 'clearbit',
    name: 'Clearbit (HubSpot Breeze Intelligence)',
    aliases: ['clearbit-reveal'],
    status: 'legacy',
    confidence: 'low',
    category: 'marketing',
    company: 'HubSpot, Inc. (Clearbit)',
    country: 'US',
    purpose: 'Recognises which company a visitor comes from and completes forms.',
    policyUrl: 'https://clearbit.com/privacy-policy',
    optOutUrl: 'https://claim.clearbit.com/',
    params: {
        id: {
            pattern: '^pk_[0-9a-f]{20,40}$',
            example: 'pk_00000000000000000000000000000000',
            about: 'the public key in the address of the tag (pk_…)',
            required: true,
        },
    },
    hosts: [
        'clearbitjs.com',
        '*.clearbitjs.com',
        'clearbitscripts.com',
        '*.clearbitscripts.com',
        'app.clearbit.com',
        'reveal.clearbit.com',
        'risk.clearbit.com',
    ],
    cookies: [
        { name: 'cb_user_id', duration: 'P1Y', purpose: 'Recognises a visitor the site owner knows.' },
        { name: 'cb_group_id', duration: 'P1Y', purpose: 'Keeps the company of the visitor.' },
        { name: 'cb_anonymous_id', duration: 'P1Y', purpose: 'Recognises the visitor.' },
        { name: 'cb%3Atest', duration: 'session', purpose: 'Checks that cookies work.' },
    ],
    storage: ['cb_user_id', 'cb_group_id', 'cb_anonymous_id', 'cb_user_traits', 'cb_group_properties'],
    markers: ['clearbit.identify', 'tag.clearbitscripts.com', 'x.clearbitjs.com'],
    globals: ['clearbit', 'clearbitAnalytics'],
    brings: ['*'],
    load: {
        script: 'https://tag.clearbitscripts.com/v1/{id}/tags.js',
        attributes: { referrerpolicy: 'strict-origin-when-cross-origin' },
    },
    // It has no stop call.
    stop: 'reload',
    notes: [
        'Bought by HubSpot in December 2023; stand-alone tags were being retired, so check whether the account still works.',
    ],
    sources: [
        'https://help.clearbit.com/hc/en-us/articles/360010019734',
        'https://clearbit.com/privacy-policy',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/c15t/c15t/tree/main/packages/scripts',
    ],
};

/** Cloudflare’s network in front of the site: delivery, and protection against attacks. */
const cloudflare = {
    id: 'cloudflare',
    name: 'Cloudflare',
    checked: '2026-11-22',
    category: 'necessary',
    company: 'Cloudflare, Inc.',
    country: 'US',
    purpose: 'Delivers the site and protects it against attacks.',
    policyUrl: 'https://www.cloudflare.com/privacypolicy/',
    hosts: ['ajax.cloudflare.com', '*.nel.cloudflare.com'],
    cookies: [
        { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', httpOnly: true },
        { name: 'cf_clearance', duration: 'P1Y', purpose: 'Remembers that a check was passed.', httpOnly: true },
        { name: '_cfuvid', duration: 'session', purpose: 'Limits the rate of requests.', httpOnly: true },
        { name: '__cflb', duration: 'PT24H', purpose: 'Keeps a visitor on the same server.', httpOnly: true },
        { name: '__cfruid', duration: 'session', purpose: 'Limits the rate of requests.', httpOnly: true },
        { name: '__cfseq', duration: 'session', purpose: 'Keeps the order of requests.', httpOnly: true },
        { name: '__cfwaitingroom', duration: 'session', purpose: 'Keeps a place in the queue.', httpOnly: true },
        {
            name: 'cf_ob_info',
            duration: 'PT30S',
            purpose: 'Tells that the page is a copy, while the server is down.',
        },
        {
            name: 'cf_use_ob',
            duration: 'PT30S',
            purpose: 'Asks for a copy of the page, while the server is down.',
        },
        { name: 'cf_chl_*', duration: 'PT1H', purpose: 'Keeps the state of a running check.' },
        { name: '__cfduid', duration: 'P30D', purpose: 'Marked trusted visitors, until 2021.', httpOnly: true },
        { name: 'CF_Authorization', duration: 'PT24H', purpose: 'Keeps a user signed in.', httpOnly: true },
    ],
    markers: ['/cdn-cgi/challenge-platform/', '__CF$cv$params'],
    globals: ['__CF$cv$params'],
    stop: 'reload',
    notes: [
        'Written by the server before any script runs; a consent library can only list them. Never block or erase.',
        'Nothing to load: the network in front of the site adds what it needs.',
    ],
    sources: [
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Cloudflare Turnstile, which checks in place of a captcha that a person fills in a form. */
const cloudflareTurnstile = {
    id: 'cloudflare-turnstile',
    name: 'Cloudflare Turnstile',
    checked: '2026-11-22',
    category: 'necessary',
    company: 'Cloudflare, Inc.',
    country: 'US',
    purpose: 'Checks that a form is filled in by a person and not by a program.',
    policyUrl: 'https://www.cloudflare.com/turnstile-privacy-policy/',
    params: {
        id: {
            pattern: '^[0-3]x[A-Za-z0-9_-]{20,40}$',
            example: '1x00000000000000000000AA',
            about: 'the site key (Turnstile, widget settings)',
        },
    },
    hosts: ['challenges.cloudflare.com'],
    cookies: [
        {
            name: 'cf_clearance',
            duration: 'P1Y',
            purpose: 'Remembers that a check was passed, with pre-clearance only.',
            httpOnly: true,
        },
        {
            name: 'cf_chl_rc_*',
            duration: 'PT1H',
            purpose: 'Counts faults of the check.',
            domain: 'challenges.cloudflare.com',
        },
    ],
    markers: ['cf-turnstile', 'turnstile.render'],
    globals: ['turnstile'],
    defines: ['turnstile'],
    embeds: [{ frames: ['challenges.cloudflare.com/cdn-cgi/challenge-platform/'], element: '.cf-turnstile' }],
    stop: 'reload',
    stopNote: 'turnstile.remove takes the widget away.',
    notes: ['Not loaded from an ID: the form says where the widget goes.'],
    sources: [
        'https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/',
        'https://developers.cloudflare.com/turnstile/tutorials/implicit-vs-explicit-rendering/',
    ],
};

/** The beacon of Cloudflare Web Analytics: visits and loading speed, without cookies. */
const cloudflareWebAnalytics = {
    id: 'cloudflare-web-analytics',
    name: 'Cloudflare Web Analytics',
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'No cookies or storage.',
    company: 'Cloudflare, Inc.',
    country: 'US',
    purpose: 'Measures loading speed and counts visits without cookies.',
    policyUrl: 'https://www.cloudflare.com/privacypolicy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{32}$',
            example: '00000000000000000000000000000000',
            about: 'the token in the snippet (Web Analytics, Manage site)',
            required: true,
        },
    },
    hosts: ['cloudflareinsights.com', '*.cloudflareinsights.com'],
    cookies: [],
    markers: ['data-cf-beacon'],
    globals: ['__cfBeacon', '__cfRl'],
    load: {
        script: 'https://static.cloudflareinsights.com/beacon.min.js',
        attributes: { type: 'module', 'data-cf-beacon': '{"token": "{id}"}' },
    },
    // It has no stop call.
    stop: 'reload',
    notes: ['Proxied sites can have it added by the server and report to /cdn-cgi/rum on the site itself.'],
    sources: [
        'https://developers.cloudflare.com/web-analytics/get-started/',
        'https://developers.cloudflare.com/web-analytics/about/',
        'https://developers.cloudflare.com/web-analytics/faq/',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/nuxt/scripts',
    ],
};

/** Cloudflare Zaraz, a tag manager whose tools run on Cloudflare’s servers. */
const cloudflareZaraz = {
    id: 'cloudflare-zaraz',
    name: 'Cloudflare Zaraz',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'A tag manager; categories depend on the tools inside, which run on the server.',
    company: 'Cloudflare, Inc.',
    country: 'US',
    purpose: 'Lets the site owner add other tools that run on the network in front of the site.',
    policyUrl: 'https://www.cloudflare.com/privacypolicy/',
    hosts: ['*/cdn-cgi/zaraz/i.js', '*/cdn-cgi/zaraz/s.js'],
    cookies: [
        { name: 'cfz_*', duration: 'P1Y', purpose: 'Keeps what the tools remember.' },
        { name: 'cfzs_*', duration: 'session', purpose: 'Keeps what the tools remember of the visit.' },
        { name: 'zaraz-consent', duration: 'P1Y', purpose: 'Remembers the answer to Zaraz’s own banner.' },
        { name: 'cf_consent', duration: 'P1Y', purpose: 'Remembers the answer to an older banner.' },
    ],
    storage: ['cfz_*', 'cfzs_*'],
    markers: ['/cdn-cgi/zaraz/', 'zaraz.track'],
    globals: ['zaraz', 'zarazData'],
    brings: ['*'],
    // zaraz.consent.set stops single tools, by purposes that each account names for itself; events of a file that has run
    // go to other addresses than those held.
    stop: 'reload',
    notes: [
        'Same-site address: host lists of the tools inside do not match.',
        'Nothing to load: the network in front of the site adds it, or its script stands in the page.',
        'With Zaraz’s own consent management, say the answer per purpose to zaraz.consent.set, with the purpose IDs of the account.',
    ],
    sources: [
        'https://developers.cloudflare.com/zaraz/advanced/load-zaraz-manually/',
        'https://developers.cloudflare.com/zaraz/consent-management/api/',
    ],
};

/** The Contentsquare main tag: analytics of visits, heatmaps and session replays; formerly ClickTale, too. */
const contentsquare = {
    id: 'contentsquare',
    name: 'Contentsquare',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'analytics',
    company: 'Content Square SAS',
    country: 'FR',
    purpose: 'Records how visitors use the pages, so that the site can be improved.',
    policyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
    optOutUrl: 'https://contentsquare.com/privacy-center/opt-out/',
    params: {
        id: {
            pattern: '^[0-9a-f]{10,16}$',
            example: '0123456789abc',
            about: 'the tag ID, 13 digits and small letters (t.contentsquare.net/uxa/….js)',
        },
    },
    // Its tag is served from contentsquare.net, which newer accounts of Hotjar use, too: Hotjar has it.
    hosts: [
        'contentsquare.com',
        '*.contentsquare.com',
        'content-square.net',
        '*.content-square.net',
        'clicktale.net',
        '*.clicktale.net',
        'd1m6l9dfulcyw7.cloudfront.net',
    ],
    cookies: [
        { name: '_cs_id', duration: 'P13M', purpose: 'Recognises the visitor.' },
        { name: '_cs_s', duration: 'PT30M', purpose: 'Recognises the visit and keeps its replay.' },
        { name: '_cs_c', duration: 'P13M', purpose: 'Remembers whether replays may show what was typed.' },
        { name: '_cs_cvars', duration: 'session', purpose: 'Keeps details of the visit that the site has sent.' },
        { name: '_cs_ex', duration: 'P30D', purpose: 'Marks a visitor who is not measured.' },
        { name: '_cs_optout', duration: 'P13M', purpose: 'Remembers that a visitor opted out.' },
        { name: '_cs_rl', duration: 'P1Y', purpose: 'Keeps links to replays of the visit.' },
        { name: '_cs_mk*', duration: 'PT30M', purpose: 'Matches the visit with that in other tools.' },
        { name: '_cs_t', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: '_cs_root-domain', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
        { name: '_cs_same_site', duration: 'session', purpose: 'Checks which cookies work.' },
        { name: '_cs_tld*', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
        { name: '_cs_debug', duration: 'session', purpose: 'Helps to find faults of the tag.' },
        { name: '_CT_RS_', duration: 'P1Y', purpose: 'Keeps the state of a recording (older tags).' },
        { name: '__CT_Data', duration: 'P1Y', purpose: 'Counts page views (older tags).' },
        { name: 'WRUID*', duration: 'P1Y', purpose: 'Recognises the visitor (older tags).' },
    ],
    erase: ['_cs_*', '_CT_RS_', '__CT_Data', 'WRUID*'],
    storage: ['_cs_*'],
    markers: ['_uxa', 'CS_CONF', 't.contentsquare.net/uxa'],
    globals: ['_uxa', 'CS_CONF', 'UXAnalytics'],
    // Not trackConsent: it decides whether replays show personal data. The cookie _cs_optout is erased right after, so that
    // a later yes counts.
    // https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/
    consent: { revoke: [['_uxa.push', ['optout']]] },
    stop: 'runtime',
    notes: [
        'Name hotjar as well, with the same category: its entry holds contentsquare.net, from where the tag comes.',
        'Not loaded from an ID, for the same reason: put the official tag in the page.',
    ],
    sources: [
        'https://docs.contentsquare.com/en/web/',
        'https://docs.contentsquare.com/en/web/cookies/',
        'https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/',
        'https://github.com/ContentSquare/tag-sdk',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Crazy Egg script: heatmaps, recordings and tests of page versions. */
const crazyEgg = {
    id: 'crazy-egg',
    name: 'Crazy Egg',
    confidence: 'medium',
    category: 'analytics',
    company: 'Crazy Egg, Inc.',
    country: 'US',
    purpose: 'Shows where visitors click and scroll and tests versions of pages.',
    policyUrl: 'https://www.crazyegg.com/privacy',
    optOutUrl: 'https://www.crazyegg.com/opt-out',
    params: {
        id: {
            // As the address of the tag has it: no part of a parameter can go elsewhere.
            pattern: '^\\d{4}/\\d{4,5}$',
            example: '0012/3456',
            about: 'the account number in the address of the tag, with its slash (pages/scripts/0012/3456.js)',
            required: true,
        },
    },
    hosts: ['crazyegg.com', '*.crazyegg.com', 'cetrk.com', '*.cetrk.com', 'dnn506yrbagrg.cloudfront.net'],
    // Not ce_is_opted_out: it opts a visitor out, so erasing it would opt them in again.
    cookies: [
        { name: '_ce.s', duration: 'P1Y', purpose: 'Recognises visitor and visit.' },
        { name: '_ceir', duration: 'P1Y', purpose: 'Tells whether the visitor was here before.' },
        { name: '_CEFT', duration: 'P1Y', purpose: 'Keeps which versions of pages were shown.' },
        { name: '_cer.v', duration: 'P31D', purpose: 'Tells whether the visitor was here before.' },
        { name: '_ce.cch', duration: 'PT1S', purpose: 'Checks that cookies work.' },
        { name: '_ce.gtld', duration: 'PT1S', purpose: 'Finds the widest domain for cookies.' },
        { name: '_ce.clock_event', duration: 'P1D', purpose: 'Limits how often the clock is asked.' },
        { name: '_ce.clock_data', duration: 'P1D', purpose: 'Keeps how far the clock is off.' },
        { name: '_ce.irv', duration: 'session', purpose: 'Tells whether the visitor was here before.' },
        { name: 'ce_need_secure_cookie', duration: 'PT1S', purpose: 'Tells how cookies have to be set.' },
        { name: 'ce_successful_csp_check', duration: 'PT24H', purpose: 'Tells that the page lets it run.' },
        { name: 'ceft_variant_override', duration: 'session', purpose: 'Shows a version chosen by hand.' },
        { name: 'cebs', duration: 'session', purpose: 'Recognises the visit.' },
        { name: 'cebsp_', duration: 'session', purpose: 'Counts the pages of the visit.' },
        { name: 'is_returning', duration: 'P5Y', purpose: 'Tells whether the visitor was here before.' },
    ],
    storage: ['_ce.*', 'ce_successful_csp_check', 'cetabid'],
    markers: ['script.crazyegg.com', 'CE_SNAPSHOT_NAME', 'CE2.'],
    globals: ['CE2', 'CE_API', 'CE_READY', 'CE_SNAPSHOT_NAME', 'CE_USER_SCRIPT'],
    load: { script: 'https://script.crazyegg.com/pages/scripts/{id}.js' },
    // It has no stop call.
    stop: 'reload',
    sources: [
        'https://help.crazyegg.com/article/103-new-vs-returning-visitors',
        'https://support.crazyegg.com/hc/en-us/articles/360053905934',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** The Crisp chatbox, a live chat. */
const crisp = {
    id: 'crisp',
    name: 'Crisp',
    checked: '2026-11-22',
    category: 'functional',
    company: 'Crisp IM SAS',
    country: 'FR',
    purpose: 'Offers a live chat with the site owner.',
    policyUrl: 'https://crisp.chat/en/privacy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the website ID (Settings, Setup & Integrations)',
            required: true,
        },
    },
    hosts: ['crisp.chat', '*.crisp.chat'],
    cookies: [
        { name: 'crisp-client/*', duration: 'P6M', purpose: 'Keeps the conversation from page to page.' },
        { name: 'crisp-client%2F*', duration: 'P6M', purpose: 'Keeps the conversation from page to page.' },
    ],
    storage: ['crisp-client/*'],
    markers: ['CRISP_WEBSITE_ID', '$crisp', 'client.crisp.chat'],
    globals: [
        '$crisp',
        'CRISP_WEBSITE_ID',
        'CRISP_COOKIE_DOMAIN',
        'CRISP_COOKIE_EXPIRE',
        'CRISP_RUNTIME_CONFIG',
        'CRISP_TOKEN_ID',
    ],
    load: {
        script: 'https://client.crisp.chat/l.js',
        queue: { name: '$crisp', methods: [] },
        set: { CRISP_WEBSITE_ID: '{id}' },
    },
    // Hiding the chatbox does not end its connection.
    stop: 'reload',
    sources: [
        'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/',
        'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/',
        'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/c15t/c15t/tree/main/packages/scripts',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$A = 'criteo.com';
/** The Criteo OneTag, which shows adverts for products that visitors looked at. */
const criteo = {
    id: 'criteo',
    name: 'Criteo',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'Criteo S.A.',
    country: 'FR',
    purpose: 'Shows adverts on other sites for products that visitors looked at here.',
    policyUrl: 'https://www.criteo.com/privacy/',
    optOutUrl: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/',
    params: {
        id: {
            pattern: '^\\d{3,8}$',
            example: '12345',
            about: 'the digits of the account after setAccount in the tag',
            required: true,
        },
    },
    hosts: [
        'criteo.com',
        '*.criteo.com',
        'criteo.net',
        '*.criteo.net',
        'emailretargeting.com',
        '*.emailretargeting.com',
        'hlserve.com',
        '*.hlserve.com',
    ],
    // Not cto_optout: it opts a visitor out, so erasing it would opt them in again.
    cookies: [
        { name: 'cto_bundle', duration: 'P13M', purpose: 'Recognises the visitor for adverts.' },
        { name: 'cto_bidid', duration: 'P13M', purpose: 'Recognises the visitor when adverts are sold.' },
        { name: 'cto_lwid', duration: 'P13M', purpose: 'Recognises the visitor (older tags).' },
        { name: 'cto_idcpy', duration: 'P13M', purpose: 'Keeps a copy of the visitor’s ID.' },
        { name: 'cto_tld_test', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
        { name: 'cto_test_cookie', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: 'cto_writeable', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: 'uid', duration: 'P13M', purpose: 'Recognises the browser for adverts.', domain: domain$A },
        { name: 'cto_bundle', duration: 'P13M', purpose: 'Recognises the browser for adverts.', domain: domain$A },
        { name: 'optout', duration: 'P5Y', purpose: 'Remembers an opt-out from adverts.', domain: domain$A },
        {
            name: 'receive-cookie-deprecation',
            duration: 'P13M',
            purpose: 'Takes part in an experiment of the browser.',
            domain: domain$A,
        },
    ],
    storage: [
        'cto_bundle',
        'cto_bidid',
        'criteo_fast_bid*',
        'criteo_pt_cdb_mngr_metrics',
        'criteo_localstorage_check',
    ],
    markers: ['criteo_q', 'criteo.com/js/ld/ld.js'],
    globals: ['criteo_q', 'Criteo'],
    brings: ['*'],
    load: {
        script: 'https://dynamic.criteo.com/js/ld/ld.js?a={id}',
        calls: [
            // Criteo’s word for a site that is the same on every device is d.
            // https://support.criteo.com/hc/en-us/articles/202806951
            [
                'criteo_q.push',
                { event: 'setAccount', account: '{#id}' },
                { event: 'setSiteType', type: 'd' },
                { event: 'viewPage' },
            ],
        ],
    },
    // It has no stop call.
    stop: 'reload',
    notes: [
        'Obeys TCF and USP strings only; there is no own consent call for the site.',
        'Loaded from its ID it reports the visit; products, baskets and sales are pushed into criteo_q by the site.',
    ],
    sources: [
        'https://guides.criteotilt.com/onetag/onetag/',
        'https://developers.criteo.com/retailer-integration/docs/onetag-for-offsite',
        'https://support.criteo.com/hc/en-us/articles/202806951',
        'https://www.criteo.com/privacy/cookies-policy/',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** The Customer.io JavaScript client, and the older JavaScript snippet. */
const customerIo = {
    id: 'customer-io',
    name: 'Customer.io',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'Peaberry Software Inc. (Customer.io)',
    country: 'US',
    purpose: 'Links visits to the messages the site owner sends to visitors it knows.',
    policyUrl: 'https://customer.io/legal/privacy-policy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{20}$',
            example: '00000000000000000000',
            about: 'the write key of the JavaScript source (analytics.load in the snippet)',
            required: true,
        },
    },
    hosts: ['customer.io', '*.customer.io', 'gist.build', '*.gist.build'],
    // Of the client, which is made of Segment’s code and has its names for cookies and keys.
    cookies: [
        { name: 'ajs_anonymous_id', duration: 'P1Y', purpose: 'Recognises the visitor.' },
        { name: 'ajs_user_id', duration: 'P1Y', purpose: 'Recognises a visitor the site owner knows.' },
        { name: 'ajs_group_id', duration: 'P1Y', purpose: 'Keeps the group a visitor belongs to.' },
        { name: 'ajs_user_traits', duration: 'P1Y', purpose: 'Keeps details of a visitor who is known.' },
        { name: 'ajs_group_traits', duration: 'P1Y', purpose: 'Keeps details of the visitor’s group.' },
        { name: '_cioid', duration: 'P1Y', purpose: 'Recognises a visitor who is known (older tags).' },
        { name: '_cioanonid', duration: 'P1Y', purpose: 'Recognises the visitor (older tags).' },
    ],
    storage: [
        'ajs_anonymous_id',
        'ajs_user_id',
        'ajs_user_traits',
        'ajs_group_id',
        'ajs_group_properties',
        'persisted-queue:*',
        'gist.web.*',
        'gist.previewBar.*',
    ],
    markers: ['_cio', 'cio-tracker', 'cioanalytics'],
    globals: ['_cio', 'cioanalytics'],
    load: {
        // An account in the EU has its file on another host: such a site puts the official tag in the page.
        script: 'https://cdp.customer.io/v1/analytics-js/snippet/{id}/analytics.min.js',
        attributes: { 'data-global-customerio-analytics-key': 'cioanalytics' },
        queue: {
            name: 'cioanalytics',
            // The file looks for its key here.
            props: { _writeKey: '{id}' },
            // biome-ignore format: as a paragraph; one a line would be half the file
            methods: [
                'trackSubmit', 'trackClick', 'trackLink', 'trackForm', 'pageview', 'identify', 'reset', 'group', 'track', 'ready',
                'alias', 'debug', 'page', 'once', 'off', 'on', 'addSourceMiddleware', 'addIntegrationMiddleware',
                'setAnonymousId', 'addDestinationMiddleware',
            ],
        },
        calls: [['cioanalytics.page']],
    },
    // It has no stop call: reset only forgets who the visitor is.
    stop: 'reload',
    sources: [
        'https://docs.customer.io/integrations/data-in/connections/javascript/js-source/',
        'https://docs.customer.io/integrations/data-in/connections/javascript/legacy-js/getting-started/',
        'https://docs.customer.io/cdp/sources/connections/javascript/js-source-cookies/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** Where its third-party cookies live. */
const domain$z = 'dailymotion.com';
/** The Dailymotion player, a frame that the site places itself or lets a script place. */
const dailymotion = {
    id: 'dailymotion',
    name: 'Dailymotion',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'Dailymotion SA',
    country: 'FR',
    purpose: 'Plays a video hosted by Dailymotion, with adverts before and during it.',
    policyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
    hosts: [
        'dailymotion.com',
        '*.dailymotion.com',
        'dmcdn.net',
        '*.dmcdn.net',
        'dm-event.net',
        '*.dm-event.net',
    ],
    cookies: [
        { name: 'ts', duration: 'P13M', purpose: 'Recognises the visitor.', domain: domain$z },
        { name: 'v1st', duration: 'P13M', purpose: 'Recognises the visitor.', domain: domain$z },
        { name: 'dmvk', duration: 'session', purpose: 'Recognises the visit.', domain: domain$z },
        { name: 'usprivacy', duration: 'P13M', purpose: 'Keeps a choice under US privacy law.', domain: domain$z },
    ],
    markers: ['dailymotion.createPlayer', 'dmAsyncInit', 'geo.dailymotion.com'],
    globals: ['dailymotion', 'DM', 'dmAsyncInit'],
    embeds: [
        {
            frames: ['www.dailymotion.com/embed/', 'geo.dailymotion.com/player'],
            pages: [['(?:/embed/video/|[?&]video=)(\\w+)', 'https://www.dailymotion.com/video/$1']],
        },
    ],
    brings: ['doubleclick', '*'],
    stop: 'remove',
    stopNote: 'The player’s script stays; what it would request is held.',
    notes: [
        'Askfirst does not load it: put the official embed code where the video belongs.',
        'The embed script places its player where the script stands, the frame works without a script.',
    ],
    sources: [
        'https://developers.dailymotion.com/docs/iframe-web',
        'https://developers.dailymotion.com/docs/player-embed-script-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Datadog browser SDK: Real User Monitoring and, with a file of its own, logs. */
const datadogRum = {
    id: 'datadog-rum',
    name: 'Datadog RUM',
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'Error reports alone may be functional.',
    company: 'Datadog, Inc.',
    country: 'US',
    purpose: 'Measures how fast pages are and which faults occur, and can record visits.',
    policyUrl: 'https://www.datadoghq.com/legal/privacy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the application ID (Digital Experience, the application’s settings)',
            required: true,
        },
        clientToken: {
            pattern: '^pub[0-9a-f]{32}$',
            example: 'pub00000000000000000000000000000000',
            about: 'the client token, which starts with pub (the same page)',
            required: true,
        },
        site: {
            pattern: '^[a-z0-9.-]+$',
            example: 'datadoghq.eu',
            about: 'the Datadog site of the account (option site of the official snippet)',
            required: true,
        },
        region: {
            pattern: '^(us1|us3|us5|eu1|ap1|ap2)$',
            example: 'eu1',
            about: 'the short name of that site, as in the address of the script (us1, us3, us5, eu1, ap1 or ap2)',
            required: true,
        },
    },
    hosts: [
        'www.datadoghq-browser-agent.com',
        'browser-intake-datadoghq.com',
        '*.browser-intake-datadoghq.com',
        'browser-intake-datadoghq.eu',
        '*.browser-intake-datadoghq.eu',
        'browser-intake-us3-datadoghq.com',
        'browser-intake-us5-datadoghq.com',
        'browser-intake-ap1-datadoghq.com',
        'session-replay-datadoghq.com',
    ],
    cookies: [
        { name: '_dd_s', duration: 'PT15M', purpose: 'Recognises the visit.' },
        { name: '_dd_s_v2', duration: 'PT15M', purpose: 'Recognises the visit (newer tags).' },
        { name: 'dd_cookie_test_*', duration: 'PT1S', purpose: 'Checks that cookies work.' },
        { name: 'dd_site_test_*', duration: 'PT1S', purpose: 'Finds the widest domain for cookies.' },
    ],
    storage: ['_dd_s', '_dd_s_v2', '_dd_tab_id', '_dd_c_*'],
    markers: ['DD_RUM', 'datadoghq-browser-agent'],
    globals: ['DD_RUM', 'DD_LOGS'],
    defines: ['DD_RUM', 'DD_LOGS'],
    load: {
        script: 'https://www.datadoghq-browser-agent.com/{region}/v7/datadog-rum.js',
        attributes: { crossorigin: '' },
        ready: [['DD_RUM.init', { clientToken: '{clientToken}', applicationId: '{id}', site: '{site}' }]],
    },
    // Said in `onReady`, because before the file is there its official snippet defines nothing else.
    // https://docs.datadoghq.com/real_user_monitoring/application_monitoring/browser/advanced_configuration/
    consent: {
        grant: [
            ['DD_RUM.onReady', { '{do}': [['DD_RUM.setTrackingConsent', 'granted']] }],
            ['DD_LOGS.onReady', { '{do}': [['DD_LOGS.setTrackingConsent', 'granted']] }],
        ],
        revoke: [
            ['DD_RUM.onReady', { '{do}': [['DD_RUM.setTrackingConsent', 'not-granted']] }],
            ['DD_LOGS.onReady', { '{do}': [['DD_LOGS.setTrackingConsent', 'not-granted']] }],
        ],
    },
    // Not granted, it ends the session and sends nothing more.
    stop: 'runtime',
    notes: [
        'Loaded by Askfirst, DD_RUM is there once its file has run: write window.DD_RUM?.addAction(…).',
        'Rates of sessions and replays are those of the SDK; a site that wants others puts the official snippet in the page.',
    ],
    sources: [
        'https://docs.datadoghq.com/real_user_monitoring/browser/setup/client/',
        'https://docs.datadoghq.com/real_user_monitoring/application_monitoring/browser/advanced_configuration/',
        'https://docs.datadoghq.com/real_user_monitoring/guide/monitor-electron-applications-using-browser-sdk/',
    ],
};

/** The Demandbase tag, which tells the site which company a visitor’s address belongs to. */
const demandbase = {
    id: 'demandbase',
    name: 'Demandbase',
    confidence: 'low',
    category: 'marketing',
    company: 'Demandbase, Inc.',
    country: 'US',
    purpose: 'Recognises which company a visitor comes from and targets adverts at it.',
    policyUrl: 'https://www.demandbase.com/privacy-policy/',
    optOutUrl: 'https://www.demandbase.com/privacy-center/opt-out/',
    params: {
        id: {
            pattern: '^[0-9A-Za-z]{8,24}$',
            example: '0123456789abcdef',
            about: 'the name of the tag’s file without .min.js (tag.demandbase.com)',
            required: true,
        },
    },
    hosts: [
        'demandbase.com',
        '*.demandbase.com',
        'company-target.com',
        '*.company-target.com',
        'match.prod.bidr.io',
        'id.rlcdn.com',
    ],
    cookies: [
        { name: '_an_uid', duration: 'P7D', purpose: 'Matches the browser with an ID for adverts.' },
        {
            name: 'tuuid',
            duration: 'P2Y',
            purpose: 'Recognises the browser for adverts.',
            domain: 'company-target.com',
        },
        {
            name: 'tuuid_lu',
            duration: 'P2Y',
            purpose: 'Keeps when IDs were last matched.',
            domain: 'company-target.com',
        },
    ],
    markers: ['tag.demandbase.com', 'scripts.demandbase.com', 'demandbase_js_lib'],
    globals: ['Demandbase', 'Dmdbase_CDC', '__db'],
    brings: ['*'],
    load: {
        script: 'https://tag.demandbase.com/{id}.min.js',
        attributes: { id: 'demandbase_js_lib' },
    },
    // No stop call is documented.
    stop: 'reload',
    sources: [
        'https://support.demandbase.com/hc/en-us/articles/360019872411-Demandbase-Tag-Data-Collection',
        'https://www.demandbase.com/privacy-policy/',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Where its third-party cookies live. */
const domain$y = 'disqus.com';
/** The comment area of Disqus, and the count of comments beside a link. */
const disqus = {
    id: 'disqus',
    name: 'Disqus',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Ambiguous: a comment box that also profiles visitors for advertising. Marketing is the careful choice.',
    company: 'Disqus, Inc. (Zeta Global)',
    country: 'US',
    purpose: 'Shows a comment area and lets visitors discuss the page.',
    policyUrl: 'https://disqus.com/privacy-policy/',
    optOutUrl: 'https://disqus.com/data-sharing-settings/',
    hosts: [
        'disqus.com',
        '*.disqus.com',
        'disquscdn.com',
        '*.disquscdn.com',
        'cdn.viglink.com',
        'api.viglink.com',
        'pippio.com',
        'live.rezync.com',
        'p.rfihub.com',
    ],
    cookies: [
        { name: 'disqus_unique', duration: 'P1Y', purpose: 'Counts visitors who are not signed in.', domain: domain$y },
        { name: '__jid', duration: 'PT30M', purpose: 'Keeps the visit together.', domain: domain$y },
        { name: 'disqusauth', duration: 'P6M', purpose: 'Keeps a member signed in.', domain: domain$y },
        { name: 'zeta-ssp-user-id', duration: 'P1Y', purpose: 'Recognises the browser for adverts.', domain: domain$y },
        { name: 'G_ENABLED_IDPS', duration: 'P400D', purpose: 'Lets members sign in with Google.', domain: domain$y },
        {
            name: 'vglnk.Agent.p',
            duration: 'P1Y',
            purpose: 'Recognises the browser for affiliate links.',
            domain: 'viglink.com',
        },
        {
            name: 'vglnk.PartnerRfsh.p',
            duration: 'P1Y',
            purpose: 'Keeps when partners of affiliate links were last told.',
            domain: 'viglink.com',
        },
    ],
    storage: ['disqus.*', 'disqus_*'],
    markers: ['disqus_shortname', 'disqus_config', 'disqus_thread', '.disqus.com/embed.js', 'dsq-count-scr'],
    globals: [
        'DISQUS',
        'DISQUSWIDGETS',
        'disqus_config',
        'disqus_shortname',
        'disqus_identifier',
        'disqus_url',
    ],
    embeds: [{ frames: ['disqus.com/embed/comments/'], element: '#disqus_thread' }],
    brings: ['*'],
    stop: 'reload',
    stopNote: 'Remove the thread element and reload; DISQUS.reset only reloads a thread.',
    notes: [
        'Its code needs a place in the page, and the address of that page: put the official code there.',
        'Free plans bring advert exchanges that change over time; expect more hosts than listed.',
    ],
    sources: [
        'https://help.disqus.com/developer/javascript-configuration-variables',
        'https://help.disqus.com/en/articles/1717155-use-of-cookies',
        'https://help.disqus.com/en/articles/1717112-universal-embed-code',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$x = 'doubleclick.net';
/** The Google Publisher Tag (gpt.js), which fills the advert slots of a site from Google Ad Manager. */
const doubleclick = {
    id: 'doubleclick',
    name: 'Google Ad Manager (DoubleClick)',
    aliases: ['google-ad-manager', 'gpt', 'dfp'],
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'Google LLC',
    country: 'US',
    purpose: 'Delivers adverts to this site, limits how often they repeat, and measures them.',
    policyUrl: 'https://policies.google.com/privacy',
    optOutUrl: 'https://adssettings.google.com/',
    params: {
        id: {
            pattern: '^/?\\d{4,12}(,\\d+)?(/.*)?$',
            example: '/1234567/home',
            about: 'a network code or ad unit path (Inventory, Ad units)',
        },
    },
    hosts: [
        'doubleclick.net',
        '*.doubleclick.net',
        'googlesyndication.com',
        '*.googlesyndication.com',
        'googletagservices.com',
        '*.googletagservices.com',
        '2mdn.net',
        '*.2mdn.net',
        'adtrafficquality.google',
        '*.adtrafficquality.google',
        'imasdk.googleapis.com',
    ],
    // Not __gpi_opt_out: it keeps a visitor's own opt-out, so erasing it would opt them in again.
    cookies: [
        { name: '__gads', duration: 'P13M', purpose: 'Limits how often an advert is shown.' },
        { name: '__gpi', duration: 'P13M', purpose: 'Recognises the visitor for adverts on this site.' },
        { name: '__eoi', duration: 'P6M', purpose: 'Guards adverts against fraud.' },
        { name: 'IDE', duration: 'P390D', purpose: 'Recognises the browser for ads.', domain: domain$x },
        { name: 'DSID', duration: 'P14D', purpose: 'Links a Google account to ads.', domain: domain$x },
        { name: 'RUL', duration: 'P1Y', purpose: 'Checks that an advert was shown properly.', domain: domain$x },
        { name: 'test_cookie', duration: 'PT15M', purpose: 'Checks that cookies work.', domain: domain$x },
        { name: 'ar_debug', duration: 'P90D', purpose: 'Debugs attribution reports.', domain: domain$x },
        { name: 'receive-cookie-deprecation', duration: 'P180D', purpose: 'Marks a browser experiment.', domain: domain$x },
    ],
    markers: ['googletag.cmd', 'googletag.defineSlot', 'securepubads.g.doubleclick.net'],
    globals: ['googletag', 'google_js_reporting_queue'],
    brings: ['*'],
    stop: 'reload',
    stopNote: 'Adverts that are shown stay, and so does what their frames go on sending.',
    notes: [
        'Askfirst cannot load it from an ID alone: the page’s own code says where its slots are.',
        'Limited ads need another address of the tag (pagead2.googlesyndication.com); the usual one ignores setPrivacySettings({ limitedAds: true }).',
    ],
    sources: [
        'https://developers.google.com/publisher-tag/guides/get-started',
        'https://developers.google.com/publisher-tag/samples/display-limited-ad',
        'https://support.google.com/admanager/answer/15304323',
        'https://support.google.com/admanager/answer/9882911',
        'https://developers.google.com/publisher-tag/reference',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** The chat widget of Drift, now Salesloft, which recognises visitors for sales. */
const drift = {
    id: 'drift',
    name: 'Drift',
    aliases: ['salesloft-drift'],
    status: 'legacy',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Ambiguous: chat that also identifies visitors for sales, so marketing on many sites.',
    company: 'Salesloft, Inc. (Drift)',
    country: 'US',
    purpose: 'Offers chat and recognises returning visitors for the sales team.',
    policyUrl: 'https://www.salesloft.com/legal/privacy-notice',
    params: {
        id: {
            pattern: '^[a-z0-9]{10,20}$',
            example: 'abc123def456',
            about: 'the embed ID (in drift.load of the code)',
            required: true,
        },
    },
    hosts: [
        'driftt.com',
        '*.driftt.com',
        'drift.com',
        '*.drift.com',
        'driftcdn.com',
        '*.driftcdn.com',
        'driftqa.com',
        '*.driftqa.com',
    ],
    cookies: [
        { name: 'driftt_aid', duration: 'P2Y', purpose: 'Recognises the visitor.' },
        { name: 'drift_aid', duration: 'P2Y', purpose: 'Recognises the visitor.' },
        { name: 'driftt_sid', duration: 'PT30M', purpose: 'Recognises the visit.' },
        { name: 'driftt_eid', duration: 'P2Y', purpose: 'Recognises a contact the site knows.' },
        { name: 'drift_eid', duration: 'P2Y', purpose: 'Recognises a contact the site knows.' },
        { name: 'drift_campaign_refresh', duration: 'PT30M', purpose: 'Keeps when messages were last chosen.' },
        { name: 'driftt_wmd', duration: 'session', purpose: 'Keeps the welcome message closed.' },
        {
            name: 'DFTT_END_USER_PREV_BOOTSTRAPPED',
            duration: 'P2Y',
            purpose: 'Tells that the visitor is known already.',
        },
        {
            name: 'DFTT_LEAD_HAS_PREV_IDENTIFIED',
            duration: 'P2Y',
            purpose: 'Tells that the visitor gave an address.',
        },
    ],
    storage: ['drift_*', 'driftt_*', 'DRIFT_*'],
    markers: ['drift.load', 'drift.SNIPPET_VERSION', 'js.driftt.com'],
    globals: ['drift', 'driftt'],
    embeds: [{ frames: ['js.driftt.com/core', 'widget.drift.com/'] }],
    load: {
        script: 'https://js.driftt.com/include/{time/300000}/{id}.js',
        queue: {
            name: 'drift',
            methods: ['identify', 'config', 'track', 'reset', 'debug', 'show', 'ping', 'page', 'hide', 'off', 'on'],
            alias: 'driftt',
            props: { SNIPPET_VERSION: '0.3.1', invoked: true },
        },
    },
    consent: {
        revoke: [['drift.reset'], ['drift.api.widget.hide']],
    },
    stop: 'reload',
    stopNote: 'It has no stop call: reset forgets who the visitor is, and the widget is hidden.',
    notes: [
        'Owned by Salesloft since 2024; check whether the account is still served.',
        'Salesloft announced the end of Drift in March 2026 and named another supplier as successor, without a fixed shutdown date; keep the entry for blocking and erasure.',
    ],
    sources: [
        'https://github.com/Driftt/django-drift-chatwidget',
        'https://devdocs.drift.com/docs/driftidentify-implementation-guide',
        'https://devdocs.drift.com/docs/user-identification',
        'https://devdocs.drift.com/docs/drift-methods',
        'https://devdocs.drift.com/docs/using-a-drift-facade-with-a-cookie-manager',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** Where its third-party cookies live. */
const domain$w = 'elfsight.com';
/** Elfsight widgets: one script turns marked elements into feeds, reviews, forms, maps and more. */
const elfsight = {
    id: 'elfsight',
    name: 'Elfsight widgets',
    confidence: 'low',
    category: 'functional',
    categoryNote: 'Depends on the widget; feeds bring cookies of the network shown.',
    company: 'Elfsight, LLC',
    country: 'AM',
    purpose: 'Shows feeds, reviews, forms, maps or other widgets on the page.',
    policyUrl: 'https://elfsight.com/privacy-policy/',
    hosts: ['elfsight.com', '*.elfsight.com', 'elfsightcdn.com', '*.elfsightcdn.com'],
    cookies: [
        { name: 'elfsight_viewed_recently', duration: 'PT1M', purpose: 'Counts views of a widget.', domain: domain$w },
        { name: '_p_hfp_client_id', duration: 'P90D', purpose: 'Recognises the visitor.', domain: domain$w },
        { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain: domain$w, httpOnly: true },
    ],
    markers: ['elfsight-app-', 'elfsightcdn.com/platform.js'],
    globals: ['eapps', 'elfsight'],
    brings: ['google-fonts', 'youtube', 'facebook-social-plugins', '*'],
    // No stop call is documented: a widget stays until the page is left.
    stop: 'reload',
    notes: ['Askfirst does not load it: put the official code where the widget belongs.'],
    sources: [
        'https://help.elfsight.com/article/418-elfsight-and-gdpr',
        'https://help.elfsight.com/article/987-how-to-add-elfsight-widget-to-react-app',
    ],
};

/** Where its third-party cookies live. */
const domain$v = 'eventbrite.com';
/** The Eventbrite embedded checkout, which sells tickets in a frame. */
const eventbrite = {
    id: 'eventbrite',
    name: 'Eventbrite widget',
    category: 'functional',
    categoryNote: 'The checkout frame carries advertising cookies of Eventbrite.',
    company: 'Eventbrite, Inc.',
    country: 'US',
    purpose: 'Lets visitors register or buy tickets on this page.',
    policyUrl: 'https://www.eventbrite.com/help/en-us/articles/460838/eventbrite-privacy-policy/',
    params: {
        id: {
            pattern: '^\\d{6,16}$',
            example: '123456789012',
            about: 'the digits of the event ID (eventId in the embed code)',
            required: true,
        },
    },
    hosts: [
        'eventbrite.com',
        '*.eventbrite.com',
        'www.eventbrite.*',
        'evbstatic.com',
        '*.evbstatic.com',
        'evbuc.com',
        '*.evbuc.com',
        'www.eventbriteapi.com',
    ],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: 'mgref', duration: 'P1Y', purpose: 'Keeps how the visitor arrived.', domain: domain$v },
        { name: 'mgrefby', duration: 'P1Y', purpose: 'Keeps who led the visitor here.', domain: domain$v },
        { name: 'SS', duration: 'session', purpose: 'Recognises the visit.', domain: domain$v },
        { name: 'SP', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: domain$v },
        { name: 'AN', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: domain$v },
        { name: 'G', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: domain$v },
        { name: 'AS', duration: 'session', purpose: 'Recognises the visit.', domain: domain$v },
        { name: 'eblang', duration: 'P1Y', purpose: 'Keeps the language.', domain: domain$v },
        { name: 'csrftoken', duration: 'P1Y', purpose: 'Guards forms against abuse.', domain: domain$v },
        { name: 'ebEventToTrack', duration: 'P30D', purpose: 'Keeps the event that was looked at.', domain: domain$v },
        { name: 'janus', duration: 'PT5M', purpose: 'Assigns the visitor to experiments.', domain: domain$v },
    ],
    markers: ['EBWidgets.createWidget', 'eb_widgets.js', 'eventbrite-widget-container'],
    globals: ['EBWidgets'],
    defines: ['EBWidgets'],
    embeds: [
        {
            frames: [
                'www.eventbrite.*/checkout-external',
                'www.eventbrite.com/checkout-external',
                'www.eventbrite.com/tickets-external',
                'www.eventbrite.com/countdown-widget',
            ],
        },
    ],
    load: {
        script: 'https://www.eventbrite.com/static/widgets/eb_widgets.js',
        ready: [
            [
                'EBWidgets.createWidget',
                {
                    widgetType: 'checkout',
                    eventId: '{id}',
                    iframeContainerId: 'eventbrite-widget-container-{id}',
                    iframeContainerHeight: 425,
                },
            ],
        ],
    },
    // The script is idle without its frame.
    stop: 'remove',
    notes: [
        'Loaded by its ID, it puts the checkout into the element whose ID is eventbrite-widget-container- and the event ID.',
        'A link to the page of the event needs no consent.',
    ],
    sources: [
        'https://www.eventbrite.com/platform/docs/embedded-checkout',
        'https://www.eventbrite.com/help/en-us/articles/666792/eventbrite-cookie-statement/',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Where its third-party cookies live. */
const domain$u = 'facebook.com';
/** The web tag of Meta Audience Network, which showed adverts of Facebook on other websites until April 2020. */
const facebookAudienceNetwork = {
    id: 'facebook-audience-network',
    name: 'Meta Audience Network',
    aliases: ['fan'],
    status: 'discontinued',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'Meta Platforms, Inc. (Meta Platforms Ireland Ltd in the EEA)',
    country: 'US',
    purpose: 'Showed adverts of Facebook on other websites.',
    policyUrl: 'https://www.facebook.com/privacy/policy/',
    optOutUrl: 'https://www.facebook.com/adpreferences/ad_settings',
    params: {
        id: {
            pattern: '^\\d{10,20}_\\d{10,20}$',
            example: '123456789012345_123456789012346',
            about: 'a placement ID (Monetization Manager)',
        },
    },
    // Older files (fbadnw55.js) count as the pixel's, which claims the rest of connect.facebook.net.
    hosts: [
        'an.facebook.com',
        'www.facebook.com/adnw_request',
        'www.facebook.com/audiencenetwork',
        'connect.facebook.net/*/fbadnw60-tag.js',
        'connect.facebook.net/*/sdk/xfbml.ad.js',
    ],
    cookies: [
        { name: 'fr', duration: 'P90D', purpose: 'Delivers and measures adverts.', domain: domain$u },
        { name: 'datr', duration: 'P400D', purpose: 'Identifies the browser for security.', domain: domain$u },
    ],
    markers: ['ADNW', 'fbadnw', 'data-placementid'],
    globals: ['ADNW'],
    stop: 'reload',
    notes: [
        'Its placements on the web closed in April 2020, and Meta fills none any more; in apps the product lives on.',
        'Askfirst does not load it; the entry holds and names what is left of it on a page.',
    ],
    sources: [
        'https://developers.facebook.com/docs/audience-network',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Where its third-party cookies live. */
const domain$t = 'facebook.com';
/** The Meta Pixel (fbevents.js), which measures adverts on Facebook and Instagram. */
const facebookPixel = {
    id: 'facebook-pixel',
    name: 'Meta Pixel',
    aliases: ['meta-pixel', 'fbevents'],
    checked: '2026-11-22',
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
        { name: 'fr', duration: 'P90D', purpose: 'Delivers and measures adverts.', domain: domain$t },
        { name: 'datr', duration: 'P400D', purpose: 'Identifies the browser for security.', domain: domain$t },
        { name: 'sb', duration: 'P400D', purpose: 'Keeps details of the browser.', domain: domain$t },
        { name: 'oo', duration: 'P400D', purpose: 'Remembers an opt-out from adverts.', domain: domain$t },
    ],
    storage: ['lastExternalReferrer', 'lastExternalReferrerTime'],
    markers: ["fbq('init'", 'fbq("init"', "fbq('track'", 'fbq("track"', 'fbevents.js', 'facebook.com/tr?id='],
    globals: ['fbq', '_fbq'],
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
    // No default: defining fbq before the page's own snippet would make that snippet skip itself. On every page, because
    // a snippet that starts with a revoke, as Meta advises, needs the grant each time.
    // https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
    consent: {
        grant: [['fbq', 'consent', 'grant']],
        revoke: [['fbq', 'consent', 'revoke']],
        everyPage: true,
    },
    stop: 'runtime',
    stopNote: 'Revoked, it keeps events in memory and sends them after a new yes on the same page; the gate holds what it would still send.',
    notes: [
        'Leave the noscript image (facebook.com/tr) out of the page: without scripts nothing can hold it.',
        'No script of the page can stop events that a partner integration sends from the server.',
        'For states of the US: fbq("dataProcessingOptions", ["LDU"], 0, 0) before init limits the use of data.',
    ],
    sources: [
        'https://developers.facebook.com/docs/meta-pixel/get-started',
        'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
        'https://www.facebook.com/privacy/policies/cookies/',
    ],
};

/** Where its third-party cookies live. */
const domain$s = 'facebook.com';
/** The Facebook SDK for JavaScript and the frames it makes: posts, videos, pages, share buttons, sign-in. */
const facebookSocialPlugins = {
    id: 'facebook-social-plugins',
    name: 'Facebook social plugins',
    aliases: ['facebook-sdk', 'facebook-like', 'facebook-share', 'facebook-embed'],
    checked: '2026-11-22',
    category: 'marketing',
    categoryNote: 'Some owners call it functional; loading it contacts Facebook, with the cookies Facebook has in the browser.',
    company: 'Meta Platforms, Inc. (Meta Platforms Ireland Ltd in the EEA)',
    country: 'US',
    purpose: 'Shows Facebook buttons, posts, videos or page boxes and lets visitors share or sign in.',
    policyUrl: 'https://www.facebook.com/privacy/policy/',
    optOutUrl: 'https://www.facebook.com/adpreferences/ad_settings',
    params: {
        id: {
            pattern: '^\\d{5,20}$',
            example: '123456789012345',
            about: 'the digits of the app ID (Meta for Developers, Apps)',
            required: true,
        },
    },
    hosts: [
        'connect.facebook.net/*/sdk.js',
        'connect.facebook.net/*/all.js',
        'connect.facebook.net/*/sdk/debug.js',
        'connect.facebook.net/*/sdk/xfbml.customerchat.js',
        'www.facebook.com/plugins/',
        'www.facebook.com/v1',
        'www.facebook.com/v2',
        'www.facebook.com/x/oauth/',
        'www.facebook.com/platform/',
        'web.facebook.com/plugins/',
        'staticxx.facebook.com',
        'fbcdn.net',
        '*.fbcdn.net',
    ],
    cookies: [
        {
            name: 'fbsr_*',
            exact: '^fbsr_\\d+$',
            duration: 'session',
            purpose: 'Keeps a visitor signed in by Facebook.',
        },
        { name: 'fbm_*', exact: '^fbm_\\d+$', duration: 'P1Y', purpose: 'Keeps the domain of that sign-in.' },
        { name: 'fr', duration: 'P90D', purpose: 'Delivers and measures adverts.', domain: domain$s },
        { name: 'datr', duration: 'P400D', purpose: 'Identifies the browser for security.', domain: domain$s },
        { name: 'sb', duration: 'P400D', purpose: 'Keeps details of the browser.', domain: domain$s },
        { name: 'wd', duration: 'P7D', purpose: 'Keeps the size of the window.', domain: domain$s },
        { name: 'c_user', duration: 'P1Y', purpose: 'Tells which account is signed in.', domain: domain$s },
        { name: 'xs', duration: 'P1Y', purpose: 'Keeps the account signed in.', domain: domain$s },
        { name: 'presence', duration: 'session', purpose: 'Keeps the state of the chat.', domain: domain$s },
    ],
    storage: ['fbssls_*'],
    markers: [
        'FB.init',
        'FB.XFBML',
        'fbAsyncInit',
        'facebook-jssdk',
        'fb-like',
        'fb-share-button',
        'fb-page',
        'fb-post',
        'fb-video',
        'fb-comments',
        'fb-customerchat',
    ],
    globals: ['FB', 'fbAsyncInit'],
    defines: ['FB'],
    embeds: [
        {
            frames: ['www.facebook.com/plugins/', 'web.facebook.com/plugins/'],
            element: '.fb-post, .fb-video, .fb-page, .fb-comments, .fb-like, .fb-share-button',
        },
    ],
    load: {
        script: 'https://connect.facebook.net/en_US/sdk.js',
        attributes: { crossorigin: 'anonymous' },
        // The SDK calls this function once it is ready.
        set: {
            fbAsyncInit: { '{do}': [['FB.init', { appId: '{id}', xfbml: true, version: 'v25.0' }]] },
        },
    },
    stop: 'reload',
    stopNote: 'Frames end when they are taken away; the SDK keeps FB and its listeners until a new page.',
    notes: [
        'Loaded by Askfirst it speaks English (en_US); for another language keep the official tag in the page.',
        'Meta ended the Like and Comment plugins on 10 February 2026 and the customer chat in May 2024; their code still makes requests.',
        'A plain link to www.facebook.com/sharer/sharer.php?u= shares without any script, and needs no consent.',
    ],
    sources: [
        'https://developers.facebook.com/docs/javascript/quickstart',
        'https://developers.facebook.com/docs/plugins',
        'https://www.facebook.com/privacy/policies/cookies/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Fathom Analytics script, which counts page views without cookies. */
const fathom = {
    id: 'fathom',
    name: 'Fathom Analytics',
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'No cookies; many owners run it without consent.',
    company: 'Conva Ventures Inc.',
    country: 'CA',
    purpose: 'Counts visits and actions on the site without cookies.',
    policyUrl: 'https://usefathom.com/privacy',
    params: {
        id: {
            pattern: '^[A-Z]{6,10}$',
            example: 'ABCDEFGH',
            about: 'the site ID in capitals (Settings, Sites)',
            required: true,
        },
    },
    hosts: ['usefathom.com', '*.usefathom.com'],
    // It keeps nothing but blockFathomTracking in local storage: that opts a visitor out, so it is not erased.
    cookies: [],
    markers: ['cdn.usefathom.com', 'fathom.trackPageview'],
    globals: ['fathom'],
    load: {
        script: 'https://cdn.usefathom.com/script.js',
        attributes: { 'data-site': '{id}', defer: '' },
    },
    // blockTrackingForMe() is no stop call for us: the browser keeps it, so it would outlast the next yes.
    // https://usefathom.com/docs/features/exclude
    stop: 'reload',
    sources: [
        'https://usefathom.com/support/tracking',
        'https://usefathom.com/docs/script/embed',
        'https://usefathom.com/docs/features/exclude',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/nuxt/scripts',
    ],
};

/** The Freshchat web messenger of Freshworks. */
const freshchat = {
    id: 'freshchat',
    name: 'Freshchat',
    aliases: ['freshworks-chat'],
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'functional',
    company: 'Freshworks Inc.',
    country: 'US',
    purpose: 'Offers a live chat with the site owner.',
    policyUrl: 'https://www.freshworks.com/privacy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the token of the web chat (Admin Settings, Web Messenger)',
            required: true,
        },
    },
    hosts: [
        'freshchat.com',
        '*.freshchat.com',
        'freshworksapi.com',
        '*.freshworksapi.com',
        'fw-cdn.com',
        '*.fw-cdn.com',
        'myfreshworks.com',
        '*.myfreshworks.com',
    ],
    cookies: [
        { name: '_fw_crm_v', duration: 'P1Y', purpose: 'Recognises the visitor for the sales add-on.' },
        { name: 'DBSR_*', duration: 'P1Y', purpose: 'Recognises the visit.', domain: 'freshchat.com' },
    ],
    markers: ['fcWidget.init', 'freshchat.com/js/widget', 'fcSettings'],
    globals: ['fcWidget', 'fcSettings', 'fcWidgetMessengerConfig'],
    defines: ['fcWidget'],
    load: {
        // An account in another data region, or with a tag from fw-cdn.com, has its file on another host: such a
        // site puts the official tag in the page.
        script: 'https://wchat.freshchat.com/js/widget.js',
        attributes: { id: 'freshchat-js-sdk' },
        ready: [['fcWidget.init', { token: '{id}', host: 'https://wchat.freshchat.com' }]],
    },
    // No grant: the file starts with its own init, and a second one needs the token, which only the snippet may know.
    // https://developers.freshchat.com/web-sdk/
    consent: { revoke: [['fcWidget.destroy']] },
    // It takes the messenger away; a yes after that brings it back with the next page.
    stop: 'runtime',
    sources: [
        'https://developers.freshchat.com/v2/',
        'https://support.freshchat.com/en/support/solutions/articles/50000000050-get-started-with-freshchat-',
        'https://developers.freshchat.com/web-sdk/',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** The Fullstory data capture script, which records visits. */
const fullstory = {
    id: 'fullstory',
    name: 'Fullstory',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'analytics',
    company: 'FullStory, Inc.',
    country: 'US',
    purpose: 'Records how visitors use the pages so the site can be improved.',
    policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
    optOutUrl: 'https://www.fullstory.com/optout/',
    hosts: ['fullstory.com', '*.fullstory.com'],
    cookies: [
        { name: 'fs_uid', duration: 'P1Y', purpose: 'Recognises the visitor and the visit.' },
        { name: 'fs_cid', purpose: 'Keeps the answer the site passed to Fullstory.' },
        { name: 'fs_lua', duration: 'PT30M', purpose: 'Keeps when the visitor last did something.' },
        { name: 'fs_session', duration: 'session', purpose: 'Recognises the visit.' },
    ],
    storage: ['_fs_*', 'fs_uid', 'fs_lua'],
    markers: ['_fs_org', '_fs_namespace', '_fs_script', 'edge.fullstory.com'],
    globals: ['FS', '_fs_org', '_fs_host', '_fs_script', '_fs_namespace', '_fs_is_outer_script', '_fs_debug'],
    // Not _fs_capture_on_startup: FS('start') would have to follow the snippet, which stands behind us in the page.
    // https://developer.fullstory.com/browser/fullcapture/capture-data/
    consent: {
        grant: [['FS', 'restart']],
        revoke: [['FS', 'shutdown']],
    },
    // Shut down, it sends nothing more from this page; on the next one the gate holds it.
    stop: 'runtime',
    notes: [
        'Askfirst does not load it: its queue keeps more of a call than its arguments, so put the official snippet in the page.',
    ],
    sources: [
        'https://developer.fullstory.com/browser/fullcapture/capture-data/',
        'https://developer.fullstory.com/browser/fullcapture/configure-capture/',
        'https://www.npmjs.com/package/@fullstory/snippet',
        'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
        'https://help.fullstory.com/hc/en-us/articles/360020623614',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** Where its third-party cookies live. */
const domain$r = 'doubleclick.net';
/** The Google tag for Google Ads and Floodlight, and the older conversion and remarketing scripts. */
const googleAds = {
    id: 'google-ads',
    name: 'Google Ads',
    aliases: ['adwords', 'floodlight', 'campaign-manager-360'],
    checked: '2026-11-22',
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
        { name: 'IDE', duration: 'P390D', purpose: 'Recognises the browser for ads.', domain: domain$r },
        { name: 'test_cookie', duration: 'PT15M', purpose: 'Checks that cookies work.', domain: domain$r },
        { name: 'DSID', duration: 'P14D', purpose: 'Links a Google account to ads.', domain: domain$r },
        { name: 'ar_debug', duration: 'P90D', purpose: 'Debugs attribution reports.', domain: domain$r },
        { name: 'FLC', duration: 'PT10S', purpose: 'Links a Floodlight activity.', domain: domain$r },
        { name: 'APC', duration: 'P180D', purpose: 'Personalises ads.', domain: domain$r },
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
    markers: [
        "gtag('config', 'AW-",
        "gtag('config','AW-",
        'gtag("config", "AW-',
        'gtag("config","AW-',
        "'send_to': 'AW-",
        "gtag('config', 'DC-",
        "gtag('config','DC-",
        'google_conversion_id',
        'google_remarketing_only',
        'fls.doubleclick.net/activityi',
    ],
    globals: [
        'dataLayer',
        'gtag',
        'google_conversion_id',
        'google_conversion_label',
        'google_remarketing_only',
        'google_trackConversion',
        'gtag_report_conversion',
    ],
    // Of conversion_async.js, which has no queue of its own.
    defines: ['google_trackConversion'],
    parts: [
        { id: 'conversion', about: 'Conversion measurement, and the conversion linker.' },
        { id: 'remarketing', about: 'Audience lists.' },
        {
            id: 'floodlight',
            about: 'Activity tags of Campaign Manager 360 and Display & Video 360 (DC- IDs).',
            hosts: ['*.fls.doubleclick.net', 'ad.doubleclick.net'],
            cookies: ['_gcl_dc', 'FLC', 'FPGCLDC'],
        },
    ],
    brings: ['doubleclick'],
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
    stopNote: 'It goes on making pings without cookies; the gate holds them.',
    notes: [
        'A conversion is sent by the page: gtag("event", "conversion", { send_to: "AW-…/label" }).',
        'Floodlight tags that are only a frame or an image are held, too; leave their noscript part out.',
    ],
    sources: [
        'https://support.google.com/sa360/answer/7566546',
        'https://support.google.com/analytics/answer/7519794',
        'https://developers.google.com/tag-platform/security/guides/csp',
        'https://business.safety.google/adscookies/',
        'https://support.google.com/google-ads/answer/10000067',
    ],
};

/** Where its third-party cookies live. */
const domain$q = 'doubleclick.net';
/** The AdSense code (adsbygoogle.js), which fills a site’s advertising space. */
const googleAdsense = {
    id: 'google-adsense',
    name: 'Google AdSense',
    confidence: 'medium',
    category: 'marketing',
    company: 'Google LLC',
    country: 'US',
    purpose: 'Shows adverts chosen by Google on this site.',
    policyUrl: 'https://policies.google.com/privacy',
    optOutUrl: 'https://adssettings.google.com/',
    params: {
        id: {
            pattern: '^ca-(pub|video-pub|mb-pub)-\\d{10,20}$',
            example: 'ca-pub-1234567890123456',
            about: 'a publisher ID that starts with ca-pub- (Account, Settings)',
            required: true,
        },
    },
    hosts: [
        'pagead2.googlesyndication.com/pagead/js/',
        'pagead2.googlesyndication.com/pagead/show_ads.js',
        'fundingchoicesmessages.google.com',
    ],
    // Not __gpi_optout: it opts a visitor out, so erasing it would opt them in again.
    cookies: [
        { name: '__gads', duration: 'P13M', purpose: 'Serves adverts and limits how often one is shown.' },
        { name: '__gpi', duration: 'P13M', purpose: 'Serves adverts and limits how often one is shown.' },
        { name: '__eoi', duration: 'P6M', purpose: 'Protects adverts against fraud.' },
        { name: '__gsas', duration: 'P90D', purpose: 'Serves adverts in a search of this site.' },
        { name: 'pm_sess', duration: 'PT30M', purpose: 'Keeps data of adverts shown in this visit.' },
        { name: 'FCCDCF', duration: 'P13M', purpose: 'Remembers the answer to Google’s own message.' },
        { name: 'FCNEC', duration: 'P13M', purpose: 'Remembers the answer to Google’s own message.' },
        {
            name: 'GED_PLAYLIST_ACTIVITY',
            duration: 'session',
            purpose: 'Measures how video adverts are watched.',
        },
        { name: '_gcl_au', duration: 'P90D', purpose: 'Measures whether adverts lead to actions.' },
        { name: 'IDE', duration: 'P390D', purpose: 'Recognises the browser for advertising.', domain: domain$q },
        { name: 'DSID', duration: 'P14D', purpose: 'Links a signed-in Google user to adverts.', domain: domain$q },
        { name: 'test_cookie', duration: 'PT15M', purpose: 'Checks that cookies work.', domain: domain$q },
    ],
    storage: [
        'google_ama_config',
        'google_ama_settings',
        'goog:cached:topics',
        'goog_pem_mod',
        'google_pub_config',
        'google_adsense_settings',
    ],
    markers: ['adsbygoogle', 'google_ad_client', 'data-ad-client'],
    globals: ['adsbygoogle', 'google_ad_client', 'google_js_reporting_queue'],
    brings: ['doubleclick', '*'],
    load: {
        script: 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={id}',
        attributes: { crossorigin: 'anonymous' },
    },
    // It has no stop call: adverts that are shown stay until the page is left.
    stop: 'reload',
    notes: [
        'In the EEA, the United Kingdom and Switzerland Google asks publishers for a consent platform it has certified (TCF).',
    ],
    sources: [
        'https://support.google.com/adsense/answer/7670312',
        'https://support.google.com/adsense/answer/13554116',
        'https://business.safety.google/adscookies/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** The Google tag (gtag.js) for an Analytics property, and the older analytics.js and ga.js. */
const googleAnalytics = {
    id: 'google-analytics',
    name: 'Google Analytics',
    aliases: ['ga4', 'gtag', 'universal-analytics'],
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'Marketing, once Google signals, advertising features or a linked Ads account are switched on.',
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
    markers: [
        "gtag('config', 'G-",
        "gtag('config','G-",
        'gtag("config", "G-',
        'gtag("config","G-',
        "gtag('config', 'UA-",
        "gtag('config','UA-",
        'GoogleAnalyticsObject',
        "ga('create'",
        'ga("create"',
        "ga('send'",
        '_gaq.push',
    ],
    globals: [
        'dataLayer',
        'gtag',
        'ga',
        'GoogleAnalyticsObject',
        '_gaq',
        '_gat',
        'gaGlobal',
        'gaplugins',
        'google_tag_manager',
        'google_tag_data',
    ],
    // Of a linked Ads account, and of Google signals.
    brings: ['google-ads', 'doubleclick'],
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
    stopNote: 'Denied consent alone goes on sending pings without cookies; the ga-disable flag, which Askfirst sets too, ends them.',
    notes: [
        'One Google tag can feed Analytics, Ads and Floodlight: the ID in its address says whose it is here.',
        'cookie_prefix renames the cookies; list the new names under the vendor’s cookies.',
        'A tag served from the site’s own domain or by a tagging server has to be listed under the vendor’s hosts.',
    ],
    sources: [
        'https://developers.google.com/analytics/devguides/collection/gtagjs',
        'https://support.google.com/analytics/answer/11397207',
        'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies',
        'https://developers.google.com/tag-platform/security/guides/csp',
        'https://developers.google.com/tag-platform/security/guides/consent',
        'https://developers.google.com/analytics/devguides/collection/analyticsjs/user-opt-out',
        'https://developers.google.com/analytics/devguides/collection/analyticsjs/ip-anonymization',
    ],
};

/** Google Fonts: typefaces that a style sheet of Google's brings into the page. */
const googleFonts = {
    id: 'google-fonts',
    name: 'Google Fonts',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Sets no cookies, yet every request tells Google the visitor’s address; a German court (LG Munich I, 2022) held that this needs consent.',
    company: 'Google LLC',
    country: 'US',
    purpose: 'Downloads the typefaces used on this site from Google.',
    policyUrl: 'https://policies.google.com/privacy',
    hosts: ['fonts.googleapis.com', 'fonts.gstatic.com', 'ajax.googleapis.com/ajax/libs/webfont/'],
    cookies: [],
    markers: ['WebFontConfig', 'fonts.googleapis.com/css'],
    globals: ['WebFont', 'WebFontConfig'],
    // Of webfont.js, which pages call right after it as WebFont.load.
    defines: ['WebFont'],
    stop: 'runtime',
    stopNote: 'Nothing keeps running; typefaces that were fetched stay in the browser’s cache.',
    notes: [
        'It has no ID to load it from: the page’s own link or @import says which typefaces are wanted.',
        'Typefaces served from the site itself need no consent.',
    ],
    sources: [
        'https://developers.google.com/fonts/faq/privacy',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Where its third-party cookies live. */
const domain$p = 'google.com';
/** Google Maps: maps in a frame (Embed API), and the Maps JavaScript API. */
const googleMaps = {
    id: 'google-maps',
    name: 'Google Maps',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Often listed as marketing, because the frame tells Google the visitor’s address and shares Google’s cookies (NID).',
    company: 'Google LLC',
    country: 'US',
    purpose: 'Shows an interactive map on the page.',
    policyUrl: 'https://policies.google.com/privacy',
    params: {
        id: {
            pattern: '^AIza[\\w-]{35}$',
            example: 'AIzaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
            about: 'an API key (Google Cloud console, Credentials); a frame from the share dialogue needs none',
        },
    },
    hosts: [
        'maps.googleapis.com',
        'maps.gstatic.com',
        'maps.google.*',
        'www.google.*/maps',
        'maps-api-ssl.google.com',
        'streetviewpixels-pa.googleapis.com',
    ],
    cookies: [
        { name: 'NID', duration: 'P6M', purpose: 'Keeps Google preferences and ad data.', domain: domain$p },
        { name: '__Secure-ENID', duration: 'P13M', purpose: 'Keeps Google preferences.', domain: domain$p },
        { name: 'SOCS', duration: 'P13M', purpose: 'Keeps the consent given at Google.', domain: domain$p },
        { name: 'AEC', duration: 'P6M', purpose: 'Guards visits at Google against abuse.', domain: domain$p },
        { name: 'CONSENT', duration: 'P2Y', purpose: 'Keeps the consent given at Google (older).', domain: domain$p },
        { name: 'OGPC', duration: 'P1M', purpose: 'Keeps preferences of the map.', domain: domain$p },
    ],
    storage: ['_c;;i'],
    markers: ['google.maps.Map', 'google.maps.importLibrary', 'maps.googleapis.com/maps/api/js'],
    globals: ['google.maps'],
    // Pages call it right after the older, blocking form of the tag.
    defines: ['google.maps'],
    embeds: [
        {
            frames: ['www.google.*/maps', 'maps.google.*/maps'],
            // Of what can be shared only the frame's address cannot be opened by itself.
            pages: [
                ['/maps/embed/.*[?&]q=([^&#]+)', 'https://www.google.com/maps/search/?api=1&query=$1'],
                ['!1s0x[^!]+!2s([^!&#]+)', 'https://www.google.com/maps/search/?api=1&query=$1'],
                [
                    '/maps/embed\\?.*!2d(-?[\\d.]+)!3d(-?[\\d.]+)',
                    'https://www.google.com/maps/search/?api=1&query=$2,$1',
                ],
                ['[?&]q=([^&#]+)', 'https://www.google.com/maps?q=$1'],
            ],
        },
    ],
    brings: ['google-fonts'],
    stop: 'reload',
    stopNote: 'A frame ends when it is taken away; the script keeps google.maps and its requests until a new page.',
    notes: [
        'Askfirst cannot load it from a key alone: the page’s own code draws the map, and names its callback in the address.',
        'There is no form of the frame without cookies; a picture of the map, or a link to it, needs no consent.',
    ],
    sources: [
        'https://developers.google.com/maps/documentation/javascript/load-maps-js-api',
        'https://developers.google.com/maps/documentation/embed/get-started',
        'https://developers.google.com/maps/documentation/javascript/content-security-policy',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Google reCAPTCHA, which tells people from programs: version 2 (a box to tick), version 3 and Enterprise (a score). */
const googleRecaptcha = {
    id: 'google-recaptcha',
    name: 'Google reCAPTCHA',
    checked: '2026-11-22',
    category: 'necessary',
    categoryNote: 'Owners call it security; the French authority (CNIL) wants consent, because it collects more than security needs. List it as functional where that matters.',
    company: 'Google LLC',
    country: 'US',
    purpose: 'Checks that a form is filled in by a person and not by a program.',
    policyUrl: 'https://policies.google.com/privacy',
    params: {
        id: {
            pattern: '^6L[\\w-]{38}$',
            example: '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI',
            about: 'a site key of version 3 (reCAPTCHA admin console, Settings)',
            required: true,
        },
    },
    hosts: [
        'recaptcha.net',
        '*.recaptcha.net',
        'recaptcha.google.com',
        'www.google.com/recaptcha/',
        'www.gstatic.com/recaptcha/',
        'www.gstatic.cn/recaptcha/',
    ],
    cookies: [
        { name: '_GRECAPTCHA', duration: 'P180D', purpose: 'Tells people from bots.', domain: 'www.google.com' },
        {
            name: '_GRECAPTCHA',
            duration: 'P180D',
            purpose: 'Tells people from bots.',
            domain: 'www.recaptcha.net',
        },
        { name: 'NID', duration: 'P6M', purpose: 'Keeps Google preferences and ad data.', domain: 'google.com' },
    ],
    storage: ['_grecaptcha'],
    markers: ['grecaptcha.execute', 'grecaptcha.render', 'grecaptcha.ready', 'g-recaptcha'],
    globals: ['grecaptcha', '___grecaptcha_cfg', '__recaptcha_api'],
    defines: ['grecaptcha'],
    embeds: [
        {
            frames: [
                'www.google.com/recaptcha/api2/',
                'www.google.com/recaptcha/enterprise/',
                'www.recaptcha.net/recaptcha/',
            ],
            element: '.g-recaptcha',
        },
    ],
    load: { script: 'https://www.google.com/recaptcha/api.js?render={id}' },
    stop: 'reload',
    stopNote: 'It watches the visitor until a new page; its badge stays when the script is taken away.',
    notes: [
        'Keys of version 2 and of Enterprise keep the official tag in the page: Askfirst loads version 3 only.',
        'What it keeps in the storage of its own frame (rc::a and others) no script of the page can reach.',
        'Served from www.recaptcha.net instead of www.google.com, it gets no other cookies of Google.',
    ],
    sources: [
        'https://developers.google.com/recaptcha/docs/v3',
        'https://developers.google.com/recaptcha/docs/loading',
        'https://cloud.google.com/recaptcha/docs/faq',
        'https://developers.google.com/recaptcha/docs/display',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** A Google Tag Manager container (gtm.js): it stores next to nothing itself and loads whatever the owner put in it. */
const googleTagManager = {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    aliases: ['gtm'],
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'What it loads is held by each tool’s own category. The container itself stores next to nothing but contacts Google, and some authorities want consent for that as well.',
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
    markers: ['gtm.start', 'googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'],
    globals: ['dataLayer', 'google_tag_manager', 'google_tag_data'],
    brings: ['*'],
    load: {
        script: 'https://www.googletagmanager.com/gtm.js?id={id}',
        calls: [['dataLayer.push', { 'gtm.start': '{time}', event: 'gtm.js' }]],
    },
    stop: 'reload',
    stopNote: 'Tags that the container has fired live on, and custom HTML tags obey no signal.',
    notes: [
        'Leave the noscript frame (ns.html) out of the page: without scripts nothing can hold it.',
        'A container served from the site’s own domain has to be listed under the vendor’s hosts.',
        'Custom HTML tags in the container wait for consent only where they contact a vendor that Askfirst knows.',
    ],
    sources: [
        'https://developers.google.com/tag-platform/security/guides/csp',
        'https://developers.google.com/tag-platform/tag-manager/web',
        'https://developers.google.com/tag-platform/security/guides/consent',
    ],
};

/** Gravatar: profile pictures found by a hash of the e-mail address, and the cards that open over them. */
const gravatar = {
    id: 'gravatar',
    name: 'Gravatar',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Sets no cookies through pictures, but sends a hash of the mail address and the visitor address.',
    company: 'Automattic Inc.',
    country: 'US',
    purpose: 'Shows profile pictures next to comments.',
    policyUrl: 'https://automattic.com/privacy/',
    hosts: ['gravatar.com', '*.gravatar.com'],
    cookies: [],
    markers: ['gprofiles.js', 'Gravatar.init'],
    globals: ['Gravatar'],
    defines: ['Gravatar'],
    // Pictures do not run; what the cards would still ask for is held by the gate.
    stop: 'runtime',
    notes: [
        'Pictures have no ID to be loaded by: they are held where they are in the page. Give them a width and a height, so that nothing moves.',
        'The npm package of the cards (@gravatar-com/hovercards) comes from your own site and runs; its requests are held.',
    ],
    sources: [
        'https://docs.gravatar.com/sdk/hovercards',
        'https://docs.gravatar.com/',
        'https://automattic.com/privacy/',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Where its third-party cookies live. */
const domain$o = 'hcaptcha.com';
/** hCaptcha, a box in a form that asks visitors to show that they are people. */
const hcaptcha = {
    id: 'hcaptcha',
    name: 'hCaptcha',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'necessary',
    categoryNote: 'Functional for some authorities.',
    company: 'Intuition Machines, Inc.',
    country: 'US',
    purpose: 'Checks that a form is filled in by a person and not by a program.',
    policyUrl: 'https://www.hcaptcha.com/privacy',
    hosts: ['hcaptcha.com', '*.hcaptcha.com'],
    cookies: [
        { name: 'hmt_id', duration: 'P30D', purpose: 'Tells people from bots.', domain: domain$o },
        {
            name: 'hc_accessibility',
            duration: 'P1D',
            purpose: 'Spares a visitor with a disability puzzles.',
            domain: domain$o,
        },
        {
            name: '__cflb',
            duration: 'session',
            purpose: 'Keeps a visit on one server.',
            domain: 'api.hcaptcha.com',
            httpOnly: true,
        },
        { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain: domain$o, httpOnly: true },
    ],
    markers: ['h-captcha', 'hcaptcha.render'],
    globals: ['hcaptcha'],
    defines: ['hcaptcha'],
    embeds: [{ frames: ['newassets.hcaptcha.com/captcha/'] }],
    stop: 'reload',
    notes: ['Askfirst does not load it: put the official code into the form that it protects.'],
    sources: [
        'https://docs.hcaptcha.com/',
        'https://www.hcaptcha.com/privacy',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Heap tag (heap.js), of its version 5 and of the versions before. */
const heap = {
    id: 'heap',
    name: 'Heap',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'analytics',
    company: 'Heap Inc. (Contentsquare)',
    country: 'US',
    purpose: 'Records clicks and page views to show how the site is used.',
    policyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
    hosts: ['heapanalytics.com', '*.heapanalytics.com', 'heap-api.com', '*.heap-api.com'],
    // Session Replay also writes cookies of Contentsquare, a vendor of its own.
    cookies: [
        { name: '_hp2_id.*', duration: 'P13M', purpose: 'Recognises the visitor.' },
        { name: '_hp2_ses_props.*', duration: 'PT30M', purpose: 'Keeps data of the current visit.' },
        { name: '_hp2_props.*', duration: 'P13M', purpose: 'Keeps properties that are sent with every event.' },
        { name: '_hp2_hld*', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
        { name: '_hp5_meta.*', duration: 'P13M', purpose: 'Recognises the visitor and the visit.' },
        { name: '_hp5_event_props.*', duration: 'P13M', purpose: 'Keeps properties sent with every event.' },
        { name: '_hp5_let.*', duration: 'P13M', purpose: 'Keeps when the last event was.' },
        { name: '_hp_ved', duration: 'session', purpose: 'Marks a page opened in Heap’s visual editor.' },
        { name: 'userty.core.p.*', duration: 'P2Y', purpose: 'Recognises the visitor in recordings.' },
        { name: 'userty.core.s.*', duration: 'session', purpose: 'Recognises the visit in recordings.' },
    ],
    erase: ['_hp2_*', '_hp5_*', '_hp_ved', 'userty.core.*'],
    markers: ['heap.load', 'heapanalytics.com/js', 'heapReadyCb'],
    globals: ['heap', 'heapReadyCb'],
    // stopTracking() is in its snippet, but in no documentation, and older tags do not have it.
    stop: 'reload',
    notes: ['Askfirst does not load it: its queue keeps functions, so put the official snippet in the page.'],
    sources: [
        'https://help.heap.io/hc/en-us/articles/37271939081617-What-cookies-does-Heap-set-and-what-are-they-used-for',
        'https://help.heap.io/installation/standard-installations/web-installation/',
        'https://developers.heap.io/docs/api-reference',
        'https://developers.heap.io/docs/web',
        'https://developers.heap.io/docs/heap-cookies',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** The Hotjar tracking code: heatmaps, session recordings and surveys. */
const hotjar = {
    id: 'hotjar',
    name: 'Hotjar',
    checked: '2026-11-22',
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
    markers: ['_hjSettings', 'static.hotjar.com/c/hotjar-', 'hj.q'],
    globals: ['hj', '_hjSettings', 'hjSiteSettings', 'hjBootstrap', '_hjIsInitialized'],
    load: {
        script: 'https://static.hotjar.com/c/hotjar-{id}.js?sv=6',
        queue: { name: 'hj', store: 'q' },
        set: { _hjSettings: { hjid: '{#id}', hjsv: 6 } },
    },
    stop: 'reload',
    stopNote: 'It has no stop call: a recording goes on until the page is left.',
    notes: [
        'New accounts are made at Contentsquare and may be served its tag; the addresses of that tag count as Hotjar’s here, its cookies (_cs_*) belong to the vendor contentsquare.',
    ],
    sources: [
        'https://www.npmjs.com/package/@hotjar/browser',
        'https://help.hotjar.com/hc/en-us/articles/6952777582999',
        'https://help.hotjar.com/hc/en-us/articles/115011640307',
        'https://help.hotjar.com/hc/en-us/articles/115011789248',
    ],
};

/** Where its third-party cookies live. */
const domain$n = 'hubspot.com';
/** The HubSpot tracking code, which brings in analytics, forms, chat and advert pixels as the account has them. */
const hubspot = {
    id: 'hubspot',
    name: 'HubSpot',
    checked: '2026-11-22',
    category: 'marketing',
    categoryNote: 'One loader brings in all that is switched on in the account: tracking and adverts are marketing, forms and chat functional.',
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
        { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain: domain$n, httpOnly: true },
        { name: '_cfuvid', duration: 'session', purpose: 'Limits the rate of requests.', domain: domain$n, httpOnly: true },
    ],
    erase: ['__hs*', 'hs-messages-*', 'hs_ab_test', 'hs_langswitcher_choice', 'hubspotutk', 'messagesUtk'],
    storage: ['HUBLYTICS_EVENTS_*'],
    markers: [
        '_hsq',
        '_hsp',
        'hbspt.forms.create',
        'hbspt.cta.load',
        'hs-script-loader',
        'hsConversationsSettings',
    ],
    globals: [
        '_hsq',
        '_hsp',
        'hbspt',
        'HubSpotConversations',
        'HubSpotForms',
        'hsConversationsSettings',
        'hsConversationsOnReady',
        'disableHubSpotCookieBanner',
    ],
    defines: ['hbspt'],
    parts: [
        {
            id: 'analytics',
            about: 'Recognises visitors and counts their pages.',
            hosts: ['*.hs-analytics.net'],
            cookies: ['__hstc', 'hubspotutk', '__hssc', '__hssrc'],
        },
        {
            id: 'forms',
            category: 'functional',
            about: 'Forms, and the watching of the site’s own forms.',
            hosts: ['*.hsforms.net', '*.hsforms.com', '*.hscollectedforms.net'],
            cookies: ['hubspotutk'],
        },
        {
            id: 'chat',
            category: 'functional',
            hosts: ['*.usemessages.com'],
            cookies: ['messagesUtk', 'hs-messages-is-open', 'hs-messages-hide-welcome-message'],
        },
        { id: 'ads', about: 'Advert pixels connected in the account.', hosts: ['*.hsadspixel.net'] },
        {
            id: 'banner',
            category: 'necessary',
            about: 'HubSpot’s own banner, which Askfirst switches off.',
            hosts: ['*.hs-banner.com'],
            cookies: ['__hs_opt_out', '__hs_cookie_cat_pref', '__hs_initial_opt_in'],
        },
    ],
    embeds: [
        {
            frames: ['meetings.hubspot.com', 'meetings-eu1.hubspot.com'],
            element: '.meetings-iframe-container',
        },
        { frames: ['share.hsforms.com', 'share-eu1.hsforms.com'] },
        { frames: ['app.hubspot.com/conversations-visitor/', 'app-eu1.hubspot.com/conversations-visitor/'] },
    ],
    // By its adverts part, as connected in the account.
    brings: ['facebook-pixel', 'google-ads', 'linkedin-insight'],
    load: {
        // An account in another data region (eu1, ap1 …) has its file on another host, and no part of an address
        // can be left out for the rest.
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
        everyPage: true,
    },
    stop: 'reload',
    stopNote: 'Its calls end analytics only: the chat and the watching of forms go on until a new page.',
    notes: [
        'The adverts part loads Meta, Google and LinkedIn pixels connected in the account; each of them waits for its own consent.',
        'HubSpot’s own banner stays off: Askfirst sets disableHubSpotCookieBanner.',
        'An account in another data region (js-eu1 …) keeps the official tag in the page.',
        'On pages that HubSpot hosts, its server adds the tag.',
    ],
    sources: [
        'https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api',
        'https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/do-not-track',
        'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
        'https://knowledge.hubspot.com/domains-and-urls/add-urls-to-your-allowlist',
    ],
};

/** Where its third-party cookies live. */
const domain$m = 'instagram.com';
/** Embedded Instagram posts: a script turns quotations of a post into frames. */
const instagram = {
    id: 'instagram',
    name: 'Instagram embeds',
    category: 'marketing',
    categoryNote: 'Functional for some owners.',
    company: 'Meta Platforms, Inc. (Meta Platforms Ireland Ltd in the EEA)',
    country: 'US',
    purpose: 'Shows posts from Instagram in the page.',
    policyUrl: 'https://privacycenter.instagram.com/policy',
    hosts: ['instagram.com', '*.instagram.com', 'cdninstagram.com', '*.cdninstagram.com'],
    cookies: [
        { name: 'ig_did', duration: 'P1Y', purpose: 'Recognises the device.', domain: domain$m },
        { name: 'mid', duration: 'P400D', purpose: 'Recognises the browser.', domain: domain$m },
        { name: 'datr', duration: 'P400D', purpose: 'Identifies the browser for security.', domain: domain$m },
        { name: 'csrftoken', duration: 'P1Y', purpose: 'Protects forms against forgery.', domain: domain$m },
        { name: 'ig_nrcb', duration: 'P1Y', purpose: 'Remembers the answer to Instagram’s banner.', domain: domain$m },
        { name: 'sessionid', duration: 'P1Y', purpose: 'Keeps a user of Instagram signed in.', domain: domain$m },
        { name: 'ds_user_id', duration: 'P90D', purpose: 'Recognises the signed-in account.', domain: domain$m },
        { name: 'rur', duration: 'session', purpose: 'Leads requests to the right server.', domain: domain$m },
        { name: 'shbid', duration: 'P7D', purpose: 'Serves and measures adverts.', domain: domain$m },
        { name: 'shbts', duration: 'P7D', purpose: 'Serves and measures adverts.', domain: domain$m },
    ],
    markers: ['instgrm', 'instagram-media', 'instagram.com/embed.js'],
    globals: ['instgrm'],
    embeds: [
        {
            frames: [
                'www.instagram.com/p/',
                'www.instagram.com/reel/',
                'www.instagram.com/tv/',
                'www.instagram.com/embed',
            ],
            element: 'blockquote.instagram-media',
        },
    ],
    stop: 'reload',
    notes: ['Askfirst does not load it: put the official code where the post belongs.'],
    sources: [
        'https://developers.facebook.com/docs/instagram-platform/embed-button',
        'https://developers.facebook.com/docs/instagram-platform/oembed',
        'https://privacycenter.instagram.com/policies/cookies/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Intercom Messenger: chat, help and messages that the site sends. */
const intercom = {
    id: 'intercom',
    name: 'Intercom',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Also records visited pages; marketing when used for outbound messages.',
    company: 'Intercom, Inc.',
    country: 'US',
    purpose: 'Offers chat and messages from the site owner.',
    policyUrl: 'https://www.intercom.com/legal/privacy',
    params: {
        id: {
            pattern: '^[a-z0-9]{6,12}$',
            example: 'abcd1234',
            about: 'the workspace ID, also called app_id, as in the official snippet',
            required: true,
        },
    },
    hosts: [
        'intercom.io',
        '*.intercom.io',
        'intercomcdn.com',
        '*.intercomcdn.com',
        'intercomcdn.eu',
        '*.intercomcdn.eu',
        'intercomassets.com',
        '*.intercomassets.com',
        'intercomusercontent.com',
        '*.intercomusercontent.com',
        'intercom-messenger.com',
        '*.intercom-messenger.com',
        'intercom-sheets.com',
        '*.intercom-sheets.com',
    ],
    cookies: [
        { name: 'intercom-id-*', duration: 'P9M', purpose: 'Recognises a visitor who is not signed in.' },
        { name: 'intercom-session-*', duration: 'P7D', purpose: 'Keeps the conversations of a signed-in user.' },
        { name: 'intercom-device-id-*', duration: 'P9M', purpose: 'Recognises the device to prevent abuse.' },
    ],
    storage: ['intercom.*', 'intercom-state*'],
    markers: ['intercomSettings', 'widget.intercom.io', 'Intercom('],
    globals: ['Intercom', 'intercomSettings'],
    load: {
        // An account in Europe or Australia has another api_base: such a site puts the official snippet in the page.
        script: 'https://widget.intercom.io/widget/{id}',
        queue: { name: 'Intercom', store: 'q' },
        set: { intercomSettings: { api_base: 'https://api-iam.intercom.io', app_id: '{id}' } },
    },
    // No grant: the file boots by itself, and a second boot needs the app_id, which only the snippet may know.
    // https://developers.intercom.com/installing-intercom/web/methods
    consent: { revoke: [['Intercom', 'shutdown']] },
    // It ends the session and takes the Messenger away; a yes after that brings it back with the next page.
    stop: 'runtime',
    sources: [
        'https://developers.intercom.com/installing-intercom/web/installation/',
        'https://www.intercom.com/help/en/articles/2361922',
        'https://developers.intercom.com/installing-intercom/web/methods',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/c15t/c15t/tree/main/packages/scripts',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Klaviyo.js, which tracks visitors for mail campaigns and shows sign-up forms. */
const klaviyo = {
    id: 'klaviyo',
    name: 'Klaviyo',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'Klaviyo, Inc.',
    country: 'US',
    purpose: 'Recognises visitors for mail and message campaigns and shows forms.',
    policyUrl: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
    params: {
        id: {
            pattern: '^[A-Za-z0-9]{6,8}$',
            example: 'AbC123',
            about: 'the public API key, also called site ID (Settings, Account, API keys)',
            required: true,
        },
    },
    hosts: [
        'klaviyo.com',
        '*.klaviyo.com',
        'klaviyocdn.com',
        '*.klaviyocdn.com',
        'd3k81ch9hvuctc.cloudfront.net',
    ],
    // Not __kla_off: a site sets it itself to opt a visitor out, so erasing it would opt them in again.
    cookies: [
        {
            name: '__kla_id',
            duration: 'P2Y',
            purpose: 'Recognises a visitor, and a contact after a form or mail.',
        },
        { name: '__kla_session', duration: 'session', purpose: 'Recognises the visit.' },
    ],
    storage: ['klaviyoOnsite', 'klaviyoPagesVisitCount*', '__kla_viewed*', '_kla_test', 'klSessionId'],
    markers: ['_learnq', 'klaviyo.com/onsite', '_klOnsite'],
    globals: ['klaviyo', '_learnq', '_klOnsite', '__klKey'],
    load: { script: 'https://static.klaviyo.com/onsite/js/{id}/klaviyo.js?company_id={id}' },
    // It has no stop call, only the cookie __kla_off, which it reads when it starts.
    stop: 'reload',
    notes: [
        'Loaded by Askfirst, the object klaviyo is there once its file has run; arrays in _learnq wait for it.',
        'Blocking static-tracking.klaviyo.com alone leaves forms running without tracking.',
    ],
    sources: [
        'https://developers.klaviyo.com/en/docs/introduction-to-the-klaviyo-object',
        'https://developers.klaviyo.com/en/docs/javascript_api',
        'https://help.klaviyo.com/hc/en-us/articles/360034666712',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Leadfeeder tracker of Dealfront, which tells the site which companies visit it. */
const leadfeeder = {
    id: 'leadfeeder',
    name: 'Leadfeeder (Dealfront)',
    aliases: ['dealfront', 'lfeeder'],
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'marketing',
    categoryNote: 'Company recognition; some owners list it as analytics.',
    company: 'Dealfront Finland Oy',
    country: 'FI',
    purpose: 'Recognises which company a visitor comes from and what they read.',
    policyUrl: 'https://www.dealfront.com/privacy-policy/',
    optOutUrl: 'https://www.leadfeeder.com/privacy/',
    params: {
        id: {
            pattern: '^[A-Za-z0-9]{10,20}$',
            example: 'AbCdEf1234567890',
            about: 'the tracker ID, as in the address of the script (lftracker_v1_….js)',
            required: true,
        },
    },
    hosts: ['lfeeder.com', '*.lfeeder.com', 'leadfeeder.com', '*.leadfeeder.com'],
    cookies: [
        { name: '_lfa', duration: 'P1Y', purpose: 'Recognises the visitor.' },
        { name: '_lfa_consent', duration: 'P2Y', purpose: 'Keeps the answer it was told.' },
        { name: '_lfa_test_cookie_stored', duration: 'session', purpose: 'Checks that cookies work.' },
    ],
    erase: ['_lfa', '_lfa_*'],
    storage: ['_lfa', '_lfa_*'],
    markers: ['ldfdr', 'lftracker_v1', 'sc.lfeeder.com'],
    globals: ['ldfdr', '_lfaq'],
    load: {
        script: 'https://sc.lfeeder.com/lftracker_v1_{id}.js',
        queue: { name: 'ldfdr', store: '_q', asArray: true },
    },
    // It has no stop call.
    stop: 'reload',
    notes: [
        'Leave the tracker’s own support for consent managers off: Askfirst loads it after a yes only, and tells it nothing.',
    ],
    sources: [
        'https://help.dealfront.com/en/articles/7936730-website-tracker-data-processing-roles',
        'https://help.dealfront.com/en/articles/1435741',
        'https://docs.leadfeeder.com/',
        'https://github.com/jkwakman/Open-Cookie-Database',
    ],
};

/** The Leadinfo tracking code, which tells the site which companies visit it. */
const leadinfo = {
    id: 'leadinfo',
    name: 'Leadinfo',
    confidence: 'medium',
    category: 'marketing',
    categoryNote: 'Company recognition; some owners list it as analytics.',
    company: 'Leadinfo B.V.',
    country: 'NL',
    purpose: 'Recognises which company a visitor comes from and what they read.',
    policyUrl: 'https://www.leadinfo.com/en/privacy/',
    optOutUrl: 'https://www.leadinfo.com/en/opt-out/',
    params: {
        id: {
            pattern: '^LI-[0-9A-F]{10,16}$',
            example: 'LI-0123456789ABC',
            about: 'the ID that starts with LI-, in the tracking code',
            required: true,
        },
    },
    hosts: ['leadinfo.net', '*.leadinfo.net', 'leadinfo.com', '*.leadinfo.com', 'leadinfo.eu', '*.leadinfo.eu'],
    cookies: [
        { name: '_li_id.*', duration: 'P2Y', purpose: 'Recognises the visitor.' },
        { name: '_li_ses.*', duration: 'PT30M', purpose: 'Recognises the visit.' },
        { name: '_li_id', duration: 'P2Y', purpose: 'Recognises the visitor (older tags).' },
        { name: '_li_ses', duration: 'PT30M', purpose: 'Recognises the visit (older tags).' },
    ],
    markers: ['GlobalLeadinfoNamespace', 'cdn.leadinfo.net'],
    globals: ['leadinfo', 'GlobalLeadinfoNamespace'],
    load: {
        script: 'https://cdn.leadinfo.net/ping.js',
        queue: { name: 'leadinfo', store: 'q', props: { t: '{id}' } },
        calls: [['GlobalLeadinfoNamespace.push', 'leadinfo']],
    },
    // No stop call is documented.
    stop: 'reload',
    sources: [
        'https://www.leadinfo.com/en/privacy/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$l = 'linkedin.com';
/** The LinkedIn Insight Tag, which measures adverts on LinkedIn. */
const linkedinInsight = {
    id: 'linkedin-insight',
    name: 'LinkedIn Insight Tag',
    aliases: ['linkedin-ads'],
    checked: '2026-11-22',
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
        { name: 'bcookie', duration: 'P1Y', purpose: 'Identifies the browser against abuse.', domain: domain$l },
        { name: 'bscookie', duration: 'P1Y', purpose: 'Identifies the browser.', domain: 'www.linkedin.com' },
        { name: 'lidc', duration: 'P1D', purpose: 'Routes requests to a data centre.', domain: domain$l },
        { name: 'li_gc', duration: 'P180D', purpose: 'Keeps a guest’s consent at LinkedIn.', domain: domain$l },
        { name: 'li_sugr', duration: 'P90D', purpose: 'Guesses who a visitor is, outside the EEA.', domain: domain$l },
        { name: 'lang', duration: 'session', purpose: 'Keeps the language.', domain: domain$l },
        { name: 'UserMatchHistory', duration: 'P30D', purpose: 'Keeps when IDs were matched.', domain: domain$l },
        { name: 'AnalyticsSyncHistory', duration: 'P30D', purpose: 'Keeps when figures were matched.', domain: domain$l },
        { name: 'lms_ads', duration: 'P30D', purpose: 'Identifies members for adverts.', domain: domain$l },
        { name: 'lms_analytics', duration: 'P30D', purpose: 'Identifies members for analytics.', domain: domain$l },
        { name: '_guid', duration: 'P90D', purpose: 'Matches members for adverts at Google.', domain: domain$l },
        { name: 'ar_debug', duration: 'P90D', purpose: 'Debugs advert attribution.', domain: domain$l },
    ],
    storage: ['li_adsId*'],
    markers: ['_linkedin_partner_id', '_linkedin_data_partner_ids', 'lintrk', 'insight.min.js'],
    globals: [
        'lintrk',
        '_linkedin_partner_id',
        '_linkedin_data_partner_id',
        '_linkedin_data_partner_ids',
        '_already_called_lintrk',
        'ORIBILI',
    ],
    load: {
        script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
        queue: { name: 'lintrk', store: 'q', asArray: true },
        set: { _linkedin_partner_id: '{id}' },
        calls: [['_linkedin_data_partner_ids.push', '{id}']],
    },
    stop: 'reload',
    stopNote: 'It has no stop call: its recorder of events listens until the page is left.',
    notes: ['In the EEA it also reads the answer of a TCF platform, where a page has one.'],
    sources: [
        'https://www.linkedin.com/legal/l/cookie-table',
        'https://learn.microsoft.com/en-us/linkedin/marketing/conversions/enabling-first-party-cookies',
        'https://www.linkedin.com/help/lms/answer/a427660',
    ],
};

/** Where its third-party cookies live. */
const domain$k = 'linkedin.com';
/** The LinkedIn plugins (share and follow buttons, profile badges) and embedded posts. */
const linkedinWidgets = {
    id: 'linkedin-widgets',
    name: 'LinkedIn plugins',
    aliases: ['linkedin-share', 'linkedin-embed'],
    checked: '2026-11-22',
    category: 'marketing',
    categoryNote: 'Functional for some owners.',
    company: 'LinkedIn Corporation (LinkedIn Ireland Unlimited Company in the EEA)',
    country: 'US',
    purpose: 'Shows LinkedIn share and follow buttons, profile badges or posts.',
    policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
    optOutUrl: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
    hosts: [
        'platform.linkedin.com',
        'badges.linkedin.com',
        'static.licdn.com',
        'media.licdn.com',
        'www.linkedin.com/embed/',
        'www.linkedin.com/pages-extensions/',
        'www.linkedin.com/li/track',
        'www.linkedin.com/countserv/',
    ],
    cookies: [
        { name: 'bcookie', duration: 'P1Y', purpose: 'Identifies the browser against abuse.', domain: domain$k },
        { name: 'bscookie', duration: 'P1Y', purpose: 'Identifies the browser.', domain: 'www.linkedin.com' },
        { name: 'lidc', duration: 'P1D', purpose: 'Routes requests to a data centre.', domain: domain$k },
        { name: 'li_gc', duration: 'P180D', purpose: 'Keeps a guest’s consent at LinkedIn.', domain: domain$k },
        { name: 'li_sugr', duration: 'P90D', purpose: 'Guesses who a visitor is, outside the EEA.', domain: domain$k },
        { name: 'lang', duration: 'session', purpose: 'Keeps the language.', domain: domain$k },
        {
            name: 'JSESSIONID',
            duration: 'P90D',
            purpose: 'Protects requests against forgery.',
            domain: 'www.linkedin.com',
        },
        { name: 'lissc', duration: 'P1Y', purpose: 'Checks how the browser sends cookies across sites.', domain: domain$k },
    ],
    markers: [
        'IN/Share',
        'IN/FollowCompany',
        'IN/MemberProfile',
        'badge-base LI-profile-badge',
        'platform.linkedin.com',
    ],
    globals: ['IN', 'LIRenderAll'],
    embeds: [{ frames: ['www.linkedin.com/embed/'] }],
    stop: 'reload',
    notes: [
        'There is nothing to load by an ID: put the official script and buttons, or the frame of the post, into the page.',
        'A plain link to www.linkedin.com/sharing/share-offsite/ needs no consent.',
    ],
    sources: [
        'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin',
        'https://www.linkedin.com/legal/l/cookie-table',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The LiveChat chat widget of Text. */
const livechat = {
    id: 'livechat',
    name: 'LiveChat',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'functional',
    company: 'Text, Inc. (LiveChat Software S.A.)',
    country: 'PL',
    purpose: 'Offers a live chat with the site owner.',
    policyUrl: 'https://www.livechat.com/legal/privacy-policy/',
    hosts: [
        'livechatinc.com',
        '*.livechatinc.com',
        'livechat.com',
        '*.livechat.com',
        'livechat-static.com',
        '*.livechat-static.com',
        'livechat-files.com',
        '*.livechat-files.com',
        'text.com',
        '*.text.com',
    ],
    cookies: [
        { name: '__lc_cid', duration: 'P2Y', purpose: 'Recognises the visitor.' },
        { name: '__lc_cst', duration: 'P2Y', purpose: 'Proves that the visitor is the same.' },
        {
            name: '__oauth_redirect_detector',
            duration: 'PT60S',
            purpose: 'Checks that signing in to the chat works.',
        },
        {
            name: '__lc_cid',
            duration: 'P2Y',
            purpose: 'Recognises the visitor.',
            domain: 'accounts.livechatinc.com',
        },
        {
            name: '__lc_cst',
            duration: 'P2Y',
            purpose: 'Proves that the visitor is the same.',
            domain: 'accounts.livechatinc.com',
        },
        {
            name: '__lc2_cid',
            duration: 'P2Y',
            purpose: 'Recognises the visitor (older tags).',
            domain: 'livechatinc.com',
        },
        {
            name: '__lc2_cst',
            duration: 'P2Y',
            purpose: 'Proves that the visitor is the same (older tags).',
            domain: 'livechatinc.com',
        },
    ],
    storage: ['__lc_*', '@@lc_*', 'side_storage_*'],
    markers: ['__lc.license', 'livechatinc.com/tracking.js', 'LiveChatWidget'],
    globals: ['__lc', 'LiveChatWidget', 'LC_API', '__lc_inited'],
    // No grant: init() asks for the file, which the snippet has done already.
    // https://platform.text.com/docs/extending-chat-widget/javascript-api
    consent: { revoke: [['LiveChatWidget.call', 'destroy']] },
    // It takes the chat away; a yes after that brings it back with the next page.
    stop: 'runtime',
    notes: [
        'Askfirst does not load it: its queue is an object with methods of its own, so put the official snippet in the page.',
    ],
    sources: [
        'https://platform.text.com/docs/extending-chat-widget/javascript-api',
        'https://www.livechat.com/legal/gdpr-faq/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** The Lucky Orange script: recordings of visits, heat maps, surveys and chat. */
const luckyOrange = {
    id: 'lucky-orange',
    name: 'Lucky Orange',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'analytics',
    company: 'Lucky Orange LLC',
    country: 'US',
    purpose: 'Records visits, shows where visitors click, and offers surveys and chat.',
    policyUrl: 'https://www.luckyorange.com/privacy',
    optOutUrl: 'https://privacy.luckyorange.com/',
    params: {
        id: {
            pattern: '^[0-9a-f]{6,12}$',
            example: '0123abcd',
            about: 'the site ID, as in the address of the script (site-id=)',
            required: true,
        },
    },
    hosts: [
        'luckyorange.com',
        '*.luckyorange.com',
        'luckyorange.net',
        '*.luckyorange.net',
        'visitors.live',
        '*.visitors.live',
        'd10lpsik1i8c69.cloudfront.net',
    ],
    // Not lo-opt-out and _global_lucky_opt_out: they opt a visitor out, so erasing them would opt them in again.
    cookies: [
        { name: 'lo-uid', duration: 'P2Y', purpose: 'Recognises the visitor.' },
        { name: 'lo-visits', duration: 'P2Y', purpose: 'Counts the visitor’s visits.' },
        { name: 'lo-domain-check', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
        { name: '_lo_uid', duration: 'P2Y', purpose: 'Recognises the visitor (older tags).' },
        { name: '_lo_rid', duration: 'PT30M', purpose: 'Recognises a recording (older tags).' },
        { name: '_lo_v', duration: 'P1Y', purpose: 'Counts the visitor’s visits (older tags).' },
        { name: '_lo_cid', duration: 'session', purpose: 'Recognises a chat (older tags).' },
        { name: '_lo_np_*', duration: 'P30D', purpose: 'Remembers a survey that was answered (older tags).' },
        { name: '_lo_bn', duration: 'P30D', purpose: 'Marks a visitor who is left out (older tags).' },
        { name: '__lotl', duration: 'P180D', purpose: 'Keeps the first page of a visit (older tags).' },
        { name: '__lotr', duration: 'P180D', purpose: 'Keeps where a visitor came from (older tags).' },
    ],
    storage: ['lo-session', 'lo-messenger', 'lo-visitor', '_lo_*'],
    markers: ['__lo_site_id', '__wtw_lucky_site_id', 'tools.luckyorange.com'],
    globals: ['LOQ', 'LO', '__lo_site_id', '_loq', '__lo_cs_added', '__wtw_lucky_site_id'],
    load: {
        script: 'https://tools.luckyorange.com/core/lo.js?site-id={id}',
        attributes: { defer: '' },
    },
    // It counts where "Require Consent" is on in the account. Whether the answer outlasts the page is not documented,
    // and to say it again does no harm.
    // https://developers.luckyorange.com/libraries/browser/privacy-tools
    consent: {
        grant: [['LOQ.push', ['ready', { '{do}': [['privacy.setConsentStatus', true]] }]]],
        revoke: [['LOQ.push', ['ready', { '{do}': [['privacy.setConsentStatus', false]] }]]],
        everyPage: true,
    },
    // That a no ends a recording is not documented, only that a yes starts one.
    stop: 'reload',
    sources: [
        'https://developers.luckyorange.com/libraries/browser',
        'https://developers.luckyorange.com/libraries/browser/privacy-tools',
        'https://developers.luckyorange.com/libraries/browser/cookies-storage',
        'https://help.luckyorange.com/article/182-cookies-used-by-lucky-orange',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** The Mailchimp code of a connected site, and its sign-up forms. */
const mailchimp = {
    id: 'mailchimp',
    name: 'Mailchimp',
    confidence: 'medium',
    category: 'marketing',
    company: 'Intuit Inc. (The Rocket Science Group LLC)',
    country: 'US',
    purpose: 'Shows newsletter forms and connects visits with campaigns.',
    policyUrl: 'https://www.intuit.com/privacy/statement/',
    params: {
        id: {
            pattern: '^[0-9a-f]{16,32}/[0-9a-f]{16,32}$',
            example: '0123456789abcdef012345678/0123456789abcdef012345678',
            about: 'the two parts after users/ in the address of the connected site’s code, without .js',
            required: true,
        },
    },
    hosts: [
        'mailchimp.com',
        '*.mailchimp.com',
        'chimpstatic.com',
        '*.chimpstatic.com',
        'list-manage.com',
        '*.list-manage.com',
        'mcusercontent.com',
        '*.mcusercontent.com',
        's3.amazonaws.com/downloads.mailchimp.com/js/',
    ],
    cookies: [
        { name: 'MCPopupClosed', duration: 'P1Y', purpose: 'Keeps a closed form closed.' },
        { name: 'MCPopupSubscribed', duration: 'P1Y', purpose: 'Remembers that a form was sent.' },
        { name: '_mcid', duration: 'P1Y', purpose: 'Recognises the visitor.' },
        { name: '_mcga', duration: 'P1Y', purpose: 'Keeps which campaign led to the site.' },
        { name: 'mc_cid', duration: 'P14D', purpose: 'Keeps which campaign led to the site.' },
        { name: 'mc_eid', duration: 'P14D', purpose: 'Recognises the recipient of a mail.' },
        { name: 'mc_landing_site', duration: 'P14D', purpose: 'Keeps the first page of a visit.' },
        { name: 'mailchimp_landing_site', duration: 'P30D', purpose: 'Keeps the first page of a visit.' },
        { name: 'mailchimp.*', duration: 'P1Y', purpose: 'Links the basket of a shop with a contact.' },
        { name: '_abck', duration: 'P1Y', purpose: 'Tells people from bots.', domain: 'list-manage.com' },
        { name: 'ak_bmsc', duration: 'PT2H', purpose: 'Tells people from bots.', domain: 'list-manage.com' },
        { name: 'bm_sz', duration: 'PT4H', purpose: 'Tells people from bots.', domain: 'list-manage.com' },
        { name: '_mcid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: 'mailchimp.com' },
    ],
    markers: ['mcjs-connected', 'dojoRequire'],
    globals: ['mcpopup', 'dojoRequire', '$mcSite', '$mcGoal'],
    // Of the pop-up form’s file, which its snippet calls right after it.
    defines: ['dojoRequire'],
    load: { script: 'https://chimpstatic.com/mcjs-connected/js/users/{id}.js' },
    // No stop call is documented.
    stop: 'reload',
    sources: [
        'https://mailchimp.com/help/about-connected-sites/',
        'https://mailchimp.com/legal/cookies/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Munchkin, the tracking code of Marketo Engage, with its forms and Marketo Measure (formerly Bizible). */
const marketo = {
    id: 'marketo',
    name: 'Adobe Marketo Engage',
    aliases: ['munchkin'],
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'Adobe Inc.',
    country: 'US',
    purpose: 'Recognises visitors and contacts for campaigns and records what they read.',
    policyUrl: 'https://www.adobe.com/privacy/policy.html',
    optOutUrl: 'https://www.adobe.com/privacy/opt-out.html',
    params: {
        id: {
            pattern: '^\\d{3}-[A-Z]{3}-\\d{3}$',
            example: '123-ABC-456',
            about: 'the Munchkin account ID (Admin, Munchkin)',
            required: true,
        },
    },
    hosts: [
        'marketo.com',
        '*.marketo.com',
        'marketo.net',
        '*.marketo.net',
        'mktoresp.com',
        '*.mktoresp.com',
        'mktoweb.com',
        '*.mktoweb.com',
        'mktoutil.com',
        '*.mktoutil.com',
        'bizible.com',
        '*.bizible.com',
        'bizibly.com',
        '*.bizibly.com',
    ],
    // Not mkto_opt_out: it opts a visitor out, so erasing it would opt them in again.
    cookies: [
        { name: '_mkto_trk', duration: 'P2Y', purpose: 'Recognises the visitor.' },
        { name: 'OptAnon', duration: 'P2Y', purpose: 'Marks a visitor who is to stay anonymous.' },
        { name: '_biz_uid', duration: 'P1Y', purpose: 'Recognises the visitor for advert measurement.' },
        { name: '_biz_nA', duration: 'P1Y', purpose: 'Numbers what is sent for advert measurement.' },
        { name: '_biz_flagsA', duration: 'P1Y', purpose: 'Keeps the state of advert measurement.' },
        { name: '_biz_pendingA', duration: 'P1Y', purpose: 'Keeps what is still to be sent for measurement.' },
        { name: '_biz_ABTestA', duration: 'P1Y', purpose: 'Remembers which experiments were reported.' },
        { name: '_biz_sid', duration: 'PT30M', purpose: 'Recognises the visit for advert measurement.' },
        {
            name: '_BUID',
            duration: 'P1Y',
            purpose: 'Recognises the visitor across sites.',
            domain: 'bizible.com',
        },
        { name: '_biz_uid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: 'bizibly.com' },
        {
            name: 'BIGipServer*',
            duration: 'session',
            purpose: 'Keeps a visit on one server.',
            domain: 'marketo.com',
        },
    ],
    storage: ['_mkto_*', '_biz_*'],
    markers: ['Munchkin.init', 'munchkin.js', 'MktoForms2', 'mktoForm_'],
    globals: ['Munchkin', 'mktoMunchkin', 'MktoForms2', 'MunchkinTracker', 'Bizible'],
    // The simple tag and the forms are called right after their files.
    defines: ['Munchkin', 'MktoForms2'],
    load: {
        script: 'https://munchkin.marketo.net/munchkin.js',
        ready: [['Munchkin.init', '{id}']],
    },
    // It has no stop call: it opts out by an address, ?marketo_opt_out=true, and so with a new page.
    // https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/lead-tracking
    stop: 'reload',
    sources: [
        'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/lead-tracking',
        'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/configuration',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** Where its third-party cookies live: on the owner's own server, or on this one. */
const domain$j = 'matomo.cloud';
/** Matomo, earlier Piwik: web analytics on the owner's server or in Matomo's cloud. */
const matomo = {
    id: 'matomo',
    name: 'Matomo',
    aliases: ['piwik', 'matomo-cloud'],
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'Can be exempt from consent in France and some other places when set up without cookies and only for audience measurement.',
    company: 'InnoCraft Ltd, or the site owner when self-hosted',
    country: 'NZ',
    purpose: 'Counts visits and shows the site owner how the site is used.',
    policyUrl: 'https://matomo.org/privacy-policy/',
    params: {
        id: {
            pattern: '^\\d{1,8}$',
            example: '1',
            about: 'the digits of the site ID (setSiteId in the tracking code)',
            required: true,
        },
        url: {
            pattern: '^https?://[^\\s?#]+/$',
            example: 'https://stats.example.com/',
            about: 'the address of the Matomo server, or of the cloud account, with a slash at the end',
            required: true,
        },
    },
    hosts: [
        'matomo.cloud',
        '*.matomo.cloud',
        'innocraft.cloud',
        '*.innocraft.cloud',
        // The owner chooses the host, so the names of the files have to do.
        '*/matomo.js',
        '*/matomo.php',
        '*/piwik.js',
        '*/piwik.php',
    ],
    // The names go on with the site ID and a hash of the domain.
    cookies: [
        { name: '_pk_id*', exact: '^_pk_id(\\.|$)', duration: 'P13M', purpose: 'Recognises the visitor.' },
        { name: '_pk_ses*', exact: '^_pk_ses(\\.|$)', duration: 'PT30M', purpose: 'Recognises the visit.' },
        {
            name: '_pk_ref*',
            exact: '^_pk_ref(\\.|$)',
            duration: 'P6M',
            purpose: 'Keeps how the visitor arrived.',
        },
        {
            name: '_pk_cvar*',
            exact: '^_pk_cvar(\\.|$)',
            duration: 'PT30M',
            purpose: 'Keeps what the site notes of a visit.',
        },
        {
            name: '_pk_hsr*',
            exact: '^_pk_hsr(\\.|$)',
            duration: 'PT30M',
            purpose: 'Keeps the state of heatmaps and recordings.',
        },
        { name: '_pk_testcookie*', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: '_pk_uid', duration: 'P13M', purpose: 'Recognises the visitor on several sites.' },
        { name: 'mtm_consent', duration: 'P30Y', purpose: 'Remembers that tracking is allowed.' },
        { name: 'mtm_cookie_consent', duration: 'P30Y', purpose: 'Remembers that cookies are allowed.' },
        { name: 'mtm_consent_removed', duration: 'P30Y', purpose: 'Remembers that tracking is not allowed.' },
        { name: 'matomo_ignore', duration: 'P30Y', purpose: 'Remembers that a visitor opted out.', domain: domain$j },
        { name: 'piwik_ignore', duration: 'P2Y', purpose: 'Remembers an opt-out of older versions.', domain: domain$j },
        { name: 'matomo_sessid', duration: 'P14D', purpose: 'Guards the opt-out form against abuse.', domain: domain$j },
    ],
    markers: ['_paq.push', '_paq = window._paq', '_mtm', 'matomo.js', 'piwik.js', 'matomo.php', 'piwik.php'],
    globals: ['_paq', '_mtm', 'Matomo', 'Piwik', 'matomoAbTestingAsyncInit'],
    // Of the older tag, which is not asynchronous and calls Piwik.getTracker() right after the file.
    defines: ['Matomo', 'Piwik'],
    load: {
        script: '{url}matomo.js',
        attributes: { type: 'text/javascript' },
        calls: [
            ['_paq.push', ['trackPageView']],
            ['_paq.push', ['enableLinkTracking']],
            ['_paq.push', ['setTrackerUrl', '{url}matomo.php']],
            ['_paq.push', ['setSiteId', '{id}']],
        ],
    },
    // set, not remember: the answer is kept in one place. Consent to tracking takes cookies in, and forgetting does too.
    // https://developer.matomo.org/guides/tracking-consent
    consent: {
        default: [['_paq.push', ['requireConsent']]],
        grant: [['_paq.push', ['setConsentGiven']]],
        revoke: [['_paq.push', ['forgetConsentGiven']]],
        everyPage: true,
    },
    stop: 'runtime',
    stopNote: 'Only where requireConsent was queued before tracking started, which Askfirst sees to.',
    notes: [
        'To measure without cookies, put _paq.push(["disableCookies"]) into the page before Askfirst loads the tag.',
        'With Matomo’s Tag Manager (container_*.js), list its address under the hosts of this vendor.',
    ],
    sources: [
        'https://developer.matomo.org/guides/tracking-consent',
        'https://developer.matomo.org/guides/tracking-javascript-guide',
        'https://matomo.org/faq/general/faq_146/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://github.com/c15t/c15t/tree/main/packages/scripts',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Mautic tracking script (mtc.js): page views, forms and pop-ups of a campaign server the site owner runs. */
const mautic = {
    id: 'mautic',
    name: 'Mautic',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'The site owner (open source; Acquia offers a hosted version)',
    country: 'US',
    purpose: 'Connects visits with the mail campaigns of the site owner and shows forms and pop-ups.',
    policyUrl: 'https://mautic.org/privacy-policy/',
    params: {
        // Mautic knows no other ID than where its server is.
        id: {
            pattern: '^https://[^\\s?#]*[^\\s?#/]$',
            example: 'https://m.example.com',
            about: 'the address of the Mautic server, without a slash at the end',
            required: true,
        },
    },
    hosts: ['*/mtc.js', '*/mtracking.gif', '*/mautic-form.js'],
    // The server sets some of them on its own domain, too; it may be another one on every site.
    cookies: [
        { name: 'mtc_id', duration: 'session', purpose: 'Links the visit to a contact of the site owner.' },
        { name: 'mtc_sid', duration: 'session', purpose: 'Recognises the device (older servers).' },
        { name: 'mautic_device_id', duration: 'P1Y', purpose: 'Recognises the device.' },
        { name: 'mautic_session_id', duration: 'P1Y', purpose: 'Recognises the visit (older servers).' },
        { name: 'mautic_referer_id', duration: 'P1Y', purpose: 'Keeps where the visitor came from.' },
        { name: 'mautic_focus_*', duration: 'P1Y', purpose: 'Remembers a pop-up that was shown or closed.' },
    ],
    storage: ['mautic_device_id', 'mtc_id'],
    markers: ['MauticTrackingObject', '/mtc.js', 'MauticSDKLoaded', "mt('send'"],
    globals: ['mt', 'MauticTrackingObject', 'MauticJS', 'MauticSDK', 'MauticDomain', 'MauticFormCallback'],
    load: {
        script: '{id}/mtc.js',
        queue: { name: 'mt', store: 'q' },
        set: { MauticTrackingObject: 'mt' },
        calls: [['mt', 'send', 'pageview']],
    },
    // It has no stop call: forms and pop-ups stay until the page is left.
    stop: 'reload',
    sources: [
        'https://docs.mautic.org/en/6.0/configuration/tracking_script.html',
        'https://docs.mautic.org/en/5.x/contacts/contact_monitoring.html',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$i = 'meetup.com';
/** Buttons and frames of Meetup, which it no longer offers but older pages still have. */
const meetup = {
    id: 'meetup',
    name: 'Meetup widget',
    status: 'legacy',
    confidence: 'low',
    category: 'functional',
    company: 'Meetup LLC (Bending Spoons)',
    country: 'US',
    purpose: 'Shows a join button or event list from Meetup.',
    policyUrl: 'https://www.meetup.com/privacy/',
    hosts: ['meetup.com', '*.meetup.com', 'meetupstatic.com', '*.meetupstatic.com', 'meetu.ps', '*.meetu.ps'],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: 'MEETUP_BROWSER_ID', duration: 'P20Y', purpose: 'Recognises the browser.', domain: domain$i },
        { name: 'MEETUP_TRACK', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: domain$i },
        { name: 'MEETUP_CSRF', duration: 'session', purpose: 'Guards forms against abuse.', domain: domain$i },
        { name: 'MEETUP_LANGUAGE', duration: 'P1Y', purpose: 'Keeps the language.', domain: domain$i },
        { name: 'MEETUP_SESSION', duration: 'session', purpose: 'Recognises the visit.', domain: domain$i },
        { name: 'SIFT_SESSION_ID', duration: 'session', purpose: 'Guards against fraud.', domain: domain$i },
    ],
    markers: ['mu-rsvp-btn', 'mu.btns', 'meetup.com/widgets'],
    globals: ['MEETUP', 'mup_widget'],
    embeds: [{ frames: ['meetu.ps/', 'www.meetup.com/widgets/'] }],
    stop: 'reload',
    notes: [
        'Its widgets were withdrawn, so there is no tag to load by an ID: what older pages have is held.',
        'A link to the page of the group or event needs no consent.',
    ],
    sources: ['https://www.meetup.com/privacy/'],
};

/** Microsoft Clarity: heatmaps and session recordings. */
const microsoftClarity = {
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    aliases: ['clarity'],
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'Also sets advertising cookies when ad storage is granted.',
    company: 'Microsoft Corporation',
    country: 'US',
    purpose: 'Records how visitors move, click and scroll so the site can be improved.',
    policyUrl: 'https://privacy.microsoft.com/privacystatement',
    optOutUrl: 'https://choice.microsoft.com/opt-out',
    params: {
        id: {
            pattern: '^[a-z0-9]{6,16}$',
            example: 'abcdefghij',
            about: 'the project ID (Settings, Overview)',
            required: true,
        },
    },
    hosts: ['clarity.ms', '*.clarity.ms'],
    cookies: [
        {
            name: '_clck',
            duration: 'P1Y',
            purpose: 'Recognises the visitor and keeps preferences for this site.',
        },
        { name: '_clsk', duration: 'P1D', purpose: 'Joins page views into one recording.' },
        {
            name: 'CLID',
            duration: 'P1Y',
            purpose: 'Tells when Clarity first saw this browser.',
            domain: 'www.clarity.ms',
        },
        { name: 'SM', duration: 'session', purpose: 'Synchronises the Microsoft ID.', domain: 'c.clarity.ms' },
        {
            name: 'MUID',
            duration: 'P390D',
            purpose: 'Recognises the browser across Microsoft sites.',
            domain: 'clarity.ms',
        },
        {
            name: 'MUID',
            duration: 'P390D',
            purpose: 'Recognises the browser across Microsoft sites.',
            domain: 'bing.com',
        },
        { name: 'MR', duration: 'P7D', purpose: 'Refreshes the Microsoft ID.', domain: 'c.clarity.ms' },
        {
            name: 'ANONCHK',
            duration: 'PT10M',
            purpose: 'Tells whether the Microsoft ID is passed on.',
            domain: 'c.clarity.ms',
        },
        {
            name: 'SRM_B',
            duration: 'P390D',
            purpose: 'Keeps the Microsoft ID for adverts.',
            domain: 'c.bing.com',
        },
    ],
    storage: ['_cltk'],
    markers: ['clarity.ms/tag', '"clarity", "script"'],
    globals: ['clarity'],
    load: {
        script: 'https://www.clarity.ms/tag/{id}',
        queue: { name: 'clarity', store: 'q' },
    },
    // Storage is spelt with a capital. No default: "denied" erases the cookies of a visitor who has agreed, and restarts
    // the recording a moment later, so that a "granted" right behind it finds nothing running.
    // https://github.com/microsoft/clarity/blob/master/packages/clarity-js/src/data/metadata.ts
    consent: {
        grant: [['clarity', 'consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }]],
        revoke: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
        everyPage: true,
    },
    // Denied ends its cookies, not the recording of the page.
    stop: 'reload',
    notes: [
        'A yes covers its advertising storage too, for its cookies are listed with it; call consentv2 yourself for analytics alone.',
    ],
    sources: [
        'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2',
        'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cmp-integration-guide',
        'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/c15t/c15t/tree/main/packages/scripts',
    ],
};

/** The Mixpanel SDK for browsers, which counts events and can record visits. */
const mixpanel = {
    id: 'mixpanel',
    name: 'Mixpanel',
    checked: '2026-11-22',
    category: 'analytics',
    company: 'Mixpanel, Inc.',
    country: 'US',
    purpose: 'Measures which features visitors use, and can record what they do on the pages.',
    policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
    optOutUrl: 'https://mixpanel.com/optout/',
    params: {
        id: {
            pattern: '^[0-9a-f]{32}$',
            example: '00000000000000000000000000000000',
            about: 'the project token (Settings, Project details)',
            required: true,
        },
    },
    hosts: ['mixpanel.com', '*.mixpanel.com', 'mxpnl.com', '*.mxpnl.com'],
    cookies: [
        {
            name: 'mp_*_mixpanel',
            duration: 'P1Y',
            purpose: 'Recognises the visitor and keeps properties of them.',
        },
        {
            name: 'mp_mixpanel__c',
            duration: 'P1Y',
            purpose: 'Recognises the visitor across domains (older tags).',
        },
        { name: '__mp_opt_in_out_*', duration: 'P1Y', purpose: 'Remembers whether Mixpanel may count.' },
        { name: 'mp_optout', duration: 'P1Y', purpose: 'Remembers an objection (older tags).' },
    ],
    storage: [
        'mp_*_mixpanel',
        '__mp_opt_in_out_*',
        '__mpq_*',
        '__mpaq_*',
        '__mprec_*',
        '__mp_*',
        'mp_tab_id_*',
        'mp_gen_new_tab_id_*',
    ],
    databases: ['mixpanelBrowserDb', 'mixpanelFlagsDb'],
    markers: ['mixpanel.init', 'cdn.mxpnl.com'],
    globals: ['mixpanel', 'MIXPANEL_CUSTOM_LIB_URL'],
    load: {
        script: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
        queue: {
            name: 'mixpanel',
            // What init() of the snippet leaves for the file, which refuses to run without it.
            props: { __SV: 1.2, _i: [['{id}', {}, 'mixpanel']], people: [] },
            // biome-ignore format: as a paragraph
            methods: [
                'disable', 'time_event', 'track', 'track_pageview', 'track_links', 'track_forms', 'track_with_groups', 'add_group',
                'set_group', 'remove_group', 'register', 'register_once', 'alias', 'unregister', 'identify', 'name_tag', 'set_config',
                'reset', 'opt_in_tracking', 'opt_out_tracking', 'has_opted_in_tracking', 'has_opted_out_tracking',
                'clear_opt_in_out_tracking', 'start_batch_senders', 'start_session_recording', 'stop_session_recording',
            ],
        },
    },
    // Opting out also deletes the profile of somebody who is signed in, unless told not to: that is not for us to ask.
    // https://docs.mixpanel.com/docs/privacy/protecting-user-data
    consent: {
        grant: [['mixpanel.opt_in_tracking']],
        revoke: [['mixpanel.opt_out_tracking', { delete_user: false }]],
    },
    stop: 'runtime',
    notes: ['A project with data in the EU or India needs api_host, so the official snippet in the page.'],
    sources: [
        'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
        'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/c15t/c15t/tree/main/packages/scripts',
        'https://github.com/nuxt/scripts',
    ],
};

/** The Mouseflow tracking code: session recordings, heat maps and form reports. */
const mouseflow = {
    id: 'mouseflow',
    name: 'Mouseflow',
    confidence: 'medium',
    category: 'analytics',
    company: 'Mouseflow ApS',
    country: 'DK',
    purpose: 'Records visits and shows heat maps so the site can be improved.',
    policyUrl: 'https://mouseflow.com/legal/company/privacy-policy/',
    optOutUrl: 'https://mouseflow.com/opt-out/',
    params: {
        id: {
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the website ID (the name of the file in the tracking code)',
            required: true,
        },
    },
    hosts: ['mouseflow.com', '*.mouseflow.com'],
    cookies: [
        { name: 'mf_user', duration: 'P90D', purpose: 'Tells a returning visitor from a new one.' },
        {
            name: 'mf_*',
            exact: '^mf_([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32})$',
            duration: 'session',
            purpose: 'Recognises the current visit.',
        },
    ],
    storage: ['mf_transmitQueue', 'mf_initialDomQueue', 'mf_replaceHtmlQueue', 'mf_liveHeatmaps'],
    markers: ['_mfq', 'cdn.mouseflow.com/projects'],
    globals: ['_mfq', 'mouseflow', 'mouseflowHref'],
    load: {
        script: 'https://cdn.mouseflow.com/projects/{id}.js',
        attributes: { defer: '' },
        queue: { name: '_mfq', methods: [] },
    },
    // Its file starts recording by itself; the calls are for a change of mind on the same page.
    // https://js-api-docs.mouseflow.com/
    consent: {
        grant: [['mouseflow.start']],
        revoke: [['mouseflow.stop']],
    },
    stop: 'runtime',
    sources: [
        'https://js-api-docs.mouseflow.com/',
        'https://help.mouseflow.com/en/articles/4282966',
        'https://help.mouseflow.com/en/articles/4309560',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** Genesys DX, earlier Bold360: the BoldChat visitor monitor and live chat, and the nanorep help assistant. */
const nanorep = {
    id: 'nanorep',
    name: 'Bold360 / nanorep (Genesys DX)',
    aliases: ['bold360', 'boldchat', 'genesys-dx'],
    status: 'legacy',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Visitor monitoring part is analytics.',
    company: 'Genesys Cloud Services, Inc. (earlier LogMeIn and nanoRep)',
    country: 'US',
    purpose: 'Offers chat and an automatic help assistant.',
    policyUrl: 'https://www.genesys.com/company/legal/privacy-policy',
    params: {
        id: {
            pattern: '^\\d{6,22}$',
            example: '123456789012345678',
            about: 'the digits of the BoldChat account (setAccountID in the HTML of a button)',
            required: true,
        },
    },
    hosts: [
        'nanorep.co',
        '*.nanorep.co',
        'nanorep.com',
        '*.nanorep.com',
        'boldchat.com',
        '*.boldchat.com',
        'boldchat.io',
        '*.boldchat.io',
        'bold360.com',
        '*.bold360.com',
        'bold360.io',
        '*.bold360.io',
        'bold360ai.com',
        '*.bold360ai.com',
    ],
    cookies: [
        { name: 'bc.visitor_token', duration: 'P1Y', purpose: 'Recognises the visitor for reports.' },
        { name: '_bcvm_vid_*', duration: 'session', purpose: 'Recognises the visit.' },
        { name: '_bcvm_vrid_*', duration: 'P1Y', purpose: 'Recognises the visitor.' },
        { name: 'bc_pv_end', duration: 'session', purpose: 'Keeps when the last page was left.' },
        { name: '_bc-chat-ended', duration: 'session', purpose: 'Remembers that a chat has ended.' },
        { name: '_bcContinueChat', duration: 'session', purpose: 'Continues a chat on the next page.' },
        { name: 'nanorep*', duration: 'P1Y', purpose: 'Keeps the state of the help assistant.' },
        { name: 'u', duration: 'P1Y', purpose: 'Counts how the assistant is used.', domain: 'nanorep.co' },
        { name: '_bcvm_vrid_*', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: 'boldchat.com' },
    ],
    storage: ['bc.visitor_token', 'nanorep.*'],
    markers: ['nanorep', '_bcvma', 'bc.vms4', 'bold360', 'bcLoaded'],
    globals: ['nanorep', 'nR', '_bcvma', 'bcLoaded', 'pageViewer', 'bc'],
    // The visitor monitor. A chat button and the assistant have code of their own, which only the account can make.
    load: {
        script: 'https://vmss.boldchat.io/aid/{id}/bc.vms4/vms.js',
        attributes: { type: 'text/javascript' },
        calls: [
            ['_bcvma.push', ['setAccountID', '{id}']],
            ['_bcvma.push', ['pageViewed']],
        ],
    },
    // https://dx.genesys.com/Settings/Users-Security/2386196831/ICO-Cookie-Compliance.htm
    consent: {
        default: [['_bcvma.push', ['setCookieConsentPolicy', { optionalCookiesAllowed: false }]]],
        grant: [['_bcvma.push', ['setCookieConsentPolicy', { optionalCookiesAllowed: true }]]],
        revoke: [['_bcvma.push', ['setCookieConsentPolicy', { optionalCookiesAllowed: false }]]],
        everyPage: true,
    },
    // The policy ends its optional cookies only.
    stop: 'reload',
    notes: ['For a chat button or the nanorep assistant, put the code from the account in the page.'],
    sources: [
        'https://dx.genesys.com/Settings/Users-Security/2386196831/ICO-Cookie-Compliance.htm',
        'https://dx.genesys.com/2350037241',
        'https://support.bold360.com/bold360/help/list-of-cookies-used-by-bold360',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** The New Relic browser agent, which reports load times and script errors, and can replay sessions. */
const newrelic = {
    id: 'newrelic',
    name: 'New Relic Browser',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'Fault reports alone may be functional.',
    company: 'New Relic, Inc.',
    country: 'US',
    purpose: 'Measures how fast the pages are and reports faults, and can record what visitors do.',
    policyUrl: 'https://newrelic.com/termsandconditions/privacy',
    hosts: ['js-agent.newrelic.com', 'nr-data.net', '*.nr-data.net'],
    cookies: [
        {
            name: 'JSESSIONID',
            duration: 'session',
            purpose: 'Recognises the visit (older agents).',
            domain: 'nr-data.net',
        },
    ],
    storage: ['NRBA_SESSION', 'NRBA_SESSION::*', 'NRBA_SESSION_ID', 'NRBA/*'],
    markers: ['NREUM', 'js-agent.newrelic.com'],
    globals: ['NREUM', 'newrelic', '__nr_require'],
    // https://docs.newrelic.com/docs/browser/new-relic-browser/browser-apis/consent
    consent: {
        grant: [['newrelic.consent', true]],
        revoke: [['newrelic.consent', false]],
        everyPage: true,
    },
    // The calls count only where consent mode is on, and only for sending: the agent goes on collecting.
    stop: 'reload',
    notes: [
        'The loader is code of the account, pasted into the page or added by the server, so Askfirst cannot load it from an ID.',
        'Switch on consent mode in the settings of the application, so that the agent waits for the answer by itself.',
    ],
    sources: [
        'https://docs.newrelic.com/docs/browser/new-relic-browser/configuration/consent-mode',
        'https://docs.newrelic.com/docs/browser/new-relic-browser/page-load-timing-resources/new-relic-cookies-used-browser/',
        'https://github.com/newrelic/newrelic-browser-agent',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** The Olark live chat box. */
const olark = {
    id: 'olark',
    name: 'Olark',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'functional',
    company: 'Habla, Inc.',
    country: 'US',
    purpose: 'Offers a live chat with the site owner and shows them which pages a visitor reads.',
    policyUrl: 'https://www.olark.com/privacy-policy/',
    hosts: ['olark.com', '*.olark.com'],
    cookies: [
        { name: 'olfsk', duration: 'P2Y', purpose: 'Keeps the chat across pages.' },
        { name: 'wcsid', duration: 'session', purpose: 'Recognises one chat.' },
        { name: 'hblid', duration: 'P2Y', purpose: 'Recognises the visitor on this site.' },
        { name: '_ok', duration: 'session', purpose: 'Keeps the ID of the chat account.' },
        { name: '_okbk', duration: 'session', purpose: 'Remembers whether the chat is open.' },
        { name: '_okdetect', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: '_oklv', duration: 'session', purpose: 'Keeps the version of the chat.' },
        { name: '_okac', duration: 'session', purpose: 'Detects that files of the chat have changed.' },
        { name: '_okla', duration: 'session', purpose: 'Keeps where the chat was loaded from.' },
        { name: '_okgid', duration: 'session', purpose: 'Keeps the group the visitor chats with.' },
        { name: '_okck', duration: 'session', purpose: 'Checks that cookies work.' },
    ],
    storage: ['olark*'],
    markers: ['olark.identify', 'static.olark.com'],
    globals: ['olark'],
    // It has no consent call; hiding the box ends nothing.
    stop: 'reload',
    notes: [
        'The snippet keeps the time of each call next to it, which Askfirst cannot do, so it goes into the page as it is.',
    ],
    sources: [
        'https://www.olark.com/help/cookies',
        'https://www.olark.com/api/',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** The OneSignal web SDK (v16), which asks for and sends push notifications. */
const onesignal = {
    id: 'onesignal',
    name: 'OneSignal',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Marketing when the messages are promotional.',
    company: 'OneSignal, Inc.',
    country: 'US',
    purpose: 'Sends notifications to visitors who asked for them.',
    policyUrl: 'https://onesignal.com/privacy_policy',
    params: {
        id: {
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the app ID (Settings, Keys & IDs)',
            required: true,
        },
    },
    hosts: ['onesignal.com', '*.onesignal.com', 'os.tc', '*.os.tc'],
    cookies: [
        {
            name: '__cf_bm',
            duration: 'PT30M',
            purpose: 'Tells people from bots.',
            domain: 'onesignal.com',
            httpOnly: true,
        },
    ],
    // Not isOptedOut and isPushNotificationsEnabled, which it writes too: a site may have keys of these names.
    storage: ['onesignal-*', 'ONE_SIGNAL_*', 'os_pageViews'],
    databases: ['ONE_SIGNAL_SDK_DB'],
    workers: ['/OneSignalSDKWorker.js'],
    markers: ['OneSignalDeferred', 'OneSignal.init', 'OneSignal.push'],
    globals: ['OneSignal', 'OneSignalDeferred'],
    load: {
        script: 'https://cdn.onesignal.com/sdks/web/v16/OneSignalSDK.page.js',
        attributes: { defer: '' },
        calls: [['OneSignalDeferred.push', { '{do}': [['init', { appId: '{id}' }]] }]],
    },
    // It keeps both answers, in local storage and in its database. The first must be there before init.
    // https://documentation.onesignal.com/docs/en/web-sdk-reference
    consent: {
        default: [['OneSignalDeferred.push', { '{do}': [['setConsentRequired', true]] }]],
        grant: [['OneSignalDeferred.push', { '{do}': [['setConsentGiven', true]] }]],
        revoke: [
            ['OneSignalDeferred.push', { '{do}': [['User.PushSubscription.optOut'], ['setConsentGiven', false]] }],
        ],
    },
    stop: 'runtime',
    stopNote: 'Its service worker stays registered until it is taken away; opting out ends its notifications.',
    notes: [
        'A site with other options of init, such as the Safari web ID for old Safari, puts the official tag into the page.',
    ],
    sources: [
        'https://documentation.onesignal.com/docs/en/web-sdk-reference',
        'https://documentation.onesignal.com/docs/en/handling-personal-data',
        'https://github.com/OneSignal/OneSignal-Website-SDK',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Maps of openstreetmap.org, in a frame or as tiles of a map library. */
const openstreetmap = {
    id: 'openstreetmap',
    name: 'OpenStreetMap',
    confidence: 'medium',
    category: 'functional',
    categoryNote: 'The frame may set cookies of its own; tiles only tell the visitor’s address.',
    company: 'OpenStreetMap Foundation',
    country: 'GB',
    purpose: 'Shows a map that comes from the servers of OpenStreetMap.',
    policyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
    hosts: [
        'www.openstreetmap.org',
        'tile.openstreetmap.org',
        '*.tile.openstreetmap.org',
        'piwik.openstreetmap.org',
        'matomo.openstreetmap.org',
    ],
    cookies: [
        {
            name: '_osm_totp_token',
            duration: 'PT1H',
            purpose: 'Gives access to pieces of the map.',
            domain: 'openstreetmap.org',
        },
        {
            name: '_osm_session',
            duration: 'session',
            purpose: 'Recognises the visit.',
            domain: 'openstreetmap.org',
        },
    ],
    embeds: [
        {
            frames: ['www.openstreetmap.org/export/embed.html'],
            pages: [
                ['[?&]marker=(-?[\\d.]+)(?:,|%2C)(-?[\\d.]+)', 'https://www.openstreetmap.org/?mlat=$1&mlon=$2'],
            ],
        },
    ],
    stop: 'remove',
    notes: ['There is no tag to load: a frame, or tiles that a map library of the site asks for.'],
    sources: ['https://osmfoundation.org/wiki/Privacy_Policy', 'https://www.npmjs.com/package/tarteaucitronjs'],
};

/** The Optimizely Web Experimentation snippet, which shows visitors variants of a page and counts what comes of it. */
const optimizely = {
    id: 'optimizely',
    name: 'Optimizely Web Experimentation',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'Experiments; functional for some owners. Loaded synchronously by design, so waiting for consent changes the first view.',
    company: 'Optimizely, Inc.',
    country: 'US',
    purpose: 'Shows visitors different versions of a page and measures which one works better.',
    policyUrl: 'https://www.optimizely.com/privacy/',
    optOutUrl: 'https://www.optimizely.com/legal/opt-out/',
    params: {
        id: {
            pattern: '^\\d{6,22}$',
            example: '12345678901',
            about: 'the digits of the project or snippet ID (Settings, Implementation)',
            required: true,
        },
    },
    hosts: ['optimizely.com', '*.optimizely.com'],
    cookies: [
        { name: 'optimizelyEndUserId', duration: 'P6M', purpose: 'Recognises the visitor on this site.' },
        { name: 'optimizelyRedirectData', duration: 'PT5S', purpose: 'Keeps the variant across a redirect.' },
        {
            name: 'optimizelyDomainTestCookie',
            duration: 'session',
            purpose: 'Finds the widest domain for cookies.',
        },
        { name: 'optimizelyOptOut', duration: 'P10Y', purpose: 'Remembers an objection.' },
        { name: 'optimizelySession', duration: 'P6M', purpose: 'Recognises the visit.' },
        { name: 'optimizelySegments', duration: 'P6M', purpose: 'Keeps groups the visitor is in (older tags).' },
        { name: 'optimizelyBuckets', duration: 'P6M', purpose: 'Keeps the variants shown (older tags).' },
        {
            name: 'optimizelyReferrer',
            duration: 'session',
            purpose: 'Keeps where the visitor came from (older tags).',
        },
    ],
    storage: ['optimizely_data$$*', 'optimizely_*'],
    markers: ['optimizely.push', 'cdn.optimizely.com/js'],
    globals: ['optimizely', 'optimizelyEdge', 'optlyDesktop'],
    load: { script: 'https://cdn.optimizely.com/js/{id}.js' },
    // Its optOut call keeps the visitor out for good, beyond a later yes, and held events are sent after one.
    // https://docs.developers.optimizely.com/web/docs/opt-out
    stop: 'reload',
    notes: [
        'The official tag blocks the page until it has run; what Askfirst loads comes later, so variants may flash.',
    ],
    sources: [
        'https://docs.developers.optimizely.com/web/docs/opt-out',
        'https://docs.developers.optimizely.com/web-experimentation/reference/',
        'https://support.optimizely.com/hc/en-us/articles/4410289814797',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** The Outbrain pixel for advertisers, and the widget of recommended content for publishers. */
const outbrain = {
    id: 'outbrain',
    name: 'Outbrain',
    confidence: 'medium',
    category: 'marketing',
    company: 'Outbrain Inc. (Teads)',
    country: 'US',
    purpose: 'Recommends sponsored content and measures whether an advert led to an action here.',
    policyUrl: 'https://www.outbrain.com/privacy/',
    optOutUrl: 'https://my.outbrain.com/recommendations-settings/home',
    params: {
        id: {
            pattern: '^[0-9a-f]{32,36}$',
            example: '00000000000000000000000000000000ab',
            about: 'the advertiser (marketer) ID in the code of the pixel',
            required: true,
        },
    },
    hosts: ['outbrain.com', '*.outbrain.com', 'outbrainimg.com', '*.outbrainimg.com'],
    cookies: [
        { name: 'outbrain_cid_fetch', duration: 'PT5M', purpose: 'Limits how often IDs are matched.' },
        { name: 'dicbo_id', duration: 'P1D', purpose: 'Keeps the click ID of an advert.' },
        { name: 'outbrain_dicbo_id', duration: 'P1D', purpose: 'Keeps the click ID of an advert.' },
        { name: 'OB-USER-TOKEN', duration: 'P90D', purpose: 'Recognises the visitor.' },
        { name: 'obuid', duration: 'P90D', purpose: 'Recognises the visitor.', domain: 'outbrain.com' },
        {
            name: 'auid',
            duration: 'P90D',
            purpose: 'Recognises the browser for adverts.',
            domain: 'outbrain.com',
        },
        { name: 'recs-*', duration: 'PT1M', purpose: 'Keeps what was recommended.', domain: 'outbrain.com' },
        { name: 'ref-*', duration: 'PT1M', purpose: 'Keeps the page before this one.', domain: 'outbrain.com' },
        { name: 'obsessionid-*', duration: 'PT30M', purpose: 'Recognises the visit.', domain: 'outbrain.com' },
        { name: 'opout', duration: 'P1Y', purpose: 'Remembers an opt-out.', domain: 'outbrain.com' },
        { name: 'europe', duration: 'PT1H', purpose: 'Tells whether this is Europe.', domain: 'outbrain.com' },
        { name: 'adrl', duration: 'P120D', purpose: 'Matches IDs with partners.', domain: 'outbrain.com' },
    ],
    storage: ['OB-USER-TOKEN', 'OB-AD-BLOCKER-STAT', 'OB-lastInteraction', 'dicbo_id'],
    markers: ['obApi(', 'OB_ADV_ID', 'OB-widget', 'outbrain.js'],
    globals: ['obApi', 'OB_ADV_ID', 'OBR', 'OB_releaseVer'],
    load: {
        script: 'https://amplify.outbrain.com/cp/obtp.js',
        queue: {
            name: 'obApi',
            store: 'queue',
            direct: 'dispatch',
            props: { version: '1.1', loaded: true, marketerId: '{id}' },
        },
        calls: [['obApi', 'track', 'PAGE_VIEW']],
    },
    // It has no stop call.
    stop: 'reload',
    notes: ['It obeys the TCF when that is present.', 'From the ID Askfirst loads the pixel, not the widget.'],
    sources: [
        'https://www.outbrain.com/privacy/',
        'https://developer.outbrain.com/apis/outbrain-js-api-guide/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The PayPal JavaScript SDK: payment buttons and card fields. */
const paypal = {
    id: 'paypal',
    name: 'PayPal',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'necessary',
    categoryNote: 'Necessary on pages where visitors pay; pay-later messages and Honey tags are marketing.',
    company: 'PayPal, Inc. (PayPal (Europe) S.à r.l.)',
    country: 'US',
    purpose: 'Takes payments and protects them against fraud.',
    policyUrl: 'https://www.paypal.com/legalhub/privacy-full',
    params: {
        id: {
            pattern: '^(A[\\w-]{60,90}|sb|test)$',
            example: 'sb',
            about: 'the client ID of the app (Apps & Credentials), or sb or test',
            required: true,
        },
    },
    hosts: [
        'paypal.com',
        '*.paypal.com',
        'paypalobjects.com',
        '*.paypalobjects.com',
        'paypal-cdn.com',
        '*.paypal-cdn.com',
    ],
    cookies: [
        { name: 'ts', duration: 'P3Y', purpose: 'Protects against fraud.', domain: 'paypal.com' },
        { name: 'ts_c', duration: 'P3Y', purpose: 'Protects against fraud.', domain: 'paypal.com' },
        { name: 'x-pp-s', duration: 'session', purpose: 'Keeps the visitor signed in.', domain: 'paypal.com' },
        { name: 'l7_az', duration: 'PT30M', purpose: 'Routes requests to a data centre.', domain: 'paypal.com' },
        { name: 'nsid', duration: 'session', purpose: 'Protects against fraud.', domain: 'www.paypal.com' },
        {
            name: 'enforce_policy',
            duration: 'P1Y',
            purpose: 'Keeps the answer to PayPal’s own banner.',
            domain: 'paypal.com',
        },
        { name: 'LANG', duration: 'PT8H', purpose: 'Keeps the language.', domain: 'paypal.com' },
        { name: 'tsrce', duration: 'P3D', purpose: 'Keeps where the payment began.', domain: 'paypal.com' },
    ],
    storage: ['__paypal_storage__'],
    markers: ['paypal.Buttons', 'paypal.com/sdk/js'],
    globals: ['paypal', 'PAYPAL'],
    defines: ['paypal'],
    load: { script: 'https://www.paypal.com/sdk/js?client-id={id}' },
    stop: 'reload',
    notes: [
        'From the ID alone the SDK has the default currency and components, and the site still renders the buttons; other ones need the official tag in the page.',
    ],
    sources: [
        'https://developer.paypal.com/docs/checkout/reference/customize-sdk/',
        'https://developer.paypal.com/sdk/js/configuration/',
        'https://www.paypal.com/legalhub/cookie-full',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://github.com/nuxt/scripts',
    ],
};

/** The Pendo web agent, which counts the use of features and shows guides inside a site. */
const pendo = {
    id: 'pendo',
    name: 'Pendo',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'analytics',
    company: 'Pendo.io, Inc.',
    country: 'US',
    purpose: 'Measures which features visitors use and shows them guides.',
    policyUrl: 'https://www.pendo.io/legal/privacy-policy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the API key (Subscription settings, App details, Install settings)',
            required: true,
        },
    },
    hosts: ['pendo.io', '*.pendo.io', 'pendo-io-static.storage.googleapis.com'],
    cookies: [
        { name: '_pendo_visitorId.*', duration: 'P100D', purpose: 'Recognises the visitor.' },
        { name: '_pendo_accountId.*', duration: 'P100D', purpose: 'Recognises the customer account.' },
        { name: '_pendo_meta.*', duration: 'P100D', purpose: 'Detects that properties have changed.' },
        { name: '_pendo_sessionId.*', duration: 'session', purpose: 'Recognises the visit.' },
    ],
    erase: ['_pendo_*'],
    storage: ['_pendo_*', 'pendo_*'],
    markers: ['pendo.initialize', 'pendo.io/agent/static'],
    globals: ['pendo'],
    load: {
        script: 'https://cdn.pendo.io/agent/static/{id}/pendo.js',
        // Calls wait below an object, not in the function that is called.
        set: { pendo: { _q: [] } },
        calls: [['pendo._q.push', ['initialize', {}]]],
    },
    // The agent sends by itself; the calls are for a change of mind on the same page.
    consent: {
        grant: [['pendo.startSendingEvents'], ['pendo.startGuides']],
        revoke: [['pendo.stopSendingEvents'], ['pendo.stopGuides']],
    },
    stop: 'runtime',
    notes: [
        'From the key alone visitors stay anonymous; a site that tells Pendo who is signed in puts the official snippet in the page.',
        'An account in the EU, Japan or the US restricted region has its file on another host and needs the official snippet.',
    ],
    sources: [
        'https://agent.pendo.io/public/agent',
        'https://agent.pendo.io/cookies/localstorage',
        'https://support.pendo.io/hc/en-us/articles/360032202171',
        'https://web.pendo.io/agent-api/',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Where its third-party cookies live. */
const domain$h = 'ct.pinterest.com';
/** The Pinterest tag (core.js), which measures adverts on Pinterest. */
const pinterestTag = {
    id: 'pinterest-tag',
    name: 'Pinterest tag',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'Pinterest, Inc. (Pinterest Europe Ltd in the EEA)',
    country: 'US',
    purpose: 'Measures whether Pinterest adverts lead to actions here and builds audiences.',
    policyUrl: 'https://policy.pinterest.com/privacy-policy',
    optOutUrl: 'https://www.pinterest.com/settings/privacy',
    params: {
        id: {
            pattern: '^\\d{10,16}$',
            example: '2612345678901',
            about: 'the digits of the tag ID (Conversions, Tag manager)',
            required: true,
        },
    },
    hosts: ['ct.pinterest.com', '*.ct.pinterest.com', 's.pinimg.com/ct/'],
    cookies: [
        { name: '_pin_unauth', duration: 'P1Y', purpose: 'Groups actions of visitors not signed in.' },
        { name: '_pinterest_ct_ua', duration: 'P1Y', purpose: 'Groups actions of visitors not signed in.' },
        { name: '_epik', duration: 'P1Y', purpose: 'Keeps the ID of a click on an advert.' },
        { name: '_derived_epik', duration: 'P1Y', purpose: 'Keeps a match that was found without a click.' },
        {
            name: '_pinterest_ct_ua',
            duration: 'P1Y',
            purpose: 'Groups actions of visitors not signed in.',
            domain: domain$h,
        },
        {
            name: '_pinterest_ct',
            duration: 'session',
            purpose: 'Recognises the visitor and keeps the time.',
            domain: domain$h,
        },
        {
            name: '_pinterest_ct_rt',
            duration: 'session',
            purpose: 'Recognises the visitor and keeps the time.',
            domain: domain$h,
        },
        {
            name: '_pinterest_sess',
            duration: 'P1Y',
            purpose: 'Keeps the visitor signed in.',
            domain: 'pinterest.com',
        },
        { name: 'ar_debug', duration: 'P1Y', purpose: 'Debugs advert attribution.', domain: 'pinterest.com' },
    ],
    storage: ['_pinterest_*'],
    markers: ["pintrk('load'", 'pintrk("load"', 's.pinimg.com/ct/core.js'],
    globals: ['pintrk', 'PinUtils'],
    load: {
        script: 'https://s.pinimg.com/ct/core.js',
        queue: { name: 'pintrk', store: 'queue', asArray: true, props: { version: '3.0' } },
        calls: [
            ['pintrk', 'load', '{id}'],
            ['pintrk', 'page'],
        ],
    },
    // No default: defining pintrk before the page's own snippet would make that snippet skip itself.
    // https://help.pinterest.com/en/business/article/install-the-base-code
    consent: {
        grant: [['pintrk', 'setconsent', true]],
        revoke: [['pintrk', 'setconsent', false]],
    },
    // False ends its events and removes its first-party cookies.
    stop: 'runtime',
    sources: [
        'https://help.pinterest.com/en/business/article/install-the-base-code',
        'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
        'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/tarteaucitronjs',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** Pinterest add-ons (pinit.js): Save and Follow buttons, and embedded pins, boards and profiles. */
const pinterestWidgets = {
    id: 'pinterest-widgets',
    name: 'Pinterest widgets',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'Pinterest, Inc.',
    country: 'US',
    purpose: 'Shows save buttons, pins or boards from Pinterest.',
    policyUrl: 'https://policy.pinterest.com/privacy-policy',
    hosts: [
        'assets.pinterest.com',
        'widgets.pinterest.com',
        'log.pinterest.com',
        'www.pinterest.com',
        '*.pinimg.com',
    ],
    cookies: [
        {
            name: '_pinterest_sess',
            duration: 'P1Y',
            purpose: 'Keeps the visitor signed in.',
            domain: 'pinterest.com',
        },
        { name: '_auth', duration: 'P1Y', purpose: 'Keeps the visitor signed in.', domain: 'pinterest.com' },
        { name: 'csrftoken', duration: 'P1Y', purpose: 'Protects forms from abuse.', domain: 'pinterest.com' },
        {
            name: '_routing_id',
            duration: 'P1D',
            purpose: 'Routes requests to a data centre.',
            domain: 'pinterest.com',
        },
    ],
    markers: ['pinit.js', 'data-pin-do', 'data-pin-build'],
    globals: ['PinUtils'],
    embeds: [{ frames: ['assets.pinterest.com/ext/embed.html'], element: '[data-pin-do^=embed]' }],
    stop: 'reload',
    notes: [
        'There is nothing to load from an ID: the script looks for links with data-pin-do.',
        'A plain link to www.pinterest.com/pin/create/button/ needs no consent.',
    ],
    sources: [
        'https://developers.pinterest.com/docs/web-features/buttons/',
        'https://developers.pinterest.com/docs/web-features/add-ons-overview/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** A callback. */
const ignore = { '{do}': [] };
/** The container of Piwik PRO: analytics, with a tag manager and a consent platform of its own. */
const piwikPro = {
    id: 'piwik-pro',
    name: 'Piwik PRO',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'analytics',
    company: 'Piwik PRO SA',
    country: 'PL',
    purpose: 'Counts visits and shows the site owner how the site is used.',
    policyUrl: 'https://piwik.pro/privacy-policy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the site or app ID (Administration, Sites & apps)',
            required: true,
        },
        url: {
            pattern: '^https://[^\\s?#]*[^\\s?#/]$',
            example: 'https://example.containers.piwik.pro',
            about: 'the address of the container, without a slash at the end',
            required: true,
        },
    },
    hosts: ['piwik.pro', '*.piwik.pro', '*/ppms.js', '*/ppms.php'],
    cookies: [
        { name: '_pk_id*', duration: 'P13M', purpose: 'Recognises the visitor on this site.' },
        { name: '_pk_ses*', duration: 'PT30M', purpose: 'Recognises the visit.' },
        { name: '_pk_cvar*', duration: 'PT30M', purpose: 'Keeps properties of the page before.' },
        { name: 'ppms_privacy_*', duration: 'P1Y', purpose: 'Keeps the answer to Piwik PRO’s own banner.' },
        { name: 'ppms_privacy_bar_*', duration: 'session', purpose: 'Keeps Piwik PRO’s own reminder closed.' },
        { name: 'ppms_webstorage*', duration: 'P1Y', purpose: 'Keeps the answer to Piwik PRO’s own banner.' },
        { name: 'stg_last_interaction', duration: 'P1Y', purpose: 'Detects whether a visit still goes on.' },
        { name: 'stg_returning_visitor', duration: 'P1Y', purpose: 'Tells a returning visitor from a new one.' },
        { name: 'stg_traffic_source_priority', duration: 'PT30M', purpose: 'Keeps how the visitor came here.' },
        { name: 'stg_externalReferrer', duration: 'session', purpose: 'Keeps the site the visitor came from.' },
        { name: 'stg_utm_campaign', duration: 'session', purpose: 'Keeps the name of the campaign.' },
        { name: 'stg_pk_campaign', duration: 'session', purpose: 'Keeps the name of the campaign.' },
        { name: 'stg_fired__*', duration: 'session', purpose: 'Remembers that a tag has run.' },
        { name: '_stg_optout', duration: 'P1Y', purpose: 'Remembers an objection.' },
        { name: 'stg_global_opt_out', duration: 'P1Y', purpose: 'Remembers an objection (older containers).' },
    ],
    storage: ['ppms_webstorage'],
    markers: ['containers.piwik.pro', 'ppms.js', 'ppms.php', 'stg_debug'],
    globals: ['_paq', 'dataLayer', 'ppms', 'sevenTag', 'PiwikPRO', '__stgDebuggerObject'],
    brings: ['*'],
    load: {
        script: '{url}/{id}.js',
        calls: [['dataLayer.push', { start: '{time}', event: 'stg.start' }]],
    },
    // The first callback is required, and without the second one a refusal ends up in the console.
    // https://developers.piwik.pro/docs/overview-consent-manager-js-api
    consent: {
        grant: [
            ['ppms.cm.api', 'setComplianceSettings', { consents: { analytics: { status: 1 } } }, ignore, ignore],
        ],
        revoke: [
            ['ppms.cm.api', 'setComplianceSettings', { consents: { analytics: { status: 0 } } }, ignore, ignore],
        ],
    },
    // Refused, it may go on counting anonymously, as the site is set up.
    stop: 'reload',
    notes: [
        'Switch off the consent form of Piwik PRO where Askfirst asks; loaded from the ID, its container hears of no answer that was given before it came.',
    ],
    sources: [
        'https://developers.piwik.pro/docs/overview-consent-manager-js-api',
        'https://developers.piwik.pro/docs/consent-management',
        'https://help.piwik.pro/support/privacy/cookies-created-for-visitors-by-piwik-pro/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Plausible tracking script, which counts page views without cookies. */
const plausible = {
    id: 'plausible',
    name: 'Plausible Analytics',
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'No cookies; many owners run it without consent.',
    company: 'Plausible Insights OÜ',
    country: 'EE',
    purpose: 'Counts visits without cookies and without recognising anybody.',
    policyUrl: 'https://plausible.io/privacy',
    optOutUrl: 'https://plausible.io/docs/excluding-localstorage',
    params: {
        id: {
            pattern: '^pa-[\\w-]{6,40}$',
            example: 'pa-abcdefghijklmnopqrstu',
            about: 'the script ID, from pa- on (Site settings, General, Site installation)',
            required: true,
        },
    },
    hosts: ['plausible.io', '*.plausible.io', '*/plausible.js'],
    cookies: [],
    // Not the key plausible_ignore: with it owners take themselves out of the count.
    markers: ['plausible.init', 'plausible.io/js'],
    globals: ['plausible'],
    load: {
        script: 'https://plausible.io/js/{id}.js',
        // What init() of the snippet leaves for the file.
        queue: { name: 'plausible', store: 'q', props: { o: {} } },
    },
    // It has no consent call.
    stop: 'reload',
    notes: [
        'The older script with data-domain, and one that is proxied or self-hosted, go into the page as they are.',
    ],
    sources: [
        'https://plausible.io/docs/plausible-script',
        'https://plausible.io/data-policy',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/c15t/c15t/tree/main/packages/scripts',
    ],
};

/** The PostHog SDK for browsers: events, session recordings, feature flags and surveys. */
const posthog = {
    id: 'posthog',
    name: 'PostHog',
    checked: '2026-11-22',
    category: 'analytics',
    company: 'PostHog, Inc.',
    country: 'US',
    purpose: 'Measures how visitors use the site, and can record visits and run experiments.',
    policyUrl: 'https://posthog.com/privacy',
    params: {
        id: {
            pattern: '^phc_[A-Za-z0-9]{20,60}$',
            example: 'phc_0000000000000000000000000000000000000000000',
            about: 'the project token, from phc_ on (Settings, Project)',
            required: true,
        },
        region: {
            pattern: '^(us|eu)$',
            example: 'eu',
            about: 'us or eu, where the project is kept',
            required: true,
        },
    },
    hosts: ['posthog.com', '*.posthog.com'],
    cookies: [
        {
            name: 'ph_*_posthog',
            duration: 'P1Y',
            purpose: 'Recognises the visitor and keeps properties of them.',
        },
        { name: '__ph_opt_in_out_*', duration: 'P1Y', purpose: 'Remembers whether PostHog may count.' },
        { name: 'dmn_chk_*', duration: 'session', purpose: 'Finds the widest domain for cookies.' },
    ],
    storage: [
        'ph_*_posthog',
        'ph_*_posthog_*',
        '__ph_opt_in_out_*',
        'ph_*_window_id',
        'ph_*_primary_window_exists',
        'ph_*_session_registered_properties',
        'ph_replay_pending_buffer_*',
        'ph_conv_*',
        'ph_product_tour_*',
        'ph_active_product_tour',
        'ph_last_seen_tour_date_*',
        'seenSurvey_*',
        'inProgressSurvey_*',
        'lastSeenSurveyDate',
    ],
    markers: ['posthog.init', 'posthog.com/static/array'],
    globals: ['posthog', '__PosthogExtensions__', '_POSTHOG_REMOTE_CONFIG'],
    load: {
        script: 'https://{region}-assets.i.posthog.com/static/array.js',
        attributes: { crossorigin: 'anonymous' },
        queue: {
            name: 'posthog',
            // What init() of the snippet leaves for the file.
            props: {
                __SV: 1,
                _i: [['{id}', { api_host: 'https://{region}.i.posthog.com', defaults: '2026-01-30' }, 'posthog']],
                people: [],
            },
            // biome-ignore format: as a paragraph
            methods: [
                'capture', 'register', 'register_once', 'register_for_session', 'unregister', 'unregister_for_session', 'getFeatureFlag',
                'getFeatureFlagPayload', 'isFeatureEnabled', 'reloadFeatureFlags', 'updateEarlyAccessFeatureEnrollment',
                'getEarlyAccessFeatures', 'on', 'onFeatureFlags', 'onSessionId', 'getSurveys', 'getActiveMatchingSurveys', 'renderSurvey',
                'canRenderSurvey', 'getNextSurveyStep', 'identify', 'setPersonProperties', 'group', 'resetGroups',
                'setPersonPropertiesForFlags', 'resetPersonPropertiesForFlags', 'setGroupPropertiesForFlags',
                'resetGroupPropertiesForFlags', 'reset', 'get_distinct_id', 'getGroups', 'get_session_id', 'get_session_replay_url',
                'alias', 'set_config', 'startSessionRecording', 'stopSessionRecording', 'sessionRecordingStarted', 'captureException',
                'loadToolbar', 'get_property', 'getSessionProperty', 'createPersonProfile', 'opt_in_capturing', 'opt_out_capturing',
                'has_opted_in_capturing', 'has_opted_out_capturing', 'clear_opt_in_out_capturing', 'debug',
            ],
        },
    },
    // https://posthog.com/docs/privacy/data-collection
    consent: {
        grant: [['posthog.opt_in_capturing']],
        // What it remembers of the objection is erased with the rest; without that it would count again, and send later.
        revoke: [['posthog.set_config', { opt_out_capturing_by_default: true }], ['posthog.opt_out_capturing']],
    },
    stop: 'runtime',
    notes: ['A project behind a proxy of the site goes into the page as it is, with its host under hosts.'],
    sources: [
        'https://posthog.com/docs/sdks/js',
        'https://posthog.com/docs/privacy/data-collection',
        'https://posthog.com/docs/libraries/js/persistence',
        'https://github.com/c15t/c15t/tree/main/packages/scripts',
        'https://github.com/nuxt/scripts',
    ],
};

/** The Quora Pixel (qevents.js). */
const quora = {
    id: 'quora',
    name: 'Quora Pixel',
    aliases: ['quora-pixel'],
    confidence: 'medium',
    category: 'marketing',
    company: 'Quora, Inc.',
    country: 'US',
    purpose: 'Measures whether Quora adverts lead to actions here and builds audiences.',
    policyUrl: 'https://www.quora.com/about/privacy',
    params: {
        id: {
            pattern: '^[0-9a-f]{32}$',
            example: '00000000000000000000000000000000',
            about: 'the pixel ID (Ads Manager, Pixels & Events)',
            required: true,
        },
    },
    hosts: ['a.quora.com', 'q.quora.com'],
    cookies: [
        { name: 'm-b', duration: 'P2Y', purpose: 'Recognises the browser.', domain: 'quora.com' },
        { name: 'm-b_lax', duration: 'P2Y', purpose: 'Recognises the browser.', domain: 'quora.com' },
        { name: 'm-b_strict', duration: 'P2Y', purpose: 'Recognises the browser.', domain: 'quora.com' },
        { name: 'm-uid', duration: 'P2Y', purpose: 'Recognises the visitor.', domain: 'quora.com' },
        { name: 'm-s', duration: 'P2Y', purpose: 'Recognises the visit.', domain: 'quora.com' },
        { name: '_qpuid', duration: 'P1Y', purpose: 'Recognises the visitor.' },
    ],
    markers: ["qp('init'", 'a.quora.com/qevents.js'],
    globals: ['qp'],
    load: {
        script: 'https://a.quora.com/qevents.js',
        queue: { name: 'qp', store: 'queue', direct: 'qp' },
        calls: [
            ['qp', 'init', '{id}'],
            ['qp', 'track', 'ViewContent'],
        ],
    },
    // It has no stop call.
    stop: 'reload',
    sources: [
        'https://quoraadsupport.zendesk.com/hc/en-us/articles/115010466208',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** The Reddit Pixel (pixel.js). */
const redditPixel = {
    id: 'reddit-pixel',
    name: 'Reddit Pixel',
    confidence: 'medium',
    category: 'marketing',
    company: 'Reddit, Inc.',
    country: 'US',
    purpose: 'Measures whether Reddit adverts lead to actions here and builds audiences.',
    policyUrl: 'https://www.reddit.com/policies/privacy-policy',
    params: {
        id: {
            pattern: '^(t2|a2)_[a-z0-9]{4,20}$',
            example: 'a2_abcdefghijkl',
            about: 'the pixel ID, from a2_ or t2_ on (Events Manager)',
            required: true,
        },
    },
    hosts: [
        'www.redditstatic.com/ads/',
        'alb.reddit.com',
        'pixel-config.reddit.com',
        'conversions-config.reddit.com',
        'd.reddit.com',
        'events.redditmedia.com',
    ],
    cookies: [
        { name: '_rdt_uuid', duration: 'P90D', purpose: 'Recognises the visitor for measurement.' },
        { name: '_rdt_cid', duration: 'P90D', purpose: 'Keeps the ID of a click on an advert.' },
        { name: '_rdt_em', duration: 'P90D', purpose: 'Keeps a hash of the mail address.' },
        { name: '_rdt_pn', duration: 'P90D', purpose: 'Keeps a hash of the phone number.' },
        {
            name: 'edgebucket',
            duration: 'P2Y',
            purpose: 'Picks the variant of an experiment.',
            domain: 'reddit.com',
        },
        { name: 'session_tracker', duration: 'session', purpose: 'Recognises the visit.', domain: 'reddit.com' },
        { name: 'csv', duration: 'P2Y', purpose: 'Recognises the visitor.', domain: 'reddit.com' },
    ],
    markers: ["rdt('init'", 'rdt("init"', 'redditstatic.com/ads/pixel.js'],
    globals: ['rdt'],
    load: {
        script: 'https://www.redditstatic.com/ads/pixel.js?pixel_id={id}',
        queue: { name: 'rdt', store: 'callQueue', direct: 'sendEvent' },
        calls: [
            ['rdt', 'init', '{id}'],
            ['rdt', 'track', 'PageVisit'],
        ],
    },
    // Its one call, disableFirstPartyCookies, ends cookies, not events.
    stop: 'reload',
    sources: [
        'https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://github.com/c15t/c15t/tree/main/packages/scripts',
        'https://github.com/nuxt/scripts',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The tracking code of Salesforce Account Engagement, formerly Pardot, and the Salesforce chats. */
const salesforce = {
    id: 'salesforce',
    name: 'Salesforce',
    aliases: ['pardot', 'account-engagement', 'salesforce-chat'],
    checked: '2026-11-22',
    category: 'marketing',
    categoryNote: 'Account Engagement is marketing; embedded chat is functional.',
    company: 'Salesforce, Inc.',
    country: 'US',
    purpose: 'Recognises visitors and prospects for the sales and marketing team and can offer a chat.',
    policyUrl: 'https://www.salesforce.com/company/legal/privacy/',
    params: {
        id: {
            pattern: '^\\d{4,12}$',
            example: '123456',
            about: 'piAId of the tracking code: the account ID plus 1000',
            required: true,
        },
        campaign: {
            pattern: '^\\d{1,12}$',
            example: '1234',
            about: 'piCId of the tracking code: the campaign ID plus 1000',
            required: true,
        },
    },
    hosts: [
        'pardot.com',
        '*.pardot.com',
        'service.force.com',
        'salesforceliveagent.com',
        '*.salesforceliveagent.com',
        '*.my.salesforce-scrt.com',
        '*.my.site.com/*/assets/js/bootstrap.min.js',
        'krxd.net',
        '*.krxd.net',
    ],
    // Not _sid of the retired chat: others name their sessions so, too.
    cookies: [
        {
            name: 'visitor_id*',
            exact: '^visitor_id\\d+$',
            duration: 'P1Y',
            purpose: 'Recognises the visitor for one account.',
        },
        {
            name: 'visitor_id*-hash',
            exact: '^visitor_id\\d+-hash$',
            duration: 'P1Y',
            purpose: 'Protects the visitor’s ID against forgery.',
        },
        {
            name: 'pi_opt_in*',
            exact: '^pi_opt_in\\d+$',
            duration: 'P10Y',
            purpose: 'Remembers whether the visitor agreed to tracking.',
        },
        { name: 'lpv*', exact: '^lpv\\d+$', duration: 'PT30M', purpose: 'Stops double counting of a page.' },
        { name: 'liveagent_oref', duration: 'P10Y', purpose: 'Remembers where the visitor first came from.' },
        { name: 'liveagent_ptid', duration: 'P10Y', purpose: 'Recognises a visitor of the older chat.' },
        { name: 'liveagent_sid', duration: 'session', purpose: 'Keeps the visit of the older chat.' },
        { name: 'liveagent_vc', duration: 'P10Y', purpose: 'Counts the visits.' },
        {
            name: 'liveagent_invite_rejected_*',
            duration: 'session',
            purpose: 'Remembers that an invitation to chat was refused.',
        },
        {
            name: 'pardot',
            duration: 'session',
            purpose: 'Keeps the visit of forms and pages.',
            domain: 'pi.pardot.com',
        },
        {
            name: 'visitor_id*',
            exact: '^visitor_id\\d+$',
            duration: 'P1Y',
            purpose: 'Recognises the visitor for one account.',
            domain: 'pardot.com',
        },
        {
            name: 'visitor_id*-hash',
            exact: '^visitor_id\\d+-hash$',
            duration: 'P1Y',
            purpose: 'Protects the visitor’s ID against forgery.',
            domain: 'pardot.com',
        },
        { name: 'BrowserId', duration: 'P1Y', purpose: 'Recognises the browser.', domain: 'force.com' },
        { name: 'BrowserId_sec', duration: 'P1Y', purpose: 'Recognises the browser.', domain: 'force.com' },
        {
            name: 'X-Salesforce-CHAT',
            duration: 'session',
            purpose: 'Keeps the conversation together.',
            domain: 'salesforceliveagent.com',
        },
    ],
    // The chat puts the ID of the organisation in front, which begins with 00D.
    storage: ['00D*_WEB_STORAGE', 'ESW_*'],
    markers: [
        'piAId',
        'piCId',
        'piHostname',
        'pdt(',
        'embedded_svc',
        'embeddedservice_bootstrap',
        'liveagent.init',
    ],
    globals: [
        'piAId',
        'piCId',
        'piHostname',
        'piTracker',
        'piPoints',
        'pi',
        'pdt',
        'embedded_svc',
        'embeddedservice_bootstrap',
        'liveagent',
        'liveAgentDeployment',
    ],
    defines: ['piTracker', 'liveagent'],
    parts: [
        {
            id: 'account-engagement',
            category: 'marketing',
            hosts: ['pardot.com', '*.pardot.com'],
            cookies: ['visitor_id*', 'visitor_id*-hash', 'pi_opt_in*', 'lpv*', 'pardot'],
        },
        {
            id: 'legacy-chat',
            category: 'functional',
            about: 'Retired on 14 February 2026.',
            hosts: ['service.force.com', 'salesforceliveagent.com', '*.salesforceliveagent.com'],
            cookies: ['liveagent_*', 'X-Salesforce-CHAT'],
        },
        {
            id: 'enhanced-chat',
            category: 'functional',
            hosts: ['*.my.site.com/*/assets/js/bootstrap.min.js', '*.my.salesforce-scrt.com'],
        },
    ],
    load: {
        script: 'https://pi.pardot.com/pd.js',
        set: { piAId: '{id}', piCId: '{campaign}', piHostname: 'pi.pardot.com' },
    },
    // Only of the Tracking and Consent API (pdt.js); the classic pd.js has no calls, and nothing is called then.
    // https://developer.salesforce.com/docs/marketing/pardot/guide/tracking-and-consent-functions.html
    consent: {
        grant: [['pdt', 'setOptIn', true]],
        revoke: [['pdt', 'revokeConsent']],
    },
    stop: 'reload',
    stopNote: 'The calls of pdt.js end its page views; the classic pd.js and the chats have none.',
    notes: [
        'Askfirst loads the classic pd.js from pi.pardot.com, without a chat. With a tracker domain of your own, put the official tag into the page and add that domain to the vendor’s hosts.',
        'Cookies from a tracker domain of your own are written by its server and may not be reachable from the page.',
    ],
    sources: [
        'https://developer.salesforce.com/docs/marketing/pardot/guide/tracking-and-consent-functions.html',
        'https://developer.salesforce.com/docs/marketing/pardot/guide/tracking-and-consent-getting-started.html',
        'https://developer.salesforce.com/docs/service/chat-dev-guide/guide/live-agent-customizing-chat-windows.html',
        'https://help.salesforce.com/s/articleView?id=000381788&type=1',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Analytics.js of Segment, which collects events and passes them on to the destinations of the account. */
const segment = {
    id: 'segment',
    name: 'Segment',
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'A distributor: categories depend on the destinations switched on.',
    company: 'Twilio Inc.',
    country: 'US',
    purpose: 'Collects use of the site and passes it on to tools of the site owner.',
    policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
    params: {
        id: {
            pattern: '^[A-Za-z0-9]{20,40}$',
            example: 'abcdefghijklmnopqrstuvwxyz012345',
            about: 'the write key of the source (Connections, Sources, Settings, API keys)',
            required: true,
        },
    },
    hosts: ['segment.com', '*.segment.com', 'segment.io', '*.segment.io'],
    cookies: [
        { name: 'ajs_anonymous_id', duration: 'P1Y', purpose: 'Recognises the visitor on this site.' },
        { name: 'ajs_user_id', duration: 'P1Y', purpose: 'Recognises a visitor who is signed in.' },
        { name: 'ajs_group_id', duration: 'P1Y', purpose: 'Recognises the group of the visitor.' },
        { name: 'analytics_session_id', duration: 'session', purpose: 'Recognises the visit.' },
        {
            name: 'analytics_session_id.last_access',
            duration: 'session',
            purpose: 'Detects whether a visit goes on.',
        },
    ],
    storage: ['ajs_*', 'persisted-queue:*', 'segmentio*'],
    markers: ['analytics.load', 'cdn.segment.com/analytics.js', 'analytics.methods', 'SNIPPET_VERSION'],
    globals: ['analytics', 'AnalyticsNext'],
    brings: ['*'],
    load: {
        script: 'https://cdn.segment.com/analytics.js/v1/{id}/analytics.min.js',
        attributes: { 'data-global-segment-analytics-key': 'analytics' },
        queue: {
            name: 'analytics',
            props: { invoked: true, _writeKey: '{id}', SNIPPET_VERSION: '5.2.0' },
            // biome-ignore format: as a paragraph
            methods: [
                'trackSubmit', 'trackClick', 'trackLink', 'trackForm', 'pageview', 'identify', 'reset', 'group', 'track', 'ready', 'alias',
                'debug', 'page', 'screen', 'once', 'off', 'on', 'addSourceMiddleware', 'addIntegrationMiddleware', 'setAnonymousId',
                'addDestinationMiddleware', 'register',
            ],
        },
        calls: [['analytics.page']],
    },
    // Its own consent is a wrapper around load() with categories of the account, not a call.
    // https://segment.com/docs/privacy/consent-management/
    stop: 'reload',
    sources: [
        'https://github.com/segmentio/snippet',
        'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
        'https://segment.com/docs/privacy/consent-management/',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/c15t/c15t/tree/main/packages/scripts',
        'https://github.com/nuxt/scripts',
    ],
};

/** The Sentry SDK for browsers, by its Loader Script or its CDN files. */
const sentry = {
    id: 'sentry',
    name: 'Sentry',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Error reports are often argued to be necessary; session replay is analytics.',
    company: 'Functional Software, Inc. (Sentry)',
    country: 'US',
    purpose: 'Reports faults of the site to its makers, and can record what led to them.',
    policyUrl: 'https://sentry.io/privacy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{32}$',
            example: '00000000000000000000000000000000',
            about: 'the public key: the 32 characters of the DSN before the @ (SDK Setup, Loader Script)',
            required: true,
        },
    },
    hosts: ['sentry.io', '*.sentry.io', 'sentry-cdn.com', '*.sentry-cdn.com'],
    cookies: [],
    storage: ['sentryReplaySession', 'sentry_previous_trace'],
    databases: ['sentry-offline'],
    markers: ['Sentry.init', 'Sentry.onLoad', 'sentryOnLoad', 'sentry-cdn.com'],
    globals: ['Sentry', 'SENTRY_RELEASE', 'sentryOnLoad', '__SENTRY__'],
    defines: ['Sentry'],
    load: {
        script: 'https://js.sentry-cdn.com/{id}.min.js',
        attributes: { crossorigin: 'anonymous' },
    },
    // Sentry.close() ends it, but nothing starts a closed client again on the same page.
    stop: 'reload',
    notes: [
        'Faults before the yes are not reported.',
        'An organisation in the EU has its Loader Script on js-de.sentry-cdn.com and puts the official tag in the page.',
    ],
    sources: [
        'https://docs.sentry.io/platforms/javascript/install/loader',
        'https://docs.sentry.io/platforms/javascript/',
        'https://docs.sentry.io/platforms/javascript/session-replay/privacy/',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** Where its third-party cookies live. */
const domain$g = 'sharethis.com';
/** The share, follow and reaction buttons of ShareThis, which collect what visitors read. */
const sharethis = {
    id: 'sharethis',
    name: 'ShareThis',
    checked: '2026-11-23',
    category: 'marketing',
    company: 'ShareThis, Inc.',
    country: 'US',
    purpose: 'Shows share buttons and collects reading interests for advertising.',
    policyUrl: 'https://sharethis.com/privacy/',
    optOutUrl: 'https://sharethis.com/privacy/#sts=Your%20Choices',
    params: {
        id: {
            pattern: '^[0-9a-f]{24}$',
            example: '5f0000000000000000000000',
            about: 'the property ID (after property= in the code)',
            required: true,
        },
        product: {
            pattern: '^[a-z-]+$',
            example: 'inline-share-buttons',
            about: 'the set of buttons (after product= in the code)',
            required: true,
        },
    },
    hosts: ['sharethis.com', '*.sharethis.com'],
    cookies: [
        { name: 'fpestid', duration: 'P13M', purpose: 'Recognises the visitor on this site.' },
        { name: '__unam', duration: 'P9M', purpose: 'Counts shares and clicks (older buttons).' },
        { name: '_sharethisUnam', duration: 'P9M', purpose: 'Counts shares and clicks (older buttons).' },
        { name: '__sharethis_cookie_test__', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: 'pxcelAcc3PC', duration: 'P1D', purpose: 'Checks that third-party cookies work.' },
        { name: '__stid', duration: 'P1Y', purpose: 'Recognises the browser across sites.', domain: domain$g },
        { name: '__stidv', duration: 'P1Y', purpose: 'Keeps the version of the browser’s ID.', domain: domain$g },
        { name: 'st_optout', duration: 'P10Y', purpose: 'Remembers an opt-out.', domain: domain$g },
        { name: 'pxcelBcnLcy', duration: 'session', purpose: 'Spreads pixels of partners over time.', domain: domain$g },
        { name: 'pxcelPage*', duration: 'P1Y', purpose: 'Takes the pixels of partners in turn.', domain: domain$g },
        { name: 'pubconsent*', duration: 'P13M', purpose: 'Keeps the answer to a consent banner.', domain: domain$g },
    ],
    storage: ['st_shares_*'],
    markers: ['sharethis.js#property', 'stLight.options', 'sharethis-inline-share-buttons', 'stButtons'],
    globals: ['__sharethis__', 'stLight', 'stButtons', 'stWidget'],
    // Of the older buttons.js, after which the older code calls stLight.options.
    defines: ['stLight'],
    brings: ['*'],
    load: { script: 'https://platform-api.sharethis.com/js/sharethis.js#property={id}&product={product}' },
    stop: 'reload',
    stopNote: 'It has no stop call.',
    notes: [
        'Runs pixel exchanges with many advert firms.',
        'Reads usprivacy and TCF values when present.',
        'Inline buttons also need their element in the page.',
    ],
    sources: [
        // Its own plugin, which puts the tag into pages.
        'https://wordpress.org/plugins/sharethis-share-buttons/',
        'https://sharethis.com/social-share-count-api/',
        'https://sharethis.com/privacy/',
        'https://sharethis.com/support/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Smartsupp live chat box, which can record visits. */
const smartsupp = {
    id: 'smartsupp',
    name: 'Smartsupp',
    confidence: 'low',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Recordings of visits are analytics.',
    company: 'Smartsupp.com, s.r.o.',
    country: 'CZ',
    purpose: 'Offers a live chat with the site owner.',
    policyUrl: 'https://www.smartsupp.com/privacy-policy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{40}$',
            example: '0000000000000000000000000000000000000000',
            about: 'the key of the account (Settings, Chat box, Chat code)',
            required: true,
        },
    },
    hosts: [
        'smartsuppchat.com',
        '*.smartsuppchat.com',
        'smartsupp.com',
        '*.smartsupp.com',
        'smartsuppcdn.com',
        '*.smartsuppcdn.com',
    ],
    cookies: [
        { name: 'ssupp.vid', duration: 'P6M', purpose: 'Recognises the visitor on this site.' },
        { name: 'ssupp.visits', duration: 'P6M', purpose: 'Counts the visits.' },
        { name: 'ssupp.group', duration: 'P6M', purpose: 'Keeps the group the visitor chats with.' },
        { name: 'ssupp.*', duration: 'P6M', purpose: 'Keeps the state of the chat.' },
    ],
    erase: ['ssupp.*'],
    storage: ['ssupp.*'],
    markers: ['_smartsupp', 'smartsuppchat.com/loader'],
    globals: ['smartsupp', '_smartsupp'],
    load: {
        script: 'https://www.smartsuppchat.com/loader.js?',
        attributes: { charset: 'utf-8' },
        queue: { name: 'smartsupp', store: '_' },
        set: { _smartsupp: { key: '{id}' } },
    },
    // Its consent calls are about statistics and marketing, not about the chat, which the visitor agrees to here.
    // https://help.smartsupp.com/dashboard/cookie-consent
    stop: 'reload',
    notes: [
        'Switch on cookie consent in the settings of Smartsupp, and call analyticsConsent and marketingConsent where those categories are granted.',
    ],
    sources: [
        'https://help.smartsupp.com/dashboard/cookie-consent',
        'https://docs.smartsupp.com/chat-box/',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Snap Pixel (scevent.min.js), which measures adverts on Snapchat. */
const snapPixel = {
    id: 'snap-pixel',
    name: 'Snap Pixel',
    aliases: ['snapchat-pixel'],
    confidence: 'medium',
    category: 'marketing',
    company: 'Snap Inc.',
    country: 'US',
    purpose: 'Measures whether Snapchat adverts lead to actions here and builds audiences.',
    policyUrl: 'https://values.snap.com/privacy/privacy-policy',
    params: {
        id: {
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the pixel ID, in small letters (Events Manager)',
            required: true,
        },
    },
    hosts: ['sc-static.net', '*.sc-static.net', 'snapchat.com', '*.snapchat.com'],
    cookies: [
        { name: '_scid', duration: 'P13M', purpose: 'Recognises the visitor for adverts.' },
        { name: '_scid_r', duration: 'P13M', purpose: 'Keeps a second copy of the visitor ID.' },
        { name: '_schn', duration: 'P1D', purpose: 'Recognises the visit on this site.' },
        { name: '_ScCbts', duration: 'P14D', purpose: 'Keeps when measurement was last matched.' },
        { name: '_sctr', duration: 'P13M', purpose: 'Keeps when the visitor was last measured.' },
        {
            name: 'sc_at',
            duration: 'P1Y',
            purpose: 'Recognises the visitor across sites.',
            domain: 'snapchat.com',
        },
        { name: 'sc-a-nonce', duration: 'P1Y', purpose: 'Protects a Snapchat session.', domain: 'snapchat.com' },
        { name: 'X-AB', duration: 'P1D', purpose: 'Chooses the version of the pixel.', domain: 'sc-static.net' },
    ],
    storage: ['u_sclid', 'u_sclid_r', 'u_scsid', 'u_scsid_r'],
    markers: ["snaptr('init'", 'snaptr("init"', 'sc-static.net/scevent'],
    globals: ['snaptr', '_snaptr'],
    load: {
        script: 'https://sc-static.net/scevent.min.js',
        queue: { name: 'snaptr', store: 'queue', direct: 'handleRequest' },
        calls: [
            ['snaptr', 'init', '{id}'],
            ['snaptr', 'track', 'PAGE_VIEW'],
        ],
    },
    // It has no stop call.
    stop: 'reload',
    sources: [
        'https://businesshelp.snapchat.com/s/article/pixel-website-install',
        'https://businesshelp.snapchat.com/s/article/pixel-cookies',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$f = 'soundcloud.com';
/** SoundCloud players embedded in the page, and the script that controls them. */
const soundcloud = {
    id: 'soundcloud',
    name: 'SoundCloud',
    category: 'functional',
    categoryNote: 'The frame also carries measurement cookies.',
    company: 'SoundCloud Global Limited & Co. KG',
    country: 'DE',
    purpose: 'Plays audio that is hosted by SoundCloud.',
    policyUrl: 'https://soundcloud.com/pages/privacy',
    hosts: ['soundcloud.com', '*.soundcloud.com', 'sndcdn.com', '*.sndcdn.com'],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: 'sc_anonymous_id', duration: 'P10Y', purpose: 'Recognises the visitor.', domain: domain$f },
        { name: 'sclocale', duration: 'P1Y', purpose: 'Keeps the language of the player.', domain: domain$f },
    ],
    markers: ['SC.Widget', 'w.soundcloud.com/player'],
    globals: ['SC'],
    defines: ['SC'],
    embeds: [{ frames: ['w.soundcloud.com/player/'] }],
    stop: 'remove',
    notes: ['Nothing is loaded by ID: the player is a frame in the page.'],
    sources: [
        'https://developers.soundcloud.com/docs/api/html5-widget',
        'https://developers.soundcloud.com/blog/html5-widget-api',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$e = 'spotify.com';
/** Spotify players embedded in the page, and the script that controls them. */
const spotify = {
    id: 'spotify',
    name: 'Spotify',
    category: 'functional',
    categoryNote: 'The frame also carries measurement cookies.',
    company: 'Spotify AB',
    country: 'SE',
    purpose: 'Plays music or podcasts that are hosted by Spotify.',
    policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
    hosts: ['spotify.com', '*.spotify.com', 'spotifycdn.com', '*.spotifycdn.com', 'scdn.co', '*.scdn.co'],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: 'sp_t', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: domain$e },
        { name: 'sp_landing', duration: 'P1D', purpose: 'Keeps the first page that was opened.', domain: domain$e },
    ],
    markers: ['onSpotifyIframeApiReady'],
    globals: ['onSpotifyIframeApiReady', 'SpotifyIframeApi'],
    embeds: [
        {
            frames: ['open.spotify.com/embed/', 'open.spotify.com/embed-podcast/', 'embed.spotify.com/'],
            pages: [['/embed(?:-podcast)?/(\\w+/\\w+)', 'https://open.spotify.com/$1']],
        },
    ],
    stop: 'remove',
    notes: ['Nothing is loaded by ID: the player is a frame in the page.'],
    sources: [
        'https://developer.spotify.com/documentation/embeds/guides/using-the-iframe-api',
        'https://developer.spotify.com/documentation/embeds',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The Spotify Pixel (ping.min.js), which measures adverts on Spotify and in podcasts. */
const spotifyPixel = {
    id: 'spotify-pixel',
    name: 'Spotify Pixel',
    confidence: 'low',
    category: 'marketing',
    company: 'Spotify AB',
    country: 'SE',
    purpose: 'Measures whether adverts heard on Spotify lead to actions here.',
    policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{32}$',
            example: '00000000000000000000000000000000',
            about: 'the 32 letters and digits of the pixel ID (Spotify Ad Analytics, Your pixels)',
            required: true,
        },
    },
    // img.byspotify.com takes the events of the pixel that is a picture.
    // https://help.adanalytics.spotify.com/implementing-your-spotify-pixel-with-floodlight
    hosts: ['*.byspotify.com', 'pixels.spotify.com'],
    cookies: [{ name: '__spdt', duration: 'P1Y', purpose: 'Recognises the visitor for adverts.' }],
    markers: ['pixel.byspotify.com', 'spdt('],
    globals: ['spdt'],
    load: {
        script: 'https://pixel.byspotify.com/ping.min.js',
        attributes: { id: 'spdt-capture' },
        queue: { name: 'spdt', store: 'q' },
        calls: [
            ['spdt', 'conf', { key: '{id}' }],
            ['spdt', 'view'],
        ],
    },
    // It has no stop call.
    stop: 'reload',
    sources: [
        'https://help.adanalytics.spotify.com/implementing-your-spotify-pixel-with-floodlight',
        'https://help.adanalytics.spotify.com/technical-pixel-docs',
        'https://ads.spotify.com/en-US/help-center/spotify-pixel/',
    ],
};

/** Stripe.js, which takes payments in frames of Stripe and gathers signals against fraud. */
const stripe = {
    id: 'stripe',
    name: 'Stripe',
    category: 'necessary',
    categoryNote: 'Necessary on pages where visitors pay; fraud signals on every page are disputed.',
    company: 'Stripe, Inc. (Stripe Payments Europe Ltd)',
    country: 'US',
    purpose: 'Takes payments and protects them against fraud.',
    policyUrl: 'https://stripe.com/privacy',
    params: {
        id: {
            pattern: '^pk_(live|test)_[A-Za-z0-9]{10,120}$',
            example: 'pk_test_00000000000000',
            about: 'the publishable key (Developers, API keys)',
        },
    },
    hosts: ['stripe.com', '*.stripe.com', 'stripe.network', '*.stripe.network'],
    cookies: [
        { name: '__stripe_mid', duration: 'P1Y', purpose: 'Recognises the device to detect fraud.' },
        { name: '__stripe_sid', duration: 'PT30M', purpose: 'Recognises the visit to detect fraud.' },
        {
            name: 'm',
            duration: 'P400D',
            purpose: 'Recognises the device to detect fraud.',
            domain: 'm.stripe.com',
            httpOnly: true,
        },
    ],
    markers: ['Stripe(', 'js.stripe.com'],
    globals: ['Stripe'],
    defines: ['Stripe'],
    embeds: [{ frames: ['js.stripe.com/', 'hooks.stripe.com/', 'checkout.stripe.com/', 'buy.stripe.com/'] }],
    brings: ['hcaptcha'],
    stop: 'reload',
    notes: [
        'Nothing is loaded by key: the site’s own code calls Stripe with it.',
        'The query ?advancedFraudSignals=false on the address of the script ends the extra fraud signals.',
    ],
    sources: [
        'https://docs.stripe.com/js/including',
        'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
        'https://docs.stripe.com/sdks/stripejs-versioning',
        'https://stripe.com/legal/cookies-policy',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Where its third-party cookies live. */
const domain$d = 'taboola.com';
/** The Taboola Pixel of advertisers (tfa.js), and the widgets with which publishers recommend content (loader.js). */
const taboola = {
    id: 'taboola',
    name: 'Taboola',
    confidence: 'medium',
    category: 'marketing',
    company: 'Taboola, Inc.',
    country: 'US',
    purpose: 'Recommends sponsored content and measures adverts.',
    policyUrl: 'https://www.taboola.com/policies/privacy-policy',
    optOutUrl: 'https://www.taboola.com/policies/privacy-policy#user-choices-and-optout',
    params: {
        id: {
            pattern: '^\\d{5,10}$',
            example: '1234567',
            about: 'the digits of the account ID (Taboola Ads, Pixel)',
            required: true,
        },
    },
    hosts: ['taboola.com', '*.taboola.com', 'taboolasyndication.com', '*.taboolasyndication.com'],
    cookies: [
        { name: 't_gid', duration: 'P13M', purpose: 'Recognises the visitor for adverts.' },
        { name: 't_pt_gid', duration: 'P13M', purpose: 'Recognises the visitor after an advert.' },
        { name: 'taboola_select', duration: 'P1Y', purpose: 'Remembers that a feature was used.' },
        { name: 'taboola_fp_td_user_id', duration: 'P1Y', purpose: 'Marks a click on a recommendation.' },
        { name: '_tb_sess_r', duration: 'PT30M', purpose: 'Keeps where the visit came from.' },
        { name: '_tb_t_ppg', duration: 'PT30M', purpose: 'Keeps the page seen before.' },
        { name: 'tb_click_param', duration: 'PT50S', purpose: 'Measures a click on a recommendation.' },
        { name: 'trc_cookie_storage', duration: 'P1Y', purpose: 'Recognises the visitor.' },
        { name: 't_gid', duration: 'P13M', purpose: 'Recognises the visitor for adverts.', domain: domain$d },
        { name: 't_pt_gid', duration: 'P13M', purpose: 'Recognises the visitor after an advert.', domain: domain$d },
        { name: 'taboola_session_id', duration: 'session', purpose: 'Recognises the visit.', domain: domain$d },
        { name: 'abLdr', duration: 'PT3H', purpose: 'Chooses the version of the script.', domain: domain$d },
        { name: 'abMbl', duration: 'PT3H', purpose: 'Chooses the version for phones.', domain: domain$d },
    ],
    storage: ['taboola*', 'trc_*'],
    markers: ['_tfa.push', '_taboola.push', 'cdn.taboola.com/libtrc'],
    globals: ['_tfa', '_taboola', 'TRC', 'TRCImpl', 'TFASC'],
    brings: ['*'],
    load: {
        script: 'https://cdn.taboola.com/libtrc/unip/{id}/tfa.js',
        attributes: { id: 'tb_tfa_script' },
        calls: [['_tfa.push', { notify: 'event', name: 'page_view', id: '{#id}' }]],
    },
    // It has no stop call.
    stop: 'reload',
    notes: [
        'It obeys a TCF consent string where there is one.',
        'Only the pixel is loaded by ID: a publisher’s widgets stay in the page as Taboola gives them.',
    ],
    sources: [
        'https://developers.taboola.com/pixel/docs/add-the-base-pixel-manually',
        'https://developers.taboola.com/web-integrations/docs/invisible-widgets',
        'https://policies.taboola.com/en/cookie-policy',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** The chat widget of tawk.to. */
const tawkTo = {
    id: 'tawk-to',
    name: 'tawk.to',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Also watches which pages visitors open before they chat.',
    company: 'tawk.to inc.',
    country: 'US',
    purpose: 'Offers a live chat with the site owner.',
    policyUrl: 'https://www.tawk.to/privacy-policy/',
    params: {
        id: {
            pattern: '^[0-9a-f]{24}$',
            example: '5f0000000000000000000000',
            about: 'the property ID (Administration, Overview)',
            required: true,
        },
        widget: {
            pattern: '^(default|[0-9a-z]{6,20})$',
            example: 'default',
            about: 'the widget ID (the last part of the address in the code)',
            required: true,
        },
    },
    hosts: ['tawk.to', '*.tawk.to', 'tawk.link', '*.tawk.link', 's3.amazonaws.com/tawk-to-pi/'],
    cookies: [
        { name: 'TawkConnectionTime', duration: 'session', purpose: 'Keeps several tabs on one connection.' },
        { name: 'twk_idm_key', duration: 'session', purpose: 'Keeps the visitor connected.' },
        { name: 'twk_uuid_*', duration: 'P180D', purpose: 'Recognises a returning visitor.' },
        { name: '__tawkuuid', duration: 'P180D', purpose: 'Recognises a returning visitor (older widget).' },
        { name: 'TawkCookie', duration: 'session', purpose: 'Keeps the visit together (older widget).' },
        { name: 'Tawk_*', duration: 'session', purpose: 'Remembers the state of the older widget.' },
        {
            name: 'tawkUUID',
            duration: 'P180D',
            purpose: 'Recognises a returning visitor (older widget).',
            domain: 'tawk.to',
        },
        {
            name: 'tawk_*',
            duration: 'P180D',
            purpose: 'Recognises the visitor and the visit.',
            domain: 'tawk.to',
        },
    ],
    storage: ['twk_*', 'Tawk_*', 'tawk_*'],
    markers: ['Tawk_API', 'Tawk_LoadStart', 'embed.tawk.to'],
    globals: ['Tawk_API', 'Tawk_LoadStart', '$_Tawk', '$_Tawk_AccountKey', 'Tawk_Window'],
    load: {
        script: 'https://embed.tawk.to/{id}/{widget}',
        attributes: { charset: 'UTF-8', crossorigin: '*' },
        set: { Tawk_API: {}, Tawk_LoadStart: '{now}' },
    },
    // Not autoStart: start is there only once the file has run, so nothing would start what autoStart keeps back.
    // https://developer.tawk.to/jsapi/
    consent: {
        grant: [['Tawk_API.start', { showWidget: true }]],
        revoke: [['Tawk_API.hideWidget'], ['Tawk_API.shutdown']],
    },
    stop: 'runtime',
    stopNote: 'Its connection is closed and the widget hidden; a chat that goes on ends with it.',
    sources: [
        'https://developer.tawk.to/jsapi/',
        'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$c = 'adsrvr.org';
/** The Universal Pixel of The Trade Desk: up_loader 3, and the older version 1. */
const theTradeDesk = {
    id: 'the-trade-desk',
    name: 'The Trade Desk',
    confidence: 'medium',
    category: 'marketing',
    company: 'The Trade Desk, Inc.',
    country: 'US',
    purpose: 'Builds audiences and measures adverts bought through The Trade Desk.',
    policyUrl: 'https://www.thetradedesk.com/us/privacy',
    optOutUrl: 'https://www.adsrvr.org/',
    params: {
        id: {
            pattern: '^[a-z0-9]{7}$',
            example: 'abc1234',
            about: 'the advertiser ID, 7 letters and digits (in the pixel’s code)',
            required: true,
        },
        tag: {
            pattern: '^[a-z0-9]{7}$',
            example: 'def5678',
            about: 'the ID of the universal pixel, 7 letters and digits (in the pixel’s code)',
            required: true,
        },
    },
    hosts: ['adsrvr.org', '*.adsrvr.org'],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: 'TDID', duration: 'P1Y', purpose: 'Recognises the browser for adverts.', domain: domain$c },
        { name: 'TDCPM', duration: 'P1Y', purpose: 'Keeps when IDs were matched with partners.', domain: domain$c },
    ],
    markers: ['ttd_dom_ready', 'TTDUniversalPixelApi', 'ttdConversionEvents'],
    globals: ['ttdConversionEvents', 'ttdConversionEventsLayer', 'ttd_dom_ready', 'TTDUniversalPixelApi'],
    // Of version 1, whose code calls them right after the file.
    defines: ['ttd_dom_ready', 'TTDUniversalPixelApi'],
    brings: ['*'],
    load: {
        script: 'https://js.adsrvr.org/up_loader.3.0.0.js',
        queue: { name: 'ttdConversionEvents', into: 'ttdConversionEventsLayer' },
        calls: [
            ['ttdConversionEvents', 'init', { advertiserId: '{id}', pixelIds: ['{tag}'] }],
            ['ttdConversionEvents', 'event', { advertiserId: '{id}', pixelIds: ['{tag}'] }],
        ],
    },
    // It has no stop call.
    stop: 'reload',
    sources: [
        'https://docs.tealium.com/client-side-tags/the-trade-desk-universal-pixel-tag/',
        'https://www.thetradedesk.com/us/privacy',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where most of its third-party cookies live. */
const domain$b = 'tiktok.com';
/** TikTok videos embedded in the page, and embed.js, which puts a frame in the place of a quotation. */
const tiktokEmbed = {
    id: 'tiktok-embed',
    name: 'TikTok embeds',
    confidence: 'medium',
    category: 'marketing',
    categoryNote: 'Functional for some owners.',
    company: 'TikTok Pte. Ltd. (TikTok Technology Ltd in the EEA)',
    country: 'SG',
    purpose: 'Shows videos that are hosted by TikTok.',
    policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
    params: {
        id: {
            pattern: '^\\d{15,22}$',
            example: '7000000000000000000',
            about: 'the digits of the video ID (at the end of the video’s address)',
        },
    },
    hosts: [
        'www.tiktok.com',
        'tiktokcdn.com',
        '*.tiktokcdn.com',
        'tiktokcdn-us.com',
        '*.tiktokcdn-us.com',
        'tiktokcdn-eu.com',
        '*.tiktokcdn-eu.com',
        'ttwstatic.com',
        '*.ttwstatic.com',
        'byteoversea.com',
        '*.byteoversea.com',
        'ibytedtos.com',
        '*.ibytedtos.com',
    ],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: 'ttwid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: domain$b },
        { name: 'msToken', duration: 'P10D', purpose: 'Tells people from bots in requests.', domain: domain$b },
        { name: 'tt_csrf_token', duration: 'session', purpose: 'Protects forms against forgery.', domain: domain$b },
        { name: 'tt_chain_token', duration: 'P180D', purpose: 'Protects the requests of the player.', domain: domain$b },
        { name: 'MONITOR_WEB_ID', duration: 'P90D', purpose: 'Counts faults.', domain: 'byteoversea.com' },
    ],
    markers: ['tiktok-embed', 'tiktok.com/embed.js'],
    globals: ['tiktokEmbed'],
    embeds: [
        { frames: ['www.tiktok.com/embed/', 'www.tiktok.com/player/v1/'], element: 'blockquote.tiktok-embed' },
    ],
    // Its script brings others into the page itself.
    stop: 'reload',
    notes: ['Nothing is loaded by ID: the quotation and its script stay in the page as TikTok gives them.'],
    sources: [
        'https://developers.tiktok.com/doc/embed-videos/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$a = 'tiktok.com';
/** The TikTok Pixel (events.js), which measures adverts on TikTok. */
const tiktokPixel = {
    id: 'tiktok-pixel',
    name: 'TikTok Pixel',
    checked: '2026-11-22',
    category: 'marketing',
    company: 'TikTok Pte. Ltd. (TikTok Technology Ltd in the EEA)',
    country: 'SG',
    purpose: 'Measures whether TikTok adverts lead to actions here and builds audiences.',
    policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
    params: {
        id: {
            pattern: '^[A-Z0-9]{18,24}$',
            example: 'C0AAAAAAAAAAAAAAAAAA',
            about: 'the pixel ID in capitals and digits (Events Manager)',
            required: true,
        },
    },
    hosts: [
        'analytics.tiktok.com',
        '*.analytics.tiktok.com',
        'business-api.tiktok.com',
        'tiktokw.us',
        '*.tiktokw.us',
        'tiktokw.eu',
        '*.tiktokw.eu',
        'mon.tiktokv.com',
    ],
    cookies: [
        { name: '_ttp', duration: 'P390D', purpose: 'Recognises the visitor for measurement.' },
        {
            name: '_tt_enable_cookie',
            duration: 'P390D',
            purpose: 'Tells whether first-party cookies are allowed.',
        },
        { name: 'ttcsid', duration: 'P390D', purpose: 'Recognises the visit.' },
        { name: 'ttcsid_*', duration: 'P390D', purpose: 'Recognises the visit for one pixel.' },
        { name: 'ttclid', duration: 'P30D', purpose: 'Keeps the ID of a click on an advert.' },
        { name: '_ttp', duration: 'P390D', purpose: 'Recognises the visitor for measurement.', domain: domain$a },
        { name: 'ttwid', duration: 'P1Y', purpose: 'Recognises the browser at TikTok.', domain: domain$a },
        { name: 'msToken', duration: 'P10D', purpose: 'Guards requests against abuse.', domain: domain$a },
    ],
    storage: ['tt_appInfo', 'tt_sessionId', 'tt_pixel_session_index', 'tt_pixel_is_enrich_am_ok'],
    markers: ['TiktokAnalyticsObject', 'ttq.load', 'ttq.page', 'analytics.tiktok.com'],
    globals: ['ttq', 'TiktokAnalyticsObject', '_tt_config'],
    load: {
        script: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={id}&lib=ttq',
        attributes: { type: 'text/javascript' },
        queue: {
            name: 'ttq',
            // biome-ignore format: as a paragraph
            methods: [
                'page', 'track', 'identify', 'instances', 'debug', 'on', 'off', 'once', 'ready', 'alias', 'group',
                'enableCookie', 'disableCookie', 'holdConsent', 'revokeConsent', 'grantConsent',
            ],
            // What load() of the official snippet leaves behind; the file looks its pixel up there.
            props: { _i: { '{id}': [] }, _t: { '{id}': '{time}' }, _o: { '{id}': {} } },
        },
        set: { TiktokAnalyticsObject: 'ttq' },
        calls: [['ttq.page']],
    },
    // No holdConsent: the file itself is held, and on a page with an earlier yes nothing could take it back before the
    // official snippet has run.
    consent: {
        grant: [['ttq.grantConsent']],
        revoke: [['ttq.revokeConsent']],
    },
    // Revoked, it sends no more events; the gate holds the rest.
    stop: 'runtime',
    notes: [
        'An older official snippet lacks grantConsent and revokeConsent; the gate holds its requests all the same.',
    ],
    sources: [
        'https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3',
        'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
        'https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel',
        'https://business-api.tiktok.com/portal/docs?id=1739585600931842',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://github.com/c15t/c15t/tree/main/packages/scripts',
        'https://github.com/nuxt/scripts',
    ],
};

/** Where its third-party cookies live. */
const domain$9 = 'trustpilot.com';
/** TrustBoxes, which show reviews from Trustpilot, and the script that invites customers to write one. */
const trustpilot = {
    id: 'trustpilot',
    name: 'Trustpilot',
    confidence: 'medium',
    category: 'functional',
    categoryNote: 'The script for invitations is marketing.',
    company: 'Trustpilot A/S',
    country: 'DK',
    purpose: 'Shows what customers say of this company at Trustpilot.',
    policyUrl: 'https://legal.trustpilot.com/for-everyone/trustpilot-privacy-policy',
    params: {
        id: {
            pattern: '^[0-9a-f]{24}$',
            example: '5f0000000000000000000000',
            about: 'the ID of the business unit (data-businessunit-id in the TrustBox’s code)',
        },
        invite: {
            pattern: '^[A-Za-z0-9]{8,20}$',
            example: 'abcDEF1234567890',
            about: 'the integration key for invitations (Get reviews, JavaScript integration)',
        },
    },
    hosts: ['trustpilot.com', '*.trustpilot.com'],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: 'TP.uuid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: domain$9 },
        { name: 'ajs_anonymous_id', duration: 'P1Y', purpose: 'Counts visitors of Trustpilot.', domain: domain$9 },
        { name: 'amplitude_id*', duration: 'P1Y', purpose: 'Counts what visitors do at Trustpilot.', domain: domain$9 },
        { name: 'csrf-canary', duration: 'session', purpose: 'Protects forms against forgery.', domain: domain$9 },
    ],
    markers: ['trustpilot-widget', 'data-businessunit-id', 'TrustpilotObject'],
    globals: ['Trustpilot', 'TrustpilotObject', 'tp'],
    defines: ['Trustpilot'],
    parts: [
        {
            id: 'invitations',
            category: 'marketing',
            about: 'Invites customers to write a review.',
            hosts: ['invitejs.trustpilot.com'],
        },
    ],
    embeds: [{ frames: ['widget.trustpilot.com/trustboxes/'] }],
    stop: 'reload',
    notes: ['Nothing is loaded by ID: a TrustBox and its script stay in the page as Trustpilot gives them.'],
    sources: [
        'https://support.trustpilot.com/hc/en-us/articles/115011421468',
        'https://framer.com/help/articles/how-to-embed-trustpilot-widget-into-your-website',
        'https://legal.trustpilot.com/for-everyone/cookies',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$8 = 'twitch.tv';
/** Twitch players and chats embedded in the page, and the script that controls them. */
const twitch = {
    id: 'twitch',
    name: 'Twitch',
    confidence: 'medium',
    category: 'marketing',
    company: 'Twitch Interactive, Inc. (Amazon)',
    country: 'US',
    purpose: 'Shows live streams and videos from Twitch.',
    policyUrl: 'https://www.twitch.tv/p/legal/privacy-notice/',
    hosts: [
        'twitch.tv',
        '*.twitch.tv',
        'ttvnw.net',
        '*.ttvnw.net',
        'jtvnw.net',
        '*.jtvnw.net',
        'twitchcdn.net',
        '*.twitchcdn.net',
    ],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: 'unique_id', duration: 'P10Y', purpose: 'Recognises the visitor.', domain: domain$8 },
        { name: 'unique_id_durable', duration: 'P10Y', purpose: 'Recognises the visitor for longer.', domain: domain$8 },
        { name: 'server_session_id', duration: 'session', purpose: 'Recognises the visit.', domain: domain$8 },
        { name: 'twitch.lohp.countryCode', duration: 'P10Y', purpose: 'Keeps the visitor’s country.', domain: domain$8 },
        { name: 'api_token', duration: 'P10Y', purpose: 'Keeps the visitor signed in.', domain: domain$8 },
    ],
    markers: ['Twitch.Embed', 'Twitch.Player'],
    globals: ['Twitch'],
    defines: ['Twitch'],
    embeds: [
        {
            frames: ['player.twitch.tv/', 'embed.twitch.tv/', 'clips.twitch.tv/embed'],
            pages: [
                ['[?&]clip=([\\w-]+)', 'https://clips.twitch.tv/$1'],
                ['[?&]video=v?(\\d+)', 'https://www.twitch.tv/videos/$1'],
                ['[?&]channel=(\\w+)', 'https://www.twitch.tv/$1'],
            ],
        },
    ],
    stop: 'remove',
    notes: ['Nothing is loaded by ID: the player is a frame in the page.'],
    sources: [
        'https://dev.twitch.tv/docs/embed/video-and-clips/',
        'https://dev.twitch.tv/docs/embed/',
        'https://github.com/jkwakman/Open-Cookie-Database',
    ],
};

/** Where its third-party cookies live. */
const domain$7 = 'typeform.com';
/** Typeform’s forms embedded in the page, and embed.js, which puts frames in the place of marked elements. */
const typeform = {
    id: 'typeform',
    name: 'Typeform',
    confidence: 'medium',
    category: 'functional',
    company: 'TYPEFORM SL',
    country: 'ES',
    purpose: 'Shows a form or survey and takes the answers.',
    policyUrl: 'https://www.typeform.com/legal/privacy-policy',
    params: {
        id: {
            pattern: '^[A-Za-z0-9]{6,30}$',
            example: 'moe6aa',
            about: 'the form ID (at the end of the form’s address, /to/…)',
        },
    },
    hosts: [
        'typeform.com',
        '*.typeform.com',
        // The forms of accounts in the EU region.
        '*.typeform.eu',
    ],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: 'tf_respondent_cc', duration: 'P6M', purpose: 'Keeps the answer to the form’s banner.', domain: domain$7 },
        { name: 'attribution_user_id', duration: 'P1Y', purpose: 'Recognises visitors for adverts.', domain: domain$7 },
        { name: 'AWSALBTG', duration: 'P7D', purpose: 'Chooses a server.', domain: domain$7 },
        { name: 'AWSALBTGCORS', duration: 'P7D', purpose: 'Chooses a server for other sites.', domain: domain$7 },
        { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain: domain$7, httpOnly: true },
    ],
    markers: ['data-tf-live', 'data-tf-widget', 'data-tf-popup', 'embed.typeform.com', 'typeform-widget'],
    globals: ['tf', 'typeformEmbed'],
    defines: ['tf', 'typeformEmbed'],
    embeds: [
        {
            frames: ['form.typeform.com/to/', '*.typeform.com/to/', 'form.typeform.eu/to/'],
            privacy: { query: 'disable-tracking=true', note: 'As data-tf-disable-tracking makes it.' },
        },
    ],
    stop: 'remove',
    notes: [
        'Nothing is loaded by ID: the marked element and the script stay in the page as Typeform gives them.',
    ],
    sources: [
        'https://github.com/Typeform/embed/blob/main/packages/embed',
        'https://www.typeform.com/developers/embed/',
        'https://help.typeform.com/hc/en-us/articles/360029581691',
        'https://github.com/jkwakman/Open-Cookie-Database',
    ],
};

/** The Umami tracker (script.js), from Umami’s cloud or from the site owner’s own server. */
const umami = {
    id: 'umami',
    name: 'Umami',
    confidence: 'medium',
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'No cookies; many owners run it without consent.',
    company: 'Umami Software, Inc., or the site owner when self-hosted',
    country: 'US',
    purpose: 'Counts visits and shows which pages are read, without cookies.',
    policyUrl: 'https://umami.is/privacy',
    params: {
        id: {
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the website ID (Settings, Websites, or data-website-id in the tracking code)',
            required: true,
        },
    },
    hosts: ['umami.is', '*.umami.is', 'api-gateway.umami.dev', '*/umami.js'],
    cookies: [],
    // Not umami.disabled: people set it to keep their own visits out, so erasing it would count them again.
    // https://umami.is/docs/exclude-my-own-visits
    markers: ['data-website-id', 'umami.is/script.js'],
    globals: ['umami'],
    defines: ['umami'],
    load: {
        script: 'https://cloud.umami.is/script.js',
        attributes: { 'data-website-id': '{id}' },
    },
    // It has no stop call; the tracker goes on following clicks and addresses until a new page.
    stop: 'reload',
    notes: [
        'Only Umami’s cloud is loaded by ID: a tracker on a server of the owner’s stays in the page as Umami gives it, its address under hosts.',
    ],
    sources: ['https://umami.is/docs/tracker-configuration', 'https://umami.is/docs/exclude-my-own-visits'],
};

/** The Userlike website messenger, now of Lime Connect: a chat whose script is named after the widget. */
const userlike = {
    id: 'userlike',
    name: 'Userlike',
    confidence: 'low',
    category: 'functional',
    company: 'Lime Connect GmbH (Userlike)',
    country: 'DE',
    purpose: 'Offers a live chat with the site owner.',
    policyUrl: 'https://www.userlike.com/en/privacy',
    params: {
        id: {
            pattern: '^[0-9a-f]{40,70}$',
            example: '0000000000000000000000000000000000000000000000000000000000000000',
            about: 'the widget key (the name of the file in the widget’s code, without .js)',
            required: true,
        },
    },
    hosts: [
        'userlike.com',
        '*.userlike.com',
        'userlike-cdn.com',
        '*.userlike-cdn.com',
        'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com',
    ],
    cookies: [
        { name: 'uslk_umm_*_c', duration: 'P1Y', purpose: 'Recognises a visitor who uses the chat.' },
        // How long it lasts is a setting of the widget.
        { name: 'uslk_umm_*_s', duration: 'session', purpose: 'Keeps the chat and recognises the visitor.' },
        { name: 'uslk_e', duration: 'P1Y', purpose: 'Recognises a visitor of the chat (older).' },
        { name: 'uslk_s', duration: 'session', purpose: 'Keeps the state of the chat (older).' },
    ],
    erase: ['uslk_*'],
    storage: ['uslk_*'],
    markers: ['userlike-cdn-widgets', 'userlikeReady'],
    globals: ['userlike', 'userlikeReady', 'userlikeData', 'userlikeConfig'],
    load: { script: 'https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/{id}.js' },
    // It has no stop call: userlikeQuitChat ends a conversation, not the widget.
    stop: 'reload',
    sources: [
        'https://faq.userlike.com/all-documents/does-userlike-use-cookies-and-if-yes-what-for',
        'https://docs.userlike.com/',
        'https://www.npmjs.com/package/tarteaucitronjs',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** Where its third-party cookies live. */
const domain$6 = 'vimeo.com';
/** Vimeo players embedded in the page, and the script that controls them. */
const vimeo = {
    id: 'vimeo',
    name: 'Vimeo',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Analytics cookies unless do-not-track is set on the player.',
    company: 'Vimeo.com, Inc.',
    country: 'US',
    purpose: 'Plays a video hosted by Vimeo.',
    policyUrl: 'https://vimeo.com/privacy',
    params: {
        id: {
            pattern: '^\\d{4,12}(/[0-9a-f]{8,12})?$',
            example: '76979871',
            about: 'the video ID, after /video/ in the address',
        },
    },
    hosts: ['vimeo.com', '*.vimeo.com', 'vimeocdn.com', '*.vimeocdn.com'],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: 'vuid', duration: 'P2Y', purpose: 'Recognises the visitor for statistics.', domain: domain$6 },
        { name: 'player', duration: 'P1Y', purpose: 'Keeps settings of the player, such as the volume.', domain: domain$6 },
        { name: 'flags', duration: 'P1Y', purpose: 'Keeps which features the video’s owner chose.', domain: domain$6 },
        { name: '*_password', duration: 'session', purpose: 'Keeps the password of a protected video.', domain: domain$6 },
        {
            name: '*_webinar_registrant',
            duration: 'P7D',
            purpose: 'Recognises who registered for a webinar.',
            domain: domain$6,
        },
        { name: 'lc_*', duration: 'P7D', purpose: 'Recognises who filled in a form of a video.', domain: domain$6 },
        { name: 'continuous_play_v3', duration: 'P1Y', purpose: 'Keeps whether the next video starts.', domain: domain$6 },
        { name: 'sd_identity', duration: 'P2Y', purpose: 'Recognises the visitor for statistics.', domain: domain$6 },
        { name: 'sd_client_id', duration: 'P2Y', purpose: 'Recognises the browser for statistics.', domain: domain$6 },
        { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain: domain$6, httpOnly: true },
        { name: '_cfuvid', duration: 'session', purpose: 'Limits the rate of requests.', domain: domain$6, httpOnly: true },
        { name: 'player_clearance', duration: 'P7D', purpose: 'Keeps bots out.', domain: domain$6, httpOnly: true },
        { name: 'cf_clearance', duration: 'P1Y', purpose: 'Keeps bots out.', domain: domain$6, httpOnly: true },
    ],
    markers: ['Vimeo.Player', 'player.vimeo.com'],
    globals: ['Vimeo'],
    defines: ['Vimeo'],
    embeds: [
        {
            frames: [
                'player.vimeo.com/video/',
                'vimeo.com/event/',
                'vimeo.com/showcase/',
                'player.vimeo.com/progressive_redirect/',
            ],
            privacy: {
                query: 'dnt=1',
                note: 'Ends session data and statistics cookies; security cookies stay. Unlisted videos also need their h= value kept.',
            },
            pages: [
                ['/video/(\\d+)\\?(?:.*&)?h=(\\w+)', 'https://vimeo.com/$1/$2'],
                ['/video/(\\d+)', 'https://vimeo.com/$1'],
            ],
        },
    ],
    // The script that controls players is idle without one.
    stop: 'remove',
    sources: [
        'https://help.vimeo.com/hc/en-us/articles/26080940921361',
        'https://help.vimeo.com/hc/en-us/articles/12426260232977',
        'https://developer.vimeo.com/player/sdk/embed',
        'https://github.com/vimeo/player.js',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** The VWO SmartCode, which tests versions of pages and records visits. */
const vwo = {
    id: 'vwo',
    name: 'VWO',
    aliases: ['visual-website-optimizer'],
    confidence: 'medium',
    category: 'analytics',
    categoryNote: 'Experiments; functional or marketing for some owners. A hiding snippet may blank the page until it answers.',
    company: 'Wingify Software Pvt. Ltd.',
    country: 'IN',
    purpose: 'Shows visitors different versions of a page, compares them, and records visits.',
    policyUrl: 'https://vwo.com/privacy-policy/',
    optOutUrl: 'https://vwo.com/opt-out/',
    params: {
        id: {
            pattern: '^\\d{4,8}$',
            example: '123456',
            about: 'the digits of the account ID (account_id in the SmartCode)',
            required: true,
        },
    },
    hosts: [
        'visualwebsiteoptimizer.com',
        '*.visualwebsiteoptimizer.com',
        'vwo.com',
        '*.vwo.com',
        'wingify.com',
        '*.wingify.com',
        'd5phz18u4wuww.cloudfront.net',
    ],
    cookies: [
        { name: '_vwo_uuid', duration: 'P10Y', purpose: 'Recognises the visitor.' },
        { name: '_vwo_uuid_v2', duration: 'P1Y', purpose: 'Recognises the visitor on this domain.' },
        { name: '_vwo_sn', duration: 'PT30M', purpose: 'Keeps data of the current visit.' },
        { name: '_vwo_ds', duration: 'P90D', purpose: 'Keeps data of the visitor.' },
        { name: '_vwo_referrer', duration: 'session', purpose: 'Keeps where the visitor came from.' },
        { name: '_vwo_consent', duration: 'P100D', purpose: 'Remembers the consent given to VWO.' },
        { name: '_vwo_global_opt_out', duration: 'P10Y', purpose: 'Remembers an opt-out from VWO everywhere.' },
        { name: '_vwo_*', duration: 'P1Y', purpose: 'Keeps other settings of tests.' },
        { name: '_vis_opt_s', duration: 'P100D', purpose: 'Counts the visits of a visitor.' },
        { name: '_vis_opt_test_cookie', duration: 'session', purpose: 'Checks that cookies work.' },
        {
            name: '_vis_opt_exp_*',
            duration: 'P100D',
            purpose: 'Keeps the version that was shown, and goals reached.',
        },
        { name: '_vis_opt_out', duration: 'P10Y', purpose: 'Remembers an opt-out from VWO.' },
    ],
    erase: ['_vwo_*', '_vis_opt_*'],
    storage: ['_vwo_*', 'vwoSn*'],
    markers: ['_vwo_code', 'vwoCode', 'visualwebsiteoptimizer.com/j.php', '_vis_opt_'],
    globals: ['VWO', '_vwo_code', '_vwo_exp', '_vwo_exp_ids', '_vis_opt_queue', '_vwo_settings_timer'],
    // The synchronous SmartCode: the asynchronous one puts the page's own address into that of its file.
    // https://help.vwo.com/hc/en-us/articles/360034514514
    load: {
        script: 'https://dev.visualwebsiteoptimizer.com/lib/{id}.js',
        attributes: { id: 'vwoCode', referrerpolicy: 'no-referrer-when-downgrade' },
    },
    // No consent calls: optOutVisitor lasts ten years, and only deleting its cookie takes it back.
    // https://developers.vwo.com/reference/opt-out
    stop: 'reload',
    sources: [
        'https://help.vwo.com/hc/en-us/articles/360034514514',
        'https://developers.vwo.com/reference/opt-out',
        'https://help.vwo.com/hc/en-us/articles/34254349279257-Configuring-VWO-SmartCode-for-Your-Website-s-Cookie-Consent',
        'https://help.vwo.com/hc/en-us/articles/360033990873',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://github.com/segmentio/analytics.js-integrations',
    ],
};

/** The video player of Wistia, as a script or a frame. */
const wistia = {
    id: 'wistia',
    name: 'Wistia',
    checked: '2026-11-22',
    category: 'functional',
    categoryNote: 'Analytics when viewing statistics per person are used; privacy mode is off by default.',
    company: 'Wistia, Inc.',
    country: 'US',
    purpose: 'Plays videos and counts how they are watched.',
    policyUrl: 'https://wistia.com/privacy',
    hosts: [
        'wistia.com',
        '*.wistia.com',
        'wistia.net',
        '*.wistia.net',
        'wistia.io',
        '*.wistia.io',
        'embedwistia-a.akamaihd.net',
    ],
    // Not loglevel: any page with the library of that name may write it.
    cookies: [
        { name: '__distillery', duration: 'P1Y', purpose: 'Recognises the viewer and what was watched.' },
        { name: '_distillery', duration: 'P1Y', purpose: 'Keeps how far a video was watched.' },
        { name: 'muxData', duration: 'P20Y', purpose: 'Measures the quality of playback.' },
        { name: '_simplex', duration: 'P1Y', purpose: 'Remembers where the visitor came from and landed.' },
        {
            name: 'wistia-http2-push-disabled',
            duration: 'P14D',
            purpose: 'Chooses how the player is delivered.',
        },
        {
            name: '__distillery',
            duration: 'P1Y',
            purpose: 'Recognises the viewer and what was watched.',
            domain: 'wistia.com',
        },
    ],
    storage: ['wistia', 'wistia-video-progress-*', '_simplex'],
    markers: ['window._wq', 'wistia_embed', 'wistia_async_', 'wistia-player', 'Wistia.api', 'wistiaJsonp'],
    globals: ['Wistia', '_wq', 'wistiaEmbeds', 'wistiaEmbedShepherdReady'],
    // Older codes call Wistia.embed right after the file.
    defines: ['Wistia'],
    embeds: [
        {
            frames: [
                'fast.wistia.net/embed/iframe/',
                'fast.wistia.com/embed/iframe/',
                'fast.wistia.net/embed/playlists/',
                'fast.wistia.com/embed/channel/',
            ],
            element: 'wistia-player, .wistia_embed',
            privacy: {
                query: 'doNotTrack=true',
                note: 'Player option of the same name in script embeds (do-not-track attribute on the element).',
            },
        },
    ],
    // https://docs.wistia.com/docs/player-privacy-mode
    consent: {
        grant: [['_wq.push', { '{do}': [['consent', true]] }]],
        revoke: [['_wq.push', { '{do}': [['consent', false]] }]],
    },
    stop: 'reload',
    stopNote: 'Identified tracking ends at once; anonymous viewing data goes on.',
    notes: [
        'There is nothing to load by an ID: put the official code of each video into the page.',
        'The player keeps its answer in local storage, and starts from the privacy mode of the account.',
        'Media server addresses change; the statistics hosts are the stable ones.',
    ],
    sources: [
        'https://docs.wistia.com/docs/player-privacy-mode',
        'https://docs.wistia.com/docs/player-embed-api',
        'https://support.wistia.com/en/articles/7986043-cookies-and-wistia',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Jetpack Stats, which counts page views on WordPress sites, with the Tracks script of WooCommerce and WordAds. */
const wordpressStats = {
    id: 'wordpress-stats',
    name: 'Jetpack Stats (WordPress.com)',
    aliases: ['jetpack', 'wp-stats'],
    checked: '2026-11-22',
    category: 'analytics',
    company: 'Automattic Inc.',
    country: 'US',
    purpose: 'Counts visits on sites built with WordPress.',
    policyUrl: 'https://automattic.com/privacy/',
    optOutUrl: 'https://automattic.com/cookies/',
    hosts: ['stats.wp.com', 'pixel.wp.com', 's.pubmine.com'],
    cookies: [
        { name: 'tk_ai', duration: 'P5Y', purpose: 'Recognises the visitor by a random ID.' },
        { name: 'tk_lr', duration: 'P1Y', purpose: 'Remembers the site the visitor last came from.' },
        { name: 'tk_or', duration: 'P5Y', purpose: 'Remembers the site the visitor first came from.' },
        { name: 'tk_r3d', duration: 'P3D', purpose: 'Remembers where the visitor came from for three days.' },
        { name: 'tk_tc', duration: 'session', purpose: 'Checks that cookies work.' },
        { name: 'tk_ni', duration: 'P5Y', purpose: 'Recognises a visitor not signed in by a random ID.' },
        { name: 'tk_qs', duration: 'PT30M', purpose: 'Keeps the campaign that brought the visitor.' },
    ],
    markers: ['_stq', 'stats.wp.com/e-', '_tkq', 'clickTrackerInit'],
    globals: ['_stq', '_tkq', 'wpcom'],
    stop: 'reload',
    stopNote: 'It has no stop call.',
    notes: [
        'The plugin puts the tag into the page, with the number of the post and a file named after the week, which no parameter can give.',
        'Basic Stats without WooCommerce sets no cookies on visitors and sends only the pixel; the tk_ cookies come from the tracks script (w.js).',
    ],
    sources: [
        'https://jetpack.com/support/cookies/',
        'https://github.com/Automattic/legalmattic/blob/master/Cookie-Policy.md',
        'https://packagist.org/packages/automattic/jetpack-stats',
        'https://jetpack.com/support/jetpack-stats/',
        'https://automattic.com/cookies/',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Where its third-party cookies live. */
const domain$5 = 'twitter.com';
/** The X (formerly Twitter) pixel, uwt.js, and the older single-event script, oct.js. */
const xAds = {
    id: 'x-ads',
    name: 'X (Twitter) conversion tracking',
    aliases: ['twitter-ads', 'x-pixel', 'twitter-pixel', 'uwt'],
    checked: '2026-11-22',
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
        { name: 'guest_id', duration: 'P400D', purpose: 'Recognises a visitor not signed in.', domain: domain$5 },
        { name: 'guest_id_ads', duration: 'P400D', purpose: 'Picks adverts for guests.', domain: domain$5 },
        { name: 'guest_id_marketing', duration: 'P400D', purpose: 'Picks adverts for guests.', domain: domain$5 },
        { name: 'personalization_id', duration: 'P400D', purpose: 'Personalises adverts.', domain: domain$5 },
        { name: 'muc_ads', duration: 'P400D', purpose: 'Measures advert campaigns.', domain: 't.co' },
    ],
    markers: [
        "twq('config'",
        'twq("config"',
        "twq('init'",
        "twq('track'",
        "twq('event'",
        'uwt.js',
        'twttr.conversion.trackPid',
    ],
    globals: ['twq', 'twttr'],
    // Of oct.js, which the older tag calls right after it as twttr.conversion.
    defines: ['twttr'],
    load: {
        script: 'https://static.ads-twitter.com/uwt.js',
        queue: { name: 'twq', store: 'queue', direct: 'exe', props: { version: '1.1' } },
        calls: [['twq', 'config', '{id}']],
    },
    stop: 'reload',
    stopNote: 'It has no stop call: restricted_data_use limits what X does with the data, not what is sent.',
    sources: [
        'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
        'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites/restricted-data-use-guide',
        'https://help.x.com/en/rules-and-policies/x-cookies',
    ],
};

/** Where its third-party cookies live. */
const domain$4 = 'twitter.com';
/** X for Websites, formerly Twitter for Websites: embedded posts and timelines, post and follow buttons. */
const xWidgets = {
    id: 'x-widgets',
    name: 'X (Twitter) widgets',
    aliases: ['twitter-widgets', 'twitter-timeline', 'x-embed', 'twitter-button'],
    checked: '2026-11-22',
    category: 'marketing',
    categoryNote: 'Functional for some owners; do-not-track marking limits personalisation.',
    company: 'X Corp. (X Internet Unlimited Company in the EEA)',
    country: 'US',
    purpose: 'Shows posts, timelines or buttons from X.',
    policyUrl: 'https://x.com/en/privacy',
    optOutUrl: 'https://x.com/settings/account/personalization',
    hosts: [
        'platform.twitter.com',
        'platform.x.com',
        'syndication.twitter.com',
        'syndication.x.com',
        'cdn.syndication.twitter.com',
        'publish.twitter.com',
        'publish.x.com',
        'api.twitter.com/1.1/',
        '*.twimg.com',
    ],
    cookies: [
        { name: 'guest_id', duration: 'P400D', purpose: 'Recognises a visitor not signed in.', domain: 'x.com' },
        { name: 'guest_id', duration: 'P400D', purpose: 'Recognises a visitor not signed in.', domain: domain$4 },
        { name: 'guest_id_ads', duration: 'P400D', purpose: 'Picks adverts for guests.', domain: domain$4 },
        { name: 'guest_id_marketing', duration: 'P400D', purpose: 'Picks adverts for guests.', domain: domain$4 },
        { name: 'personalization_id', duration: 'P400D', purpose: 'Personalises adverts.', domain: domain$4 },
        { name: '_twitter_sess', duration: 'session', purpose: 'Keeps the visit at X.', domain: domain$4 },
        { name: 'ct0', duration: 'PT6H', purpose: 'Protects requests against forgery.', domain: domain$4 },
        { name: 'gt', duration: 'PT3H', purpose: 'Lets a guest ask for posts.', domain: domain$4 },
        { name: 'tfw_exp', duration: 'P14D', purpose: 'Shows the same variant of a widget again.', domain: domain$4 },
        {
            name: 'syndication_guest_id',
            duration: 'P400D',
            purpose: 'Recognises a visitor of older widgets.',
            domain: domain$4,
        },
    ],
    // Not local_storage_support_test: others name their tests so, too.
    storage: ['__widgetsettings'],
    markers: [
        'twitter-wjs',
        'twttr.widgets',
        'twitter-tweet',
        'twitter-timeline',
        'twitter-share-button',
        'twitter-follow-button',
    ],
    globals: ['twttr', '__twttrll', '__twttr'],
    embeds: [
        {
            frames: [
                'platform.twitter.com/embed/',
                'platform.twitter.com/widgets/',
                'syndication.twitter.com/',
                'platform.x.com/embed/',
            ],
            element: 'blockquote.twitter-tweet, a.twitter-timeline, a.twitter-share-button, a.twitter-follow-button',
            privacy: {
                note: 'data-dnt="true" on the element, or <meta name="twitter:dnt" content="on">, limits personalisation; the request still goes out.',
            },
        },
    ],
    stop: 'reload',
    notes: [
        'There is nothing to load by an ID: put the official script and the posts into the page.',
        'A plain link to x.com/intent/post needs no consent.',
    ],
    sources: [
        'https://docs.x.com/x-for-websites/javascript-api/guides/set-up-x-for-websites',
        'https://docs.x.com/x-for-websites/webpage-properties',
        'https://help.x.com/en/rules-and-policies/x-cookies',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$3 = 'yandex.ru';
/** The counter of Yandex Metrica (tag.js), and the older watch.js. */
const yandexMetrica = {
    id: 'yandex-metrica',
    name: 'Yandex Metrica',
    checked: '2026-11-22',
    category: 'analytics',
    categoryNote: 'Marketing when advertising features are used.',
    company: 'YANDEX LLC',
    country: 'RU',
    purpose: 'Counts visits, shows where visitors click, and can record visits.',
    policyUrl: 'https://yandex.com/legal/confidential/',
    optOutUrl: 'https://yandex.com/support/metrica/general/user-opt-out.html',
    params: {
        id: {
            pattern: '^\\d{5,12}$',
            example: '12345678',
            about: 'the digits of the counter number (Metrica, My counters)',
            required: true,
        },
    },
    hosts: [
        'mc.yandex.*',
        'mc.webvisor.org',
        'mc.webvisor.com',
        'an.yandex.ru',
        'cdn.jsdelivr.net/npm/yandex-metrica-watch/',
        'd31j93rd8oukbv.cloudfront.net/metrika/',
    ],
    cookies: [
        { name: '_ym_uid', duration: 'P1Y', purpose: 'Recognises the visitor.' },
        { name: '_ym_d', duration: 'P1Y', purpose: 'Keeps the date of the first visit.' },
        { name: '_ym_isad', duration: 'P2D', purpose: 'Tells whether adverts are blocked.' },
        { name: '_ym_visorc', duration: 'PT30M', purpose: 'Keeps the state of a recording.' },
        { name: '_ym_visorc_*', duration: 'PT30M', purpose: 'Keeps the state of a recording.' },
        { name: '_ym_metrika_enabled', duration: 'PT60M', purpose: 'Checks that cookies work.' },
        { name: '_ym_metrika_enabled_*', duration: 'PT60M', purpose: 'Checks that cookies work.' },
        { name: '_ym_hostIndex', duration: 'P1D', purpose: 'Limits the number of requests.' },
        { name: '_ym_debug', duration: 'session', purpose: 'Turns the search for faults on.' },
        { name: '_ym_fa', duration: 'P1Y', purpose: 'Keeps when the visitor first did something.' },
        { name: '_ym_mp2_track', duration: 'P30D', purpose: 'Links telephone calls to a visit (Target Call).' },
        { name: '_ym_mp2_substs', duration: 'session', purpose: 'Keeps telephone numbers shown (Target Call).' },
        { name: 'yandexuid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: domain$3 },
        { name: 'yuidss', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: domain$3 },
        { name: 'ymex', duration: 'P1Y', purpose: 'Keeps when IDs were made, and others for them.', domain: domain$3 },
        { name: 'usst', duration: 'P1Y', purpose: 'Matches IDs between domains of Yandex.', domain: domain$3 },
        { name: 'yabs-sid', duration: 'session', purpose: 'Recognises the visit.', domain: domain$3 },
        { name: 'i', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: domain$3 },
        { name: 'is_gdpr', duration: 'P1Y', purpose: 'Tells whether the visitor is in Europe.', domain: domain$3 },
        { name: 'is_gdpr_b', duration: 'P1Y', purpose: 'Tells whether the visitor is in Europe.', domain: domain$3 },
        { name: 'bh', duration: 'P400D', purpose: 'Keeps details of the browser.', domain: domain$3 },
        { name: '_yasc', duration: 'P10Y', purpose: 'Tells people from bots.', domain: domain$3 },
    ],
    erase: ['_ym_*'],
    storage: ['_ym*'],
    markers: ['ym(', 'mc.yandex.ru/metrika', 'yandex_metrika_callbacks', 'Ya.Metrika'],
    globals: ['ym', 'Ya', 'yandex_metrika_callbacks', 'yandex_metrika_callbacks2'],
    // Of watch.js, after whose tag older code makes a counter.
    defines: ['Ya'],
    load: {
        script: 'https://mc.yandex.ru/metrika/tag.js',
        queue: { name: 'ym', store: 'a' },
        calls: [['ym', '{#id}', 'init', { clickmap: true, trackLinks: true, accurateTrackBounce: true }]],
    },
    // Its flag, disableYaCounter and the number, counts only when it is set before the counter starts.
    // https://yandex.com/support/metrica/general/user-opt-out.html
    stop: 'reload',
    sources: [
        'https://yandex.com/support/metrica/en/code/counter-initialize',
        'https://yandex.com/support/metrica/general/user-opt-out.html',
        'https://yandex.com/support/metrica/en/objects/method-reference',
        'https://yandex.com/support/metrica/general/cookie-usage.html',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** Where its third-party cookies live. */
const domain$2 = 'youtube.com';
/** YouTube players embedded in the page, and the script that controls them. */
const youtube = {
    id: 'youtube',
    name: 'YouTube',
    checked: '2026-11-22',
    category: 'marketing',
    categoryNote: 'Functional for many owners; the usual player sets advertising IDs.',
    company: 'Google LLC (YouTube)',
    country: 'US',
    purpose: 'Plays a video hosted by YouTube.',
    policyUrl: 'https://policies.google.com/privacy',
    optOutUrl: 'https://adssettings.google.com/',
    params: {
        id: {
            pattern: '^[\\w-]{11}$',
            example: 'dQw4w9WgXcQ',
            about: 'the video ID, after /embed/ in the address',
        },
    },
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
        { name: 'VISITOR_INFO1_LIVE', duration: 'P180D', purpose: 'Recognises the visitor.', domain: domain$2 },
        { name: 'VISITOR_PRIVACY_METADATA', duration: 'P180D', purpose: 'Keeps the consent at YouTube.', domain: domain$2 },
        { name: 'YSC', duration: 'session', purpose: 'Counts the videos watched.', domain: domain$2 },
        { name: 'PREF', duration: 'P8M', purpose: 'Keeps preferences of the player.', domain: domain$2 },
        { name: '__Secure-YEC', duration: 'P13M', purpose: 'Detects faults and abuse.', domain: domain$2 },
        {
            name: '__Secure-YNID',
            duration: 'P180D',
            purpose: 'Keeps preferences and guards against abuse.',
            domain: domain$2,
        },
        {
            name: '__Secure-ROLLOUT_TOKEN',
            duration: 'P180D',
            purpose: 'Chooses who gets new features first.',
            domain: domain$2,
        },
        { name: 'GPS', duration: 'PT30M', purpose: 'Keeps the location of a phone.', domain: domain$2 },
        { name: 'DEVICE_INFO', duration: 'P180D', purpose: 'Keeps details of the device.', domain: domain$2 },
        { name: 'LOGIN_INFO', duration: 'P2Y', purpose: 'Keeps the visitor signed in.', domain: domain$2 },
        { name: 'IDE', duration: 'P390D', purpose: 'Recognises the browser for ads.', domain: 'doubleclick.net' },
    ],
    markers: ['onYouTubeIframeAPIReady', 'YT.Player', 'youtube.com/iframe_api'],
    globals: ['YT', 'YTConfig', 'onYouTubeIframeAPIReady'],
    defines: ['YT'],
    embeds: [
        {
            frames: [
                'www.youtube.com/embed/',
                'youtube.com/embed/',
                'www.youtube.com/v/',
                'www.youtube.com/live_chat',
                'www.youtube-nocookie.com/embed/',
            ],
            privacy: {
                host: 'www.youtube-nocookie.com',
                note: 'Sets no cookies before the video is played, but still keeps a device ID and contacts Google.',
            },
            pages: [
                ['/embed/videoseries\\?(?:.*&)?list=([\\w-]+)', 'https://www.youtube.com/playlist?list=$1'],
                ['/(?:embed|v)/([\\w-]{11})(?![\\w-])', 'https://www.youtube.com/watch?v=$1'],
                ['/live_chat\\?(?:.*&)?v=([\\w-]{11})', 'https://www.youtube.com/watch?v=$1'],
            ],
        },
    ],
    brings: ['doubleclick'],
    // The script that controls players is idle without one.
    stop: 'remove',
    notes: ['What a player keeps in the storage of YouTube’s own origin cannot be erased from the page.'],
    sources: [
        'https://support.google.com/youtube/answer/171780',
        'https://developers.google.com/youtube/iframe_api_reference',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
    ],
};

/** The Zendesk web widget: Messaging, and the older Classic widget and chat (Zopim). */
const zendesk = {
    id: 'zendesk',
    name: 'Zendesk',
    aliases: ['zendesk-chat', 'zopim'],
    category: 'functional',
    company: 'Zendesk, Inc.',
    country: 'US',
    purpose: 'Offers a chat with the site owner and articles with help.',
    policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
    params: {
        id: {
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            example: '00000000-0000-4000-8000-000000000000',
            about: 'the widget key (Admin Centre, Messaging, Installation, after key=)',
            required: true,
        },
    },
    hosts: [
        'zendesk.com',
        '*.zendesk.com',
        'zdassets.com',
        '*.zdassets.com',
        'zopim.com',
        '*.zopim.com',
        'smooch.io',
        '*.smooch.io',
    ],
    cookies: [
        { name: '__zlcmid', duration: 'P1Y', purpose: 'Recognises a visitor of the chat.' },
        { name: '__zlcprivacy', duration: 'P1Y', purpose: 'Remembers the visitor’s answer on cookies.' },
        { name: '__zlcstore', duration: 'P1Y', purpose: 'Keeps the state of the chat.' },
        { name: '__zlcmid', duration: 'P1Y', purpose: 'Recognises a visitor of the chat.', domain: 'zopim.com' },
        {
            name: '__cf_bm',
            duration: 'PT30M',
            purpose: 'Tells people from bots.',
            domain: 'zendesk.com',
            httpOnly: true,
        },
        {
            name: '_zendesk_session',
            duration: 'PT8H',
            purpose: 'Keeps a session at Zendesk.',
            domain: 'zendesk.com',
        },
    ],
    storage: ['ZD-*', '__zlcstore'],
    markers: ['ze-snippet', 'zdassets.com/ekr', 'zESettings', '$zopim'],
    globals: ['zE', 'zESettings', '$zopim', 'zEACLoaded', 'zEmbed'],
    defines: ['zE', '$zopim'],
    load: {
        script: 'https://static.zdassets.com/ekr/snippet.js?key={id}',
        attributes: { id: 'ze-snippet' },
    },
    // Heard only by a widget that is there, since zE comes with the file: a page that starts with a yes needs no call.
    // https://developer.zendesk.com/api-reference/widget-messaging/web/core/
    consent: {
        grant: [['zE', 'messenger:set', 'cookies', 'all']],
        revoke: [['zE', 'messenger:set', 'cookies', 'none']],
    },
    // The call hides Messaging and deletes what it stored; the Classic widget, with the same tag, does not know it.
    stop: 'reload',
    sources: [
        'https://developer.zendesk.com/api-reference/widget-messaging/web/core/',
        'https://support.zendesk.com/hc/en-us/articles/4408824378650',
        'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://www.npmjs.com/package/third-party-web',
        'https://www.npmjs.com/package/tarteaucitronjs',
    ],
};

/** Where its third-party cookies live. */
const domain$1 = 'zoom.us';
/** Zoom on a page: the chat of Contact Center and Virtual Agent, and frames with meetings, webinars and recordings. */
const zoom = {
    id: 'zoom',
    name: 'Zoom',
    aliases: ['zoom-virtual-agent', 'zoom-contact-center', 'zoom-webinar'],
    checked: '2026-11-22',
    confidence: 'low',
    category: 'functional',
    company: 'Zoom Communications, Inc.',
    country: 'US',
    purpose: 'Offers chat or video contact, or a meeting or webinar registration.',
    policyUrl: 'https://www.zoom.com/en/trust/privacy/privacy-statement/',
    params: {
        id: {
            pattern: '^[\\w-]{6,80}$',
            example: 'your-api-key',
            about: 'the API key of the chat or campaign (data-apikey in the web tag)',
            required: true,
        },
        environment: {
            pattern: '^[a-z]{2}\\d{2}$',
            example: 'us01',
            about: 'the data centre (data-env in the web tag)',
            required: true,
        },
    },
    hosts: ['zoom.us', '*.zoom.us', 'zoom.com', '*.zoom.com', 'solvvy.com', '*.solvvy.com'],
    // All of them third-party: a script of the site can erase none.
    cookies: [
        { name: '_zm_ssid', duration: 'session', purpose: 'Recognises the visit.', domain: domain$1 },
        { name: '_zm_page_auth', duration: 'PT2H', purpose: 'Keeps the visit to one page together.', domain: domain$1 },
        { name: '_zm_ctaid', duration: 'PT2H', purpose: 'Recognises the browser for a visit.', domain: domain$1 },
        { name: '_zm_chtaid', duration: 'PT2H', purpose: 'Recognises the browser for a visit.', domain: domain$1 },
        { name: '_zm_visitor_guid', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: domain$1 },
        { name: '_zm_mtk_guid', duration: 'P2Y', purpose: 'Recognises the visitor.', domain: domain$1 },
        { name: '_zm_lang', duration: 'P1Y', purpose: 'Keeps the language.', domain: domain$1 },
        { name: '_zm_currency', duration: 'P1D', purpose: 'Keeps the currency.', domain: domain$1 },
        { name: 'cred', duration: 'session', purpose: 'Recognises the visit.', domain: domain$1 },
        { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain: domain$1, httpOnly: true },
    ],
    markers: ['ccistatic.zoom.us', 'zoomCampaignSdk', 'zcc-sdk.js', 'video-client.js', 'chat-client.js'],
    globals: ['zoomCampaignSdk', 'ZoomMtg', 'ZoomMtgEmbedded', 'zoomCampaignSdkConfig'],
    defines: ['zoomCampaignSdk', 'ZoomMtg', 'ZoomMtgEmbedded'],
    embeds: [
        {
            frames: [
                'zoom.us/webinar/register/',
                '*.zoom.us/webinar/register/',
                'zoom.us/wc/',
                '*.zoom.us/wc/',
                '*.zoom.us/rec/play/',
            ],
        },
    ],
    load: {
        script: 'https://{environment}ccistatic.zoom.us/{environment}cci/web-sdk/chat-client.js',
        attributes: { type: 'module', 'data-apikey': '{id}', 'data-env': '{environment}' },
    },
    // It has no stop call.
    stop: 'reload',
    notes: [
        'A web tag with an entry ID, and the video client, have an official tag of their own: put it in the page.',
    ],
    sources: [
        'https://developers.zoom.us/docs/contact-center/web/chat/',
        'https://developers.zoom.us/docs/virtual-agent/web/get-started/',
        'https://developers.zoom.us/docs/contact-center/web/',
        'https://developers.zoom.us/docs/meeting-sdk/web/get-started/',
        'https://www.zoom.com/en/trust/cookie-policy/',
    ],
};

/** Where its third-party cookies live. */
const domain = 'zoominfo.com';
/** The ZoomInfo tag, which recognises visitors' companies (WebSights) and completes forms. */
const zoominfo = {
    id: 'zoominfo',
    name: 'ZoomInfo',
    aliases: ['websights', 'zoominfo-formcomplete'],
    category: 'marketing',
    company: 'ZoomInfo Technologies LLC',
    country: 'US',
    purpose: 'Recognises which company a visitor comes from and completes business forms.',
    policyUrl: 'https://www.zoominfo.com/legal/privacy-policy',
    optOutUrl: 'https://privacyrequest.zoominfo.com/remove',
    params: {
        id: {
            pattern: '^[0-9a-f]{16,24}$',
            example: '0123456789abcdef0123',
            about: 'the project key (ZIProjectKey in the tag)',
            required: true,
        },
    },
    hosts: [
        'zoominfo.com',
        '*.zoominfo.com',
        'zi-scripts.com',
        '*.zi-scripts.com',
        'clickagy.com',
        '*.clickagy.com',
    ],
    cookies: [
        { name: '_zitok', duration: 'P1Y', purpose: 'Recognises the visitor.' },
        { name: 'ziwsSession', duration: 'session', purpose: 'Recognises the visit.' },
        { name: 'visitorId', duration: 'P1Y', purpose: 'Recognises the visitor.', domain: 'ws.zoominfo.com' },
        { name: '__cf_bm', duration: 'PT30M', purpose: 'Tells people from bots.', domain, httpOnly: true },
        { name: '_cfuvid', duration: 'session', purpose: 'Limits the rate of requests.', domain, httpOnly: true },
    ],
    storage: ['unifiedScriptVerified', '_ziconversation*', 'ziwsSession', 'ziwsSessionId', 'ziScriptSession'],
    markers: ['ZIProjectKey', 'zi-tag.js', 'ws.zoominfo.com/pixel', '_zi_fc', '_zi ='],
    globals: ['ZIProjectKey', 'zi', 'ZITag', 'ZIWhiteList', '_zi', '_zi_fc', 'ziVisitorId', 'zitag'],
    brings: ['*'],
    load: {
        script: 'https://js.zi-scripts.com/zi-tag.js',
        attributes: { type: 'text/javascript' },
        set: { ZIProjectKey: '{id}' },
    },
    // It has no stop call.
    stop: 'reload',
    notes: [
        'The unified tag loads further products chosen in the account (chat, scheduling, advert sync through Clickagy).',
        'An older pixel (ws.zoominfo.com/pixel/…) has no project key: put its code in the page.',
    ],
    sources: ['https://tech-docs.zoominfo.com/', 'https://www.zoominfo.com/legal/privacy-policy'],
};

// Made by `node scripts/vendor-index.mjs --write`.
/** Every vendor Askfirst knows, in the order of their ids. */
const catalogue = [
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

/**
 * What the guard in a page has to know of a configuration: whose hosts are held, and until which category's yes.
 *
 * @param ui Address of the UI.
 */
function guardData({ vendors = {}, cookie }, ui) {
    const hosts = {};
    const categories = {};
    const paths = [];
    const names = [];
    const defines = [];
    for (const [word, given] of Object.entries(vendors)) {
        const own = typeof given === 'object' ? given : {};
        const listed = findVendor(catalogue, word);
        const id = listed?.id ?? word;
        const category = own.category ?? listed?.category ?? 'marketing';
        if (category === 'necessary')
            continue;
        categories[id] = category;
        const claimed = claims.filter(([, vendor]) => vendor === id).map(([address]) => address);
        for (const address of [...(own.hosts ?? []), ...claimed]) {
            if (address.startsWith('/'))
                paths.push(address);
            const host = hostOf(address);
            if (host)
                hosts[host] = [...new Set([...(hosts[host] ?? []), id])];
        }
        const { cookies = [], storage = [] } = facts[id] ?? {};
        names.push(...cookies, ...storage, ...(own.storage ?? []));
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
        ui,
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

  --fetch-ahead  leaves the second of these out: the page gets its own files sooner, and the browser may fetch a
                 vendor's script that the HTML names, which does not run
  --help         prints this
`;
function main() {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: {
            config: { type: 'string' },
            src: { type: 'string', default: '/consent.js' },
            url: { type: 'string' },
            allow: { type: 'string', default: '' },
            'fetch-ahead': { type: 'boolean', default: false },
            help: { type: 'boolean', short: 'h', default: false },
        },
    });
    if (values.help) {
        console.log(USAGE);
        return;
    }
    if (positionals[0] !== 'guard' || !values.config)
        throw new Error(USAGE);
    const config = JSON.parse(readFileSync(values.config, 'utf8'));
    const guard = readFileSync(new URL('consent.guard.js', import.meta.url), 'utf8').trim();
    const ui = values.src.replace(/[^/]*$/, 'consent.ui.js');
    // In a script `</` could end it, and `<!--` could begin a comment.
    const data = JSON.stringify(guardData(config, ui)).replace(/</g, '\\u003c');
    const url = values.url ?? `/${values.config.split(/[\\/]/).pop()}`;
    const allowed = ["'self'", values.allow].join(' ').trim();
    const shield = `
document.write('<!'+'--')</script><meta http-equiv="Content-Security-Policy" content="default-src ${allowed}"><!-- -->`;
    // Both asked for at once, and as soon as a script that blocks: nothing can be answered before they are there.
    console.log(`<script>${guard.replace('ASKFIRST_GUARD', () => data)}${values['fetch-ahead'] ? '</script>' : shield}
<link rel="preload" as="fetch" crossorigin href="${url}">
<script async fetchpriority="high" src="${values.src}" data-config="${url}"></script>`);
}
try {
    main();
}
catch (error) {
    console.error(error.message);
    process.exitCode = 1;
}
