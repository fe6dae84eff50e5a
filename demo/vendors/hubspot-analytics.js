// HubSpot's analytics, second stage.
// Consent: _hsp setHubSpotConsent and revokeCookieConsent; _hsq doNotTrack ends everything and is kept in a
// cookie. https://developers.hubspot.com/docs/api-reference/tracking-code-api
const tag = standIn('hubspot/analytics');
let allowed = true;

window._hsp ||= [];
tag.follow(window._hsp, ([call, settings]) => {
  if (call === 'setHubSpotConsent') allowed = settings.analytics;
  if (call === 'revokeCookieConsent') allowed = false;
});

window._hsq ||= [];
tag.follow(window._hsq, ([call, settings]) => {
  if (call === 'doNotTrack') tag.cookie('__hs_do_not_track', 'yes', settings?.track ? 0 : undefined);
});

tag.repeat(() => {
  if (!allowed || document.cookie.includes('__hs_do_not_track=yes')) return;
  tag.cookie('hubspotutk', '4f1c2d3e');
  tag.cookie('__hstc', '20629287.4f1c2d3e.1763798400');
  tag.cookie('__hssc', '20629287.1.1763798400');
  tag.cookie('__hssrc', '1');
  tag.send('https://track.hubspot.com/__ptq.gif?k=1');
});
