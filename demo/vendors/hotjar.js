// Hotjar, first stage: settings of the site, then the recorder.
const tag = standIn('hotjar');

window.hjSiteSettings = { site_id: window._hjSettings.hjid };
tag.insert('https://script.hotjar.com/modules.js');
