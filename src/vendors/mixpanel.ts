import type { Vendor } from './types.js';

/** The Mixpanel SDK for browsers, which counts events and can record visits. */
export const mixpanel: Vendor = {
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
