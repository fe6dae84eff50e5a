import type { Vendor } from './types.js';

/** The PostHog SDK for browsers: events, session recordings, feature flags and surveys. */
export const posthog: Vendor = {
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
