import type { Vendor } from './types.js';

/** The OneSignal web SDK (v16), which asks for and sends push notifications. */
export const onesignal: Vendor = {
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
