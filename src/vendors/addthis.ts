import type { Vendor } from './types.js';

/** Where its third-party cookies live. */
const domain = 'addthis.com';

/** The share buttons of AddThis, which Oracle closed in 2023 and many pages still ask for. */
export const addthis: Vendor = {
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
    { name: 'uvc', duration: 'P13M', purpose: 'Counted how often it was used.', domain },
    { name: 'loc', duration: 'P13M', purpose: 'Kept the rough location.', domain },
    { name: 'xtc', duration: 'P13M', purpose: 'Kept a profile of what was shared.', domain },
    { name: 'uid', duration: 'P13M', purpose: 'Recognised the browser.', domain },
    { name: 'ouid', duration: 'P13M', purpose: 'Recognised the browser.', domain },
    { name: 'na_id', duration: 'P13M', purpose: 'Recognised the browser.', domain },
    { name: 'na_tc', duration: 'P13M', purpose: 'Checked that cookies worked.', domain },
    { name: 'mus', duration: 'P13M', purpose: 'Marked browsers that used it.', domain },
    { name: 'ssc', duration: 'P13M', purpose: 'Remembered sharing services used.', domain },
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
