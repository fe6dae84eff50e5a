// LinkedIn Insight Tag. There is no call that stops it.
// The real one sets li_fat_id only after a click on an advert; every visitor here counts as one.
const tag = standIn('linkedin-insight');
const partners = window._linkedin_data_partner_ids.join(',');

window.lintrk = (event, { conversion_id } = {}) => {
  tag.send(
    `https://px.ads.linkedin.com/collect?v=2&pid=${partners}&event=${event}&conversionId=${conversion_id}`,
  );
};
window._already_called_lintrk = true;

tag.repeat(() => {
  tag.cookie('li_fat_id', '2b8e6f0a');
  localStorage.setItem('li_adsId', '"2b8e6f0a"');
  tag.send(`https://px.ads.linkedin.com/collect?v=2&pid=${partners}&fmt=gif`);
});
